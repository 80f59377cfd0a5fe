"""No more of these mails: by one call of the mail program, or by a button, without a sign-in and without our client."""

from html import escape
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from portal.core.db import Database
from portal.core.text import spoken, text
from portal.notifications.actions.addresses import unsubscribe
from portal.notifications.model import TokenPurpose
from portal.notifications.queries import stands_for

LONGEST_BODY = 4096
PAGE = """<!doctype html>
<html lang="{locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>{title}</title>
<style>
body {{ font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 0 auto; padding: 3rem 1rem; }}
h1 {{ font-size: 1.5rem; line-height: 1.25; }}
button {{ font: inherit; font-weight: 600; min-height: 44px; padding: .5rem 1.25rem; margin: 0 .5rem .75rem 0;
          border: 1px solid #1f5f4a; border-radius: 8px; background: #1f5f4a; color: #fff; cursor: pointer; }}
button.quiet {{ background: transparent; color: inherit; font-weight: 400; }}
</style></head><body><main><h1>{title}</h1>{body}</main></body></html>
"""
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
}
BUTTON = '<button name="{name}" value="{value}"{more}>{label}</button>'


def unsubscribe_routes(database: Database, base_url: str) -> list[Route]:
    """The page asks, as mail scanners follow links; the call ends the mails."""

    async def ask(request: Request) -> Response:
        async with database.read() as db:
            found = await stands_for(db, request.path_params["token"], TokenPurpose.UNSUBSCRIBE)
        return _page(found["locale"], "title", _question(found)) if found else _over(request, base_url)

    async def end(request: Request) -> Response:
        everything = b"scope=everything" in await _short_body(request)
        found = await unsubscribe(database, request.path_params["token"], everything=everything)
        return _done(found, base_url, everything=everything) if found else _over(request, base_url)

    path = "/unsubscribe/{token:str}"
    return [Route(path, ask, methods=["GET"]), Route(path, end, methods=["POST"])]


async def _short_body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_BODY:
            return b""
    return body


def _question(found: dict[str, Any]) -> str:
    locale = found["locale"]
    thing = next((one for one in ("idea", "ballot", "appearance") if found[f"{one}_id"]), None)
    scope = thing or ("topic" if found["topic"] else "digest")
    one = BUTTON.format(name="List-Unsubscribe", value="One-Click", more="", label=_say(locale, "confirm"))
    everything = BUTTON.format(
        name="scope", value="everything", more=' class="quiet"', label=_say(locale, "everything")
    )
    return f'<p>{_say(locale, scope)}</p><form method="post">{one}{everything}</form>'


def _done(found: dict[str, Any], base_url: str, *, everything: bool) -> Response:
    locale = found["locale"]
    done = _say(locale, "done_everything" if everything else "done")
    return _page(locale, "done_title", f"<p>{done} {_say(locale, 'settings')}</p>{_link(locale, base_url)}")


def _over(request: Request, base_url: str) -> Response:
    """Was never one, or is no more: the same answer."""
    locale = spoken(request.headers.get("accept-language", ""))
    return _page(locale, "over_title", f"<p>{_say(locale, 'over')}</p>{_link(locale, base_url)}", status=404)


def _page(locale: str, title: str, body: str, *, status: int = 200) -> Response:
    text_ = PAGE.format(locale=escape(locale), title=_say(locale, title), body=body)
    return HTMLResponse(text_, status, HEADERS)


def _link(locale: str, base_url: str) -> str:
    return f'<p><a href="{escape(base_url)}/profil#mitteilungen">{_say(locale, "open")}</a></p>'


def _say(locale: str, key: str) -> str:
    return escape(text(locale, f"unsubscribe.{key}"))
