"""Which HTTP status an answer has: as clients and the published audits expect, or as the draft of 2026 says."""

from typing import Literal

from portal.graph.errors import (
    DocumentNotFound,
    Forbidden,
    Internal,
    ParseFailed,
    RateLimited,
    Unauthenticated,
    Unavailable,
)
from portal.graph.execute import Answer

Profile = Literal["audit", "draft"]

OK, PARTIAL, BAD, UNPROCESSABLE = 200, 294, 400, 422
WHATEVER_THE_TYPE = {
    Unauthenticated.code: 401,
    Forbidden.code: 403,
    Internal.code: 500,
    Unavailable.code: 503,
    RateLimited.code: 429,
}
"""Not about the document: no client may take these for an answer."""
OF_THE_DOCUMENT = {ParseFailed.code: BAD, DocumentNotFound.code: 404}


def ill_formed(profile: Profile) -> int:
    """For JSON that is no request."""
    return UNPROCESSABLE if profile == "draft" else BAD


def status_of(answer: Answer, profile: Profile, *, is_old_type: bool) -> int:
    """Clients of the older media type expect 200 even where nothing was executed; the draft ends that."""
    if answer.executed:
        partial = answer.errors and answer.data is not None
        return PARTIAL if partial and profile == "draft" else OK
    code = answer.errors[0]["extensions"]["code"] if answer.errors else ""
    if code in WHATEVER_THE_TYPE:
        return WHATEVER_THE_TYPE[code]
    if is_old_type and profile == "audit":
        return OK
    return OF_THE_DOCUMENT.get(code, ill_formed(profile))
