"""An answer's head and body leave together: one by one they cost two system calls and wake the client twice."""

from asyncio import AbstractEventLoop, BaseTransport
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

MOST = 64 * 1024
"""So many bytes wait for others; who writes more is to feel how fast they are taken."""


class Joined:
    """A transport that sends what was written during a turn of the event loop together, at its end."""

    def __init__(self, transport: Any, loop: AbstractEventLoop) -> None:
        self.transport = transport
        self._loop = loop
        self._written: list[bytes] = []
        self._size = 0

    def __getattr__(self, name: str) -> Any:
        """Everything else is the transport's own."""
        return getattr(self.transport, name)

    def write(self, data: bytes) -> None:
        """Send it together with what else comes in this turn."""
        if not self._written:
            self._loop.call_soon(self.send)
        self._written.append(data)
        self._size += len(data)
        if self._size > MOST:
            self.send()

    def send(self) -> None:
        """Send what waits."""
        waiting, self._written, self._size = self._written, [], 0
        if waiting and not self.transport.is_closing():
            self.transport.writelines(waiting)

    def close(self) -> None:
        """Send what waits, then close."""
        self.send()
        self.transport.close()


class JoinedProtocol(HttpToolsProtocol):
    """HTTP as uvicorn speaks it, over such a transport."""

    def connection_made(self, transport: BaseTransport) -> None:
        """Write through the transport that joins."""
        super().connection_made(Joined(transport, self.loop))  # type: ignore[arg-type]  # all of a transport's methods

    def handle_websocket_upgrade(self) -> None:
        """A socket's messages are for different people, and each is one piece: it goes on with the transport itself."""
        self.transport.send()  # type: ignore[attr-defined]  # ours
        self.transport = self.transport.transport  # type: ignore[attr-defined]  # ours
        super().handle_websocket_upgrade()
