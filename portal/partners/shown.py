"""What the API shows of firms, people and circles, as SQL over the row and the viewer."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, case, false, func, literal, null, or_, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, among
from portal.partners import access
from portal.partners.model import AcceptanceRow, CareRow, CircleKind, CircleMemberRow, MembershipState

Columns = Any
"""A mapped class or an alias of one."""


# The viewer


def is_viewer(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """The membership as which the viewer is here."""
    return and_(row.workspace_id == sight.workspace, row.id == sight.membership)


def same_membership(target: Columns, viewer: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The viewer as others know it."""
    return and_(target.workspace_id == viewer.workspace_id, target.id == viewer.id)


def workspace_of(target: Columns, viewer: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The viewer's workspace."""
    same: ColumnElement[bool] = target.id == viewer.workspace_id
    return same


def live_sessions(target: Columns, viewer: Columns, sight: Sight) -> ColumnElement[bool]:
    """Where the person is signed in: what has neither ended nor, in a browser, fallen asleep."""
    awake = or_(is_program(target, sight), target.last_seen_at > func.now() - func.make_interval(0, 0, 0, 0, 12))
    return and_(target.person_id == viewer.person_id, target.expires_at > func.now(), awake)


def is_program(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether a program comes in by it: browsers have no name."""
    named: ColumnElement[bool] = row.name.is_not(None)
    return named


def is_this_session(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the request came through that session."""
    this: ColumnElement[bool] = row.id == sight.session
    return this


def is_current(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer is here as that membership."""
    current: ColumnElement[bool] = row.id == sight.membership
    return current


def any_row(_target: Columns, _parent: Columns, _sight: Sight) -> ColumnElement[bool]:
    """All that the viewer may see."""
    return literal(value=True)


def pending_circles(target: Columns, _viewer: Columns, sight: Sight) -> ColumnElement[bool]:
    """Circles whose terms the firm has not accepted."""
    return among(target.id, sight.pending)


def terms_to_accept(_row: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many circles wait for this lead."""
    return func.cardinality(sight.pending) if access.is_lead(sight.shape) else literal(0)


def is_staff(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer belongs to the host."""
    return literal(access.is_staff(sight.shape))


def can_invite(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_invite` as SQL."""
    return literal(access.may_invite(sight.shape))


def can_moderate(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_moderate` as SQL."""
    return literal(access.may_moderate(sight.shape))


def can_manage_circles(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_manage_circles` as SQL."""
    return literal(access.may_manage_circles(sight.shape))


def can_manage_organisations(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_manage_organisations` as SQL."""
    return literal(access.may_manage_organisations(sight.shape))


# Firms and people


def by_name(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """Sorted without regard to capitals."""
    return func.lower(row.name)


def is_own(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether it is the viewer's firm."""
    own: ColumnElement[bool] = row.id == sight.organisation
    return own


def people_of(target: Columns, organisation: Columns, sight: Sight) -> ColumnElement[bool]:
    """The firm's people; of other firms only those who are there now."""
    same = and_(target.workspace_id == organisation.workspace_id, target.organisation_id == organisation.id)
    return and_(same, is_listed(target, sight))


def is_listed(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Who left or is suspended is listed only for those who may change that; mere names of an import nowhere."""
    managed = and_(row.person_id.is_not(None), access.manages_person(row, sight))
    return or_(row.state == MembershipState.ACTIVE, managed)


def person_filter(row: Columns, _sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """Of one firm, in one state."""
    columns = {"organisation": row.organisation_id, "state": row.state}
    return [columns[name] == value for name, value in given.items()]


def email(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The address, for those who may write to the person."""
    return case((access.knows_email(row, sight), row.email), else_=null())


def partners_of(target: Columns, person: Columns, sight: Sight) -> ColumnElement[bool]:
    """A staff member's "my partners"; nobody else's business."""
    if not access.is_staff(sight.shape):
        return false()
    care: Any = aliased(CareRow)
    same = (care.workspace_id == person.workspace_id, care.membership_id == person.id)
    mine = select(care.organisation_id).where(*same)
    return and_(target.workspace_id == person.workspace_id, target.id.in_(mine))


def circles_of(target: Columns, organisation: Columns, sight: Sight) -> ColumnElement[bool]:
    """Circles in which the viewer may know the firm to be."""
    place: Any = aliased(CircleMemberRow)
    places = select(place.circle_id).where(
        place.workspace_id == organisation.workspace_id,
        place.organisation_id == organisation.id,
        access.circle_member_visible_to(place, sight),
    )
    return and_(target.workspace_id == organisation.workspace_id, target.id.in_(places))


# Circles


def member_count(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many firms are in it; only where the viewer may know all of them."""
    place: Any = aliased(CircleMemberRow)
    places = select(func.count()).where(place.workspace_id == row.workspace_id, place.circle_id == row.id)
    known = among(row.id, sight.circles if sight.shape.sees_all else sight.firm_circles)
    return case((known, places.scalar_subquery()), else_=null())


def current_terms(target: Columns, circle: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The version that counts."""
    same = and_(target.workspace_id == circle.workspace_id, target.circle_id == circle.id)
    return and_(same, target.version == circle.terms_version)


def own_acceptance_at(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """When the viewer's firm accepted the current terms."""
    accepted: Any = aliased(AcceptanceRow)
    own = (accepted.organisation_id == sight.organisation, accepted.version == row.terms_version)
    same = (accepted.workspace_id == row.workspace_id, accepted.circle_id == row.id)
    return select(accepted.created_at).where(*same, *own).scalar_subquery()


def is_pending(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer's firm still has to accept the terms."""
    return among(row.id, sight.pending)


def manages_circle(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may change it; the house circle is what it is."""
    if not access.may_manage_circles(sight.shape):
        return false()
    shared: ColumnElement[bool] = row.kind != CircleKind.HOUSE
    return shared


def accepted_version(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The last version that the firm accepted."""
    return _last_acceptance(row, sight, "version")


def accepted_at(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """When the firm accepted that version."""
    return _last_acceptance(row, sight, "created_at")


def accepted_by(target: Columns, row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Who accepted that version for the firm."""
    last = _last_acceptance(row, sight, "membership_id")
    return and_(target.workspace_id == row.workspace_id, target.id == last)


def is_open(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Invitations that were neither accepted nor revoked."""
    return and_(row.accepted_at.is_(None), row.revoked_at.is_(None))


def is_expired(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether it is too late to accept."""
    late: ColumnElement[bool] = row.expires_at <= func.now()
    return late


def _last_acceptance(row: Columns, sight: Sight, column: str) -> ColumnElement[Any]:
    accepted: Any = aliased(AcceptanceRow)
    same = (
        accepted.workspace_id == row.workspace_id,
        accepted.circle_id == row.circle_id,
        accepted.organisation_id == row.organisation_id,
    )
    visible = select(getattr(accepted, column)).where(*same, access.acceptance_visible_to(accepted, sight))
    return visible.order_by(accepted.version.desc()).limit(1).scalar_subquery()
