"""What partners allow, decided on values."""

from datetime import UTC, datetime, timedelta

import pytest

from portal.core.refusal import Refusal, Required, TooLong
from portal.core.viewer import Viewer
from portal.partners import rules
from portal.partners.model import CircleKind, CircleRow, Disclosure, MembershipState, OrganisationKind, Role

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
CIRCLE = object()


def circle(disclosure: Disclosure, floor: int = 3, kind: CircleKind = CircleKind.CUSTOM) -> CircleRow:
    return CircleRow(kind=kind, name="Kreis", disclosure=disclosure, floor=floor)


@pytest.mark.parametrize("role", rules.HOST_ROLES)
def test_host_roles_fit_the_host_only(role: Role) -> None:
    rules.check_role(role, OrganisationKind.HOST)
    with pytest.raises(rules.RoleOfOtherSide):
        rules.check_role(role, OrganisationKind.PARTNER)


@pytest.mark.parametrize("role", rules.PARTNER_ROLES)
def test_partner_roles_fit_partners_only(role: Role) -> None:
    rules.check_role(role, OrganisationKind.PARTNER)
    with pytest.raises(rules.RoleOfOtherSide):
        rules.check_role(role, OrganisationKind.HOST)


@pytest.mark.parametrize(
    ("giver", "allowed"),
    [
        ("owner", {*Role}),
        ("admin", {*Role} - {Role.OWNER}),
        ("moderator", {Role.LEAD, Role.PARTNER_MEMBER, Role.GUEST}),
        ("lead", {Role.LEAD, Role.PARTNER_MEMBER, Role.GUEST}),
    ],
)
def test_nobody_gives_more_than_their_own_rank(giver: str, allowed: set[Role]) -> None:
    given = set()
    for role in Role:
        try:
            rules.check_giving(Viewer(role=giver), role)
        except rules.RoleNotYours:
            continue
        given.add(role)
    assert given == allowed


@pytest.mark.parametrize("days", [1, 366])
def test_guest_has_circle_and_end(days: int) -> None:
    rules.check_guest(Role.GUEST, CIRCLE, NOON + timedelta(days=days), NOON)


@pytest.mark.parametrize(
    ("role", "circle_id", "ends_at", "refusal"),
    [
        (Role.GUEST, None, NOON + timedelta(days=1), rules.GuestNeedsCircle),
        (Role.GUEST, CIRCLE, None, rules.GuestNeedsEnd),
        (Role.GUEST, CIRCLE, NOON, rules.GuestNeedsEnd),
        (Role.GUEST, CIRCLE, NOON + timedelta(days=367), rules.GuestNeedsEnd),
        (Role.LEAD, CIRCLE, None, rules.GuestNeedsCircle),
        (Role.LEAD, None, NOON + timedelta(days=1), rules.GuestNeedsEnd),
    ],
)
def test_guest_without_and_others_with_them_are_refused(
    role: Role, circle_id: object, ends_at: datetime | None, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        rules.check_guest(role, circle_id, ends_at, NOON)


@pytest.mark.parametrize(
    ("before", "after", "possible"),
    [
        (MembershipState.ACTIVE, MembershipState.SUSPENDED, True),
        (MembershipState.SUSPENDED, MembershipState.ACTIVE, True),
        (MembershipState.ACTIVE, MembershipState.LEFT, True),
        (MembershipState.LEFT, MembershipState.ACTIVE, False),
        (MembershipState.ACTIVE, MembershipState.INVITED, False),
    ],
)
def test_states_follow_each_other(before: MembershipState, after: MembershipState, *, possible: bool) -> None:
    if possible:
        rules.check_state(before, after)
    else:
        with pytest.raises(rules.StateNotPossible):
            rules.check_state(before, after)


@pytest.mark.parametrize(
    ("disclosure", "floor", "possible"),
    [
        (Disclosure.PEOPLE, 0, True),
        (Disclosure.FIRMS, 20, True),
        (Disclosure.FIRMS, 21, False),
        (Disclosure.FIRMS, -1, False),
        (Disclosure.NOBODY, 3, True),
        (Disclosure.NOBODY, 2, False),
    ],
)
def test_floor_protects_where_firms_are_hidden(disclosure: Disclosure, floor: int, *, possible: bool) -> None:
    if possible:
        rules.check_floor(floor, disclosure)
    else:
        with pytest.raises(rules.FloorOutOfRange):
            rules.check_floor(floor, disclosure)


def test_inhabited_circle_may_only_show_less() -> None:
    rules.check_disclosure(circle(Disclosure.FIRMS), Disclosure.NOBODY, 3, inhabited=True)
    rules.check_disclosure(circle(Disclosure.FIRMS), Disclosure.FIRMS, 5, inhabited=True)
    with pytest.raises(rules.DisclosureOnlyNarrower):
        rules.check_disclosure(circle(Disclosure.FIRMS), Disclosure.PEOPLE, 3, inhabited=True)
    with pytest.raises(rules.FloorOnlyHigher):
        rules.check_disclosure(circle(Disclosure.FIRMS), Disclosure.FIRMS, 2, inhabited=True)


def test_empty_circle_may_open_up() -> None:
    rules.check_disclosure(circle(Disclosure.NOBODY), Disclosure.PEOPLE, 0, inhabited=False)


@pytest.mark.parametrize("kind", [CircleKind.HOUSE, CircleKind.PAIR])
def test_house_and_pair_stay_as_they_are(kind: CircleKind) -> None:
    rules.check_disclosure(circle(Disclosure.PEOPLE, 0, kind), Disclosure.PEOPLE, 0, inhabited=False)
    with pytest.raises(rules.CircleFixed):
        rules.check_disclosure(circle(Disclosure.PEOPLE, 0, kind), Disclosure.FIRMS, 0, inhabited=False)


def test_terms_are_neither_empty_nor_endless() -> None:
    assert rules.terms_of("  Abmachung \n", "text") == "Abmachung"
    with pytest.raises(Required):
        rules.terms_of(" \n", "text")
    with pytest.raises(TooLong):
        rules.terms_of("x" * (rules.TERMS_LIMIT + 1), "text")


def test_only_some_staff_can_be_limited() -> None:
    rules.check_limit(Role.MODERATOR, [1])
    rules.check_limit(Role.OWNER, [])
    with pytest.raises(rules.LimitNotPossible):
        rules.check_limit(Role.ADMIN, [1])
