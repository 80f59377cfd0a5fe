"""Where a mail server on the same machine or network hands over answers by LMTP (RFC 2033)."""

import asyncio
from typing import Any

import structlog
from aiosmtpd.lmtp import LMTP

from portal.notifications.replies import LARGEST, Outcome, Replies

ANSWERS = {
    Outcome.TAKEN: "250 2.0.0 Taken",
    Outcome.REFUSED: "250 2.0.0 Taken",
    Outcome.IGNORED: "250 2.0.0 Taken",
    Outcome.UNKNOWN: "550 5.1.1 Nobody here",
}
PATIENCE = 60

log = structlog.get_logger(__name__)


class Door:
    """What the mail server is answered, by aiosmtpd's names; one recipient a time, as LMTP answers for each."""

    def __init__(self, replies: Replies) -> None:
        self._replies = replies

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's word
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        """Only addresses that stand for something."""
        if envelope.rcpt_tos:
            return "452 4.5.3 One recipient a time"
        if not await self._replies.knows(address):
            return ANSWERS[Outcome.UNKNOWN]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's word
        """The whole mail; what goes wrong here is tried again by the mail server."""
        (recipient,) = envelope.rcpt_tos
        try:
            outcome = await self._replies.take(
                envelope.original_content, recipient=recipient, envelope_from=envelope.mail_from
            )
        except Exception:
            log.exception("reply_failed")
            return "451 4.3.0 Later, please"
        return ANSWERS[outcome]


async def serve_lmtp(replies: Replies, host: str, port: int) -> None:
    """Until cancelled."""
    loop, door = asyncio.get_running_loop(), Door(replies)

    def speak() -> LMTP:
        return LMTP(door, data_size_limit=LARGEST, enable_SMTPUTF8=True, decode_data=False, timeout=PATIENCE, loop=loop)

    server = await loop.create_server(speak, host, port)
    log.info("lmtp_listening", host=host, port=port)
    async with server:
        await server.serve_forever()
