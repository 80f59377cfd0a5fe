"""The command line: beginning, serving and ending in processes of their own, everything else in this one."""

import logging
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

import httpx
import psycopg
import pytest
import structlog
from typer.testing import CliRunner, Result

from portal.cli import app
from portal.core.embedded import EmbeddedPostgres

# The machine may be busy with other tests.
PATIENCE = 180.0


NOT_AT_THE_START = (
    "PIL", "aiosmtpd", "aiosmtplib", "alembic", "authlib", "cryptography", "fpdf", "holidays", "httpx", "icalendar",
    "markdown_it", "nh3", "numpy", "obstore", "openpyxl", "ortools", "pabutools", "portal.demo", "pulp",
    "starvote", "stvpoll",
)  # fmt: skip
"""Libraries for what hardly anybody does: each is imported by who needs it, or every start would wait for them."""
STARTED = """
import gc, sys
import portal.cli
from portal.api.schema import schema
schema()
print(*sys.modules)
print(gc.isenabled(), gc.get_freeze_count())
"""


@dataclass
class Place:
    """An installation in a folder of its own."""

    folder: Path
    port: int
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> EmbeddedPostgres:
        return EmbeddedPostgres(self.folder / "var" / "database")

    def command(self, *arguments: str) -> Result:
        return CliRunner().invoke(app, arguments, env=dict(self.environment))

    @contextmanager
    def serving(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        with subprocess.Popen(
            [sys.executable, "-m", "portal.cli", "serve", *arguments],
            env={**os.environ, **self.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        ) as process:
            try:
                self.wait_until_ready(process)
                yield process
            finally:
                with suppress(ProcessLookupError):  # with its web processes, which hold its output open
                    os.killpg(process.pid, signal.SIGKILL)

    def wait_until_ready(self, process: subprocess.Popen[str]) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and process.poll() is None:
            try:
                if httpx.get(f"{self.url}/readyz", timeout=5).status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.05)
        os.killpg(process.pid, signal.SIGKILL)
        pytest.fail(f"not ready: {process.communicate()}")


@pytest.fixture(autouse=True)
def this_process_as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in os.environ:
        if name.startswith("PORTAL_"):
            monkeypatch.delenv(name)
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    yield
    for number, action in before.items():
        signal.signal(number, action)
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()


@pytest.fixture
def place() -> Iterator[Place]:
    folder = Path(tempfile.mkdtemp(prefix="portal-cli-", dir="/tmp"))
    folder.chmod(0o711)
    (folder / "client" / "_app" / "immutable").mkdir(parents=True)
    (folder / "client" / "index.html").write_text("<!doctype html><title>Bundwerk</title>")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {
        "PORTAL_DATA": str(folder / "var"),
        "PORTAL_PORT": str(port),
        "PORTAL_CLIENT": str(folder / "client"),
        "PYTHONUNBUFFERED": "1",
    }
    place = Place(folder, port, environment)
    yield place
    place.database.stop()
    shutil.rmtree(folder)


def is_taken(port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


def ended(process: subprocess.Popen[str], how: signal.Signals) -> tuple[str, str]:
    process.send_signal(how)
    return process.communicate(timeout=PATIENCE)


def test_an_empty_installation_names_its_link_and_stops_cleanly(place: Place) -> None:
    with place.serving() as process:
        answer = httpx.get(place.url)
        said, complained = ended(process, signal.SIGINT)
    assert "server" not in answer.headers
    assert re.search(rf"{place.url}/einrichten#[\w-]{{40,}}", said)
    assert said.rstrip().endswith("Stopped.")
    assert process.returncode == 0
    assert "Traceback" not in complained
    assert not place.database.status().running


def test_the_demo_says_as_whom_to_sign_in(place: Place) -> None:
    with place.serving("--demo") as process:
        said, _ = ended(process, signal.SIGHUP)
    assert not place.database.status().running
    assert "drei-laibe-kaese" in said
    assert len(re.findall(r"^\s+\S+@\S+\.example ", said, re.MULTILINE)) >= 6


def test_two_processes_serve_and_stop_together(place: Place) -> None:
    with place.serving("--processes", "2") as process:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        said, complained = ended(process, signal.SIGTERM)
    assert len(children) >= 3  # two web processes and the database
    assert said.rstrip().endswith("Stopped.")
    assert "Traceback" not in complained
    assert not place.database.status().running


def test_after_kill_9_of_the_first_process_the_others_end_and_one_can_start_again(place: Place) -> None:
    with place.serving("--processes", "2") as process:
        process.kill()
        deadline = time.monotonic() + PATIENCE
        while is_taken(place.port) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not is_taken(place.port)
    with place.serving() as process:
        ended(process, signal.SIGINT)


def test_after_kill_9_everything_committed_is_there(place: Place) -> None:
    with place.serving() as process:
        cluster = place.database.start()
        with psycopg.connect(cluster.dsn("postgres")) as connection:
            connection.execute("create table acknowledged as select generate_series(1, 1000) as id")
        os.kill(place.database.status().pid or 0, signal.SIGKILL)
        process.kill()
    with place.serving() as process:
        with psycopg.connect(place.database.start().dsn("postgres")) as connection:
            assert connection.execute("select count(*) from acknowledged").fetchone() == (1000,)
        ended(process, signal.SIGINT)
    assert not place.database.status().running


def test_a_taken_port_is_said_in_one_sentence(place: Place) -> None:
    with socket.create_server(("127.0.0.1", place.port)):
        refused = place.command("serve")
    assert refused.exit_code == 1
    assert refused.stderr.startswith(f"127.0.0.1:{place.port} cannot be served (Address already in use)")
    assert len(refused.stderr.splitlines()) == 1


def test_a_wrong_setting_is_said_in_one_sentence(place: Place) -> None:
    place.environment["PORTAL_PROT"] = "8000"
    refused = place.command("serve")
    assert (refused.exit_code, refused.stderr) == (1, "There is no setting PORTAL_PROT.\n")


def test_an_unreachable_server_is_said_without_the_password(place: Place) -> None:
    place.environment["PORTAL_DATABASE_URL"] = "postgresql://portal_app:secretword@/portal?host=/nonexistent"
    refused = place.command("serve")
    assert refused.exit_code == 1
    assert refused.stderr.startswith("The database of the settings does not answer")
    assert "secretword" not in refused.stderr


def test_looking_after_the_database(place: Place) -> None:
    assert "no data yet) does not run" in place.command("db", "status").stdout
    assert "up to date" in place.command("migrate").stdout
    assert "does not run" in place.command("db", "status").stdout
    server = place.database
    server.start()
    assert re.search(r"PostgreSQL \d+\) runs as process \d+", place.command("db", "status").stdout)
    assert place.command("db", "stop").stdout == "Stopped.\n"
    server.stop()
    assert place.command("db", "stop").stdout == "It was not running.\n"
    assert "already of PostgreSQL" in place.command("db", "upgrade").stdout


def test_a_worker_ends_on_request(place: Place) -> None:
    assert place.command("migrate").exit_code == 0
    with subprocess.Popen(
        [sys.executable, "-m", "portal.cli", "worker"],
        env={**os.environ, **place.environment},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "Working; stop with Ctrl-C.\n"
        time.sleep(1)
        said, _ = ended(process, signal.SIGTERM)
    assert said.endswith("Stopped.\n")
    assert not place.database.status().running


def test_a_web_process_starts_with_what_every_page_needs() -> None:
    assert [name for name in NOT_AT_THE_START if find_spec(name) is None] == []
    said = subprocess.run([sys.executable, "-c", STARTED], capture_output=True, text=True, check=True).stdout
    modules, garbage = said.splitlines()
    loaded = set(modules.split())
    assert {"strawberry", "asyncpg"} <= loaded
    assert [name for name in NOT_AT_THE_START if name in loaded] == []
    is_looked_for, settled = garbage.split()
    assert is_looked_for == "True"
    assert int(settled) > 100_000, "garbage was looked for while everything was imported"


def test_the_exported_schema_is_written_where_it_is_wanted(place: Place) -> None:
    assert place.command("schema", "--to", str(place.folder / "schema.graphql")).exit_code == 0
    assert "type Query" in (place.folder / "schema.graphql").read_text()
