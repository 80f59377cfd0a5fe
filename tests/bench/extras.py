"""What rounds do not tell: one hot idea, memory at rest, the time that a start takes."""

import os
import statistics
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg
from psycopg.rows import dict_row

from portal.core.embedded import Cluster
from tests.bench import servers
from tests.bench.dialects import Request
from tests.bench.measure import Bench
from tests.bench.people import Person, met
from tests.bench.servers import Candidate, Server
from tests.bench.usage import memory

CROWDED = 64
STARTS = 5
SETTLED = 1.0
CROWD = """
    select m.workspace_id, m.id, m.person_id from membership m
      join circle_member cm on cm.workspace_id = m.workspace_id and cm.organisation_id = m.organisation_id
      join circle c on c.workspace_id = cm.workspace_id and c.id = cm.circle_id
     where c.kind = 'open' and m.role in ('lead', 'partner_member') and m.state = 'active'
     order by md5(m.id::text) limit %s
"""
UNLOVED = """
    select i.id from idea i join circle c on c.workspace_id = i.workspace_id and c.id = i.circle_id
     where c.kind = 'open' and i.status = 'open' and not exists (
        select 1 from idea_support s where s.workspace_id = i.workspace_id and s.idea_id = i.id)
     order by md5(i.id::text) limit %s
"""


@dataclass
class Crowd:
    """Many people of the open circle, and ideas there that nobody supports yet."""

    people: list[Person]
    hot: list[str]
    many: list[str]

    def on_one(self, request: Request) -> Iterator[bytes]:
        """All of them on the same idea; when everybody has supported it, on the next."""
        return (request("support", one, idea, "") for idea in self.hot for one in self.people)

    def on_many(self, request: Request) -> Iterator[bytes]:
        """The same people, each on another idea."""
        count = len(self.many)
        pairs = (
            (one, self.many[(nth + shift) % count]) for shift in range(count) for nth, one in enumerate(self.people)
        )
        return (request("support", one, idea, "") for one, idea in pairs)


@dataclass(frozen=True)
class Heat:
    """Supports per second on one idea ÷ spread over many, by throughput and by CPU, and ideas that miscounted."""

    speed: float
    thrift: float
    unequal: int
    per_second: float


def gather(cluster: Cluster, size: int) -> Crowd:
    """The crowd, each with a session."""
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True, row_factory=dict_row) as connection:
        rows = connection.execute(CROWD, [size]).fetchall()
        people = [met(connection, row, asks=False) for row in rows]
        ideas = [str(row["id"]) for row in connection.execute(UNLOVED, [600]).fetchall()]
    tenth = max(1, len(ideas) // 10)
    return Crowd(people, ideas[:tenth], ideas[tenth:])


async def heat(bench: Bench, candidate: Candidate, crowd: Crowd, rounds: int) -> Heat:
    """Alternating slots with 64 connections, on one idea and on many."""
    crowded = replace(bench, connections=CROWDED)
    speeds, thrifts, rates, unequal = [], [], [], 0
    for _ in range(rounds):
        hot = await crowded.slot(candidate, "support", crowd.on_one(candidate.request))
        unequal += bench.cast.unequal(crowd.hot)
        bench.cast.take_back(crowd.people)
        spread = await crowded.slot(candidate, "support", crowd.on_many(candidate.request))
        unequal += bench.cast.unequal(crowd.many)
        bench.cast.take_back(crowd.people)
        bench.cast.tidy()
        speeds.append(hot.outcome.per_second / spread.outcome.per_second)
        thrifts.append(spread.cpu / max(hot.cpu, 1e-9))
        rates.append(hot.outcome.per_second)
    return Heat(statistics.median(speeds), statistics.median(thrifts), unequal, statistics.median(rates))


def at_rest(server: Server) -> float:
    """Megabytes of the largest process, the web process."""
    return max(memory(server.process.pid)) / 2**20


def start_seconds(cluster: Cluster, folder: Path) -> float:
    """From the command to the first answer, with a database that is there; the median of some."""
    return statistics.median(_one_start(cluster, folder) for _ in range(STARTS))


def _one_start(cluster: Cluster, folder: Path) -> float:
    port = servers.free_port()
    start = servers.portal(cluster, folder, port, 1)
    began = time.perf_counter()
    with (folder / "start.log").open("wb") as log:
        process = subprocess.Popen(
            start.command, env={**os.environ, "PYTHONPATH": ".", **start.environment}, stdout=log, stderr=log
        )
    try:
        _until_it_answers(port, process)
        taken = time.perf_counter() - began
        time.sleep(SETTLED)
        return taken
    finally:
        servers.stop(process)


def _until_it_answers(port: int, process: "subprocess.Popen[bytes]") -> None:
    while process.poll() is None:
        with suppress(urllib.error.URLError, ConnectionError):
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5).close()
            return
        time.sleep(0.01)
    raise RuntimeError("the portal ended while it started")
