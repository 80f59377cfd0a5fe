"""Who sees supports and what people follow, and who may support."""

from sqlalchemy import ColumnElement, and_, exists, false, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.sight import Sight, same
from portal.core.viewer import Viewer
from portal.ideas.access.idea import Columns, floor_of, may_see, visible_to
from portal.ideas.model import (
    IdeaRow,
    IdeaStatus,
)
from portal.ideas.rules import CLOSED
from portal.partners.model import Role

SUPPORTABLE = tuple(status for status in IdeaStatus if status not in (*CLOSED, IdeaStatus.HELD))


def support_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Supports and voices: as the idea; those of other partners only once the circle's floor is reached.

    While the idea is put to a vote, partners see their own firm's only; the host still reads who needs what and why.
    """
    if sight.is_staff:
        return visible_to(row, sight)
    idea = aliased(IdeaRow)
    shown = exists(
        select(1).where(
            same(idea.workspace_id, row.workspace_id),
            same(idea.id, row.idea_id),
            col(idea.poll_count) == 0,
            col(idea.voice_count) >= floor_of(idea),
        )
    )
    return and_(visible_to(row, sight), or_(row.organisation_id == sight.organisation, shown))


def proposal_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Support noted down for somebody: the host, and that person."""
    if sight.is_staff:
        return visible_to(row, sight)
    return and_(visible_to(row, sight), row.membership_id == sight.membership)


def follow_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What a person follows, and when it looked, is that person's business."""
    return and_(visible_to(row, sight), row.membership_id == sight.membership)


def supportable(viewer: Viewer) -> tuple[IdeaStatus, ...]:
    """The states of ideas that the viewer may support: guests none."""
    return () if viewer.role == Role.GUEST else SUPPORTABLE


def may_support(viewer: Viewer, row: IdeaRow) -> bool:
    """Whoever reads an idea in one of these states."""
    return may_see(viewer, row) and row.status in supportable(viewer)


def may_propose_support(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's people, where an idea can be supported."""
    return may_see(viewer, row) and viewer.kind == "host" and row.status in SUPPORTABLE


def proposes_support(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_propose_support` as SQL, for a row that is visible."""
    if not sight.is_staff:
        return false()
    return row.status.in_(SUPPORTABLE)  # type: ignore[no-any-return]  # an alias


def supports(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_support` as SQL, for a row that is visible."""
    if sight.shape.role == Role.GUEST:
        return false()
    return row.status.in_(SUPPORTABLE)  # type: ignore[no-any-return]  # an alias
