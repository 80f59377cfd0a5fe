"""The door of settlements: the sheet goes out to whoever takes part, with the rights of the moment."""

import asyncio

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from portal.core.db import Database
from portal.core.refusal import NotFound
from portal.core.text import text
from portal.fairs.papers import ENDINGS, made
from portal.fairs.statement import statement_of
from portal.http.handed import asked_for, from_elsewhere, handed, nowhere
from portal.http.session import Sessions

PREFIX = "fair_settlement_"


class Statements:
    """Writes sheets while one waits, and keeps none."""

    def __init__(self, database: Database, sessions: Sessions) -> None:
        self._database = database
        self._sessions = sessions

    def routes(self) -> list[Route]:
        """The sheet of a settlement, in one of its forms."""
        return [Route("/settlements/{file}", self._get, methods=["GET"])]

    async def _get(self, request: Request) -> Response:
        settlement_id, ending = asked_for(request, PREFIX)
        if refused := from_elsewhere(request):
            return refused
        viewer = await self._sessions.caller(request)
        if settlement_id is None or ending not in ENDINGS or viewer.membership_id is None:
            return nowhere()
        try:
            statement = await statement_of(self._database, viewer, settlement_id)
        except NotFound:
            return nowhere()
        content = await asyncio.to_thread(made, statement, viewer.locale, ending)
        # The name of the file tells nothing: it stands in lists of downloads.
        return handed(content, f"{text(viewer.locale, 'statement.file')}-{str(settlement_id)[-6:]}", ending)
