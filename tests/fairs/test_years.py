"""One fair after the other: finished ones question the template, and this year's is held against two years ago."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from portal.core.db import Database
from tests.make.browser import Site, Visitor
from tests.make.fairs import Appearance
from tests.make.office import Office
from tests.make.world import Firm, World

LEARNED = "{ fairTemplateProposals { code days editions } }"
BACK = "query($id: ID!) { appearance(id: $id) { twoYearsBack { id firstDay reviews { number kpis { code value } } } } }"
TASK = """update fair_task set ruled_by = %s, done_on = due_on + %s, host_ticked_at = due_on + %s + interval '9 hours'
           where id = %s"""


class Years:
    """The host goes to fairs with Rot and with Blau; neither firm knows of the other's."""

    def __init__(self, office: Office) -> None:
        self.office, self.world = office, office.world

    async def begin(self) -> "Years":
        self.host, self.red, self.blue = [await self.office.enter(one) for one in ("owner", "lead", "other_lead")]
        return self

    async def went(self, firm: Firm, year: int, state: str = "reviewed") -> Appearance:
        """To a fair of its own, in the middle of October."""
        assert firm.pair is not None
        world, owner = self.world, self.office.people["owner"]
        days = {"first_day": date(year, 10, 12), "last_day": date(year, 10, 15)}
        return await world.appearance(owner, firm.pair, [world.host.id, firm.id], state=state, **days)

    async def done(self, at: Appearance, *, late: int, ruled_by: str = "template") -> None:
        await self.world.db.execute(TASK, [ruled_by, late, late, at.task])

    async def learned(self, visitor: Visitor) -> list[Any]:
        return [tuple(one.values()) for one in (await visitor.ask(LEARNED))["fairTemplateProposals"]]

    async def at_fair(self, fair: UUID, *those: Appearance) -> None:
        for one in those:
            await self.world.db.execute("update fair_edition set fair_id = %s where id = %s", [fair, one.edition])

    async def back(self, visitor: Visitor, now: Appearance) -> Any:
        seen = (await visitor.ask(BACK, id=f"joint_appearance_{now.id}"))["appearance"]
        return seen and seen["twoYearsBack"]


@pytest.fixture
async def years(world: World, database: Database) -> Years:
    return await Years(await Office(world, Site(database)).furnish()).begin()


async def test_each_firm_learns_from_its_own_finished_fairs(years: Years) -> None:
    first, second = await years.went(years.office.red, 2024), await years.went(years.office.red, 2025, "preparing")
    await years.done(first, late=9)
    await years.done(second, late=11)
    assert await years.learned(years.red) == []  # one finished fair may be chance
    await years.world.db.execute("update joint_appearance set state = 'settling' where id = %s", [second.id])
    for visitor in (years.host, years.red):
        assert await years.learned(visitor) == [("F01", 10, 2)]
    assert await years.learned(years.blue) == []  # was at none of them
    stranger = await years.office.enter("stranger")
    assert await years.learned(stranger) == []

    await years.done(second, late=11, ruled_by="hand")  # a date of their own says nothing about the template's
    assert await years.learned(years.red) == []
    await years.done(second, late=-11)  # late once, early once
    assert await years.learned(years.red) == []
    third = await years.went(years.office.blue, 2026)
    await years.done(third, late=12)
    await years.done(second, late=3)
    assert await years.learned(years.host) == [("F01", 9, 3)]  # the host was everywhere
    assert await years.learned(years.red) == [("F01", 6, 2)]
    assert await years.learned(years.blue) == []


async def test_this_fair_is_held_against_the_one_two_years_ago(years: Years) -> None:
    office, world = years.office, years.world
    now = await years.went(office.red, 2028, "running")
    others, own = await years.went(office.blue, 2026), await years.went(office.red, 2026)
    last_year = await years.went(office.red, 2027)
    for one, firm in ((others, office.blue), (own, office.red), (last_year, office.red)):
        assert firm.pair is not None
        await world.reviewed(one, firm.pair, office.people["owner"])
    assert await years.back(years.host, now) is None  # each was another fair
    await years.at_fair(now.fair, others, last_year)
    assert await years.back(years.red, now) is None  # last year's is no measure, and Blau's is none of Rot's business
    assert (await years.back(years.host, now))["id"] == f"joint_appearance_{others.id}"
    await years.at_fair(now.fair, own)
    for visitor in (years.host, years.red):  # the host's with the same firm comes before that with another
        assert await years.back(visitor, now) == {
            "id": f"joint_appearance_{own.id}", "firstDay": "2026-10-12",
            "reviews": [{"number": 1, "kpis": [{"code": "K5", "value": "7.00"}]}]}  # fmt: skip
    assert await years.back(years.blue, now) is None
    assert await years.back(years.red, own) is None  # nothing lies two years before that
