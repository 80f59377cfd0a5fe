"""What comes after the close: too few to tell, counts that fail, nightly checks, what the host says."""

import json

import psycopg
import pytest
from sqlalchemy import func, select

from portal.ballots import actions, rules
from portal.ballots.archive import problems
from portal.ballots.jobs import check_all, end_due
from portal.ballots.model import Secrecy, StatementKind
from portal.ballots.outcome.read import outcome_here
from portal.core.refusal import NotAllowed, TooShort
from tests.ballots.test_life import FIRST, UNLOCKED, Town, refused


async def test_where_too_few_speak_in_confidence_nobody_reads_more_than_the_decision(town: Town, app_dsn: str) -> None:
    ballot = await town.opened(secrecy=Secrecy.CONFIDENTIAL)
    for who, chosen in zip((*town.leads, town.colleague), ("Deckel", "Deckel", "Deckel", "Sieb"), strict=True):
        await town.cast(who, ballot, chosen)

    archive = await town.published(ballot)

    assert archive["papers"]  # for whoever runs the server
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        for who in (town.host, town.leads[0]):
            connection.execute("select set_config('app.viewer', %s, false)", [who.context])
            assert connection.execute("select count(*) from ballot_paper, ballot_result").fetchone() == (0,)
            assert connection.execute("select ballot_archive(%s)", [ballot]).fetchone() == (None,)
            row = connection.execute("select ballot_told(%s)", [ballot]).fetchone()
            assert row
            assert set(json.loads(row[0])) == {"method", "status", "winners", "library", "turnout"}
    async with town.database.read(town.leads[0]) as db:
        found = await outcome_here(db, ballot)
    assert found
    assert found.is_thin
    assert [line.title for line in found.lines if line.won] == ["Deckel"]
    assert {line.weight for line in found.lines} == {None}


async def test_a_count_that_fails_waits_longer_each_time_and_the_house_hears_of_it_once(town: Town) -> None:
    ballot = await town.opened()
    await town.cast(town.leads[0], ballot, "Deckel")
    await town.world.db.execute("update ballot set definition = replace(definition, 'shared', 'delegate')")
    await town.cast(town.colleague, ballot, "Sieb")

    await town.end(ballot)
    await end_due(town.database)

    waits = "select count_tries, count_next_at > clock_timestamp() + interval '30 s', count_trouble from ballot"
    tries, waiting, why = (await (await town.world.db.execute(waits)).fetchall())[0]
    assert (tries, waiting) == (1, True)
    assert "one organisation has one" in why
    await town.world.db.execute("update ballot set count_next_at = clock_timestamp()")
    await end_due(town.database)
    later = "select count_tries = 2 and count_next_at > clock_timestamp() + interval '3 min' from ballot"
    assert await town.world.one(later)
    told = "select c.kind from event e join circle c on c.id = e.circle_id where e.kind = 'ballot_not_counted'"
    assert [kind for (kind,) in await (await town.world.db.execute(told)).fetchall()] == ["house"]
    # Nobody but the worker may ask for it, not even by mistake.
    async with town.database.write(town.host) as tx:
        await tx.execute(select(func.ballot_count_failed(town.world.workspace_id, ballot, "x")))
    assert await town.world.one("select count_tries from ballot") == 2


@pytest.mark.parametrize(
    ("deed", "found"),
    [
        (f"update ballot_paper set content = '{{}}' {FIRST}", "votes"),
        (f"delete from ballot_paper {FIRST}", "votes"),
        ("update ballot_result set result = replace(result, 'decided', 'no_quorum')", "result"),
        ("update ballot set definition = replace(definition, 'Was zuerst?', 'Was dann?')", "definition"),
        ("update ballot_firm set weight = 4", "electorate"),
        ("update ballot set seed = repeat('00', 32)", "lot"),
        (f"{UNLOCKED} update ballot_chain set payload_hash = repeat('cd', 32) where seq = 2", "chain"),
        (f"{UNLOCKED} delete from ballot_chain where type = 'published'", "chain"),
    ],
)
async def test_each_night_the_portal_finds_what_was_altered(town: Town, deed: str, found: str) -> None:
    ballot = await town.opened()
    await town.cast(town.leads[0], ballot, "Deckel")
    await town.cast(town.leads[0], ballot, "Korb")
    open_ = await town.opened(title="Noch offen")
    await town.cast(town.leads[1], open_, "Sieb")
    await town.published(ballot)
    await check_all(town.database)
    verdicts = "select check_found, checked_at is not null from ballot order by opened_at"
    assert await (await town.world.db.execute(verdicts)).fetchall() == [(None, True)] * 2

    await town.world.db.execute(deed)
    await town.world.db.execute("update ballot set checked_at = clock_timestamp() - interval '1 day'")
    await check_all(town.database)

    assert await town.world.one("select check_found from ballot where id = %s", ballot) == found
    alarms = await town.world.one("select count(*) from event where kind = 'ballot_altered' and object = %s", ballot)
    assert alarms == 1


async def test_rows_beside_the_frozen_text_are_compared_with_it(town: Town) -> None:
    ballot = await town.opened(secrecy=Secrecy.OPEN)
    for who, name in zip((*town.leads, town.colleague), ("Deckel", "Korb", "Sieb", "Sieb"), strict=True):
        await town.cast(who, ballot, name)
    await town.published(ballot)
    db, other = town.world.db, "position = (select min(position) from ballot_option)"
    swap = """
        update ballot_paper p set {0} = o.{0} from ballot_paper o
         where p.leaf in (select leaf from ballot_paper where content <> 'null' order by leaf limit 1)
           and o.leaf = (select leaf from ballot_paper x where x.organisation_id <> p.organisation_id limit 1)"""
    for deed, found in (
        (f"update ballot_option set title = 'Eimer' where {other}", "definition"),
        (f"update ballot_option set effort = effort + 1 where {other}", "definition"),
        (f"update ballot_option set estimated_by = 'Jemand' where {other}", "definition"),
        (f"update ballot_option set estimated_on = '2026-01-02' where {other}", "definition"),
        (f"update ballot_option set source = 'Gefühl' where {other}", "definition"),
        (f"delete from ballot_option where {other}", "definition"),
        ("update ballot_option set position = 9 - position", "definition"),
        ("update ballot set question = 'Und warum?'", "definition"),
        ("update ballot set secrecy = 'organisation'", "definition"),
        (swap.format("organisation_id"), "votes"),
        (swap.format("membership_id"), "votes"),
        (swap.format("label"), "votes"),
        ("update ballot_paper set strength = 2", "votes"),
    ):
        await db.execute("begin")
        await db.execute(deed)
        assert await town.world.one("select ballot_wrong(workspace_id, id) from ballot") == found, deed
        assert problems(await town.archive()) or found == "votes", deed
        await db.execute("rollback")
        assert await town.world.one("select ballot_wrong(workspace_id, id) from ballot") is None


async def test_the_host_says_what_happens_and_a_deviation_leaves_the_result_alone(town: Town) -> None:
    ballot = await town.opened()
    await town.cast(town.leads[0], ballot, "Deckel")
    late = actions.Statement(ballot, StatementKind.DEVIATION, "Wir bauen zuerst das Sieb, weil der Stahl fehlt.")
    await refused(NotAllowed, town, lambda tx: actions.state(tx, late), town.host)
    await town.end(ballot)
    await refused(rules.BallotUnexplained, town, lambda tx: actions.publish_ballot(tx, ballot), town.host)
    said = actions.Statement(ballot, StatementKind.NEXT, "Wir beginnen im Herbst.")
    await refused(NotAllowed, town, lambda tx: actions.state(tx, said), town.leads[0])
    async with town.database.write(town.host) as tx:
        await actions.state(tx, said)
    async with town.database.write(town.host) as tx:
        await actions.publish_ballot(tx, ballot)
    before = await town.archive()

    async with town.database.write(town.host) as tx:
        await actions.state(tx, late)

    assert await town.archive() == before
    assert await town.world.one("select count(*) from ballot_statement") == 2
    short = actions.Statement(ballot, StatementKind.DEVIATION, "Nein.")
    await refused(TooShort, town, lambda tx: actions.state(tx, short), town.host)
