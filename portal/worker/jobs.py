"""The job queue: each reaction to an event is one job, which carries ids only and may run twice."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any
from uuid import UUID

import structlog
from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.jobs import Status
from procrastinate.types import TimeDeltaParams
from psycopg import AsyncConnection

from portal.worker.relay import Happened

REACT = "react"
CONCURRENCY = 4
ATTEMPTS = 6
STARTS = 3
"""A job that took its worker down so often is given up, or it would do so for ever."""
PATIENCE = 3.0
"""Seconds for a connection: without a database the end of the process must not wait for one."""
SWEEP, TIDY = "* * * * *", "17 * * * *"

Subscriber = Callable[[Happened], Awaitable[None]]
Subscribers = Mapping[str, Sequence[Subscriber]]
Chore = Callable[[], Awaitable[None]]
"""Something that is due every hour, or every minute, whatever happened."""

STARTED = "select count(*)::int from procrastinate_events where job_id = %(job)s and type = 'started'"

log = structlog.get_logger(__name__)


class Jobs:
    """Defers and runs the reactions of the given subscribers, by the kind of event; does the chores."""

    def __init__(
        self,
        dsn: str,
        subscribers: Subscribers,
        chores: Sequence[Chore] = (),
        minutely: Sequence[Chore] = (),
        waits: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        self._subscribers = subscribers
        self._chores = chores
        self._minutely = minutely
        self._waits = waits
        connector = PsycopgConnector(
            conninfo=dsn, kwargs={"options": "-c search_path=jobs,public"}, max_size=6, timeout=PATIENCE
        )
        self._connector = connector
        self._app = App(connector=connector)
        retry = RetryStrategy(max_attempts=ATTEMPTS, exponential_wait=3)
        self._app.task(name=REACT, retry=retry)(self._react)
        self._app.periodic(cron=SWEEP)(self._app.task(name="sweep", queueing_lock="sweep")(self._sweep))
        self._app.periodic(cron=SWEEP)(self._app.task(name="look", queueing_lock="look")(self.look))
        self._app.periodic(cron=TIDY)(self._app.task(name="tidy", queueing_lock="tidy", retry=retry)(self.tidy))

    async def defer(self, connection: AsyncConnection[Any], events: Sequence[Happened]) -> None:
        """In the transaction of the given connection: one job per event and subscriber, some of them for later."""
        wanted: dict[int, list[dict[str, Any]]] = {}
        for event in events:
            for subscriber in self._subscribers.get(event.kind, ()):
                job = {"subscriber": subscriber.__qualname__, "event": _ids_of(event)}
                wanted.setdefault(self._waits.get(event.kind, 0), []).append(job)
        if wanted:
            await connection.execute("set local search_path to jobs, public")
        for seconds, jobs in wanted.items():
            later = TimeDeltaParams(seconds=seconds) if seconds else None
            await self._app.configure_task(REACT, connection=connection, schedule_in=later).batch_defer_async(*jobs)

    async def run(self) -> None:
        """Work until cancelled."""
        async with self._app.open_async():
            await self._app.run_worker_async(concurrency=CONCURRENCY, install_signal_handlers=False)

    async def tidy(self, timestamp: int) -> None:
        """Do all chores."""
        for chore in self._chores:
            await chore()
        log.info("tidied", at=timestamp)

    async def look(self, timestamp: int) -> None:
        """Do what may be due at any minute."""
        for chore in self._minutely:
            await chore()
        log.debug("looked", at=timestamp)

    async def _react(self, subscriber: str, event: list[Any]) -> None:
        xid, event_id, workspace_id, kind, subject = event
        happened = Happened(xid, UUID(event_id), UUID(workspace_id), kind, UUID(subject))
        for candidate in self._subscribers.get(kind, ()):
            if candidate.__qualname__ == subscriber:
                await candidate(happened)

    async def _sweep(self, timestamp: int) -> None:
        """Jobs whose worker died start anew; those that keep killing workers fail."""
        manager = self._app.job_manager
        for job in await manager.get_stalled_jobs():
            started = await self._connector.execute_query_one_async(STARTED, job=job.id)
            given_up = started["count"] >= STARTS
            log.warning("job_stalled", job=job.id, given_up=given_up, at=timestamp)
            if given_up:
                await manager.finish_job(job, status=Status.FAILED, delete_job=False)
            else:
                await manager.retry_job(job)


def _ids_of(event: Happened) -> list[Any]:
    return [event.xid, str(event.id), str(event.workspace_id), event.kind, str(event.object)]
