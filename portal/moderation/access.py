"""Who moderates what, and who knows of reports; each rule as a value and as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, and_, false, or_

from portal.core.sight import Sight, among, same
from portal.core.viewer import Viewer
from portal.moderation.model import ReportRow, TrustRow
from portal.partners.access import may_manage_circles, may_moderate
from portal.partners.model import MembershipRow

Columns = Any
"""An aliased row: its attributes are columns."""


def item_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What waits: moderators, where they read and whose words are in their care."""
    if not may_moderate(sight.shape):
        return false()
    return and_(_inside(row, sight), among(row.circle_id, sight.circles), among(row.about_id, sight.kin))


def act_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """The log: moderators, likewise; acts on people stand in no circle."""
    if not may_moderate(sight.shape):
        return false()
    here = or_(row.circle_id.is_(None), among(row.circle_id, sight.circles))
    return and_(_inside(row, sight), here, among(row.about_id, sight.kin))


def report_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Moderators, and whoever reported; never those who are reported."""
    own = same(row.reporter_id, sight.membership)
    knows = or_(own, among(row.about_id, sight.kin)) if may_moderate(sight.shape) else own
    return and_(_inside(row, sight), among(row.circle_id, sight.circles), knows)


def may_see_report(viewer: Viewer, row: ReportRow) -> bool:
    """The twin of `report_visible_to`."""
    known = row.reporter_id == viewer.membership_id or (may_moderate(viewer) and row.about_id in viewer.kin)
    return row.workspace_id == viewer.workspace_id and row.circle_id in viewer.circles and known


def trust_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Moderators of the person's firm."""
    if not may_moderate(sight.shape):
        return false()
    return and_(_inside(row, sight), among(row.organisation_id, sight.kin))


def may_see_trust(viewer: Viewer, row: TrustRow) -> bool:
    """The twin of `trust_visible_to`."""
    return may_moderate(viewer) and row.workspace_id == viewer.workspace_id and row.organisation_id in viewer.kin


def may_trust(viewer: Viewer, row: MembershipRow) -> bool:
    """Moderators, people of partner firms in their care."""
    return may_moderate(viewer) and row.organisation_id in viewer.kin and row.organisation_id != viewer.host_id


def trusts(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_trust` as SQL."""
    if not may_moderate(sight.shape):
        return false()
    return and_(among(row.organisation_id, sight.kin), row.organisation_id != sight.host)


def may_redact(viewer: Viewer, row: Any) -> bool:
    """Moderators, words of the host and of firms in their care, where they read them."""
    return may_moderate(viewer) and row.circle_id in viewer.circles and row.organisation_id in viewer.kin


def redacts(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_redact` as SQL, for a row that is visible."""
    return among(row.organisation_id, sight.kin) if may_moderate(sight.shape) else false()


def may_settle(viewer: Viewer) -> bool:
    """Say what is held, and until when: those who run the portal."""
    return may_manage_circles(viewer)


def _inside(row: Columns, sight: Sight) -> ColumnElement[bool]:
    return same(row.workspace_id, sight.workspace)
