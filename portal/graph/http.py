"""GraphQL over HTTP: JSON in, JSON out, `POST` only."""

from collections.abc import Awaitable, Callable, Mapping

import orjson
from starlette.requests import HTTPConnection
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from portal.graph.context import Context
from portal.graph.errors import BadUserInput, Problem, masked
from portal.graph.execute import Engine
from portal.graph.request import Request, wanted

MAX_BODY = 256 * 1024
JSON = "application/json"
GRAPHQL = "application/graphql-response+json"

MakeContext = Callable[[HTTPConnection], Awaitable[Context]]
Guard = Callable[[HTTPConnection], None]
"""Raises a `Problem` if the request must not be answered, for instance because another site made it."""


class Refused(Exception):  # noqa: N818 - an answer, not a failure
    """The request is answered with this status before GraphQL has a say."""

    def __init__(self, status: int, problem: Problem, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.problem = problem
        self.headers = headers or {}


class GraphQLHTTP:
    """The endpoint, as an ASGI application for one route."""

    def __init__(self, engine: Engine, make_context: MakeContext, guard: Guard) -> None:
        self._engine = engine
        self._make_context = make_context
        self._guard = guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = HttpRequest(scope, receive)
        try:
            response = await self._answer(request)
        except Refused as refused:
            body = {"errors": [{"message": refused.problem.message, "extensions": refused.problem.extensions}]}
            response = _response(refused.status, orjson.dumps(body), _media_type(request, strict=False))
            response.headers.update(refused.headers)
        await response(scope, receive, send)

    async def _answer(self, request: HttpRequest) -> Response:
        if request.method != "POST":
            raise Refused(405, BadUserInput("Send a POST request."), {"Allow": "POST"})
        media_type = _media_type(request)
        self._check(request)
        asked = _wanted(await _body(request), request.headers.get("idempotency-key"))
        context = await self._context(request)
        answer = await self._engine.execute(context, asked)
        # Clients of the older media type expect 200 even where nothing was executed.
        status = 200 if answer.executed or media_type == JSON else 400
        response = _response(status, answer.body(), media_type)
        for name, value in context.headers:
            response.headers.append(name, value)
        return response

    def _check(self, request: HttpRequest) -> None:
        kind, _, parameters = request.headers.get("content-type", "").lower().partition(";")
        if kind.strip() != JSON or parameters.strip() not in {"", "charset=utf-8"}:
            raise Refused(415, BadUserInput("Send the request as application/json."))
        try:
            self._guard(request)
        except Problem as problem:
            raise Refused(403, problem) from None

    async def _context(self, request: HttpRequest) -> Context:
        try:
            return await self._make_context(request)
        except Problem as problem:
            raise Refused(401, problem) from None
        except Exception as error:
            failure = masked(error, str(request.scope.get("state", {}).get("request_id", "")))
            raise Refused(503 if failure.code == "UNAVAILABLE" else 500, failure) from error


def _media_type(request: HttpRequest, *, strict: bool = True) -> str:
    """The media type that the caller likes best; ours, the newer one, where it does not mind."""
    liked = _liked(request.headers.get("accept", "*/*"))
    best = max((GRAPHQL, JSON), key=lambda kind: _liking(liked, kind))
    if strict and _liking(liked, best) == 0:
        raise Refused(406, BadUserInput(f"Answers come as {GRAPHQL} or {JSON}."))
    return best


def _liked(accept: str) -> dict[str, float]:
    liked = {}
    for part in accept.lower().split(","):
        kind, *parameters = (piece.strip() for piece in part.split(";"))
        weight = next((piece[2:] for piece in parameters if piece.startswith("q=")), "1")
        liked[kind] = float(weight) if weight.replace(".", "", 1).isdigit() else 1.0
    return liked


def _liking(liked: Mapping[str, float], kind: str) -> float:
    return next((liked[known] for known in (kind, "application/*", "*/*") if known in liked), 0.0)


async def _body(request: HttpRequest) -> bytes:
    too_long = Refused(413, BadUserInput(f"A request has at most {MAX_BODY} bytes."))
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > MAX_BODY:
        raise too_long
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise too_long
    return bytes(body)


def _wanted(body: bytes, idempotency_key: str | None) -> Request:
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise Refused(400, BadUserInput("The body is not JSON.")) from None
    try:
        return wanted(found, idempotency_key)
    except Problem as problem:
        raise Refused(400, problem) from None


def _response(status: int, body: bytes, media_type: str) -> Response:
    headers = {"Cache-Control": "no-store", "Vary": "Accept", "X-Content-Type-Options": "nosniff"}
    return Response(body, status, headers, f"{media_type}; charset=utf-8")
