"""GraphQL over server-sent events, one stream per operation: for integrations behind plain proxies."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, suppress
from typing import Any, NamedTuple

from graphql import GraphQLError
from orjson import dumps
from starlette.types import Message, Receive, Scope, Send

from portal.graph.context import Context
from portal.graph.errors import RateLimited, Unauthenticated, shown
from portal.graph.execute import Answer
from portal.graph.lines import End, Line, Lines, TooManyLines

BEAT = 15.0
"""Seconds; proxies give up what is silent for longer."""
WAIT = 30
HEADERS = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
    (b"x-content-type-options", b"nosniff"),
    (b"vary", b"Accept"),
)
STILL_THERE = b":\n\n"
COMPLETE = b"event: complete\ndata:\n\n"


class Told(NamedTuple):
    """One event of the stream."""

    body: bytes
    cursor: str | None = None

    def text(self) -> bytes:
        """As it travels; JSON as we write it has no line breaks."""
        named = f"id: {self.cursor}\n".encode() if self.cursor else b""
        return named + b"event: next\ndata: " + self.body + b"\n\n"


class EventStream:
    """The response, as an ASGI application."""

    def __init__(
        self, context: Context, found: Answer | AsyncGenerator[Answer, None], lines: Lines, *, beat: float = BEAT
    ) -> None:
        self._context = context
        self._lasts = not isinstance(found, Answer)
        self._answers = _streamed(found, context)
        self._lines = lines
        self._beat = beat

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Until the operation, the client, the session or the server ends."""
        until = await self._context.ends_at()
        async with aclosing(self._answers):
            try:
                with self._lines.open(self._context.viewer, self._context.refresh, until) as line:
                    await send({"type": "http.response.start", "status": 200, "headers": self._headers()})
                    await self._tell(line, receive, send)
            except TooManyLines:
                await self._refuse(send)

    async def _tell(self, line: Line, receive: Receive, send: Send) -> None:
        gone = asyncio.create_task(_gone(receive))
        try:
            async with aclosing(self._texts(line, gone)) as texts:
                async for text in texts:
                    await send(_piece(text))
            await send(_piece(b"", more=False))
        finally:
            gone.cancel()
            with suppress(asyncio.CancelledError):
                await gone

    async def _texts(self, line: Line, gone: "asyncio.Task[None]") -> AsyncGenerator[bytes, None]:
        yield STILL_THERE  # the headers leave at once, and the client knows that it is heard
        upcoming = asyncio.ensure_future(_next(self._answers))
        try:
            while not gone.done():
                waiting: set[asyncio.Future[Any]] = {upcoming, gone, line.ended}
                ready, _ = await asyncio.wait(waiting, timeout=self._beat, return_when=asyncio.FIRST_COMPLETED)
                if line.ended.done():
                    for text in self._last(line.ended.result()):
                        yield text
                    return
                if not ready:
                    yield STILL_THERE
                elif upcoming in ready:
                    told = upcoming.result()
                    if told is None:
                        for text in await self._end():
                            yield text
                        return
                    yield told.text()
                    upcoming = asyncio.ensure_future(_next(self._answers))
        finally:
            upcoming.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await upcoming

    async def _end(self) -> list[bytes]:
        over = self._lasts and not await self._context.refresh()
        return self._last(End.SESSION) if over else [COMPLETE]

    def _last(self, why: End) -> list[bytes]:
        # Without `complete` the client comes back, which is right if only the server ends.
        if why is End.SERVER:
            return []
        return [_error(self._context, Unauthenticated("The session is over.")).text(), COMPLETE]

    def _headers(self) -> list[tuple[bytes, bytes]]:
        return [*HEADERS, *((name.encode(), value.encode()) for name, value in self._context.headers)]

    async def _refuse(self, send: Send) -> None:
        body = dumps({"errors": shown([RateLimited(WAIT)], self._context.request_id)})
        headers = [(b"content-type", b"application/graphql-response+json; charset=utf-8")]
        retry = (b"retry-after", str(WAIT).encode())
        await send({"type": "http.response.start", "status": 429, "headers": [*headers, retry]})
        await send(_piece(body, more=False))


async def _streamed(found: Answer | AsyncGenerator[Answer, None], context: Context) -> AsyncGenerator[Told, None]:
    """The operation's answers; a failure on the way is the last of them."""
    try:
        async with aclosing(each(found)) as answers:
            async for answer in answers:
                yield Told(answer.body(), answer.cursor)
    except Exception as error:  # noqa: BLE001 - whatever it is, only this operation ends
        yield _error(context, error)


def each(found: Answer | AsyncGenerator[Answer, None]) -> AsyncGenerator[Answer, None]:
    """A single answer as a stream of one."""
    return _only(found) if isinstance(found, Answer) else found


async def _only(answer: Answer) -> AsyncGenerator[Answer, None]:
    yield answer


def _error(context: Context, error: Exception) -> Told:
    problem = error if isinstance(error, GraphQLError) else GraphQLError("", original_error=error)
    return Told(dumps({"errors": shown([problem], context.request_id)}))


def _piece(body: bytes, *, more: bool = True) -> Message:
    return {"type": "http.response.body", "body": body, "more_body": more}


async def _next(answers: AsyncIterator[Told]) -> Told | None:
    return await anext(answers, None)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
