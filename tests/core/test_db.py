"""The database door: context in every transaction, read only reads, nothing left behind."""

import asyncio
import gc
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from asyncpg.exceptions import DivisionByZeroError
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from portal.core.connections import Unreachable
from portal.core.db import Database, Turns, verb
from portal.core.ids import new_id
from portal.core.viewer import STRANGER, Viewer

CONTEXT = "select current_setting('app.viewer', true)"


async def test_a_read_carries_its_viewer_and_leaves_nothing_behind(database: Database) -> None:
    viewer = Viewer(workspace_id=new_id(), kind="partner")
    assert await database.read_json(viewer, [(CONTEXT, {}), (CONTEXT, {})]) == [viewer.context.encode()] * 2
    assert await database.read_json(STRANGER, [(CONTEXT, {})]) == [STRANGER.context.encode()]


async def test_all_statements_of_a_read_share_one_transaction_and_snapshot(database: Database) -> None:
    both = await database.read_json(STRANGER, [("select pg_current_snapshot()::text", {})] * 2)
    assert both[0] == both[1]
    isolation = ("select current_setting('transaction_isolation')", {})
    assert await database.read_json(STRANGER, [isolation]) == [b"repeatable read"]


async def test_no_statement_is_compiled_to_machine_code_whatever_the_server_is_set_to(
    database: Database, owner: str
) -> None:
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute("alter role portal_app set jit = on")
        try:
            assert await database.read_json(STRANGER, [("select current_setting('jit')", {})]) == [b"off"]
        finally:
            connection.execute("alter role portal_app reset jit")


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
    assert await database.read_json(STRANGER, [("select count(*)::text from brake", {})]) == [b"0"]


async def test_cancelled_reads_lose_no_connection_and_leave_no_answer(database: Database) -> None:
    pid, size = ("select pg_backend_pid()::text from (select pg_sleep(0.2) offset 0) slowly", {}), 4
    for moment in range(40):
        reads = [
            asyncio.create_task(database.read_json(STRANGER, [("select 'other'", {})] * 2)) for _ in range(2 * size)
        ]
        await asyncio.sleep(moment / 10_000)
        for read in reads:
            read.cancel()
        assert await database.read_json(STRANGER, [("select 'mine'", {})] * 2) == [b"mine"] * 2
        await asyncio.wait(reads)
    found = await asyncio.gather(*(database.read_json(STRANGER, [pid]) for _ in range(size)))
    assert len({tuple(pids) for pids in found}) == size


async def test_writes_cancelled_while_connecting_leave_no_session_at_the_server(
    app_dsn: str, owner: str, no_garbage_collection: None
) -> None:
    for moment in range(10):
        database = await Database(app_dsn, readers=1, writers=8).open()
        writes = [asyncio.create_task(_written(database)) for _ in range(8)]
        await asyncio.sleep(moment / 200)
        for write in writes:
            write.cancel()
        await asyncio.wait(writes)
        await database.close()
    async with asyncio.timeout(10):
        while _sessions(owner):  # noqa: ASYNC110 - the server tells nobody
            await asyncio.sleep(0.05)


async def test_nobody_connects_anew_after_the_end(app_dsn: str) -> None:
    database = await Database(app_dsn, readers=1).open()
    assert await database.read_json(STRANGER, [("select 'mine'", {})]) == [b"mine"]
    await database.close()
    with pytest.raises(Unreachable):
        await database.read_json(STRANGER, [("select 'mine'", {})])


async def test_opening_waits_until_the_server_is_there(app_dsn: str, tmp_path: Path) -> None:
    url, later = make_url(app_dsn), tmp_path / "later"
    unborn = url.update_query_dict({"host": str(later)}).render_as_string(hide_password=False)
    opening = asyncio.create_task(Database(unborn).open())
    await asyncio.sleep(0.3)
    assert not opening.done()
    later.symlink_to(str(url.query["host"]))
    async with asyncio.timeout(5):
        database = await opening
    assert await database.read_json(STRANGER, [("select 'there'", {})]) == [b"there"]
    await database.close()


async def test_whoever_comes_during_a_turn_waits_for_the_next_one_and_nobody_for_more() -> None:
    began, ends = 0, [asyncio.Event() for _ in range(3)]

    async def act() -> None:
        nonlocal began
        began += 1
        await ends[began - 1].wait()
        if began == 2:
            raise OSError

    turns = Turns(act)
    first = asyncio.create_task(turns.turn())
    await asyncio.sleep(0)
    late = [asyncio.create_task(turns.turn()) for _ in range(5)]
    await asyncio.sleep(0)
    ends[0].set()
    await first
    assert not any(one.done() for one in late)
    late.pop().cancel()  # nobody else notices
    for end in ends[1:]:
        end.set()
    # The turn that failed is one caller's failure: the others had one of their own, together.
    found = await asyncio.gather(*late, return_exceptions=True)
    assert [type(one) for one in found] == [OSError, *[type(None)] * 3]
    assert began == 3


async def test_whoever_waits_for_commits_hears_of_each_change_and_of_none_that_failed(app_dsn: str) -> None:
    heard: list[object] = []
    database = await Database(app_dsn).open()
    database.after_commit(heard.append)
    works, breaks = (verb(f"select 1 / {n} as one", "nothing_else as (select 1)", "found.one") for n in (1, 0))
    for change in (database.change, database.change_in_turn):
        heard.clear()
        await change(STRANGER, works, {})
        assert heard == [()]
        with pytest.raises(DivisionByZeroError):
            await change(STRANGER, breaks, {})
        assert heard == [()]
    await database.close()


async def test_a_verb_in_turn_is_answered_only_when_the_disk_has_it(app_dsn: str, owner: str) -> None:
    strict = make_url(app_dsn).update_query_dict({"options": "-csynchronous_commit=on"})
    database = await Database(strict.render_as_string(hide_password=False)).open()
    noise = verb(
        "select pg_logical_emit_message(true, 'test', repeat('x', 9999)) as at, "
        "current_setting('synchronous_commit') as commits",
        "nothing_else as (select 1)",
        "found.at::text, found.commits",
    )
    with psycopg.connect(owner, autocommit=True) as watcher:
        for _ in range(5):
            at, commits = await database.change_in_turn(STRANGER, noise, {})
            assert commits == "off"  # the next one does not wait for this one's disk
            assert watcher.execute("select pg_current_wal_flush_lsn() >= %s::pg_lsn", [at]).fetchone() == (True,)
    await database.close()


async def _written(database: Database) -> None:
    async with database.write() as tx:
        await tx.scalar(text(CONTEXT))


def _sessions(owner: str) -> int:
    with psycopg.connect(owner) as watcher:
        found = watcher.execute(
            "select from pg_stat_activity where usename = 'portal_app' and datname = current_database()"
        ).fetchall()
    return len(found)


@pytest.fixture
def no_garbage_collection() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()
