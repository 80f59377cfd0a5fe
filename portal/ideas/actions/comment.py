"""Verbs on comments."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.markdown import render
from portal.core.own_ids import made_before
from portal.core.refusal import require, require_version
from portal.ideas import access, rules
from portal.ideas.actions.idea import follow_quietly
from portal.ideas.events import IdeaCommented, IdeaCommentEdited
from portal.ideas.model import CommentRow, IdeaRow
from portal.ideas.queries import comment_for_update, visible_idea


@dataclass(frozen=True)
class Remark:
    """What somebody wants to say; official: as the host's answer."""

    body: str
    language: str = "de"
    official: bool = False


async def comment_on_idea(
    tx: AsyncSession, idea_id: UUID, remark: Remark, *, now: datetime, own_id: UUID | None = None
) -> CommentRow:
    """Say something about an idea to everybody who reads it."""
    viewer = viewer_in(tx)
    idea = await visible_idea(tx, idea_id)
    require(access.may_comment(viewer, idea), rules.IdeaClosed)
    require(not remark.official or access.may_answer_officially(viewer))
    if before := await made_before(tx, CommentRow, own_id, col(CommentRow.author_id) == viewer.member.id):
        return before
    clean = rules.sized(remark.body, "body", at_least=1, at_most=rules.COMMENT_LIMIT)
    author = viewer.member
    comment = CommentRow(
        workspace_id=idea.workspace_id,
        id=own_id or new_id(),
        idea_id=idea.id,
        circle_id=idea.circle_id,
        said_in=None if author.organisation_id == idea.organisation_id else idea.circle_id,
        author_id=author.id,
        organisation_id=author.organisation_id,
        body=clean,
        body_html=render(clean),
        language=rules.language(remark.language),
        is_official=remark.official,
    )
    tx.add(comment)
    await _count(tx, idea, now)
    await follow_quietly(tx, idea)
    record(tx, IdeaCommented(idea.id, comment_id=comment.id), circle_id=idea.circle_id)
    return comment


async def edit_comment(
    tx: AsyncSession, comment_id: UUID, body: str, *, now: datetime, version: int | None = None
) -> CommentRow:
    """Change one's own words; that they were changed stays visible."""
    comment = await comment_for_update(tx, comment_id)
    require(access.may_edit_comment(viewer_in(tx), comment))
    require_version(comment.version, version, comment.id)
    comment.body = rules.sized(body, "body", at_least=1, at_most=rules.COMMENT_LIMIT)
    comment.body_html = render(comment.body)
    comment.version += 1
    comment.edited_at = now
    record(tx, IdeaCommentEdited(comment.idea_id, comment_id=comment.id), circle_id=comment.circle_id)
    return comment


async def _count(tx: AsyncSession, idea: IdeaRow, now: datetime) -> None:
    await tx.execute(
        update(IdeaRow)
        .where(col(IdeaRow.workspace_id) == idea.workspace_id, col(IdeaRow.id) == idea.id)
        .values(comment_count=col(IdeaRow.comment_count) + 1, last_activity_at=now)
        .execution_options(synchronize_session=False)
    )
