"""The door of settlements: the sheet goes out to whoever takes part, with the rights of the moment."""

import asyncio
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from portal.core.db import Database
from portal.core.refusal import NotFound
from portal.core.text import text
from portal.fairs.papers import TYPES, made
from portal.fairs.statement import statement_of
from portal.http.files import CAREFUL, disposition
from portal.http.session import Sessions

PREFIX = "fair_settlement_"
OWN = {"same-origin", "same-site", "none"}


class Statements:
    """Writes sheets while one waits, and keeps none."""

    def __init__(self, database: Database, sessions: Sessions) -> None:
        self._database = database
        self._sessions = sessions

    def routes(self) -> list[Route]:
        """The sheet of a settlement, in one of its forms."""
        return [Route("/settlements/{file}", self._get, methods=["GET"])]

    async def _get(self, request: Request) -> Response:
        name, _, ending = request.path_params["file"].rpartition(".")
        settlement_id = _id(name)
        if request.headers.get("sec-fetch-site", "none") not in OWN:
            return Response(status_code=403, headers=CAREFUL)
        viewer = await self._sessions.caller(request)
        if settlement_id is None or ending not in TYPES or viewer.membership_id is None:
            return _nowhere()
        try:
            statement = await statement_of(self._database, viewer, settlement_id)
        except NotFound:
            return _nowhere()
        content = await asyncio.to_thread(made, statement, viewer.locale, ending)
        # The name of the file tells nothing: it stands in lists of downloads.
        file = f"{text(viewer.locale, 'statement.file')}-{str(settlement_id)[-6:]}.{ending}"
        headers = {
            **CAREFUL,
            "cache-control": "private, no-store",
            "content-disposition": disposition(file, inline=False),
        }
        return Response(content, headers=headers, media_type=TYPES[ending])


def _id(name: str) -> UUID | None:
    try:
        return UUID(name.removeprefix(PREFIX)) if name.startswith(PREFIX) else None
    except ValueError:
        return None


def _nowhere() -> Response:
    """Not there and not yours: the same answer."""
    return Response("Not Found", 404, {**CAREFUL, "cache-control": "no-store", "content-type": "text/plain"})
