"""What the schema says about an idea and its supports."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    and_,
    case,
    func,
    literal_column,
    null,
    select,
)
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, any_row, same
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import (
    FollowRow,
    IdeaRow,
    IdeaStatus,
    SupportRow,
)

UNDATED: ColumnElement[Any] = literal_column("'9999-12-01'::date", Date)
"""Behind every month; letter for letter as in the index."""


def support_count(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many people support it; for partners only where enough firms do (the circle's floor)."""
    return _told(row, row.support_count, sight)


def voice_count(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many firms support it; for partners only where enough do."""
    return _told(row, row.voice_count, sight)


def need(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """How much its supporters need it; for partners only where enough firms support it."""
    return _told(row, row.need, sight)


def support_floor(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """From how many firms on counts are shown, where that hides this idea's."""
    if sight.is_staff:
        return null()
    below = and_(row.poll_count == 0, row.voice_count < access.floor_of(row))
    return case((below, access.floor_of(row)), else_=null())


def own_support(target: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """The viewer's own support."""
    return _own(target, idea, sight)


def followed(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer follows it."""
    return any_row(_own(aliased(FollowRow), idea, sight))


def supported(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer supports it."""
    return any_row(_own(aliased(SupportRow), idea, sight))


def mine_ids(sight: Sight) -> Select[Any]:
    """Ideas that the viewer has brought in."""
    idea: Any = aliased(IdeaRow)
    return select(idea.id).where(idea.workspace_id == sight.workspace, idea.author_id == sight.membership)


def supported_ids(sight: Sight) -> Select[Any]:
    """Ideas that the viewer supports."""
    return _own_ids(aliased(SupportRow), sight)


def followed_ids(sight: Sight) -> Select[Any]:
    """Ideas that the viewer follows."""
    return _own_ids(aliased(FollowRow), sight)


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
    found: ColumnElement[Any] = func.coalesce(row.target_month, UNDATED)
    return found


def shown_support(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The order by support uses what the viewer may know: a position tells a count."""
    column: ColumnElement[Any] = row.support_listed if sight.is_staff else row.support_shown
    return column


def shown_need(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """As for the order by support."""
    column: ColumnElement[Any] = row.need_listed if sight.is_staff else row.need_shown
    return column


def _told(row: Columns, count: ColumnElement[Any], sight: Sight) -> ColumnElement[Any]:
    """Nobody is told while the idea is put to a vote: what others want would lead those who vote."""
    enough = () if sight.is_staff else (row.voice_count >= access.floor_of(row),)
    return case((and_(row.poll_count == 0, *enough), count), else_=null())


def _own(target: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    return and_(
        target.workspace_id == idea.workspace_id,
        target.idea_id == idea.id,
        target.membership_id == sight.membership,
    )


def _own_ids(row: Any, sight: Sight) -> Select[Any]:
    own = (same(row.workspace_id, sight.workspace), same(row.membership_id, sight.membership))
    return select(row.idea_id.label("id")).where(*own)
