"""The database door: context in every transaction, read only reads, nothing left behind."""

import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from portal.core.db import Database
from portal.core.ids import new_id
from portal.core.viewer import STRANGER, Viewer

CONTEXT = "select current_setting('app.viewer', true)"


async def test_a_read_carries_its_viewer_and_leaves_nothing_behind(database: Database) -> None:
    viewer = Viewer(workspace_id=new_id(), kind="partner")
    assert await database.read_json(viewer, [(CONTEXT, {}), (CONTEXT, {})]) == [viewer.context] * 2
    assert await database.read_json(STRANGER, [(CONTEXT, {})]) == [STRANGER.context]


async def test_all_statements_of_a_read_share_one_transaction_and_snapshot(database: Database) -> None:
    both = await database.read_json(STRANGER, [("select pg_current_snapshot()::text", {})] * 2)
    assert both[0] == both[1]
    isolation = ("select current_setting('transaction_isolation')", {})
    assert await database.read_json(STRANGER, [isolation]) == ["repeatable read"]


async def test_a_read_cannot_write(database: Database) -> None:
    insert = "insert into brake (key_hash, level, at) values ('x', 1, now())"
    with pytest.raises(DBAPIError, match="read-only"):
        async with database.read() as session:
            await session.execute(text(insert))


async def test_a_write_carries_its_viewer(database: Database) -> None:
    viewer = Viewer(workspace_id=new_id(), kind="host")
    async with database.write(viewer) as tx:
        assert await tx.scalar(text(CONTEXT)) == viewer.context
    async with database.write() as tx:
        assert await tx.scalar(text(CONTEXT)) == STRANGER.context


async def test_a_broken_write_leaves_no_row(database: Database) -> None:
    with pytest.raises(DBAPIError, match="division by zero"):
        async with database.write() as tx:
            await tx.execute(text("insert into brake (key_hash, level, at) values ('x', 1, now())"))
            await tx.execute(text("select 1 / 0"))
    assert await database.read_json(STRANGER, [("select count(*)::text from brake", {})]) == ["0"]


async def test_a_reader_that_is_cancelled_while_giving_back_loses_no_connection(database: Database) -> None:
    pool = database._readers  # noqa: SLF001 - what is inside is the question
    read = asyncio.create_task(database.read_json(STRANGER, [("select pg_sleep(0.2)::text", {})]))
    await asyncio.sleep(0.1)
    async with pool._lock:  # noqa: SLF001 - as when somebody else is taking or giving at this moment
        await asyncio.sleep(0.2)
        read.cancel()
        await asyncio.wait([read])
    connections = [await pool.getconn(timeout=5) for _ in range(pool.max_size)]
    for connection in connections:
        await pool.putconn(connection)


async def test_a_pipeline_torn_by_a_cancellation_is_never_lent_again(database: Database) -> None:
    slow = ("select pg_sleep(0.05)::text", {})
    for _ in range(8):
        read = asyncio.create_task(database.read_json(STRANGER, [slow, ("select 'of another viewer'", {})]))
        await asyncio.sleep(0.02)
        read.cancel()
        await asyncio.wait([read])
        assert read.cancelled()
        assert await database.read_json(STRANGER, [("select 'mine'", {})] * 2) == ["mine"] * 2
