"""The door of ballots' results: document, archive and Pabulib file, under the rights of the moment."""

import asyncio
import json
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from portal.ballots.outcome.handed import document_here, pabulib_here
from portal.ballots.queries import archive_of
from portal.core.db import Database
from portal.core.text import text
from portal.core.viewer import Viewer
from portal.http.handed import asked_for, from_elsewhere, handed, nowhere
from portal.http.session import Sessions

PREFIX = "ballot_"


class Ballots:
    """Hands out what a viewer may know of a result."""

    def __init__(self, database: Database, sessions: Sessions) -> None:
        self._database = database
        self._sessions = sessions

    def routes(self) -> list[Route]:
        """Each result in up to three forms."""
        return [Route("/ballots/{file}", self._get, methods=["GET"])]

    async def _get(self, request: Request) -> Response:
        ballot_id, ending = asked_for(request, PREFIX)
        if refused := from_elsewhere(request):
            return refused
        viewer = await self._sessions.caller(request)
        if ballot_id is None or viewer.membership_id is None:
            return nowhere()
        content = await self._content(viewer, ballot_id, ending)
        if content is None:
            return nowhere()
        return handed(content, f"{text(viewer.locale, 'outcome.paper.file')}-{str(ballot_id)[-6:]}", ending)

    async def _content(self, viewer: Viewer, ballot_id: UUID, ending: str) -> bytes | str | None:
        async with self._database.read(viewer) as db:
            if ending == "pdf":
                draw = await document_here(db, ballot_id)
            elif ending == "json":
                archive = await archive_of(db, ballot_id)
                return json.dumps(archive, ensure_ascii=False, indent=1) if archive else None
            else:
                return await pabulib_here(db, ballot_id) if ending == "pb" else None
        return await asyncio.to_thread(draw) if draw else None
