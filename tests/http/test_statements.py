"""The sheet of a settlement goes out to the firms that take part, and to nobody else."""

from pathlib import Path

import httpx

from portal.main import build_app
from portal.settings import Settings
from tests.make.world import World

BEGINS = {"pdf": b"%PDF", "csv": b"\xef\xbb\xbf", "xlsx": b"PK"}


async def test_who_takes_part_gets_the_sheet_in_each_form(app_dsn: str, world: World, tmp_path: Path) -> None:
    firm, other = await world.partner("Rot"), await world.partner("Blau")
    lead, rival = await world.person(firm, "lead"), await world.person(other, "lead")
    assert firm.pair is not None
    shown = await world.appearance(lead, firm.pair, [world.host.id, firm.id])
    sheet = f"/settlements/fair_settlement_{shown.settlement}"
    own, foreign = [{"Authorization": f"Bearer {await world.key(human)}"} for human in (lead, rival)]
    app = build_app(Settings(data_folder=tmp_path, worker_in_web=False), app_dsn)
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url="http://p") as client:
        for ending, begin in BEGINS.items():
            got = await client.get(f"{sheet}.{ending}", headers=own)
            assert (got.status_code, got.content[: len(begin)]) == (200, begin)
            assert got.headers["cache-control"] == "private, no-store"
            assert f".{ending}" in got.headers["content-disposition"]
            for other_than in (foreign, {}):
                assert (await client.get(f"{sheet}.{ending}", headers=other_than)).status_code == 404
        assert (await client.get(f"{sheet}.exe", headers=own)).status_code == 404
        elsewhere = await client.get(f"{sheet}.pdf", headers={**own, "Sec-Fetch-Site": "cross-site"})
        assert (elsewhere.status_code, elsewhere.content) == (403, b"")
