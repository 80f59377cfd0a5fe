"""An id that ties together everything said about a request, and a line for what failed or took long."""

import secrets
import time

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.core.log import in_request

HEADER = b"x-request-id"
FAILED = 400
SLOW = 500
"""Milliseconds. A line for every good answer would cost a fifth of answering; proxies keep such books."""

UNLOGGED = ("/unsubscribe/", "/calendars/")
"""Mail and calendar programs call such addresses as they are: what follows is a secret."""

log = structlog.get_logger("portal.request")


class RequestLog:
    """ASGI middleware; the path is logged without its query, which may hold a one-time token."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        request_id = secrets.token_hex(8)
        scope.setdefault("state", {})["request_id"] = request_id
        with in_request(request_id):
            await self._logged(scope, receive, send, request_id)

    async def _logged(self, scope: Scope, receive: Receive, send: Send, request_id: str) -> None:
        began = time.perf_counter()
        status = 500

        async def send_on(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message = {**message, "headers": [*message["headers"], (HEADER, request_id.encode())]}
            elif message["type"] == "websocket.accept":
                status = 101
            await send(message)

        try:
            await self.app(scope, receive, send_on)
        finally:
            took = round((time.perf_counter() - began) * 1000, 1)
            if status >= FAILED or took >= SLOW:
                log.info(
                    "answered", method=scope.get("method", "WS"), path=_shown(scope["path"]), status=status, ms=took
                )


def _shown(path: str) -> str:
    return next((f"{start}…" for start in UNLOGGED if path.startswith(start)), path)
