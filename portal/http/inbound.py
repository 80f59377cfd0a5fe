"""Where a mail server hands over answers by HTTP: the whole message as it came, with the secret that was agreed."""

import hmac

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from portal.notifications.replies import LARGEST, Outcome, Replies

STATUS = {Outcome.TAKEN: 204, Outcome.REFUSED: 204, Outcome.IGNORED: 204, Outcome.UNKNOWN: 404}
RECIPIENT, SENDER = "x-recipient", "x-sender"


def inbound_routes(replies: Replies, secret: str | None) -> list[Route]:
    """`POST /inbound/mail`; no door where there is no secret."""
    if secret is None:
        return []
    expected = f"Bearer {secret}".encode()

    async def take(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get("authorization", "").encode(), expected):
            return Response(status_code=401)
        raw = await _bounded(request)
        if raw is None:
            return Response(status_code=413)
        outcome = await replies.take(
            raw, recipient=request.headers.get(RECIPIENT, ""), envelope_from=request.headers.get(SENDER)
        )
        return Response(status_code=STATUS[outcome])

    return [Route("/inbound/mail", take, methods=["POST"])]


async def _bounded(request: Request) -> bytes | None:
    parts, size = [], 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > LARGEST:
            return None
        parts.append(chunk)
    return b"".join(parts)
