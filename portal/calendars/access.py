"""Who sees calendar feeds: whose they are, and nobody else; what stands in them is asked anew at each reading."""

from typing import Any

from sqlalchemy import ColumnElement, and_

from portal.calendars.model import FeedRow, HandedRow
from portal.core.sight import Sight, same
from portal.core.viewer import Viewer

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """One's own, as the member of this firm."""
    return and_(same(row.workspace_id, sight.workspace), same(row.membership_id, sight.membership))


def may_see(viewer: Viewer, row: FeedRow | HandedRow) -> bool:
    """The twin of `visible_to`."""
    return row.workspace_id == viewer.workspace_id and row.membership_id == viewer.membership_id


VISIBLE = {FeedRow: visible_to, HandedRow: visible_to}
"""Which rule filters which table, for the checks that hold rule and policy together."""
