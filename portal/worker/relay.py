"""Tails the event log in commit order: wakes every process once per batch, and defers the subscribers' jobs."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any, NamedTuple
from uuid import UUID

import psycopg
import structlog
from psycopg import AsyncConnection
from psycopg.rows import class_row

CHANNEL = "portal_events"
LOCK = 0x62756E64
"""Of all processes that offer to relay, the one that holds this advisory lock does."""
BATCH = 500
PAUSE = 0.05
"""Seconds between two looks. What comes alone is passed on at once; what comes in a throng, together."""
RETRY = 1.0
START = UUID(int=0)

EVENTS_SINCE = "select * from events_since(%s, %s, %s)"
REMEMBER = """
    insert into relay (reader, xid, event_id) values ('relay', %s, %s)
    on conflict (reader) do update set xid = excluded.xid, event_id = excluded.event_id
"""

log = structlog.get_logger(__name__)


class Happened(NamedTuple):
    """One committed event: ids and kind only; whoever reacts reads the rest under its own rights."""

    xid: int
    id: UUID
    workspace_id: UUID
    kind: str
    object: UUID
    circle_id: UUID | None = None


Defer = Callable[[AsyncConnection[Any], Sequence[Happened]], Awaitable[None]]


class Relay:
    """One loop per process; only the holder of the lock works."""

    def __init__(self, dsn: str, defer: Defer) -> None:
        self._dsn = dsn
        self._defer = defer
        self._nudge = asyncio.Event()

    def nudge(self, *_: object) -> None:
        """Something was just committed here: do not wait for the next look."""
        self._nudge.set()

    async def run(self) -> None:
        """Until cancelled; a lost connection is taken up again."""
        while True:
            with suppress(psycopg.OperationalError):
                await self._tail_while_connected()
            await asyncio.sleep(RETRY)

    async def _tail_while_connected(self) -> None:
        async with await AsyncConnection.connect(self._dsn, autocommit=True) as connection:
            while not await _holds_lock(connection):  # noqa: ASYNC110 - another process holds it, perhaps another machine
                await asyncio.sleep(RETRY)
            log.info("relay_started")
            position = await _position(connection)
            while True:
                position = await self._look(connection, position)

    async def _look(self, connection: AsyncConnection[Any], position: tuple[int, UUID]) -> tuple[int, UUID]:
        self._nudge.clear()
        events = await events_since(connection, position)
        if not events and not await self._is_nudged():
            return position
        if events := events or await events_since(connection, position):
            position = await self._pass_on(connection, events)
        if len(events) < BATCH:  # also where an open transaction holds up what came: not one look for each nudge
            await asyncio.sleep(PAUSE)
        return position

    async def _is_nudged(self) -> bool:
        # Not `wait_for`: before Python 3.12 it forgets that it was cancelled if it is nudged in the same moment.
        with suppress(TimeoutError):
            async with asyncio.timeout(PAUSE):
                return await self._nudge.wait()
        return False

    async def _pass_on(self, connection: AsyncConnection[Any], events: Sequence[Happened]) -> tuple[int, UUID]:
        last = (events[-1].xid, events[-1].id)
        # At least once: position, jobs and wake-up commit together, and subscribers are idempotent by event id.
        async with connection.transaction():
            await connection.execute(REMEMBER, last)
            await self._defer(connection, events)
            await connection.execute("select pg_notify(%s, '')", [CHANNEL])
        return last


async def events_since(connection: AsyncConnection[Any], position: tuple[int, UUID]) -> list[Happened]:
    """The next committed events behind the position, none of which an open transaction could still precede."""
    async with connection.cursor(row_factory=class_row(Happened)) as cursor:
        await cursor.execute(EVENTS_SINCE, [*position, BATCH])
        return await cursor.fetchall()


async def _holds_lock(connection: AsyncConnection[Any]) -> bool:
    cursor = await connection.execute("select pg_try_advisory_lock(%s)", [LOCK])
    row = await cursor.fetchone()
    return bool(row and row[0])


async def _position(connection: AsyncConnection[Any]) -> tuple[int, UUID]:
    cursor = await connection.execute("select xid, event_id from relay where reader = 'relay'")
    row = await cursor.fetchone()
    return (row[0], row[1]) if row else (0, START)
