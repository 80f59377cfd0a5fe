"""A database with the toy tables and a fixed world in it, made once: the engine's tests only read it."""

from collections.abc import AsyncIterator

import psycopg
import pytest
import pytest_asyncio
from sqlalchemy import create_engine
from sqlmodel import Session

from portal.core.db import Database
from portal.core.embedded import Cluster
from portal.graph.execute import Engine
from portal.graph.limits import Limits
from tests.graph.asking import Asker
from tests.graph.toy import ToyRow, toy_schema
from tests.graph.world import World

NAME = "toy"
# What is answered is shown here, not how soon: a machine may stand still for some seconds.
FREE = Limits(
    aliases=1000,
    root_fields=1000,
    directives=1000,
    depth=100,
    fields=10**6,
    effort=10**6,
    nodes=10**9,
    points=10**9,
    seconds=60,
)


@pytest.fixture(scope="session")
def world(cluster: Cluster) -> World:
    """The rows, as Python objects and in the database."""
    made = World()
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True) as connection:
        connection.execute(f"create database {NAME}")
    engine = create_engine(cluster.dsn("postgres", NAME).replace("postgresql://", "postgresql+psycopg://"))
    ToyRow.metadata.create_all(engine)
    with Session(engine, expire_on_commit=False) as session:
        session.add_all(made.rows())
        session.commit()
    engine.dispose()
    return made


@pytest_asyncio.fixture
async def toys(cluster: Cluster, world: World) -> AsyncIterator[Database]:
    """The toy world's database."""
    database = Database(cluster.dsn("postgres", NAME), readers=2, writers=2)
    await database.open()
    yield database
    await database.close()


@pytest.fixture(scope="session")
def engine() -> Engine:
    """An engine over the toy schema."""
    return Engine(toy_schema(), limits=FREE)


@pytest.fixture
def ask(engine: Engine, toys: Database, world: World) -> Asker:
    """Asks as somebody who reads three of four circles."""
    return Asker(engine, toys, world.viewer())
