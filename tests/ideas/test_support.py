"""Supporting ideas: one per person, exact counts, quiet below the floor."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import pytest

from portal.core.db import Database, Verb
from portal.core.refusal import NotAllowed, NotFound
from portal.core.viewer import Viewer
from portal.ideas.actions.support import support_idea, withdraw_support
from portal.ideas.model import NEED_WEIGHTS, Need
from portal.ideas.rules import IdeaClosed
from tests.make.world import World

Support = Callable[..., Awaitable[None]]

COUNTS = "select array[support_count, voice_count, support_shown] from idea where id = %s"
NEED = """
    select array[i.need, (select coalesce(sum(need_weight(s.need)), 0) from idea_support s where s.idea_id = i.id)]
      from idea i where id = %s
"""


@pytest.fixture
def supported(database: Database) -> Support:
    async def support(viewer: Viewer, idea: Any, *, need: Need = Need.BLOCKING, reason: str | None = None) -> None:
        await support_idea(partial(database.change, viewer), viewer, idea, need=need, reason=reason)

    return support


async def test_twenty_parallel_supports_of_one_person_make_one(
    database: Database, world: World, supported: Support
) -> None:
    anna = await world.person(await world.partner())
    idea = await world.idea(anna)
    viewer = await world.viewer(database, anna)

    await asyncio.gather(*(supported(viewer, idea) for _ in range(20)))
    assert await world.one(COUNTS, idea) == [1, 1, 1]
    assert await world.one("select count(*) from idea_support where idea_id = %s", idea) == 1
    assert await world.one("select count(*) from event where kind = 'idea_supported'") == 1


async def test_parallel_supports_of_many_people_are_all_counted(
    database: Database, world: World, supported: Support
) -> None:
    firms = [await world.partner(f"Firma {n}") for n in range(4)]
    people = [await world.person(firm) for firm in firms for _ in range(5)]
    idea = await world.idea(people[0], world.open)
    viewers = [await world.viewer(database, one) for one in people]

    await asyncio.gather(*(supported(viewer, idea, reason="Weil es hilft.") for viewer in viewers))
    assert await world.one(COUNTS, idea) == [20, 4, 20]


async def test_supports_and_withdrawals_mixed_leave_counters_equal_to_rows(
    database: Database, world: World, supported: Support
) -> None:
    firm = await world.partner()
    people = [await world.person(firm) for _ in range(6)]
    idea = await world.idea(people[0])
    viewers = [await world.viewer(database, one) for one in people]

    async def waver(viewer: Viewer, *, stay: bool) -> None:
        for _ in range(4):
            await supported(viewer, idea)
            await withdraw_support(partial(database.change, viewer), idea)
        if stay:
            await supported(viewer, idea)

    await asyncio.gather(*(waver(viewer, stay=n % 2 == 0) for n, viewer in enumerate(viewers)))
    assert await world.one(COUNTS, idea) == [3, 1, 3]
    assert await world.one("select heads from idea_voice where idea_id = %s", idea) == 3
    assert await world.one(NEED, idea) == [12, 12]


async def test_whoever_changes_its_mind_many_times_at_once_is_weighed_once(
    database: Database, world: World, supported: Support
) -> None:
    anna = await world.person(await world.partner())
    idea = await world.idea(anna)
    viewer = await world.viewer(database, anna)

    await asyncio.gather(*(supported(viewer, idea, need=tuple(Need)[n % 3]) for n in range(24)))
    need, said = await world.one(NEED, idea)
    assert need == said > 0
    await supported(viewer, idea, need=Need.NICE)
    assert await world.one(NEED, idea) == [NEED_WEIGHTS[Need.NICE]] * 2
    await withdraw_support(partial(database.change, viewer), idea)
    assert await world.one(NEED, idea) == [0, 0]


async def test_said_again_a_support_changes_its_reason(database: Database, world: World, supported: Support) -> None:
    anna = await world.person(await world.partner())
    idea = await world.idea(anna)
    viewer = await world.viewer(database, anna)
    for reason in ("Erst so.", "Dann so."):
        await supported(viewer, idea, reason=reason)
    assert await world.one("select array[need, reason] from idea_support") == ["blocking", "Dann so."]


async def test_a_foreign_idea_is_hidden_by_the_rule_alone_and_by_the_policy_alone(
    database: Database, owner: str, world: World
) -> None:
    anna, eve = [await world.person(await world.partner(name)) for name in ("Ana AG", "Eve AG")]
    idea = await world.idea(anna)
    own, foreign = await world.viewer(database, anna), await world.viewer(database, eve)
    # The context, which the policies read, stays the stranger's own; only what the rule compares is another's.
    lied = {name: own.params[name] for name in ("v_circles", "v_organisation", "v_membership")}
    unwatched = await Database(owner, readers=1, changers=1).open()

    for change in (partial(database.change, foreign), partial(unwatched.change, foreign)):
        with pytest.raises(NotFound):
            await support_idea(change, foreign, idea, need=Need.BLOCKING, reason=None)
    with pytest.raises(NotFound):
        await support_idea(partial(_lying, database, foreign, lied), own, idea, need=Need.BLOCKING, reason=None)
    assert await world.one("select count(*) from idea_support") == 0
    await support_idea(partial(_lying, unwatched, foreign, lied), own, idea, need=Need.BLOCKING, reason=None)
    assert await world.one("select count(*) from idea_support") == 1
    await unwatched.close()


async def _lying(database: Database, viewer: Viewer, lied: Mapping[str, object], verb: Verb, values: Any) -> Any:
    return await database.change(viewer, verb, {**values, **lied})


async def test_below_the_floor_a_support_is_told_to_nobody_else(
    database: Database, world: World, supported: Support
) -> None:
    people = [await world.person(await world.partner(f"Firma {n}")) for n in range(3)]
    idea = await world.idea(people[0], world.open)
    for human in people:
        await supported(await world.viewer(database, human), idea)
    assert await world.one("select array_agg(hushed order by id) from event") == [True, True, False]


@pytest.mark.parametrize("status", ["released", "declined", "withdrawn"])
async def test_a_closed_idea_takes_no_support(
    database: Database, world: World, supported: Support, status: str
) -> None:
    anna = await world.person(await world.partner())
    idea = await world.idea(anna, status=status)
    with pytest.raises(IdeaClosed):
        await supported(await world.viewer(database, anna), idea)
    assert await world.one(COUNTS, idea) == [0, 0, 0]


async def test_guests_read_but_do_not_support(database: Database, world: World, supported: Support) -> None:
    firm = await world.partner()
    anna = await world.person(firm)
    guest = await world.person(firm, "guest", guest_circle_id=firm.pair)
    idea = await world.idea(anna)
    with pytest.raises(NotAllowed):
        await supported(await world.viewer(database, guest), idea)


async def test_what_one_may_not_see_is_not_there_to_support(
    database: Database, world: World, supported: Support
) -> None:
    anna = await world.person(await world.partner("A"))
    rival = await world.person(await world.partner("B"))
    idea = await world.idea(anna)
    with pytest.raises(NotFound):
        await supported(await world.viewer(database, rival), idea)
    assert await world.one("select count(*) from event") == 0
