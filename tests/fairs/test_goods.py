"""What the firms bring: sizes for all, worth for nobody else; passes that run out; a stand that is drawn."""

from typing import Any

import pytest

from portal.core.db import Database
from tests.fairs.test_settlement import Table
from tests.make.browser import Site, Visitor
from tests.make.office import Office
from tests.make.world import World

SEEN = """query($id: ID!) { appearance(id: $id) { version standWidth
    zones { id title area across width organisation { name } }
    exhibits { totalCount nodes { id title weight power version viewerCanEdit organisation { name } zone { title }
        goods { customs serialNumber value origin packedAt returnedAt } } }
    packingItems { totalCount nodes { id title packedAt returnedAt version } }
    passes { id kind passes version shares { organisation { name } passes } given { id crewMember { id } } }
    budgetLines { nodes { title shares { planned } } } } }"""


@pytest.fixture
async def table(world: World, database: Database) -> Table:
    return await Table(await Office(world, Site(database)).furnish()).lay()


async def see(table: Table, visitor: Visitor) -> dict[str, Any]:
    found: dict[str, Any] = (await visitor.ask(SEEN, id=table.id))["appearance"]
    return found


async def test_all_know_the_sizes_and_nobody_else_the_worth(table: Table) -> None:
    host, red, blue = table.host, table.red, table.blue
    filler = {"title": "Abfüller P6", "weight": 45_000, "power": 900, "needs": ["NET", "POWER"], "customs": "CARNET",
              "serialNumber": "P6-0042", "value": 4_800_000, "origin": "ch", "arrivesOn": "2028-10-08",
              "returnsOn": "2028-10-14"}  # fmt: skip
    made = await red.do("exhibitCreate", "exhibit { id needs }", appearanceId=table.id, **filler)
    assert made["exhibit"]["needs"] == ["POWER", "NET"]
    id_ = made["exhibit"]["id"]
    await red.do("packingItemCreate", appearanceId=table.id, title="Notfallkoffer")
    own = {"customs": "CARNET", "serialNumber": "P6-0042", "value": 4_800_000, "origin": "CH"}
    for visitor, knows in ((red, True), (host, False), (blue, False)):
        seen = await see(table, visitor)
        (exhibit,) = seen["exhibits"]["nodes"]
        assert (exhibit["title"], exhibit["weight"], exhibit["viewerCanEdit"]) == ("Abfüller P6", 45_000, knows)
        assert (exhibit["goods"] is not None) == knows
        assert seen["packingItems"]["totalCount"] == int(knows)
    (exhibit,) = (await see(table, red))["exhibits"]["nodes"]
    assert {key: exhibit["goods"][key] for key in own} == own

    assert await host.refused("exhibitEdit", id=id_, title="Unseres") == "NOT_ALLOWED"
    item = (await see(table, red))["packingItems"]["nodes"][0]["id"]
    assert await host.refused("packingItemEdit", id=item, isPacked=True) == "NOT_FOUND"
    for wrong, code in (
        ({"origin": "Schweiz"}, "NOT_A_COUNTRY"), ({"returnsOn": "2028-10-01"}, "BACK_BEFORE_THERE"),
        ({"pieces": 0}, "OUT_OF_RANGE"), ({"weight": -1}, "OUT_OF_RANGE"),
    ):  # fmt: skip
        assert await red.refused("exhibitEdit", id=id_, **wrong) == code
    first = [await version(table, one) for one in (red, host, blue)]
    await red.do("exhibitEdit", id=id_, version=first[0], value=5_000_000)
    assert await red.refused("exhibitEdit", id=id_, version=first[0], value=1) == "CONFLICT"
    # Of what it is worth now the others learn nothing, not even that it changed.
    assert [await version(table, one) for one in (red, host, blue)] == [first[0] + 1, *first[1:]]
    await red.do("exhibitEdit", id=id_, version=first[0] + 1, power=950)
    assert [await version(table, one) for one in (red, host, blue)] == [
        one + n for one, n in zip(first, (2, 1, 1), strict=True)
    ]
    await red.do("exhibitTick", id=id_, isPacked=True)
    await red.do("packingItemEdit", id=item, isPacked=True, isBack=True)
    await red.do("packingItemEdit", id=item, isPacked=False)
    seen = await see(table, red)
    assert seen["exhibits"]["nodes"][0]["goods"]["packedAt"]
    assert not seen["exhibits"]["nodes"][0]["goods"]["returnedAt"]
    assert [bool(seen["packingItems"]["nodes"][0][name]) for name in ("packedAt", "returnedAt")] == [False, True]
    assert (await red.do("exhibitDelete", id=id_))["userErrors"] == []
    assert (await see(table, host))["exhibits"]["totalCount"] == 0


async def version(table: Table, visitor: Visitor) -> int:
    found: int = (await see(table, visitor))["exhibits"]["nodes"][0]["version"]
    return found


async def test_a_drawn_stand_feeds_the_keys_and_keeps_what_stands_in_it(table: Table) -> None:
    host, red = table.host, table.red
    await host.do("appearanceEdit", id=table.id, standWidth=800, standDepth=600, openSides=3)

    def zone(title: str, firm: int | None, *sides: int, **more: Any) -> dict[str, Any]:
        owner = {"kind": "SHARED"} if firm is None else {"kind": "EXCLUSIVE", "organisationId": table.firms[firm]}
        place = dict(zip(("across", "along", "width", "depth"), sides, strict=True))
        return {"title": title, "area": 0, **owner, **place, **more}

    places = [(0, 0, 400, 400), (400, 0, 400, 250), (400, 250, 400, 150), (0, 400, 800, 200)]
    names = [("Reifung", 0), ("Theke", 1), ("Ecke", 2), ("Gemeinsam", None)]
    stand = [zone(*name, *place) for name, place in zip(names, places, strict=True)]
    for n, place, code in (
        (3, (0, 400, 900, 200), "ZONE_OUTSIDE"), (1, (390, 0, 400, 250), "ZONES_OVERLAP"),
        (3, (0, 400, 700, 200), "ZONES_DO_NOT_FIT"),
    ):  # fmt: skip
        wrong = [zone(*names[at], *(place if at == n else places[at])) for at in range(4)]
        assert await host.refused("appearanceZonesEdit", id=table.id, zones=wrong) == code
    assert (await host.do("appearanceZonesEdit", id=table.id, zones=stand))["userErrors"] == []
    await table.line("Miete", 1_008_000, "PER_AREA", 1, 1, 1, followsZones=True)
    seen = await see(table, red)
    assert [one["area"] for one in seen["zones"]] == [1600, 1000, 600, 1600]
    assert [one["planned"] for one in seen["budgetLines"]["nodes"][0]["shares"]] == [504_000, 315_000, 189_000]

    shown = await red.do("exhibitCreate", "exhibit { zone { title } }", appearanceId=table.id, title="Abfüller",
                         zoneId=seen["zones"][1]["id"])  # fmt: skip
    assert shown["exhibit"]["zone"] == {"title": "Theke"}
    kept = [{**one, "id": before["id"]} for one, before in zip(stand, seen["zones"], strict=True)]
    assert await host.refused("appearanceZonesEdit", id=table.id, zones=[kept[0], *stand[1:]]) == "ZONE_IN_USE"
    kept[1]["title"] = "Käsetheke"
    assert (await host.do("appearanceZonesEdit", id=table.id, zones=kept))["userErrors"] == []
    assert (await see(table, red))["exhibits"]["nodes"][0]["zone"] == {"title": "Käsetheke"}


async def test_nobody_gives_away_more_passes_than_there_are(table: Table) -> None:
    host, red = table.host, table.red
    firms = table.firms

    def divided(*counts: int, **more: Any) -> dict[str, Any]:
        shares = [{"organisationId": firm, "passes": n} for firm, n in zip(firms, counts, strict=False)]
        return {"id": table.id, "kind": "EXHIBITOR", "passes": 6, "shares": shares, **more}

    assert await host.refused("appearancePassesEdit", **divided(4, 2, 1)) == "TOO_MANY_PASSES"
    assert (await host.do("appearancePassesEdit", **divided(4, 1, 1, version=0)))["userErrors"] == []
    assert await red.refused("appearancePassesEdit", **divided(3, 2, 1, version=0)) == "CONFLICT"
    people = [
        (await red.do("crewMemberCreate", "crewMember { id }", appearanceId=table.id, personId=table.office.id(who)))
        for who in ("lead", "partner_member")
    ]
    first, second = [one["crewMember"]["id"] for one in people]
    quota = (await see(table, red))["passes"][0]["id"]
    assert await host.refused("crewMemberPassGive", id=first, passQuotaId=quota) == "NOT_ALLOWED"
    for _ in range(2):  # once is enough
        assert (await red.do("crewMemberPassGive", id=first, passQuotaId=quota))["userErrors"] == []
    assert await red.refused("crewMemberPassGive", id=second, passQuotaId=quota) == "NO_PASS_LEFT"
    assert await host.refused("appearancePassesEdit", **divided(4, 0, 2)) == "PASSES_GIVEN"
    (given,) = (await see(table, host))["passes"][0]["given"]
    assert await host.refused("crewMemberPassTake", id=given["id"]) == "NOT_ALLOWED"
    assert (await red.do("crewMemberPassTake", id=given["id"]))["userErrors"] == []
    assert (await red.do("crewMemberPassGive", id=second, passQuotaId=quota))["userErrors"] == []
    assert (await red.do("crewMemberRemove", id=second))["userErrors"] == []  # the pass is free again
    (left,) = (await see(table, red))["passes"]
    assert (left["given"], left["passes"]) == ([], 6)
