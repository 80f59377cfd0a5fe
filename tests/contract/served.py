"""The portal as strangers meet it: a process of its own, asked by other people's clients."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import orjson
import psycopg
import pytest

from portal.core.embedded import Cluster
from portal.core.ids import new_id
from tests.browser.portal import free_port, own_environment

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
BIN = PROJECT / ".venv" / "bin"
PATIENCE = 180.0


class Served:
    """One `portal serve` over a database of the tests' cluster."""

    def __init__(self, app_dsn: str, owner: str, folder: Path, **settings: str) -> None:
        self.app_dsn, self.owner = app_dsn, owner
        self.port = free_port()
        self.host = f"127.0.0.1:{self.port}"
        self.url = f"http://{self.host}/graphql"
        self.log = folder / f"log-{self.port}"
        (folder / "client" / "_app" / "immutable").mkdir(parents=True, exist_ok=True)
        self._environment = own_environment() | {
            "PORTAL_DATA": str(folder), "PORTAL_PORT": str(self.port), "PORTAL_CLIENT": str(folder / "client"),
            "PORTAL_DATABASE_URL": app_dsn, "PORTAL_DATABASE_OWNER_URL": owner, **settings,
        }  # fmt: skip

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "portal.cli", "serve"],
                cwd=PROJECT, env=self._environment, stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                if httpx.get(f"http://{self.host}/readyz", timeout=5).status_code == httpx.codes.OK:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.05)
        self.process.kill()
        pytest.fail(f"The portal did not get ready:\n{self.log.read_text()[-4000:]}", pytrace=False)

    def stop(self) -> float:
        """End it as an operator does; how long that took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE)
        return time.monotonic() - began


@contextmanager
def cloned(cluster: Cluster, template: str) -> Iterator[str]:
    """The name of a database as the migrations leave it."""
    name = f"test_{new_id().hex}"
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True) as connection:
        connection.execute(f"create database {name} template {template} strategy file_copy")
        connection.execute(f"grant connect on database {name} to portal_app")
        yield name
        connection.execute(f"drop database {name} with (force)")


async def node(script: str, *arguments: str) -> Any:
    """What a script of this folder prints as JSON when it is done."""
    process = await asyncio.create_subprocess_exec(
        *(str(BIN / "node"), script, *arguments), cwd=HERE, stdout=PIPE, stderr=PIPE, env=with_node()
    )
    out, complaints = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0, complaints.decode()
    return orjson.loads(out)


def with_node() -> dict[str, str]:
    """Our environment, with the Node of the virtual environment first."""
    return {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}


class Client:
    """A client library at work in a process of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def hear(self) -> dict[str, Any]:
        """What it meets next."""
        if self._process.stdout is None:
            raise TypeError
        line = await asyncio.wait_for(self._process.stdout.readline(), PATIENCE)
        assert line, "the client has ended"
        heard: dict[str, Any] = orjson.loads(line)
        return heard

    async def told(self, count: int) -> list[dict[str, Any]]:
        """The data of the next events."""
        return [(await self.hear())["next"]["data"] for _ in range(count)]


@asynccontextmanager
async def client(script: str, **options: Any) -> AsyncIterator[Client]:
    """The library's client, connected; killed at the end."""
    command = (str(BIN / "node"), script, orjson.dumps(options).decode())
    process = await asyncio.create_subprocess_exec(
        *command, cwd=HERE, stdout=PIPE, env=with_node(), start_new_session=True
    )
    try:
        yield Client(process)
    finally:
        # `node` may be a script that started the real one: both hold the pipe.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.communicate()
