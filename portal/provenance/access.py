"""Who may have things signed: whoever may read them."""

from typing import Any

from sqlalchemy import ColumnElement

from portal.core.sight import Sight, same


def key_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """The own workspace's; what is sealed is shown by no field."""
    return same(row.workspace_id, sight.workspace)
