"""What waits for moderators and what they know, row by row."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import psycopg

if TYPE_CHECKING:
    from tests.make.world import Human


class Moderated:
    """Mixed into a world, which knows its workspace and writes its rows."""

    workspace_id: UUID
    db: psycopg.AsyncConnection[Any]

    async def _row(self, table: str, **values: Any) -> UUID:
        raise NotImplementedError

    async def one(self, statement: str, *values: Any) -> Any:
        raise NotImplementedError

    async def idea(self, author: "Human") -> UUID:
        raise NotImplementedError

    async def note(self, idea: UUID, human: "Human") -> UUID:
        raise NotImplementedError

    async def proposal(self, idea: UUID, by: "Human", person: "Human") -> UUID:
        raise NotImplementedError

    async def held_comment(self, idea: UUID, human: "Human", body: str = "Darf ich?", **more: Any) -> UUID:
        """Something that moderators look at first."""
        circle = await self.one("select circle_id from idea where id = %s", idea)
        return await self._row(
            "held_comment", idea_id=idea, circle_id=circle, author_id=human.id, organisation_id=human.firm.id,
            body=body, body_html=f"<p>{body}</p>", language="de", **{"state": "waiting", **more})  # fmt: skip

    async def report(self, idea: UUID, human: "Human", comment: UUID | None = None, **more: Any) -> UUID:
        """Somebody finds that moderators should look."""
        circle = await self.one("select circle_id from idea where id = %s", idea)
        table, thing = ("comment", comment) if comment else ("idea", idea)
        about = await self.one(f"select organisation_id from {table} where id = %s", thing)
        return await self._row(
            "report", idea_id=idea, circle_id=circle, comment_id=comment, thing=thing, reporter_id=human.id,
            organisation_id=human.firm.id, about_id=about, **{"reason": "offensive", "text": "", **more})  # fmt: skip

    async def signing_key(self) -> UUID:
        """With which the workspace signs; here worth nothing."""
        return await self._row("signing_key", public_key=b"public", sealed_key=b"sealed")

    async def act(self, idea: UUID, human: "Human", **more: Any) -> UUID:
        """An entry in the log of moderation."""
        circle = await self.one("select circle_id from idea where id = %s", idea)
        return await self._row(
            "event", kind="moderation_act", object=idea, actor=human.id, organisation_id=human.firm.id,
            circle_id=circle, hushed=True, **more)  # fmt: skip

    async def trust(self, human: "Human", by: "Human", **more: Any) -> UUID:
        """What moderators know of somebody."""
        return await self._row(
            "trust", membership_id=human.id, organisation_id=human.firm.id, by_id=by.id,
            **{"approved": 1, "is_trusted": True, "is_earned": True, "reason": "", **more})  # fmt: skip

    async def moderated(self, author: "Human", moderator: "Human") -> dict[str, str]:
        """Things on which moderators act, and the act of one of them, by name."""
        plain = await self.idea(author)
        held, returned = await self.held_comment(plain, author), await self.held_comment(plain, author)
        data = {"act": "dismiss", "about_id": str(author.firm.id), "idea_id": str(plain)}
        act = await self.act(plain, moderator, at=datetime.now(UTC) + timedelta(minutes=9), data=data)
        return {
            "plain": f"idea_{plain}",
            "held_comment": f"held_comment_{held}",
            "held_comment_item": f"moderation_item_{returned}",
            "act": f"moderation_act_{act}",
        }

    async def moderators_know(self, idea: UUID, author: "Human", staff: "Human") -> None:
        """Something of everything that the host keeps beside an idea."""
        await self.note(idea, staff)
        await self.proposal(idea, staff, author)
        await self.held_comment(idea, author)
        await self.report(idea, staff)
        await self.trust(author, staff)
        await self.signing_key()
