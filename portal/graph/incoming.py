"""From bytes to a request: what may come in, how large, in which shape."""

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.requests import ClientDisconnect
from starlette.types import Receive

from portal.graph.accept import is_json
from portal.graph.errors import BadUserInput, Problem
from portal.graph.heard import HttpRequest
from portal.graph.idempotency import key_in
from portal.graph.prepared import Repeated
from portal.graph.request import Request, wanted

MAX_BODY = 256 * 1024
OBJECTS = ("variables", "extensions")
READS = ("GET", "HEAD")


class Refused(Exception):  # noqa: N818 - an answer, not a failure
    """The request is answered with this status before GraphQL has a say."""

    def __init__(self, status: int, problem: Problem, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.problem = problem
        self.headers = headers or {}


async def received(request: HttpRequest, repeated: Repeated, *, ill_formed: int) -> Request:
    """What a GET or POST asks for; `ill_formed` is the status for JSON of another shape."""
    reads = request.method in READS
    text = b"?" + request.scope["query_string"] if reads else await _body(request)
    keys = request.headers.getlist("idempotency-key")
    if not keys and (known := repeated.get(text)) is not None:
        return known.request
    found = _parameters(request) if reads else _json(text)
    try:
        return wanted(found, key_in(keys), text if not keys else None)
    except Problem as problem:
        raise Refused(ill_formed, problem) from None


def _parameters(request: HttpRequest) -> dict[str, Any]:
    # An empty parameter is an absent one.
    given: dict[str, Any] = {name: value for name, value in request.query_params.items() if value}
    for name in OBJECTS:
        if name in given:
            given[name] = _json(given[name])
    return given


async def _body(request: HttpRequest) -> bytes:
    if not is_json(request.headers.get("content-type", "")):
        raise Refused(415, BadUserInput("Send the request as application/json."), {"Accept-Post": "application/json"})
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise Refused(415, BadUserInput("Send the request uncompressed."), {"Accept-Encoding": "identity"})
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > MAX_BODY:
        raise _too_long()
    return await _read(request.receive)


async def _read(receive: Receive) -> bytes:
    body, more = b"", True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > MAX_BODY:
            raise _too_long()
        more = message.get("more_body", False)
    return body


def _too_long() -> Refused:
    return Refused(413, BadUserInput(f"A request has at most {MAX_BODY} bytes."))


def _json(text: bytes | str) -> Any:
    try:
        return orjson.loads(text)
    except ValueError:  # also a lone surrogate in a parameter
        raise Refused(400, BadUserInput("This is not JSON.")) from None
