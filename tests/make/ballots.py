"""Builds ballots row by row, sealed rows included, at whatever point of their life."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from psycopg.types.json import Jsonb

from portal.core.clock import now
from portal.core.ids import new_id

if TYPE_CHECKING:
    from tests.make.world import Circle, Human

DEFINITION = '{"count":{"method":"motion"}}'
RESULT = (
    '{"by_lot":[],"library":"portal","method":"motion","organisations":{"no":0,"yes":1},"rounds":[],"status":"decided",'
    '"sums":{"no":"0","yes":"1"},"turnout":{"ballots":1,"blank":0,"entitled":1,"needed":1,"organisations":1,'
    '"quorum_met":true,"weight":"1"},"winners":["yes"]}'
)


class Ballots:
    """What `World` knows of ballots."""

    workspace_id: UUID
    _row: Any
    one: Any

    async def ballot(
        self,
        circle: "Circle | UUID",
        by: "Human",
        *,
        status: str = "open",
        voters: "tuple[Human, ...]" = (),
        **more: Any,
    ) -> UUID:
        """A ballot with one option, in which these people have voted."""
        given: dict[str, Any] = {
            "title": "Abstimmung", "question": "", "method": "motion", "weighting": "organisation-shared",
            "secrecy": "organisation", "is_binding": False, "settings": "{}", "closes_at": now() + timedelta(hours=1),
            "definition": None if status == "draft" else DEFINITION, "firm_count": 0, "person_count": 0,
            "annulled_because": "Ein Irrtum." if status == "annulled" else None, **more,
        }  # fmt: skip
        circle_id = getattr(circle, "id", circle)
        ballot: UUID = await self._row(
            "ballot", circle_id=circle_id, organisation_id=by.firm.id, author_id=by.id, status=status, **given
        )
        part = {"ballot_id": ballot, "circle_id": circle_id}
        await self._row("ballot_option", **part, position=0, title="Deckel", effort=1, estimated_by="")
        if status == "draft":
            return ballot
        await self._row("ballot_secret", ballot_id=ballot, seed="00" * 32, seq=1, head="ab")
        await self._row("ballot_chain", ballot_id=ballot, seq=1, type="opened", payload_hash="", prev="", hash="ab")
        for voter in voters:
            await self.voted(ballot, voter)
        if status in {"closed", "published"}:
            await self._row("ballot_result", **part, result=RESULT, result_hash="ab")
        if status in {"closed", "published"}:
            who = {"organisation_id": by.firm.id, "author_id": by.id}
            await self._row("ballot_statement", **part, **who, kind="next", body="Wir beginnen im Herbst.")
        return ballot

    async def voted(self, ballot: UUID, voter: "Human", content: str = '{"choice":"yes"}') -> None:
        """That person may vote, and has."""
        circle = await self.one("select circle_id from ballot where id = %s", ballot)
        part = {"ballot_id": ballot, "circle_id": circle}
        firm, leaf = voter.firm.id, new_id().hex
        await self._row("ballot_firm", **part, organisation_id=firm, weight=1, has_voted=True)
        await self._row("ballot_voter", **part, organisation_id=firm, membership_id=voter.id)
        vote = {"content": content, "nonce": "00" * 32, "leaf": leaf}
        who = {"organisation_id": firm, "membership_id": voter.id}
        await self._row("ballot_vote", ballot_id=ballot, voter_key=voter.id, head="ab", **vote, **who)
        await self._row("ballot_paper", **part, **vote, label=f"firm {leaf[:4]}", strength=1, **who)

    async def may_vote(self, ballot: UUID, voter: "Human", *, first: bool, has_voted: bool) -> None:
        """That person may vote; it is the first of its firm or not, and the firm has voted or not."""
        circle = await self.one("select circle_id from ballot where id = %s", ballot)
        part = {"ballot_id": ballot, "circle_id": circle, "organisation_id": voter.firm.id}
        if first and has_voted:
            return await self.voted(ballot, voter)
        if first:
            await self._row("ballot_firm", **part, weight=1, has_voted=False)
        await self._row("ballot_voter", **part, membership_id=voter.id)
        return None

    async def ballot_statement(self, ballot: UUID, by: "Human", body: str, kind: str, event: UUID) -> None:
        """The host says what happens next or that it deviates, and the event tells so."""
        circle = await self.one("select circle_id from ballot where id = %s", ballot)
        part = {"ballot_id": ballot, "circle_id": circle, "organisation_id": by.firm.id}
        said = await self._row("ballot_statement", **part, author_id=by.id, kind=kind, body=body)
        facts = Jsonb({"what": kind, "statement_id": str(said), "is_apart": True})
        await self.db.execute("update event set data = %s where id = %s", [facts, event])

    async def ballot_targets(self, circle: "Circle | UUID | None", by: "Human", voter: "Human") -> dict[str, str]:
        """One at each point of its life, in which that person has voted yes."""
        made = {}
        for name, status in (
            ("draft", "draft"),
            ("next", "draft"),
            ("old", "draft"),
            ("open", "open"),
            ("wrong", "open"),
            ("closed", "closed"),
            ("late", "open"),
            ("joined", "open"),
        ):
            voters = () if status == "draft" or name == "joined" else (voter,)
            late = {"definition": '{"count":{"method":"motion"},"late_voters":true}'} if name == "joined" else {}
            ballot = await self.ballot(circle, by, status=status, voters=voters, **late)  # type: ignore[arg-type] - firms have one
            made[f"{name}_ballot"] = f"ballot_{ballot}"
            if name == "late":
                await self.db.execute("update ballot_firm set has_voted = false where ballot_id = %s", [ballot])
        return made
