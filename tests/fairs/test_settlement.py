"""The worked example from the stand's zones to the last payment: to the cent, in the API and on the sheet."""

import asyncio
import csv
from io import BytesIO, StringIO
from typing import Any
from uuid import UUID

import psycopg
import pytest
from openpyxl import load_workbook

from portal.core.db import Database
from portal.core.refusal import NotFound
from portal.fairs.papers import made
from portal.fairs.statement import statement_of
from tests.fairs.test_appearance import Scene
from tests.make.browser import Site, Visitor
from tests.make.office import Office, firm_id
from tests.make.world import World

LINES = """query($id: ID!) { appearance(id: $id) { version zones { title area organisation { name } } settlement { id }
    budgetLines { nodes { id title actual version shares { organisation { name } weight actual planned }
        documents { id supplier amount approvedAt viewerCanApprove } } } } }"""
FIGURES = """query($id: ID!) { appearance(id: $id) { settlement {
    id state version currency payUntil viewerCanRelease agreedAt paidAt
    lines { title key total vat isDisputed budgetLine { id documents { supplier } }
        shares { amount weight weights paid vat } }
    parties { organisation { name } owed paid balance releasedAt releasedBy { name } }
    transfers { id payer { name } payee { name } amount receivedAt }
    objections { id reason proposal answer organisation { name } answeredBy { name } settledAt budgetLine { title } }
} } }"""


class Table(Scene):
    """A host and two firms with a stand of 48 square metres."""

    async def lay(self) -> "Table":
        await self.begin()
        office = self.office
        self.firms = [firm_id(one) for one in (office.world.host, office.red, office.blue)]
        await self.host.do("appearanceEdit", id=self.id, standArea=4800)
        return self

    async def look(self, visitor: Visitor) -> dict[str, Any]:
        found: dict[str, Any] = (await visitor.ask(LINES, id=self.id))["appearance"]
        return found

    async def lines(self, visitor: Visitor) -> dict[str, Any]:
        return {one["title"]: one for one in (await self.look(visitor))["budgetLines"]["nodes"]}

    async def settlement(self, visitor: Visitor) -> dict[str, Any]:
        found: dict[str, Any] = (await visitor.ask(FIGURES, id=self.id))["appearance"]["settlement"]
        return found

    async def zones(self, *areas: int) -> dict[str, Any]:
        own = [
            {"title": f"Fläche {n}", "kind": "EXCLUSIVE", "area": area, "organisationId": firm}
            for n, (area, firm) in enumerate(zip(areas, self.firms, strict=False))
        ]
        common = {"title": "Lounge", "kind": "LOUNGE", "area": areas[-1]}
        return await self.host.do("appearanceZonesEdit", id=self.id, zones=[*own, common])

    async def line(self, title: str, planned: int, key: str, *weights: int, **more: Any) -> str:
        given = [{"organisationId": firm, "weight": one} for firm, one in zip(self.firms, weights, strict=False)]
        named = {"payerId": self.firms[0], "actual": planned, **more}
        payload = await self.host.do(
            "budgetLineCreate", "budgetLine { id }", appearanceId=self.id, title=title, planned=planned, key=key,
            category="SPACE", weights=given, **named)  # fmt: skip
        assert payload["userErrors"] == [], payload
        id_: str = payload["budgetLine"]["id"]
        return id_

    async def paper(self, visitor: Visitor, line: str, net: int, payer: int, **more: Any) -> dict[str, Any]:
        return await visitor.do(
            "costDocumentCreate", "costDocument { id amount } budgetLine { actual }", lineId=line, supplier="=Druck()",
            issuedOn="2028-09-01", net=net, payerId=self.firms[payer], **more)  # fmt: skip

    async def release(self, visitor: Visitor, version: int | None = None) -> dict[str, Any]:
        now = await self.settlement(visitor)
        seen = {"id": now["id"], "version": version or now["version"]}
        return await visitor.do("settlementRelease", "settlement { state version }", **seen)


@pytest.fixture
async def table(world: World, database: Database) -> Table:
    return await Table(await Office(world, Site(database)).furnish()).lay()


async def test_the_worked_example_comes_out_to_the_cent(table: Table, database: Database, app_dsn: str) -> None:
    host, red, blue = table.host, table.red, table.blue
    assert (await table.zones(1600, 1000, 600, 1500))["userErrors"][0]["code"] == "ZONES_DO_NOT_FIT"
    rent = await table.line("Miete", 1_008_000, "PER_AREA", 1, 0, 0, followsZones=False)
    for step in (
        table.zones(1000, 1000, 1000, 1800),
        host.do("budgetLineEdit", id=rent, version=1, followsZones=True),
        table.zones(1600, 1000, 600, 1600),  # the key follows the zones
    ):
        assert (await step)["userErrors"] == []
    await table.line("Standbau", 1_599_000, "EQUAL")
    await table.line("Strom", 78_000, "BY_USE", 120, 60, 20)
    await table.line("Mitaussteller", 180_000, "CAUSER", 0, 1, 1)
    await table.line("Apéro", 250_000, "BY_USE", 9, 6, 3, payerId=table.firms[1])
    cards = await table.line("Einladungen", 100_000, "FIXED", 50_000, 30_000, 20_000, actual=0)
    papers = [
        await table.paper(visitor, cards, net, n)
        for n, (visitor, net) in enumerate(zip((host, red, blue), (50_000, 30_000, 20_000), strict=True))
    ]
    assert [one["budgetLine"]["actual"] for one in papers] == [50_000, 80_000, 100_000]
    changed = {"id": cards, "version": (await table.lines(host))["Einladungen"]["version"], "actual": 7}
    assert await host.refused("budgetLineEdit", **changed) == "ACTUAL_FROM_DOCUMENTS"
    await red.do("budgetLineCreate", appearanceId=table.id, category="TRAVEL", title="Unsere Reise", planned=99_999,
                 actual=99_999, isShared=False)  # fmt: skip

    assert await host.refused("settlementCompute", appearanceId=table.id) == "DOCUMENTS_NOT_APPROVED"
    ids = [one["costDocument"]["id"] for one in papers]
    assert await red.refused("costDocumentApprove", id=ids[1]) == "NOT_ALLOWED"  # one's own firm's
    for id_, visitor in zip(ids, (red, blue, host), strict=True):
        assert (await visitor.do("costDocumentApprove", id=id_))["userErrors"] == []
    assert (await host.do("settlementCompute", appearanceId=table.id))["userErrors"] == []

    await _object_and_settle(table)
    figures = await table.settlement(blue)
    shares = {one["title"]: [share["amount"] for share in one["shares"]] for one in figures["lines"]}
    assert shares == {
        "Miete": [504_000, 315_000, 189_000], "Standbau": [533_000, 533_000, 533_000],
        "Strom": [46_800, 23_400, 7_800], "Mitaussteller": [0, 90_000, 90_000],
        "Apéro": [125_000, 83_333, 41_667], "Einladungen": [50_000, 30_000, 20_000],
    }  # fmt: skip
    sums = [(one["owed"], one["paid"], one["balance"]) for one in figures["parties"]]
    assert sums == [
        (1_258_800, 2_915_000, 1_656_200), (1_074_733, 280_000, -794_733), (881_467, 20_000, -861_467)]  # fmt: skip
    paid = [(one["payer"]["name"], one["payee"]["name"], one["amount"]) for one in figures["transfers"]]
    owner = table.office.world.host.name
    assert paid == [("Blau AG", owner, 861_467), ("Rot AG", owner, 794_733)]
    # Every figure opens to its key, its weights and its documents.
    opened = {one["title"]: one for one in figures["lines"]}
    power, part = opened["Strom"], opened["Strom"]["shares"][1]
    assert (power["key"], part["weight"], part["weights"]) == ("BY_USE", 60, 200)
    assert len(opened["Einladungen"]["budgetLine"]["documents"]) == 3
    assert "Unsere Reise" not in opened

    assert await red.refused("settlementReceive", transferId=figures["transfers"][0]["id"]) == "NOT_ALLOWED"
    stale = figures["version"]
    await table.line("Nachtrag", 3, "EQUAL")
    assert (await table.release(red, stale))["userErrors"][0]["code"] == "CONFLICT"
    for visitor, state in ((red, "SENT"), (host, "SENT"), (blue, "AGREED")):
        assert (await table.release(visitor))["settlement"]["state"] == state
    await _frozen(table, app_dsn)
    await _sheets(table, database)
    transfers = (await table.settlement(host))["transfers"]
    states = [
        (await host.do("settlementReceive", "settlement { state }", transferId=one["id"]))["settlement"]["state"]
        for one in transfers
    ]
    assert states == ["AGREED", "PAID"]


async def _object_and_settle(table: Table) -> None:
    """An objection holds up its line alone, and undoes what was released of other figures."""
    host, red, blue = table.host, table.red, table.blue
    assert (await table.release(host))["settlement"]["state"] == "SENT"
    building = (await table.lines(red))["Standbau"]["id"]
    id_ = (await table.settlement(red))["id"]
    said = {"id": id_, "lineId": building, "reason": "Ein Teil gehört uns nicht.", "proposal": "Nur zwei Drittel"}
    assert (await red.do("settlementObject", **said))["userErrors"] == []
    assert await red.refused("settlementObject", **said) == "OBJECTION_SETTLED"
    figures = await table.settlement(blue)
    assert (figures["state"], [one["title"] for one in figures["lines"] if one["isDisputed"]]) == (
        "OBJECTED", ["Standbau"])  # fmt: skip
    assert [one["owed"] for one in figures["parties"]] == [725_800, 541_733, 348_467]
    assert {one["releasedAt"] for one in figures["parties"]} == {None}
    assert (await table.release(blue))["userErrors"][0]["code"] == "OBJECTION_OPEN"
    (objection,) = figures["objections"]
    answer = {"objectionId": objection["id"], "answer": "So steht es in der Vereinbarung, Punkt 5."}
    assert await red.refused("settlementAnswer", **answer) == "NOT_ALLOWED"
    assert (await blue.do("settlementAnswer", **answer))["userErrors"] == []
    assert await blue.refused("settlementObjectionSettle", id=objection["id"]) == "NOT_ALLOWED"
    assert (await red.do("settlementObjectionSettle", id=objection["id"]))["userErrors"] == []
    assert (await table.settlement(host))["state"] == "SENT"


async def _frozen(table: Table, app_dsn: str) -> None:
    """What all have released is changed by nobody: not through the portal, and not past it."""
    line = (await table.lines(table.host))["Strom"]
    changed = {"id": line["id"], "version": line["version"], "actual": 1}
    assert await table.host.refused("budgetLineEdit", **changed) == "SETTLEMENT_FROZEN"
    assert (await table.paper(table.red, line["id"], 5, 1))["userErrors"][0]["code"] == "SETTLEMENT_FROZEN"
    viewer = await table.host.viewer()
    with psycopg.connect(app_dsn) as connection:
        connection.execute("select set_config('app.viewer', %s, true)", [viewer.context])
        for table_ in ("settlement_line", "settlement_share", "settlement_party"):
            assert connection.execute(f"select 1 from {table_}").fetchall()  # type: ignore[arg-type] - ours
            assert connection.execute(f"delete from {table_}").rowcount == 0  # type: ignore[arg-type] - ours


async def _sheets(table: Table, database: Database) -> None:
    id_ = UUID((await table.settlement(table.blue))["id"].removeprefix("fair_settlement_"))
    statement = await statement_of(database, await table.blue.viewer(), id_)
    lines = list(csv.reader(StringIO(made(statement, "de", "csv").decode("utf-8-sig")), delimiter=";"))
    parts = next(row for row in lines if row[:2] == ["Standfläche", "Apéro"])
    assert parts[6] == "2500.00"
    assert parts[12:15] == ["1250.00", "833.33", "416.67"]
    assert next(row for row in lines if row and row[1] == "Einladungen")[4].startswith("'=Druck()")
    book = load_workbook(BytesIO(made(statement, "fr", "xlsx")))
    cells = [cell for row in book.active.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if isinstance(cell.value, str)} == {"s"}
    assert any(str(cell.value).startswith("=Druck()") for cell in cells)
    for locale in ("de", "en", "fr", "it"):
        assert made(statement, locale, "pdf").startswith(b"%PDF")
    late = await table.office.world.partner("Spät AG")
    await table.office.world.join(table.circle, late)
    table.office.people["late"] = await table.office.person(late, "lead")
    outsider = await table.office.enter("late")
    with pytest.raises(NotFound):
        await statement_of(database, await outsider.viewer(), id_)


async def test_other_currencies_need_a_rate_and_a_preview_keeps_nothing(table: Table) -> None:
    host, red = table.host, table.red
    given = {"appearanceId": table.id, "category": "SPACE", "title": "Miete in Euro", "actual": 1_000}
    assert await host.refused("budgetLineCreate", **given, currency="EUR") == "RATE_MISSING"
    line = await table.line("Miete in Euro", 100_000, "PERCENT", 5_000, 3_000, 2_000, currency="EUR", rate=943_210,
                            rateOn="2028-09-02")  # fmt: skip
    await table.paper(red, line, 50_000, 1, currency="CHF", rate=1_060_000, rateOn="2028-09-03", vat=4_050)
    approve = (await table.lines(host))["Miete in Euro"]["documents"]
    assert [(one["amount"], one["viewerCanApprove"]) for one in approve] == [(53_000, True)]
    await host.do("costDocumentApprove", id=approve[0]["id"])
    await host.do("settlementCompute", appearanceId=table.id)
    (settled,) = (await table.settlement(red))["lines"]
    assert (settled["total"], [one["amount"] for one in settled["shares"]]) == (49_990, [24_995, 14_997, 9_998])
    assert [one["paid"] for one in settled["shares"]] == [0, 49_990, 0]

    preview = (
        "query($input: BudgetPreviewInput!) { budgetPreview(input: $input) { organisation { name } before after } }"
    )
    weights = [{"organisationId": firm, "weight": one} for firm, one in zip(table.firms, (1, 1, 1), strict=True)]
    shown = await red.ask(preview, input={"lineId": line, "key": "EQUAL", "weights": weights})
    assert [(one["before"], one["after"]) for one in shown["budgetPreview"]] == [
        (50_000, 33_334), (30_000, 33_333), (20_000, 33_333)]  # fmt: skip
    impossible = {"lineId": line, "key": "PERCENT", "weights": weights}
    assert (await red.ask(preview, input=impossible))["budgetPreview"] is None
    assert [one["planned"] for one in (await table.lines(host))["Miete in Euro"]["shares"]] == [50_000, 30_000, 20_000]


async def test_papers_entered_at_once_all_count(table: Table) -> None:
    line = await table.line("Miete", 0, "EQUAL", actual=0)
    await asyncio.gather(
        *(table.paper(one, line, 10**n, n) for n, one in enumerate((table.host, table.red, table.blue)))
    )
    seen = (await table.lines(table.host))["Miete"]
    assert seen["actual"] == 111
    ours = next(one for one in (await table.lines(table.red))["Miete"]["documents"] if not one["viewerCanApprove"])
    assert await table.blue.refused("costDocumentRemove", id=ours["id"]) == "NOT_ALLOWED"
    gone = await table.red.do("costDocumentRemove", "budgetLine { actual }", id=ours["id"])
    assert gone["budgetLine"] == {"actual": 101}


BOUGHT = """query($id: ID!) { appearance(id: $id) { budgetLines { nodes {
    id title version actual purchase plannedUses thisUse purchaseLeft shares { actual } } } } }"""
STAND = {"amount": 10_000, "plannedUses": 3, "thisUse": 1}


async def bought(table: Table, visitor: Visitor, title: str = "Stand") -> dict[str, Any]:
    lines = (await visitor.ask(BOUGHT, id=table.id))["appearance"]["budgetLines"]["nodes"]
    return next(one for one in lines if one["title"] == title)


async def test_a_stand_bought_for_several_fairs_costs_each_its_part(table: Table, database: Database) -> None:
    host, red = table.host, table.red
    id_ = await table.line("Stand", 3_334, "EQUAL", actual=0, purchase=STAND)
    seen = await bought(table, red)
    assert [seen[name] for name in ("actual", "purchase", "plannedUses", "thisUse", "purchaseLeft")] == [
        3_334, 10_000, 3, 1, 6_666]  # fmt: skip
    assert [one["actual"] for one in seen["shares"]] == [1_112, 1_111, 1_111]
    for use, part, left in ((2, 3_333, 3_333), (3, 3_333, 0), (1, 3_334, 6_666)):
        version = (await bought(table, host))["version"]
        changed = {"id": id_, "version": version, "purchase": {**STAND, "thisUse": use}}
        assert (await host.do("budgetLineEdit", **changed))["userErrors"] == []
        seen = await bought(table, host)
        assert (seen["actual"], seen["purchaseLeft"]) == (part, left)
        assert await host.refused("budgetLineEdit", **changed) == "CONFLICT"

    # The paper shows the whole purchase: the line keeps its part, and whoever pays the line has paid that part.
    paper = await table.paper(red, id_, 10_000, 1)
    assert (paper["userErrors"], paper["budgetLine"]) == ([], {"actual": 3_334})
    await host.do("costDocumentApprove", id=paper["costDocument"]["id"])
    assert (await host.do("settlementCompute", appearanceId=table.id))["userErrors"] == []
    (line,) = (await table.settlement(table.blue))["lines"]
    assert (line["total"], [one["paid"] for one in line["shares"]]) == (3_334, [3_334, 0, 0])
    settlement = UUID((await table.settlement(table.blue))["id"].removeprefix("fair_settlement_"))
    statement = await statement_of(database, await table.blue.viewer(), settlement)
    rows = list(csv.reader(StringIO(made(statement, "de", "csv").decode("utf-8-sig")), delimiter=";"))
    assert rows[1][3] == "1 : 1 : 1; Für 3 Messen gekauft: CHF 100.00; dies ist die 1. Für weitere 2 bleiben 66.66"
    assert made(statement, "fr", "pdf").startswith(b"%PDF")

    # Taken back, the line comes to what its papers say again.
    version = (await bought(table, host))["version"]
    assert (await host.do("budgetLineEdit", id=id_, version=version, purchase=None))["userErrors"] == []
    seen = await bought(table, host)
    assert [seen[name] for name in ("actual", "purchase", "plannedUses", "thisUse", "purchaseLeft")] == [
        10_000, None, None, None, None]  # fmt: skip


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"purchase": {**STAND, "plannedUses": 0}}, "OUT_OF_RANGE"),
        ({"purchase": {**STAND, "plannedUses": 101}}, "OUT_OF_RANGE"),
        ({"purchase": {**STAND, "thisUse": 0}}, "OUT_OF_RANGE"),
        ({"purchase": {**STAND, "thisUse": 4}}, "OUT_OF_RANGE"),
        ({"purchase": {**STAND, "amount": 0}}, "OUT_OF_RANGE"),
        ({"purchase": {**STAND, "amount": -10_000}}, "OUT_OF_RANGE"),
        ({"purchase": STAND, "actual": 10_000}, "ACTUAL_FROM_PURCHASE"),
        ({"purchase": STAND, "currency": "EUR"}, "RATE_MISSING"),
    ],
)
async def test_a_purchase_that_adds_up_to_nothing_is_refused(table: Table, more: dict[str, Any], code: str) -> None:
    given = {"appearanceId": table.id, "category": "BUILDING", "title": "Stand", **more}
    assert await table.host.refused("budgetLineCreate", **given) == code
    id_ = await table.line("Stand", 0, "EQUAL", purchase={**STAND, "thisUse": 3})
    assert await table.host.refused("budgetLineEdit", id=id_, version=1, **more) == code
    assert (await bought(table, table.host))["actual"] == 3_333
    assert (await table.host.do("budgetLineEdit", id=id_, version=1, actual=3_333))["userErrors"] == []
    assert await table.host.refused("budgetLineEdit", id=id_, version=2, actual=3_334) == "ACTUAL_FROM_PURCHASE"


async def test_a_purchase_abroad_is_divided_in_its_own_currency(table: Table) -> None:
    await table.line("Stand", 0, "EQUAL", actual=0, purchase={**STAND, "thisUse": 2}, currency="EUR", rate=943_210,
                     rateOn="2028-09-02")  # fmt: skip
    await table.host.do("settlementCompute", appearanceId=table.id)
    (line,) = (await table.settlement(table.red))["lines"]
    assert ((await bought(table, table.red))["actual"], line["total"]) == (3_333, 3_144)


async def test_what_a_firm_bought_for_itself_nobody_else_reads(table: Table) -> None:
    own = {"appearanceId": table.id, "category": "EXHIBITS", "title": "Stand", "isShared": False, "purchase": STAND}
    assert (await table.red.do("budgetLineCreate", **own))["userErrors"] == []
    assert (await bought(table, table.red))["purchaseLeft"] == 6_666
    for other in (table.host, table.blue):
        assert (await other.ask(BOUGHT, id=table.id))["appearance"]["budgetLines"]["nodes"] == []


async def test_the_tables_hold_no_purchase_that_does_not_add_up(table: Table, app_dsn: str) -> None:
    await table.line("Stand", 0, "EQUAL", actual=0, purchase=STAND)
    viewer = await table.host.viewer()
    with psycopg.connect(app_dsn) as connection:
        for wrong in ("purchase_left = 6667", "this_use = 4", "planned_uses = 0", "this_use = null", "purchase = 0"):
            connection.execute("select set_config('app.viewer', %s, true)", [viewer.context])
            with pytest.raises(psycopg.errors.CheckViolation, match="ck_budget_line_reused"):
                connection.execute(f"update budget_line set {wrong} where purchase = 10000")  # type: ignore[arg-type] - ours
            connection.rollback()
