"""The door of exports: everything the caller may see, in one file, made while the caller waits and kept nowhere."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from portal.core.clock import now
from portal.core.db import Database
from portal.core.files import CHUNK, Storage
from portal.core.viewer import Viewer
from portal.http.session import Sessions
from portal.transfer.export import export_all

NAME = "bundwerk.zip"
HEADERS = {
    "content-disposition": f'attachment; filename="{NAME}"',
    "content-type": "application/zip",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
}
OWN = ("same-origin", "none")


class Exports:
    """Gives each person one export a time."""

    def __init__(self, database: Database, storage: Storage, sessions: Sessions) -> None:
        self._database = database
        self._storage = storage
        self._sessions = sessions
        self._making: set[UUID] = set()

    def routes(self) -> list[Route]:
        """One address; whose export it is says the session."""
        return [Route("/export", self._get, methods=["GET"])]

    async def _get(self, request: Request) -> Response:
        if request.headers.get("sec-fetch-site", "none") not in OWN:
            return Response("Exports are not fetched from other sites.", 403)
        viewer = await self._sessions.caller(request)
        if viewer.membership_id is None:
            return Response("Sign in first.", 401)
        if request.method == "HEAD":
            return Response(headers=HEADERS)
        if viewer.membership_id in self._making:
            return Response("Your export is being made already.", 429)
        self._making.add(viewer.membership_id)
        try:
            return await self._made(viewer)
        finally:
            self._making.discard(viewer.membership_id)

    async def _made(self, viewer: Viewer) -> Response:
        folder = await asyncio.to_thread(tempfile.TemporaryDirectory)
        try:
            file = Path(folder.name) / NAME
            await export_all(self._database, viewer, self._storage, file, now=now())
            return StreamingResponse(_chunks(folder, file), headers=HEADERS)
        except BaseException:
            folder.cleanup()
            raise


async def _chunks(folder: tempfile.TemporaryDirectory[str], file: Path) -> AsyncIterator[bytes]:
    """The file, which is gone once it is read, or nobody reads on."""
    try:
        with await asyncio.to_thread(file.open, "rb") as source:
            while chunk := await asyncio.to_thread(source.read, CHUNK):
                yield chunk
    finally:
        folder.cleanup()
