"""GraphQL over WebSocket by the protocol `graphql-transport-ws`, and only by it."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AbstractContextManager, aclosing, suppress
from dataclasses import replace
from typing import Any, NamedTuple

import orjson
from graphql import GraphQLError
from starlette.requests import HTTPConnection
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from portal.graph.context import Context, Seam
from portal.graph.errors import BadUserInput, Problem, shown
from portal.graph.execute import Answer, Engine
from portal.graph.http import Guard, MakeContext
from portal.graph.idempotency import REPLAYED, key_in
from portal.graph.lines import End, Line, Lines, TooManyLines
from portal.graph.request import Request, wanted
from portal.graph.sse import each

PROTOCOL = "graphql-transport-ws"
BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, BAD_PROTOCOL = 4400, 4401, 4403, 4406
INIT_TIMEOUT, TAKEN, INIT_TWICE = 4408, 4409, 4429
RESTARTS, TRY_LATER = 1012, 1013

WHEN_LISTENING = "whenListening"
"""A ping whose payload holds this is answered once all subscriptions asked for before it miss nothing any more."""
MISSED = "missed"
"""Added to that answer if one of them would have told something since the client began to read."""

MAX_OPERATIONS = 20
MAX_MESSAGE = 256 * 1024


class Close(Exception):  # noqa: N818 - an end, not a failure
    """The protocol says that the socket is closed with this code."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


CLOSES = {End.SESSION: (FORBIDDEN, "Forbidden"), End.SERVER: (RESTARTS, "Service restart")}


class Running(NamedTuple):
    """An operation, and whether it can miss anything yet."""

    task: asyncio.Task[None]
    seam: Seam


class GraphQLSocket:
    """The endpoint, as an ASGI application for one WebSocket route."""

    def __init__(  # noqa: PLR0913 - two of them are for tests, which cannot wait
        self,
        engine: Engine,
        make_context: MakeContext,
        guard: Guard,
        lines: Lines,
        *,
        patience: float = 10,
        beat: float = 20,
    ) -> None:
        self.engine = engine
        self.make_context = make_context
        self.lines = lines
        self.patience = patience
        self.beat = beat
        self._guard = guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one socket until it closes."""
        socket = WebSocket(scope, receive, send)
        try:
            self._guard(socket)
        except Problem:
            await socket.close()  # before it is accepted: answered with 403
            return
        offered = PROTOCOL in socket.scope.get("subprotocols", ())
        await socket.accept(PROTOCOL if offered else None)
        if not offered:
            await socket.close(BAD_PROTOCOL, "Subprotocol not acceptable")
            return
        await Conversation(self, socket).run()


class Conversation:
    """One open socket with its running operations."""

    def __init__(self, endpoint: GraphQLSocket, socket: WebSocket) -> None:
        self._endpoint = endpoint
        self._socket = socket
        self._origin: HTTPConnection = socket
        self._operations: dict[str, Running] = {}

    async def run(self) -> None:
        """Until either side ends it."""
        try:
            await self._converse()
        except WebSocketDisconnect:
            pass
        except Close as close:
            with suppress(RuntimeError, WebSocketDisconnect):  # gone meanwhile
                await self._socket.close(close.code, close.reason)
        finally:
            tasks = [one.task for one in self._operations.values()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _converse(self) -> None:
        opening = await self._initialised()
        try:
            with opening as line:
                await self._send({"type": "connection_ack"})
                await self._listen(line)
        except TooManyLines:
            raise Close(TRY_LATER, "Too many connections") from None

    async def _listen(self, line: Line) -> None:
        listening = asyncio.create_task(self._hear_on(line))
        try:
            waiting: set[asyncio.Future[Any]] = {listening, line.ended}
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            if line.ended.done():
                raise Close(*CLOSES[line.ended.result()])
            await listening
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)

    async def _hear_on(self, line: Line) -> None:
        while True:
            try:
                async with asyncio.timeout(self._endpoint.beat):
                    message = await self._message()
            except TimeoutError:  # silence: see whether anybody is still there, and still may be
                await self._send({"type": "ping"})
                await line.check()
            else:
                await self._hear(message, line)

    async def _initialised(self) -> AbstractContextManager[Line]:
        try:
            async with asyncio.timeout(self._endpoint.patience):
                message = await self._message()
        except TimeoutError:
            raise Close(INIT_TIMEOUT, "Connection initialisation timeout") from None
        if message["type"] == "subscribe":
            raise Close(UNAUTHORIZED, "Unauthorized")
        if message["type"] != "connection_init":
            raise Close(BAD_REQUEST, "Begin with connection_init")
        self._authorise(message.get("payload") or {})
        context = await self._context()
        if context is None or not await context.refresh():
            raise Close(FORBIDDEN, "Forbidden")
        return self._endpoint.lines.open(context.viewer, self._is_allowed, await context.ends_at())

    def _authorise(self, payload: dict[str, Any]) -> None:
        """Who cannot set headers says in the first message what would stand there."""
        said = next((value for name, value in payload.items() if name.lower() == "authorization"), None)
        if isinstance(said, str) and "authorization" not in self._socket.headers:
            header = (b"authorization", said.encode("utf-8", "replace"))
            scope = {**self._socket.scope, "headers": [*self._socket.scope["headers"], header]}
            self._origin = HTTPConnection(scope)

    async def _hear(self, message: dict[str, Any], line: Line) -> None:
        match message["type"]:
            case "subscribe":
                self._subscribe(message, line)
            case "complete":
                if running := self._operations.pop(_id(message), None):
                    running.task.cancel()
            case "ping":
                await self._pong(message)
            case "pong":
                pass
            case "connection_init":
                raise Close(INIT_TWICE, "Too many initialisation requests")
            case _:
                raise Close(BAD_REQUEST, "Unknown message")

    async def _pong(self, ping: dict[str, Any]) -> None:
        answer = {name: ping[name] for name in ("payload",) if name in ping}
        if WHEN_LISTENING in (ping.get("payload") or {}):
            seams = [one.seam for one in self._operations.values()]
            with suppress(TimeoutError):
                async with asyncio.timeout(self._endpoint.patience):
                    await asyncio.gather(*(seam.listening.wait() for seam in seams))
            if _missed(seams):
                answer["payload"] = {**ping["payload"], MISSED: True}
        await self._send({"type": "pong", **answer})

    def _subscribe(self, message: dict[str, Any], line: Line) -> None:
        id_ = _id(message)
        if id_ in self._operations:
            raise Close(TAKEN, f"Subscriber for {id_} already exists")
        try:
            request, seam = _wanted(message.get("payload")), _seam(message.get("payload"))
        except Problem as problem:
            raise Close(BAD_REQUEST, problem.message) from None
        if len(self._operations) >= MAX_OPERATIONS:
            raise Close(BAD_REQUEST, "Too many operations")
        task = asyncio.create_task(self._operate(id_, request, line, seam))
        # Nobody waits for what is over, or was completed before it began.
        task.add_done_callback(lambda _: seam.listening.set())
        self._operations[id_] = Running(task, seam)

    async def _operate(self, id_: str, request: Request, line: Line, seam: Seam) -> None:
        context = await self._context()
        if context is None:
            line.end(End.SESSION)
            return
        context.seam = seam
        try:
            found = await self._endpoint.engine.subscribe(context, request)
            await self._tell(id_, context, found, line)
        except (WebSocketDisconnect, RuntimeError):  # the socket is gone, and the listener hears of it too
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, only this operation ends
            problem = error if isinstance(error, GraphQLError) else GraphQLError("", original_error=error)
            await self._send({"id": id_, "type": "error", "payload": shown([problem], context.request_id)})
        finally:
            # The client may have completed this one and reused its id already.
            if (running := self._operations.get(id_)) and running.task is asyncio.current_task():
                del self._operations[id_]

    async def _tell(self, id_: str, context: Context, found: Answer | AsyncGenerator[Answer, None], line: Line) -> None:
        if isinstance(found, Answer) and not found.executed:
            await self._send({"id": id_, "type": "error", "payload": _refused(found)})
            return
        # Whatever is told to many is written once; each socket only puts its id before it.
        before = b'{"id":%b,"type":"next","payload":' % orjson.dumps(id_)
        async with aclosing(each(found)) as answers:
            async for answer in answers:
                if not isinstance(found, Answer) and not context.seam.listening.is_set():
                    context.seam.missed = True  # of what was, the client reads the outcome
                    continue
                await self._socket.send_text((before + _said(context, answer) + b"}").decode())
        if await context.refresh():
            await self._send({"id": id_, "type": "complete"})
        else:
            line.end(End.SESSION)

    async def _context(self) -> Context | None:
        """Made anew for each operation: rights change while the socket is open."""
        try:
            return await self._endpoint.make_context(self._origin)
        except Problem:
            return None

    async def _is_allowed(self) -> bool:
        context = await self._context()
        return context is not None and await context.refresh()

    async def _message(self) -> dict[str, Any]:
        received = await self._socket.receive()
        if received["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(received["code"])
        text = received.get("text")
        if text is None or len(text) > MAX_MESSAGE:
            raise Close(BAD_REQUEST, "Not a text message of the protocol")
        try:
            message = orjson.loads(text)
        except orjson.JSONDecodeError:
            raise Close(BAD_REQUEST, "Not JSON") from None
        if not isinstance(message, dict) or not isinstance(message.get("type"), str):
            raise Close(BAD_REQUEST, "Not a message of the protocol")
        if not isinstance(message.get("payload"), dict | None):
            raise Close(BAD_REQUEST, "A payload is an object")
        return message

    async def _send(self, message: dict[str, Any]) -> None:
        # As text: the protocol's clients do not take binary messages.
        await self._socket.send_text(orjson.dumps(message).decode())


def _wanted(payload: Any) -> Request:
    """The request, with the key that would stand in the header `Idempotency-Key`."""
    request = wanted(payload)
    key = (payload.get("extensions") or {}).get("idempotencyKey")
    if not isinstance(key, str | None):
        raise BadUserInput("`extensions.idempotencyKey` is a string.")
    return request if key is None else replace(request, idempotency_key=key_in([key]))


def _seam(payload: Any) -> Seam:
    """The seam, with how many milliseconds ago the client began to read what it shows."""
    ago = (payload.get("extensions") or {}).get("readAgo")
    if not isinstance(ago, int | float | None) or isinstance(ago, bool):
        raise BadUserInput("`extensions.readAgo` is a number.")
    return Seam(None if ago is None else max(0, ago) / 1000)


def _missed(seams: list[Seam]) -> bool:
    """Whether any of them missed something; each is asked once."""
    missed = [seam for seam in seams if seam.missed]
    for seam in missed:
        seam.missed = False
    return bool(missed)


def _said(context: Context, answer: Answer) -> bytes:
    """The answer, marked if it is the one to an earlier request of the same key."""
    body = answer.body()
    if REPLAYED not in context.headers:
        return body
    told = orjson.loads(body)
    return orjson.dumps({**told, "extensions": {**told.get("extensions", {}), "idempotentReplayed": True}})


def _refused(answer: Answer) -> list[dict[str, Any]]:
    """The errors, with the status that HTTP would have where it says more than their codes."""
    more = {} if answer.status is None else {"status": answer.status}
    return [{**error, "extensions": {**error["extensions"], **more}} for error in answer.errors]


def _id(message: dict[str, Any]) -> str:
    found = message.get("id")
    if not isinstance(found, str) or not found:
        raise Close(BAD_REQUEST, "A message needs an id")
    return found
