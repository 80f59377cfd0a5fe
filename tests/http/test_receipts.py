"""The scan of a paper goes to whoever reads the paper at that moment, and to nobody else."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from portal.main import build_app
from portal.settings import Settings
from tests.make.bytes import PDF
from tests.make.fairs import Appearance
from tests.make.world import Human, World

SLOT = """mutation($input: FileSlotCreateInput!) { fileSlotCreate(input: $input) {
    file { id uploadUrl } userErrors { code } } }"""
ATTACH = """mutation($input: CostDocumentAttachInput!) { costDocumentAttach(input: $input) {
    costDocument { viewerCanAttach file { id name url size viewerCanRemove expiresAt person { name } } }
    userErrors { code } } }"""
DETACH = """mutation($input: CostDocumentDetachInput!) { costDocumentDetach(input: $input) {
    costDocument { file { id } } userErrors { code } } }"""
REMOVE = """mutation($input: CostDocumentRemoveInput!) { costDocumentRemove(input: $input) {
    budgetLine { id } userErrors { code } } }"""
CREATE = """mutation($input: CostDocumentCreateInput!) { costDocumentCreate(input: $input) {
    costDocument { file { url } } userErrors { code path } } }"""
TAKE_AWAY = "mutation($input: FileRemoveInput!) { fileRemove(input: $input) { isRemoved userErrors { code } } }"


class Stand:
    """A host, its partners Rot and Blau in one circle, and an appearance of the host with Rot alone."""

    def __init__(self, world: World, client: httpx.AsyncClient) -> None:
        self.world, self.client = world, client

    async def lay(self) -> "Stand":
        rot, blau = await self.world.partner("Rot"), await self.world.partner("Blau")
        self.circle = (await self.world.circle("custom", [rot, blau], disclosure="people", floor=0)).id
        people = {
            "host": (self.world.host, "owner"), "lead": (rot, "lead"), "colleague": (rot, "partner_member"),
            "rival": (blau, "lead"),
        }  # fmt: skip
        self.people: dict[str, Human] = {name: await self.world.person(*one) for name, one in people.items()}
        self.keys = {name: await self.world.key(human) for name, human in self.people.items()} | {"stranger": None}
        firms = [self.world.host.id, rot.id]
        self.at: Appearance = await self.world.appearance(self.people["lead"], self.circle, firms)
        return self

    def own(self, name: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.keys[name]}"} if self.keys[name] else {}

    async def do(self, who: str, query: str, **given: Any) -> Any:
        answer = await self.client.post(
            "/graphql", json={"query": query, "variables": {"input": given}}, headers=self.own(who)
        )
        assert "errors" not in answer.json(), answer.text
        (found,) = answer.json()["data"].values()
        return found

    async def code(self, who: str, query: str, **given: Any) -> str:
        return str((await self.do(who, query, **given))["userErrors"][0]["code"])

    async def upload(self, name: str) -> str:
        made = (await self.do(name, SLOT, name="Quittung.pdf", size=len(PDF)))["file"]
        put = await self.client.put(made["uploadUrl"], content=PDF, headers=self.own(name))
        assert put.status_code == 204
        return str(made["id"])

    async def readers(self, url: str) -> list[str]:
        """Who may fetch it now."""
        return [name for name in self.keys if (await self.client.get(url, headers=self.own(name))).is_success]


@pytest.fixture
async def app(app_dsn: str, tmp_path: Path) -> Any:
    return build_app(Settings(data_folder=tmp_path, worker_in_web=False, points=0), app_dsn)


async def test_a_receipt_follows_its_paper(app: Any, world: World) -> None:
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url="http://p") as client:
        stand = await Stand(world, client).lay()
        await _check_readers(stand)
        await _check_replacing(stand)
        await _check_going(stand)


async def _check_readers(stand: Stand) -> None:
    shared, own = f"cost_document_{stand.at.document}", f"cost_document_{stand.at.own_document}"
    file = await stand.upload("colleague")
    # Another's upload is none of yours, and the papers of another firm are not yours to scan.
    assert await stand.code("lead", ATTACH, id=shared, fileId=file) == "NOT_FOUND"
    for name, refusal in (("host", "NOT_ALLOWED"), ("rival", "NOT_FOUND"), ("stranger", "SIGN_IN_REQUIRED")):
        theirs = await stand.upload(name) if name != "stranger" else file
        assert await stand.code(name, ATTACH, id=shared, fileId=theirs) == refusal
    paper = (await stand.do("colleague", ATTACH, id=shared, fileId=file))["costDocument"]
    scan = paper["file"]
    assert (scan["size"], scan["expiresAt"], scan["viewerCanRemove"]) == (len(PDF), None, False)
    assert await stand.readers(scan["url"]) == ["host", "lead", "colleague"]

    kept = (await stand.do("lead", ATTACH, id=own, fileId=await stand.upload("lead")))["costDocument"]["file"]
    assert await stand.readers(kept["url"]) == ["lead", "colleague"]  # a firm's own costs are nobody else's
    # Rights of now: once the firms share the line, the other one reads; once it takes part no more, it does not.
    db = stand.world.db
    await db.execute("update budget_line set is_shared = true, key = 'equal' where id = %s", [stand.at.own_line])
    assert await stand.readers(kept["url"]) == ["host", "lead", "colleague"]
    await db.execute("update budget_line set is_shared = false, key = 'own' where id = %s", [stand.at.own_line])
    assert await stand.readers(kept["url"]) == ["lead", "colleague"]
    rival = stand.people["rival"].firm.id
    await db.execute("update joint_appearance set firm_ids = firm_ids || %s where id = %s", [rival, stand.at.id])
    assert await stand.readers(scan["url"]) == ["host", "lead", "colleague", "rival"]
    await db.execute("update joint_appearance set firm_ids = array_remove(firm_ids, %s)", [rival])
    assert await stand.readers(scan["url"]) == ["host", "lead", "colleague"]


async def _check_replacing(stand: Stand) -> None:
    shared = f"cost_document_{stand.at.document}"
    before = (await stand.do("lead", ATTACH, id=shared, fileId=await stand.upload("lead")))["costDocument"]["file"]
    after = (await stand.do("colleague", ATTACH, id=shared, fileId=await stand.upload("colleague")))["costDocument"]
    assert await stand.readers(before["url"]) == []
    # Not even the host's moderators take it away, and nobody hangs one file at two papers.
    scan = after["file"]
    for name in ("host", "lead", "rival"):
        assert await stand.code(name, TAKE_AWAY, id=scan["id"]) == "NOT_FOUND"
    twice = {"id": f"cost_document_{stand.at.own_document}", "fileId": scan["id"]}
    assert await stand.code("colleague", ATTACH, **twice) == "NOT_FOUND"
    slot = (await stand.do("lead", SLOT, name="Quittung.pdf", size=5))["file"]["id"]
    assert await stand.code("lead", ATTACH, id=shared, fileId=slot) == "FILE_NOT_READY"
    # What another firm has looked at stays; what was missing then may still come.
    approve = "update cost_document set approved_at = now(), approver_id = %s where id = %s"
    await stand.world.db.execute(approve, [stand.people["host"].id, stand.at.document])
    assert await stand.code("lead", DETACH, id=shared) == "DOCUMENT_APPROVED"
    assert await stand.code("lead", ATTACH, id=shared, fileId=await stand.upload("lead")) == "DOCUMENT_APPROVED"
    assert await stand.readers(scan["url"]) == ["host", "lead", "colleague"]
    await stand.world.db.execute("delete from file where document_id = %s", [stand.at.document])
    late = (await stand.do("lead", ATTACH, id=shared, fileId=await stand.upload("lead")))["costDocument"]["file"]
    assert await stand.readers(late["url"]) == ["host", "lead", "colleague"]


async def _check_going(stand: Stand) -> None:
    own, line = f"cost_document_{stand.at.own_document}", f"budget_line_{stand.at.own_line}"
    assert await stand.code("host", DETACH, id=own) == "NOT_FOUND"
    # A colleague's scan is the firm's: its other people take it away too.
    assert (await stand.do("colleague", DETACH, id=own))["costDocument"]["file"] is None
    at_once = {"lineId": line, "supplier": "Bahn", "issuedOn": "2027-10-16", "net": 9}
    paid = {"payerId": f"organisation_{stand.people['lead'].firm.id}"}
    foreign = await stand.upload("rival")
    assert await stand.code("lead", CREATE, **at_once, **paid, fileId=foreign) == "NOT_FOUND"
    made = await stand.do("lead", CREATE, **at_once, **paid, fileId=await stand.upload("lead"))
    assert await stand.readers(made["costDocument"]["file"]["url"]) == ["lead", "colleague"]
    paper = await stand.world.one("select document_id from file where name = 'Quittung.pdf' order by id desc limit 1")
    assert (await stand.do("colleague", REMOVE, id=f"cost_document_{paper}"))["userErrors"] == []
    assert await stand.readers(made["costDocument"]["file"]["url"]) == []
    told = "select count(*) from event where kind = 'file_removed' and circle_id is not null"
    assert await stand.world.one(told) == 0  # nobody hears of a paper that they do not read
