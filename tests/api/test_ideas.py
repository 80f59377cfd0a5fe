"""Ideas over the API: what goes in comes out, what is wrong is said where it is wrong."""

from typing import Any

import pytest

from portal.core.db import Database
from tests.make.browser import Site
from tests.make.office import Office
from tests.make.world import World

PROBLEM = "Der **Deckel** der Wanne klemmt nach jeder Reinigung, wir verlieren täglich 20 Minuten."
WHOLE = """idea { id number title problem problemHtml proposal excerpt language status isHeld circle { kind }
  requestedCircle { id } organisation { name } author { name } supportCount voiceCount supportCountFloor
  viewerSupport { need } viewerFollows commentCount version
  viewerCanEdit viewerCanSupport viewerCanModerate viewerCanChangeStatus viewerCanWithdraw
  history { nodes { fromStatus toStatus } } }"""


@pytest.fixture
async def office(world: World, database: Database) -> Office:
    return await Office(world, Site(database)).furnish()


def circle(office: Office) -> str:
    return f"circle_{office.world.open.id}"


async def submitted(office: Office, who: str = "lead", **given: Any) -> dict[str, Any]:
    visitor = await office.enter(who)
    payload = await visitor.do("ideaSubmit", WHOLE, **{"title": "Deckel klemmt", "problem": PROBLEM, **given})
    assert payload["userErrors"] == []
    idea: dict[str, Any] = payload["idea"]
    return idea


async def test_an_idea_starts_in_the_narrowest_circle(office: Office) -> None:
    idea = await submitted(office)
    assert idea.pop("id").startswith("idea_")
    assert idea.pop("number") >= 1000
    assert idea.pop("author") is not None
    assert idea.pop("organisation") == {"name": office.red.name}
    assert idea == {
        "title": "Deckel klemmt",
        "problem": PROBLEM,
        "problemHtml": "<p>Der <strong>Deckel</strong> der Wanne klemmt nach jeder Reinigung, "
        "wir verlieren täglich 20 Minuten.</p>\n",
        "proposal": "",
        "excerpt": "Der Deckel der Wanne klemmt nach jeder Reinigung, wir verlieren täglich 20 Minuten.",
        "language": "de",
        "status": "OPEN",
        "isHeld": False,
        "circle": {"kind": "PAIR"},
        "requestedCircle": None,
        "supportCount": 0,
        "voiceCount": 0,
        "supportCountFloor": None,
        "viewerSupport": None,
        "viewerFollows": True,
        "commentCount": 0,
        "version": 1,
        "viewerCanEdit": True,
        "viewerCanSupport": True,
        "viewerCanModerate": False,
        "viewerCanChangeStatus": False,
        "viewerCanWithdraw": True,
        "history": {"nodes": [{"fromStatus": None, "toStatus": "OPEN"}]},
    }


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"title": " "}, "REQUIRED", ["title"]),
        ({"title": "ab"}, "TOO_SHORT", ["title"]),
        ({"title": "x" * 141}, "TOO_LONG", ["title"]),
        ({"problem": "kurz"}, "TOO_SHORT", ["problem"]),
        ({"proposal": "x" * 20_001}, "TOO_LONG", ["proposal"]),
        ({"language": "xx"}, "UNKNOWN_LANGUAGE", ["language"]),
    ],
)
async def test_what_is_wrong_is_said_where_it_is_wrong(
    office: Office, given: dict[str, str], code: str, path: list[str]
) -> None:
    visitor = await office.enter("lead")
    payload = await visitor.do("ideaSubmit", "idea { id }", **{"title": "Deckel", "problem": PROBLEM, **given})
    (error,) = payload["userErrors"]
    assert (error["code"], error["path"], payload["idea"]) == (code, path, None)
    assert error["message"].endswith(".")
    assert await office.world.one("select count(*) from idea") == 0
    assert await office.world.one("select count(*) from event where kind like 'idea%'") == 0


async def test_hostile_markdown_arrives_harmless(office: Office) -> None:
    problem = "<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)> und noch etwas Text"
    idea = await submitted(office, problem=problem)
    assert "<script" not in idea["problemHtml"]
    assert "<img" not in idea["problemHtml"]
    assert 'href="javascript' not in idea["problemHtml"]


async def test_strangers_read_and_bring_in_nothing_and_are_told_why(office: Office) -> None:
    stranger = await office.enter("stranger")
    assert await stranger.refused("ideaSubmit", title="Deckel", problem=PROBLEM) == "SIGN_IN_REQUIRED"
    answer = await stranger.answer("{ viewer { email } ideas { totalCount } }")
    assert answer["data"] == {"viewer": None, "ideas": None}
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"]
    assert await office.world.one("select count(*) from idea") == 0


async def test_unknown_and_forbidden_look_the_same(office: Office) -> None:
    idea = await submitted(office)
    other = await office.enter("other_lead")
    missing = idea["id"][:-4] + "0000"
    for id_ in (idea["id"], missing):
        assert await other.ask("query($id: ID!) { idea(id: $id) { title } node(id: $id) { id } }", id=id_) == {
            "idea": None,
            "node": None,
        }
        assert await other.refused("ideaSupport", ideaId=id_, need="NICE") == "NOT_FOUND"
        assert await other.refused("commentCreate", ideaId=id_, body="Hallo") == "NOT_FOUND"
        assert await other.refused("ideaFollow", ideaId=id_) == "NOT_FOUND"


async def test_of_two_edits_from_one_version_the_second_is_refused(office: Office) -> None:
    idea = await submitted(office)
    visitor = await office.enter("lead")
    first = await visitor.do("ideaEdit", "idea { title version }", id=idea["id"], version=1, title="Deckel klemmt oft")
    assert first["idea"] == {"title": "Deckel klemmt oft", "version": 2}
    assert await visitor.refused("ideaEdit", id=idea["id"], version=1, title="Deckel klemmt selten") == "CONFLICT"
    asked = await visitor.ask("query($id: ID!) { idea(id: $id) { title } }", id=idea["id"])
    assert asked == {"idea": {"title": "Deckel klemmt oft"}}


async def test_the_moderators_queue_holds_first_ideas_for_all(office: Office) -> None:
    idea = await submitted(office, circleId=circle(office))
    assert (idea["status"], idea["circle"]["kind"]) == ("HELD", "PAIR")
    queue = "{ moderationQueue { totalCount nodes { kind idea { id viewerCanModerate requestedCircle { id } } } } }"
    held = {"id": idea["id"], "viewerCanModerate": True, "requestedCircle": {"id": circle(office)}}
    waiting = {"kind": "HELD_IDEA", "idea": held}
    seen = await (await office.enter("moderator")).ask(queue)
    assert seen == {"moderationQueue": {"totalCount": 1, "nodes": [waiting]}}
    for who in ("member", "lead", "other_lead"):
        assert await (await office.enter(who)).ask(queue) == {"moderationQueue": {"totalCount": 0, "nodes": []}}


async def test_a_page_goes_on_where_the_last_one_ended(office: Office) -> None:
    titles = [f"Idee Nummer {n}" for n in range(5)]
    for title in titles:
        await submitted(office, title=title)
    visitor = await office.enter("lead")
    query = """query($after: String) {
        ideas(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }"""
    seen, after = [], None
    for _ in range(3):
        page = (await visitor.ask(query, after=after))["ideas"]
        seen += [node["title"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
    assert seen == titles[::-1]
    assert page["pageInfo"]["hasNextPage"] is False


@pytest.mark.parametrize(
    ("filter_", "found"),
    [
        ({"mine": True}, 1),
        ({"mine": False}, 0),
        ({"text": "DECKEL"}, 1),
        ({"text": "100%"}, 0),
        ({"text": "_"}, 0),
        ({"status": ["PLANNED", "OPEN"]}, 1),
        ({"status": []}, 0),
        ({"supported": True}, 0),
        ({"followed": True}, 1),
        ({"language": "fr"}, 0),
    ],
)
async def test_filters(office: Office, filter_: dict[str, Any], found: int) -> None:
    await submitted(office)
    visitor = await office.enter("lead")
    asked = await visitor.ask("query($filter: IdeaFilter) { ideas(filter: $filter) { totalCount } }", filter=filter_)
    assert asked == {"ideas": {"totalCount": found}}


async def test_a_masked_firm_cannot_be_found_by_filter(office: Office) -> None:
    world = office.world
    blue = await world.person(office.blue)
    secret = await world.circle("custom", [office.red, office.blue], disclosure="nobody")
    await world.idea(blue, secret)
    visitor = await office.enter("lead")
    query = "query($filter: IdeaFilter) { ideas(filter: $filter) { nodes { organisation { name } author { name } } } }"
    masked = {"organisation": None, "author": None}
    assert await visitor.ask(query, filter={"circle": f"circle_{secret.id}"}) == {"ideas": {"nodes": [masked]}}
    assert await visitor.ask(query, filter={"organisation": f"organisation_{office.blue.id}"}) == {
        "ideas": {"nodes": []}
    }


MAY_SUBMIT = "{ viewer { viewerCanSubmit } circles(first: 20) { nodes { kind viewerCanSubmit } } }"


@pytest.mark.parametrize("trusted", [False, True])
async def test_a_guest_of_a_wide_circle_is_offered_what_is_taken(office: Office, *, trusted: bool) -> None:
    wide = {"guest_circle_id": office.world.open.id, "is_trusted": trusted}
    office.people["guest"] = await office.person(office.red, "guest", **wide)
    guest = await office.enter("guest")
    answer = await guest.ask(MAY_SUBMIT)
    assert answer["viewer"]["viewerCanSubmit"] is trusted
    assert answer["circles"]["nodes"] == [{"kind": "OPEN", "viewerCanSubmit": trusted}]
    payload = await guest.do("ideaSubmit", "idea { circle { kind } }", title="Deckel klemmt", problem=PROBLEM)
    assert [one["code"] for one in payload["userErrors"]] == ([] if trusted else ["NOT_ALLOWED"])
    assert (payload["idea"] is not None) is trusted


@pytest.mark.parametrize("who", ["lead", "partner_member", "member", "owner"])
async def test_everybody_else_may_bring_ideas_into_each_of_their_circles(office: Office, who: str) -> None:
    answer = await (await office.enter(who)).ask(MAY_SUBMIT)
    assert answer["viewer"]["viewerCanSubmit"]
    assert all(one["viewerCanSubmit"] for one in answer["circles"]["nodes"])


async def test_a_guest_of_the_pair_is_offered_the_form(office: Office) -> None:
    office.people["guest"] = await office.person(office.red, "guest", guest_circle_id=office.red.pair)
    answer = await (await office.enter("guest")).ask(MAY_SUBMIT)
    assert answer["viewer"]["viewerCanSubmit"]
    assert answer["circles"]["nodes"] == [{"kind": "PAIR", "viewerCanSubmit": True}]
