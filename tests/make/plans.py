"""What the host makes of ideas, row by row: release notes, themes, priorities; part of a `World`."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from tests.make.notices import NOON

Human = Any
"""Somebody of the world."""


class Plans:
    """Rows that the host's people write."""

    house: Any
    _row: Any
    _circle_of: Any
    _tick: Any

    async def release_note(self, circle: UUID, human: Human, *ideas: UUID, published: bool = True, **more: Any) -> UUID:
        """A release note for a circle that answers these ideas."""
        number = self._tick()
        at = NOON + timedelta(days=2, minutes=number)
        title, body = f"Neuigkeit {number}", f"Neu ist das {number}."
        row = {
            "title": title,
            "body": body,
            "body_html": f"<p>{body}</p>",
            "excerpt": body,
            "language": "de",
            "created_at": at,
            "published_at": at if published else None,
            **more,
        }
        note = await self._row(
            "release_note", circle_id=circle, author_id=human.id, organisation_id=human.firm.id, **row
        )
        for idea in ideas:
            await self.answering(note, idea)
        return note

    async def answering(self, note: UUID, idea: UUID) -> UUID:
        """The note answers the idea."""
        return await self._row(
            "release_note_idea", release_note_id=note, idea_id=idea, circle_id=await self._circle_of(idea)
        )

    async def theme(self, human: Human, *ideas: UUID, **more: Any) -> UUID:
        """A theme over these ideas."""
        row = {"title": f"Thema {self._tick()}", "note": "", **more}
        theme: UUID = await self._row("theme", circle_id=self.house.id, author_id=human.id, **row)
        for idea in ideas:
            await self.grouping(theme, human, idea)
        return theme

    async def grouping(self, theme: UUID, human: Human, idea: UUID) -> UUID:
        """The idea belongs to the theme."""
        place = {"idea_id": idea, "circle_id": await self._circle_of(idea)}
        return await self._row("theme_idea", theme_id=theme, added_by=human.id, **place)

    async def priority(self, human: Human, idea: UUID, **more: Any) -> UUID:
        """The idea stands on the list of what comes first."""
        figures = dict.fromkeys(("reach", "nice", "important", "blocking", "need", "effort", "score"), 0)
        row = {**figures, "promised": False, "promised_to": "", "note": "", **more}
        place = {"idea_id": idea, "circle_id": await self._circle_of(idea)}
        return await self._row("priority", added_by=human.id, **place, **row)

    async def weight(self, human: Human, name: str | None = None, measure: str = "own", weight: int = 1) -> UUID:
        """A column of the list."""
        row = {"measure": measure, "name": name, "weight": weight, "position": 0}
        return await self._row("priority_column", changed_by=human.id, **row)

    async def worth(self, priority: UUID, column: UUID, circle: UUID, value: int = 5) -> UUID:
        """What an entry is worth in a column."""
        return await self._row("priority_value", priority_id=priority, column_id=column, circle_id=circle, value=value)
