"""The only place that begins and commits; every transaction knows whose it is."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, NamedTuple, Self

from psycopg import AsyncConnection
from psycopg.errors import Diagnostic
from psycopg.pq import PipelineStatus
from sqlalchemy.engine import make_url
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import configure_mappers

from portal.core.connections import HASTY, READING, WRITING, Connections
from portal.core.refusal import IdTaken, Refusal, refusals
from portal.core.viewer import STRANGER, Viewer

SET_CONTEXT = "select set_config('app.viewer', %(context)s, true)"
READ_ONLY = "set transaction read only"
# All statements of a read become one: one round trip, one snapshot. Each reads a column of the context, so it runs
# after the context is set; were it ever planned the other way round, the policies would see no viewer and show nothing.
IN_CONTEXT = "select {columns} from (select set_config('app.viewer', $1, true) as context offset 0) viewer"
ONE = """
  left join lateral (select answer.* from ({text}) answer (json) where viewer.context is not null offset 0) {name}
    on true
"""
# A verb enters by what it finds, and its last word is about that: so the context is set before anything else is read.
FOUND = """
    with found as materialized (
        select entered.* from (select set_config('app.viewer', %(v_context)s, true) as context offset 0) viewer
          join lateral (select one.* from ({found}) one where viewer.context is not null offset 0) entered on true
    ), {steps}
    select {outcome} from found
"""
# Where a verb has the rows in its hands that it has changed, a read of nothing else need not come after it: under the
# names of their tables it finds these rows, and no others.
AS_CHANGED = "{name} as (select * from {step})"
TOLD = "convert_to(({read}), 'UTF8') as told"
# Writes something of no meaning, so that its commit waits until the disk has this and all that came before.
FLUSH = "select pg_logical_emit_message(true, 'flush', '')"
QUEUE = 2
"""Connections for verbs that do one after the other what they do: one works, and one stands ready."""
OF_VIEWER = "v_"
PRIMARY_KEY = "pk_"
PLACEHOLDER = re.compile(r"%\((\w+)\)s")

Statement = tuple[str, Mapping[str, object]]
AfterCommit = Callable[[Sequence[Any]], None]


class Verb(NamedTuple):
    """A statement that is a whole verb, and its kind that also tells what it has changed, if it can."""

    text: str
    telling: tuple[str, str] | None = None
    """Before and after the statement that reads it."""


@dataclass
class Telling:
    """What is to be told of the one thing that a verb changes; where the verb can tell it, the JSON is there then."""

    read: str
    values: Mapping[str, object]
    told: bytes | None = None


Change = Callable[[Verb, Mapping[str, object]], Awaitable[Any]]
"""`Database.change`, or `change_in_turn`, for a viewer."""


class Database:
    """Connections for reads and writes, each bound to a viewer for the length of one transaction."""

    def __init__(self, dsn: str, *, readers: int = 8, changers: int = 4, writers: int = 8) -> None:
        self.dsn = dsn
        self._readers = Connections(dsn, readers, READING, as_sent=True)
        self._changers = Connections(dsn, changers, WRITING)
        self._queue = Connections(dsn, QUEUE, HASTY)
        self._disk = Turns(partial(self._changers.row, FLUSH, ()))
        self._engine = _engine(dsn, writers)
        self._sessions = async_sessionmaker(self._engine, expire_on_commit=False)
        self._after_commit: list[AfterCommit] = []
        self._by_constraint = {refusal.constraint: refusal for refusal in refusals() if refusal.constraint}

    async def open(self) -> Self:
        """Wait until the database answers."""
        configure_mappers()  # or whoever asks first would wait for it
        await self._readers.open()
        return self

    async def close(self) -> None:
        """Give all connections back."""
        await self._readers.close()
        await self._changers.close()
        await self._queue.close()
        await self._engine.dispose()

    def after_commit(self, listener: AfterCommit) -> None:
        """Call the listener with the recorded events of each write of this process, right after its commit.

        After a `change`, which has written its own, it is called with none.
        """
        self._after_commit.append(listener)

    async def read_json(self, viewer: Viewer, statements: Sequence[Statement]) -> list[bytes | None]:
        """The only column of each statement's only row, as UTF-8: one round trip, one snapshot, read only."""
        text, names = _in_context(tuple(text for text, _ in statements))
        known = viewer.params
        values = [known[name] if name in known else statements[place][1][name] for place, name in names]
        return list(await self._readers.row(text, (viewer.context, *values)))

    async def change(
        self, viewer: Viewer, verb: Verb, values: Mapping[str, object], telling: Telling | None = None
    ) -> Any:
        """The first row of one statement that is a whole `verb`, for the few verbs that thousands do at once.

        It writes its own event (`events.RECORD`), one after which nobody may see more or less than before. What is to
        be told comes with it if the verb has changed something and can tell it.
        """
        if telling is None or verb.telling is None:
            found = await self._changers.row(*_as(viewer, verb.text, values))
        else:
            text = _telling(verb.telling, telling.read)
            found = await self._changers.row(*_as(viewer, text, {**telling.values, **values}))
            telling.told = found and found.told
        self._announce(())
        return found

    async def change_in_turn(self, viewer: Viewer, verb: Verb, values: Mapping[str, object]) -> Any:
        """As `change`, for a verb that thousands do to one row: the next one goes on before the disk has kept it.

        Nobody is answered before it has: those who wait at the same time wait for one write of the disk.
        """
        found = await self._queue.row(*_as(viewer, verb.text, values))
        await self._disk.turn()
        self._announce(())
        return found

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
        if events := session.info.get("events"):
            self._announce(events)

    async def switch(self, session: AsyncSession, viewer: Viewer) -> None:
        """From here on the transaction is another viewer's."""
        await act_as(session, viewer)

    def _announce(self, events: Sequence[Any]) -> None:
        for listener in self._after_commit:
            listener(events)

    def _constraints_as_refusals(self) -> "_ConstraintsAsRefusals":
        return _ConstraintsAsRefusals(self._by_constraint)


class Turns:
    """Does the same for all who ask, one turn after the other; whoever comes during a turn waits for the next one."""

    def __init__(self, act: Callable[[], Awaitable[object]]) -> None:
        self._act = act
        self._one_at_a_time = asyncio.Lock()
        self._begun = self._done = 0

    async def turn(self) -> None:
        """Wait for the end of a turn that begins from now on."""
        before = self._begun
        async with self._one_at_a_time:
            if self._done > before:
                return
            self._begun = own = self._begun + 1
            await self._act()
            self._done = own


class _ConstraintsAsRefusals:
    """A broken named constraint becomes the refusal that stands for it."""

    def __init__(self, by_constraint: Mapping[str, type[Refusal]]) -> None:
        self.by_constraint = by_constraint

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, IntegrityError):
            diagnostic: Diagnostic | None = getattr(error.orig, "diag", None)
            name = (diagnostic and diagnostic.constraint_name) or ""
            # Ids that we make are never taken.
            refusal = IdTaken if name.startswith(PRIMARY_KEY) else self.by_constraint.get(name)
            if refusal:
                raise refusal() from error


def verb(found: str, steps: str, outcome: str, changed: Mapping[str, str] | None = None) -> Verb:
    """A statement for `Database.change`: what it finds as the viewer, the steps that follow from it, what it says.

    `changed` names, by their tables, the steps that return rows as they are after it: all columns, or no row at all.
    """
    text = FOUND.format(found=found, steps=steps, outcome=outcome)
    if not changed:
        return Verb(text)
    tables = [AS_CHANGED.format(name=name, step=step) for name, step in changed.items()]
    telling = FOUND.format(found=found, steps=", ".join([steps, *tables]), outcome=f"{outcome}, {TOLD}")
    before, _, after = telling.partition("{read}")
    return Verb(text, (before, after))


def viewer_in(tx: AsyncSession) -> Viewer:
    """Whose transaction this is."""
    viewer: Viewer = tx.info["viewer"]
    return viewer


async def act_as(tx: AsyncSession, viewer: Viewer) -> None:
    """From here on the transaction is another viewer's: for verbs that only find out who is asking."""
    await tx.flush()
    await _enter(tx, viewer)


@asynccontextmanager
async def going_on(tx: AsyncSession) -> AsyncIterator[AsyncSession]:
    """As `Database.write`, for a verb within a transaction that others end."""
    yield tx
    await tx.flush()


async def change_within(tx: AsyncSession, verb: Verb, values: Mapping[str, object]) -> Any:
    """As `Database.change`, within a transaction that others end."""
    viewer = viewer_in(tx)
    known = {**viewer.params, "v_context": viewer.context, **values}
    # This driver knows tuples as records, not as arrays.
    given = {name: list(value) if isinstance(value, tuple) else value for name, value in known.items()}
    return (await (await tx.connection()).exec_driver_sql(verb.text, given)).first()


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


@lru_cache(maxsize=4096)
def _in_context(texts: tuple[str, ...]) -> tuple[str, tuple[tuple[int, str], ...]]:
    """One text with `$n` for `%(name)s`, and whose value of which name comes as `$2` and those after it."""
    numbers: dict[tuple[int, str], int] = {}

    def placed(place: int, found: re.Match[str]) -> str:
        # The viewer is the same for all of them, arguments are each one's own.
        key = (0 if found[1].startswith(OF_VIEWER) else place, found[1])
        return f"${numbers.setdefault(key, len(numbers) + 2)}"

    joined = [
        ONE.format(text=PLACEHOLDER.sub(partial(placed, place), text), name=f"one{place}")
        for place, text in enumerate(texts)
    ]
    columns = ", ".join(f"one{place}.json" for place in range(len(texts)))
    return (IN_CONTEXT.format(columns=columns) + "".join(joined)).replace("%%", "%"), tuple(numbers)


def _as(viewer: Viewer, text: str, values: Mapping[str, object]) -> tuple[str, tuple[object, ...]]:
    """The statement of a `verb` as it is sent, with its values."""
    known = {**viewer.params, "v_context": viewer.context, **values}
    statement, names = numbered(text)
    return statement, tuple([known[name] for name in names])


@lru_cache(maxsize=1024)
def _telling(around: tuple[str, str], read: str) -> str:
    before, after = around
    return before + read.replace("%%", "%") + after


@lru_cache(maxsize=1024)
def numbered(text: str) -> tuple[str, tuple[str, ...]]:
    """With `$n` for `%(name)s`, and the names in their order."""
    names = {name: f"${number}" for number, name in enumerate(dict.fromkeys(PLACEHOLDER.findall(text)), 1)}
    return PLACEHOLDER.sub(lambda found: names[found[1]], text), tuple(names)


def _engine(dsn: str, size: int) -> AsyncEngine:
    url = make_url(dsn).set(drivername="postgresql+psycopg")
    return create_async_engine(
        url,
        pool_size=size,
        max_overflow=0,
        pool_timeout=10,
        hide_parameters=True,  # what people wrote must not reach the log through an error's text
        connect_args={"async_creator_fn": _connected},
    )


async def _connected(*where: Any, **how: Any) -> AsyncConnection[Any]:
    """Connecting goes on when its caller is cancelled: half open, it would stay at the server as long as garbage."""
    connecting = asyncio.ensure_future(AsyncConnection.connect(*where, **how))
    try:
        return await asyncio.shield(connecting)
    except asyncio.CancelledError:
        connecting.add_done_callback(_hung_up)
        raise


def _hung_up(connecting: asyncio.Future[AsyncConnection[Any]]) -> None:
    if not connecting.cancelled() and connecting.exception() is None:
        connecting.result().pgconn.finish()
