"""What of the ideas concerns the viewer now, as SQL for lists: what is new, and what waits for an answer."""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.sight import Sight
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import MentionRow, SeenRow, SupportProposalRow, WideningRow

NEWS_LASTS = timedelta(days=30)


def has_news(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether something happened since the viewer last looked; what was never looked at is news for a month."""
    seen: Any = aliased(SeenRow)
    last = select(col(seen.seen_at)).where(_concerning(seen, idea), seen.membership_id == sight.membership)
    fresh = and_(idea.created_at > func.now() - NEWS_LASTS, idea.author_id != sight.membership)
    return func.coalesce(idea.last_activity_at > last.scalar_subquery(), fresh)


def waits_for_viewer(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer is called upon, asked for its own or its firm's word, or to moderate."""
    called: Any = aliased(MentionRow)
    asked: Any = aliased(SupportProposalRow)
    widening: Any = aliased(WideningRow)
    mentions = (called.membership_id == sight.membership, called.answered_at.is_(None), called.erase_at.is_(None))
    proposals = (
        asked.membership_id == sight.membership, asked.answered_at.is_(None), asked.expires_at > func.now(),
    )  # fmt: skip
    requests = (
        widening.answered_at.is_(None), access.widening_visible_to(widening, sight), access.consents(widening, sight),
    )  # fmt: skip
    return or_(
        exists(select(1).where(_concerning(called, idea), *mentions)),
        exists(select(1).where(_concerning(asked, idea), *proposals)),
        exists(select(1).where(_concerning(widening, idea), *requests)),
        access.moderates(idea, sight),
    )


def _concerning(row: Columns, idea: Columns) -> ColumnElement[bool]:
    return and_(row.workspace_id == idea.workspace_id, row.idea_id == idea.id)
