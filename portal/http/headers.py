"""Headers that make browsers careful, on every answer."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
HTTPS_ONLY = {"strict-transport-security": "max-age=31536000; includeSubDomains"}
NOT_STORED = {"cache-control": "no-store"}


class SafeHeaders:
    """ASGI middleware; answers that say nothing about caching are not to be stored."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        self._app = app
        wanted = NOT_STORED | ALWAYS | (HTTPS_ONLY if https else {})
        self._headers = [(name.encode(), value.encode()) for name, value in wanted.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add them where nothing else was said."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_on(message: Message) -> None:
            if message["type"] == "http.response.start":
                said = {name for name, _ in message["headers"]}
                missing = [pair for pair in self._headers if pair[0] not in said]
                message = {**message, "headers": [*message["headers"], *missing]}
            await send(message)

        await self._app(scope, receive, send_on)
