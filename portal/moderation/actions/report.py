"""Verbs on reports: somebody finds that the host should look."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, require
from portal.ideas.model import CommentRow, IdeaRow
from portal.ideas.queries import visible_comment, visible_idea
from portal.moderation import rules
from portal.moderation.events import ReportFiled
from portal.moderation.model import ReportReason, ReportRow


@dataclass(frozen=True)
class Complaint:
    """What is reported, and why; `other_id` is the idea that says the same already."""

    reason: ReportReason
    text: str = ""
    comment_id: UUID | None = None
    other_id: UUID | None = None
    own_id: UUID | None = None


async def report(tx: AsyncSession, idea_id: UUID, complaint: Complaint) -> ReportRow:
    """Tell the host about an idea or a comment; whose words they are never learns of it."""
    viewer = viewer_in(tx)
    idea = await visible_idea(tx, idea_id)
    reporter = viewer.member
    if before := await made_before(tx, ReportRow, complaint.own_id, col(ReportRow.reporter_id) == reporter.id):
        return before
    thing = await _thing(tx, idea, complaint)
    require(thing.author_id != reporter.id, rules.OwnWords("ideaId"))
    row = ReportRow(
        workspace_id=idea.workspace_id,
        id=complaint.own_id or new_id(),
        idea_id=idea.id,
        circle_id=idea.circle_id,
        comment_id=complaint.comment_id,
        thing=thing.id,
        other_id=await _other(tx, idea, complaint),
        reporter_id=reporter.id,
        organisation_id=reporter.organisation_id,
        about_id=thing.organisation_id,
        reason=complaint.reason,
        text=rules.report_text(complaint.reason, complaint.text),
    )
    tx.add(row)
    await tx.flush()
    filed = ReportFiled(idea.id, report_id=row.id, reported_id=complaint.comment_id)
    record(tx, filed, circle_id=idea.circle_id, host_only=True)
    return row


async def _thing(tx: AsyncSession, idea: IdeaRow, complaint: Complaint) -> IdeaRow | CommentRow:
    if complaint.comment_id is None:
        return idea
    comment = await visible_comment(tx, complaint.comment_id)
    require(comment.idea_id == idea.id and comment.deleted_at is None, NotFound)
    return comment


async def _other(tx: AsyncSession, idea: IdeaRow, complaint: Complaint) -> UUID | None:
    if complaint.other_id is None or complaint.reason != ReportReason.DUPLICATE or complaint.comment_id:
        return None
    other = await visible_idea(tx, complaint.other_id)
    require(other.id != idea.id, rules.OwnWords("otherId"))
    return other.id
