"""The floor of live updates: a bare ASGI application that sends one ready text to everybody who listens.

No GraphQL, no session, no database: what the portal takes longer than this is what it does itself.
"""

from starlette.types import Message, Receive, Scope, Send

from portal.graph.websocket import PROTOCOL
from portal.serving import settle

ACK = '{"type":"connection_ack"}'
DONE = b"{}"


class Floor:
    """Whoever opens a socket listens; what is posted is told to all of them."""

    def __init__(self) -> None:
        self._sends: set[Send] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one socket, or tell all of them."""
        await (self._seat if scope["type"] == "websocket" else self._tell)(receive, send)

    async def _seat(self, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL})
        await receive()
        await send({"type": "websocket.send", "text": ACK})
        self._sends.add(send)
        while (await receive())["type"] != "websocket.disconnect":
            pass
        self._sends.discard(send)

    async def _tell(self, receive: Receive, send: Send) -> None:
        message: Message = {"type": "websocket.send", "text": (await receive())["body"].decode()}
        for tell in self._sends:
            await tell(message)
        headers = [(b"content-length", str(len(DONE)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": DONE})


app = Floor()
settle()
