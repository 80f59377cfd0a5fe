"""Who imports: owners and admins of the host who see everything; who exports: everybody, for themselves."""

from typing import Any

from sqlalchemy import ColumnElement, and_, false, literal

from portal.core.sight import Sight, same
from portal.core.viewer import Shape, Viewer
from portal.partners.model import Role
from portal.transfer.model import ExportRow, HeadingRow, ImportRow, OriginRow, ProblemRow, SourcePersonRow

IMPORTERS = (Role.OWNER, Role.ADMIN)

Columns = Any
"""An aliased row: its attributes are columns."""


def may_import(viewer: Viewer | Shape) -> bool:
    """The functions of the database say the same."""
    return viewer.kind == "host" and viewer.sees_all and viewer.role in IMPORTERS


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What was brought in, with what came of it: whoever may bring something in."""
    return same(row.workspace_id, sight.workspace) if may_import(sight.shape) else false()


def may_see(viewer: Viewer, row: ImportRow) -> bool:
    """The twin of `visible_to`."""
    return may_import(viewer) and row.workspace_id == viewer.workspace_id


def may_go_on(viewer: Viewer, row: ImportRow) -> bool:
    """Whoever brought the file: nobody else reads it."""
    return may_see(viewer, row) and row.membership_id == viewer.membership_id


def goes_on(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_go_on` as SQL, for a row that is visible."""
    return same(row.membership_id, sight.membership)


def imports(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_import` as SQL."""
    return literal(may_import(sight.shape))


def export_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """One's own: what is in there is what one person may see."""
    return and_(same(row.workspace_id, sight.workspace), same(row.membership_id, sight.membership))


def may_see_export(viewer: Viewer, row: ExportRow) -> bool:
    """The twin of `export_visible_to`."""
    return row.workspace_id == viewer.workspace_id and row.membership_id == viewer.membership_id


VISIBLE = {
    **dict.fromkeys((ImportRow, HeadingRow, ProblemRow, OriginRow, SourcePersonRow), visible_to),
    ExportRow: export_visible_to,
}
"""Which rule filters which table, for the checks that hold rule and policy together."""
