"""Calendar programs know an address, and neither cookies nor keys."""

from pathlib import Path

import httpx

from portal.identity.secrets import fingerprint, new_secret
from portal.main import build_app
from portal.settings import Settings
from tests.make.world import World


async def test_a_calendar_is_read_by_its_address_alone(app_dsn: str, world: World, tmp_path: Path) -> None:
    lead, secret = await world.person(await world.partner("Rot"), "lead"), new_secret()
    await world.calendar_feed(lead, fingerprint(secret))
    app = build_app(Settings(data_folder=tmp_path, worker_in_web=False), app_dsn)
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url="http://p") as client:
        first = await client.get(f"/calendars/{secret}.ics")
        assert (first.status_code, first.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
        assert first.headers["cache-control"] == "private, no-cache"
        tag = {"If-None-Match": first.headers["etag"]}
        same = await client.get(f"/calendars/{secret}.ics", headers=tag)
        assert (same.status_code, same.content) == (304, b"")
        head = await client.head(f"/calendars/{secret}.ics")
        assert (head.status_code, head.content) == (200, b"")

        key = {"Authorization": f"Bearer {await world.key(lead)}"}
        for wrong in (new_secret(), "short", f"{secret}x"):
            answer = await client.get(f"/calendars/{wrong}.ics", headers=key)
            assert (answer.status_code, answer.text) == (404, "Not Found")
