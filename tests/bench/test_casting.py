"""How many votes one ballot takes in a second, each of them a link of one chain."""

import asyncio
import time
from datetime import timedelta
from functools import partial

import pytest

from portal.ballots import actions, rules
from portal.ballots.counting.definition import Method, Weighting
from portal.ballots.model import Secrecy
from portal.core.clock import now
from portal.core.db import Database
from tests.make.world import World

WISHES = [f"wish-{number:02}" for number in range(50)]


@pytest.mark.bench
async def test_votes_are_taken_five_hundred_a_second(database: Database, world: World) -> None:
    voters, wide = 400, 16
    firms = [await world.partner(f"Firma {number}") for number in range(20)]
    people = [await world.person(firms[number % 20], "lead") for number in range(voters)]
    host = await world.viewer(database, await world.person(world.host, "owner"))
    choices = [rules.Choice(one) for one in WISHES]
    draft = actions.Draft(
        world.open.id, "Viele", "", Method.APPROVAL, Weighting.SHARED, Secrecy.ORGANISATION,
        is_binding=False, closes_at=now() + timedelta(hours=1), settings=rules.Settings(), choices=choices,
    )  # fmt: skip
    async with database.write(host) as tx:
        ballot = (await actions.draft_ballot(tx, draft, now=now())).id
    async with database.write(host) as tx:
        await actions.open_ballot(tx, ballot)
    ids = [str(one) for (one,) in await (await world.db.execute("select id from ballot_option")).fetchall()]
    viewers = [await world.viewer(database, human) for human in people]
    waiting = iter([(viewer, round_) for round_ in range(5) for viewer in viewers])

    async def cast() -> None:
        for viewer, round_ in waiting:
            change = partial(database.change_in_turn, viewer)
            await actions.cast_vote(change, ballot, {"approve": ids[round_ : round_ + 8]})

    started = time.monotonic()
    await asyncio.gather(*(cast() for _ in range(wide)))
    rate = 5 * voters / (time.monotonic() - started)
    print(f"{rate:.0f} votes a second in one ballot")
    assert await world.one("select count(*) from ballot_vote") == voters
    assert rate > 500
