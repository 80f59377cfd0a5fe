"""Loads for the verbs, and the SQL that the schema hangs on fields, filters and orders."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, any_, case, exists, func, not_, null, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight, same
from portal.core.table import Row
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import CommentRow, FollowRow, IdeaRow, IdeaStatus, SupportRow, WideningRow
from portal.partners.access import names_firm

RowT = TypeVar("RowT", bound=Row)
RowRule = Callable[[Columns, Sight], ColumnElement[bool]]


async def idea_for_update(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """The visible idea, locked until the transaction ends."""
    return await _visible(tx, IdeaRow, idea_id, access.visible_to, lock=True)


async def visible_idea(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """The visible idea, as it is now."""
    return await _visible(tx, IdeaRow, idea_id, access.visible_to)


async def comment_for_update(tx: AsyncSession, comment_id: UUID) -> CommentRow:
    """The visible comment, locked until the transaction ends."""
    return await _visible(tx, CommentRow, comment_id, access.visible_to, lock=True)


async def widening_for_update(tx: AsyncSession, widening_id: UUID) -> WideningRow:
    """The visible request, locked until the transaction ends."""
    return await _visible(tx, WideningRow, widening_id, access.widening_visible_to, lock=True)


async def open_widening(tx: AsyncSession, idea_id: UUID) -> WideningRow | None:
    """The request that waits for an answer, if there is one."""
    waiting = select(WideningRow).where(
        col(WideningRow.workspace_id) == viewer_in(tx).workspace_id,
        col(WideningRow.idea_id) == idea_id,
        col(WideningRow.answered_at).is_(None),
    )
    return await tx.scalar(waiting.with_for_update())


async def _visible(
    tx: AsyncSession, table: type[RowT], row_id: UUID, visible_to: RowRule, *, lock: bool = False
) -> RowT:
    viewer = viewer_in(tx)
    statement = select(table).where(col(table.id) == row_id, visible_to(table, Sight(viewer.shape)))
    found = await tx.scalar(statement.with_for_update() if lock else statement, viewer.params)
    if found is None:
        raise NotFound
    return found


# Fields


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


def is_held(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether it waits for moderation."""
    return same(row.status, IdeaStatus.HELD)


def waiting(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The idea's request to widen that waits for an answer."""
    return and_(target.workspace_id == idea.workspace_id, target.idea_id == idea.id, target.answered_at.is_(None))


def unanswered(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Requests to widen that wait."""
    open_: ColumnElement[bool] = row.answered_at.is_(None)
    return open_


# Filters and orders of lists


def idea_filter(row: Columns, sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """One condition per member that is given; their values arrive as bind parameters."""
    return [FILTERS[name](row, sight, value) for name, value in given.items()]


def _by_status(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.status, any_(value))


def _by_circle(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.circle_id, value)


def _by_firm(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    """Only where the viewer may know the firm: a filter must not tell what a mask hides."""
    return and_(row.organisation_id == value, names_firm(row, sight))


def _mine(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(row.author_id == sight.membership, value)


def _supported(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(supported(row, sight), value)


def _followed(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(followed(row, sight), value)


def _by_text(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    pattern = func.concat("%", func.regexp_replace(value, r"([\\%_])", r"\\\1", "g"), "%")
    return or_(row.title.ilike(pattern), row.problem.ilike(pattern), row.proposal.ilike(pattern))


def _by_language(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.language, value)


def _either(condition: ColumnElement[bool], wanted: bool) -> ColumnElement[bool]:  # noqa: FBT001 - a filter's value
    return condition if wanted else not_(condition)


FILTERS = {
    "status": _by_status,
    "circle": _by_circle,
    "organisation": _by_firm,
    "mine": _mine,
    "supported": _supported,
    "followed": _followed,
    "text": _by_text,
    "language": _by_language,
}


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
