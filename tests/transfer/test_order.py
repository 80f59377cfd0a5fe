"""A file that is brought through the portal: looked at, read otherwise, taken in, stopped, gone on with."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from portal.core.db import Database
from portal.core.files import Folder
from portal.core.ids import new_id
from portal.files.events import FileRemoved
from portal.files.queries import WHOLE, key_of
from portal.files.subscribers import Bytes
from portal.transfer.actions import load
from portal.transfer.events import ImportBrought, ImportStarted
from portal.transfer.report import Report
from portal.transfer.subscribers import Importing
from tests.make.browser import Site, Visitor
from tests.make.exports import archive, fider, table
from tests.make.office import Office
from tests.make.world import Human, World

HEAD = "id state format system failure ideas newIdeas supports done total leftOut kept viewerCanGoOn"
ALL = (
    f"{HEAD} readers circle {{ kind }} knownPeople placedPeople unknownPeople "
    "headings { heading sample member } problems { nodes { part row code what isKept } }"
)
WISHES = """Wunsch;Warum;Wer;Seit
Käse wenden;Zu langsam;lea@wendrueti.example;01.02.2025
;Ohne Titel;;
Silo;;x@y.example;nie
"""


class Desk:
    """An office whose owner brings files, and the work that follows."""

    def __init__(self, office: Office, folder: Path) -> None:
        self.office, self.world = office, office.world
        self.folder, self.storage = folder, Folder(folder / "kept")
        self.work = Importing(office.site.database, self.storage, 2**30)

    async def file(self, name: str, content: bytes, by: str = "owner") -> str:
        blob = new_id()
        id_ = await self.world.file(self.office.people[by], name=name, size=len(content), blob=blob)
        await self.storage.put(key_of(self.world.workspace_id, id_, blob, WHOLE), io.BytesIO(content))
        return f"file_{id_}"

    async def bring(self, visitor: Visitor, name: str, content: bytes) -> str:
        given = {"fileId": await self.file(name, content)}
        made = await visitor.do("ideaImportCreate", f"ideaImport {{ {HEAD} }}", **given)
        assert made["userErrors"] == []
        id_: str = made["ideaImport"]["id"]
        await self.react()
        return id_

    async def react(self) -> None:
        """What the worker would do, told twice as it may be."""
        reactions = {
            ImportBrought.kind: self.work.check,
            ImportStarted.kind: self.work.run,
            FileRemoved.kind: Bytes(self.storage).forget,
        }
        for event in await self.office.site._events():  # noqa: SLF001 - what the worker hears
            for _ in range(2 * (event.kind in reactions)):
                await reactions[event.kind](event)

    async def seen(self, visitor: Visitor, id_: str) -> dict[str, Any]:
        found = (await visitor.ask(f"query($id: ID!) {{ ideaImport(id: $id) {{ {ALL} }} }}", id=id_))["ideaImport"]
        return found or {}


@pytest.fixture
async def desk(world: World, database: Database, tmp_path: Path) -> Desk:
    return Desk(await Office(world, Site(database)).furnish(), tmp_path)


async def titles(world: World) -> Sequence[str]:
    found = await world.db.execute("select title from idea order by title")
    return [title for (title,) in await found.fetchall()]


async def test_a_table_is_mapped_checked_and_taken_in_once(desk: Desk) -> None:
    owner = await desk.office.enter("owner")
    id_ = await desk.bring(owner, "Wünsche.csv", WISHES.encode("cp1252"))
    found = await desk.seen(owner, id_)
    assert (found["state"], found["format"], found["ideas"], found["leftOut"]) == ("CHECKED", "TABLE", 0, 3)
    assert [(one["heading"], one["sample"], one["member"]) for one in found["headings"]] == [
        ("Wunsch", "Käse wenden", None),
        ("Warum", "Zu langsam", None),
        ("Wer", "lea@wendrueti.example", None),
        ("Seit", "01.02.2025", None),
    ]
    columns = {"TITLE": "Wunsch", "PROBLEM": "Warum", "EMAIL": "Wer", "CREATED": "Seit"}
    given = [{"member": member, "heading": heading} for member, heading in columns.items()]
    assert (await owner.do("ideaImportCheck", id=id_, system=" Alte Liste ", columns=given))["userErrors"] == []
    await desk.react()
    found = await desk.seen(owner, id_)
    assert (found["state"], found["system"], found["ideas"], found["newIdeas"]) == ("CHECKED", "alte-liste", 2, 2)
    assert found["problems"]["nodes"] == [
        {"part": "Wünsche.csv", "row": 3, "code": "NO_TITLE", "what": "", "isKept": False},
        {"part": "Wünsche.csv", "row": 4, "code": "BAD_DATE", "what": "nie", "isKept": True},
    ]
    assert (found["circle"], found["readers"], found["unknownPeople"]) == ({"kind": "HOUSE"}, 5, 2)
    assert await titles(desk.world) == []

    assert (await owner.do("ideaImportStart", id=id_))["userErrors"] == []
    await desk.react()
    found = await desk.seen(owner, id_)
    assert (found["state"], found["newIdeas"], found["done"], found["total"]) == ("DONE", 2, 4, 4)
    assert await titles(desk.world) == ["Käse wenden", "Silo"]
    assert await desk.world.one("select count(*) from file") == 0
    await desk.react()
    assert list((desk.folder / "kept" / str(desk.world.workspace_id)).glob("*/*/*")) == []
    assert await owner.refused("ideaImportStart", id=id_) == "IMPORT_NOT_CHECKED"
    people = await owner.ask("{ importPeople(first: 9) { totalCount nodes { email organisation { name } } } }")
    assert people["importPeople"]["totalCount"] == 2

    # The same file under the same name of its source: nothing of it is new.
    again = await desk.bring(owner, "Wünsche.csv", WISHES.encode("cp1252"))
    await owner.do("ideaImportCheck", id=again, system="alte-liste", columns=given)
    await desk.react()
    assert (await desk.seen(owner, again))["newIdeas"] == 0
    listed = (await owner.ask("{ ideaImports(first: 9) { nodes { id } } }"))["ideaImports"]["nodes"]
    assert [one["id"] for one in listed] == [again, id_]


async def test_it_is_stopped_and_goes_on_and_a_death_on_the_way_loses_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, admin = await desk.office.enter("owner"), await desk.office.enter("admin")
    id_ = await desk.bring(owner, "fider.zip", fider(tmp_path).read_bytes())
    found = await desk.seen(owner, id_)
    assert (found["format"], found["ideas"], found["supports"]) == ("FIDER_BACKUP", 6, 5)
    assert await owner.refused("ideaImportStart", id=id_.replace(id_[-4:], "0000")) == "NOT_FOUND"
    monkeypatch.setattr(load, "BATCH", 4)
    told, take = [], load._Importer.take  # noqa: SLF001 - where it may be cut

    async def stopped(self: Any, items: Any) -> None:
        await take(self, items)
        told.append(1)
        if len(told) == 2:
            payload = await admin.do("ideaImportStop", "ideaImport { state }", id=id_)
            assert payload["ideaImport"] == {"state": "STOPPED"}
        if len(told) == 3:
            raise RuntimeError("killed")

    monkeypatch.setattr(load._Importer, "take", stopped)  # noqa: SLF001 - where it may be cut
    await owner.do("ideaImportStart", id=id_)
    await desk.react()
    found = await desk.seen(admin, id_)
    assert (found["state"], found["viewerCanGoOn"], found["done"]) == ("STOPPED", False, 8)
    assert await desk.world.one("select count(*) from idea_support") == 0
    assert await admin.refused("ideaImportStart", id=id_) == "NOT_ALLOWED"

    await owner.do("ideaImportStart", id=id_)
    with pytest.raises(RuntimeError):
        await desk.react()
    assert (await desk.seen(owner, id_))["state"] == "RUNNING"
    assert await owner.refused("ideaImportStart", id=id_) == "IMPORT_BUSY"
    await desk.world.db.execute("update idea_import set heard_at = heard_at - interval '3 minutes'")
    await owner.do("ideaImportStart", id=id_)
    await desk.react()
    found = await desk.seen(owner, id_)
    assert (found["state"], found["ideas"], len(await titles(desk.world))) == ("DONE", 6, 6)
    assert await desk.world.one("select count(*) from idea_support") == 4


async def test_what_cannot_be_read_says_why_and_only_those_who_may_bring_anything(desk: Desk) -> None:
    owner = await desk.office.enter("owner")
    broken = await desk.bring(owner, "kaputt.zip", b"PK\x03\x04 nothing of the kind")
    assert [(await desk.seen(owner, broken))[key] for key in ("state", "failure")] == ["FAILED", "IMPORT_UNREADABLE"]
    strange = archive(desk.folder / "x.zip", a_csv=table({"x": 1})).read_bytes()
    gone = await desk.bring(owner, "leer.zip", strange)
    assert (await desk.seen(owner, gone))["failure"] == "IMPORT_UNKNOWN_FORMAT"
    paper = await desk.file("Plan.pdf", b"%PDF-")
    assert await owner.refused("ideaImportCreate", fileId=paper) == "IMPORT_KIND_REFUSED"
    theirs = await desk.file("Ideen.csv", b"title\nEins\n", by="admin")
    assert await owner.refused("ideaImportCreate", fileId=theirs) == "NOT_FOUND"
    for name in ("moderator", "lead", "member"):
        visitor = await desk.office.enter(name)
        own = await desk.file("Ideen.csv", b"title\nEins\n", by=name)
        assert await visitor.refused("ideaImportCreate", fileId=own) == "NOT_ALLOWED"
        assert await desk.seen(visitor, broken) == {}
        assert (await visitor.ask("{ ideaImports(first: 9) { totalCount } }"))["ideaImports"]["totalCount"] == 0


async def test_who_loses_the_right_on_the_way_takes_nothing_more_in(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = await desk.office.enter("owner")
    id_ = await desk.bring(owner, "fider.zip", fider(tmp_path).read_bytes())
    monkeypatch.setattr(load, "BATCH", 4)
    person: Human = desk.office.people["owner"]
    note = desk.work._go_on  # noqa: SLF001 - between two batches

    async def demoted(viewer: Any, import_id: UUID, report: Report) -> None:
        await desk.world.db.execute("update membership set role = 'member' where id = %s", [person.id])
        await note(viewer, import_id, report)

    monkeypatch.setattr(desk.work, "_go_on", demoted)
    await owner.do("ideaImportStart", id=id_)
    await desk.react()
    assert 0 < len(await titles(desk.world)) < 6
    async with desk.office.site.database.read() as db:
        assert await db.scalar(text("select count(*) from idea_import")) == 0  # nobody in particular sees it
