"""No trace of a vote outside the seal: keys, system columns, colleagues, small groups, archives."""

from functools import partial
from typing import Any
from uuid import UUID

import psycopg
import pytest

from portal.ballots import actions, rules
from portal.ballots.audit import verified
from portal.ballots.counting.definition import Weighting
from portal.ballots.model import Secrecy
from portal.ballots.queries import archive_of
from portal.core.viewer import Viewer
from tests.ballots.test_life import Town


async def test_a_request_that_comes_again_under_its_key_changes_nothing(town: Town) -> None:
    ballot = await town.opened()
    first, second = [{"approve": [await town.option(ballot, name)]} for name in ("Deckel", "Sieb")]

    async def cast(content: dict[str, Any], key: str, who: Viewer = town.leads[0]) -> dict[str, Any]:
        change = partial(town.database.change, who)
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


async def _archive(town: Town, who: Viewer, ballot: UUID) -> Any:
    async with town.database.read(who) as db:
        return await archive_of(db, ballot)
