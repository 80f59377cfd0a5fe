"""Verbs on mails: put together what is due, and note what became of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import act_as, viewer_in
from portal.core.ids import new_id
from portal.core.sight import Sight
from portal.core.viewer import Viewer
from portal.notifications import access
from portal.notifications.model import LetterRow, LetterState, NotificationRow

PAUSES = (1, 5, 15, 60, 240, 720)
"""Minutes after each failure; after the last one nobody tries again."""

# No condition: the policy lets somebody without any circle touch only what is due and out of sight.
FORGET = sql("update notification set due_at = null")


@dataclass(frozen=True)
class Claimed:
    """A mail that this worker, and no other, may send."""

    letter_id: UUID
    attempts: int


async def claim(tx: AsyncSession, now: datetime) -> Claimed | None:
    """The next mail to the transaction's viewer: one that failed, or a new one about everything that is due.

    It counts as sent from the commit on: a worker that dies meanwhile may have sent it, and nobody gets it twice.
    """
    viewer = viewer_in(tx)
    sight = Sight(viewer.shape)
    failed = select(LetterRow).where(access.own_visible_to(LetterRow, sight), col(LetterRow.retry_at) <= now)
    letter = await tx.scalar(failed.limit(1).with_for_update(skip_locked=True), viewer.params)
    if letter is None:
        due = select(col(NotificationRow.id)).where(
            access.notice_visible_to(NotificationRow, sight), col(NotificationRow.due_at) <= now
        )
        ids = list(await tx.scalars(due.with_for_update(skip_locked=True), viewer.params))
        if not ids:
            return None
        member = viewer.member
        letter = LetterRow(workspace_id=member.workspace_id, id=new_id(), membership_id=member.id)
        tx.add(letter)
        await tx.flush()
        taken = update(NotificationRow).where(
            col(NotificationRow.workspace_id) == member.workspace_id, col(NotificationRow.id).in_(ids)
        )
        await tx.execute(taken.values(letter_id=letter.id, due_at=None).execution_options(synchronize_session=False))
    letter.state, letter.retry_at = LetterState.SENDING, None
    letter.attempts += 1
    return Claimed(letter.id, letter.attempts)


async def forget_hidden(tx: AsyncSession, workspace_id: UUID, membership_id: UUID) -> None:
    """What is due and out of the person's sight is not sent, now or later."""
    await act_as(tx, Viewer(workspace_id=workspace_id, membership_id=membership_id))
    await tx.execute(FORGET)


async def settle(tx: AsyncSession, letter_id: UUID, state: LetterState, *, attempts: int, now: datetime) -> None:
    """Note what became of the mail; after a failure it is tried again, at growing intervals."""
    pause = PAUSES[attempts - 1] if state == LetterState.FAILED and attempts <= len(PAUSES) else None
    if state == LetterState.FAILED and pause is None:
        state = LetterState.GIVEN_UP
    done = update(LetterRow).where(
        col(LetterRow.workspace_id) == viewer_in(tx).workspace_id, col(LetterRow.id) == letter_id
    )
    await tx.execute(done.values(state=state, retry_at=pause and now + timedelta(minutes=pause)))
