"""What just happened, in this process: hears the relay's wake-up, reads the log, and tells who listens."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import contextmanager, suppress
from typing import Any
from uuid import UUID

import psycopg
import structlog
from psycopg import AsyncConnection

from portal.worker.relay import BATCH, CHANNEL, RETRY, Happened, events_since

PATIENCE = 5.0
"""Look at the log after so many seconds even if no wake-up came."""
QUEUE = 1000
"""A listener that is further behind is told to start anew."""

BEFORE_NOW = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint"

log = structlog.get_logger(__name__)


class FellBehind(Exception):  # noqa: N818 - a message to the listener, not a failure
    """Too many events waited: read everything again."""


class Live:
    """The process's ear on the event log."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._queues: dict[asyncio.Queue[Happened], UUID] = {}
        self._watchers: list[Callable[[Happened], None]] = []

    def watch(self, watcher: Callable[[Happened], None]) -> None:
        """Call for every event of every workspace, before any listener hears of it."""
        self._watchers.append(watcher)

    async def events(self, workspace_id: UUID) -> AsyncIterator[Happened]:
        """What happens in the workspace from now on, in commit order."""
        with self._listening(workspace_id) as queue:
            while True:
                event = await queue.get()
                if queue.full():
                    raise FellBehind
                yield event

    async def run(self) -> None:
        """Until cancelled; after a lost connection nothing that was committed meanwhile is missed."""
        position: tuple[int, UUID] | None = None
        while True:
            with suppress(psycopg.OperationalError):
                async with await AsyncConnection.connect(self._dsn, autocommit=True) as connection:
                    await connection.execute(f"listen {CHANNEL}")
                    position = position or await _now(connection)
                    while True:
                        position = await self._catch_up(connection, position)
                        await _wake_up(connection)
            await asyncio.sleep(RETRY)

    async def _catch_up(self, connection: AsyncConnection[Any], position: tuple[int, UUID]) -> tuple[int, UUID]:
        while events := await events_since(connection, position):
            for event in events:
                self._tell(event)
            position = (events[-1].xid, events[-1].id)
            if len(events) < BATCH:
                break
        return position

    def _tell(self, event: Happened) -> None:
        for watcher in self._watchers:
            watcher(event)
        for queue, workspace_id in self._queues.items():
            if workspace_id == event.workspace_id and not queue.full():
                queue.put_nowait(event)

    @contextmanager
    def _listening(self, workspace_id: UUID) -> Any:
        queue: asyncio.Queue[Happened] = asyncio.Queue(QUEUE)
        self._queues[queue] = workspace_id
        try:
            yield queue
        finally:
            del self._queues[queue]


async def _now(connection: AsyncConnection[Any]) -> tuple[int, UUID]:
    row = await (await connection.execute(BEFORE_NOW)).fetchone()
    return (row[0] - 1 if row else 0, UUID(int=2**128 - 1))


async def _wake_up(connection: AsyncConnection[Any]) -> None:
    async for _ in connection.notifies(timeout=PATIENCE, stop_after=1):
        pass
