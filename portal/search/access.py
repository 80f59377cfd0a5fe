"""Who sees what was found: whoever reads the circle."""

from typing import Any

from sqlalchemy import ColumnElement, and_

from portal.core.sight import Sight, among

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """As the idea or the comment itself; the functions that find it say the same."""
    return and_(row.workspace_id == sight.workspace, among(row.circle_id, sight.circles))
