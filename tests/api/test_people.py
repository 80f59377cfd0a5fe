"""Invitations and people over the API; each allowed case beside its refused twin."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from portal.core.db import Database
from tests.make.browser import PASSWORD, Site, Visitor
from tests.make.office import CIRCLES, Office, circle_of, firm_id
from tests.make.world import World

SOON = (datetime.now(UTC) + timedelta(days=30)).isoformat()


@pytest.fixture
async def office(world: World, database: Database) -> Office:
    return await Office(world, Site(database)).furnish()


# Invitations


async def test_invited_person_joins_and_is_signed_in(office: Office) -> None:
    lead = await office.enter("lead")
    fields = "invitation { email role isExpired organisation { name } invitedBy { id } }"
    invited = await lead.do(
        "invitationCreate", fields, organisationId=firm_id(office.red), email="Neu@Rot.example", role="PARTNER_MEMBER"
    )
    assert invited["invitation"] == {
        "email": "neu@rot.example",
        "role": "PARTNER_MEMBER",
        "isExpired": False,
        "organisation": {"name": "Rot AG"},
        "invitedBy": {"id": office.id("lead")},
    }
    await office.site.work()
    newcomer, token = Visitor(office.site), office.site.token()
    preview = (
        "query($t: String!) { invitation(token: $t) { email organisationName workspaceName needsPassword isExpired } }"
    )
    assert (await newcomer.ask(preview, t=token))["invitation"] == {
        "email": "neu@rot.example",
        "organisationName": "Rot AG",
        "workspaceName": "Testwerk",
        "needsPassword": True,
        "isExpired": False,
    }
    fields = "viewer { email role organisation { name } person { name function } hasPassword }"
    joined = await newcomer.do(
        "invitationAccept", fields, token=token, name="Nora Neu", function="Einkauf", password=PASSWORD
    )
    assert joined["viewer"] == {
        "email": "neu@rot.example",
        "role": "PARTNER_MEMBER",
        "organisation": {"name": "Rot AG"},
        "person": {"name": "Nora Neu", "function": "Einkauf"},
        "hasPassword": True,
    }
    assert await Visitor(office.site).refused("invitationAccept", token=token, name="Dieb") == "INVITATION_INVALID"
    assert (await Visitor(office.site).sign_in("neu@rot.example"))["userErrors"] == []


@pytest.mark.parametrize(
    ("who", "firm", "role", "code"),
    [
        ("owner", "host", "OWNER", None),
        ("admin", "host", "OWNER", "ROLE_NOT_YOURS"),
        ("admin", "host", "MODERATOR", None),
        ("admin", "red", "LEAD", None),
        ("admin", "red", "MODERATOR", "ROLE_OF_OTHER_SIDE"),
        ("moderator", "red", "LEAD", None),
        ("moderator", "host", "MEMBER", "NOT_ALLOWED"),
        ("limited", "blue", "LEAD", None),
        ("limited", "red", "LEAD", "NOT_ALLOWED"),
        ("member", "red", "LEAD", "NOT_ALLOWED"),
        ("lead", "red", "LEAD", None),
        ("lead", "red", "OWNER", "ROLE_OF_OTHER_SIDE"),
        ("lead", "blue", "PARTNER_MEMBER", "NOT_ALLOWED"),
        ("lead", "host", "MEMBER", "NOT_ALLOWED"),
        ("partner_member", "red", "PARTNER_MEMBER", "NOT_ALLOWED"),
        ("stranger", "red", "LEAD", "SIGN_IN_REQUIRED"),
    ],
)
async def test_who_may_invite_whom(office: Office, who: str, firm: str, role: str, code: str | None) -> None:
    target = office.world.host if firm == "host" else getattr(office, firm)
    visitor = await office.enter(who)
    payload = await visitor.do("invitationCreate", organisationId=firm_id(target), email="neu@x.example", role=role)
    assert [error["code"] for error in payload["userErrors"]] == ([code] if code else [])
    assert await office.world.one("select count(*) from invitation") == (0 if code else 1)


async def invite(office: Office, who: str = "lead", **more: Any) -> str:
    given = {"organisationId": firm_id(office.red), "email": "neu@rot.example", "role": "PARTNER_MEMBER", **more}
    visitor = await office.enter(who)
    payload = await visitor.do("invitationCreate", "invitation { id }", **given)
    assert payload["userErrors"] == [], payload
    await office.site.work()
    return payload["invitation"]["id"]


async def test_guest_needs_circle_and_end(office: Office) -> None:
    given = {"organisationId": firm_id(office.red), "email": "gast@rot.example", "role": "GUEST"}
    visitor = await office.enter("lead")
    foreign = await office.world.circle("custom", [office.blue])
    assert await visitor.refused("invitationCreate", **given, endsAt=SOON) == "GUEST_NEEDS_CIRCLE"
    circle = (await circle_of(visitor, "OPEN"))["id"]
    assert await visitor.refused("invitationCreate", **given, circleId=circle) == "GUEST_NEEDS_END"
    hidden = f"circle_{foreign.id}"
    assert await visitor.refused("invitationCreate", **given, circleId=hidden, endsAt=SOON) == "NOT_FOUND"
    host = await office.enter("owner")
    assert await host.refused("invitationCreate", **given, circleId=hidden, endsAt=SOON) == "GUEST_NEEDS_CIRCLE"
    await invite(office, email="gast@rot.example", role="GUEST", circleId=circle, endsAt=SOON)
    guest = Visitor(office.site)
    await guest.do("invitationAccept", token=office.site.token(), name="Gustav Gast")
    circles = (await guest.ask(CIRCLES))["circles"]["nodes"]
    assert [one["kind"] for one in circles] == ["OPEN"]
    await office.world.db.execute("update membership set ends_at = now() where role = 'guest'")
    office.site.sessions.drop(office.world.workspace_id)
    assert (await guest.answer(CIRCLES))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_expired_invitation_cannot_be_stepped_around(office: Office) -> None:
    invitation = await invite(office)
    token = office.site.token()
    await office.world.db.execute("update invitation set expires_at = now() - interval '1 second'")
    newcomer = Visitor(office.site)
    assert await newcomer.refused("invitationAccept", token=token, name="Nora") == "INVITATION_EXPIRED"
    # Neither a sign-in link nor a password makes a person of an address that was only invited.
    await newcomer.do("sessionLinkRequest", email="neu@rot.example")
    sent = len(office.site.letters)
    await office.site.work()
    assert len(office.site.letters) == sent
    assert (await newcomer.sign_in("neu@rot.example"))["userErrors"][0]["code"] == "WRONG_CREDENTIALS"
    assert await newcomer.refused("sessionLinkRedeem", token=token) == "LINK_INVALID"
    lead = await office.enter("lead")
    await lead.do("invitationResend", id=invitation)
    await office.site.work()
    assert (await newcomer.do("invitationAccept", token=office.site.token(), name="Nora"))["userErrors"] == []


async def test_expired_invitation_of_a_known_person_gives_no_new_firm(office: Office) -> None:
    await invite(office, email=office.people["other_lead"].email)
    token = office.site.token()
    await office.world.db.execute("update invitation set expires_at = now() - interval '1 second'")
    known = await office.enter("other_lead")
    assert await known.refused("invitationAccept", token=token, name="x") == "INVITATION_EXPIRED"
    memberships = (await known.ask("{ viewer { memberships { organisationName } } }"))["viewer"]["memberships"]
    assert memberships == [{"organisationName": "Blau AG"}]


async def test_invitation_of_a_known_person_needs_its_owner(office: Office) -> None:
    known = office.people["other_lead"]
    await invite(office, email=known.email)
    token = office.site.token()
    thief = Visitor(office.site)
    assert await thief.refused("invitationAccept", token=token, name="Dieb") == "SIGN_IN_FIRST"
    assert await thief.refused("invitationAccept", token=token, name="Dieb", password="ganz falsch") == "SIGN_IN_FIRST"  # noqa: S106 - wrong on purpose
    signed_in_as_another = await office.enter("member")
    assert await signed_in_as_another.refused("invitationAccept", token=token, name="Dieb") == "SIGN_IN_FIRST"
    owner = await office.enter("other_lead")
    joined = await owner.do(
        "invitationAccept", "viewer { organisation { name } person { name } }", token=token, name="x"
    )
    assert joined["viewer"] == {"organisation": {"name": "Rot AG"}, "person": {"name": known.name}}
    memberships = (await owner.ask("{ viewer { memberships { id organisationName isCurrent } } }"))["viewer"][
        "memberships"
    ]
    assert [(one["organisationName"], one["isCurrent"]) for one in memberships] == [
        ("Blau AG", False),
        ("Rot AG", True),
    ]
    back = await owner.do("sessionSwitch", "viewer { organisation { name } }", membershipId=memberships[0]["id"])
    assert back["viewer"] == {"organisation": {"name": "Blau AG"}}


async def test_revoked_invitation_is_worth_nothing(office: Office) -> None:
    invitation = await invite(office)
    lead = await office.enter("lead")
    assert (await lead.do("invitationRevoke", "invitation { id }", id=invitation))["userErrors"] == []
    newcomer = Visitor(office.site)
    assert await newcomer.refused("invitationAccept", token=office.site.token(), name="Nora") == "INVITATION_INVALID"
    assert await lead.refused("invitationResend", id=invitation) == "INVITATION_INVALID"


async def test_other_firms_neither_see_nor_touch_an_invitation(office: Office) -> None:
    invitation = await invite(office)
    listed = "{ invitations { nodes { email } } }"
    for who in ("other_lead", "partner_member", "limited"):
        visitor = await office.enter(who)
        assert (await visitor.ask(listed))["invitations"]["nodes"] == [], who
        assert await visitor.refused("invitationRevoke", id=invitation) == "NOT_FOUND"
        assert await visitor.refused("invitationResend", id=invitation) == "NOT_FOUND"
    stranger = await office.enter("stranger")
    assert (await stranger.answer(listed))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert await stranger.refused("invitationRevoke", id=invitation) == "SIGN_IN_REQUIRED"
    for who in ("lead", "owner", "moderator", "member"):
        nodes = (await (await office.enter(who)).ask(listed))["invitations"]["nodes"]
        assert nodes == [{"email": "neu@rot.example"}], who


async def test_inviting_again_replaces_the_first_invitation(office: Office) -> None:
    await invite(office)
    first = office.site.token()
    await invite(office)
    newcomer = Visitor(office.site)
    assert await newcomer.refused("invitationAccept", token=first, name="Nora") == "INVITATION_INVALID"
    assert (await newcomer.do("invitationAccept", token=office.site.token(), name="Nora"))["userErrors"] == []


async def test_member_and_suspended_person_are_not_invited(office: Office) -> None:
    lead = await office.enter("lead")
    colleague = office.people["partner_member"]
    given = {"organisationId": firm_id(office.red), "email": colleague.email, "role": "LEAD"}
    assert await lead.refused("invitationCreate", **given) == "ALREADY_MEMBER"
    await lead.do("personUpdate", id=office.id("partner_member"), state="SUSPENDED")
    assert await lead.refused("invitationCreate", **given) == "MEMBER_SUSPENDED"


async def test_invitation_does_not_lift_a_suspension(office: Office) -> None:
    other = await office.person(office.blue, "partner_member")
    await invite(office, email=other.email)
    token = office.site.token()
    await office.world._row(  # noqa: SLF001 - suspended at the inviting firm meanwhile
        "membership", person_id=other.person_id, organisation_id=office.red.id, name="x", email=other.email,
        role="partner_member", state="suspended", is_trusted=False,
    )  # fmt: skip
    visitor = Visitor(office.site)
    await visitor.sign_in(other.email)
    assert await visitor.refused("invitationAccept", token=token, name="x") == "MEMBER_SUSPENDED"


async def test_who_left_comes_back_by_invitation(office: Office) -> None:
    lead, colleague = await office.enter("lead"), office.people["partner_member"]
    await lead.do("personUpdate", id=office.id("partner_member"), state="LEFT")
    assert await lead.refused("personUpdate", id=office.id("partner_member"), state="ACTIVE") == "STATE_NOT_POSSIBLE"
    await invite(office, email=colleague.email, role="LEAD")
    visitor = Visitor(office.site)
    payload = await visitor.do(
        "invitationAccept", "viewer { role person { id } }", token=office.site.token(), name="x", password=PASSWORD
    )
    assert payload["viewer"] == {"role": "LEAD", "person": {"id": office.id("partner_member")}}


async def test_letters_under_way_die_with_the_inviters_suspension(office: Office) -> None:
    await invite(office)
    token = office.site.token()
    owner = await office.enter("owner")
    await owner.do("personUpdate", id=office.id("lead"), state="SUSPENDED")
    assert await Visitor(office.site).refused("invitationAccept", token=token, name="Nora") == "INVITATION_INVALID"


# People


@pytest.mark.parametrize(
    ("who", "whom", "change", "code"),
    [
        ("owner", "admin", {"role": "MEMBER"}, None),
        ("owner", "member", {"role": "OWNER"}, None),
        ("owner", "owner", {"role": "ADMIN"}, "LAST_OWNER"),
        ("owner", "owner", {"state": "SUSPENDED"}, "NOT_YOURSELF"),
        ("owner", "lead", {"role": "MODERATOR"}, "ROLE_OF_OTHER_SIDE"),
        ("owner", "lead", {"role": "GUEST"}, "GUEST_NEEDS_CIRCLE"),
        ("admin", "owner", {"role": "MEMBER"}, "NOT_ALLOWED"),
        ("admin", "owner", {"state": "SUSPENDED"}, "NOT_ALLOWED"),
        ("admin", "member", {"role": "OWNER"}, "ROLE_NOT_YOURS"),
        ("admin", "admin", {"role": "OWNER"}, "ROLE_NOT_YOURS"),
        ("admin", "member", {"role": "MODERATOR"}, None),
        ("moderator", "lead", {"state": "SUSPENDED"}, None),
        ("moderator", "member", {"state": "SUSPENDED"}, "NOT_ALLOWED"),
        ("limited", "other_lead", {"role": "PARTNER_MEMBER"}, None),
        ("limited", "lead", {"state": "SUSPENDED"}, "NOT_FOUND"),
        ("member", "lead", {"state": "SUSPENDED"}, "NOT_ALLOWED"),
        ("lead", "partner_member", {"role": "LEAD"}, None),
        ("lead", "partner_member", {"role": "OWNER"}, "ROLE_OF_OTHER_SIDE"),
        ("lead", "other_lead", {"state": "SUSPENDED"}, "NOT_FOUND"),
        ("lead", "member", {"state": "SUSPENDED"}, "NOT_ALLOWED"),
        ("partner_member", "partner_member", {"role": "LEAD"}, "NOT_ALLOWED"),
        ("partner_member", "lead", {"state": "SUSPENDED"}, "NOT_ALLOWED"),
        ("stranger", "lead", {"state": "SUSPENDED"}, "SIGN_IN_REQUIRED"),
    ],
)
async def test_who_may_change_whom(
    office: Office, who: str, whom: str, change: dict[str, str], code: str | None
) -> None:
    before = await office.world.one("select role || state from membership where id = %s", office.people[whom].id)
    visitor = await office.enter(who)
    payload = await visitor.do("personUpdate", id=office.id(whom), **change)
    assert [error["code"] for error in payload["userErrors"]] == ([code] if code else [])
    after = await office.world.one("select role || state from membership where id = %s", office.people[whom].id)
    assert (after == before) is (code is not None)


async def test_last_owner_may_go_once_there_is_another(office: Office) -> None:
    visitor = await office.enter("owner")
    await visitor.do("personUpdate", id=office.id("admin"), role="OWNER")
    assert (await visitor.do("personUpdate", id=office.id("owner"), role="ADMIN"))["userErrors"] == []
    assert (await visitor.ask("{ viewer { role } }"))["viewer"]["role"] == "ADMIN"


async def test_two_owners_cannot_step_down_past_each_other(office: Office) -> None:
    owner = await office.enter("owner")
    await owner.do("personUpdate", id=office.id("admin"), role="OWNER")
    second = await office.enter("admin")
    answers = await asyncio.gather(
        owner.do("personUpdate", id=office.id("owner"), role="MEMBER"),
        second.do("personUpdate", id=office.id("admin"), role="MEMBER"),
    )
    codes = sorted(error["code"] for answer in answers for error in answer["userErrors"])
    assert codes == ["LAST_OWNER"]
    assert await office.world.one("select count(*) from membership where role = 'owner'") == 1


async def test_limiting_a_moderator_works_at_once(office: Office) -> None:
    owner, moderator = await office.enter("owner"), await office.enter("moderator")
    listed = "{ organisations { nodes { name } } circles(first: 50) { nodes { kind } } }"
    assert len((await moderator.ask(listed))["circles"]["nodes"]) == 4
    payload = await owner.do(
        "personUpdate", "person { partners { name } }", id=office.id("moderator"), partnerIds=[firm_id(office.red)]
    )
    assert payload["person"] == {"partners": [{"name": "Rot AG"}]}
    seen = await moderator.ask(listed)
    assert sorted(one["kind"] for one in seen["circles"]["nodes"]) == ["HOUSE", "OPEN", "PAIR"]
    await owner.do("personUpdate", id=office.id("moderator"), partnerIds=[])
    assert len((await moderator.ask(listed))["circles"]["nodes"]) == 4


async def test_governors_are_not_limited_and_others_limit_nobody(office: Office) -> None:
    owner, moderator = await office.enter("owner"), await office.enter("moderator")
    red = [firm_id(office.red)]
    assert await owner.refused("personUpdate", id=office.id("admin"), partnerIds=red) == "LIMIT_NOT_POSSIBLE"
    assert await moderator.refused("personUpdate", id=office.id("lead"), partnerIds=red) == "NOT_ALLOWED"
    assert (
        await (await office.enter("limited")).refused("personUpdate", id=office.id("limited"), partnerIds=[])
        == "NOT_ALLOWED"
    )


async def test_addresses_are_told_to_those_who_need_them(office: Office) -> None:
    query = "{ people(first: 50) { nodes { name email state partners { name } } } }"
    for who, expected in (("owner", 8), ("lead", 2), ("partner_member", 1)):
        nodes = (await (await office.enter(who)).ask(query))["people"]["nodes"]
        assert sum(one["email"] is not None for one in nodes) == expected, who
        assert any(one["partners"] for one in nodes) is (who == "owner")


async def test_suspended_colleagues_are_listed_for_those_who_may_change_it(office: Office) -> None:
    owner = await office.enter("owner")
    await owner.do("personUpdate", id=office.id("partner_member"), state="SUSPENDED")
    query = "{ people(first: 50) { nodes { id } } }"
    for who, listed in (("owner", True), ("lead", True), ("member", False)):
        nodes = (await (await office.enter(who)).ask(query))["people"]["nodes"]
        assert ({"id": office.id("partner_member")} in nodes) is listed, who


async def test_people_of_other_firms_stay_hidden_unless_a_circle_names_people(office: Office) -> None:
    lead = await office.enter("lead")
    query = "query($id: ID!) { node(id: $id) { ... on Person { name } } }"
    assert (await lead.ask(query, id=office.id("other_lead")))["node"] is None
    await office.world.circle("custom", [office.red, office.blue], disclosure="people")
    office.site.sessions.drop(office.world.workspace_id)
    assert (await lead.ask(query, id=office.id("other_lead")))["node"] == {"name": office.people["other_lead"].name}
