"""What the schema says about an idea and its supports."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    null,
    select,
)
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, same
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import (
    FollowRow,
    IdeaRow,
    IdeaStatus,
    SupportRow,
)


def support_count(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many people support it; for partners only where enough firms do (the circle's floor)."""
    return row.support_count if sight.is_staff else _above_floor(row, row.support_count)


def voice_count(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many firms support it; for partners only where enough do."""
    return row.voice_count if sight.is_staff else _above_floor(row, row.voice_count)


def support_floor(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """From how many firms on counts are shown, where that hides this idea's."""
    if sight.is_staff:
        return null()
    return case((row.voice_count < access.floor_of(row), access.floor_of(row)), else_=null())


def own_support(target: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """The viewer's own support."""
    return _own(target, idea, sight)


def followed(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer follows it."""
    follow = aliased(FollowRow)
    return exists(select(1).where(_own(follow, idea, sight)))


def supported(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer supports it."""
    support = aliased(SupportRow)
    return exists(select(1).where(_own(support, idea, sight)))


def mine_ids(sight: Sight) -> Select[Any]:
    """Ideas that the viewer has brought in."""
    idea: Any = aliased(IdeaRow)
    return select(idea.id).where(idea.workspace_id == sight.workspace, idea.author_id == sight.membership)


def supported_ids(sight: Sight) -> Select[Any]:
    """Ideas that the viewer supports."""
    row: Any = aliased(SupportRow)
    return select(row.idea_id).where(row.workspace_id == sight.workspace, row.membership_id == sight.membership)


def followed_ids(sight: Sight) -> Select[Any]:
    """Ideas that the viewer follows."""
    row: Any = aliased(FollowRow)
    return select(row.idea_id).where(row.workspace_id == sight.workspace, row.membership_id == sight.membership)


def is_held(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether it waits for moderation."""
    return same(row.status, IdeaStatus.HELD)


def proposed(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Support that was noted down for somebody and still waits for that person's word."""
    own = and_(target.workspace_id == idea.workspace_id, target.idea_id == idea.id)
    return and_(own, target.answered_at.is_(None), target.expires_at > func.now())


def proposed_to_viewer(target: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """What waits for the viewer's own word."""
    return and_(proposed(target, idea, sight), target.membership_id == sight.membership)


def waiting(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The idea's request to widen that waits for an answer."""
    return and_(target.workspace_id == idea.workspace_id, target.idea_id == idea.id, target.answered_at.is_(None))


def unanswered(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Requests to widen that wait."""
    open_: ColumnElement[bool] = row.answered_at.is_(None)
    return open_


def by_month(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """The month in which it shall be there; without one at the end."""
    found: ColumnElement[Any] = func.coalesce(row.target_month, cast(literal("9999-12-01"), Date))
    return found


def shown_support(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The order by support uses what the viewer may know: a position tells a count."""
    column: ColumnElement[Any] = row.support_count if sight.is_staff else row.support_shown
    return column


def _above_floor(row: Columns, count: ColumnElement[Any]) -> ColumnElement[Any]:
    return case((row.voice_count >= access.floor_of(row), count), else_=null())


def _own(target: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    return and_(
        target.workspace_id == idea.workspace_id,
        target.idea_id == idea.id,
        target.membership_id == sight.membership,
    )
