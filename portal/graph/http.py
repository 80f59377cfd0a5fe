"""GraphQL over HTTP: queries by GET or POST, mutations by POST, subscriptions as a stream of events."""

from collections.abc import Awaitable, Callable, Iterable
from hashlib import sha256

from starlette.requests import ClientDisconnect, HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from portal.graph.accept import preferred
from portal.graph.context import Context
from portal.graph.errors import BadUserInput, Problem, masked, shown
from portal.graph.execute import Answer, Engine
from portal.graph.heard import HttpRequest
from portal.graph.incoming import READS, Refused, received
from portal.graph.lines import Lines
from portal.graph.request import Request
from portal.graph.sse import EventStream
from portal.graph.status import BAD, WHATEVER_THE_TYPE, Profile, ill_formed, status_of

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
STREAM = "text/event-stream"
OFFERS = (GRAPHQL, JSON, STREAM)
METHODS = ("GET", "HEAD", "POST")
HEADERS = {"Cache-Control": "no-store", "Vary": "Accept", "X-Content-Type-Options": "nosniff"}

MakeContext = Callable[[HTTPConnection], Awaitable[Context]]
Guard = Callable[[HTTPConnection], None]
"""Raises a `Problem` if the request must not be answered, for instance because another site made it."""


class GraphQLHTTP:
    """The endpoint, as an ASGI application for one route."""

    def __init__(
        self, engine: Engine, make_context: MakeContext, guard: Guard, lines: Lines, profile: Profile = "audit"
    ) -> None:
        self._engine = engine
        self._make_context = make_context
        self._guard = guard
        self._lines = lines
        self._profile = profile

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = HttpRequest(scope, receive)
        try:
            response = await self._answer(request)
        except Refused as refused:
            response = self._refusal(request, refused)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def _answer(self, request: HttpRequest) -> ASGIApp:
        media_type = _negotiated(request)
        self._check(request)
        asked = await received(request, self._engine.repeated, ill_formed=ill_formed(self._profile))
        context = await self._context(request)
        if media_type == STREAM:
            return await self._stream(request, context, asked)
        answer = await self._engine.execute(context, asked, reads_only=request.method in READS)
        return self._response(request, context, asked, answer, media_type)

    def _check(self, request: HttpRequest) -> None:
        try:
            self._guard(request)
        except Problem as problem:
            raise Refused(403, problem) from None

    async def _context(self, request: HttpRequest) -> Context:
        try:
            return await self._make_context(request)
        except Problem as problem:
            raise Refused(WHATEVER_THE_TYPE.get(problem.code, BAD), problem) from None
        except Exception as error:
            failure = masked(error, _request_id(request))
            raise Refused(WHATEVER_THE_TYPE.get(failure.code, 500), failure) from error

    async def _stream(self, request: HttpRequest, context: Context, asked: Request) -> ASGIApp:
        # A browser that takes up a broken stream again sends the last id it saw.
        context.resume = request.headers.get("last-event-id") or None
        found = await self._engine.subscribe(context, asked, reads_only=request.method in READS)
        if isinstance(found, Answer) and not found.executed:
            return self._response(request, context, asked, found, GRAPHQL)
        return EventStream(context, found, self._lines)

    def _response(
        self, request: HttpRequest, context: Context, asked: Request, answer: Answer, media_type: str
    ) -> Response:
        status = answer.status or status_of(answer, self._profile, is_old_type=media_type == JSON)
        response = _json(status, answer.body(), media_type, answer.headers())
        if request.method in READS and asked.document_id and answer.executed and not answer.errors:
            response = _revalidated(request, response, answer, media_type)
        if status == 405:  # noqa: PLR2004 - the number says it
            response.headers["Allow"] = "POST"
        for name, value in context.headers:
            response.headers.append(name, value)
        return response

    def _refusal(self, request: HttpRequest, refused: Refused) -> Response:
        errors = shown([refused.problem], _request_id(request))
        media_type = preferred(_accept(request), OFFERS, JSON) or GRAPHQL
        response = _json(
            refused.status, Answer(None, errors, executed=False).body(), GRAPHQL if media_type == STREAM else media_type
        )
        response.headers.update(refused.headers)
        return response


def _negotiated(request: HttpRequest) -> str:
    if request.method not in METHODS:
        raise Refused(405, BadUserInput("Send a GET or a POST request."), {"Allow": ", ".join(METHODS)})
    media_type = preferred(_accept(request), OFFERS, JSON)
    if media_type is None:
        raise Refused(406, BadUserInput(f"Answers come as {', '.join(OFFERS)}."))
    return media_type


def _accept(request: HttpRequest) -> str:
    return ",".join(request.headers.getlist("accept"))


def _json(status: int, body: bytes, media_type: str, also: Iterable[tuple[str, str]] = ()) -> Response:
    return Response(body, status, {**HEADERS, **dict(also)}, f"{media_type}; charset=utf-8")


def _revalidated(request: HttpRequest, response: Response, answer: Answer, media_type: str) -> Response:
    """A known document's answer may be kept by its caller, who asks each time whether it still holds."""
    tag = f'"{sha256(media_type.encode() + answer.content()).hexdigest()[:32]}"'
    known = {one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")}
    if known & {tag, "*"}:
        response = Response(status_code=304, headers=dict(answer.headers()))
    response.headers["ETag"] = tag
    response.headers["Cache-Control"] = "private, no-cache"
    response.headers["Vary"] = "Accept, Authorization, Cookie"
    return response


def _request_id(request: HttpRequest) -> str:
    return str(request.scope.get("state", {}).get("request_id", ""))
