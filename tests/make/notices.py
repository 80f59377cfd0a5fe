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
    one: Any

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

    async def mute_ballot(self, ballot: UUID, human: Human, way: str = "all") -> UUID:
        circle_id = await self.one("select circle_id from ballot where id = %s", ballot)
        return await self._row("notice_mute", ballot_id=ballot, circle_id=circle_id, membership_id=human.id, way=way)

    async def mute_fair(self, appearance: UUID, human: Human, way: str = "all") -> UUID:
        circle_id = await self.one("select circle_id from joint_appearance where id = %s", appearance)
        row = {"circle_id": circle_id, "membership_id": human.id, "way": way}
        return await self._row("notice_mute", appearance_id=appearance, **row)

    async def mute(self, idea: UUID, human: Human, way: str = "all") -> UUID:
        return await self._row(
            "notice_mute", idea_id=idea, circle_id=await self._circle_of(idea), membership_id=human.id, way=way
        )

    async def notification(self, idea: UUID, human: Human, by: Human | None = None, **more: Any) -> UUID:
        """The person is told of a comment, or of what `more` says."""
        circle_id, by = await self._circle_of(idea), by or human
        event = await self.event("idea_commented", idea, by, circle_id)
        row = {"kind": "commented", "reason": "follower", "said_in": await self._said_in(idea, by), **more}
        return await self._told(human, by, event_id=event, idea_id=idea, circle_id=circle_id, **row)

    async def ballot_notice(self, ballot: UUID, human: Human, by: Human, **more: Any) -> UUID:
        """The person is told that the ballot is open, or of what `more` says."""
        circle_id = await self.one("select circle_id from ballot where id = %s", ballot)
        event = await self.event("ballot_opened", ballot, by, circle_id)
        row = {"kind": "ballot_opened", "reason": "voter", "said_in": circle_id, **more}
        return await self._told(human, by, event_id=event, ballot_id=ballot, circle_id=circle_id, **row)

    async def fair_notice(self, appearance: UUID, human: Human, by: Human, **more: Any) -> UUID:
        """The person is told that the firm is invited, or of what `more` says."""
        circle_id = await self.one("select circle_id from joint_appearance where id = %s", appearance)
        event = await self.event("appearance_stepped", appearance, by, circle_id)
        row = {"kind": "fair_invited", "reason": "lead", "said_in": circle_id, **more}
        return await self._told(human, by, event_id=event, appearance_id=appearance, circle_id=circle_id, **row)

    async def _told(self, human: Human, by: Human, **row: Any) -> UUID:
        at = NOON + timedelta(days=1, minutes=self._tick())
        return await self._row(
            "notification", membership_id=human.id, actor_id=by.id, organisation_id=by.firm.id,
            **{"in_portal": True, "at": at, **row},
        )  # fmt: skip
