"""Who sees the host's fields and what was answered to them; the host's own ones are for its people alone."""

from sqlalchemy import ColumnElement, and_, literal, not_

from portal.core.sight import Sight, among, same
from portal.core.viewer import Viewer
from portal.ideas.access.idea import ADMINS, Columns


def field_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Fields and their options: everybody of the workspace, the internal ones only the host's people."""
    here = same(row.workspace_id, sight.workspace)
    return here if sight.is_staff else and_(here, not_(row.is_internal))


def answer_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Answers: where the idea is read; to internal fields only the host's people who read it."""
    here = and_(same(row.workspace_id, sight.workspace), among(row.circle_id, sight.circles))
    return here if sight.is_staff else and_(here, not_(row.is_internal))


def may_ask(viewer: Viewer) -> bool:
    """Decide what is asked about ideas: those who run the portal."""
    return viewer.kind == "host" and viewer.role in ADMINS


def asks(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_ask` as SQL."""
    return literal(value=sight.is_staff and sight.shape.role in ADMINS)
