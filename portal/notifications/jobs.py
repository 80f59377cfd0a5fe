"""Mails that are due: each is read anew as the person it goes to, sent once, and tried again when that fails."""

from uuid import UUID

import structlog
from sqlalchemy import text as sql

from portal.core.clock import now
from portal.core.db import Database, act_as
from portal.core.mail import Desk, Mail, UndeliverableError, not_now
from portal.core.viewer import Viewer
from portal.identity.queries import viewer_for
from portal.notifications.actions.letters import Claimed, claim, forget_hidden, settle
from portal.notifications.envelopes import addressed
from portal.notifications.lines.read import lines_of
from portal.notifications.mails import compose
from portal.notifications.model import LetterState
from portal.notifications.queries import wishes_here

AT_ONCE = 200
DUE = sql("select workspace_id, membership_id from notices_due(:at_most)")
# One has no condition of its own: the policies let nobody in particular remove only what is over for good.
SWEEP = (sql("delete from notification"), sql("delete from notice_token"))

log = structlog.get_logger(__name__)


class Sender:
    """Brings what is due to people by mail."""

    def __init__(self, database: Database, desk: Desk) -> None:
        self._database = database
        self._desk = desk

    async def send_due(self) -> None:
        """Everything that is due to anybody; what fails waits for its next time."""
        async with self._database.read() as db:
            people = [(workspace, member) for workspace, member in await db.execute(DUE, {"at_most": AT_ONCE})]
        for workspace_id, membership_id in people:
            if not await self.send_to(workspace_id, membership_id):
                # It is out of the person's sight, or the person may not come in any more.
                async with self._database.write() as tx:
                    await forget_hidden(tx, workspace_id, membership_id)

    async def send_to(self, workspace_id: UUID, membership_id: UUID) -> bool:
        """What is due to one person, in one mail; whether there was anything."""
        async with self._database.write() as tx:
            viewer = await viewer_for(tx, workspace_id, membership_id)
            if viewer is None:
                return False
            await act_as(tx, viewer)
            claimed = await claim(tx, now())
        if claimed is not None:
            await self._send(viewer, claimed)
        return claimed is not None

    async def _send(self, viewer: Viewer, claimed: Claimed) -> None:
        mail = await self._written(viewer, claimed.letter_id)
        state = LetterState.EMPTY if mail is None else await self._handed_over(mail, claimed)
        async with self._database.write(viewer) as tx:
            await settle(tx, claimed.letter_id, state, attempts=claimed.attempts, now=now())

    async def _handed_over(self, mail: Mail, claimed: Claimed) -> LetterState:
        try:
            await self._desk.post.send(mail)
        except UndeliverableError:
            return LetterState.GIVEN_UP
        except not_now() as failure:
            # The kind of failure only: its text may name whom one writes to.
            log.warning("letter_waits", letter=claimed.letter_id, attempts=claimed.attempts, why=type(failure).__name__)
            return LetterState.FAILED
        return LetterState.SENT

    async def _written(self, viewer: Viewer, letter_id: UUID) -> Mail | None:
        """As the person may see it now; None where nothing is left to tell."""
        async with self._database.write(viewer) as tx:
            wishes = await wishes_here(tx)
            lines = await lines_of(tx, letter_id, wishes)
            if not lines:
                return None
            envelope = await addressed(tx, self._desk, lines, letter_id, wishes)
        return compose(lines, envelope)


async def sweep(database: Database) -> None:
    """Remove what people were told more than a year ago, and addresses that stand for nothing any more."""
    async with database.write(Viewer()) as tx:
        for statement in SWEEP:
            await tx.execute(statement)
