"""Firms and circles over the API; each allowed case beside its refused twin."""

from typing import Any

import pytest

from portal.core.db import Database
from tests.make.browser import Site
from tests.make.office import Office, circle_of, firm_id
from tests.make.world import Firm, World

TERMS = "# Abmachung\n\nWas hier steht, bleibt hier."


@pytest.fixture
async def office(world: World, database: Database) -> Office:
    return await Office(world, Site(database)).furnish()


# Firms


@pytest.mark.parametrize("who", ["owner", "admin"])
async def test_governors_make_a_firm_with_its_pair_circle(office: Office, who: str) -> None:
    visitor = await office.enter(who)
    fields = "organisation { id name city kind circles { kind } }"
    payload = await visitor.do("organisationCreate", fields, name="Grün AG", city="Chur")
    organisation = payload["organisation"]
    assert (organisation["name"], organisation["city"], organisation["kind"]) == ("Grün AG", "Chur", "PARTNER")
    assert sorted(one["kind"] for one in organisation["circles"]) == ["OPEN", "PAIR"]
    pair = await circle_of(visitor, "PAIR", "Grün AG und Host AG")
    assert {one["organisation"]["name"] for one in pair["members"]} == {"Grün AG", "Host AG"}


@pytest.mark.parametrize("who", ["moderator", "limited", "member", "lead", "partner_member"])
async def test_nobody_else_makes_firms(office: Office, who: str) -> None:
    before = await office.world.one("select count(*) from organisation")
    assert await (await office.enter(who)).refused("organisationCreate", name="Grün AG") == "NOT_ALLOWED"
    assert await office.world.one("select count(*) from organisation") == before


async def test_lead_renames_the_own_firm_only(office: Office) -> None:
    visitor = await office.enter("lead")
    renamed = await visitor.do(
        "organisationUpdate", "organisation { name city }", id=firm_id(office.red), name="Rot GmbH"
    )
    assert renamed == {"organisation": {"name": "Rot GmbH", "city": None}, "userErrors": []}
    # Open circles name firms, so the lead knows the other one; it is still not the lead's to change.
    assert await visitor.refused("organisationUpdate", id=firm_id(office.blue), name="X") == "NOT_ALLOWED"
    assert await visitor.refused("organisationUpdate", id=firm_id(office.world.host), name="X") == "NOT_ALLOWED"
    colleague = await office.enter("partner_member")
    assert await colleague.refused("organisationUpdate", id=firm_id(office.red), name="X") == "NOT_ALLOWED"


async def test_unknown_firm_and_hidden_firm_are_one_answer(office: Office) -> None:
    hidden = await office.world.partner("Geheim AG", in_open=False)
    visitor = await office.enter("lead")
    unknown = firm_id(hidden)[:-1] + ("0" if firm_id(hidden)[-1] != "0" else "1")
    for one in (firm_id(hidden), unknown):
        payload = await visitor.do("organisationUpdate", id=one, name="X")
        assert payload["userErrors"][0]["code"] == "NOT_FOUND"


# Circles and terms


async def make_circle(office: Office, *firms: Firm, **more: Any) -> str:
    owner = await office.enter("owner")
    given = {"name": "Pilot", "organisationIds": [firm_id(one) for one in firms], "disclosure": "FIRMS", "terms": TERMS}
    payload = await owner.do("circleCreate", "circle { id }", **{**given, **more})
    assert payload["userErrors"] == [], payload
    return payload["circle"]["id"]


@pytest.mark.parametrize("who", ["moderator", "member", "lead"])
async def test_only_governors_make_and_change_circles(office: Office, who: str) -> None:
    circle = await make_circle(office, office.red)
    visitor = await office.enter(who)
    firms = [firm_id(office.red)]
    allowed = {"name": "X", "organisationIds": firms, "disclosure": "FIRMS", "terms": TERMS}
    assert await visitor.refused("circleCreate", **allowed) == "NOT_ALLOWED"
    assert await visitor.refused("circleUpdate", id=circle, name="X") == "NOT_ALLOWED"
    assert (
        await visitor.refused("circleMemberAdd", circleId=circle, organisationId=firm_id(office.blue)) == "NOT_ALLOWED"
    )
    assert await visitor.refused("circleMemberRemove", circleId=circle, organisationId=firms[0]) == "NOT_ALLOWED"
    assert await visitor.refused("termsPublish", circleId=circle, text="x") == "NOT_ALLOWED"
    assert await office.world.one("select count(*) from circle where kind = 'custom'") == 1


async def test_circle_is_closed_until_a_lead_accepts(office: Office) -> None:
    circle = await make_circle(office, office.red)
    lead, colleague = await office.enter("lead"), await office.enter("partner_member")
    assert (await circle_of(lead, "CUSTOM")) == {
        "id": circle, "name": "Pilot", "kind": "CUSTOM", "isPending": True, "viewerCanAcceptTerms": True,
        "members": [{"organisation": {"name": "Rot AG"}}],
    }  # fmt: skip
    assert (await circle_of(colleague, "CUSTOM"))["viewerCanAcceptTerms"] is False
    assert await colleague.refused("termsAccept", circleId=circle, version=1) == "NOT_ALLOWED"
    assert (await lead.ask("{ viewer { waitingCount pendingCircles { id } } }"))["viewer"] == {
        "waitingCount": 1,
        "pendingCircles": [{"id": circle}],
    }
    accepted = await lead.do(
        "termsAccept", "circle { isPending viewerCanSubmit acceptedAt }", circleId=circle, version=1
    )
    assert accepted["circle"]["acceptedAt"].endswith("Z")
    assert (accepted["circle"]["isPending"], accepted["circle"]["viewerCanSubmit"]) == (False, True)
    assert (await circle_of(colleague, "CUSTOM"))["isPending"] is False
    assert await office.world.one("select a.text_hash = t.text_hash from acceptance a join terms t using (circle_id)")


async def test_terms_published_anew_close_the_circle_until_accepted(office: Office) -> None:
    circle = await make_circle(office, office.red)
    owner, lead = await office.enter("owner"), await office.enter("lead")
    await lead.do("termsAccept", circleId=circle, version=1)
    await office.site.work()
    office.site.letters.clear()
    await owner.do("termsPublish", circleId=circle, text=TERMS + "\n\nNeu: Fotos auch.")
    assert (await circle_of(lead, "CUSTOM"))["isPending"] is True
    assert await lead.refused("termsAccept", circleId=circle, version=1) == "TERMS_CHANGED"
    await office.site.work()
    assert [(letter.to, "Rot AG" in letter.text) for letter in office.site.letters] == [
        (office.people["lead"].email, True)
    ]
    assert (await lead.do("termsAccept", circleId=circle, version=2))["userErrors"] == []
    assert (await circle_of(lead, "CUSTOM"))["isPending"] is False


async def test_other_firms_see_nothing_of_a_circle(office: Office) -> None:
    circle = await make_circle(office, office.red)
    other = await office.enter("other_lead")
    assert await circle_of(other, "CUSTOM") is None
    assert (await other.ask("query($id: ID!) { node(id: $id) { id } }", id=circle))["node"] is None
    assert await other.refused("termsAccept", circleId=circle, version=1) == "NOT_FOUND"


async def test_firm_that_is_taken_out_is_out_at_once(office: Office) -> None:
    circle = await make_circle(office, office.red, office.blue)
    owner, lead = await office.enter("owner"), await office.enter("lead")
    await lead.do("termsAccept", circleId=circle, version=1)
    removed = await owner.do(
        "circleMemberRemove", "circle { members { organisation { name } } }", circleId=circle,
        organisationId=firm_id(office.red),
    )  # fmt: skip
    assert {one["organisation"]["name"] for one in removed["circle"]["members"]} == {"Host AG", "Blau AG"}
    assert await circle_of(lead, "CUSTOM") is None
    given = {"circleId": circle, "organisationId": firm_id(office.red)}
    assert await owner.refused("circleMemberRemove", **given) == "NOT_FOUND"
    assert (await owner.do("circleMemberAdd", **given))["userErrors"] == []
    assert await owner.refused("circleMemberAdd", **given) == "ALREADY_IN_CIRCLE"


async def test_house_pair_and_open_circle_have_fixed_members(office: Office) -> None:
    owner = await office.enter("owner")
    for kind in ("HOUSE", "PAIR", "OPEN"):
        circle = (await circle_of(owner, kind))["id"]
        given = {"circleId": circle, "organisationId": firm_id(office.red)}
        assert await owner.refused("circleMemberAdd", **given) == "CIRCLE_FIXED"
        assert await owner.refused("circleMemberRemove", **given) == "CIRCLE_FIXED"
        assert await owner.refused("circleUpdate", id=circle, name="Anders") == "CIRCLE_FIXED"
    house = (await circle_of(owner, "HOUSE"))["id"]
    assert await owner.refused("termsPublish", circleId=house, text=TERMS) == "CIRCLE_FIXED"


async def test_what_was_hidden_when_people_wrote_stays_hidden(office: Office) -> None:
    circle = await make_circle(office, office.red)
    owner, lead = await office.enter("owner"), await office.enter("lead")
    opened = await owner.do("circleUpdate", "circle { disclosure floor }", id=circle, disclosure="PEOPLE", floor=0)
    assert opened["circle"] == {"disclosure": "PEOPLE", "floor": 0}
    await owner.do("circleUpdate", id=circle, disclosure="FIRMS", floor=3)
    await lead.do("termsAccept", circleId=circle, version=1)
    assert await owner.refused("circleUpdate", id=circle, disclosure="PEOPLE") == "DISCLOSURE_ONLY_NARROWER"
    assert await owner.refused("circleUpdate", id=circle, floor=2) == "FLOOR_ONLY_HIGHER"
    assert (await owner.do("circleUpdate", id=circle, disclosure="NOBODY", floor=4))["userErrors"] == []


async def test_circle_that_hides_firms_names_none(office: Office) -> None:
    circle = await make_circle(office, office.red, office.blue, disclosure="NOBODY")
    lead = await office.enter("lead")
    await lead.do("termsAccept", circleId=circle, version=1)
    query = "query($id: ID!) { node(id: $id) { ... on Circle { memberCount members { organisation { name } } } } }"
    assert (await lead.ask(query, id=circle))["node"] == {
        "memberCount": None,
        "members": [{"organisation": {"name": "Rot AG"}}],
    }
    owner = await office.enter("owner")
    assert (await owner.ask(query, id=circle))["node"]["memberCount"] == 3


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"name": " "}, "REQUIRED", ["name"]),
        ({"terms": " "}, "REQUIRED", ["terms"]),
        ({"organisationIds": []}, "REQUIRED", ["organisationIds"]),
        ({"floor": 21}, "FLOOR_OUT_OF_RANGE", ["floor"]),
        ({"disclosure": "NOBODY", "floor": 1}, "FLOOR_OUT_OF_RANGE", ["floor"]),
    ],
)
async def test_circle_that_will_not_do_is_refused(
    office: Office, given: dict[str, Any], code: str, path: list[str]
) -> None:
    owner = await office.enter("owner")
    right = {"name": "Pilot", "organisationIds": [firm_id(office.red)], "disclosure": "FIRMS", "terms": TERMS}
    (error,) = (await owner.do("circleCreate", **{**right, **given}))["userErrors"]
    assert (error["code"], error["path"]) == (code, path)


async def test_host_cannot_be_put_into_a_circle_as_a_partner(office: Office) -> None:
    owner = await office.enter("owner")
    given = {"name": "Pilot", "organisationIds": [firm_id(office.world.host)], "disclosure": "FIRMS", "terms": TERMS}
    assert await owner.refused("circleCreate", **given) == "NOT_FOUND"
