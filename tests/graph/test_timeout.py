"""What takes too long is stopped, at the database too, and nobody else notices."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import orjson
import psycopg
import pytest
import pytest_asyncio
import strawberry
from graphql import GraphQLSchema
from sqlalchemy import Text, cast, func, text

from portal.core.db import Database
from portal.core.embedded import Cluster
from portal.graph.errors import Resync
from portal.graph.execute import Answer, Engine
from portal.graph.limits import Limits
from portal.graph.mutation import mutation
from portal.graph.node import Node, NodeQuery, ascending, node, ref, root_many, root_one, sql
from portal.graph.payload import Payload, result
from portal.graph.request import Request
from portal.graph.schema import build_schema
from portal.graph.subscription import subscription
from tests.graph.conftest import NAME
from tests.graph.toy import Info, ToyClubRow, ToyContext, in_workspace
from tests.graph.world import World

SECONDS = 0.5
RUNNING = "select count(*) from pg_stat_activity where datname = %s and state <> 'idle' and pid <> pg_backend_pid()"
SLEEP = "select pg_sleep(30)"


@node(ToyClubRow, prefix="club", visible_to=in_workspace)
class SlowClub(Node):
    """A club that takes its time."""

    nap: str = sql("Long.", lambda _row, _sight: cast(func.pg_sleep(30), Text))


@strawberry.type
class SlowQuery(NodeQuery):
    """Reads."""

    clubs: list[SlowClub] | None = root_many("All.", order=ascending(ToyClubRow.name))
    club: SlowClub | None = root_one("One.", by={"id": ToyClubRow.id})


@strawberry.input
class WaitInput:
    """What to call them all."""

    name: str = strawberry.field(description="The name.")


@strawberry.type
class WaitPayload(Payload):
    """Nothing much."""

    club: SlowClub | None = result("A club.")


@strawberry.type
class SlowMutation:
    """Writes."""

    @mutation
    async def wait(self, info: Info, input: WaitInput) -> WaitPayload:
        """Rename all clubs, slowly."""
        async with info.context.write() as tx:
            await tx.execute(text("update toy_club set name = :name"), {"name": input.name})
            await tx.execute(text(SLEEP))
        return WaitPayload()


@strawberry.type
class ClubEvent:
    """Something happened to a club."""

    club: SlowClub | None = strawberry.field(description="The club as it is now.")


@strawberry.type
class SlowSubscription:
    """Live."""

    @subscription
    def club_changed(self, info: Info, event: tuple[str, UUID]) -> ClubEvent | None:  # noqa: ARG002 - its declaration
        """What happens to clubs."""
        return ClubEvent(club=ref(SlowClub, event[1]))


def slow_schema() -> GraphQLSchema:
    return build_schema(SlowQuery, SlowMutation, SlowSubscription, types=[SlowClub])


@pytest_asyncio.fixture
async def one_connection(toys: Database) -> AsyncIterator[Database]:
    database = Database(toys.dsn, readers=1, changers=1, writers=1)
    await database.open()
    yield database
    await database.close()


async def running(cluster: Cluster) -> int:
    for _ in range(100):
        with psycopg.connect(cluster.dsn("postgres"), autocommit=True) as connection:
            (count,) = connection.execute(RUNNING, [NAME]).fetchone() or (0,)
        if not count:
            break
        await asyncio.sleep(0.02)
    found: int = count
    return found


@pytest.mark.parametrize(
    "query",
    [
        "{ clubs { nap } }",
        "{ clubs { nap } again: clubs { id nap } }",
        'mutation { wait(input: {name: "slept"}) { userErrors { code } } }',
    ],
)
async def test_a_statement_that_takes_too_long_is_stopped(
    cluster: Cluster, one_connection: Database, world: World, query: str
) -> None:
    engine = Engine(slow_schema(), limits=Limits(seconds=SECONDS))
    context = ToyContext(one_connection, world.viewer(), "r1")
    loop = asyncio.get_running_loop()
    began = loop.time()
    answer = await engine.execute(context, Request(query))
    assert SECONDS <= loop.time() - began < SECONDS + 2
    body: dict[str, Any] = orjson.loads(answer.body())
    assert body["data"] is None
    assert body["errors"] == [
        {"message": "This took too long and was stopped.", "extensions": {"code": "TIMEOUT", "requestId": "r1"}}
    ]
    assert answer.status == 504
    assert await running(cluster) == 0
    # The only connection of each kind still does its work, and nothing was kept.
    for _ in range(3):
        (found,) = await one_connection.read_json(
            context.viewer, [("select count(*)::text from toy_club where name = 'slept'", {})]
        )
        assert found == b"0"
    async with one_connection.write(context.viewer) as tx:
        assert (await tx.execute(text("select 1"))).scalar() == 1


async def test_an_event_that_takes_too_long_to_read_ends_the_subscription_without_telling_of_it(
    cluster: Cluster, one_connection: Database, world: World
) -> None:
    engine = Engine(slow_schema(), limits=Limits(seconds=SECONDS))
    context = ToyContext(one_connection, world.viewer(), "r1", told=[("changed", world.clubs[0].id)])
    answers = await engine.subscribe(context, Request("subscription { clubChanged { club { nap } } }"))
    assert not isinstance(answers, Answer)
    with pytest.raises(Resync):
        await anext(answers)
    assert await running(cluster) == 0


async def test_the_database_stops_statements_too(toys: Database, world: World) -> None:
    engine = Engine(slow_schema())

    class Impatient:
        write = toys.write

        async def read_json(self, viewer: Any, statements: Any) -> Any:
            hasty = [("select set_config('statement_timeout', '50', false)", {}), *statements]
            await toys.read_json(viewer, hasty[:1])
            return await toys.read_json(viewer, statements)

    context = ToyContext(Impatient(), world.viewer(), "r1")  # type: ignore[arg-type]  # enough of one
    answer = await engine.execute(context, Request("{ clubs { nap } }"))
    assert [one["extensions"]["code"] for one in answer.errors] == ["TIMEOUT"]


async def test_many_who_wait_do_not_keep_others_waiting(
    cluster: Cluster, one_connection: Database, world: World
) -> None:
    engine = Engine(slow_schema(), limits=Limits(seconds=SECONDS))
    contexts = [ToyContext(one_connection, world.viewer(), f"r{n}") for n in range(5)]
    found: list[Answer] = await asyncio.gather(*(engine.execute(one, Request("{ clubs { nap } }")) for one in contexts))
    assert {one.errors[0]["extensions"]["code"] for one in found} == {"TIMEOUT"}
    assert await running(cluster) == 0
