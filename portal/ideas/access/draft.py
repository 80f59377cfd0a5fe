"""Who sees what somebody is still writing: nobody else."""

from sqlalchemy import ColumnElement, and_, or_

from portal.core.sight import Sight, among, same
from portal.ideas.access.idea import Columns


def draft_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """One's own, and of a change of an idea only while the idea may be read."""
    mine = and_(same(row.workspace_id, sight.workspace), same(row.membership_id, sight.membership))
    return and_(mine, or_(row.circle_id.is_(None), among(row.circle_id, sight.circles)))
