"""What the oracle says of what the host makes of ideas, in the shape of the API's answer."""

from typing import Any

from tests.proof.oracle import Oracle, Plain
from tests.proof.worlds import Built


class Planned:
    """Mixed into what is expected, which knows ids by their numbers."""

    oracle: Oracle
    built: Built
    world: Plain
    idea: Any
    circle: Any
    person: Any

    def release(self, n: int) -> str:
        return f"release_note_{self.built.releases[n]}"

    def releases(self, *, published: bool) -> list[dict[str, Any]]:
        """Notes with the ideas that they answer, as far as one reads these."""
        return [
            {
                "id": self.release(r),
                "circle": {"id": self.circle(note.circle)},
                "author": {"id": self.person(0)} if self.oracle.knows_person(0) else None,
                "ideas": paged([{"id": self.idea(n)} for n in note.ideas if self.oracle.sees_idea(n)]),
                "viewerIdeas": [
                    {"id": self.idea(n)} for n in note.ideas if self.oracle.sees_idea(n) and self._took_part(n)
                ],
            }
            for r, note in enumerate(self.world.releases)
            if note.published is published and self.oracle.sees_release(r)
        ]

    def released(self, idea: int) -> dict[str, Any]:
        """Notes that answer the idea."""
        notes = self.world.releases
        found = [r for r, n in self._links() if n == idea and notes[r].published and self.oracle.sees_release(r)]
        return paged([{"id": self.release(r)} for r in found])

    def sees_link(self, n: int) -> bool:
        """That a note answers an idea knows who reads both."""
        release, idea = self._links()[n]
        return self.oracle.sees_release(release) and self.oracle.sees_idea(idea)

    def _links(self) -> list[tuple[int, int]]:
        return [(r, n) for r, note in enumerate(self.world.releases) for n in sorted(note.ideas)]

    def _took_part(self, n: int) -> bool:
        me, world = self.oracle.who, self.world
        said = {one.author for one in world.comments if one.idea == n}
        return me in {world.ideas[n].author, *said, *(one.person for one in world.supports if one.idea == n)}


def paged(nodes: list[dict[str, Any]]) -> dict[str, Any]:
    return {"totalCount": len(nodes), "nodes": nodes}
