"""Who is called upon by a comment, and when that is answered; parts of other verbs."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.refusal import TooLong, require
from portal.ideas import rules
from portal.ideas.model import CommentRow, IdeaRow, MentionRow
from portal.ideas.queries import mentionable_people


async def call_upon(tx: AsyncSession, comment: CommentRow, idea: IdeaRow, people: Sequence[UUID]) -> None:
    """The comment calls upon these people, in this order, and upon nobody else."""
    require(len(people) <= rules.MENTIONS_LIMIT, TooLong("mentions", limit=rules.MENTIONS_LIMIT))
    known = {one.id: one for one in await mentionable_people(tx, idea.id, people)} if people else {}
    require(set(people) <= set(known), rules.NotMentionable("mentions"))
    await tx.execute(delete(MentionRow).where(*_of(comment)))
    for number, person in enumerate(people, start=1):
        tx.add(
            MentionRow(
                workspace_id=comment.workspace_id,
                idea_id=comment.idea_id,
                circle_id=comment.circle_id,
                said_in=comment.circle_id,
                comment_id=comment.id,
                number=number,
                membership_id=person,
                organisation_id=known[person].organisation_id,
                by_id=comment.author_id,
            )
        )


async def answer_mentions(tx: AsyncSession, idea: IdeaRow, now: datetime) -> None:
    """Whoever says something about the idea has answered."""
    waiting = (
        col(MentionRow.workspace_id) == idea.workspace_id,
        col(MentionRow.idea_id) == idea.id,
        col(MentionRow.membership_id) == viewer_in(tx).membership_id,
        col(MentionRow.answered_at).is_(None),
    )
    answered = update(MentionRow).where(*waiting).values(answered_at=now)
    await tx.execute(answered.execution_options(synchronize_session=False))


def _of(comment: CommentRow) -> tuple[ColumnElement[bool], ...]:
    return (col(MentionRow.workspace_id) == comment.workspace_id, col(MentionRow.comment_id) == comment.id)
