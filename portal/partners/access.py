"""Who sees which firms, people and circles, and who may change them: each rule once for SQL, once for values."""

from typing import Any

from sqlalchemy import ColumnElement, and_, false, or_, true

from portal.core.sight import Sight, among, same
from portal.core.viewer import Shape, Viewer
from portal.partners.model import (
    AcceptanceRow,
    CircleMemberRow,
    CircleRow,
    InvitationRow,
    MembershipRow,
    OrganisationRow,
    Role,
    TermsRow,
    WorkspaceRow,
)

GOVERNING = frozenset({Role.OWNER, Role.ADMIN})
MODERATING = GOVERNING | {Role.MODERATOR}


# Masks for anything with an `organisation_id` and a `circle_id`.


def names_person(row: Any, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may know which person stands behind the row."""
    if sight.shape.sees_all:
        return true()
    return or_(among(row.organisation_id, sight.kin), among(row.circle_id, sight.people_circles))


def names_firm(row: Any, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may know which firm stands behind the row."""
    if sight.shape.sees_all:
        return true()
    return or_(among(row.organisation_id, sight.kin), among(row.circle_id, sight.firm_circles))


def may_name_person(viewer: Viewer, row: Any) -> bool:
    """`names_person` for a loaded row."""
    return viewer.sees_all or row.organisation_id in viewer.kin or row.circle_id in viewer.people_circles


def may_name_firm(viewer: Viewer, row: Any) -> bool:
    """`names_firm` for a loaded row."""
    return viewer.sees_all or row.organisation_id in viewer.kin or row.circle_id in viewer.firm_circles


# Which rows there are at all for the viewer.


def workspace_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """The own one."""
    return same(row.id, sight.workspace)


def may_see_workspace(viewer: Viewer, row: WorkspaceRow) -> bool:
    """`workspace_visible_to` for a loaded row."""
    return row.id == viewer.workspace_id


def organisation_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """Own firm, the host, and firms that a shared circle names."""
    return and_(_inside(row, sight), among(row.id, sight.firms))


def may_see_organisation(viewer: Viewer, row: OrganisationRow) -> bool:
    """`organisation_visible_to` for a loaded row."""
    return row.workspace_id == viewer.workspace_id and row.id in viewer.firms


def membership_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """People of the own firm, of the host, and of firms whose people a shared circle names."""
    known = or_(among(row.organisation_id, sight.people_of), same(row.person_id, sight.person))
    return and_(_inside(row, sight), known)


def may_see_membership(viewer: Viewer, row: MembershipRow) -> bool:
    """`membership_visible_to` for a loaded row."""
    known = row.organisation_id in viewer.people_of or row.person_id == viewer.person_id
    return row.workspace_id == viewer.workspace_id and known


def circle_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """Circles one is in, also those whose terms still wait to be accepted."""
    return and_(_inside(row, sight), _entered_or_pending(row.id, sight))


def may_see_circle(viewer: Viewer, row: CircleRow) -> bool:
    """`circle_visible_to` for a loaded row."""
    return row.workspace_id == viewer.workspace_id and row.id in (*viewer.circles, *viewer.pending)


def circle_member_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """The own firm's place always; others' where the circle names firms, for the host where it knows the firm."""
    named = among(row.circle_id, sight.firm_circles)
    if sight.is_staff:
        named = and_(among(row.circle_id, sight.circles), among(row.organisation_id, sight.firms))
    own = and_(same(row.organisation_id, sight.organisation), _entered_or_pending(row.circle_id, sight))
    return and_(_inside(row, sight), or_(named, own))


def may_see_circle_member(viewer: Viewer, row: CircleMemberRow) -> bool:
    """`circle_member_visible_to` for a loaded row."""
    named = row.circle_id in viewer.firm_circles
    if is_staff(viewer):
        named = row.circle_id in viewer.circles and row.organisation_id in viewer.firms
    entered = row.circle_id in (*viewer.circles, *viewer.pending)
    own = row.organisation_id == viewer.organisation_id and entered
    return row.workspace_id == viewer.workspace_id and (named or own)


def terms_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """Terms can be read before they are accepted: that is what they are for."""
    return and_(_inside(row, sight), _entered_or_pending(row.circle_id, sight))


def may_see_terms(viewer: Viewer, row: TermsRow) -> bool:
    """`terms_visible_to` for a loaded row."""
    return row.workspace_id == viewer.workspace_id and row.circle_id in (*viewer.circles, *viewer.pending)


def acceptance_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """The own firm's, and for the host those in circles it reads; for guests only where they read."""
    own, read = same(row.organisation_id, sight.organisation), among(row.circle_id, sight.circles)
    known = or_(own, read) if sight.is_staff else and_(own, read) if is_guest(sight.shape) else own
    return and_(_inside(row, sight), known)


def may_see_acceptance(viewer: Viewer, row: AcceptanceRow) -> bool:
    """`acceptance_visible_to` for a loaded row."""
    own, read = row.organisation_id == viewer.organisation_id, row.circle_id in viewer.circles
    known = own or read if is_staff(viewer) else own and (read or not is_guest(viewer))
    return row.workspace_id == viewer.workspace_id and known


def invitation_visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """The own firm's for its leads; for the host those to firms in its care."""
    if sight.is_staff:
        return and_(_inside(row, sight), among(row.organisation_id, sight.kin))
    if sight.shape.role == Role.LEAD:
        return and_(_inside(row, sight), same(row.organisation_id, sight.organisation))
    return false()


def may_see_invitation(viewer: Viewer, row: InvitationRow) -> bool:
    """`invitation_visible_to` for a loaded row."""
    if is_staff(viewer):
        return row.workspace_id == viewer.workspace_id and row.organisation_id in viewer.kin
    return is_lead(viewer) and row.workspace_id == viewer.workspace_id and row.organisation_id == viewer.organisation_id


# What may be done.


def is_staff(viewer: Viewer | Shape) -> bool:
    """Somebody of the host."""
    return viewer.kind == "host"


def is_guest(shape: Viewer | Shape) -> bool:
    """Somebody who reads one circle, until a day."""
    return shape.role == Role.GUEST


def is_lead(viewer: Viewer | Shape) -> bool:
    """Somebody who speaks for a partner firm."""
    return viewer.kind == "partner" and viewer.role == Role.LEAD


def may_moderate(viewer: Viewer | Shape) -> bool:
    """Approve what is held, answer ideas, ask for widening."""
    return is_staff(viewer) and viewer.role in MODERATING


def may_manage_organisations(viewer: Viewer | Shape) -> bool:
    """Make firms, change them, limit staff to some of them."""
    return is_staff(viewer) and viewer.role in GOVERNING


def may_manage_circles(viewer: Viewer | Shape) -> bool:
    """Make circles, choose their members, publish their terms."""
    return is_staff(viewer) and viewer.role in GOVERNING


def may_rename_organisation(viewer: Viewer, row: OrganisationRow) -> bool:
    """The host's governors, and a firm's own leads."""
    return may_manage_organisations(viewer) or (is_lead(viewer) and row.id == viewer.organisation_id)


def may_invite(viewer: Viewer | Shape) -> bool:
    """Into at least one firm."""
    return may_moderate(viewer) or is_lead(viewer)


def may_invite_into(viewer: Viewer, row: OrganisationRow) -> bool:
    """Governors everywhere, moderators into partner firms in their care, leads into their own."""
    if may_manage_organisations(viewer):
        return True
    if may_moderate(viewer):
        return row.id in viewer.kin and row.id != viewer.host_id
    return is_lead(viewer) and row.id == viewer.organisation_id


def may_manage_person(viewer: Viewer, row: MembershipRow) -> bool:
    """Role and state: governors of everybody (owners only by owners), moderators and leads as when inviting."""
    if may_manage_organisations(viewer):
        return viewer.role == Role.OWNER or row.role != Role.OWNER
    if may_moderate(viewer):
        return row.organisation_id in viewer.kin and row.organisation_id != viewer.host_id
    return is_lead(viewer) and row.organisation_id == viewer.organisation_id


def manages_person(row: Any, sight: Sight) -> ColumnElement[bool]:
    """`may_manage_person` as SQL."""
    if may_manage_organisations(sight.shape):
        return true() if sight.shape.role == Role.OWNER else row.role != Role.OWNER.value
    if may_moderate(sight.shape):
        return and_(among(row.organisation_id, sight.kin), row.organisation_id != sight.host)
    return same(row.organisation_id, sight.organisation) if is_lead(sight.shape) else false()


def may_know_email(viewer: Viewer, row: MembershipRow) -> bool:
    """Oneself, the host's people, and the leads of the same firm."""
    same_firm = row.organisation_id == viewer.organisation_id
    return row.person_id == viewer.person_id or is_staff(viewer) or (is_lead(viewer) and same_firm)


def knows_email(row: Any, sight: Sight) -> ColumnElement[bool]:
    """`may_know_email` as SQL."""
    if sight.is_staff:
        return true()
    own = same(row.person_id, sight.person)
    return or_(own, same(row.organisation_id, sight.organisation)) if is_lead(sight.shape) else own


def may_accept_terms(viewer: Viewer, row: CircleRow) -> bool:
    """A lead, for the own firm, where it has not accepted the current version."""
    return is_lead(viewer) and row.id in viewer.pending


def accepts_terms(row: Any, sight: Sight) -> ColumnElement[bool]:
    """`may_accept_terms` as SQL."""
    return among(row.id, sight.pending) if is_lead(sight.shape) else false()


def may_submit_to(viewer: Viewer, row: CircleRow) -> bool:
    """Whoever reads in a circle may write in it."""
    return row.id in viewer.circles


def submits_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """`may_submit_to` as SQL."""
    return among(row.id, sight.circles)


def _inside(row: Any, sight: Sight) -> ColumnElement[bool]:
    return same(row.workspace_id, sight.workspace)


def _entered_or_pending(circle_id: Any, sight: Sight) -> ColumnElement[bool]:
    return or_(among(circle_id, sight.circles), among(circle_id, sight.pending))
