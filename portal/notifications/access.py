"""Who sees which notifications and settings about them: each rule once for SQL, once for values."""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, among, same
from portal.core.viewer import Viewer
from portal.fairs import access as fairs
from portal.fairs.model import AppearanceRow
from portal.notifications.model import CircleFollowRow

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """One's own, as long as one reads the circle."""
    return and_(own_visible_to(row, sight), among(row.circle_id, sight.circles))


def may_see(viewer: Viewer, row: CircleFollowRow) -> bool:
    """The twin of `visible_to`."""
    own_row = row.workspace_id == viewer.workspace_id and row.membership_id == viewer.membership_id
    return own_row and row.circle_id in viewer.circles


def notice_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What one was told: as long as one reads where it stands, of appearances as long as one sees them."""
    whole: Any = aliased(AppearanceRow)
    about = and_(whole.workspace_id == row.workspace_id, whole.id == row.appearance_id)
    seen = exists(select(1).where(about, fairs.visible_to(whole, sight)))
    return and_(visible_to(row, sight), or_(row.appearance_id.is_(None), seen))


def own_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What a person wants to be told is that person's business."""
    return and_(same(row.workspace_id, sight.workspace), same(row.membership_id, sight.membership))
