"""What the host weighs and groups: the formula, its figures, and that no partner learns of any of it."""

import asyncio
from functools import partial
from typing import Any

import pytest
from psycopg import AsyncConnection

from portal.core.clock import now
from portal.core.db import Database, change_within, viewer_in
from portal.core.refusal import NotAllowed, NotFound
from portal.ideas.actions.support import support_idea
from portal.ideas.model import Need
from portal.priorities.actions.column import ColumnChange, create_column, edit_column
from portal.priorities.actions.priority import Assessment, assess, put_on_list
from portal.priorities.actions.theme import add_to_theme, create_theme
from portal.priorities.rules import NotOwnColumn, OutOfRange
from portal.priorities.subscribers import Reckoner
from portal.worker.relay import Happened
from tests.make.world import Human, World

SCORE = "select score from priority where idea_id = %s"
WAITING = "select count(*) from pg_locks where not granted"


@pytest.fixture
async def people(world: World) -> dict[str, Human]:
    a, b = await world.partner("A"), await world.partner("B")
    made = {
        "anna": await world.person(a),
        "bruno": await world.person(b),
        "moderator": await world.person(world.host, "moderator"),
        "limited": await world.person(world.host, "moderator"),
    }
    await world.care(made["limited"], b)
    return made


async def test_the_score_adds_up_what_the_columns_say(
    database: Database, world: World, people: dict[str, Human]
) -> None:
    idea = await world.idea(people["anna"], world.open)
    await world.support(idea, people["anna"], "blocking")
    await world.support(idea, people["bruno"], "nice")
    moderator = await world.viewer(database, people["moderator"])
    async with database.write(moderator) as tx:
        entry = (await put_on_list(tx, idea)).id
    assert await world.one(SCORE, idea) == 3 * 2 + 1 * (4 + 1)
    async with database.write(moderator) as tx:
        own = (await create_column(tx, "Strategie", 2, 4)).id
        given = Assessment(effort=8, promised=True, values={own: 3})
        await assess(tx, entry, given, now=now())
    assert await world.one(SCORE, idea) == 6 + 5 + 5 - 8 + 2 * 3
    reach = await world.one("select id from priority_column where measure = 'reach'")
    async with database.write(moderator) as tx:
        await edit_column(tx, reach, ColumnChange(weight=10), now=now())
    assert await world.one(SCORE, idea) == 20 + 5 + 5 - 8 + 6
    told = "select data from event where kind = 'priority_weighted' and object = %s"
    assert await world.one(told, reach) == {"before": 3, "weight": 10}
    for refused, refusal in ((Assessment(effort=-1), OutOfRange), (Assessment(values={reach: 1}), NotOwnColumn)):
        with pytest.raises(refusal):
            async with database.write(moderator) as tx:
                await assess(tx, entry, refused, now=now())
    with pytest.raises(NotAllowed):
        async with database.write(await world.viewer(database, people["limited"])) as tx:
            await edit_column(tx, reach, ColumnChange(weight=1), now=now())


async def test_a_new_support_is_reckoned_without_the_supporter_learning_of_it(
    database: Database, world: World, people: dict[str, Human], app_dsn: str
) -> None:
    idea = await world.idea(people["anna"], world.open)
    async with database.write(await world.viewer(database, people["moderator"])) as tx:
        await put_on_list(tx, idea)
    await world.support(idea, people["bruno"], "blocking")
    event = await world.event("idea_supported", idea, people["bruno"], world.open.id)
    elsewhere = [Happened(1, event, world.workspace_id, "idea_supported", await world.idea(people["anna"], world.open))]
    happened = [*elsewhere, *[Happened(1, event, world.workspace_id, "idea_supported", idea)] * 2]
    reckoner = Reckoner(database)
    async with await AsyncConnection.connect(app_dsn) as relay:
        assert await reckoner.listed(relay, happened) == happened[1:]
        assert await reckoner.listed(relay, elsewhere) == []
    await reckoner.refresh(happened)
    assert await world.one(SCORE, idea) == 3 + 4
    await world.db.execute("update membership set state = 'suspended' where id = %s", [people["moderator"].id])
    await reckoner.refresh(happened)  # nobody is left
    async with await AsyncConnection.connect(app_dsn) as relay:
        assert await reckoner.listed(relay, happened) == []


async def test_a_support_while_the_idea_comes_onto_the_list_is_reckoned_or_told_after_it(
    database: Database, world: World, people: dict[str, Human]
) -> None:
    idea = await world.idea(people["anna"], world.open)
    moderator = await world.viewer(database, people["moderator"])

    async def put() -> None:
        async with database.write(moderator) as tx:
            await put_on_list(tx, idea)

    async with database.write(await world.viewer(database, people["bruno"])) as tx:
        await support_idea(partial(change_within, tx), viewer_in(tx), idea, need=Need.BLOCKING, reason=None)
        putting = asyncio.create_task(put())
        async with asyncio.timeout(10):
            while not await world.one(WAITING):  # noqa: ASYNC110 - another task, through the database
                await asyncio.sleep(0.01)
    await putting
    assert await world.one(SCORE, idea) == 3 + 4


async def test_themes_cross_circles_for_those_who_read_there(
    database: Database, world: World, people: dict[str, Human]
) -> None:
    one, other = await world.idea(people["anna"]), await world.idea(people["bruno"])
    async with database.write(await world.viewer(database, people["moderator"])) as tx:
        theme = (await create_theme(tx, "Zwei Sorten", "", ideas=[one, other])).id
    assert await _linked(world, theme) == {one, other}
    for who, refusal in (("limited", NotFound), ("anna", NotFound)):
        with pytest.raises(refusal):
            async with database.write(await world.viewer(database, people[who])) as tx:
                await add_to_theme(tx, theme, one)
    loud = "select count(*) from event where kind like 'theme%%' and circle_id is not null and not hushed"
    assert await world.one(loud) == 0


async def _linked(world: World, theme: Any) -> set[Any]:
    rows = await world.db.execute("select idea_id from theme_idea where theme_id = %s", [theme])
    return {idea for (idea,) in await rows.fetchall()}
