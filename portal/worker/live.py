"""What just happened, in this process: hears the relay's wake-up, reads the log, and tells who listens."""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from itertools import takewhile
from math import inf
from time import monotonic
from typing import Any, Self
from uuid import UUID

import psycopg
import structlog
from psycopg import AsyncConnection

from portal.core.events import FellBehind
from portal.worker.relay import BATCH, CHANNEL, RETRY, Happened, events_since

PATIENCE = 5.0
"""Look at the log after so many seconds even if no wake-up came."""
BOUND = 1000
"""A listener that is further behind is told to start anew."""

BEFORE_NOW = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint"

KEPT = 60.0
"""Seconds for which a process remembers what it heard."""
MOST_KEPT = 10_000
Clock = Callable[[], float]

log = structlog.get_logger(__name__)


class Memory:
    """What was heard lately, and when: whoever began to read before that has perhaps not seen it."""

    def __init__(self, clock: Clock = monotonic, *, most: int = MOST_KEPT) -> None:
        self._kept: deque[tuple[float, Happened]] = deque()
        self._begins = inf
        self._clock = clock
        self._most = most

    def starts(self) -> None:
        """From now on everything is heard."""
        self._begins = min(self._begins, self._clock())

    def keep(self, event: Happened) -> None:
        """Just heard."""
        heard = self._clock()
        self._kept.append((heard, event))
        while len(self._kept) > self._most or self._kept[0][0] < heard - KEPT:
            self._begins = self._kept.popleft()[0]

    def since(self, workspace_id: UUID, seconds: float) -> list[Happened] | None:
        """What was heard of that workspace in the last so many seconds, newest first; None if nobody knows any more."""
        begins = self._clock() - seconds
        if begins <= self._begins:
            return None
        heard = takewhile(lambda one: one[0] >= begins, reversed(self._kept))
        return [event for _, event in heard if event.workspace_id == workspace_id]


class Ear:
    """One listener: what it has not yet taken, up to a bound."""

    def __init__(self, bound: int) -> None:
        self._waiting: deque[Happened] = deque()
        self._woken: asyncio.Future[None] = _future()
        self._bound = bound
        self._is_overrun = False

    def hear(self, event: Happened) -> None:
        """Never waits: whoever is too slow loses everything, and is told so."""
        self._is_overrun = self._is_overrun or len(self._waiting) >= self._bound
        if self._is_overrun:
            self._waiting.clear()
        else:
            self._waiting.append(event)
        if not self._woken.done():
            self._woken.set_result(None)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Happened:
        while not self._waiting:
            if self._is_overrun:
                raise FellBehind
            self._woken = _future()
            await self._woken
        return self._waiting.popleft()


class Live:
    """The process's ear on the event log."""

    def __init__(self, dsn: str, *, bound: int = BOUND, clock: Clock = monotonic) -> None:
        self._dsn = dsn
        self._bound = bound
        self._hears = asyncio.Event()
        self._ears: defaultdict[UUID, set[Ear]] = defaultdict(set)
        self._watchers: list[Callable[[Happened], None]] = []
        self._memory = Memory(clock)

    def watch(self, watcher: Callable[[Happened], None]) -> None:
        """Call for every event of every workspace, before any listener hears of it."""
        self._watchers.append(watcher)

    @asynccontextmanager
    async def listening(self, workspace_id: UUID) -> AsyncIterator[Ear]:
        """What happens in the workspace from here on, in commit order; raises `FellBehind`."""
        # Until the log is heard nothing could be promised of the time between.
        await self._hears.wait()
        ear = Ear(self._bound)
        self._ears[workspace_id].add(ear)
        try:
            yield ear
        finally:
            self._ears[workspace_id].discard(ear)
            if not self._ears[workspace_id]:
                del self._ears[workspace_id]

    def lately(self, workspace_id: UUID, seconds: float) -> list[Happened] | None:
        """What was heard in the last so many seconds, newest first; None if that is too long ago to be known."""
        return self._memory.since(workspace_id, seconds)

    async def run(self) -> None:
        """Until cancelled; after a lost connection nothing that was committed meanwhile is missed."""
        position: tuple[int, UUID] | None = None
        while True:
            with suppress(psycopg.OperationalError):
                async with await AsyncConnection.connect(self._dsn, autocommit=True) as connection:
                    await connection.execute(f"listen {CHANNEL}")
                    position = position or await _now(connection)
                    self._memory.starts()
                    self._hears.set()
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
        self._memory.keep(event)
        for watcher in self._watchers:
            watcher(event)
        for ear in self._ears.get(event.workspace_id, ()):
            ear.hear(event)


def _future() -> "asyncio.Future[None]":
    return asyncio.get_running_loop().create_future()


async def _now(connection: AsyncConnection[Any]) -> tuple[int, UUID]:
    row = await (await connection.execute(BEFORE_NOW)).fetchone()
    return (row[0] - 1 if row else 0, UUID(int=2**128 - 1))


async def _wake_up(connection: AsyncConnection[Any]) -> None:
    async for _ in connection.notifies(timeout=PATIENCE, stop_after=1):
        pass
