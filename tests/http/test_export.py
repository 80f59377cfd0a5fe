"""Who asks for an export gets what they may see, for as long as they may, and nobody gets somebody else's."""

import io
import json
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from portal.core.db import Database
from portal.core.files import Folder
from portal.files.queries import WHOLE, key_of
from portal.main import build_app
from portal.settings import Settings
from portal.transfer.events import ExportAsked
from portal.transfer.exporting import Exporting, sweep
from tests.make.browser import Site
from tests.make.world import Human, World

ASK = """mutation($input: IdeaExportCreateInput!) { ideaExportCreate(input: $input) {
    ideaExport { id } userErrors { code } } }"""
LOOK = "{ ideaExports { nodes { id state url ideas parts done total size } } }"


class Door:
    """The portal over HTTP, with its worker done by hand."""

    def __init__(self, client: httpx.AsyncClient, database: Database, world: World, storage: Folder) -> None:
        self.client, self.world, self.storage, self.site = client, world, storage, Site(database)
        self.work = Exporting(database, storage)
        self.keys: dict[str, dict[str, str]] = {}

    async def own(self, human: Human) -> dict[str, str]:
        if human.name not in self.keys:
            self.keys[human.name] = {"Authorization": f"Bearer {await self.world.key(human)}"}
        return self.keys[human.name]

    async def ask(self, human: Human, *parts: str) -> list[str]:
        """Asks for an export; what is refused."""
        body = {"query": ASK, "variables": {"input": {"parts": parts}}}
        answer = await self.client.post("/graphql", json=body, headers=await self.own(human))
        return [one["code"] for one in answer.json()["data"]["ideaExportCreate"]["userErrors"]]

    async def make(self) -> None:
        """What the worker would do, told twice as it may be."""
        for event in await self.site._events():  # noqa: SLF001 - what the worker hears
            for _ in range(2 * (event.kind == ExportAsked.kind)):
                await self.work.make(event)

    async def last(self, human: Human) -> dict[str, Any]:
        answer = await self.client.post("/graphql", json={"query": LOOK}, headers=await self.own(human))
        found: dict[str, Any] = answer.json()["data"]["ideaExports"]["nodes"][0]
        return found

    async def fetch(self, human: Human, url: str, **more: str) -> httpx.Response:
        return await self.client.get(url, headers={**await self.own(human), **more})

    def kept(self) -> list[Path]:
        return [one for one in self.storage._root.glob("*/export-*/**/*") if one.is_file()]  # noqa: SLF001 - to look


@asynccontextmanager
async def door(app_dsn: str, world: World, folder: Path, database: Database) -> AsyncIterator[Door]:
    app = build_app(Settings(data_folder=folder, worker_in_web=False), app_dsn)
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url="http://p") as client:
        yield Door(client, database, world, Folder(Settings(data_folder=folder).files_folder))


def parts(answer: httpx.Response) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(answer.content)) as made:
        return {name: made.read(name) for name in made.namelist()}


async def test_an_export_is_made_for_one_person_and_lasts_as_long_as_the_rights_in_it(
    app_dsn: str, world: World, database: Database, tmp_path: Path
) -> None:
    lead, rival = [await world.person(await world.partner(name), "lead") for name in ("Eins AG", "Zwei AG")]
    own, _ = await world.idea(lead, title="Nur für Eins"), await world.idea(rival, title="Nur für Zwei")
    shared = await world.idea(rival, world.open, title="Für alle")
    said = await world.comment(shared, rival, "Bald weg.")
    async with door(app_dsn, world, tmp_path, database) as at:
        id_ = await world.file(lead, own, name="Plan.pdf", size=4)
        blob = await world.one("select blob from file where id = %s", id_)
        await at.storage.put(key_of(world.workspace_id, id_, blob, WHOLE), io.BytesIO(b"Plan"))
        assert await at.ask(lead, "TALK", "FILES") == []
        assert await at.ask(lead, "TALK") == ["EXPORT_BUSY"]
        assert ((await at.last(lead))["state"], (await at.last(lead))["url"]) == ("WAITING", None)
        await at.make()
        made = await at.last(lead)
        assert (made["state"], made["ideas"], made["parts"]) == ("READY", 2, ["IDEAS", "TALK", "FILES"])
        assert (made["done"] == made["total"] > 5, len(at.kept())) == (True, 2)

        answer = await at.fetch(lead, made["url"])
        told = parts(answer)
        assert (answer.status_code, len(answer.content)) == (200, made["size"])
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["content-disposition"].startswith("attachment")
        assert {one["title"] for one in json.loads(told["ideas.json"])} == {"Nur für Eins", "Für alle"}
        assert [content for name, content in told.items() if name.startswith("files/")] == [b"Plan"]
        assert {"supports.json", "notes.json", "themes.json"} & set(told) == set()

        # Not there and not yours look the same; other sites' pages get nothing.
        for human, url in ((rival, made["url"]), (lead, f"/export/idea_export_{own}"), (lead, "/export/idea_export_x")):
            elsewhere = await at.fetch(human, url)
            assert (elsewhere.status_code, elsewhere.headers["location"]) == (303, "/einstellungen/export")
        foreign = await at.fetch(lead, made["url"], **{"Sec-Fetch-Site": "cross-site"})
        assert (foreign.status_code, len(foreign.content) < 100) == (403, True)
        assert (await at.client.get(made["url"])).status_code == 401

        # What is new takes nothing away; what is gone ends it, bytes and all.
        await world.idea(lead, title="Später")
        assert (await at.fetch(lead, made["url"])).status_code == 200
        await world.db.execute("update comment set deleted_at = now() where id = %s", [said])
        assert (await at.fetch(lead, made["url"])).status_code == 303
        gone = await at.last(lead)
        assert (gone["state"], gone["url"], at.kept()) == ("OUTDATED", None, [])


async def test_whoever_leaves_a_circle_fetches_nothing_that_was_said_there(
    app_dsn: str, world: World, database: Database, tmp_path: Path
) -> None:
    lead = await world.person(await world.partner("Eins AG"), "lead")
    await world.idea(lead, title="Nur für Eins")
    async with door(app_dsn, world, tmp_path, database) as at:
        assert await at.ask(lead) == []
        await at.make()
        made = await at.last(lead)
        assert (await at.fetch(lead, made["url"])).status_code == 200
        # Nothing stands in the open circle yet: only who is in it was told, and that is a right too.
        await world.db.execute(
            "delete from circle_member where circle_id = %s and organisation_id = %s", [world.open.id, lead.firm.id]
        )
        assert (await at.fetch(lead, made["url"])).status_code == 303
        assert (await at.last(lead))["state"] == "OUTDATED"

        assert await at.ask(lead, "SUPPORT") == []
        await at.make()
        made = await at.last(lead)
        assert (await at.fetch(lead, made["url"])).status_code == 200
        await world.db.execute("update idea_export set expires_at = now() - interval '1 minute' where state = 'ready'")
        assert (await at.fetch(lead, made["url"])).status_code == 303
        assert (await at.last(lead))["url"] is None
        await sweep(database, at.storage)
        assert (at.kept(), await world.one("select count(*) from idea_export where state = 'ready'")) == ([], 1)
        await world.db.execute("update idea_export set expires_at = now() - interval '1 hour'")
        await sweep(database, at.storage)
        assert await world.one("select count(*) from idea_export") == 0
