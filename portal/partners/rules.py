"""What partners allow: roles, invitations, circles and their terms; pure decisions on values."""

from datetime import datetime, timedelta

from portal.core.refusal import Invalid, Refusal, Required, TooLong, require
from portal.core.viewer import Viewer
from portal.partners.model import (
    CircleKind,
    CircleRow,
    Disclosure,
    MembershipState,
    OrganisationKind,
    Role,
)

INVITATION_LASTS = timedelta(days=14)
GUEST_AT_MOST = timedelta(days=366)
NAME_LIMIT = 120
TERMS_LIMIT = 40_000
FLOOR_AT_MOST = 20
FLOOR_DEFAULT = 3
FLOOR_HIDDEN = 3
"""Where firms are hidden, smaller counts would give them away."""

DEMO_PASSWORD = "drei-laibe-kaese"  # noqa: S105 - printed for everybody: nobody real is in the demo
"""Opens the invented accounts of the demo workspace."""

HOST_ROLES = (Role.OWNER, Role.ADMIN, Role.MODERATOR, Role.MEMBER)
PARTNER_ROLES = (Role.LEAD, Role.PARTNER_MEMBER, Role.GUEST)
LIMITABLE = (Role.MODERATOR, Role.MEMBER)

OPENNESS = (Disclosure.NOBODY, Disclosure.FIRMS, Disclosure.PEOPLE)
NEXT_STATES = {
    MembershipState.ACTIVE: (MembershipState.SUSPENDED, MembershipState.LEFT),
    MembershipState.SUSPENDED: (MembershipState.ACTIVE, MembershipState.LEFT),
}


class TermsNotAccepted(Refusal):
    """The firm has not accepted the circle's current terms yet."""

    code = "TERMS_NOT_ACCEPTED"


class TermsChanged(Refusal):
    """The terms were published anew while they were being read."""

    code = "TERMS_CHANGED"


class InvitationInvalid(Refusal):
    """No such invitation, or it was revoked or used."""

    code = "INVITATION_INVALID"


class InvitationExpired(Refusal):
    """The invitation is too old."""

    code = "INVITATION_EXPIRED"


class SignInFirst(Refusal):
    """The invited address has an account: only its owner may accept."""

    code = "SIGN_IN_FIRST"


class AlreadyMember(Refusal):
    """The invited person belongs to the firm already."""

    code = "ALREADY_MEMBER"
    constraint = "uq_membership_person"


class MemberSuspended(Refusal):
    """The person is suspended there: an invitation is no way around that."""

    code = "MEMBER_SUSPENDED"


class RoleNotYours(Invalid):
    """A role that the giver may not give."""

    code = "ROLE_NOT_YOURS"


class RoleOfOtherSide(Invalid):
    """A host's role for a partner's person, or the reverse."""

    code = "ROLE_OF_OTHER_SIDE"


class GuestNeedsCircle(Invalid):
    """A guest comes for one circle of the firm."""

    code = "GUEST_NEEDS_CIRCLE"


class GuestNeedsEnd(Invalid):
    """A guest's time ends on a day, within a year."""

    code = "GUEST_NEEDS_END"


class LastOwner(Refusal):
    """A workspace without an owner could never be repaired."""

    code = "LAST_OWNER"


class NotYourself(Refusal):
    """Nobody suspends, removes or promotes themselves."""

    code = "NOT_YOURSELF"


class StateNotPossible(Invalid):
    """Somebody who left comes back by a new invitation only."""

    code = "STATE_NOT_POSSIBLE"


class LimitNotPossible(Invalid):
    """Only moderators and members of the host can be limited to some partners."""

    code = "LIMIT_NOT_POSSIBLE"


class CircleFixed(Refusal):
    """House, pair and open circles keep their name and have the members they have."""

    code = "CIRCLE_FIXED"


class AlreadyInCircle(Refusal):
    """The firm is in the circle."""

    code = "ALREADY_IN_CIRCLE"
    constraint = "uq_circle_member"


class DisclosureOnlyNarrower(Invalid):
    """What was written under hidden names stays hidden."""

    code = "DISCLOSURE_ONLY_NARROWER"


class FloorOnlyHigher(Invalid):
    """Counts that were hidden stay hidden."""

    code = "FLOOR_ONLY_HIGHER"


class FloorOutOfRange(Invalid):
    """The floor is not between `least` and `most`."""

    code = "FLOOR_OUT_OF_RANGE"


def check_role(role: Role, kind: OrganisationKind) -> None:
    """Each side has its own roles."""
    fitting = HOST_ROLES if kind == OrganisationKind.HOST else PARTNER_ROLES
    require(role in fitting, RoleOfOtherSide("role"))


def check_giving(giver: Viewer, role: Role) -> None:
    """Owners are made by owners only; everybody else gives what their right to invite covers."""
    require(role != Role.OWNER or giver.role == Role.OWNER, RoleNotYours("role"))
    require(role in PARTNER_ROLES or giver.role in (Role.OWNER, Role.ADMIN), RoleNotYours("role"))


def check_guest(role: Role, circle_id: object, ends_at: datetime | None, now: datetime) -> None:
    """A guest has one circle and an end; nobody else has either."""
    if role != Role.GUEST:
        require(circle_id is None, GuestNeedsCircle("circle_id"))
        require(ends_at is None, GuestNeedsEnd("ends_at"))
        return
    require(circle_id is not None, GuestNeedsCircle("circle_id"))
    require(ends_at is not None and now < ends_at <= now + GUEST_AT_MOST, GuestNeedsEnd("ends_at"))


def check_state(before: MembershipState, after: MembershipState) -> None:
    """Active and suspended change back and forth; who left has left."""
    require(after == before or after in NEXT_STATES.get(before, ()), StateNotPossible("state"))


def counts_as_owner(role: Role, state: MembershipState) -> bool:
    """Somebody who can still repair the workspace."""
    return role == Role.OWNER and state == MembershipState.ACTIVE


def check_limit(role: Role, partner_ids: object) -> None:
    """Only those who do not govern can be limited to some partners."""
    require(not partner_ids or role in LIMITABLE, LimitNotPossible("partner_ids"))


def check_floor(floor: int, disclosure: Disclosure) -> None:
    """Between nothing and twenty; where firms are hidden at least three."""
    least = FLOOR_HIDDEN if disclosure == Disclosure.NOBODY else 0
    require(least <= floor <= FLOOR_AT_MOST, FloorOutOfRange("floor", least=least, most=FLOOR_AT_MOST))


def check_disclosure(circle: CircleRow, disclosure: Disclosure, floor: int, *, inhabited: bool) -> None:
    """Names and counts that were hidden when people wrote stay hidden: only an empty circle may open up."""
    require(circle.kind in (CircleKind.OPEN, CircleKind.CUSTOM) or _unchanged(circle, disclosure, floor), CircleFixed)
    check_floor(floor, disclosure)
    if inhabited:
        narrower = OPENNESS.index(disclosure) <= OPENNESS.index(circle.disclosure)
        require(narrower, DisclosureOnlyNarrower("disclosure"))
        require(floor >= circle.floor, FloorOnlyHigher("floor"))


def terms_of(given: str, *path: str) -> str:
    """The text of terms: not empty, and short enough that somebody may read it."""
    terms = given.strip()
    if not terms:
        raise Required(*path)
    if len(terms) > TERMS_LIMIT:
        raise TooLong(*path, limit=TERMS_LIMIT)
    return terms


def _unchanged(circle: CircleRow, disclosure: Disclosure, floor: int) -> bool:
    return (circle.disclosure, circle.floor) == (disclosure, floor)
