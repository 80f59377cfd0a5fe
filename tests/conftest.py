"""A real PostgreSQL for every test that asks: one cluster per worker, one migrated template, one clone per test."""

import gc
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
import pytest_asyncio
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from portal.core.db import Database
from portal.core.embedded import Cluster, EmbeddedPostgres
from portal.core.ids import new_id
from portal.migrations import FOLDER, upgrade
from tests.make.room import room
from tests.make.world import World

# Durability is what tests of their own prove; here it would only cost time.
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "120"}
TEMPLATE = "template_portal"
# Their tests share a running portal, a browser or installed packages: in several workers each would have its own.
SHARING = ("tests/browser/", "tests/contract/")


class Workers(LoadScopeScheduling):
    """Each test goes to whichever worker is free, those of a sharing folder to one and the same."""

    def _split_scope(self, nodeid: str) -> str:
        return next((folder for folder in SHARING if nodeid.startswith(folder)), nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Workers:
    return Workers(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what runs on a database, so that it can be run on another version of PostgreSQL."""
    for item in items:
        if "cluster" in getattr(item, "fixturenames", ()):
            item.add_marker("database")


def pytest_collection_finish() -> None:
    """What has been imported stays: looking through it for garbage again and again would cost a sixth of the run.

    Looking less often through what tests make saves another twelfth.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """The server of this worker: the embedded one, or the binaries that PORTAL_TEST_PG_BIN names."""
    folder = Path(tempfile.mkdtemp(prefix="portal-tests-", dir=room()))
    folder.chmod(0o711)  # the server runs under an account of its own and must get through
    named = os.environ.get("PORTAL_TEST_PG_BIN")
    server = EmbeddedPostgres(folder / "pg", Path(named) if named else None, settings=FAST)
    with server.running() as cluster:
        yield cluster
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def template(cluster: Cluster) -> str:
    """A database as the migrations leave it."""
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True) as connection:
        connection.execute(f"create database {TEMPLATE}")
    with psycopg.connect(cluster.dsn("postgres", TEMPLATE), autocommit=True) as connection:
        connection.execute((FOLDER / "roles.sql").read_bytes())
    upgrade(cluster.dsn("postgres", TEMPLATE))
    return TEMPLATE


@pytest.fixture
def origin(template: str) -> str:
    """What the test's database is a clone of; a file whose tests look at the same rows may name another."""
    return template


@pytest.fixture(scope="session")
def cloning(cluster: Cluster) -> Iterator[psycopg.Connection[Any]]:
    """From where databases are made and dropped."""
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True) as connection:
        yield connection


@pytest.fixture
def database_name(cloning: psycopg.Connection[Any], origin: str) -> Iterator[str]:
    """A fresh clone, dropped afterwards."""
    name = f"test_{new_id().hex}"
    cloning.execute(f"create database {name} template {origin} strategy file_copy")  # type: ignore[arg-type] - ours
    cloning.execute(f"grant connect on database {name} to portal_app")  # type: ignore[arg-type] - ours
    yield name
    cloning.execute(f"drop database {name} with (force)")  # type: ignore[arg-type] - ours


@pytest.fixture
def owner(cluster: Cluster, database_name: str) -> str:
    """How a superuser reaches the test's database: past both walls."""
    return cluster.dsn("postgres", database_name)


@pytest.fixture
def app_dsn(cluster: Cluster, database_name: str) -> str:
    """How the web process reaches the test's database."""
    return cluster.dsn("portal_app", database_name)


@pytest_asyncio.fixture
async def database(app_dsn: str) -> AsyncIterator[Database]:
    """The test's database as the web process sees it."""
    database = Database(app_dsn, readers=4, writers=24)
    await database.open()
    yield database
    await database.close()


@pytest_asyncio.fixture
async def world(owner: str) -> AsyncIterator[World]:
    """An empty workspace, built past both walls."""
    async with World(owner) as world:
        yield world
