"""The door of files: bytes come in by PUT and go out by GET, with the caller's rights looked up each time."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import NamedTuple
from urllib.parse import quote
from uuid import UUID

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from portal.core.clock import now
from portal.core.db import Database
from portal.core.files import Storage
from portal.core.refusal import NotFound, Refusal, SignInRequired
from portal.core.text import refused, spoken
from portal.core.viewer import Viewer
from portal.fairs.access import file_visible_to
from portal.files import queries, rules
from portal.files.actions import Arrived, receive_file
from portal.files.intake import Incoming, Intake
from portal.files.model import FileRow
from portal.files.queries import Kept
from portal.graph.errors import Problem
from portal.graph.http import Guard
from portal.http.session import Sessions

PREFIX = "file_"
PATIENCE = timedelta(minutes=15)
RANGE = re.compile(r"bytes=(\d{1,12})?-(\d{1,12})?")
STATUS: dict[type[Refusal], int] = {SignInRequired: 401, NotFound: 404, rules.FileIncomplete: 400}
FOREIGN_PAGE = "This file is not shown on other sites."
# Whatever is in a file: it is no page of ours, runs nothing, and is shown nowhere else.
CAREFUL = {
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-cache",
    "vary": "Authorization, Cookie",
}

log = structlog.get_logger(__name__)


class Part(NamedTuple):
    """Which bytes are asked for."""

    start: int
    length: int


class Files:
    """Takes and gives bytes."""

    def __init__(self, database: Database, storage: Storage, sessions: Sessions, guard: Guard, quota: int) -> None:
        self._database = database
        self._storage = storage
        self._intake = Intake(storage)
        self._sessions = sessions
        self._guard = guard
        self._quota = quota

    def routes(self) -> list[Route]:
        """A slot takes, an address with a name gives."""
        return [
            Route("/files/{id}", self._put, methods=["PUT"]),
            Route("/files/{id}/{name}", self._get, methods=["GET"]),
        ]

    # In

    async def _put(self, request: Request) -> Response:
        try:
            self._guard(request)
        except Problem as problem:
            return JSONResponse({"code": problem.code, "message": problem.message}, 403)
        viewer = await self._sessions.caller(request)
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                await self._receive(request, viewer)
        except Refusal as refusal:
            locale = viewer.locale if viewer.person_id else spoken(request.headers.get("accept-language", ""))
            answer = {"code": refusal.code, "message": refused(locale, refusal)}
            return JSONResponse(answer, STATUS.get(type(refusal), 422))
        except (ClientDisconnect, TimeoutError):
            return Response(status_code=408)
        return Response(status_code=204)

    async def _receive(self, request: Request, viewer: Viewer) -> None:
        viewer.member  # noqa: B018 - refuses strangers
        slot = await self._slot(request, viewer)
        with Incoming(slot.size) as incoming:
            async for chunk in request.stream():
                incoming.take(chunk)
            arrived = await self._intake.keep(slot, incoming)
        try:
            await self._record(viewer, slot, arrived)
        except BaseException:
            await self._intake.forget(slot, arrived)
            raise

    async def _slot(self, request: Request, viewer: Viewer) -> FileRow:
        file_id = _id(request)
        slot = await queries.slot(self._database, viewer, file_id) if file_id else None
        if slot is None:
            raise NotFound
        announced = request.headers.get("content-length", "")
        if announced.isdecimal() and int(announced) != slot.size:
            raise rules.FileIncomplete
        return slot

    async def _record(self, viewer: Viewer, slot: FileRow, arrived: Arrived) -> None:
        async with self._database.write(viewer) as tx:
            await receive_file(tx, slot.id, arrived, quota=self._quota, now=now())

    # Out

    async def _get(self, request: Request) -> Response:
        if _is_from_elsewhere(request):
            return Response(FOREIGN_PAGE, 403, CAREFUL)
        viewer = await self._sessions.caller(request)
        file_id = _id(request)
        row = await queries.visible_file(self._database, viewer, file_id, file_visible_to) if file_id else None
        found = row and queries.kept(row, request.query_params.get("variant"))
        return await self._given(request, found) if found else _nowhere()

    async def _given(self, request: Request, found: Kept) -> Response:
        headers = {
            **CAREFUL,
            "etag": found.tag,
            "accept-ranges": "bytes",
            "content-disposition": disposition(found.name, inline=found.is_picture),
            "content-type": found.media_type,
        }
        if found.tag in _tags(request.headers.get("if-none-match", "")):
            return Response(status_code=304, headers=headers)
        part = wanted(request.headers.get("range"), request.headers.get("if-range"), found)
        if part is None:
            return Response(status_code=416, headers={**headers, "content-range": f"bytes */{found.size}"})
        headers["content-length"] = str(part.length)
        if part.length < found.size:
            headers["content-range"] = f"bytes {part.start}-{part.start + part.length - 1}/{found.size}"
        if request.method == "HEAD":
            return Response(status_code=200, headers=headers)
        return await self._streamed(found, part, headers)

    async def _streamed(self, found: Kept, part: Part, headers: dict[str, str]) -> Response:
        chunks = self._storage.chunks(found.key, part.start, part.length)
        try:
            first = await anext(chunks)
        except (FileNotFoundError, StopAsyncIteration):
            log.exception("file_bytes_missing", key=found.key)
            return _nowhere()

        async def all_of_it() -> AsyncIterator[bytes]:
            yield first
            async for chunk in chunks:
                yield chunk

        return StreamingResponse(all_of_it(), 206 if "content-range" in headers else 200, headers)


def disposition(name: str, *, inline: bool) -> str:
    """How the browser treats it, and under which name it saves it (RFC 6266, names by RFC 8187)."""
    plain = re.sub(r"[^ -~]|[%\\\"]", "_", name)
    kind = "inline" if inline else "attachment"
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def wanted(given: str | None, if_range: str | None, found: Kept) -> Part | None:
    """One range, or everything where none or several are asked for; None where the range lies outside."""
    match = RANGE.fullmatch((given or "").replace(" ", ""))
    if match is None or match.groups() == (None, None) or if_range not in (None, found.tag):
        return Part(0, found.size)
    first, last = match.groups()
    if first is None:
        length = min(int(last), found.size)
        return Part(found.size - length, length) if length else None
    start, end = int(first), min(int(last or found.size - 1), found.size - 1)
    return Part(start, end - start + 1) if start <= end else None


def _is_from_elsewhere(request: Request) -> bool:
    """Whether another site's page wants it inside of itself; a link there may be followed."""
    site = request.headers.get("sec-fetch-site", "none")
    follows = (
        request.headers.get("sec-fetch-mode") == "navigate" and request.headers.get("sec-fetch-dest") == "document"
    )
    return site not in {"same-origin", "none"} and not follows


def _id(request: Request) -> UUID | None:
    given: str = request.path_params["id"]
    try:
        return UUID(given.removeprefix(PREFIX)) if given.startswith(PREFIX) else None
    except ValueError:
        return None


def _tags(header: str) -> set[str]:
    return {one.strip().removeprefix("W/") for one in header.split(",")}


def _nowhere() -> Response:
    """Not there and not yours: the same answer."""
    return Response("Not Found", 404, {**CAREFUL, "cache-control": "no-store", "content-type": "text/plain"})
