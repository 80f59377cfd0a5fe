"""Measures the portal beside the limit, interleaved in one run: `python -m tests.bench.run`.

Loopback only; every slot has a fixed length; the run stops by itself. Prints, for 1 and 2 web processes, requests
per second, latencies and CPU per request of three operations, and the portal's share of the limit's throughput.
"""

import argparse
import asyncio
import os
import random
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import orjson

from portal.core.embedded import Cluster, EmbeddedPostgres
from tests.bench.cast import TRUSTED, Cast, prepare
from tests.bench.load import Outcome, slot
from tests.bench.usage import cpu_seconds, memory

SLOT = 2.0
CONNECTIONS = 16
OPERATIONS = ("list", "detail", "support")


@dataclass
class Server:
    """A running server and how one asks it."""

    name: str
    port: int
    process: subprocess.Popen[bytes]


@dataclass
class Measured:
    """One slot of one server."""

    server: str
    operation: str
    outcome: Outcome
    cpu_per_request: float


def main() -> None:
    arguments = _arguments()
    folder = Path(arguments.folder).absolute()
    server = EmbeddedPostgres(folder / "database", None, settings={"shared_buffers": "512MB", "max_connections": "150"})
    with server.running() as cluster:
        cast = asyncio.run(prepare(cluster, ideas=arguments.ideas))
        for processes in arguments.processes:
            with _servers(cluster, folder, processes) as servers:
                asyncio.run(_same_answers(servers, cast))
                database = server.status().pid or 0
                rounds = asyncio.run(_rounds(servers, cast, arguments.rounds, database))
                _print(rounds, processes)
                _print_memory(servers)


async def _rounds(servers: list[Server], cast: Cast, count: int, database: int) -> list[list[Measured]]:
    """Every operation on every server once a round, in shuffled order; a first round only warms up."""
    rounds = []
    for number in range(count + 1):
        order = [(server, operation) for server in servers for operation in OPERATIONS]
        random.shuffle(order)
        measured = [await _measure(server, operation, cast, database) for server, operation in order]
        print(f"  round {number} of {count}{' (warm-up)' if number == 0 else ''}", file=sys.stderr)
        rounds.append(measured)
    return rounds[1:]


async def _measure(server: Server, operation: str, cast: Cast, database: int) -> Measured:
    pids = [server.process.pid, database]
    before = cpu_seconds(pids)
    outcome = await slot(server.port, cast.requests(server.name, operation), connections=CONNECTIONS, seconds=SLOT)
    spent = cpu_seconds(pids) - before
    return Measured(server.name, operation, outcome, spent / len(outcome.latencies))


async def _same_answers(servers: list[Server], cast: Cast) -> None:
    """Both must say the same, or the comparison means nothing."""
    for operation in ("list", "detail"):
        answers = [await cast.answer(server.name, server.port, operation) for server in servers]
        if answers[0]["data"] != answers[1]["data"]:  # the portal also says what it cost
            raise AssertionError(operation, *answers)


def _print(rounds: list[list[Measured]], processes: int) -> None:
    print(f"\n{processes} web process{'es' if processes > 1 else ''}, {CONNECTIONS} connections, {len(rounds)} rounds")
    print(f"{'':10}{'':8}{'req/s':>8}{'p50 ms':>8}{'p95 ms':>8}{'p99 ms':>8}{'CPU ms':>8}{'of limit':>10}")
    for operation in OPERATIONS:
        for server in ("limit", "portal"):
            mine = [
                one for measured in rounds for one in measured if (one.server, one.operation) == (server, operation)
            ]
            share = f"{_share(rounds, operation):.2f}" if server == "portal" else ""
            row = [_median(one.outcome.per_second for one in mine)]
            row += [_median(one.outcome.percentile(at) * 1000 for one in mine) for at in (0.5, 0.95, 0.99)]
            row += [_median(one.cpu_per_request * 1000 for one in mine)]
            print(f"{operation:10}{server:8}{row[0]:8.0f}" + "".join(f"{one:8.2f}" for one in row[1:]) + f"{share:>10}")


def _share(rounds: list[list[Measured]], operation: str) -> float:
    """The median of the rounds' own ratios: both servers met the same weather."""
    ratios = []
    for measured in rounds:
        speed = {one.server: one.outcome.per_second for one in measured if one.operation == operation}
        ratios.append(speed["portal"] / speed["limit"])
    return statistics.median(ratios)


def _median(values: Iterator[float]) -> float:
    return statistics.median(values)


def _print_memory(servers: list[Server]) -> None:
    for server in servers:
        largest = max(memory(server.process.pid)) / 2**20
        print(f"memory of a web process, {server.name}: {largest:.0f} MB")


@contextmanager
def _servers(cluster: Cluster, folder: Path, processes: int) -> Iterator[list[Server]]:
    limit = [sys.executable, "-m", "uvicorn", "tests.bench.limit:app", "--no-access-log", "--log-level", "warning"]
    portal = [sys.executable, "-m", "portal.cli", "serve", "--processes", str(processes)]
    common = {**os.environ, "PYTHONPATH": "."}
    started = []
    try:
        port = _free_port()
        command = [*limit, "--port", str(port), "--workers", str(processes)]
        environment = common | {"BENCH_DSN": cluster.dsn("postgres")}
        started.append(Server("limit", port, subprocess.Popen(command, env=environment)))
        port = _free_port()
        environment = common | {
            "PORTAL_DATABASE_URL": cluster.dsn("portal_app"),
            "PORTAL_DATABASE_OWNER_URL": cluster.dsn("postgres"),
            "PORTAL_DATA": str(folder / "portal"),
            "PORTAL_PORT": str(port),
            "PORTAL_DOCUMENTS": str(_registered(folder)),
            "PORTAL_LOG": "json",
            "PORTAL_POINTS": "0",
        }
        with (folder / "portal.log").open("wb") as log:
            started.append(Server("portal", port, subprocess.Popen(portal, env=environment, stdout=log, stderr=log)))
        for server in started:
            _wait_for(server)
        yield started
    finally:
        for server in started:
            server.process.terminate()
            server.process.wait(30)


def _registered(folder: Path) -> Path:
    """The folder of the documents that the portal trusts."""
    documents = folder / "documents"
    documents.mkdir(exist_ok=True)
    (documents / "bench.json").write_bytes(orjson.dumps(TRUSTED))
    return documents


def _wait_for(server: Server) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until and server.process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", server.port), 1).close()
        except OSError:
            time.sleep(0.2)
        else:
            time.sleep(1)  # all processes of the server
            return
    raise TimeoutError(server.name)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", default="var/bench", help="where database and logs are kept between runs")
    parser.add_argument("--ideas", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2])
    return parser.parse_args()


if __name__ == "__main__":
    main()
