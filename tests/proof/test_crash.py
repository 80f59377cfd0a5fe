"""`kill -9` of the web process and of the database under load: every acknowledged write is there afterwards."""

import asyncio
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from portal.ballots.audit import verified_all
from portal.core.clock import now
from portal.core.embedded import Cluster, EmbeddedPostgres
from portal.core.ids import new_id
from tests.make.world import World

Write = Callable[[httpx.AsyncClient], Awaitable[str | None]]
"""Writes once, and tells what was acknowledged, if anything was."""

PATIENCE = 180.0
WRITERS = 8
ENDS_WITHIN = 15.0
ENOUGH = 150
"""So many writes must be acknowledged before the kill."""

SUBMIT = """mutation($title: String!) { ideaSubmit(input: {title: $title, problem: "Es darf nicht verloren gehen."}) {
    idea { title } userErrors { code } } }"""

CREATE = (
    """mutation($input: BallotCreateInput!) { ballotCreate(input: $input) { ballot { id } userErrors { code } } }"""
)
OPEN = """mutation($input: BallotOpenInput!) { ballotOpen(input: $input) { ballot { id } userErrors { code } } }"""
CAST = """mutation($input: BallotVoteCastInput!) { ballotVoteCast(input: $input) {
    ballot { viewerVote } userErrors { code } } }"""

SLOT = """mutation($input: FileSlotCreateInput!) { fileSlotCreate(input: $input) { file { uploadUrl } } }"""
UPLOAD = b"Zeile fuer Zeile.\n" * 50_000


class Installation:
    """An installation in a folder of its own, served by a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.database = EmbeddedPostgres(folder / "var" / "database")
        self.web: subprocess.Popen[bytes] | None = None

    def serve(self) -> None:
        """Start, and wait until it is ready."""
        settings = {"DATA": str(self.folder / "var"), "PORT": str(self.port), "CLIENT": str(self.folder / "client")}
        environment = {**os.environ, **{f"PORTAL_{name}": value for name, value in settings.items()}}
        with (self.folder / "web.log").open("ab") as log:
            command = [sys.executable, "-m", "portal.cli", "serve"]
            self.web = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.web.poll() is None:
            with suppress(httpx.TransportError):
                if httpx.get(f"{self.url}/readyz", timeout=5).status_code == 200:
                    return
            time.sleep(0.1)
        pytest.fail((self.folder / "web.log").read_text()[-3000:])

    def kill_web(self) -> None:
        assert self.web is not None
        self.web.kill()
        self.web.wait()

    def end_web(self) -> None:
        """By request: also without a database it comes to an end soon."""
        assert self.web is not None
        self.web.terminate()
        self.web.wait(ENDS_WITHIN)

    def kill_database(self) -> None:
        """The server and all its children at once, as a failing machine would."""
        pid = self.database.status().pid
        assert pid is not None
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        for one in (pid, *map(int, children)):
            with suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)

    def cluster(self) -> Cluster:
        """How to reach the database that the web process started."""
        return EmbeddedPostgres(self.folder / "var" / "database").start()

    def kept(self) -> set[str]:
        """Titles of ideas, and the links of the chains of ballots: each vote is one."""
        with psycopg.connect(self.cluster().dsn("postgres")) as connection:
            rows = connection.execute("select title from idea union all select hash from ballot_chain")
            return {one for (one,) in rows}


@pytest.fixture
def installation() -> Iterator[Installation]:
    folder = Path(tempfile.mkdtemp(prefix="portal-crash-", dir="/tmp"))
    folder.chmod(0o711)
    (folder / "client" / "_app" / "immutable").mkdir(parents=True)
    (folder / "client" / "index.html").write_text("<!doctype html><title>Bundwerk</title>")
    installation = Installation(folder)
    yield installation
    if installation.web is not None and installation.web.poll() is None:
        installation.kill_web()
    installation.database.stop()
    shutil.rmtree(folder)


async def test_no_acknowledged_write_is_lost(installation: Installation) -> None:
    installation.serve()
    dsn = installation.cluster().dsn("postgres")
    async with World(dsn) as world:
        key = await world.key(await world.person(world.host, "owner"))
        firms = [await world.partner(f"Firma {name}") for name in "AB"]
        voters = [await world.key(await world.person(firms[number % 2], "lead")) for number in range(WRITERS)]
        ballot = await _opened(installation, key, f"circle_{world.open.id}")
    ideas = [(key, partial(_suggest, number=number)) for number in range(WRITERS)]
    votes = [(voter, partial(_vote, ballot=ballot, answers=cycle((True, False)))) for voter in voters]
    written: set[str] = set()
    slot, connection = await _half_an_upload(installation, key)
    # Ideas are not written while the database is killed under votes: their commits would bring the votes to the disk.
    for victim, writers in (
        (installation.kill_web, [*ideas[::2], *votes[::2]]),
        (installation.kill_database, ideas),
        (installation.kill_database, votes),
    ):
        acknowledged = await _until_killed(installation, victim, writers)
        assert len(acknowledged) >= ENOUGH
        if victim == installation.kill_database:
            installation.end_web()
        installation.serve()
        written |= acknowledged
        assert written - installation.kept() == set()
    assert await verified_all(dsn) == {ballot: []}
    async with httpx.AsyncClient(base_url=installation.url, headers=program(key)) as client:
        assert await _submit(client, "Danach")
        # Of the upload that was torn nothing is left, and its slot still waits.
        connection.close()
        assert _kept(installation.folder / "var" / "files") == []
        assert (await client.put(slot, content=UPLOAD)).status_code == 204
        assert len(_kept(installation.folder / "var" / "files")) == 1


async def _opened(installation: Installation, key: str, circle: str) -> str:
    """A motion that everybody in the circle may vote on."""
    wanted = {"circleId": circle, "title": "Gehen wir?", "method": "MOTION", "options": [],
              "closesAt": (now() + timedelta(days=1)).isoformat()}  # fmt: skip
    async with httpx.AsyncClient(base_url=installation.url, headers=program(key)) as client:
        made = await _asked(client, CREATE, wanted)
        ballot: str = made["ballotCreate"]["ballot"]["id"]
        opened = await _asked(client, OPEN, {"id": ballot})
    assert opened["ballotOpen"]["userErrors"] == []
    return ballot


async def _asked(client: httpx.AsyncClient, query: str, values: dict[str, Any]) -> dict[str, Any]:
    answer = await client.post("/graphql", json={"query": query, "variables": {"input": values}})
    data: dict[str, Any] = answer.json()["data"]
    return data


async def _half_an_upload(installation: Installation, key: str) -> tuple[str, socket.socket]:
    """Where a file's bytes are awaited, and the open line over which half of them went."""
    async with httpx.AsyncClient(base_url=installation.url, headers=program(key)) as client:
        made = {"input": {"name": "Notiz.txt", "size": len(UPLOAD)}}
        answer = await client.post("/graphql", json={"query": SLOT, "variables": made})
    slot: str = answer.json()["data"]["fileSlotCreate"]["file"]["uploadUrl"]
    line = socket.create_connection(("127.0.0.1", installation.port))
    head = f"PUT {slot} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {key}\r\nContent-Length: {len(UPLOAD)}\r\n\r\n"
    line.sendall(head.encode() + UPLOAD[: len(UPLOAD) // 2])
    return slot, line


def _kept(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def program(key: str) -> dict[str, str]:
    """What a program with an access key sends along."""
    return {"Authorization": f"Bearer {key}"}


async def _until_killed(
    installation: Installation, kill: Callable[[], None], writers: Sequence[tuple[str, Write]]
) -> set[str]:
    """Write from all sides, kill in the middle of it, and tell which writes were acknowledged."""
    acknowledged: set[str] = set()
    enough, over = asyncio.Event(), asyncio.Event()

    async def go_on(key: str, write: Write) -> None:
        async with httpx.AsyncClient(base_url=installation.url, timeout=20, headers=program(key)) as client:
            while not over.is_set():
                with suppress(httpx.HTTPError):
                    if told := await write(client):
                        acknowledged.add(told)
                if len(acknowledged) >= ENOUGH:
                    enough.set()

    tasks = [asyncio.create_task(go_on(*one)) for one in writers]
    async with asyncio.timeout(PATIENCE):
        await enough.wait()
    await asyncio.to_thread(kill)
    await asyncio.sleep(0.5)
    over.set()
    await asyncio.gather(*tasks)
    return acknowledged


async def _suggest(client: httpx.AsyncClient, *, number: int) -> str | None:
    """An idea; acknowledged is its title."""
    title = f"{number} {new_id()}"
    return title if await _submit(client, title) else None


async def _vote(client: httpx.AsyncClient, *, ballot: str, answers: Iterator[bool]) -> str | None:
    """Vote otherwise than before; acknowledged is the link of the chain that the receipt names."""
    said = {"ballotId": ballot, "isYes": next(answers)}
    answer = await client.post("/graphql", json={"query": CAST, "variables": {"input": said}})
    if answer.status_code != 200 or "errors" in (body := answer.json()):
        return None
    payload = body["data"]["ballotVoteCast"]
    assert payload["userErrors"] == []
    head: str = json.loads(payload["ballot"]["viewerVote"])["head"]
    return head


async def _submit(client: httpx.AsyncClient, title: str) -> bool:
    """Whether the answer said that it was written."""
    answer = await client.post("/graphql", json={"query": SUBMIT, "variables": {"title": title}})
    if answer.status_code != 200 or "errors" in (body := answer.json()):
        return False
    payload = body["data"]["ideaSubmit"]
    return payload["userErrors"] == [] and payload["idea"]["title"] == title
