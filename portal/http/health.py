"""Whether the portal lives, and whether it can do its work."""

import asyncio

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from portal.core.db import Database
from portal.core.viewer import STRANGER

PATIENCE = 3.0
DATABASE_VERSION = "select version_num from alembic_version"
NOT_STORED = {"Cache-Control": "no-store"}

log = structlog.get_logger(__name__)


def health_routes(database: Database, newest: str) -> list[Route]:
    """`/healthz` asks nobody; `/readyz` wants the database at the version this code was written for."""

    async def healthz(_: Request) -> Response:
        return JSONResponse({"status": "alive"}, headers=NOT_STORED)

    async def readyz(_: Request) -> Response:
        reason = await _not_ready(database, newest)
        answer = {"status": "not ready", "reason": reason} if reason else {"status": "ready"}
        return JSONResponse(answer, 503 if reason else 200, headers=NOT_STORED)

    return [Route("/healthz", healthz), Route("/readyz", readyz)]


async def _not_ready(database: Database, newest: str) -> str | None:
    try:
        async with asyncio.timeout(PATIENCE):
            (version,) = await database.read_json(STRANGER, [(DATABASE_VERSION, {})])
    except Exception:  # whatever keeps us from the database, the answer is the same
        log.warning("database_not_reachable", exc_info=True)
        return "database"
    return None if version == newest.encode() else "migrations"
