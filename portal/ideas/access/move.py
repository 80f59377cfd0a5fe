"""Who sees requests to widen, and who decides where an idea is read."""

from sqlalchemy import ColumnElement, and_, false, literal

from portal.core.sight import Sight, none_of, same
from portal.core.viewer import Viewer
from portal.ideas.access.idea import UNDECIDED, Columns, answers_for, answers_for_sql, is_moderator, may_see, visible_to
from portal.ideas.model import (
    IdeaRow,
)
from portal.partners.model import Role


def widening_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """A request to widen concerns the owner firm and the host."""
    if sight.is_staff:
        return visible_to(row, sight)
    return and_(visible_to(row, sight), row.organisation_id == sight.organisation)


def may_ask_to_widen(viewer: Viewer, row: IdeaRow) -> bool:
    """The owner firm's people and the host's moderators; guests excepted."""
    inside = viewer.organisation_id == row.organisation_id and viewer.role != Role.GUEST
    return may_see(viewer, row) and (inside or is_moderator(viewer.kind, viewer.role)) and row.status not in UNDECIDED


def asks_to_widen(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_ask_to_widen` as SQL, for a row that is visible."""
    if sight.shape.role == Role.GUEST:
        return false()
    inside = literal(value=True) if is_moderator(*sight.shape[:2]) else row.organisation_id == sight.organisation
    return and_(inside, none_of(row.status, UNDECIDED))


def may_consent(viewer: Viewer, owner_id: object) -> bool:
    """Who decides for the owner firm whether others may read: its lead, or the host's moderators for the host."""
    deciding = is_moderator(viewer.kind, viewer.role) or viewer.role == Role.LEAD
    return viewer.organisation_id == owner_id and deciding


def consents(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_consent` as SQL, for a row with its owner's `organisation_id`."""
    deciding = is_moderator(*sight.shape[:2]) or sight.shape.role == Role.LEAD
    return same(row.organisation_id, sight.organisation) if deciding else false()


def may_narrow(viewer: Viewer, row: IdeaRow) -> bool:
    """Taking back is free: the author, the owner firm's lead, the host's moderators."""
    return (
        may_see(viewer, row)
        and (answers_for(viewer, row) or is_moderator(viewer.kind, viewer.role))
        and row.status not in UNDECIDED
    )


def narrows(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_narrow` as SQL, for a row that is visible."""
    who = literal(value=True) if is_moderator(*sight.shape[:2]) else answers_for_sql(row, sight)
    return and_(who, none_of(row.status, UNDECIDED))
