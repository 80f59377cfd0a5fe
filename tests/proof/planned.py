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

    def themes(self) -> list[dict[str, Any]]:
        """The host's themes, with the ideas that one reads."""
        return [
            {
                "id": f"theme_{self.built.themes[n]}",
                "ideaCount": sum(map(self.oracle.sees_idea, theme.ideas)),
                "ideas": paged([{"id": self.idea(i)} for i in theme.ideas if self.oracle.sees_idea(i)]),
            }
            for n, theme in enumerate(self.world.themes)
            if self.oracle.staff
        ]

    def themes_of(self, idea: int) -> list[dict[str, Any]]:
        """Those to which the idea belongs."""
        return [one for n, one in enumerate(self.themes()) if idea in self.world.themes[n].ideas]

    def priorities(self) -> list[dict[str, Any]]:
        """The host's list, as far as one reads the ideas."""
        wanted = self._wanted()
        return [
            {"id": f"priority_{self.built.priorities[n]}", "idea": {"id": self.idea(idea)}}
            for n, idea in enumerate(wanted)
            if self.oracle.sees_plan(idea)
        ]

    def planned(self, idea: int) -> dict[str, Any]:
        """What the host makes of one idea."""
        entry = [one["id"] for one in self.priorities() if one["idea"]["id"] == self.idea(idea)]
        return {
            "themes": [{"id": one["id"]} for one in self.themes_of(idea)],
            "priority": {"id": entry[0]} if entry else None,
        }

    def sees_grouping(self, n: int) -> bool:
        ideas = [idea for theme in self.world.themes for idea in sorted(theme.ideas)]
        return self.oracle.sees_plan(ideas[n])

    def sees_priority(self, n: int) -> bool:
        return self.oracle.sees_plan(self._wanted()[n])

    def _wanted(self) -> list[int]:
        return sorted({n for theme in self.world.themes for n in theme.ideas})

    def _links(self) -> list[tuple[int, int]]:
        return [(r, n) for r, note in enumerate(self.world.releases) for n in sorted(note.ideas)]

    def _took_part(self, n: int) -> bool:
        me, world = self.oracle.who, self.world
        said = {one.author for one in world.comments if one.idea == n}
        return me in {world.ideas[n].author, *said, *(one.person for one in world.supports if one.idea == n)}


def paged(nodes: list[dict[str, Any]]) -> dict[str, Any]:
    return {"totalCount": len(nodes), "nodes": nodes}
