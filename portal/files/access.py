"""Who sees a file and who may take it away; each rule as a value and as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, and_, or_

from portal.core.sight import Sight, among, same
from portal.core.viewer import Viewer
from portal.files.model import FileRow
from portal.partners.model import Role

MODERATORS = (Role.OWNER, Role.ADMIN, Role.MODERATOR)

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Where the circle of the idea is readable; loose, or taken back with its comment, for its uploader only.

    Who reads a receipt is for those to say who know its paper.
    """
    mine = row.membership_id == sight.membership
    placed = and_(row.document_id.is_(None), among(row.circle_id, sight.circles))
    shown = and_(placed, or_(row.erase_at.is_(None), mine))
    return and_(row.workspace_id == sight.workspace, or_(shown, and_(row.circle_id.is_(None), mine)))


def may_see(viewer: Viewer, row: FileRow) -> bool:
    """The twin of `visible_to`."""
    mine = row.membership_id == viewer.membership_id
    placed = row.document_id is None and row.circle_id in viewer.circles
    shown = placed and (row.erase_at is None or mine)
    return row.workspace_id == viewer.workspace_id and (mine if row.circle_id is None else shown)


def may_remove(viewer: Viewer, row: FileRow) -> bool:
    """Its uploader, a lead of the uploader's firm, the host's moderators."""
    own = row.membership_id == viewer.membership_id
    leads = viewer.role == Role.LEAD and row.organisation_id == viewer.organisation_id
    return may_see(viewer, row) and (own or leads or _moderates(viewer.kind, viewer.role))


def removes(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_remove` as SQL, for a row that is visible; a receipt is taken off its paper instead."""
    return and_(row.document_id.is_(None), _removes(row, sight))


def _removes(row: Columns, sight: Sight) -> ColumnElement[bool]:
    own = same(row.membership_id, sight.membership)
    if _moderates(sight.shape.kind, sight.shape.role):
        return same(row.workspace_id, sight.workspace)
    return or_(own, same(row.organisation_id, sight.organisation)) if sight.shape.role == Role.LEAD else own


def _moderates(kind: str, role: str) -> bool:
    return kind == "host" and role in MODERATORS
