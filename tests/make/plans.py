"""What the host makes of ideas, row by row: release notes; part of a `World`."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from tests.make.notices import NOON

Human = Any
"""Somebody of the world."""


class Plans:
    """Rows that the host's people write."""

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
