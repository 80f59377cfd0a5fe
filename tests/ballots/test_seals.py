"""No trace of a vote outside the seal: keys, system columns, colleagues, small groups, archives."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest

from portal.ballots import actions, rules
from portal.ballots.audit import verified, verified_all
from portal.ballots.counting.box import leaf
from portal.ballots.counting.definition import Weighting
from portal.ballots.model import Secrecy
from portal.ballots.queries import archive_of
from portal.core.refusal import NotFound
from portal.core.viewer import Viewer
from tests.ballots.test_life import Town


async def test_a_request_that_comes_again_under_its_key_changes_nothing(town: Town) -> None:
    ballot = await town.opened()
    first, second = [{"approve": [await town.option(ballot, name)]} for name in ("Deckel", "Sieb")]

    async def cast(content: dict[str, Any], key: str, who: Viewer = town.leads[0]) -> dict[str, Any]:
        change = partial(town.database.change_in_turn, who)
        return await actions.cast_vote(change, ballot, content, key=key)

    lost = await cast(first, "one")
    kept = await cast(second, "two")
    assert kept["leaf"] != lost["leaf"]
    for key in ("one", "two"):
        assert await cast(first, key) == kept
    # Somebody else's same key is another one, and a new key is a new vote.
    assert (await cast(first, "one", town.leads[1]))["leaf"] not in {kept["leaf"], lost["leaf"]}
    assert (await cast(first, "three"))["content"] != kept["content"]
    assert await town.world.one("select count(*) from ballot_chain where type = 'ballot_superseded'") == 2
    assert await town.world.one("select count(*) from ballot_vote where 'one' = any (keys)") == 0
    assert await town.world.one("select count(*) from idempotency_key") == 0


async def test_what_is_remembered_of_an_open_ballot_tells_nobody_that_it_is_there(town: Town) -> None:
    own, rest = await town.world.partner("Nur unter sich"), actions.Remembered()
    circle = (await town.world.circle("custom", [own])).id
    town.host = replace(town.host, circles=(*town.host.circles, circle))
    insider = await town.world.viewer(town.database, await town.world.person(own, "lead"))
    ballot = await town.opened(circle_id=circle)
    right, wrong = {"approve": [await town.option(ballot, "Korb")]}, {"approve": ["nothing"]}

    async def cast(who: Viewer, content: dict[str, Any]) -> dict[str, Any]:
        return await actions.cast_vote(partial(town.database.change_in_turn, who), ballot, content, remembered=rest)

    outsider, refused = town.leads[0], {}
    for remembers in (False, True):
        assert (rest.of(ballot) is not None) == remembers
        for content in (right, wrong):
            with pytest.raises(NotFound):
                await cast(outsider, content)
        with pytest.raises(rules.VoteWrong):
            await cast(insider, wrong)
        refused[remembers] = (await cast(insider, right))["leaf"]
    assert refused[True] == refused[False]
    # What is remembered lets nobody vote who comes too late.
    await town.end(ballot)
    for content in (right, wrong):
        with pytest.raises(rules.BallotNotOpen):
            await cast(insider, content)


async def test_who_stands_in_line_when_the_deadline_comes_is_too_late(town: Town) -> None:
    ballot = await town.opened()
    await town.cast(town.leads[0], ballot, "Deckel")
    await town.world.db.execute("update ballot set closes_at = clock_timestamp() + interval '0.5 s'")
    async with await psycopg.AsyncConnection.connect(town.world.owner) as ahead:
        await ahead.execute("select from ballot_secret for update")
        waiting = asyncio.create_task(town.cast(town.leads[1], ballot, "Korb"))
        while await town.world.one("select closes_at > clock_timestamp() from ballot"):  # noqa: ASYNC110 - its clock
            await asyncio.sleep(0.05)
    for late in (waiting, town.cast(town.leads[0], ballot, "Sieb")):
        with pytest.raises(rules.BallotNotOpen):
            await late
    # The clock decides, not whoever closes it.
    assert await town.world.one("select status from ballot") == "open"
    assert await town.world.one("select count(*) from ballot_chain where type like 'ballot_%%'") == 1


async def test_where_firms_vote_by_delegate_only_those_who_may_vote_see_the_firms_vote(
    town: Town, app_dsn: str
) -> None:
    ballot = await town.opened(weighting=Weighting.DELEGATE)
    await town.cast(town.leads[0], ballot, "Deckel")
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        for who, sees in ((town.leads[0], True), (town.colleague, False), (town.leads[1], False), (town.host, False)):
            connection.execute("select set_config('app.viewer', %s, false)", [who.context])
            row = connection.execute("select ballot_own(%s)", [ballot]).fetchone()
            assert row
            assert (row[0] is not None) == sees


async def test_rows_do_not_tell_which_transaction_cast_which_vote(town: Town) -> None:
    linked = "select count(*) from ballot_firm f join ballot_chain c on c.xmin = f.xmin where c.type = 'ballot_cast'"
    ballot = await town.opened(secrecy=Secrecy.CONFIDENTIAL)
    for who in (*town.leads, town.colleague):
        await town.cast(who, ballot, "Deckel")
    assert await town.world.one(linked) == 3  # whoever runs the server could look while it is open

    await town.end(ballot)

    assert await town.world.one(linked) == 0
    assert await town.world.one("select count(distinct xmin::text) from ballot_firm") == 1
    assert await town.world.one("select count(distinct xmin::text) from ballot_paper") == 1


@pytest.fixture
async def many(town: Town) -> list[Viewer]:
    """Five firms of one person each, beside the three of the town, of which the first has two."""
    world = town.world
    firms = [await world.partner(f"Klein {number}") for number in range(5)]
    return [await world.viewer(town.database, await world.person(firm, "lead")) for firm in firms]


@pytest.mark.parametrize(
    ("weighting", "two_of_one_firm", "thin"),
    [
        (Weighting.SHARED, False, False),
        (Weighting.SHARED, True, True),  # whoever has two votes there can only be that firm
        (Weighting.DELEGATE, True, False),
        (Weighting.PUBLISHED, True, True),  # whoever weighs two there too
    ],
)
async def test_firms_that_stand_out_are_not_shown_in_a_confidential_ballot(
    town: Town,
    many: list[Viewer],
    weighting: Weighting,
    two_of_one_firm: bool,  # noqa: FBT001 - parameters
    thin: bool,  # noqa: FBT001 - parameters
) -> None:
    heavy = rules.Weights({town.leads[0].member.organisation_id: 2} if weighting is Weighting.PUBLISHED else {}, "Auf")
    ballot = await town.opened(secrecy=Secrecy.CONFIDENTIAL, weighting=weighting, weights=heavy)
    for who in (*town.leads, *many):
        await town.cast(who, ballot, "Deckel")
    if two_of_one_firm and weighting is Weighting.SHARED:
        await town.cast(town.colleague, ballot, "Sieb")

    await town.published(ballot)

    assert await town.world.one("select is_thin from ballot where id = %s", ballot) == thin
    handed = await _archive(town, many[0], ballot)
    assert (handed is None) == thin


async def test_the_archive_of_a_confidential_ballot_is_checked_without_its_chain(
    town: Town, many: list[Viewer]
) -> None:
    ballot = await town.opened(secrecy=Secrecy.CONFIDENTIAL)
    for who, name in zip((*town.leads, *many), ("Deckel", "Sieb", "Korb", "Sieb") * 2, strict=True):
        await town.cast(who, ballot, name)
    await town.published(ballot)
    archive = await _archive(town, many[0], ballot)
    assert archive
    assert archive["chain"] == []

    assert await verified(archive) == []

    for name, altered in (
        ("papers", archive["papers"][1:]),
        ("papers", [archive["papers"][0] | {"content": "null"}, *archive["papers"][1:]]),
        ("seed", "00" * 32),
        ("result", str(archive["result"]).replace("decided", "no_quorum")),
        ("definition", str(archive["definition"]).replace("Was zuerst?", "Was dann?")),
        # Nobody may say of another ballot that it was confidential, to be spared the chain.
        ("definition", str(archive["definition"]).replace("confidential", "organisation")),
    ):
        assert await verified(archive | {name: altered}) != [], name


AROUND = ["opened", "closed", "result", "published"]


async def test_the_order_of_votes_is_for_whoever_checks_at_the_server_only(town: Town, app_dsn: str) -> None:
    for secrecy in (Secrecy.OPEN, Secrecy.ORGANISATION):
        ballot = await town.opened(secrecy=secrecy)
        for who, name in zip((*town.leads, town.colleague, town.leads[0]), "DKSKS", strict=True):
            await town.cast(who, ballot, {"D": "Deckel", "K": "Korb", "S": "Sieb"}[name])
        await town.published(ballot)
        with psycopg.connect(app_dsn, autocommit=True) as connection:
            for who in (town.host, *town.leads):
                archive = await _archive(town, who, ballot)
                assert [link["type"] for link in archive["chain"]] == AROUND
                connection.execute("select set_config('app.viewer', %s, false)", [who.context])
                told = connection.execute("select ballot_links(%s)", [ballot]).fetchone()
                assert told == (archive["chain"],)
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute("select seq, payload_hash from ballot_chain")
    assert await verified(archive) == []
    # Whoever checks at the server sees all of it, and that it fits together.
    assert set(map(len, (await verified_all(town.world.owner)).values())) == {0}
    kinds = "select string_agg(type, ' ' order by seq) from ballot_chain where ballot_id = %s"
    assert "ballot_cast ballot_cast ballot_cast ballot_cast ballot_superseded" in await town.world.one(kinds, ballot)


async def test_an_archive_that_somebody_worked_on_does_not_pass(town: Town, tmp_path: Path) -> None:
    ballot = await town.opened()
    # No two firms want the same: of equal votes swapped between firms nobody could tell.
    firms = {town.leads[0].organisation_id: "Deckel", town.leads[1].organisation_id: "Korb"}
    for who in (*town.leads, town.colleague):
        await town.cast(who, ballot, firms.get(who.organisation_id, "Sieb"))
    await town.published(ballot)
    archive = await _archive(town, town.leads[1], ballot)
    of_each = Counter(paper["organisation"] for paper in archive["papers"])
    one, two, *rest = sorted(archive["papers"], key=lambda paper: -of_each[paper["organisation"]])
    last = rest[-1]
    assert one["organisation"] == two["organisation"] != last["organisation"]
    forged = one | {"nonce": "ab" * 32, "leaf": leaf(bytes.fromhex("ab" * 32), json.loads(one["content"]))}
    opened, closed, *after = archive["chain"]
    other = opened | {"payload_hash": "cd" * 32}
    deeds: dict[str, dict[str, Any]] = {
        "altered": {"papers": [one | {"content": last["content"]}, two, *rest]},
        "altered with its leaf": {"papers": [forged, two, *rest]},
        "dropped": {"papers": [one, *rest]},
        "added": {"papers": [one, two, *rest, forged]},
        "added twice": {"papers": [one, one, two, *rest]},
        "swapped votes": {"papers": [_with(one, last, "content"), two, *rest[:-1], _with(last, one, "content")]},
        "link altered": {"chain": [other, closed, *after]},
        "link dropped": {"chain": [opened, *after]},
        "link added": {"chain": [opened, closed, closed | {"seq": closed["seq"] + 1}, *after]},
        "links swapped": {"chain": [opened, *after, closed]},
        "chain dropped": {"chain": []},
        "definition altered": {"definition": archive["definition"].replace("Korb", "Eimer")},
        "result altered": {"result": archive["result"].replace("decided", "no_quorum")},
        "another lot": {"seed": "00" * 32},
    }
    for name, deed in deeds.items():
        assert await verified(archive | deed) != [], name
    # What only counting again finds, by the command as whoever kept the file types it.
    swapped = [_with(one, last, "organisation"), two, *rest[:-1], _with(last, one, "organisation")]
    file = tmp_path / "archiv.json"
    file.write_text(json.dumps(archive | {"papers": swapped}))
    command = (sys.executable, "-m", "portal.cli", "ballot", "verify", str(file))
    checking = await asyncio.create_subprocess_exec(*command, stdout=PIPE)
    said, _ = await checking.communicate()
    assert (checking.returncode, b"Counted again" in said) == (1, True), said


def _with(paper: dict[str, Any], other: dict[str, Any], name: str) -> dict[str, Any]:
    return paper | {name: other[name]}


async def _archive(town: Town, who: Viewer, ballot: UUID) -> Any:
    async with town.database.read(who) as db:
        return await archive_of(db, ballot)
