"""What the doors that hand out documents share: whose page asks, what is asked for, and how it goes out."""

from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response

from portal.http.files import CAREFUL, disposition

TYPES = {
    "json": "application/json",
    "pdf": "application/pdf",
    "pb": "text/plain",
    "ics": "text/calendar; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
OWN = {"same-origin", "same-site", "none"}


def asked_for(request: Request, prefix: str) -> tuple[UUID | None, str]:
    """The thing and the kind of document that the address names."""
    name, _, ending = request.path_params["file"].rpartition(".")
    try:
        return (UUID(name.removeprefix(prefix)) if name.startswith(prefix) else None), ending
    except ValueError:
        return None, ending


def from_elsewhere(request: Request) -> Response | None:
    """The refusal for pages of other sites."""
    own = request.headers.get("sec-fetch-site", "none") in OWN
    return None if own else Response(status_code=403, headers=CAREFUL)


def handed(content: bytes | str, name: str, ending: str) -> Response:
    """A document to keep; nobody in between does."""
    headers = {
        **CAREFUL,
        "cache-control": "private, no-store",
        "content-disposition": disposition(f"{name}.{ending}", inline=False),
    }
    return Response(content, headers=headers, media_type=TYPES[ending])


def nowhere() -> Response:
    """Not there and not yours: the same answer."""
    return Response("Not Found", 404, {**CAREFUL, "cache-control": "no-store", "content-type": "text/plain"})
