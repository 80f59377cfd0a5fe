"""What ends live connections: somebody's rights, and the server's own end."""

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from portal.core.events import kinds_that_change_rights
from portal.graph.lines import Lines
from portal.http.session import Happened

SIGNALS = (signal.SIGTERM, signal.SIGINT)


def rechecking(lines: Lines) -> Callable[[Happened], None]:
    """A watcher of the event log: whoever lost the session is not told anything more."""
    kinds = kinds_that_change_rights()

    def hear(event: Happened) -> None:
        if event.kind in kinds:
            lines.rights_changed(event.workspace_id)

    return hear


@contextmanager
def when_the_server_ends(stop: Callable[[], None]) -> Iterator[None]:
    """Call as soon as the server is told to end: it waits for streams before it tells the application."""
    if threading.current_thread() is not threading.main_thread():  # signals go elsewhere
        yield
        return
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in SIGNALS}

    def heard(number: int, frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(stop)
        handler = before[signal.Signals(number)]
        if callable(handler):
            handler(number, frame)

    for number in SIGNALS:
        signal.signal(number, heard)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
