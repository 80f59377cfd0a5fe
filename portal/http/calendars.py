"""The door of calendar programs: they know an address and nothing else; what they get is what its person may read."""

import hashlib
import re

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from portal.calendars.actions import hand_out, own_file
from portal.core.clock import now
from portal.core.db import Database
from portal.core.refusal import NotFound
from portal.core.text import text
from portal.http.files import CAREFUL
from portal.http.handed import asked_for, from_elsewhere, handed, nowhere
from portal.http.session import Sessions

STAMP = re.compile(rb"^DTSTAMP:.*$", re.MULTILINE)
SECRET_LENGTH = 43


class Calendars:
    """Hands out feeds, for which neither cookies nor keys count, and to who is signed in the own times."""

    def __init__(self, database: Database, sessions: Sessions, base_url: str) -> None:
        self._database = database
        self._sessions = sessions
        self._base_url = base_url

    def routes(self) -> list[Route]:
        """Each feed under its secret address, and one's own times at an appearance."""
        own = Route("/calendars/shifts/{file}", self._own, methods=["GET"])
        return [own, Route("/calendars/{token}.ics", self._get, methods=["GET"])]

    async def _own(self, request: Request) -> Response:
        appearance_id, ending = asked_for(request, "joint_appearance_")
        if refused := from_elsewhere(request):
            return refused
        viewer = await self._sessions.caller(request)
        if appearance_id is None or ending != "ics" or viewer.membership_id is None:
            return nowhere()
        try:
            content = await own_file(self._database, viewer, appearance_id, self._base_url, now=now())
        except NotFound:
            return nowhere()
        return handed(content, text(viewer.locale, "calendar.file"), ending)

    async def _get(self, request: Request) -> Response:
        token = request.path_params["token"]
        # Anything else was not made by us: no need to ask the database.
        if len(token) != SECRET_LENGTH:
            return nowhere()
        content = await hand_out(self._database, token, self._base_url, now=now())
        if content is None:
            return nowhere()
        headers = {**CAREFUL, "cache-control": "private, no-cache", "etag": _tag(content)}
        if request.headers.get("if-none-match") == headers["etag"]:
            return Response(status_code=304, headers=headers)
        return Response(content, headers=headers, media_type="text/calendar")


def _tag(content: bytes) -> str:
    """The same as long as nothing but the moment of writing has changed."""
    return f'"{hashlib.sha256(STAMP.sub(b"", content)).hexdigest()[:32]}"'
