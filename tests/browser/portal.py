"""A real installation in a folder of its own: started, stopped, killed and started again."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import httpx
import pytest

from tests.make.room import room

PROJECT = Path(__file__).parents[2]
PATIENCE = 240.0
CLIENT_SOURCES = ("src", "graphiql", "static", "scripts")

Found = TypeVar("Found")


class Installation:
    """One `portal serve` with the embedded database; data and port outlive the process."""

    def __init__(self, folder: Path, client: Path, *, demo: bool) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._demo = demo
        self._process: subprocess.Popen[bytes] | None = None
        self._environment = own_environment() | {
            "PORTAL_DATA": str(folder / "var"),
            "PORTAL_PORT": str(self.port),
            "PORTAL_CLIENT": str(client),
            "PORTAL_PROXIES": "127.0.0.1",
        }

    @property
    def log(self) -> str:
        """Everything the process has said so far."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "portal.cli", "serve", *(["--demo"] if self._demo else [])],
                cwd=PROJECT, env=self._environment, stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip
        self._wait_until_ready(self._process)

    def stop(self, number: int = signal.SIGTERM) -> None:
        """End it; SIGKILL is the power cut."""
        if self._process is not None:
            self._process.send_signal(number)
            self._process.wait(PATIENCE)
            self._process = None

    def freeze(self) -> None:
        """Let it hold its breath: connections stay, answers wait."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        if self._process is not None:
            self._process.send_signal(number)

    def _wait_until_ready(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and process.poll() is None:
            try:
                if httpx.get(f"{self.url}/readyz", timeout=5).status_code == httpx.codes.OK:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.1)
        process.kill()
        pytest.fail(f"The portal did not get ready:\n{self.log[-4000:]}", pytrace=False)


@contextmanager
def installation(client: Path, *, demo: bool) -> Iterator[Installation]:
    folder = Path(tempfile.mkdtemp(prefix="portal-browser-", dir=room()))
    folder.chmod(0o711)  # the database runs under an account of its own and must get through
    portal = Installation(folder, client, demo=demo)
    try:
        portal.start()
        yield portal
    finally:
        portal.stop()
        shutil.rmtree(folder, ignore_errors=True)


def built_client() -> Path:
    """The client's build: the one that PORTAL_TEST_CLIENT names, or that of this tree if it is not out of date."""
    if named := os.environ.get("PORTAL_TEST_CLIENT"):
        return Path(named).absolute()
    frontend = PROJECT / "frontend"
    page = frontend / "build" / "index.html"
    if not page.exists():
        pytest.fail("There is no frontend/build: run `npm run build` in frontend.", pytrace=False)
    newest = max((path for part in CLIENT_SOURCES for path in (frontend / part).rglob("*.*")), key=changed)
    if changed(newest) > changed(page):
        name = newest.relative_to(PROJECT)
        pytest.fail(f"frontend/build is older than {name}: run `npm run build` in frontend.", pytrace=False)
    return page.parent


async def eventually(ask: Callable[[], Found | None]) -> Found:
    """Asks until there is an answer."""
    deadline = time.monotonic() + PATIENCE
    while (found := ask()) is None:
        assert time.monotonic() < deadline, "waited in vain"
        await asyncio.sleep(0.05)
    return found


def changed(path: Path) -> float:
    return path.stat().st_mtime


def own_environment() -> dict[str, str]:
    """Ours, without settings that would lead to another installation."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PORTAL_")}


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
