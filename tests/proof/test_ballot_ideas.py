"""While ideas are put to a vote, what others want is told to nobody: by no count, no order and no list's length."""

from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from portal.ballots import actions, rules
from portal.ballots.counting.definition import Method, Weighting
from portal.ballots.model import Secrecy
from portal.core.clock import now
from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.ideas.actions.support import support_idea
from portal.ideas.model import Need
from portal.priorities.actions.priority import refresh
from tests.make.world import World
from tests.proof.portal import Portal, Walls

SEE = """query See {
  ideas(first: 9, orderBy: {field: SUPPORT, direction: DESC}) { ...Many }
  upward: ideas(first: 9, orderBy: {field: SUPPORT, direction: ASC}) { ...Many }
  needed: ideas(first: 9, orderBy: {field: NEED, direction: DESC}) { ...Many }
  themes(first: 2) { nodes { niceCount importantCount blockingCount ideas(first: 9) { nodes { title } } } }
  priorities(first: 9) { nodes { need score } }
}
fragment Many on IdeaConnection { totalCount edges { cursor node { title supportCount need voiceCount supportCountFloor
  viewerSupport { need } supporters(first: 9) { totalCount nodes { id } } } } }"""
THEME = "mutation($input: ThemeCreateInput!) { themeCreate(input: $input) { userErrors { code } } }"
MERGE = "mutation($input: IdeaMergeInput!) { ideaMerge(input: $input) { userErrors { code } } }"
LISTED = "mutation($input: PriorityCreateInput!) { priorityCreate(input: $input) { userErrors { code } } }"


async def test_support_leads_nobody_while_the_same_ideas_are_put_to_a_vote(
    portal: Portal, database: Database, world: World
) -> None:
    portal.register(SEE)
    firms = [await world.partner(f"Firma {name}") for name in "ABCD"]
    people = [await world.person(firm, "lead") for firm in firms]
    leads = [await world.viewer(database, one) for one in people]
    host = await world.viewer(database, await world.person(world.host, "owner"))
    ideas = {name: await world.idea(people[0], world.open, title=name) for name in ("Deckel", "Sieb", "Korb", "Frei")}

    async def support(who: Viewer, name: str, need: Need = Need.BLOCKING) -> None:
        await support_idea(partial(database.change, who), who, ideas[name], need=need, reason="Weil.")
        async with database.write(host) as tx:
            await refresh(tx, ideas[name])

    for name, number in (("Deckel", 3), ("Sieb", 1), ("Frei", 2)):
        for lead in leads[:number]:
            await support(lead, name)
    chosen = [f"idea_{ideas[name]}" for name in ("Deckel", "Sieb", "Korb")]
    assert (await portal.ask(host, THEME, input={"title": "Küche", "ideas": chosen}))["themeCreate"]["userErrors"] == []
    assert (await portal.ask(host, LISTED, input={"ideaId": chosen[0]}))["priorityCreate"]["userErrors"] == []

    before = await _seen(portal, host)
    assert _order(before)[:2] == ["Deckel", "Frei"]
    assert _of(before, "Deckel")["supportCount"] == 3
    ballot = await _opened(database, world, host, [ideas[name] for name in ("Deckel", "Sieb", "Korb")])
    watching = {"rival": leads[0], "late": leads[3], "host": host}
    running = {who: await _all(portal, viewer) for who, viewer in watching.items()}
    assert all(_is_silent(answer) for seen in running.values() for answer in seen)
    assert running["late"][0]["themes"]["nodes"] == []

    # Support comes in, and goes to where it changes every order there is: nobody can tell.
    for lead in leads[1:3]:
        await support(lead, "Sieb")
        await support(lead, "Korb", Need.NICE)
    now_seen = {who: await _all(portal, viewer) for who, viewer in watching.items()}
    assert (now_seen["rival"], now_seen["late"]) == (running["rival"], running["late"])
    assert list(map(_unnamed, now_seen["host"])) == list(map(_unnamed, running["host"]))
    # One's own is always seen, and so is that of one's firm.
    own = _of(await _seen(portal, leads[1]), "Korb")
    assert (own["viewerSupport"], own["supporters"]["totalCount"]) == ({"need": "NICE"}, 1)

    # What is put to the vote stays what it is, and where it is.
    folded = {"ideaId": chosen[1], "intoId": chosen[0], "sentence": "Dasselbe."}
    refused = (await portal.ask(host, MERGE, input=folded))["ideaMerge"]["userErrors"]
    assert [one["code"] for one in refused] == ["IDEA_IN_BALLOT"]

    async with database.write(host) as tx:
        await actions.annul_ballot(tx, ballot, "Der Aufwand war falsch geschätzt.")
    async with database.write(host) as tx:
        await refresh(tx, ideas["Deckel"])
    after = await _seen(portal, host)
    assert [_of(after, name)["supportCount"] for name in ("Deckel", "Sieb", "Korb")] == [3, 3, 2]
    assert _order(after)[-1] in {"Korb", "Frei"}
    kinds = "select count(*) from event where kind = any (%s)"
    assert await world.one(kinds, ["idea_support_hidden", "idea_support_shown"]) == 6


async def _opened(database: Database, world: World, host: Viewer, ideas: list[UUID]) -> UUID:
    draft = actions.Draft(
        world.open.id, "Was zuerst?", "", Method.APPROVAL, Weighting.SHARED, Secrecy.ORGANISATION, is_binding=True,
        closes_at=now() + timedelta(days=1), settings=rules.Settings(),
        choices=[rules.Choice(f"Wunsch {at}", idea_id=idea) for at, idea in enumerate(ideas)],
    )  # fmt: skip
    async with database.write(host) as tx:
        ballot = (await actions.draft_ballot(tx, draft, now=now())).id
    async with database.write(host) as tx:
        await actions.open_ballot(tx, ballot)
    return ballot


async def _seen(portal: Portal, who: Viewer, walls: Walls = Walls.BOTH) -> dict[str, Any]:
    return await portal.ask(who, SEE, walls)


async def _all(portal: Portal, who: Viewer) -> list[dict[str, Any]]:
    return [await _seen(portal, who, walls) for walls in Walls]


def _is_silent(answer: dict[str, Any]) -> bool:
    counts = [_of(answer, name)["supportCount"] for name in ("Deckel", "Sieb", "Korb")]
    return _order(answer)[0] == "Frei" and counts == [None] * 3


def _order(answer: dict[str, Any]) -> list[str]:
    return [edge["node"]["title"] for edge in answer["ideas"]["edges"]]


def _of(answer: dict[str, Any], title: str) -> dict[str, Any]:
    (found,) = [edge["node"] for edge in answer["ideas"]["edges"] if edge["node"]["title"] == title]
    return dict(found)


def _unnamed(answer: dict[str, Any]) -> dict[str, Any]:
    """The host's people still read who needs what and why; counts and orders they do not get either."""
    for key in ("ideas", "upward", "needed"):
        for edge in answer[key]["edges"]:
            del edge["node"]["supporters"]
    return answer
