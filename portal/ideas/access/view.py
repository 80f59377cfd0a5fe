"""Who sees which saved lists, and who changes them."""

from sqlalchemy import ColumnElement, and_, literal, or_

from portal.core.sight import Sight, same
from portal.core.viewer import Viewer
from portal.ideas.access.idea import Columns, is_moderator
from portal.ideas.model import IdeaViewRow


def view_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """One's own; among the host's people those that are shared too."""
    own = same(row.membership_id, sight.membership)
    return and_(same(row.workspace_id, sight.workspace), or_(own, row.is_shared) if sight.is_staff else own)


def may_see_view(viewer: Viewer, row: IdeaViewRow) -> bool:
    """The twin of `view_visible_to`."""
    own = row.membership_id == viewer.membership_id
    return row.workspace_id == viewer.workspace_id and (own or (viewer.kind == "host" and row.is_shared))


def may_share_views(viewer: Viewer) -> bool:
    """The host's people."""
    return viewer.kind == "host"


def may_keep_view(viewer: Viewer, row: IdeaViewRow) -> bool:
    """Whoever made it; what is shared, the host's moderators too."""
    tidies = row.is_shared and is_moderator(viewer.kind, viewer.role)
    return may_see_view(viewer, row) and (row.membership_id == viewer.membership_id or tidies)


def keeps_view(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_keep_view` as SQL, for a row that is visible."""
    own = same(row.membership_id, sight.membership)
    return or_(own, and_(row.is_shared, literal(is_moderator(*sight.shape[:2]))))
