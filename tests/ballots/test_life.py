"""A ballot's whole life on a real database: opened, voted in, closed by the clock, counted, published, checked."""

import asyncio
import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from importlib.metadata import version
from typing import Any
from uuid import UUID

import psycopg
import pytest

from portal.ballots import actions, rules
from portal.ballots.archive import EVERY, problems, recount_of
from portal.ballots.audit import verified, verified_all
from portal.ballots.counting.box import leaf
from portal.ballots.counting.definition import LIBRARIES, Method, Weighting
from portal.ballots.jobs import end_due
from portal.ballots.model import Secrecy
from portal.ballots.process import count_apart
from portal.core.clock import now
from portal.core.db import Database, change_within
from portal.core.refusal import Conflict, NotAllowed, NotFound, Refusal
from portal.core.viewer import Viewer
from tests.make.world import Human, World

LATER = timedelta(hours=1)


@dataclass
class Town:
    """Three firms with their people, a host, and whoever they are to the portal."""

    world: World
    database: Database
    host: Viewer
    leads: list[Viewer]
    colleague: Viewer
    humans: list[Human]

    def plan(self, method: Method = Method.APPROVAL, **more: Any) -> actions.Draft:
        choices = more.pop("choices", [rules.Choice(name, effort=2) for name in ("Deckel", "Sieb", "Korb")])
        given: dict[str, Any] = {
            "circle_id": self.world.open.id, "title": "Was zuerst?", "question": "", "method": method,
            "weighting": Weighting.SHARED, "secrecy": Secrecy.ORGANISATION, "is_binding": True,
            "closes_at": now() + LATER, "settings": rules.Settings(min_orgs=1, budget=4), "choices": choices,
        }  # fmt: skip
        return actions.Draft(**given | more)

    async def draft(self, method: Method = Method.APPROVAL, **more: Any) -> UUID:
        async with self.database.write(self.host) as tx:
            return (await actions.draft_ballot(tx, self.plan(method, **more), now=now())).id

    async def opened(self, method: Method = Method.APPROVAL, **more: Any) -> UUID:
        has_to_be_seen = method is Method.SHARES or more.get("weighting") is Weighting.PUBLISHED
        ballot = await (self.announced if has_to_be_seen else self.draft)(method, **more)
        async with self.database.write(self.host) as tx:
            await actions.open_ballot(tx, ballot)
        return ballot

    async def announced(self, method: Method = Method.APPROVAL, **more: Any) -> UUID:
        """A draft that those who will vote have seen."""
        ballot = await self.draft(method, **more)
        async with self.database.write(self.host) as tx:
            await actions.announce_ballot(tx, ballot, opens_at=None, now=now())
        return ballot

    async def cast(self, who: Viewer, ballot: UUID, *chosen: str) -> dict[str, Any]:
        content = {"approve": [await self.option(ballot, name) for name in chosen]} if chosen else None
        return await actions.cast_vote(partial(self.database.change_in_turn, who), ballot, content)

    async def option(self, ballot: UUID, title: str) -> str:
        return str(
            await self.world.one("select id from ballot_option where ballot_id = %s and title = %s", ballot, title)
        )

    async def end(self, ballot: UUID) -> None:
        """The deadline comes, and the worker's minute."""
        await self.world.db.execute("update ballot set closes_at = clock_timestamp() where id = %s", [ballot])
        await end_due(self.database)

    async def published(self, ballot: UUID) -> dict[str, Any]:
        await self.end(ballot)
        async with self.database.write(self.host) as tx:
            await actions.publish_ballot(tx, ballot, statement="Wir beginnen im Herbst.")
        return await self.archive()

    async def archive(self) -> dict[str, Any]:
        row = await (await self.world.db.execute(EVERY)).fetchone()
        assert row
        return dict(row[1])


@pytest.fixture
async def town(world: World, database: Database) -> Town:
    firms = [await world.partner(f"Firma {number}") for number in range(3)]
    humans = [await world.person(firm, "lead") for firm in firms]
    colleague = await world.person(firms[0], "partner_member")
    host = await world.person(world.host, "moderator")
    viewers = [await world.viewer(database, one) for one in (*humans, colleague, host)]
    return Town(world, database, viewers[4], viewers[:3], viewers[3], humans)


async def test_from_draft_to_a_result_that_anybody_can_count_again(town: Town) -> None:
    ballot = await town.opened()
    first = await town.cast(town.leads[0], ballot, "Deckel")
    again = await town.cast(town.leads[0], ballot, "Sieb", "Deckel")
    await town.cast(town.colleague, ballot, "Korb")
    await town.cast(town.leads[1], ballot, "Sieb")
    await town.cast(town.leads[2], ballot)

    archive = await town.published(ballot)

    assert problems(archive) == []
    leaves = {paper["leaf"] for paper in archive["papers"]}
    assert len(leaves) == 4
    assert again["leaf"] in leaves
    assert first["leaf"] not in leaves
    assert leaf(bytes.fromhex(again["nonce"]), json.loads(again["content"])) == again["leaf"]
    result = json.loads(archive["result"])
    sums = {row["id"]: row["sum"] for row in result["options"]}
    assert [sums[await town.option(ballot, name)] for name in ("Sieb", "Deckel", "Korb")] == ["3/2", "1/2", "1/2"]
    assert result["turnout"] | {"weight": "2"} == {
        "ballots": 4, "blank": 1, "organisations": 3, "weight": "2", "entitled": 3, "needed": 3, "quorum_met": True,
    }  # fmt: skip
    assert await verified(archive) == []
    assert await verified_all(town.world.owner) == {f"ballot_{ballot}": []}
    forged = {name: told for name, told in archive.items() if name != "electorate"} | {"entitled": 9}
    assert await verified(forged | {"electorate": archive["electorate"]}) == ["Who may vote was altered."]
    assert await verified(forged) == ["Counted again, the result is another one."]
    kinds = [link["type"] for link in archive["chain"]]
    assert kinds == [
        "opened",
        "ballot_cast",
        "ballot_superseded",
        *["ballot_cast"] * 3,
        "closed",
        "result",
        "published",
    ]


FIRST = "where id = (select min(id::text)::uuid from ballot_paper)"
FORGED = """
    insert into ballot_paper (workspace_id, id, ballot_id, circle_id, leaf, nonce, content, label, strength)
    select workspace_id, gen_random_uuid(), ballot_id, circle_id, repeat('ab', 32), nonce, content, label, 1
      from ballot_paper limit 1
"""
UNLOCKED = "alter table ballot_chain disable trigger stays; "


@pytest.mark.parametrize(
    ("deed", "found"),
    [
        (f"update ballot_paper set content = '{{}}' {FIRST}", "was altered"),
        (f"delete from ballot_paper {FIRST}", "votes are there"),
        (FORGED, "was never cast"),
        ("update ballot_result set result = replace(result, 'decided', 'no_quorum')", "result was altered"),
        ("update ballot set definition = replace(definition, 'Was zuerst?', 'Was dann?')", "definition was altered"),
        ("update ballot set seed = repeat('00', 32)", "not the one that was drawn"),
        (f"{UNLOCKED} update ballot_chain set payload_hash = repeat('cd', 32) where seq = 2", "Link 2 was altered"),
        (f"{UNLOCKED} delete from ballot_chain where seq = 3", "does not follow"),
        (f"{UNLOCKED} delete from ballot_chain where type = 'published'", "head"),
    ],
)
async def test_whatever_is_altered_dropped_or_added_is_found(town: Town, deed: str, found: str) -> None:
    ballot = await town.opened()
    await town.cast(town.leads[0], ballot, "Deckel")
    await town.cast(town.leads[1], ballot, "Sieb")
    assert problems(await town.published(ballot)) == []

    await town.world.db.execute(deed)

    assert any(found in one for one in problems(await town.archive()))


async def test_fifty_casts_at_once_of_one_voter_are_one_vote(town: Town) -> None:
    ballot = await town.opened()
    options = [await town.option(ballot, name) for name in ("Deckel", "Sieb")]

    async def cast(number: int) -> str:
        change = partial(town.database.change_in_turn, town.leads[0])
        return str((await actions.cast_vote(change, ballot, {"approve": [options[number % 25 == 0]]}))["leaf"])

    leaves = await asyncio.gather(*(cast(number) for number in range(50)))

    (kept,) = [row[0] for row in await (await town.world.db.execute("select leaf from ballot_vote")).fetchall()]
    assert kept in leaves
    assert problems(await town.archive()) == []
    kinds = await (await town.world.db.execute("select type, count(*) from ballot_chain group by type")).fetchall()
    counted = dict(kinds)
    assert counted["ballot_cast"] == 1
    # The same vote again is the same vote, with the same receipt.
    assert counted.get("ballot_superseded", 0) <= 4
    assert len(set(leaves)) == counted["ballot_cast"] + counted.get("ballot_superseded", 0)


async def test_the_deadline_cuts_exactly(town: Town) -> None:
    ballot = await town.opened()
    options = [await town.option(ballot, name) for name in ("Korb", "Sieb")]
    await town.world.db.execute(
        "update ballot set closes_at = clock_timestamp() + interval '1 s' where id = %s", [ballot]
    )
    kept: list[str] = []
    late = 0

    async def keep_voting(who: Viewer) -> None:
        nonlocal late
        while late < 6:
            try:
                change = partial(town.database.change_in_turn, who)
                receipt = await actions.cast_vote(change, ballot, {"approve": [options[len(kept) % 2]]})
                kept.append(str(receipt["leaf"]))
            except rules.BallotNotOpen:
                late += 1

    async def keep_closing() -> None:
        while late < 6:
            await end_due(town.database)

    await asyncio.gather(*map(keep_voting, town.leads), keep_voting(town.colleague), keep_closing())
    await end_due(town.database)

    archive = await town.archive()
    assert problems(archive) == []
    cast = {link["payload_hash"] for link in archive["chain"] if link["type"].startswith("ballot_")}
    assert cast == set(kept)
    assert len(cast) > 8
    assert len(archive["papers"]) == 4
    last_seq = max(link["seq"] for link in archive["chain"] if link["type"].startswith("ballot_"))
    assert next(link["seq"] for link in archive["chain"] if link["type"] == "closed") == last_seq + 1


async def test_while_it_is_open_nobody_learns_a_vote_by_the_portals_own_role(town: Town, app_dsn: str) -> None:
    ballot = await town.opened()
    await town.cast(town.leads[0], ballot, "Deckel")
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        for who in (town.host, town.leads[1], town.colleague):
            connection.execute("select set_config('app.viewer', %s, false)", [who.context])
            for table in ("ballot_vote", "ballot_secret", "ballot_chain"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(f"select * from {table}")  # type: ignore[arg-type] - one of three
            assert connection.execute("select * from ballot_paper").fetchall() == []
            assert connection.execute("select ballot_own(%s)", [ballot]).fetchone() == (None,)
            assert connection.execute("select ballot_links(%s)", [ballot]).fetchone() == ([],)
            assert connection.execute("select ballot_uncounted(), ballot_archive(%s)", [ballot]).fetchone() == (
                None,
                None,
            )
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute("select ballot_append(%s, %s, 'x', 'y')", [town.world.workspace_id, ballot])
        connection.execute("select set_config('app.viewer', %s, false)", [town.leads[0].context])
        own = connection.execute("select ballot_own(%s)", [ballot]).fetchone()
        assert own
        assert await town.option(ballot, "Deckel") in own[0]["content"]
        connection.execute("select set_config('app.viewer', %s, false)", [town.host.context])
        known = connection.execute("select organisation_id, has_voted from ballot_firm").fetchall()
    assert dict(known) == {lead.organisation_id: lead == town.leads[0] for lead in town.leads}
    events = await (await town.world.db.execute("select kind from event")).fetchall()
    assert sorted(kind for (kind,) in events) == ["ballot_drafted", "ballot_opened"]


async def test_after_a_confidential_ballot_nothing_leads_from_vote_to_voter(town: Town) -> None:
    ballot = await town.opened(secrecy=Secrecy.CONFIDENTIAL)
    for who, chosen in zip((*town.leads, town.colleague), ("Deckel", "Sieb", "Korb", "Sieb"), strict=True):
        await town.cast(who, ballot, chosen)

    archive = await town.published(ballot)

    assert problems(archive) == []
    assert await town.world.one("select count(*) from ballot_vote") == 0
    known = await (await town.world.db.execute("select organisation_id, membership_id from ballot_paper")).fetchall()
    assert known == [(None, None)] * 4
    assert (await count_apart(*recount_of(archive))).decode() == archive["result"]


async def test_delegates_cast_one_vote_per_firm_and_the_last_one_stands(town: Town) -> None:
    ballot = await town.opened(weighting=Weighting.DELEGATE)
    await town.cast(town.leads[0], ballot, "Deckel")

    with pytest.raises(rules.BallotNotOpen):
        await town.cast(town.colleague, ballot, "Korb")


async def test_published_weights_stay_below_a_quarter(town: Town) -> None:
    heavy = {lead.member.organisation_id: 2 for lead in town.leads[:1]}

    with pytest.raises(rules.BallotIncomplete):
        await town.opened(weighting=Weighting.PUBLISHED, weights=rules.Weights(heavy))
    with pytest.raises(rules.BallotTooHeavy):
        await town.opened(weighting=Weighting.PUBLISHED, weights=rules.Weights(heavy, "Sie zahlen das Werkzeug mit."))


async def test_who_may_do_what_and_when(town: Town) -> None:
    draft = await town.draft()
    await refused(NotFound, town, lambda tx: actions.open_ballot(tx, draft), town.leads[0])
    await refused(NotAllowed, town, lambda tx: actions.draft_ballot(tx, None, now=now()), town.leads[0])  # type: ignore[arg-type] - never looked at
    async with town.database.write(town.host) as tx:
        await actions.open_ballot(tx, draft)
    await refused(NotAllowed, town, lambda tx: actions.open_ballot(tx, draft), town.host)
    await refused(NotAllowed, town, lambda tx: actions.publish_ballot(tx, draft), town.host)
    await refused(
        rules.BallotNotOpen, town, lambda tx: actions.cast_vote(partial(change_within, tx), draft, None), town.host
    )
    wrong = {"approve": ["nothing"]}
    await refused(
        rules.VoteWrong, town, lambda tx: actions.cast_vote(partial(change_within, tx), draft, wrong), town.leads[0]
    )
    async with town.database.write(town.host) as tx:
        await actions.annul_ballot(tx, draft, "Zwei Wünsche waren derselbe Wunsch.")
    await refused(
        rules.BallotNotOpen, town, lambda tx: actions.cast_vote(partial(change_within, tx), draft, None), town.leads[0]
    )
    past = datetime(2020, 1, 1, tzinfo=UTC)
    with pytest.raises(rules.BallotOver):
        await town.draft(closes_at=past)


async def test_a_draft_may_lack_much_and_says_what_and_what_is_open_never_changes(town: Town) -> None:
    empty = await town.draft(Method.SHARES, choices=[], settings=rules.Settings())
    assert await town.world.one("select lacks from ballot where id = %s", empty) == ["options", "budget"]
    await refused(rules.BallotIncomplete, town, lambda tx: actions.open_ballot(tx, empty), town.host)
    estimated = [rules.Choice(name, 3, "Jonas", None, date(2026, 11, 20), "Skizze") for name in ("Deckel", "Sieb")]
    better = town.plan(Method.SHARES, choices=estimated, consequence="Wir bauen, was gewinnt.")
    too_dear = town.plan(Method.SHARES, choices=[*estimated, rules.Choice("Zu gross", effort=5)])
    seen = actions.DraftSeen(empty, 1)
    for who, refusal in ((town.leads[0], NotFound), (town.colleague, NotFound)):
        await refused(refusal, town, lambda tx: actions.edit_ballot(tx, seen, better, now=now()), who)
        await refused(refusal, town, lambda tx: actions.discard_ballot(tx, empty), who)
    async with town.database.write(town.host) as tx:
        assert (await actions.edit_ballot(tx, seen, too_dear, now=now())).lacks == ["efforts", "estimates"]
    await refused(Conflict, town, lambda tx: actions.edit_ballot(tx, seen, better, now=now()), town.host)
    async with town.database.write(town.host) as tx:
        await actions.edit_ballot(tx, actions.DraftSeen(empty, 2), better, now=now())
        await actions.announce_ballot(tx, empty, opens_at=None, now=now())
        await actions.open_ballot(tx, empty)
    frozen = json.loads(await town.world.one("select definition from ballot where id = %s", empty))
    assert frozen["library"] == "pabutools 1.2.2"
    assert {"by": "Jonas", "on": "2026-11-20", "source": "Skizze"} in frozen["estimates"].values()
    await refused(
        NotAllowed, town, lambda tx: actions.edit_ballot(tx, actions.DraftSeen(empty), better, now=now()), town.host
    )
    await refused(NotAllowed, town, lambda tx: actions.discard_ballot(tx, empty), town.host)

    async with town.database.write(town.host) as tx:
        await actions.annul_ballot(tx, empty, "Der Aufwand war falsch geschätzt.")
    async with town.database.write(town.host) as tx:
        again = await actions.copy_ballot(tx, empty, None, now=now())
    assert (again.status, again.lacks, again.consequence) == ("draft", [], "Wir bauen, was gewinnt.")
    assert await town.world.one("select count(*) from ballot_option where ballot_id = %s", again.id) == 2
    await refused(NotAllowed, town, lambda tx: actions.copy_ballot(tx, empty, None, now=now()), town.leads[0])
    async with town.database.write(town.host) as tx:
        await actions.discard_ballot(tx, again.id)
    assert await town.world.one("select count(*) from ballot_option where ballot_id = %s", again.id) == 0


def test_the_libraries_that_are_frozen_are_those_that_count() -> None:
    assert {f"{name} {version(name)}" for name in ("pabutools", "starvote", "stvpoll")} == set(LIBRARIES.values())


LIKE = rules.Choice("Deckel", 2, "Jonas")


@pytest.mark.parametrize(
    ("lack", "wrong", "right"),
    [
        ("options", rules.Plan(Method.STAR, Weighting.SHARED, {}, [LIKE]), [LIKE, LIKE]),
        ("no_options", rules.Plan(Method.MOTION, Weighting.SHARED, {}, [LIKE]), []),
        ("winners", rules.Plan(Method.APPROVAL, Weighting.SHARED, {"winners": 3}, [LIKE, LIKE]), [LIKE] * 3),
        ("choices", rules.Plan(Method.APPROVAL, Weighting.SHARED, {"min_choices": 3}, [LIKE, LIKE]), [LIKE] * 3),
        ("seats", rules.Plan(Method.SEATS, Weighting.PERSON, {"seats": 3}, [LIKE, LIKE]), [LIKE] * 3),
        ("budget", rules.Plan(Method.SHARES, Weighting.SHARED, {}, [LIKE, LIKE]), None),
        ("efforts", rules.Plan(Method.SHARES, Weighting.SHARED, {"budget": 1}, [LIKE, LIKE]), None),
        ("points", rules.Plan(Method.POINTS, Weighting.SHARED, {"points": 0}, [LIKE, LIKE]), None),
        ("weighting", rules.Plan(Method.SEATS, Weighting.SHARED, {}, [LIKE, LIKE]), None),
    ],
)
def test_each_lack_is_told_beside_a_draft_without_it(
    lack: str, wrong: rules.Plan, right: list[rules.Choice] | None
) -> None:
    assert lack in rules.lacks(wrong)
    mended = replace(wrong, choices=right) if right is not None else replace(
        wrong, settings={"budget": 9, "points": 3}, weighting=Weighting.PERSON
    )  # fmt: skip
    assert lack not in rules.lacks(mended)


async def refused(refusal: type[Refusal], town: Town, deed: Any, who: Viewer) -> None:
    with pytest.raises(refusal):
        async with town.database.write(who) as tx:
            await deed(tx)
