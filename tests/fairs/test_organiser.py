"""What the organiser wants and grants: deadlines with their price, hours, passes that run out."""

from typing import Any

import pytest

from portal.core.db import Database
from tests.fairs.test_settlement import Table
from tests.make.browser import Site, Visitor
from tests.make.office import Office
from tests.make.world import World

DEADLINES = """query($id: ID!) { appearance(id: $id) { edition { id
    deadlines { nodes { id title feeAfter surcharge viewerCanDelete } } } } }"""


ABOUT = """query($id: ID!) { appearance(id: $id) { firstDay edition { id version openingHours
    viewerCanMove fair { id version website rhythm audience sectors viewerCanEdit } } }
    rotaCheck(id: $id) { needed pool } }"""
KNOWN = {"website": "https://messe.example/de", "rhythm": "BIENNIAL", "audience": "TRADE", "sectors": ["Milch", "Käse"]}


@pytest.fixture
async def table(world: World, database: Database) -> Table:
    return await Table(await Office(world, Site(database)).furnish()).lay()


async def edition_of(table: Table, visitor: Visitor) -> dict[str, Any]:
    found: dict[str, Any] = (await visitor.ask(DEADLINES, id=table.id))["appearance"]["edition"]
    return found


async def test_a_deadline_says_what_it_costs_to_miss_it(table: Table) -> None:
    edition = (await edition_of(table, table.red))["id"]
    wanted = {"editionId": edition, "kind": "CATALOGUE", "title": "Katalog", "dueOn": "2028-05-24"}
    made = await table.red.do("fairDeadlineCreate", "organiserDeadline { id }", **wanted, feeAfter=25_000)
    early = {**wanted, "kind": "ORDERS_EARLY", "title": "Strom", "dueOn": "2028-06-24", "surcharge": 2_000}
    await table.host.do("fairDeadlineCreate", **early)
    for visitor in (table.host, table.red, table.blue):  # all who exhibit there read it
        shown = (await edition_of(table, visitor))["deadlines"]["nodes"]
        assert [(one["title"], one["feeAfter"], one["surcharge"]) for one in shown] == [
            ("Katalog", 25_000, 0), ("Strom", 0, 2_000)]  # fmt: skip
    for wrong in ({"feeAfter": -1}, {"surcharge": 10_001}, {"surcharge": -1}):
        assert await table.red.refused("fairDeadlineCreate", **{**wanted, **wrong}) == "OUT_OF_RANGE"
    assert await table.blue.refused("fairDeadlineDelete", id=made["organiserDeadline"]["id"]) == "NOT_FOUND"
    assert len((await edition_of(table, table.red))["deadlines"]["nodes"]) == 2


async def about(table: Table, visitor: Visitor) -> dict[str, Any]:
    found = await visitor.ask(ABOUT, id=table.id)
    return {**found["appearance"], **found["rotaCheck"]}


async def test_a_fair_is_described_by_whoever_entered_it(table: Table) -> None:
    fair = (await about(table, table.red))["edition"]["fair"]
    assert (fair["website"], fair["rhythm"], fair["sectors"], fair["viewerCanEdit"]) == ("", None, [], False)
    assert await table.red.refused("fairEdit", id=fair["id"], **KNOWN) == "NOT_ALLOWED"
    assert (await table.host.do("fairEdit", id=fair["id"], version=1, **KNOWN))["userErrors"] == []
    for visitor in (table.red, table.blue):
        shown = (await about(table, visitor))["edition"]["fair"]
        assert {key: shown[key] for key in KNOWN} == KNOWN
    for wrong, code in (
        ({"website": "javascript:alert(1)"}, "NO_WEBSITE"), ({"website": "https://[messe.example"}, "NO_WEBSITE"),
        ({"sectors": [f"Branche {n}" for n in range(13)]}, "OUT_OF_RANGE"),
    ):  # fmt: skip
        assert await table.host.refused("fairEdit", id=fair["id"], **wrong) == code
    await table.host.do("fairEdit", id=fair["id"], rhythm=None)  # the rest stays
    shown = (await about(table, table.blue))["edition"]["fair"]
    assert (shown["rhythm"], shown["audience"]) == (None, "TRADE")


async def test_hours_say_how_many_people_it_takes_and_move_with_the_days(table: Table) -> None:
    before = await about(table, table.host)
    assert (before["needed"], before["pool"]) == (5, 0)  # nothing is known of the day
    edition = before["edition"]
    days = {"id": edition["id"], "firstDay": "2028-10-10", "lastDay": "2028-10-13"}
    hours = ["09:00-17:00", "09:00-18:00", "", "09:00-16:00"]
    assert await table.red.refused("fairEditionUpdate", **days, openingHours=hours) == "NOT_ALLOWED"
    for wrong in (["18:00-09:00"], ["9-18"], ["24:00-25:00"], ["09:00-18:00"] * 5):
        assert await table.host.refused("fairEditionUpdate", **days, openingHours=wrong) == "HOURS_IN_DISORDER"
    moved = "select count(*) from event where kind in ('edition_moved', 'appearance_moved')"
    assert (await table.host.do("fairEditionUpdate", **days, openingHours=hours))["userErrors"] == []
    assert await table.office.world.one(moved) == 0  # nobody is told that the fair takes place on other days
    shown = await about(table, table.blue)
    assert (shown["edition"]["openingHours"], shown["pool"]) == (hours, 8)  # 5 people, 9 hours, 6 each

    shorter = {**days, "firstDay": "2028-10-17", "lastDay": "2028-10-18"}
    assert (await table.host.do("fairEditionUpdate", **shorter))["userErrors"] == []
    shown = await about(table, table.red)
    assert (shown["firstDay"], shown["edition"]["openingHours"]) == ("2028-10-17", hours[:2])
    assert await table.office.world.one(moved) == 2


PASSES = """query($id: ID!) { appearance(id: $id) { passes { kind passes price version
    shares { passes extra } budgetLine { id category key planned isShared shares { weight planned } } }
    budgetLines { totalCount } } }"""


async def test_passes_that_are_bought_are_one_line_of_the_budget(table: Table) -> None:
    host, red = table.host, table.red

    def divided(*parts: tuple[int, int], **more: Any) -> dict[str, Any]:
        firms = zip(table.firms, parts, strict=False)
        shares = [{"organisationId": firm, "passes": passes, "extra": extra} for firm, (passes, extra) in firms]
        return {"id": table.id, "kind": "EXHIBITOR", "passes": 6, "shares": shares, **more}

    async def line(visitor: Visitor) -> tuple[int, Any]:
        found = (await visitor.ask(PASSES, id=table.id))["appearance"]
        return found["budgetLines"]["totalCount"], found["passes"][0]["budgetLine"]

    cost = {"id": table.id, "kind": "EXHIBITOR"}
    assert await host.refused("appearancePassesEdit", **divided((4, 0), (2, 0), (1, 0))) == "TOO_MANY_PASSES"
    assert (await host.do("appearancePassesEdit", **divided((4, 0), (1, 0), (1, 0))))["userErrors"] == []
    assert await host.refused("appearancePassesCost", **cost) == "NO_EXTRA_PASS"
    assert await host.refused("appearancePassesEdit", **divided((4, 0), (1, -1), (1, 0))) == "OUT_OF_RANGE"
    bought = divided((4, 0), (1, 2), (1, 1), price=9_000)
    assert (await red.do("appearancePassesEdit", **bought))["userErrors"] == []
    assert await line(host) == (0, None)
    for visitor in (red, host):  # once is enough
        assert (await visitor.do("appearancePassesCost", **cost))["userErrors"] == []
    lines, shown = await line(table.blue)
    assert (lines, shown["category"], shown["key"], shown["planned"]) == (1, "CO_EXHIBITOR_FEES", "CAUSER", 27_000)
    assert [(one["weight"], one["planned"]) for one in shown["shares"]] == [(0, 0), (2, 18_000), (1, 9_000)]

    fewer = divided((4, 0), (1, 1), (1, 0))  # the line follows, the price stays
    assert (await host.do("appearancePassesEdit", **fewer))["userErrors"] == []
    assert [(one["weight"], one["planned"]) for one in (await line(red))[1]["shares"]] == [(0, 0), (1, 9_000), (0, 0)]
    none = divided((4, 0), (1, 0), (1, 0))
    assert (await host.do("appearancePassesEdit", **none))["userErrors"] == []
    assert ((await line(red))[0], (await line(red))[1]["planned"]) == (1, 0)
