"""What the oracle says of what people write into forms, in the shape of the API's answer."""

from typing import Any

from tests.proof.oracle import Oracle, Plain
from tests.proof.worlds import Built


class Written:
    """Mixed into what is expected, which knows ids by their numbers."""

    oracle: Oracle
    built: Built
    world: Plain
    idea: Any

    def answers_about(self, idea: int) -> list[dict[str, Any]]:
        ideas, answers = len(self.world.ideas), self.built.answers
        return [
            {"id": f"idea_answer_{answers[n]}", "field": {"id": f"idea_field_{self.built.fields[n // ideas]}"}}
            for n in range(len(answers))
            if n % ideas == idea and self.oracle.sees_answer(n)
        ]

    def drafts(self) -> list[dict[str, Any]]:
        people = len(self.world.people)
        return [
            {"id": f"idea_draft_{id_}", "idea": {"id": self.idea(n - people)} if n >= people else None}
            for n, id_ in enumerate(self.built.drafts)
            if self.oracle.sees_draft(n)
        ]
