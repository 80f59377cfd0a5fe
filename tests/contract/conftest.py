"""Other people's clients and suites, against the running portal; what they need is installed once."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from portal.core.embedded import Cluster
from tests.contract.served import BIN, HERE, PROJECT, Served, cloned, with_node
from tests.make.world import World


@pytest.fixture(scope="session")
def packages() -> None:
    """What package-lock.json names."""
    once("package-lock.json", "node_modules", [BIN / "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"])


@pytest.fixture(scope="session")
def tools() -> Path:
    """The programs that uv.lock names, in an environment of their own."""
    found = shutil.which("uv", path=f"{PROJECT / '.uv' / 'bin'}{os.pathsep}{os.environ['PATH']}")
    if found is None:
        pytest.fail("infra/setup brings uv, which makes the environment of these tests.", pytrace=False)
    once("uv.lock", ".venv", [found, "sync", "--locked", "--quiet", "--python", sys.executable])
    return HERE / ".venv" / "bin"


def once(lock: str, folder: str, command: list[str | Path]) -> None:
    """Installs into the folder unless that was done for the same lock file; tests beside each other wait."""
    stamp, names = HERE / folder / ".installed", (HERE / lock).read_text()
    with (HERE / lock).open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        if not stamp.exists() or stamp.read_text() != names:
            subprocess.run(command, cwd=HERE, env=with_node(), check=True)
            stamp.write_text(names)


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
