"""The door of exports: what was made for the caller, as long as the caller may see everything in it."""

from collections.abc import AsyncIterator
from uuid import UUID

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from portal.core.clock import now
from portal.core.db import Database
from portal.core.files import Storage
from portal.core.refusal import SignInRequired
from portal.core.viewer import Viewer
from portal.http.session import Sessions
from portal.transfer.fetched import fetch_export
from portal.transfer.kept import WHOLE, key_of
from portal.transfer.model import ExportRow

PREFIX = "idea_export_"
HEADERS = {
    "content-disposition": 'attachment; filename="bundwerk.zip"',
    "content-type": "application/zip",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
}
OWN = ("same-origin", "none")
PAGE = "/einstellungen/export"


class Exports:
    """Gives each person what was made for that person."""

    def __init__(self, database: Database, storage: Storage, sessions: Sessions) -> None:
        self._database = database
        self._storage = storage
        self._sessions = sessions
        self._looking: set[UUID] = set()

    def routes(self) -> list[Route]:
        """One address for each; whose export it is says the session."""
        return [Route("/export/{id}", self._get, methods=["GET"])]

    async def _get(self, request: Request) -> Response:
        if request.headers.get("sec-fetch-site", "none") not in OWN:
            return Response("Exports are not fetched from other sites.", 403)
        viewer = await self._sessions.caller(request)
        if viewer.membership_id is None:
            return Response("Sign in first.", 401)
        if viewer.membership_id in self._looking:
            return Response("You are fetching it already.", 429)
        self._looking.add(viewer.membership_id)
        try:
            row = await self._found(request, viewer)
        finally:
            self._looking.discard(viewer.membership_id)
        if row is None:
            # The page says why: it is over, or no longer what the caller may see.
            return RedirectResponse(PAGE, 303, {"cache-control": "no-store"})
        headers = {**HEADERS, "content-length": str(row.size)}
        return (
            Response(headers=headers) if request.method == "HEAD" else StreamingResponse(self._all(row), 200, headers)
        )

    async def _found(self, request: Request, viewer: Viewer) -> ExportRow | None:
        try:
            id_ = UUID(request.path_params["id"].removeprefix(PREFIX))
            return await fetch_export(self._database, viewer, self._storage, id_, now=now())
        except (ValueError, SignInRequired):
            return None

    async def _all(self, row: ExportRow) -> AsyncIterator[bytes]:
        async for chunk in self._storage.chunks(key_of(row.workspace_id, row.id, row.blob, WHOLE), 0, row.size):
            yield chunk
