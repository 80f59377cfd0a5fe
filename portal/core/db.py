"""The only place that begins and commits; every transaction knows whose it is."""

import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import lru_cache
from typing import Any, Self

from psycopg import AsyncConnection, AsyncRawCursor
from psycopg.errors import Diagnostic
from psycopg.pq import PipelineStatus, TransactionStatus
from psycopg.rows import scalar_row
from psycopg_pool import AsyncConnectionPool
from sqlalchemy.engine import make_url
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from portal.core.refusal import Refusal, refusals
from portal.core.viewer import STRANGER, Viewer

SET_CONTEXT = "select set_config('app.viewer', %(context)s, true)"
READ_ONLY = "set transaction read only"
CONTEXT = "context"
# The statement reads a column of the context, so it runs after the context is set; were it ever planned the other way
# round, the policies would see no viewer and show nothing.
IN_CONTEXT = """
    select one.* from (select set_config('app.viewer', %(context)s, true) as context offset 0) viewer
     cross join lateral (select answer.* from ({text}) answer where viewer.context is not null offset 0) one
"""
# One snapshot for all statements of an implicit transaction; a statement that runs away is stopped.
READ_OPTIONS = (
    "-c default_transaction_read_only=on -c default_transaction_isolation=repeatable\\ read -c statement_timeout=10s"
)

PLACEHOLDER = re.compile(r"%\((\w+)\)s")

Statement = tuple[str, Mapping[str, object]]
AfterCommit = Callable[[Sequence[Any]], None]


class Database:
    """Connections for reads and writes, each bound to a viewer for the length of one transaction."""

    def __init__(self, dsn: str, *, readers: int = 8, writers: int = 8) -> None:
        self.dsn = dsn
        self._readers = AsyncConnectionPool(
            dsn,
            min_size=1,
            max_size=readers,
            open=False,
            timeout=10,
            reset=_by_workers,
            kwargs={"autocommit": True, "options": READ_OPTIONS, "prepare_threshold": 0},
        )
        self._engine = _engine(dsn, writers)
        self._sessions = async_sessionmaker(self._engine, expire_on_commit=False)
        self._after_commit: list[AfterCommit] = []
        self._by_constraint = {refusal.constraint: refusal for refusal in refusals() if refusal.constraint}

    async def open(self) -> Self:
        """Wait until the database answers."""
        await self._readers.open(wait=True, timeout=30)
        return self

    async def close(self) -> None:
        """Give all connections back."""
        await self._readers.close()
        await self._engine.dispose()

    def after_commit(self, listener: AfterCommit) -> None:
        """Call the listener with the recorded events of each write of this process, right after its commit."""
        self._after_commit.append(listener)

    async def read_json(self, viewer: Viewer, statements: Sequence[Statement]) -> list[str | None]:
        """The first column of each statement's only row: one round trip, one snapshot, read only."""
        connection = await self._readers.getconn()
        try:
            if len(statements) == 1:
                return [await _first(await _sent(connection, viewer, statements[0]))]
            # Autocommit and no BEGIN: up to its end a pipeline is one implicit transaction.
            async with connection.pipeline():
                cursors = [await _sent(connection, viewer, statement) for statement in statements]
                return [await _first(cursor) for cursor in cursors]
        finally:
            if connection.pgconn.transaction_status != TransactionStatus.IDLE or _torn(connection):
                await connection.close()
            await self._readers.putconn(connection)

    @asynccontextmanager
    async def read(self, viewer: Viewer = STRANGER) -> AsyncIterator[AsyncSession]:
        """A read-only transaction in which the policies see this viewer."""
        async with self._sessions() as session, session.begin():
            await _enter(session, viewer, READ_ONLY)
            yield session

    @asynccontextmanager
    async def write(self, viewer: Viewer = STRANGER) -> AsyncIterator[AsyncSession]:
        """One transaction for one verb: committed at the end, rolled back on any exception."""
        async with self._sessions() as session:
            with self._constraints_as_refusals():
                async with session.begin():
                    await _enter(session, viewer)
                    yield session
        self._announce(session)

    async def switch(self, session: AsyncSession, viewer: Viewer) -> None:
        """From here on the transaction is another viewer's."""
        await act_as(session, viewer)

    def _announce(self, session: AsyncSession) -> None:
        events = session.info.get("events", ())
        for listener in self._after_commit if events else ():
            listener(events)

    def _constraints_as_refusals(self) -> "_ConstraintsAsRefusals":
        return _ConstraintsAsRefusals(self._by_constraint)


class _ConstraintsAsRefusals:
    """A broken named constraint becomes the refusal that stands for it."""

    def __init__(self, by_constraint: Mapping[str, type[Refusal]]) -> None:
        self.by_constraint = by_constraint

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, IntegrityError):
            diagnostic: Diagnostic | None = getattr(error.orig, "diag", None)
            refusal = self.by_constraint.get((diagnostic and diagnostic.constraint_name) or "")
            if refusal:
                raise refusal from error


def viewer_in(tx: AsyncSession) -> Viewer:
    """Whose transaction this is."""
    viewer: Viewer = tx.info["viewer"]
    return viewer


async def act_as(tx: AsyncSession, viewer: Viewer) -> None:
    """From here on the transaction is another viewer's: for verbs that only find out who is asking."""
    await tx.flush()
    await _enter(tx, viewer)


async def _by_workers(_connection: AsyncConnection[Any]) -> None:
    """A pool with a reset lets its workers take connections back; a cancelled reader would lose them at its lock."""


def _torn(connection: AsyncConnection[Any]) -> bool:
    """A pipeline torn by a cancellation must never go on with the next viewer, who would get its answers."""
    return connection.pgconn.pipeline_status != PipelineStatus.OFF


async def _enter(session: AsyncSession, viewer: Viewer, *also: str) -> None:
    session.info["viewer"] = viewer
    raw = (await (await session.connection()).get_raw_connection()).driver_connection
    if not isinstance(raw, AsyncConnection):
        raise TypeError(type(raw))
    try:
        async with raw.pipeline():  # begin, mode and context in one round trip
            for statement in also:
                await raw.execute(statement)
            await raw.execute(SET_CONTEXT, {"context": viewer.context})
    finally:
        if _torn(raw):
            await raw.close()


async def _sent(connection: AsyncConnection[Any], viewer: Viewer, statement: Statement) -> AsyncRawCursor[Any]:
    text, names = _numbered(statement[0])
    values = {**viewer.params, **statement[1], CONTEXT: viewer.context}
    cursor = AsyncRawCursor(connection, row_factory=scalar_row)
    await cursor.execute(text, [values[name] for name in names])
    return cursor


@lru_cache(maxsize=4096)
def _numbered(text: str) -> tuple[bytes, tuple[str, ...]]:
    """In its context, and with `$1` for `%(name)s`: psycopg would parse long statements on every execution."""
    names = dict.fromkeys(PLACEHOLDER.findall(IN_CONTEXT.format(text=text)))
    numbers = {name: f"${number}" for number, name in enumerate(names, 1)}
    numbered = PLACEHOLDER.sub(lambda found: numbers[found[1]], IN_CONTEXT.format(text=text)).replace("%%", "%")
    return numbered.encode(), tuple(names)


async def _first(cursor: AsyncRawCursor[Any]) -> str | None:
    found: str | None = await cursor.fetchone()
    return found


def _engine(dsn: str, size: int) -> AsyncEngine:
    url = make_url(dsn).set(drivername="postgresql+psycopg")
    # What people wrote must not reach the log through an error's text.
    return create_async_engine(url, pool_size=size, max_overflow=0, pool_timeout=10, hide_parameters=True)
