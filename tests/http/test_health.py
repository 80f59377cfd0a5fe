"""Whether the portal lives and is ready, as a load balancer asks it."""

import httpx
import pytest
from starlette.applications import Starlette

from portal.core.db import Database
from portal.http.health import health_routes
from portal.http.request_log import RequestLog
from portal.migrations import newest


async def asked(database: Database, path: str, version: str | None = None) -> httpx.Response:
    app = RequestLog(Starlette(routes=health_routes(database, version or newest())))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://portal") as client:
        return await client.get(path)


@pytest.fixture
def absent() -> Database:
    return Database("postgresql://portal_app:x@/portal?host=/nonexistent&connect_timeout=1")


async def test_ready_with_the_newest_database(database: Database) -> None:
    answer = await asked(database, "/readyz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ready"})


async def test_not_ready_before_the_migrations(database: Database) -> None:
    answer = await asked(database, "/readyz", "9999")
    assert (answer.status_code, answer.json()) == (503, {"status": "not ready", "reason": "migrations"})


async def test_alive_but_not_ready_without_a_database(absent: Database) -> None:
    assert (await asked(absent, "/healthz")).json() == {"status": "alive"}
    answer = await asked(absent, "/readyz")
    assert (answer.status_code, answer.json()) == (503, {"status": "not ready", "reason": "database"})


async def test_every_answer_names_its_request(database: Database) -> None:
    first, second = [(await asked(database, "/healthz")).headers["x-request-id"] for _ in range(2)]
    assert first != second
