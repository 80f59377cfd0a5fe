"""A ballot through the API: prepared by the host, voted in by three firms, checked by one of them."""

import json
from datetime import timedelta
from typing import Any

from portal.ballots.audit import verified
from portal.ballots.jobs import end_due
from portal.core.clock import now
from portal.core.db import Database
from tests.make.world import World
from tests.proof.portal import Portal, Walls

CREATE = """mutation($input: BallotCreateInput!) {
  ballotCreate(input: $input) { ballot { id status options { id title } viewerCanOpen } userErrors { code path } } }"""
ANNOUNCE = """mutation($input: BallotAnnounceInput!) {
  ballotAnnounce(input: $input) { ballot { status announcedAt } userErrors { code } } }"""
OPEN = """mutation($input: BallotOpenInput!) {
  ballotOpen(input: $input) { ballot { status isOpen firmCount commitment } userErrors { code } } }"""
CAST = """mutation($input: BallotVoteCastInput!) {
  ballotVoteCast(input: $input) { ballot { viewerVote viewerCanVote } userErrors { code } } }"""
BEFORE = """query($id: ID!) { ballot(id: $id) { status weights viewerWeight viewerCanOpen viewerCanAnnounce
  options { title effort estimatedBy source } joinableOrganisations(first: 9) { nodes { id } } } }"""
PUBLISH = "mutation($input: BallotPublishInput!) { ballotPublish(input: $input) { userErrors { code } } }"
OUTCOME = """query($id: ID!) { ballotOutcome(id: $id) { sentence isThin lines { title hasWon why support { exact } }
  rounds { titles payers } account { received { exact } paid { title } } fairness { withAWish } } }"""
SEE = """query($id: ID!) { ballot(id: $id) {
  status isOpen ending winners remindedAt viewerCanRemind
  result archive seed boxRoot viewerVote viewerCanVote viewerCanPublish viewerCanAnnul
  firms(first: 9) { nodes { hasVoted organisation { name } } } papers(first: 9) { nodes { leaf content label } } } }"""


async def test_firms_decide_together_and_one_of_them_counts_again(
    portal: Portal, database: Database, world: World
) -> None:
    host = await world.viewer(database, await world.person(world.host, "moderator"))
    firms = [await world.partner(f"Firma {name}") for name in "ABC"]
    leads = [await world.viewer(database, await world.person(firm, "lead")) for firm in firms]
    efforts = {"Deckel": 3, "Sieb": 2, "Korb": 2}
    wishes = [{"title": name, "effort": effort, "estimatedBy": "Technik"} for name, effort in efforts.items()]
    given = {
        "circleId": f"circle_{world.open.id}", "title": "Was bauen wir?", "method": "SHARES", "options": wishes,
        "closesAt": (now() + timedelta(days=3)).isoformat(), "settings": {"budget": 5, "minOrgs": 1},
    }  # fmt: skip

    made = (await portal.ask(host, CREATE, input=given))["ballotCreate"]
    assert made["userErrors"] == []
    ballot, ids = made["ballot"]["id"], {one["title"]: one["id"] for one in made["ballot"]["options"]}
    outsider = await world.viewer(database, await world.person(await world.partner("Fern", in_open=False)))
    await _announced(portal, ballot, host, (leads[0], outsider))
    opened = (await portal.ask(host, OPEN, input={"id": ballot}))["ballotOpen"]["ballot"]
    assert opened | {"commitment": ""} == {"status": "OPEN", "isOpen": True, "firmCount": 3, "commitment": ""}

    async def cast(who: Any, **vote: Any) -> dict[str, Any]:
        found = await portal.ask(who, CAST, input={"ballotId": ballot, **vote})
        answer: dict[str, Any] = found["ballotVoteCast"]
        return answer

    assert (await cast(leads[0], approve=[ids["Sieb"]], isBlank=True))["userErrors"][0]["code"] == "VOTE_WRONG"
    assert (await cast(host, isBlank=True))["userErrors"][0]["code"] == "BALLOT_NOT_OPEN"
    receipt = json.loads((await cast(leads[0], approve=[ids["Sieb"], ids["Deckel"]]))["ballot"]["viewerVote"])
    assert json.loads((await cast(leads[0], approve=[ids["Deckel"], ids["Sieb"]]))["ballot"]["viewerVote"]) == receipt
    await cast(leads[1], approve=[ids["Sieb"]])
    await cast(leads[2], isBlank=True)

    for walls in Walls:
        for who in (host, *leads):
            assert (await portal.ask(who, OUTCOME, walls, id=ballot))["ballotOutcome"] is None
        seen = (await portal.ask(leads[1], SEE, walls, id=ballot))["ballot"]
        assert (seen["ending"], seen["winners"], seen["remindedAt"], seen["viewerCanRemind"]) == (None, [], None, False)
        assert [seen[name] for name in ("result", "archive", "seed", "boxRoot")] == [None] * 4
        assert seen["papers"]["nodes"] == []
        assert seen["firms"]["nodes"] == [{"hasVoted": True, "organisation": {"name": "Firma B"}}]
        assert ids["Sieb"].removeprefix("ballot_option_") in seen["viewerVote"]
    assert (await portal.ask(host, SEE, id=ballot))["ballot"]["viewerVote"] is None

    await world.db.execute("update ballot set closes_at = clock_timestamp()")
    await end_due(database)
    for who, knows in ((host, True), (leads[0], False)):
        assert await _ended(portal, who, ballot) == ((True, "WON", ["Sieb", "Deckel"]) if knows else (False, None, []))
        for walls in Walls:
            assert ((await portal.ask(who, OUTCOME, walls, id=ballot))["ballotOutcome"] is not None) == knows
    unsaid = (await portal.ask(host, PUBLISH, input={"id": ballot}))["ballotPublish"]["userErrors"]
    assert [one["code"] for one in unsaid] == ["BALLOT_UNEXPLAINED"]
    said = {"id": ballot, "statement": "Wir beginnen im Herbst."}
    assert (await portal.ask(host, PUBLISH, input=said))["ballotPublish"]["userErrors"] == []
    for walls in Walls:
        own = (await portal.ask(leads[0], OUTCOME, walls, id=ballot))["ballotOutcome"]
        assert {one["title"] for one in own["account"]["paid"]} == {"Sieb", "Deckel"}
        rival = (await portal.ask(leads[1], OUTCOME, walls, id=ballot))["ballotOutcome"]
        assert {one["title"] for one in rival["account"]["paid"]} == {"Sieb"}
        assert rival["sentence"] == own["sentence"]
        assert (await portal.ask(host, OUTCOME, walls, id=ballot))["ballotOutcome"]["account"] is None
        assert (await portal.ask(outsider, OUTCOME, walls, id=ballot))["ballotOutcome"] is None

    seen = (await portal.ask(leads[2], SEE, id=ballot))["ballot"]
    assert receipt["leaf"] in {paper["leaf"] for paper in seen["papers"]["nodes"]}
    winners = json.loads(seen["result"])["winners"]
    assert winners == [ids[name].removeprefix("ballot_option_") for name in ("Sieb", "Deckel")]
    assert await verified(json.loads(seen["archive"])) == []


async def _ended(portal: Portal, who: Any, ballot: str) -> tuple[bool, str | None, list[str]]:
    seen = (await portal.ask(who, SEE, id=ballot))["ballot"]
    return seen["result"] is not None, seen["ending"], seen["winners"]


async def _announced(portal: Portal, ballot: str, host: Any, who: tuple[Any, Any]) -> None:
    """From then on those who will vote see what it is about, and nobody else does."""
    assert (await portal.ask(who[0], BEFORE, id=ballot))["ballot"] is None
    assert (await portal.ask(host, ANNOUNCE, input={"id": ballot}))["ballotAnnounce"]["userErrors"] == []
    for walls in Walls:
        shown = (await portal.ask(who[0], BEFORE, walls, id=ballot))["ballot"]
        assert sorted(one["effort"] for one in shown["options"]) == [2, 2, 3]
        assert [shown[name] for name in ("status", "viewerCanOpen", "viewerWeight", "weights")] == [
            "DRAFT",
            False,
            1,
            [],
        ]
        assert (await portal.ask(who[1], BEFORE, walls, id=ballot))["ballot"] is None
