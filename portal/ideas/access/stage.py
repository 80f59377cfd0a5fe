"""Who sees the stages within statuses, and who names them."""

from sqlalchemy import ColumnElement, literal

from portal.core.sight import Sight, same
from portal.core.viewer import Viewer
from portal.ideas.access.idea import ADMINS, Columns


def stage_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """The names of stages: everybody of the workspace."""
    return same(row.workspace_id, sight.workspace)


def may_name_stages(viewer: Viewer) -> bool:
    """Those who run the portal."""
    return viewer.kind == "host" and viewer.role in ADMINS


def names_stages(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_name_stages` as SQL."""
    return literal(value=sight.is_staff and sight.shape.role in ADMINS)
