"""A result leaves the portal as a file for whoever may see it at that moment, and for nobody else."""

from pathlib import Path

import httpx

from portal.main import build_app
from portal.settings import Settings
from tests.make.world import Human, World

EVERY = [(one, ending) for one in ("open", "closed", "published") for ending in ("pdf", "json", "pb", "exe")]


async def test_files_of_a_result_go_out_under_the_rights_of_the_moment(
    app_dsn: str, world: World, tmp_path: Path
) -> None:
    staff, lead = await world.person(world.host, "owner"), await world.person(await world.partner("Rot"), "lead")
    far = await world.person(await world.partner("Fern", in_open=False), "lead")
    ballots = {
        one: await world.ballot(world.open, staff, status=one, voters=(lead,))
        for one in ("open", "closed", "published")
    }
    await world.db.execute("update ballot set seed = repeat('00', 32), box_root = repeat('00', 32)")
    expected: list[tuple[Human, set[tuple[str, str]]]] = [
        (staff, {("closed", "pdf"), ("published", "pdf"), ("published", "json")}),
        (lead, {("published", "pdf"), ("published", "json")}),
        (far, set()),
    ]
    app = build_app(Settings(data_folder=tmp_path, worker_in_web=False), app_dsn)
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url="http://p") as client:
        for human, may in expected:
            own = {"Authorization": f"Bearer {await world.key(human)}"}
            got = set()
            for status, ending in EVERY:
                answer = await client.get(f"/ballots/ballot_{ballots[status]}.{ending}", headers=own)
                assert answer.status_code in {200, 404}
                if answer.status_code == 200:
                    got.add((status, ending))
                    assert answer.headers["cache-control"] == "private, no-store"
            assert got == may
        published = f"/ballots/ballot_{ballots['published']}"
        assert (await client.get(f"{published}.pdf")).status_code == 404
        foreign = await client.get(f"{published}.pdf", headers={**own, "Sec-Fetch-Site": "cross-site"})
        assert (foreign.status_code, foreign.content) == (403, b"")
        # So few in confidence: the decision, and no votes.
        await world.db.execute("update ballot set is_thin = true, secrecy = 'confidential'")
        host = {"Authorization": f"Bearer {await world.key(staff)}"}
        assert (await client.get(f"{published}.json", headers=host)).status_code == 404
        assert (await client.get(f"{published}.pdf", headers=host)).content.startswith(b"%PDF")
