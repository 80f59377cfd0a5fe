"""How web processes are run: the server's options, its socket, and its end."""

import gc
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess
from typing import Any

from starlette.types import ASGIApp
from uvicorn import Config, Server
from uvicorn.supervisors import Multiprocess

from portal.http.joined import JoinedProtocol
from portal.settings import Settings

# After a signal, requests may end; live connections are closed and taken up again by the client.
GRACE = 5
LARGEST_MESSAGE = 256 * 1024
# A process that is slow to answer the others on a busy machine is not dead.
SILENCE = 60
NEW_THINGS = 50_000
"""So many objects come anew before somebody looks which of them are garbage."""


class PortTakenError(Exception):
    """Somebody else listens there; the message is one sentence."""


@contextmanager
def bound(host: str, port: int) -> Iterator[socket.socket]:
    """The address, taken before anything slow begins."""
    try:
        (family, kind, protocol, _, address), *_ = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        with socket.socket(family, kind, protocol) as listening:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            _bind(listening, address)
            yield listening
    except socket.gaierror as error:
        raise PortTakenError(f"PORTAL_HOST names no address of this machine: {host} ({error.strerror}).") from None


def _bind(listening: socket.socket, address: tuple[Any, ...]) -> None:
    try:
        listening.bind(address)
    except OSError as error:
        raise PortTakenError(
            f"{address[0]}:{address[1]} cannot be served ({error.strerror}): set PORTAL_HOST or PORTAL_PORT."
        ) from None


def serve_here(app: ASGIApp, listening: socket.socket, settings: Settings, when_ready: Callable[[], None]) -> None:
    """Serve in this process until a signal comes."""
    _Server(_config(app, settings), when_ready).run([listening])


def serve_in_processes(factory: str, listening: socket.socket, settings: Settings) -> None:
    """Serve in several processes, each of which calls the factory; a process that dies is replaced."""
    config = _config(factory, settings, factory=True, workers=settings.processes)
    # The others read their settings again: what the command line said must reach them.
    os.environ["PORTAL_DEMO"] = "yes" if settings.demo else "no"
    Multiprocess(config, [listening]).run()


def end_with_the_first() -> None:
    """As one of several: end in good order as soon as the first process is gone, however it ended.

    Otherwise the address would stay taken, and who starts the portal again could not.
    """
    if (first := parent_process()) is not None:
        threading.Thread(target=_end_after, args=[first], daemon=True).start()


def _end_after(first: BaseProcess) -> None:
    first.join()
    signal.raise_signal(signal.SIGTERM)


def settle() -> None:
    """Say that what is there now stays: looking through all of it for garbage would stop every request for a while.

    What comes is looked through seldom: one event told to a thousand would cause dozens of looks at what still lives.
    """
    gc.freeze()
    gc.set_threshold(NEW_THINGS)
    gc.enable()


class _Server(Server):
    """Tells when it listens."""

    def __init__(self, config: Config, when_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._when_ready = when_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then tell."""
        await super().startup(sockets)
        if self.started:
            settle()
            self._when_ready()


def _config(app: ASGIApp | str, settings: Settings, **more: Any) -> Config:
    return Config(
        app,
        loop="uvloop",
        http=JoinedProtocol,
        ws="websockets-sansio",
        ws_max_size=LARGEST_MESSAGE,
        ws_per_message_deflate=False,  # costs more memory per connection than all the rest
        lifespan="on",
        server_header=False,
        access_log=False,
        log_config=None,
        log_level="warning",
        proxy_headers=bool(settings.proxies),
        forwarded_allow_ips=settings.proxies or None,
        timeout_graceful_shutdown=GRACE,
        timeout_worker_healthcheck=SILENCE,
        **more,
    )
