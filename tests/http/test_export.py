"""Who asks for an export gets what they may see, and nobody gets somebody else's."""

import io
import json
import zipfile
from pathlib import Path

import httpx

from portal.main import build_app
from portal.settings import Settings
from tests.make.world import World


async def test_an_export_is_its_askers_own(app_dsn: str, world: World, tmp_path: Path) -> None:
    lead, rival = [await world.person(await world.partner(name), "lead") for name in ("Eins AG", "Zwei AG")]
    await world.idea(lead, title="Nur für Eins")
    await world.idea(rival, title="Nur für Zwei")
    app = build_app(Settings(data_folder=tmp_path, worker_in_web=False), app_dsn)
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url="http://p") as client:
        for human, title in ((lead, "Nur für Eins"), (rival, "Nur für Zwei")):
            own = {"Authorization": f"Bearer {await world.key(human)}"}
            answer = await client.get("/export", headers=own)
            with zipfile.ZipFile(io.BytesIO(answer.content)) as made:
                assert [one["title"] for one in json.loads(made.read("ideas.json"))] == [title]
            assert answer.headers["cache-control"] == "no-store"
            assert answer.headers["content-disposition"].startswith("attachment")
            foreign = await client.get("/export", headers={**own, "Sec-Fetch-Site": "cross-site"})
            assert (foreign.status_code, len(foreign.content) < 100) == (403, True)
        assert (await client.get("/export")).status_code == 401
