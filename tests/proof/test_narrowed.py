"""A list under a filter shows the same, whichever way its rows are found: by their ids, or along the order."""

from collections.abc import Callable
from typing import Any

import pytest

from portal.core import viewer as portal_viewer
from portal.graph import narrowed
from tests.make.world import Human, World
from tests.proof.portal import Portal, Walls

LIST = """query($filter: IdeaFilter, $after: String) {
  ideas(first: 2, after: $after, filter: $filter, orderBy: {field: SUPPORT, direction: DESC}) {
    totalCount nodes { title } pageInfo { hasNextPage endCursor } } }"""


async def _all(portal: Portal, viewer: Any, walls: Walls, wanted: dict[str, Any]) -> list[str]:
    """Page by page; the total is that of the pages."""
    found: list[str] = []
    page: dict[str, Any] = {"hasNextPage": True, "endCursor": None}
    while page["hasNextPage"]:
        answer = (await portal.ask(viewer, LIST, walls, filter=wanted, after=page["endCursor"]))["ideas"]
        found += [one["title"] for one in answer["nodes"]]
        page = answer["pageInfo"]
    assert answer["totalCount"] == len(found)
    return found


@pytest.mark.parametrize(
    ("few", "wide_from", "walls"),
    [(0, 1, Walls.BOTH), (0, 9, Walls.POLICIES), (2, 9, Walls.FILTERS), (2, 1, Walls.POLICIES)],
)
async def test_few_and_many_rows_are_found_alike(
    world: World, portal: Portal, monkeypatch: pytest.MonkeyPatch, few: int, wide_from: int, walls: Walls
) -> None:
    monkeypatch.setattr(narrowed, "FEW", few)
    monkeypatch.setattr(portal_viewer, "WIDE_FROM", wide_from)
    firm, rival = await world.partner("A"), await world.partner("B")
    anna, berta, owner = await world.person(firm), await world.person(rival), await world.person(world.host, "owner")
    people = [await world.person(world.host, "member") for _ in range(6)]
    made: dict[str, dict[str, Any]] = {}
    ideas = {}
    for nth in range(6):
        # The last two nobody sees but Berta and the host.
        secret, author = nth > 3, berta if nth > 3 else (anna, owner)[nth % 2]
        status = ("open", "planned", "planned")[nth % 3]
        idea = await world.idea(author, None if secret else world.open, title=f"{nth}", status=status)
        ideas[nth] = idea
        made[f"{nth}"] = {"secret": secret, "status": status, "heads": nth}
        for one in people[:nth]:
            await world.support(idea, one)
    tag = await world.tag("Reinigung", ideas[0])
    for nth in (1, 3, 5):
        await world.tagged(ideas[nth], tag)
    for who in (anna, owner):
        await world.follow(ideas[2], who)
    tagged = {"0", "1", "3", "5"}

    def expected(who: Human, fits: Callable[[str, dict[str, Any]], bool]) -> list[str]:
        seen = [title for title, one in made.items() if (who is owner or not one["secret"]) and fits(title, one)]
        # Supports of one firm only are below the floor: a partner's order does not tell their number.
        return sorted(seen, key=lambda title: made[title]["heads"], reverse=True) if who is owner else sorted(seen)

    cases: list[tuple[dict[str, Any], Callable[[str, dict[str, Any]], bool]]] = [
        ({"tags": [f"tag_{tag}"]}, lambda title, _one: title in tagged),
        ({"tags": [f"tag_{tag}"], "status": ["OPEN"]}, lambda title, one: title in tagged and one["status"] == "open"),
        ({"followed": True}, lambda title, _one: title == "2"),
        ({"followed": False}, lambda title, _one: title != "2"),
    ]
    for who in (anna, owner):
        viewer = await world.viewer(portal.database, who)
        for wanted, fits in cases:
            found = await _all(portal, viewer, walls, wanted)
            assert (found if who is owner else sorted(found)) == expected(who, fits), (who is owner, wanted)


@pytest.mark.parametrize(("few", "walls"), [(0, Walls.POLICIES), (0, Walls.FILTERS), (9, Walls.BOTH)])
async def test_what_waits_is_found_alike_from_few_and_from_many(
    world: World, portal: Portal, monkeypatch: pytest.MonkeyPatch, few: int, walls: Walls
) -> None:
    monkeypatch.setattr(narrowed, "FEW", few)
    anna, berta = [await world.person(await world.partner(name)) for name in ("A", "B")]
    owner, member = await world.person(world.host, "owner"), await world.person(world.host, "member")
    held = [await world.idea(anna, title=title, status="held") for title in ("Erste", "Zweite", "Dritte")]
    asked = await world.idea(owner, world.open, title="Gefragt")
    await world.proposal(asked, owner, anna)
    assert len(held) == 3
    for who, waits, rest in (
        (owner, {"Erste", "Zweite", "Dritte"}, {"Gefragt"}),
        (member, set(), {"Erste", "Zweite", "Dritte", "Gefragt"}),
        (anna, {"Gefragt"}, {"Erste", "Zweite", "Dritte"}),
        (berta, set(), {"Gefragt"}),
    ):
        viewer = await world.viewer(portal.database, who)
        assert set(await _all(portal, viewer, walls, {"waiting": True})) == waits
        assert set(await _all(portal, viewer, walls, {"waiting": False})) == rest
