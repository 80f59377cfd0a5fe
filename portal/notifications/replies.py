"""Answers by mail: said in the discussion by whoever got the mail, with the rights that person has when they arrive."""

from enum import Enum
from hashlib import sha256
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.clock import now
from portal.core.db import Database, act_as
from portal.core.mail import Desk, UndeliverableError, letter, not_now
from portal.core.refusal import Refusal, require
from portal.core.text import refused
from portal.ideas.actions.comment import Remark, comment_on_idea
from portal.identity.queries import own_account, viewer_for
from portal.notifications.actions.addresses import refuse_once
from portal.notifications.incoming import Incoming, read
from portal.notifications.model import TokenPurpose
from portal.notifications.queries import stands_for
from portal.notifications.rules import timed_id

PREFIX = "reply+"
LARGEST = 10 * 1024 * 1024

log = structlog.get_logger(__name__)


class ReplyFromElsewhere(Refusal):
    """The answer came from another address than the mail went to."""

    code = "REPLY_FROM_ELSEWHERE"


class ReplyEmpty(Refusal):
    """No new words were found in the answer."""

    code = "REPLY_EMPTY"


class Outcome(Enum):
    """What became of an incoming mail."""

    TAKEN = "taken"
    REFUSED = "refused"
    IGNORED = "ignored"
    UNKNOWN = "unknown"


class Replies:
    """Takes mails to the reply addresses."""

    def __init__(self, database: Database, desk: Desk) -> None:
        self._database = database
        self._post = desk.post
        self._base_url = desk.base_url.rstrip("/")
        self._domain = (desk.inbound or "").lower()

    async def knows(self, recipient: str) -> bool:
        """Whether an answer to that address could be taken."""
        return await self._behind(recipient) is not None

    async def take(self, raw: bytes, *, recipient: str, envelope_from: str | None) -> Outcome:
        """Post the answer; whoever is refused is told why, once, at the own address and never at the sender's."""
        found = await self._behind(recipient)
        if found is None:
            return Outcome.UNKNOWN
        incoming = read(raw, envelope_from=envelope_from)
        if incoming.is_automatic or (incoming.sender or "").endswith(f"@{self._domain}"):
            return Outcome.IGNORED
        try:
            return await self._post_comment(found, incoming)
        except Refusal as refusal:
            await self._tell_why(found, refusal)
            return Outcome.REFUSED

    async def _post_comment(self, found: dict[str, Any], incoming: Incoming) -> Outcome:
        async with self._database.write() as tx:
            if not await _as_owner(tx, found):
                return Outcome.IGNORED
            account = await own_account(tx)
            require(incoming.sender == account.email.lower(), ReplyFromElsewhere)
            require(incoming.words, ReplyEmpty)
            at = now()
            # The same mail, delivered twice, is the same comment.
            own_id = timed_id(UUID(found["id"]), sha256(incoming.fingerprint + UUID(found["id"]).bytes).digest())
            remark = Remark(incoming.words, language=account.locale)
            await comment_on_idea(tx, UUID(found["idea_id"]), remark, now=at, own_id=own_id)
        return Outcome.TAKEN

    async def _tell_why(self, found: dict[str, Any], refusal: Refusal) -> None:
        async with self._database.write() as tx:
            if not await _as_owner(tx, found) or not await refuse_once(tx, UUID(found["id"]), now()):
                return
            to = (await own_account(tx)).email
        locale = found["locale"]
        reason = refused(locale, refusal)
        link = f"{self._base_url}/mitteilungen"
        failures: tuple[type[Exception], ...] = (*not_now(), UndeliverableError)
        try:
            await self._post.send(letter(to, locale, "reply_refused", link=link, portal=found["portal"], reason=reason))
        except failures as failure:
            log.warning("refusal_not_sent", why=type(failure).__name__)

    async def _behind(self, recipient: str) -> dict[str, Any] | None:
        local, _, domain = recipient.strip("<> ").lower().rpartition("@")
        if not domain or domain != self._domain or not local.startswith(PREFIX):
            return None
        async with self._database.read() as db:
            return await stands_for(db, local.removeprefix(PREFIX), TokenPurpose.REPLY)


async def _as_owner(tx: AsyncSession, found: dict[str, Any]) -> bool:
    viewer = await viewer_for(tx, UUID(found["workspace_id"]), UUID(found["membership_id"]))
    if viewer is not None:
        await act_as(tx, viewer)
    return viewer is not None
