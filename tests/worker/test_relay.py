"""The relay: nothing lost that commits late, nothing told before its commit, jobs with the position."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, ClassVar

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from portal.core.db import Database
from portal.core.events import Event, record
from portal.core.ids import new_id
from portal.core.viewer import Viewer
from portal.worker.jobs import Gatherer, Gatherers, Jobs, Reactions
from portal.worker.live import Live
from portal.worker.relay import PAUSE, Happened, Relay
from tests.make.working import working


@dataclass(frozen=True)
class Rang(Event):
    kind: ClassVar[str] = "rang"


WORKSPACE = new_id()
VIEWER = Viewer(workspace_id=WORKSPACE, organisation_id=new_id(), kind="host")


class Heard:
    """A subscriber that keeps what it heard."""

    def __init__(self) -> None:
        self.events: list[Happened] = []

    async def hear(self, event: Happened) -> None:
        self.events.append(event)

    async def hear_all(self, events: Sequence[Happened]) -> None:
        self.events += events

    async def until(self, count: int) -> list[Happened]:
        async with asyncio.timeout(10):
            while len(self.events) < count:  # noqa: ASYNC110 - another task, through the database
                await asyncio.sleep(0.02)
        return self.events


@asynccontextmanager
async def running(dsn: str, heard: Heard, gatherers: Gatherers | None = None) -> AsyncIterator[Live]:
    jobs = Jobs(dsn, Reactions({"rang": [heard.hear]}, together=gatherers or {}))
    live = Live(dsn)
    async with working((Relay(dsn, jobs.defer).run, jobs.run, live.run)):
        yield live


async def ring(database: Database) -> Rang:
    event = Rang(new_id())
    async with database.write(VIEWER) as tx:
        record(tx, event)
    return event


async def test_it_ends_when_told_to_even_if_something_is_committed_in_that_very_moment(app_dsn: str) -> None:
    async def no_jobs(_connection: object, _events: Sequence[Happened]) -> None: ...

    for _ in range(5):
        relay = Relay(app_dsn, no_jobs)
        running = asyncio.create_task(relay.run())
        await asyncio.sleep(0.3)
        relay.nudge()
        running.cancel()
        async with asyncio.timeout(10):
            assert isinstance(*await asyncio.gather(running, return_exceptions=True), asyncio.CancelledError)


async def test_a_committed_event_reaches_its_subscriber(database: Database, app_dsn: str) -> None:
    heard = Heard()
    async with running(app_dsn, heard):
        event = await ring(database)
        (happened,) = await heard.until(1)
    assert (happened.object, happened.workspace_id, happened.kind) == (event.object, WORKSPACE, "rang")


async def test_what_is_committed_at_once_is_one_job_for_who_gathers_what_concerns_it(
    database: Database, app_dsn: str, owner: str
) -> None:
    gathered: list[Sequence[Happened]] = []
    heard, rung = Heard(), [Rang(new_id()) for _ in range(4)]
    wanted = {event.object for event in rung[:3]}

    async def gather(events: Sequence[Happened]) -> None:
        gathered.append(events)

    async def some(_connection: object, events: Sequence[Happened]) -> Sequence[Happened]:
        return [one for one in events if one.object in wanted]

    async def none(_connection: object, _events: Sequence[Happened]) -> Sequence[Happened]:
        return []

    async with database.write(VIEWER) as tx:
        for event in rung:
            record(tx, event)
    async with running(app_dsn, heard, {"rang": [Gatherer(gather, some), Gatherer(heard.hear_all, none)]}):
        await heard.until(4)
        async with asyncio.timeout(10):
            while not gathered:  # noqa: ASYNC110 - another task, through the database
                await asyncio.sleep(0.02)
    assert [{one.object for one in events} for events in gathered] == [wanted]
    async with await psycopg.AsyncConnection.connect(owner) as connection:
        jobs = await connection.execute(
            "select args->>'gatherer' from jobs.procrastinate_jobs where task_name = 'gather'"
        )
        assert await jobs.fetchall() == [(gather.__qualname__,)]


async def test_an_event_that_commits_late_is_not_lost(database: Database, app_dsn: str) -> None:
    heard = Heard()
    async with running(app_dsn, heard):
        async with database.write(VIEWER) as tx:
            record(tx, Rang(late := new_id()))
            await tx.flush()
            early = await ring(database)
            await asyncio.sleep(0.3)
            assert heard.events == []
        happened = await heard.until(2)
    assert [event.object for event in happened] == [late, early.object]


async def test_however_often_it_is_nudged_it_looks_seldom_while_something_holds_up_what_came(
    database: Database, app_dsn: str
) -> None:
    looks: list[float] = []
    passed = asyncio.Event()

    class Watched(Relay):
        async def _look(self, *known: Any) -> Any:
            looks.append(loop.time())
            return await super()._look(*known)

    async def pass_on(_connection: object, _events: Sequence[Happened]) -> None:
        passed.set()

    relay, loop = Watched(app_dsn, pass_on), asyncio.get_running_loop()
    async with database.write(VIEWER) as slow:
        record(slow, Rang(new_id()))
        await slow.flush()
        await ring(database)
        running = asyncio.create_task(relay.run())
        async with asyncio.timeout(30):
            while len(looks) < 6:
                relay.nudge()
                await asyncio.sleep(0)
        assert looks[-1] - looks[0] >= 4 * PAUSE
        assert not passed.is_set()
    async with asyncio.timeout(10):
        await passed.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_what_is_rolled_back_is_never_told(database: Database, app_dsn: str) -> None:
    heard = Heard()
    async with running(app_dsn, heard):
        with pytest.raises(DBAPIError, match="division by zero"):
            async with database.write(VIEWER) as tx:
                record(tx, Rang(new_id()))
                await tx.execute(text("select 1 / 0"))
        event = await ring(database)
        assert [one.object for one in await heard.until(1)] == [event.object]


async def test_listeners_hear_their_own_workspace_only(database: Database, app_dsn: str) -> None:
    async with (
        running(app_dsn, Heard()) as live,
        live.listening(WORKSPACE) as mine,
        live.listening(new_id()) as foreign,
    ):
        event = await ring(database)
        assert (await asyncio.wait_for(anext(mine), 5)).object == event.object
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(foreign), 0.1)


async def test_a_restarted_relay_goes_on_where_it_stopped(database: Database, app_dsn: str, owner: str) -> None:
    heard = Heard()
    async with running(app_dsn, heard):
        await ring(database)
        await heard.until(1)
    missed = await ring(database)
    async with running(app_dsn, heard):
        assert (await heard.until(2))[-1].object == missed.object
    async with await psycopg.AsyncConnection.connect(owner) as connection:
        row = await (
            await connection.execute("select count(*) from jobs.procrastinate_jobs where task_name = 'react'")
        ).fetchone()
    assert row == (2,)
