"""Accounts and sessions are seen by their owners only."""

from typing import Any

from sqlalchemy import ColumnElement, true

from portal.core.sight import Sight
from portal.core.viewer import Viewer
from portal.identity.model import PersonRow, SessionRow


def session_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """One's own sessions, in whichever workspace."""
    own: ColumnElement[bool] = row.person_id == sight.person
    return own


def may_see_session(viewer: Viewer, row: SessionRow) -> bool:
    """`session_visible_to` for a loaded row."""
    return row.person_id == viewer.person_id


def account_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """One's own account."""
    own: ColumnElement[bool] = row.id == sight.person
    return own


def may_see_account(viewer: Viewer, row: PersonRow) -> bool:
    """`account_visible_to` for a loaded row."""
    return row.id == viewer.person_id


def own_membership_visible_to(_row: Any, _sight: Sight) -> ColumnElement[bool]:
    """The view shows a person's own memberships and nothing else."""
    return true()
