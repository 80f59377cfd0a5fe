"""What of the ideas concerns the viewer now, as SQL for lists: what is new, and what waits for an answer."""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, exists, func, or_, select, union
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.sight import Sight, same
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import (
    IdeaRow,
    IdeaStatus,
    MentionRow,
    SeenRow,
    StatusChangeRow,
    SupportProposalRow,
    WideningRow,
)
from portal.partners.model import CircleKind, CircleRow

NEWS_LASTS = timedelta(days=30)


def has_news(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether something happened since the viewer last looked; what was never looked at is news for a month."""
    seen: Any = aliased(SeenRow)
    last = select(col(seen.seen_at)).where(_concerning(seen, idea), seen.membership_id == sight.membership)
    fresh = and_(idea.created_at > func.now() - NEWS_LASTS, idea.author_id != sight.membership)
    return func.coalesce(idea.last_activity_at > last.scalar_subquery(), fresh)


def waits_for_viewer(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer is called upon, asked for its own or its firm's word, has to rework it, or to moderate it.

    What is held shows on the idea itself, however many are; the rest is found once per statement, from few rows.
    """
    return or_(access.held_for(idea, sight), idea.id.in_(addressed_ids(sight)))


def addressed_ids(sight: Sight) -> Select[Any]:
    """The ids of ideas that wait for the viewer, but not to be moderated."""
    return select(_addressed(sight).subquery("addressed").c[0].label("id"))


def waiting_ids(sight: Sight) -> Select[Any]:
    """The ids of these ideas."""
    waiting = union(_addressed(sight), _held(sight)).subquery("waiting")
    return select(waiting.c[0].label("id"))


def _addressed(sight: Sight) -> CompoundSelect[Any]:
    return union(_called(sight), _asked(sight), _widening(sight), _returned(sight))


def _called(sight: Sight) -> Select[Any]:
    row: Any = aliased(MentionRow)
    waiting = (row.answered_at.is_(None), row.erase_at.is_(None))
    return select(row.idea_id).where(_own(row, sight), *waiting)


def _asked(sight: Sight) -> Select[Any]:
    row: Any = aliased(SupportProposalRow)
    return select(row.idea_id).where(_own(row, sight), row.answered_at.is_(None), row.expires_at > func.now())


def _widening(sight: Sight) -> Select[Any]:
    row: Any = aliased(WideningRow)
    asked = (access.widening_visible_to(row, sight), access.consents(row, sight))
    return select(row.idea_id).where(row.answered_at.is_(None), *asked)


def _held(sight: Sight) -> Select[Any]:
    row: Any = aliased(IdeaRow)
    return select(row.id).where(access.visible_to(row, sight), access.held_for(row, sight))


def _returned(sight: Sight) -> Select[Any]:
    """Given back to its author, who has not touched it since: it stands in the narrow circle where it was held."""
    row, step, circle = aliased(IdeaRow), aliased(StatusChangeRow), aliased(CircleRow)
    given_back = exists(
        select(1).where(
            _concerning(step, row),
            same(step.from_status, IdeaStatus.HELD),
            same(step.to_status, IdeaStatus.OPEN),
            col(step.created_at) >= col(row.updated_at),
        )
    )
    narrow = exists(
        select(1).where(
            same(circle.workspace_id, row.workspace_id),
            same(circle.id, row.circle_id),
            same(circle.kind, CircleKind.PAIR),
        )
    )
    mine = and_(same(row.workspace_id, sight.workspace), same(row.author_id, sight.membership))
    return select(col(row.id)).where(mine, same(row.status, IdeaStatus.OPEN), given_back, narrow)


def _own(row: Columns, sight: Sight) -> ColumnElement[bool]:
    return and_(same(row.workspace_id, sight.workspace), same(row.membership_id, sight.membership))


def _concerning(row: Columns, idea: Columns) -> ColumnElement[bool]:
    return and_(row.workspace_id == idea.workspace_id, row.idea_id == idea.id)
