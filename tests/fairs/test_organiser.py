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
