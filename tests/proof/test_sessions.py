"""Six hundred operations of two workspaces on four connections, interleaved and partly cancelled: nothing mixed up."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from random import Random
from uuid import UUID

import orjson
import psycopg
import pytest

from portal.api.context import PortalContext
from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.graph.execute import Engine
from portal.graph.request import Request
from tests.make.engine import engine as shared
from tests.make.world import World

OPERATIONS, AT_ONCE, CANCELLED = 600, 40, 0.25
POOL = 4

LIST = "{ ideas { totalCount nodes { id title author { name } comments { nodes { body } } } } viewer { email } }"
FOREIGN = "query($id: ID!) { node(id: $id) { id ... on Idea { title } } ideas { nodes { title } } }"
SUPPORT = "mutation($id: ID!) { ideaSupport(input: {ideaId: $id, need: NICE}) { idea { title } userErrors { code } } }"
COMMENT = """mutation($id: ID!, $body: Markdown!) { commentCreate(input: {ideaId: $id, body: $body}) {
    idea { title comments { nodes { body } } } userErrors { code } } }"""
# Slowly enough to need all connections of a pool when all of them are asked for at the same time.
WHOSE = """
    select pg_backend_pid(), current_setting('app.viewer', true) from (select pg_sleep(0.5) offset 0) slowly
"""


@dataclass
class Side:
    """One of the two workspaces; every text in it holds its word."""

    word: str
    world: World
    viewers: list[Viewer]
    ideas: list[UUID]


@pytest.fixture
async def small(app_dsn: str) -> AsyncIterator[Database]:
    database = Database(app_dsn, readers=POOL, changers=POOL, writers=POOL)
    await database.open()
    yield database
    await database.close()


@pytest.fixture
async def sides(small: Database, owner: str) -> AsyncIterator[list[Side]]:
    async with World(owner) as first, World(owner) as second:
        yield [await _side("Enzian", first, small), await _side("Arnika", second, small)]


async def _side(word: str, world: World, database: Database) -> Side:
    firm = await world.partner(f"{word} AG")
    people = [await world.person(firm, name=f"{word} {n}", email=f"{n}@{word.lower()}.example") for n in range(3)]
    people.append(await world.person(world.host, "owner", name=f"{word} Wirt", email=f"w@{word.lower()}.example"))
    ideas = [await world.idea(human, world.open, title=f"{word} Idee") for human in people]
    return Side(word, world, [await world.viewer(database, human) for human in people], ideas)


async def test_nothing_of_the_other_workspace_and_no_connection_lost(
    small: Database, sides: list[Side], owner: str
) -> None:
    random = Random(5)  # noqa: S311 - the same interleaving in every run
    engine = shared()
    at_once = asyncio.Semaphore(AT_ONCE)

    async def operate() -> None:
        async with at_once:
            if random.random() < CANCELLED:
                task = asyncio.current_task()
                assert task is not None
                asyncio.get_running_loop().call_later(random.random() / 20, task.cancel)
            answered.append(await _operate(small, engine, random, *_drawn(sides, random)))

    answered: list[bool] = []
    cancelled = await _all_done(operate)
    assert cancelled > OPERATIONS / 20
    assert sum(answered) > OPERATIONS / 2
    await _pools_are_intact(small, sides, engine, owner)
    await _counters_equal_rows(sides)


async def _all_done(operate: Callable[[], Awaitable[None]]) -> int:
    """How many were cancelled; none may have failed otherwise."""
    outcomes = await asyncio.gather(*(operate() for _ in range(OPERATIONS)), return_exceptions=True)
    assert [one for one in outcomes if isinstance(one, Exception)] == []
    return sum(isinstance(one, asyncio.CancelledError) for one in outcomes)


def _drawn(sides: list[Side], random: Random) -> tuple[Side, Side]:
    own = random.randrange(2)
    return sides[own], sides[1 - own]


async def _operate(database: Database, engine: Engine, random: Random, own: Side, other: Side) -> bool:
    """Whether it was answered; refused for want of a connection, or of time to get one, it tells nothing."""
    query, id_ = random.choice([(LIST, None), (LIST, None), (FOREIGN, random.choice(other.ideas)),
                                (SUPPORT, random.choice(own.ideas)), (COMMENT, random.choice(own.ideas))])  # fmt: skip
    variables = {"id": f"idea_{id_}"} if id_ else {}
    if query is COMMENT:
        variables["body"] = f"{own.word} sagt etwas."
    context = PortalContext(database, random.choice(own.viewers), "interleaved")
    answer = (await engine.execute(context, Request(query, variables))).body().decode()
    assert other.word not in answer
    assert other.word.lower() not in answer
    if '"UNAVAILABLE"' in answer or '"TIMEOUT"' in answer:
        return False
    assert own.word in answer
    assert '"errors"' not in answer
    if query is FOREIGN:
        assert orjson.loads(answer)["data"]["node"] is None
    return True


async def _pools_are_intact(database: Database, sides: list[Side], engine: Engine, owner: str) -> None:
    """As many connections as before, all of them idle, and none that remembers whose it was."""
    async with asyncio.timeout(10):
        found = await asyncio.gather(*(ask(database) for ask in (_reader, _changer, _writer) for _ in range(POOL)))
        assert len({connection for connection, _ in found}) == 3 * POOL
        assert [remembered for _, remembered in found if remembered] == []
        while not _all_idle(owner):  # noqa: ASYNC110 - the server tells nobody
            await asyncio.sleep(0.05)
    calm = Random(6)  # noqa: S311 - not a secret
    answered = await asyncio.gather(*(_operate(database, engine, calm, *_drawn(sides, calm)) for _ in range(4 * POOL)))
    assert all(answered)


async def _reader(database: Database) -> tuple[int, str]:
    connection, remembered = await database._readers.row(WHOSE, ())  # noqa: SLF001 - what is inside is the question
    return connection, remembered


async def _changer(database: Database) -> tuple[int, str]:
    connection, remembered = await database._changers.row(WHOSE, ())  # noqa: SLF001 - see above
    return connection, remembered


async def _writer(database: Database) -> tuple[int, str]:
    async with database._engine.connect() as lent:  # noqa: SLF001 - see above
        connection, remembered = (await lent.exec_driver_sql(WHOSE)).one()
    return connection, remembered


def _all_idle(owner: str) -> bool:
    """What was hung up goes away at the server a little later."""
    with psycopg.connect(owner) as watcher:
        states = watcher.execute(
            "select state from pg_stat_activity where usename = 'portal_app' and datname = current_database()"
        ).fetchall()
    return states == [("idle",)] * (3 * POOL)


async def _counters_equal_rows(sides: list[Side]) -> None:
    """A cancelled verb is done wholly or not at all."""
    for side in sides:
        for idea in side.ideas:
            wrong = await side.world.one(
                "select count(*) from idea i where i.id = %s and ("
                "  i.comment_count <> (select count(*) from comment c where c.idea_id = i.id) or "
                "  i.support_count <> (select count(*) from idea_support s where s.idea_id = i.id) or "
                "  i.support_count <> (select coalesce(sum(heads), 0) from idea_voice v where v.idea_id = i.id))",
                idea,
            )
            assert wrong == 0
        told = "select count(*) from event where kind = 'idea_commented' and workspace_id = %s"
        said = "select count(*) from comment where workspace_id = %s"
        workspace = side.world.workspace_id
        assert await side.world.one(told, workspace) == await side.world.one(said, workspace) > 0
