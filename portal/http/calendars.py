"""The door of calendar programs: they know an address and nothing else; what they get is what its person may read."""

import hashlib
import re

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from portal.calendars.actions import hand_out
from portal.core.clock import now
from portal.core.db import Database
from portal.http.files import CAREFUL
from portal.http.handed import nowhere

STAMP = re.compile(rb"^DTSTAMP:.*$", re.MULTILINE)
SECRET_LENGTH = 43


class Calendars:
    """Hands out calendars; neither cookies nor keys count here."""

    def __init__(self, database: Database, base_url: str) -> None:
        self._database = database
        self._base_url = base_url

    def routes(self) -> list[Route]:
        """Each feed under its secret address."""
        return [Route("/calendars/{token}.ics", self._get, methods=["GET"])]

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
