"""Receipts of votes by mail: that the own vote has arrived, and the chain's head then; never what was chosen.

They are no notifications: a row that says when somebody voted would lead from the voter to the vote once it is counted.
"""

from typing import Any, NamedTuple
from uuid import UUID

import structlog
from sqlalchemy import text as sql

from portal.core.clock import now
from portal.core.db import Database, act_as, viewer_in
from portal.core.ids import new_id
from portal.core.mail import Desk, Mail, UndeliverableError, not_now
from portal.core.sight import Sight
from portal.identity.queries import viewer_for
from portal.notifications.envelopes import addressed
from portal.notifications.lines.ballots import Receipt, receipt_line
from portal.notifications.lines.read import is_wanted
from portal.notifications.mails import compose
from portal.notifications.queries import wishes_here

AT_ONCE = 100
DUE = sql("select workspace_id, ballot_id, membership_id, head, cast_at from ballot_receipts_due(:at_most)")
AGAIN = sql("select ballot_receipt_again(:workspace, :ballot, :membership)")

log = structlog.get_logger(__name__)


class Due(NamedTuple):
    """A vote whose receipt this worker, and no other, may send."""

    workspace_id: UUID
    ballot_id: UUID
    membership_id: UUID
    head: str
    cast_at: Any


class Receipts:
    """Brings receipts to those who voted, and want mails about ballots."""

    def __init__(self, database: Database, desk: Desk) -> None:
        self._database = database
        self._desk = desk

    async def send_due(self) -> None:
        """Everything that is due; a mail server that is away is asked again at the next look, and none goes twice."""
        while waiting := await self._taken():
            for number, due in enumerate(waiting):
                try:
                    await self._send(due)
                except not_now() as failure:
                    # The kind of failure only: its text may name who voted.
                    log.warning("receipts_wait", count=len(waiting) - number, why=type(failure).__name__)
                    await self._later(waiting[number:])
                    return

    async def _taken(self) -> list[Due]:
        async with self._database.write() as tx:
            return [Due(*row) for row in await tx.execute(DUE, {"at_most": AT_ONCE})]

    async def _later(self, waiting: list[Due]) -> None:
        async with self._database.write() as tx:
            for due in waiting:
                which = {"workspace": due.workspace_id, "ballot": due.ballot_id, "membership": due.membership_id}
                await tx.execute(AGAIN, which)

    async def _send(self, due: Due) -> None:
        mail = await self._written(due)
        if mail is not None:
            try:
                await self._desk.post.send(mail)
            except UndeliverableError:
                log.warning("receipt_undeliverable")

    async def _written(self, due: Due) -> Mail | None:
        """As the person may see the ballot now; None for whoever may not, or wants no such mail."""
        async with self._database.write() as tx:
            viewer = await viewer_for(tx, due.workspace_id, due.membership_id)
            if viewer is None:
                return None
            await act_as(tx, viewer)
            found = await tx.execute(receipt_line(due.ballot_id, Sight(viewer.shape)), viewer_in(tx).params)
            ballot, wishes, letter_id = found.mappings().one_or_none(), await wishes_here(tx), new_id()
            if ballot is None:
                return None
            told: dict[str, Any] = {"kind": "receipt", "reason": "receipt", "at": now(), "id": letter_id}
            line = Receipt(**told, **ballot, head=due.head, cast_at=due.cast_at)
            if not is_wanted(line, wishes):
                return None
            envelope = await addressed(tx, self._desk, [line], letter_id, wishes)
        return compose([line], envelope)
