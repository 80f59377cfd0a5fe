"""A handful of connections, handed from one statement to the next; each statement is its own transaction.

asyncpg and not psycopg, and no pool library, because this is the path of every page: see decision 0006.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Self
from urllib.parse import quote, urlencode

from asyncpg import Connection, InterfaceError, Record, connect
from asyncpg.exceptions import (
    AdminShutdownError,
    CannotConnectNowError,
    CrashShutdownError,
    PostgresConnectionError,
    TooManyConnectionsError,
)
from psycopg.conninfo import conninfo_to_dict

Use = Callable[["Connection[Any]"], Awaitable[Any]]

STARTING = 30.0
"""Seconds that a database may take to start; `AGAIN` is the pause between two looks."""
AGAIN = 0.2
PATIENCE = 5.0
"""Seconds until somebody who waits for a connection is told that there is none."""
WRITING = {"statement_timeout": "10s", "jit": "off"}
"""A statement that runs away is stopped; compiling ours to machine code would take longer than running them."""
READING = {**WRITING, "default_transaction_read_only": "on", "default_transaction_isolation": "repeatable read"}
HASTY = {**WRITING, "synchronous_commit": "off"}
"""A commit does not wait for the disk: whoever uses this waits for it before anybody is told."""
TEXTS = ("text", "varchar", "json")
AS_SENT: Mapping[str, Any] = {"schema": "pg_catalog", "encoder": str.encode, "decoder": bytes, "format": "binary"}
"""In UTF-8 and not as `str`: to decode a page's JSON and to encode it again costs more than to pass it on."""
ONLY_LIBPQ = {"connect_timeout", "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count"}
LOST = (
    OSError,
    TimeoutError,
    AdminShutdownError,
    CannotConnectNowError,
    CrashShutdownError,
    PostgresConnectionError,
    TooManyConnectionsError,
)
"""Hung up, shut down, starting or full."""


class Found(Record):  # type: ignore[misc]  # untyped there
    """A row whose columns are attributes as well."""

    def __getattr__(self, name: str) -> Any:
        """The column of that name."""
        return self[name]


class Unreachable(Exception):  # noqa: N818 - a state of the world, not of the program
    """The database does not answer in time."""


class Connections:
    """At most `size` connections; a statement that is cancelled is stopped at the server before the next begins."""

    def __init__(self, dsn: str, size: int, settings: Mapping[str, str], *, as_sent: bool = False) -> None:
        """With `as_sent`, texts stay the UTF-8 they come as: most of them are only passed on."""
        self._dsn = _for_asyncpg(dsn)
        self._settings = settings
        self._as_sent = as_sent
        self._slots = asyncio.Semaphore(size)
        self._idle: list[Connection[Any]] = []
        self._busy: set[Connection[Any]] = set()
        self._is_closed = False

    async def open(self) -> Self:
        """Wait until the database answers; raises `Unreachable` when it still does not after half a minute."""
        deadline = asyncio.get_running_loop().time() + STARTING
        while True:
            try:
                await self.row("select 1", ())
            except Unreachable:
                if asyncio.get_running_loop().time() > deadline:
                    raise
                await asyncio.sleep(AGAIN)
            else:
                return self

    async def close(self) -> None:
        """Hang up, also where somebody still waits for an answer; whoever asks afterwards finds it `Unreachable`."""
        self._is_closed = True
        for connection in self._busy:
            connection.terminate()
        while self._idle:
            await self._idle.pop().close(timeout=PATIENCE)

    async def row(self, text: str, values: tuple[object, ...]) -> Any:
        """The first row of one statement; raises `Unreachable`."""

        async def read(connection: "Connection[Any]") -> Any:
            return await connection.fetchrow(text, *values, record_class=Found)

        return await self._with_one(read)

    async def _with_one(self, use: Use) -> Any:
        connection = await self._taken()
        try:
            return await use(connection)
        except LOST as error:
            raise Unreachable from error
        except InterfaceError as error:
            if connection.is_closed():
                raise Unreachable from error
            raise
        finally:
            self._give_back(connection)

    async def _taken(self) -> "Connection[Any]":
        await self._slot()
        try:
            connection = self._living() or await self._connected()
        except BaseException:
            self._slots.release()
            raise
        self._busy.add(connection)
        return connection

    async def _slot(self) -> None:
        if not self._slots.locked():
            await self._slots.acquire()
            return
        try:
            async with asyncio.timeout(PATIENCE):
                await self._slots.acquire()
        except TimeoutError:
            raise Unreachable from None

    def _living(self) -> "Connection[Any] | None":
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_closed():
                return connection
        return None

    async def _connected(self) -> "Connection[Any]":
        try:
            connection = await connect(
                self._dsn,
                timeout=PATIENCE,
                server_settings=dict(self._settings),
                statement_cache_size=1000,
                max_cacheable_statement_size=0,
                max_cached_statement_lifetime=0,
            )
        except LOST as error:
            raise Unreachable from error
        if self._is_closed:  # nobody would ever hang up
            connection.terminate()
            raise Unreachable
        if self._as_sent:
            for name in TEXTS:
                await connection.set_type_codec(name, **AS_SENT)
        return connection

    def _give_back(self, connection: "Connection[Any]") -> None:
        # Nothing is awaited here: no cancellation can come between a connection and its place.
        self._busy.discard(connection)
        self._idle.append(connection)
        self._slots.release()


def _for_asyncpg(dsn: str) -> str:
    parts = {name: str(value) for name, value in conninfo_to_dict(dsn).items() if name not in ONLY_LIBPQ}
    database = quote(parts.pop("dbname", ""))
    return f"postgresql:///{database}?" + urlencode(parts)
