"""GraphiQL, a page of its own: nothing of it is loaded by the portal's pages, and nothing of it from elsewhere."""

import secrets
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from portal.http.pages import Built

NONCE = "nonce-of-the-answer"
"""Stands in the built page for what each answer puts in its place."""


class Explorer:
    """The API's explorer as the build left it beside the client's pages."""

    def __init__(self, client: Path) -> None:
        self._folder = client / "graphiql"

    def routes(self) -> list[BaseRoute]:
        """To stand before the client's pages; none where it was not built."""
        assets = self._folder / "assets"
        if not assets.is_dir():
            return []
        return [Route("/graphiql", self._page), Mount("/graphiql/assets", Built(directory=assets))]

    async def _page(self, _request: Request) -> Response:
        nonce = secrets.token_urlsafe(16)
        page = (self._folder / "index.html").read_text(encoding="utf-8").replace(NONCE, nonce)
        return HTMLResponse(page, headers={"content-security-policy": _policy(nonce)})


def _policy(nonce: str) -> str:
    """Stricter than that of the pages; GraphiQL's dialogs bring a style of their own, which knows the nonce."""
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
