"""At the web application itself: strangers are told to wait by their address, and each address by itself."""

from typing import Any

import httpx

from portal.main import build_app
from portal.settings import Settings

SETTINGS = Settings(worker_in_web=False, points=200, points_per_second=8)
ASKED = {"query": "{ viewer { email } }"}


async def test_strangers_spend_what_their_address_has(app_dsn: str) -> None:
    app = build_app(SETTINGS, app_dsn)
    async with app.router.lifespan_context(app):
        here, there = (_from(app, address) for address in ("192.0.2.1", "192.0.2.2"))
        answers = [await here.post("/graphql", json=ASKED) for _ in range(60)]
        assert answers[0].status_code == 200
        assert answers[0].json()["extensions"]["cost"]["throttle"]["maximumAvailable"] == 50
        assert answers[0].headers["ratelimit-policy"] == '"points";q=50;w=25'
        refused = answers[-1]
        assert refused.status_code == 429
        assert int(refused.headers["retry-after"]) >= 1
        (error,) = refused.json()["errors"]
        assert error["extensions"]["code"] == "RATE_LIMITED"
        assert error["extensions"]["requestId"] == refused.headers["x-request-id"]
        assert (await there.post("/graphql", json=ASKED)).status_code == 200


async def test_without_a_limit_nothing_is_counted(app_dsn: str) -> None:
    app = build_app(Settings(worker_in_web=False, points=0), app_dsn)
    async with app.router.lifespan_context(app):
        answers = [await _from(app, "192.0.2.1").post("/graphql", json=ASKED) for _ in range(60)]
    assert {answer.status_code for answer in answers} == {200}
    assert answers[-1].json()["extensions"] == {"cost": {"requested": 1, "actual": 1}}
    assert "ratelimit" not in answers[-1].headers


def _from(app: Any, address: str) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app, client=(address, 1234))
    return httpx.AsyncClient(transport=transport, base_url=SETTINGS.base_url, headers={"X-Portal": "1"})
