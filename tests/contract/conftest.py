"""Other people's clients and suites from npm, against the running portal."""

import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from portal.core.embedded import Cluster
from tests.contract.served import BIN, HERE, Served, cloned, with_node
from tests.make.world import World


@pytest.fixture(scope="session")
def packages() -> None:
    """What package-lock.json names, installed once and again when it changes."""
    lock, installed = HERE / "package-lock.json", HERE / "node_modules" / ".package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run([BIN / "npm", "ci", "--no-audit", "--no-fund"], cwd=HERE, env=with_node(), check=True)
        installed.touch()


@pytest.fixture(scope="session")
def portal_database(cluster: Cluster, template: str) -> Iterator[str]:
    """One database for all tests of this folder: each has a workspace of its own in it."""
    with cloned(cluster, template) as name:
        yield name


@pytest.fixture(scope="session")
def portal(
    cluster: Cluster, portal_database: str, packages: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    """The running portal, as it is installed."""
    name = portal_database
    served = Served(cluster.dsn("portal_app", name), cluster.dsn("postgres", name), tmp_path_factory.mktemp("portal"))
    served.start()
    yield served
    served.stop()


@pytest.fixture
def another(
    cluster: Cluster, portal_database: str, packages: None, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Served]:
    """A second process over the same database, with the settings that the test names."""
    name, settings = portal_database, getattr(request, "param", {})
    served = Served(cluster.dsn("portal_app", name), cluster.dsn("postgres", name), tmp_path, **settings)
    served.start()
    yield served
    if served.process.poll() is None:
        served.stop()


@pytest_asyncio.fixture
async def world(portal: Served) -> AsyncIterator[World]:
    """A workspace of the running portal."""
    async with World(portal.owner) as world:
        yield world
