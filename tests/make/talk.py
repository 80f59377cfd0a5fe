"""What is said about ideas, row by row: the part of a world that grows below comments; and by what they are found."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import psycopg

from portal.core.ids import new_id
from tests.make.notices import NOON

if TYPE_CHECKING:
    from tests.make.world import Human


class Talk:
    """Mixed into a world, which knows its workspace and writes its rows."""

    workspace_id: UUID
    db: psycopg.AsyncConnection[Any]

    async def _row(self, table: str, **values: Any) -> UUID:
        raise NotImplementedError

    def _tick(self) -> int:
        raise NotImplementedError

    async def one(self, statement: str, *values: Any) -> Any:
        raise NotImplementedError

    async def note(self, idea: UUID, human: "Human", body: str = "Nur unter uns.", **more: Any) -> UUID:
        """An internal note of the host's."""
        return await self._row("idea_note", **await self._beside(idea, human, body), author_id=human.id, **more)

    async def version(self, comment: UUID, body: str = "Anfangs gesagt.") -> UUID:
        """Words that a comment had before."""
        said = await self._said(comment)
        return await self._row(
            "comment_version", comment_id=comment, body=body, body_html=body, version=0, written_at=NOON,
            said_in=said["circle_id"], **said)  # fmt: skip

    async def react(self, comment: UUID, human: "Human", kind: str = "agree") -> UUID:
        """A reaction, counted."""
        said = await self._said(comment)
        place = {"idea_id": said["idea_id"], "circle_id": said["circle_id"], "comment_id": comment, "kind": kind}
        id_ = await self._row("comment_reaction", membership_id=human.id, organisation_id=human.firm.id, **place)
        counted = "(select count({}) from comment_reaction r where r.comment_id = %(comment)s and r.kind = %(kind)s)"
        heads, firms = counted.format("*"), counted.format("distinct r.organisation_id")
        await self.db.execute(
            "insert into comment_tally (workspace_id, id, idea_id, circle_id, comment_id, kind, heads, firms) "  # type: ignore[arg-type] - ours
            f"select %(ws)s, %(id)s, %(idea)s, %(circle)s, %(comment)s, %(kind)s, {heads}, {firms} "
            "on conflict (workspace_id, comment_id, kind) do update set heads = excluded.heads, firms = excluded.firms",
            {"ws": self.workspace_id, "id": new_id(), "idea": said["idea_id"], "circle": said["circle_id"],
             "comment": comment, "kind": kind})  # fmt: skip
        return id_

    async def mention(self, comment: UUID, human: "Human", number: int = 1) -> UUID:
        """The comment calls upon somebody."""
        said = await self._said(comment)
        place = {"idea_id": said["idea_id"], "circle_id": said["circle_id"], "said_in": said["circle_id"]}
        return await self._row(
            "mention", comment_id=comment, number=number, membership_id=human.id, organisation_id=human.firm.id,
            by_id=said["author_id"], **place)  # fmt: skip

    async def seen(self, idea: UUID, human: "Human", at: datetime = NOON) -> UUID:
        """Somebody looked at the idea."""
        place = {"idea_id": idea, "circle_id": await self._circle_of(idea)}
        return await self._row("idea_seen", membership_id=human.id, seen_at=at, **place)

    async def proposal(self, idea: UUID, by: "Human", human: "Human", **more: Any) -> UUID:
        """Support noted down for somebody, still unanswered."""
        row = {"need": "blocking", "expires_at": datetime.now(UTC) + timedelta(days=14), **more}
        place = {"idea_id": idea, "circle_id": await self._circle_of(idea)}
        return await self._row("support_proposal", membership_id=human.id, proposed_by=by.id, **place, **row)

    async def tag(
        self, name: str = "Reinigung", idea: UUID | None = None, *, offered: bool = False, follower: Any = None
    ) -> UUID:
        """A tag, carried by that idea if there is one, followed by that person."""
        tag = await self._row("tag", name=name, position=self._tick(), is_offered=offered)
        if idea:
            await self.tagged(idea, tag)
        if follower:
            await self._row("tag_follow", tag_id=tag, membership_id=follower.id)
        return tag

    async def view(
        self, human: "Human", name: str = "Offene", *, shared: bool = False, query: str = "status=open"
    ) -> UUID:
        """A list of ideas, saved."""
        row = {"name": name, "query": query, "is_shared": shared, "position": 0}
        return await self._row("idea_view", membership_id=human.id, **row)

    async def tagged(self, idea: UUID, tag: UUID) -> UUID:
        return await self._row("idea_tag", idea_id=idea, circle_id=await self._circle_of(idea), tag_id=tag)

    async def _said(self, comment: UUID) -> dict[str, Any]:
        names = ("idea_id", "circle_id", "author_id", "organisation_id")
        found = await self.one(f"select array[{', '.join(names)}] from comment where id = %s", comment)
        return dict(zip(names, found, strict=True))

    async def _beside(self, idea: UUID, human: "Human", body: str) -> dict[str, Any]:
        return {"idea_id": idea, "circle_id": await self._circle_of(idea), "organisation_id": human.firm.id,
                "body": body, "body_html": f"<p>{body}</p>", "language": "de"}  # fmt: skip

    async def _circle_of(self, idea: UUID) -> Any:
        return await self.one("select circle_id from idea where id = %s", idea)
