"""Who sees which notifications and settings about them: each rule once for SQL, once for values."""

from typing import Any

from sqlalchemy import ColumnElement, and_

from portal.core.sight import Sight, among, same
from portal.core.viewer import Viewer
from portal.notifications.model import CircleFollowRow, NotificationRow

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """One's own, as long as one reads where the idea or the ballot stands."""
    return and_(own_visible_to(row, sight), among(row.circle_id, sight.circles))


def may_see(viewer: Viewer, row: NotificationRow | CircleFollowRow) -> bool:
    """The twin of `visible_to`."""
    own_row = row.workspace_id == viewer.workspace_id and row.membership_id == viewer.membership_id
    return own_row and row.circle_id in viewer.circles


def own_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What a person wants to be told is that person's business."""
    return and_(same(row.workspace_id, sight.workspace), same(row.membership_id, sight.membership))
