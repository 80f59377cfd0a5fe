"""What it costs to withdraw, by the organiser's ladder and in the settlement; and the card at the stand."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from portal.core.db import Database
from portal.fairs.rules.ladder import Step, claimed, part_of, step_on
from tests.fairs.test_settlement import Table
from tests.make.browser import Site
from tests.make.office import Office
from tests.make.world import World

SWISS = [Step(date(2028, 6, 20), 2_500), Step(date(2028, 8, 22), 5_000), Step(date(2028, 9, 19), 7_500, 100_000),
         Step(date(2028, 10, 10), 10_000, 100_000)]  # fmt: skip
COST = "query($id: ID!, $on: Date) { fairWithdrawal(id: $id, on: $on) { percent until whole own nextOn nextOwn } }"
OWED = "query($id: ID!) { appearance(id: $id) { participations { owed owedPercent } } }"
CARDS = "query($id: ID!) { appearance(id: $id) { briefings { language firms consent version } } }"


def test_the_step_that_counts_and_what_it_comes_to() -> None:
    days = {date(2028, 1, 1): 2_500, date(2028, 6, 20): 2_500, date(2028, 6, 21): 5_000, date(2028, 11, 1): 10_000}
    assert {day: step.percent for day in days if (step := step_on(SWISS, day))} == days
    assert step_on([], date(2028, 1, 1)) is None
    assert (claimed(SWISS[2], 120_000), claimed(SWISS[0], 120_001), part_of(2_500, 2)) == (100_000, 30_000, 1)


@pytest.fixture
async def table(world: World, database: Database) -> Table:
    return await Table(await Office(world, Site(database)).furnish()).lay()


async def test_who_leaves_owes_what_the_ladder_says_and_the_others_bear_less(table: Table) -> None:
    host, red, blue = table.host, table.red, table.blue
    steps = [{"until": str(one.until), "percent": one.percent, "minFee": one.min_fee} for one in SWISS]
    given = {"editionId": table.edition, "steps": steps}
    assert (await blue.ask(COST, id=table.id))["fairWithdrawal"] is None  # nobody has entered a ladder
    assert await red.refused("fairLadderEdit", **given) == "NOT_ALLOWED"
    worse = [*steps[:1], {"until": "2028-07-01", "percent": 100}]
    assert await host.refused("fairLadderEdit", editionId=table.edition, steps=worse) == "LADDER_IN_DISORDER"
    assert (await host.do("fairLadderEdit", **given))["userErrors"] == []

    await table.line("Miete", 1_008_000, "BY_USE", 24, 15, 9)
    await table.line("Apéro", 300_000, "EQUAL", payerId=table.firms[2])
    own = {"percent": 5_000, "until": "2028-08-22", "whole": 654_000, "own": 144_500, "nextOn": "2028-08-22"}
    asked = (await blue.ask(COST, id=table.id, on="2028-07-01"))["fairWithdrawal"]
    assert asked == {**own, "nextOwn": 216_750}  # half of 1 890 and 1 000 francs, then three quarters

    await blue.do("appearanceAnswer", appearanceId=table.id, accept=True)
    assert (await blue.do("appearanceWithdraw", appearanceId=table.id))["userErrors"] == []
    seen = await host.ask(
        "query($id: ID!) { appearance(id: $id) { participations { owed owedPercent } } }", id=table.id
    )
    assert seen["appearance"]["participations"][2] == {"owed": 72_250, "owedPercent": 2_500}  # today, long before
    assert (await host.do("settlementCompute", appearanceId=table.id))["userErrors"] == []
    figures = await table.settlement(host)
    assert [one["title"] for one in figures["lines"]] == ["Miete", "Apéro", ""]
    last = figures["lines"][2]
    assert (last["budgetLine"], last["total"]) == (None, 0)
    # Without it they bear 7 703.08 and 5 376.92 of 13 080 francs: 722.50 less in that proportion.
    assert [one["amount"] for one in last["shares"]] == [-42_550, -29_700, 72_250]
    balances = {one["organisation"]["name"]: one["balance"] for one in figures["parties"]}
    assert sum(balances.values()) == 0
    assert balances["Blau AG"] == 300_000 - 72_250  # it had paid for the apéro
    for visitor in (host, red, blue):
        assert (await table.release(visitor))["userErrors"] == []
    assert (await table.settlement(host))["state"] == "AGREED"


async def test_the_card_says_what_the_firms_wrote(table: Table) -> None:
    words = {"id": table.id, "language": "DE", "firms": "Rot macht Käse, das Haus Maschinen."}
    assert (await table.red.do("appearanceBriefingEdit", version=0, **words))["userErrors"] == []
    assert await table.host.refused("appearanceBriefingEdit", version=0, **words) == "CONFLICT"
    await table.host.do("appearanceBriefingEdit", id=table.id, language="DE", version=1, consent="Darf Rot anrufen?")
    seen: dict[str, Any] = (await table.blue.ask(CARDS, id=table.id))["appearance"]
    card = {"language": "DE", "firms": words["firms"], "consent": "Darf Rot anrufen?", "version": 2}
    assert seen["briefings"] == [card]
    assert datetime.now(UTC).date() < SWISS[0].until
