"""Verbs on comments: say, answer, put otherwise, take back, bring back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.markdown import render
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, require, require_version
from portal.files.actions import Place, attach_files
from portal.files.model import FileRow
from portal.ideas import access, rules
from portal.ideas.actions.idea import follow_quietly, is_trusted
from portal.ideas.actions.mention import answer_mentions, call_upon
from portal.ideas.events import (
    CommentHeld,
    CommentReleased,
    IdeaCommentDeleted,
    IdeaCommented,
    IdeaCommentEdited,
    IdeaCommentRestored,
)
from portal.ideas.model import CommentRow, CommentVersionRow, HeldCommentRow, IdeaRow, MentionRow
from portal.ideas.queries import comment_for_update, last_version, visible_comment, visible_idea
from portal.partners.queries import readable_circle, workspace_here

KEPT = timedelta(days=1)
"""So long the words of a comment that was taken back are kept, for nobody but its author."""


@dataclass(frozen=True)
class Remark:
    """What somebody wants to say, to whom; official: as the host's answer."""

    body: str
    language: str = "de"
    official: bool = False
    reply_to: UUID | None = None
    mentions: Sequence[UUID] = ()
    files: Sequence[UUID] = ()
    was_held: bool = False


@dataclass(frozen=True)
class Wording:
    """What is said from now on, made from a `version`; without `mentions` the same people are called upon."""

    body: str
    mentions: Sequence[UUID] | None = None
    version: int | None = None


async def comment_on_idea(
    tx: AsyncSession, idea_id: UUID, remark: Remark, *, now: datetime, own_id: UUID | None = None
) -> CommentRow | HeldCommentRow:
    """Say something about an idea to everybody who reads it; if need be after moderators have looked at it."""
    viewer = viewer_in(tx)
    idea = await open_idea(tx, idea_id)
    require(not remark.official or access.may_answer_officially(viewer))
    if before := await made_before(tx, CommentRow, own_id, col(CommentRow.author_id) == viewer.member.id):
        return before
    if held := await made_before(tx, HeldCommentRow, own_id, col(HeldCommentRow.author_id) == viewer.member.id):
        return held
    if await must_hold(tx, idea):
        return await _hold(tx, idea, remark, own_id or new_id())
    return await say(tx, idea, remark, own_id or new_id(), now=now)


async def say(tx: AsyncSession, idea: IdeaRow, remark: Remark, id_: UUID, *, now: datetime) -> CommentRow:
    """The viewer's words, from now on for everybody who reads the idea."""
    comment = await _written(tx, idea, remark, id_)
    tx.add(comment)
    await tx.flush()
    place = Place(idea.id, idea.circle_id, comment.id, comment.said_in)
    await attach_files(tx, remark.files, place, now=now, waited=remark.was_held)
    await call_upon(tx, comment, idea, remark.mentions)
    await answer_mentions(tx, idea, now)
    await _count(tx, idea.id, comment_count=col(IdeaRow.comment_count) + 1, last_activity_at=now)
    await follow_quietly(tx, idea)
    said = CommentReleased if remark.was_held else IdeaCommented
    record(tx, said(idea.id, comment_id=comment.id), circle_id=idea.circle_id)
    return comment


async def edit_comment(tx: AsyncSession, comment_id: UUID, wording: Wording, *, now: datetime) -> CommentRow:
    """Change one's own words; that they were changed, and what they were, stays visible."""
    comment = await comment_for_update(tx, comment_id)
    require(access.may_edit_comment(viewer_in(tx), comment))
    idea = await open_idea(tx, comment.idea_id)
    require_version(comment.version, wording.version, comment.id)
    clean = rules.sized(wording.body, "body", at_least=1, at_most=rules.COMMENT_LIMIT)
    tx.add(_version_of(comment))
    comment.body, comment.body_html = clean, render(clean)
    comment.version += 1
    comment.edited_at = now
    if wording.mentions is not None:
        await call_upon(tx, comment, idea, wording.mentions)
    record(tx, IdeaCommentEdited(comment.idea_id, comment_id=comment.id), circle_id=comment.circle_id)
    return comment


async def delete_comment(tx: AsyncSession, comment_id: UUID, *, now: datetime) -> CommentRow:
    """Take one's own words back: what was answered to them stays, below an empty place."""
    comment = await comment_for_update(tx, comment_id)
    require(access.may_edit_comment(viewer_in(tx), comment))
    await take_back(tx, comment, now)
    record(tx, IdeaCommentDeleted(comment.idea_id, comment_id=comment.id), circle_id=comment.circle_id)
    return comment


async def restore_comment(tx: AsyncSession, comment_id: UUID, *, now: datetime) -> CommentRow:
    """Bring back what one has just taken back, as it was."""
    comment = await comment_for_update(tx, comment_id)
    require(comment.author_id == viewer_in(tx).membership_id and comment.hidden_sentence is None)
    require(rules.may_still_restore(comment.deleted_at, now), rules.CommentGone)
    await open_idea(tx, comment.idea_id)
    await bring_back(tx, comment)
    record(tx, IdeaCommentRestored(comment.idea_id, comment_id=comment.id), circle_id=comment.circle_id)
    return comment


async def take_back(tx: AsyncSession, comment: CommentRow, now: datetime) -> None:
    """Empty the comment with its author's hand; its words are kept for a day, for nobody else."""
    tx.add(_version_of(comment))
    comment.body = comment.body_html = ""
    comment.version += 1
    comment.deleted_at = now
    await _keep_until(tx, comment, now + KEPT)
    await _count(tx, comment.idea_id, comment_count=col(IdeaRow.comment_count) - 1)


async def bring_back(tx: AsyncSession, comment: CommentRow) -> None:
    """The words that were taken back, with their author's hand."""
    words = await last_version(tx, comment)
    require(words is not None, rules.CommentGone)
    if words is not None:
        comment.body, comment.body_html = words.body, words.body_html
        await tx.delete(words)
    comment.deleted_at = comment.hidden_sentence = None
    await _keep_until(tx, comment, None)
    await _count(tx, comment.idea_id, comment_count=col(IdeaRow.comment_count) + 1)


async def must_hold(tx: AsyncSession, idea: IdeaRow) -> bool:
    """Whether moderators look at what the viewer says there before others read it."""
    viewer = viewer_in(tx)
    if viewer.kind == "host" or not (await workspace_here(tx)).holds_comments:
        return False
    circle = await readable_circle(tx, idea.circle_id)
    return rules.must_be_held(viewer, circle.kind, trusted=await is_trusted(tx, viewer))


async def _hold(tx: AsyncSession, idea: IdeaRow, remark: Remark, id_: UUID) -> HeldCommentRow:
    author = viewer_in(tx).member
    clean = rules.sized(remark.body, "body", at_least=1, at_most=rules.COMMENT_LIMIT)
    held = HeldCommentRow(
        workspace_id=idea.workspace_id,
        id=id_,
        idea_id=idea.id,
        circle_id=idea.circle_id,
        author_id=author.id,
        organisation_id=author.organisation_id,
        body=clean,
        body_html=render(clean),
        language=rules.language(remark.language),
        reply_to=remark.reply_to and await _thread(tx, idea, remark.reply_to),
        mentions=list(remark.mentions),
        files=list(remark.files),
    )
    tx.add(held)
    await tx.flush()
    record(tx, CommentHeld(idea.id, held_id=held.id), circle_id=idea.circle_id, host_only=True)
    return held


async def open_idea(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """The visible idea, if the viewer may say something about it."""
    idea = await visible_idea(tx, idea_id)
    may = access.may_comment(viewer_in(tx), idea)
    require(may or idea.locked_at is None, rules.DiscussionLocked)
    require(may, rules.IdeaClosed)
    return idea


async def _written(tx: AsyncSession, idea: IdeaRow, remark: Remark, id_: UUID) -> CommentRow:
    author = viewer_in(tx).member
    clean = rules.sized(remark.body, "body", at_least=1, at_most=rules.COMMENT_LIMIT)
    return CommentRow(
        workspace_id=idea.workspace_id,
        id=id_,
        idea_id=idea.id,
        circle_id=idea.circle_id,
        said_in=None if author.organisation_id == idea.organisation_id else idea.circle_id,
        reply_to=remark.reply_to and await _thread(tx, idea, remark.reply_to),
        author_id=author.id,
        organisation_id=author.organisation_id,
        body=clean,
        body_html=render(clean),
        language=rules.language(remark.language),
        is_official=remark.official,
    )


async def _thread(tx: AsyncSession, idea: IdeaRow, comment_id: UUID) -> UUID:
    """The comment below which an answer stands: there is one level, an answer to an answer stands beside it."""
    answered = await visible_comment(tx, comment_id)
    require(answered.idea_id == idea.id, NotFound)
    require(answered.deleted_at is None, rules.CommentGone)
    return answered.reply_to or answered.id


def _version_of(comment: CommentRow) -> CommentVersionRow:
    return CommentVersionRow(
        workspace_id=comment.workspace_id,
        idea_id=comment.idea_id,
        circle_id=comment.circle_id,
        said_in=comment.circle_id,
        comment_id=comment.id,
        author_id=comment.author_id,
        organisation_id=comment.organisation_id,
        version=comment.version,
        body=comment.body,
        body_html=comment.body_html,
        written_at=comment.edited_at or comment.created_at,
    )


async def _keep_until(tx: AsyncSession, comment: CommentRow, end: datetime | None) -> None:
    await tx.flush()
    for table in (CommentVersionRow, MentionRow, FileRow):
        mine = (col(table.workspace_id) == comment.workspace_id, col(table.comment_id) == comment.id)
        kept = update(table).where(*mine).values(erase_at=end)
        await tx.execute(kept.execution_options(synchronize_session=False))


async def _count(tx: AsyncSession, idea_id: UUID, **counted: Any) -> None:
    here = (col(IdeaRow.workspace_id) == viewer_in(tx).workspace_id, col(IdeaRow.id) == idea_id)
    await tx.execute(update(IdeaRow).where(*here).values(**counted).execution_options(synchronize_session=False))
