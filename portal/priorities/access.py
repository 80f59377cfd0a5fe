"""Who sees themes and priorities: the host's people, where they read the idea; each rule as a value and as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, and_, false, literal

from portal.core.sight import Sight, among, same
from portal.core.viewer import Viewer
from portal.partners.model import Role
from portal.priorities.model import PriorityColumnRow, PriorityRow, PriorityValueRow, ThemeIdeaRow, ThemeRow

MODERATORS = (Role.OWNER, Role.ADMIN, Role.MODERATOR)

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Themes, what belongs to them, and priorities: the host's people who read in that circle."""
    here = and_(same(row.workspace_id, sight.workspace), among(row.circle_id, sight.circles))
    return here if sight.is_staff else false()


def may_see(viewer: Viewer, row: ThemeRow | ThemeIdeaRow | PriorityRow | PriorityValueRow) -> bool:
    """The twin of `visible_to`."""
    return viewer.kind == "host" and row.workspace_id == viewer.workspace_id and row.circle_id in viewer.circles


def column_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Columns and their weights: the host's people."""
    return same(row.workspace_id, sight.workspace) if sight.is_staff else false()


def may_see_column(viewer: Viewer, row: PriorityColumnRow) -> bool:
    """The twin of `column_visible_to`."""
    return viewer.kind == "host" and row.workspace_id == viewer.workspace_id


def may_plan(viewer: Viewer) -> bool:
    """Group and estimate: the host's people."""
    return viewer.kind == "host"


def plans(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_plan` as SQL."""
    return literal(sight.is_staff)


def may_weigh(viewer: Viewer) -> bool:
    """Change what counts how much: moderators who see all of it, for every score changes."""
    return viewer.sees_all and viewer.role in MODERATORS


def weighs(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_weigh` as SQL."""
    return literal(sight.shape.sees_all and sight.shape.role in MODERATORS)


VISIBLE = {
    ThemeRow: visible_to,
    ThemeIdeaRow: visible_to,
    PriorityRow: visible_to,
    PriorityValueRow: visible_to,
    PriorityColumnRow: column_visible_to,
}
"""Which rule filters which table, for the checks that hold rule and policy together."""
