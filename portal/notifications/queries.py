"""Loads for the verbs, and the SQL that the schema hangs on fields."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.sight import Sight
from portal.ideas import access as ideas
from portal.ideas.model import CommentRow, StatusChangeRow, WideningRow
from portal.notifications import access
from portal.notifications.access import Columns
from portal.notifications.model import CircleFollowRow, MuteRow, NotificationRow
from portal.notifications.rules import Telling

COUNTED = 100
"""Nobody reads a larger number of unread notifications: counting stops here."""

EVENT = sql("select notice_event(:workspace, :event)")
PEOPLE = sql(
    "select membership_id, organisation_id, reason from notice_people(:workspace, :idea, :reasons, :following)"
)


async def event_facts(db: AsyncSession, workspace_id: UUID, event_id: UUID) -> dict[str, Any]:
    """What the worker has to know of an event to find out whom to tell."""
    found: dict[str, Any] = await db.scalar(EVENT, {"workspace": workspace_id, "event": event_id})
    return found


async def people_to_tell(
    db: AsyncSession, workspace_id: UUID, idea_id: UUID, telling: Telling
) -> Iterable[tuple[UUID, UUID, str]]:
    """Membership, firm and reason of everybody who has to do with the idea; not yet whether they may see it."""
    values = {"reasons": list(telling.to), "following": telling.while_following}
    rows = await db.execute(PEOPLE, {"workspace": workspace_id, "idea": idea_id, **values})
    return [(membership, organisation, reason) for membership, organisation, reason in rows]


async def comment_here(tx: AsyncSession, comment_id: UUID) -> CommentRow | None:
    """The comment, if the viewer reads it."""
    seen = ideas.visible_to(CommentRow, Sight(viewer_in(tx).shape))
    return await tx.scalar(select(CommentRow).where(col(CommentRow.id) == comment_id, seen), viewer_in(tx).params)


async def open_widening_here(tx: AsyncSession, widening_id: UUID) -> WideningRow | None:
    """The request, if the viewer reads it."""
    seen = ideas.widening_visible_to(WideningRow, Sight(viewer_in(tx).shape))
    return await tx.scalar(select(WideningRow).where(col(WideningRow.id) == widening_id, seen), viewer_in(tx).params)


async def step_at(tx: AsyncSession, idea_id: UUID, at: datetime) -> StatusChangeRow | None:
    """The idea's step that was noted with an event of that moment: the two are written one after the other."""
    steps = select(StatusChangeRow).where(
        col(StatusChangeRow.workspace_id) == viewer_in(tx).workspace_id, col(StatusChangeRow.idea_id) == idea_id
    )
    distance = func.abs(func.extract("epoch", col(StatusChangeRow.created_at) - at))
    return await tx.scalar(steps.order_by(distance).limit(1))


# Fields


def own_notifications(target: Columns, viewer: Columns, _sight: Sight) -> ColumnElement[bool]:
    """What stands in the viewer's inbox."""
    own = and_(target.workspace_id == viewer.workspace_id, target.membership_id == viewer.id)
    return and_(own, target.in_portal)


def unread_count(_viewer: Columns, sight: Sight) -> ColumnElement[Any]:
    """How much of it is unread, up to `COUNTED`."""
    row: Any = aliased(NotificationRow)
    unread = select(row.id).where(access.visible_to(row, sight), row.in_portal, row.read_at.is_(None))
    return select(func.count()).select_from(unread.limit(COUNTED).subquery()).scalar_subquery()


def is_read(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether the person has read it."""
    read: ColumnElement[bool] = row.read_at.is_not(None)
    return read


def mutes(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer wants to hear no more of the idea."""
    mute: Any = aliased(MuteRow)
    return select(mute.id).where(access.visible_to(mute, sight), mute.idea_id == idea.id).exists()


def follows_circle(circle: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer hears of new ideas in the circle."""
    follow: Any = aliased(CircleFollowRow)
    return select(follow.id).where(access.visible_to(follow, sight), follow.circle_id == circle.id).exists()
