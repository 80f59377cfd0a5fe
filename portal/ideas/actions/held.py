"""Verbs on what is held: its author takes it back, moderators let it through or give it back."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import require
from portal.files.model import FileRow, FileState
from portal.ideas import rules
from portal.ideas.actions.comment import Remark, bring_back, open_idea, say, take_back
from portal.ideas.events import CommentRefused, CommentReleased
from portal.ideas.model import CommentRow, HeldCommentRow, HeldState
from portal.ideas.queries import held_comment_for_update

REGRET = timedelta(hours=1)
"""What was let through is kept so long besides, in case that is taken back."""
KEPT = timedelta(days=30)
"""So long its author can read why something was declined."""


async def withdraw_held(tx: AsyncSession, held_id: UUID) -> HeldCommentRow:
    """Take back what nobody else has read yet."""
    held = await held_comment_for_update(tx, held_id)
    require(held.author_id == viewer_in(tx).membership_id)
    require(held.state != HeldState.RELEASED, rules.CommentGone)
    await tx.delete(held)
    return held


async def release(tx: AsyncSession, held: HeldCommentRow, *, now: datetime) -> CommentRow:
    """What its author, whose transaction it is, had wanted to say is said now, under the same id."""
    idea = await open_idea(tx, held.idea_id)
    held.state, held.erase_at = HeldState.RELEASED, now + REGRET
    before = await tx.get(CommentRow, (held.workspace_id, held.id))
    if before is not None:
        await bring_back(tx, before)
        record(tx, CommentReleased(idea.id, comment_id=before.id), circle_id=idea.circle_id)
        return before
    files = await _still_there(tx, held)
    remark = Remark(
        held.body, held.language, reply_to=held.reply_to, mentions=held.mentions, files=files, was_held=True
    )
    return await say(tx, idea, remark, held.id, now=now)


async def refuse(tx: AsyncSession, held: HeldCommentRow, state: HeldState, *, sentence: str, now: datetime) -> None:
    """Give it back to its author, to be said otherwise or not at all."""
    held.state, held.sentence = state, sentence
    held.erase_at = now + KEPT if state == HeldState.DECLINED else None
    record(tx, CommentRefused(held.idea_id, held_id=held.id), circle_id=held.circle_id, host_only=True)


async def wait_again(tx: AsyncSession, held: HeldCommentRow, *, now: datetime) -> None:
    """Undo one of these; what was said meanwhile is taken back with its author's hand."""
    if held.state == HeldState.RELEASED:
        await take_back(tx, await tx.get_one(CommentRow, (held.workspace_id, held.id)), now)
    held.state, held.sentence, held.erase_at = HeldState.WAITING, None, None


async def _still_there(tx: AsyncSession, held: HeldCommentRow) -> list[UUID]:
    """Files wait with what is held, unless their uploader takes them back."""
    here = (col(FileRow.workspace_id) == held.workspace_id, col(FileRow.id).in_(held.files))
    loose = select(col(FileRow.id)).where(*here, col(FileRow.idea_id).is_(None), col(FileRow.state) == FileState.READY)
    found = set(await tx.scalars(loose))
    return [one for one in held.files if one in found]
