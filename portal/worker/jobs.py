"""The job queue: each reaction to an event is one job, which carries ids only and may run twice."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import UUID

import structlog
from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.jobs import Status
from procrastinate.types import TimeDeltaParams
from psycopg import AsyncConnection

from portal.worker.relay import Happened

REACT, GATHER = "react", "gather"
CONCURRENCY = 4
ATTEMPTS = 6
STARTS = 3
"""A job that took its worker down so often is given up, or it would do so for ever."""
PATIENCE = 3.0
"""Seconds for a connection: without a database the end of the process must not wait for one."""
SWEEP, TIDY = "* * * * *", "17 * * * *"

Subscriber = Callable[[Happened], Awaitable[None]]
Subscribers = Mapping[str, Sequence[Subscriber]]
Gatherers = Mapping[str, Sequence["Gatherer"]]
NONE: Mapping[str, Any] = MappingProxyType({})
Chore = Callable[[], Awaitable[None]]
"""Something that is due every hour, or every minute, whatever happened."""

STARTED = "select count(*)::int from procrastinate_events where job_id = %(job)s and type = 'started'"

log = structlog.get_logger(__name__)


class Gatherer(NamedTuple):
    """A reaction to whatever was committed at the same time, for what thousands do at once: one job for all of it."""

    react: Callable[[Sequence[Happened]], Awaitable[None]]
    concerned: Callable[[AsyncConnection[Any], Sequence[Happened]], Awaitable[Sequence[Happened]]]
    """Those of the events that need it, found out in the relay's transaction: where there is none, there is no job."""


class Reactions(NamedTuple):
    """Who reacts to which kind of event: to each of its own, after so many seconds, or at once to several together."""

    each: Subscribers
    waits: Mapping[str, int] = NONE
    together: Gatherers = NONE
    alone: frozenset[str] = frozenset()
    """Kinds to which each workspace reacts one after the other."""


class Batch(NamedTuple):
    """Jobs for one task, after so many seconds; those with one `turn` run one after the other."""

    task: str
    seconds: int
    turn: str | None
    jobs: list[dict[str, Any]]


class Jobs:
    """Defers and runs the reactions to events; does the chores."""

    def __init__(
        self, dsn: str, reactions: Reactions, chores: Sequence[Chore] = (), minutely: Sequence[Chore] = ()
    ) -> None:
        self._reactions = reactions
        self._gatherers = {one.react.__qualname__: one for several in reactions.together.values() for one in several}
        self._chores = chores
        self._minutely = minutely
        connector = PsycopgConnector(
            conninfo=dsn, kwargs={"options": "-c search_path=jobs,public"}, max_size=6, timeout=PATIENCE
        )
        self._connector = connector
        self._app = App(connector=connector)
        retry = RetryStrategy(max_attempts=ATTEMPTS, exponential_wait=3)
        self._app.task(name=REACT, retry=retry)(self._react)
        self._app.task(name=GATHER, retry=retry)(self._gather)
        self._app.periodic(cron=SWEEP)(self._app.task(name="sweep", queueing_lock="sweep")(self._sweep))
        self._app.periodic(cron=SWEEP)(self._app.task(name="look", queueing_lock="look")(self.look))
        self._app.periodic(cron=TIDY)(self._app.task(name="tidy", queueing_lock="tidy", retry=retry)(self.tidy))

    async def defer(self, connection: AsyncConnection[Any], events: Sequence[Happened]) -> None:
        """In the transaction of the given connection: a job per event and subscriber, or one for who gathers them."""
        to_do = [*self._single(events), *await self._gathered(connection, events)]
        if to_do:
            await connection.execute("set local search_path to jobs, public")
        for one in to_do:
            later = TimeDeltaParams(seconds=one.seconds) if one.seconds else None
            task = self._app.configure_task(one.task, connection=connection, schedule_in=later, lock=one.turn)
            await task.batch_defer_async(*one.jobs)

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

    def _single(self, events: Sequence[Happened]) -> Iterator[Batch]:
        wanted: dict[tuple[int, str | None], list[dict[str, Any]]] = {}
        for event in events:
            for subscriber in self._reactions.each.get(event.kind, ()):
                job = {"subscriber": subscriber.__qualname__, "event": _ids_of(event)}
                turn = f"{event.kind}-{event.workspace_id}" if event.kind in self._reactions.alone else None
                wanted.setdefault((self._reactions.waits.get(event.kind, 0), turn), []).append(job)
        return (Batch(REACT, seconds, turn, jobs) for (seconds, turn), jobs in wanted.items())

    async def _gathered(self, connection: AsyncConnection[Any], events: Sequence[Happened]) -> list[Batch]:
        batches = []
        for name, gatherer in self._gatherers.items():
            those = [one for one in events if gatherer in self._reactions.together.get(one.kind, ())]
            if those and (those := list(await gatherer.concerned(connection, those))):
                job = {"gatherer": name, "events": [_ids_of(one) for one in those]}
                batches.append(Batch(GATHER, 0, None, [job]))
        return batches

    async def _react(self, subscriber: str, event: list[Any]) -> None:
        happened = _happened(event)
        for candidate in self._reactions.each.get(happened.kind, ()):
            if candidate.__qualname__ == subscriber:
                await candidate(happened)

    async def _gather(self, gatherer: str, events: list[list[Any]]) -> None:
        known = self._gatherers.get(gatherer)
        if known is not None:
            await known.react([_happened(event) for event in events])

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


def _happened(ids: list[Any]) -> Happened:
    xid, event_id, workspace_id, kind, subject = ids
    return Happened(xid, UUID(event_id), UUID(workspace_id), kind, UUID(subject))
