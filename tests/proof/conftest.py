"""The portal with a way around each of its walls, for proofs that the other one holds alone."""

from collections.abc import AsyncIterator

import psycopg
import pytest_asyncio
from sqlalchemy.engine import make_url

from portal.api.schema import schema
from portal.core.db import Database
from portal.graph.execute import Engine
from portal.graph.limits import Limits
from tests.proof.portal import Portal

# What is hidden must be so whatever is asked, also by operations that would cost or last too much: a machine may stand
# still for some seconds.
UNLIMITED = Limits(fields=10**6, nodes=10**9, points=10**9, seconds=60)
UNGUARDED = "proof_unguarded"
PASSWORD = "only-in-this-cluster"


@pytest_asyncio.fixture
async def portal(database: Database, owner: str) -> AsyncIterator[Portal]:
    """A role with the web role's rights that no policy holds, and an engine that adds no filters."""
    with psycopg.connect(owner, autocommit=True) as connection:
        if not connection.execute("select 1 from pg_roles where rolname = %s", [UNGUARDED]).fetchone():
            connection.execute(
                f"create role {UNGUARDED} login bypassrls password '{PASSWORD}' in role portal_app"  # type: ignore[arg-type] - ours
            )
    dsn = make_url(owner).set(username=UNGUARDED, password=PASSWORD).render_as_string(hide_password=False)
    unguarded = Database(dsn, readers=2, writers=2)
    await unguarded.open()
    texts: dict[str, str] = {}
    engines = [Engine(schema(), limits=UNLIMITED, guarded=guarded, trusted=texts) for guarded in (True, False)]
    yield Portal(database, unguarded, *engines, texts)
    await unguarded.close()
