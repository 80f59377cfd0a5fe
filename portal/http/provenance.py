"""The door of provenance: signed records go out to whoever may read the idea; keys and how to check, to anybody."""

import asyncio
from html import escape
from uuid import UUID

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from portal.core.clock import now
from portal.core.db import Database
from portal.core.refusal import NotFound
from portal.core.signing import Seal, to_text
from portal.core.text import spoken, text
from portal.http.handed import asked_for, from_elsewhere, handed, nowhere
from portal.http.session import Sessions
from portal.http.unsubscribe import HEADERS, PAGE
from portal.provenance.actions import Signer, signed_record
from portal.provenance.paper import paper
from portal.provenance.queries import public_key
from portal.provenance.rules import ALGORITHM, WELL_KNOWN

PREFIX = "idea_"
ENDINGS = ("json", "pdf")


class Provenance:
    """Signs on demand; the private key never leaves the process."""

    def __init__(self, database: Database, sessions: Sessions, seal: Seal, base_url: str) -> None:
        self._database = database
        self._sessions = sessions
        self._signer = Signer(seal, base_url.rstrip("/"))

    def routes(self) -> list[Route]:
        """The records of ideas, and what is needed to check them."""
        return [
            Route("/provenance/{file}", self._record, methods=["GET"]),
            Route(WELL_KNOWN + "{key}", self._key, methods=["GET"]),
            Route("/provenance", self._page, methods=["GET"]),
        ]

    async def _record(self, request: Request) -> Response:
        idea_id, ending = asked_for(request, PREFIX)
        if refused := from_elsewhere(request):
            return refused
        viewer = await self._sessions.caller(request)
        if idea_id is None or ending not in ENDINGS or viewer.membership_id is None:
            return nowhere()
        try:
            content = await signed_record(self._database, viewer, idea_id, self._signer, now=now())
        except NotFound:
            return nowhere()
        if ending == "pdf":
            content = await asyncio.to_thread(paper, content)
        return handed(content, f"{text(viewer.locale, 'provenance.file')}-{str(idea_id)[-6:]}", ending)

    async def _key(self, request: Request) -> Response:
        try:
            key_id = UUID(request.path_params["key"])
        except ValueError:
            return nowhere()
        found = await public_key(self._database, key_id)
        if found is None:
            return nowhere()
        public = to_text(bytes.fromhex(found["public"]))
        answer = {"id": str(key_id), "algorithm": ALGORITHM, "publicKey": public, "createdAt": found["created_at"]}
        return JSONResponse(answer, headers={"access-control-allow-origin": "*", "cache-control": "max-age=86400"})

    async def _page(self, request: Request) -> Response:
        locale = spoken(request.headers.get("accept-language", ""))
        words = [escape(text(locale, f"provenance.page.{name}")) for name in ("what", "how", "limits")]
        parts = "".join(f"<p>{one}</p>" for one in words)
        example = "<pre>portal provenance verify Herkunft.pdf</pre>"
        title = escape(text(locale, "provenance.page.title"))
        return HTMLResponse(PAGE.format(locale=locale, title=title, body=parts + example), headers=HEADERS)
