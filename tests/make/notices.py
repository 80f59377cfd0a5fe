"""What people are told and how they want to be told, row by row; part of a `World`."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)

Human = Any
"""Somebody of the world."""


class Notices:
    """Rows about what reaches whom."""

    _row: Any
    _circle_of: Any
    _said_in: Any
    _tick: Any
    event: Any

    async def wishes(self, human: Human, topic: str = "discussion", by_mail: str = "never", **more: Any) -> None:
        """How the person wants to be told, a mail that was written to it, and what an address in it stands for."""
        await self._row("notice_preference", membership_id=human.id, topic=topic, in_portal=True, by_mail=by_mail)
        await self._row("notice_setting", membership_id=human.id, **{"rhythm": "daily", "shows_content": True, **more})
        await self._row("notice_letter", membership_id=human.id, state="sent", is_digest=False, attempts=1)
        ends = datetime.now(UTC) + timedelta(days=30)
        row = {"purpose": "unsubscribe", "token_hash": human.id.bytes, "expires_at": ends}
        await self._row("notice_token", membership_id=human.id, **row)
        await self._row(
            "notice_token", membership_id=human.id, **row | {"purpose": "reply", "token_hash": human.id.hex.encode()}
        )

    async def follow_circle(self, circle: UUID | None, human: Human) -> UUID:
        return await self._row("circle_follow", circle_id=circle, membership_id=human.id)

    async def follow_tag(self, tag: UUID, human: Human) -> UUID:
        return await self._row("tag_follow", tag_id=tag, membership_id=human.id)

    async def mute(self, idea: UUID, human: Human, way: str = "all") -> UUID:
        return await self._row(
            "notice_mute", idea_id=idea, circle_id=await self._circle_of(idea), membership_id=human.id, way=way
        )

    async def notification(self, idea: UUID, human: Human, by: Human | None = None, **more: Any) -> UUID:
        """The person is told of a comment, or of what `more` says."""
        circle_id, by = await self._circle_of(idea), by or human
        row = {
            "kind": "commented",
            "reason": "follower",
            "in_portal": True,
            "at": NOON + timedelta(days=1, minutes=self._tick()),
            "said_in": await self._said_in(idea, by),
            **more,
        }
        return await self._row(
            "notification",
            membership_id=human.id,
            event_id=await self.event("idea_commented", idea, by, circle_id),
            idea_id=idea,
            circle_id=circle_id,
            actor_id=by.id,
            organisation_id=by.firm.id,
            **row,
        )
