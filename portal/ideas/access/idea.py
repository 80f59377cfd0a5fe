"""Who sees an idea, and who may do what with it; each rule as a value and as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, literal, or_

from portal.core.sight import Sight, among, none_of, same
from portal.core.viewer import Viewer
from portal.ideas.model import (
    IdeaRow,
    IdeaStatus,
)
from portal.ideas.rules import CLOSED, GONE
from portal.partners.access import names_firm, names_person
from portal.partners.model import Role

MODERATORS = (Role.OWNER, Role.ADMIN, Role.MODERATOR)

ADMINS = (Role.OWNER, Role.ADMIN)

UNDECIDED = (IdeaStatus.HELD, *GONE)

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Ideas, comments, status changes: readable where the circle is."""
    return and_(row.workspace_id == sight.workspace, among(row.circle_id, sight.circles))


def may_see(viewer: Viewer, row: IdeaRow) -> bool:
    """The twin of `visible_to`."""
    return row.workspace_id == viewer.workspace_id and row.circle_id in viewer.circles


def counted_for(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What was counted for the viewer, of ideas that it sees."""
    return same(row.workspace_id, sight.workspace)


def floor_of(idea: Columns) -> ColumnElement[int]:
    """From how many firms on the idea's supports are shown, wherever they were given."""
    return func.greatest(idea.floor, idea.kept_floor)


def names_speakers_firm(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may know whose firm said it, or supports: there, and not where else the idea has moved."""
    return and_(names_firm(row, sight), _said_here(row, sight))


def names_speaker(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may know who said it, or supports."""
    return and_(names_person(row, sight), _said_here(row, sight))


def may_edit(viewer: Viewer, row: IdeaRow) -> bool:
    """The author, or a lead of the author's firm, while the idea is not closed."""
    return answers_for(viewer, row) and row.status not in CLOSED


def edits(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_edit` as SQL."""
    return and_(answers_for_sql(row, sight), none_of(row.status, CLOSED))


def may_withdraw(viewer: Viewer, row: IdeaRow) -> bool:
    """As for editing: an idea in development can be withdrawn, a closed one is history."""
    return may_edit(viewer, row)


def may_moderate(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's moderators, for an idea they see that is held."""
    return may_see(viewer, row) and is_moderator(viewer.kind, viewer.role) and row.status == IdeaStatus.HELD


def moderates(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_moderate` as SQL, for a row that is visible."""
    if not is_moderator(sight.shape.kind, sight.shape.role):
        return false()
    return same(row.status, IdeaStatus.HELD)


def held_for(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_moderate` for lists: "held since" says the same as the status, and has indexes."""
    return row.held_at.is_not(None) if is_moderator(sight.shape.kind, sight.shape.role) else false()


def may_change_status(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's moderators, for an idea that is neither held nor gone."""
    return may_see(viewer, row) and is_moderator(viewer.kind, viewer.role) and row.status not in UNDECIDED


def changes_status(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_change_status` as SQL, for a row that is visible."""
    if not is_moderator(sight.shape.kind, sight.shape.role):
        return false()
    return none_of(row.status, UNDECIDED)


def may_merge(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's moderators; the author as long as nothing was decided about the idea."""
    author = row.author_id == viewer.membership_id and row.status == IdeaStatus.OPEN
    moderates = is_moderator(viewer.kind, viewer.role) and row.status not in UNDECIDED
    return may_see(viewer, row) and (author or moderates)


def merges(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_merge` as SQL, for a row that is visible."""
    author = and_(same(row.author_id, sight.membership), same(row.status, IdeaStatus.OPEN))
    return or_(author, none_of(row.status, UNDECIDED)) if is_moderator(*sight.shape[:2]) else author


def may_unmerge(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's moderators, for an idea that was merged."""
    return may_see(viewer, row) and is_moderator(viewer.kind, viewer.role) and row.status == IdeaStatus.MERGED


def unmerges(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_unmerge` as SQL, for a row that is visible."""
    return same(row.status, IdeaStatus.MERGED) if is_moderator(*sight.shape[:2]) else false()


def is_trusted_kind(viewer: Viewer) -> bool:
    """The host's own people need no moderation."""
    return viewer.kind == "host"


def _said_here(row: Columns, sight: Sight) -> ColumnElement[bool]:
    if sight.shape.sees_all:
        return literal(value=True)
    return or_(among(row.organisation_id, sight.kin), row.said_in.is_(None), row.said_in == row.circle_id)


def is_moderator(kind: str, role: str) -> bool:
    """Whoever decides about ideas for the host."""
    return kind == "host" and role in MODERATORS


def answers_for(viewer: Viewer, row: IdeaRow) -> bool:
    """The author, and a lead of the author's firm."""
    own = row.organisation_id == viewer.organisation_id and viewer.role == Role.LEAD
    return may_see(viewer, row) and (row.author_id == viewer.membership_id or own)


def answers_for_sql(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`answers_for` as SQL, for a row that is visible."""
    author = same(row.author_id, sight.membership)
    return or_(author, same(row.organisation_id, sight.organisation)) if sight.shape.role == Role.LEAD else author
