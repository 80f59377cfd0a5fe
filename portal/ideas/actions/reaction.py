"""Verbs on reactions: one per person and kind, counted as they come and go."""

from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import require
from portal.ideas import access, rules
from portal.ideas.events import IdeaCommentReacted
from portal.ideas.model import CommentRow, IdeaRow, ReactionKind, ReactionRow, TallyRow
from portal.ideas.queries import visible_comment, visible_idea


async def react(tx: AsyncSession, comment_id: UUID, kind: ReactionKind) -> CommentRow:
    """Say something about a comment without words; said again, nothing happens."""
    comment, idea, tally = await _found(tx, comment_id, kind)
    author = viewer_in(tx).member
    given = insert(ReactionRow).values(
        workspace_id=comment.workspace_id,
        id=new_id(),
        idea_id=idea.id,
        circle_id=idea.circle_id,
        comment_id=comment.id,
        membership_id=author.id,
        organisation_id=author.organisation_id,
        kind=kind,
    )
    first_of_firm = await _heads_of_firm(tx, comment, kind) == 0
    added = await tx.scalar(given.on_conflict_do_nothing().returning(col(ReactionRow.id)))
    if added is not None:
        tally.heads += 1
        tally.firms += first_of_firm
        _tell(tx, idea, comment, tally)
    return comment


async def take_reaction_back(tx: AsyncSession, comment_id: UUID, kind: ReactionKind) -> CommentRow:
    """Take a reaction back; without one nothing happens."""
    comment, idea, tally = await _found(tx, comment_id, kind)
    mine = (*_of(comment, kind), col(ReactionRow.membership_id) == viewer_in(tx).membership_id)
    removed = await tx.scalar(delete(ReactionRow).where(*mine).returning(col(ReactionRow.id)))
    if removed is not None:
        tally.heads -= 1
        tally.firms -= await _heads_of_firm(tx, comment, kind) == 0
        _tell(tx, idea, comment, tally)
    return comment


async def _found(tx: AsyncSession, comment_id: UUID, kind: ReactionKind) -> tuple[CommentRow, IdeaRow, TallyRow]:
    comment = await visible_comment(tx, comment_id)
    idea = await visible_idea(tx, comment.idea_id)
    may = access.may_comment(viewer_in(tx), idea)
    require(may or idea.locked_at is None, rules.DiscussionLocked)
    require(may, rules.IdeaClosed)
    require(comment.deleted_at is None, rules.CommentGone)
    return comment, idea, await _tally(tx, comment, kind)


async def _tally(tx: AsyncSession, comment: CommentRow, kind: ReactionKind) -> TallyRow:
    """The count, locked: two colleagues who react at once are still one firm."""
    none_yet = insert(TallyRow).values(
        workspace_id=comment.workspace_id,
        id=new_id(),
        idea_id=comment.idea_id,
        circle_id=comment.circle_id,
        comment_id=comment.id,
        kind=kind,
        heads=0,
        firms=0,
    )
    await tx.execute(none_yet.on_conflict_do_nothing())
    found = select(TallyRow).where(
        col(TallyRow.workspace_id) == comment.workspace_id,
        col(TallyRow.comment_id) == comment.id,
        col(TallyRow.kind) == kind,
    )
    return (await tx.scalars(found.with_for_update())).one()


async def _heads_of_firm(tx: AsyncSession, comment: CommentRow, kind: ReactionKind) -> int:
    own = (*_of(comment, kind), col(ReactionRow.organisation_id) == viewer_in(tx).organisation_id)
    heads: int = (await tx.execute(select(func.count()).select_from(ReactionRow).where(*own))).scalar_one()
    return heads


def _of(comment: CommentRow, kind: ReactionKind) -> tuple[ColumnElement[bool], ...]:
    return (
        col(ReactionRow.workspace_id) == comment.workspace_id,
        col(ReactionRow.comment_id) == comment.id,
        col(ReactionRow.kind) == kind,
    )


def _tell(tx: AsyncSession, idea: IdeaRow, comment: CommentRow, tally: TallyRow) -> None:
    # Falling below the floor must be as silent as having been below it.
    hushed = tally.firms < max(idea.floor, idea.kept_floor)
    record(tx, IdeaCommentReacted(idea.id, comment_id=comment.id), circle_id=idea.circle_id, hushed=hushed)
