"""Before a ballot opens those who will vote see it, and while it runs others join only where it says so."""

import json
from datetime import timedelta

import psycopg
import pytest

from portal.ballots import actions, rules
from portal.ballots.archive import EVERY, problems
from portal.ballots.audit import verified_all
from portal.ballots.counting.definition import Method, Weighting
from portal.ballots.model import StatementKind
from portal.ballots.queries import visible_ballot
from portal.core.clock import now
from portal.core.refusal import NotAllowed, NotFound, TooShort
from portal.core.viewer import Viewer
from tests.ballots.test_life import Town, refused

WHY = "Firma D ist seit gestern im Kreis."


async def sees(town: Town, who: Viewer, ballot: object) -> bool:
    """Both walls say the same."""
    try:
        async with town.database.read(who) as db:
            await visible_ballot(db, ballot)  # type: ignore[arg-type] - an id
    except NotFound:
        return False
    return True


async def announce(town: Town, ballot: object, **more: object) -> None:
    async with town.database.write(town.host) as tx:
        await actions.announce_ballot(tx, ballot, **{"opens_at": None, "now": now(), **more})  # type: ignore[arg-type]  # an id and times


async def test_what_decides_is_shown_before_it_opens_and_taken_back_when_it_changes(town: Town) -> None:
    estimated = [rules.Choice(name, 2, "Jonas", None, None, "Skizze") for name in ("Deckel", "Sieb")]
    plan = {"choices": estimated, "settings": rules.Settings(budget=4, min_orgs=1)}
    ballot = await town.draft(Method.SHARES, **plan)
    rival = town.leads[1]
    outsider = await town.world.viewer(
        town.database, await town.world.person(await town.world.partner("Fern", in_open=False))
    )
    assert not await sees(town, rival, ballot)
    await refused(rules.BallotUnannounced, town, lambda tx: actions.open_ballot(tx, ballot), town.host)
    await refused(NotFound, town, lambda tx: actions.announce_ballot(tx, ballot, opens_at=None, now=now()), rival)

    with pytest.raises(rules.BallotWrong):
        await announce(town, ballot, opens_at=now() + timedelta(days=9))  # after the deadline
    await announce(town, ballot, opens_at=now() + timedelta(minutes=9))
    assert [await sees(town, who, ballot) for who in (rival, town.colleague, outsider)] == [True, True, False]
    for who in (rival, town.host):
        await refused(NotAllowed, town, lambda tx: actions.announce_ballot(tx, ballot, opens_at=None, now=now()), who)
    await refused(NotAllowed, town, lambda tx: actions.open_ballot(tx, ballot), rival)
    await refused(rules.BallotTooSoon, town, lambda tx: actions.open_ballot(tx, ballot), town.host)

    # Another estimate is another announcement.
    dearer = [*estimated[:1], rules.Choice("Sieb", 3, "Jonas", None, None, "Skizze")]
    async with town.database.write(town.host) as tx:
        seen = actions.DraftSeen(ballot, 2)
        await actions.edit_ballot(tx, seen, town.plan(Method.SHARES, **plan | {"choices": dearer}), now=now())
    assert not await sees(town, rival, ballot)
    await refused(rules.BallotUnannounced, town, lambda tx: actions.open_ballot(tx, ballot), town.host)
    await announce(town, ballot)
    async with town.database.write(town.host) as tx:
        await actions.open_ballot(tx, ballot)
    heard = "select array_agg(kind order by at) from event where circle_id is not null and kind like 'ballot%%'"
    assert await town.world.one(heard) == ["ballot_announced", "ballot_recalled", "ballot_announced", "ballot_opened"]

    # What is given up goes with all that was told of it.
    other = await town.draft()
    await announce(town, other)
    await town.world.ballot_notice(other, town.humans[1], town.humans[0])
    async with town.database.write(town.host) as tx:
        await actions.discard_ballot(tx, other)
    assert await town.world.one("select count(*) from notification") == 0
    weighed = await town.draft(weighting=Weighting.PUBLISHED, weights=rules.Weights({}, "Alle gleich."))
    await refused(rules.BallotUnannounced, town, lambda tx: actions.open_ballot(tx, weighed), town.host)


async def test_others_join_only_where_the_definition_says_so_and_everybody_reads_it(town: Town, app_dsn: str) -> None:
    host, rival = town.host, town.leads[1]
    fixed, ballot = await town.opened(), await town.opened(settings=rules.Settings(min_orgs=1, late_voters=True))
    await town.cast(town.leads[0], ballot, "Deckel")
    firm = await town.world.partner("Firma D")
    late = await town.world.viewer(town.database, await town.world.person(firm, "lead"))
    await refused(rules.BallotNotOpen, town, lambda _: town.cast(late, ballot), host)
    await refused(rules.BallotFixed, town, lambda tx: actions.add_voters(tx, fixed, firm.id, WHY), host)
    await refused(NotAllowed, town, lambda tx: actions.add_voters(tx, ballot, firm.id, WHY), rival)
    await refused(NotAllowed, town, lambda tx: actions.add_voters(tx, ballot, firm.id, WHY), late)
    await refused(TooShort, town, lambda tx: actions.add_voters(tx, ballot, firm.id, "Darum."), host)
    known, far = town.humans[0].firm.id, (await town.world.partner("Fern", in_open=False)).id
    for nobody in (known, far):
        await refused(
            rules.BallotNobodyNew, town, lambda tx, who=nobody: actions.add_voters(tx, ballot, who, WHY), host
        )
    said = actions.Statement(ballot, StatementKind.ADDED, WHY)
    await refused(NotAllowed, town, lambda tx: actions.state(tx, said), host)
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        for who, found in ((host, [firm.id]), (rival, [])):
            connection.execute("select set_config('app.viewer', %s, false)", [who.context])
            row = connection.execute("select ballot_joinable(%s), ballot_joinable(%s)", [ballot, fixed]).fetchone()
            assert row == (found, [])

    async with town.database.write(host) as tx:
        await actions.add_voters(tx, ballot, firm.id, WHY)
    await town.cast(late, ballot, "Sieb")
    assert await town.world.one("select firm_count from ballot where id = %s", ballot) == 4
    colleague = await town.world.viewer(town.database, await town.world.person(firm, "partner_member"))
    async with town.database.write(host) as tx:
        await actions.add_voters(tx, ballot, firm.id, "Eine Kollegin ist dazugekommen.")
    await town.cast(colleague, ballot, "Deckel")
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        connection.execute("select set_config('app.viewer', %s, false)", [rival.context])
        told = connection.execute(
            "select body from ballot_statement where kind = 'added' order by created_at"
        ).fetchall()
    assert told == [(WHY,), ("Eine Kollegin ist dazugekommen.",)]

    await town.published(ballot)
    rows = await (await town.world.db.execute(EVERY)).fetchall()
    archive = next(told for _, told in rows if told["ballot"] == str(ballot))
    assert [link["type"] for link in archive["chain"]].count("voter_added") == 2
    turnout = json.loads(archive["result"])["turnout"]
    assert (turnout["entitled"], turnout["organisations"]) == (4, 2)
    await refused(NotAllowed, town, lambda tx: actions.add_voters(tx, ballot, firm.id, WHY), host)
    assert set(map(len, (await verified_all(town.world.owner)).values())) == {0}


ROWS = {
    "Who may vote was altered.": (
        "update ballot_firm set weight = 3 where added_with is null",
        "delete from ballot_voter where added_with is null",
        "update ballot set firm_count = firm_count + 1",
    ),
    "Who joined later was altered.": (
        "update ballot_voter set added_with = null where added_with is not null",
        "update ballot_statement set body = 'Anders begründet, hintenherum.' where kind = 'added'",
        "update ballot_firm set weight = 3 where added_with is not null",
    ),
    "What is shown is not what was frozen.": (
        "update ballot_option set title = 'Anderes' where position = 0",
        "delete from ballot_option where position = 2",
        "update ballot set title = 'Etwas anderes?'",
    ),
    "The ballot does not stand where its chain says.": ("update ballot set status = 'closed'",),
}
NIGHTLY = {"Who": "electorate", "Wha": "definition", "The": "chain"}


async def test_whatever_row_is_altered_behind_the_portals_back_is_found(town: Town) -> None:
    ballot = await town.opened(settings=rules.Settings(min_orgs=1, late_voters=True))
    firm = await town.world.partner("Firma D")
    await town.world.person(firm, "lead")
    async with town.database.write(town.host) as tx:
        await actions.add_voters(tx, ballot, firm.id, WHY)
    await town.cast(town.leads[0], ballot, "Deckel")
    wrong = f"select ballot_wrong(workspace_id, id) from ballot where id = '{ballot}'"
    async with await psycopg.AsyncConnection.connect(town.world.owner) as connection:
        for found, deeds in {"": ("select 1",), **ROWS}.items():
            for deed in deeds:
                await connection.execute(deed)
                row = await (await connection.execute(EVERY)).fetchone()
                nightly = await (await connection.execute(wrong)).fetchone()
                assert row
                assert nightly
                assert problems(row[1]) == ([found] if found else []), deed
                assert nightly[0] == NIGHTLY.get(found[:3]), deed
                await connection.rollback()
