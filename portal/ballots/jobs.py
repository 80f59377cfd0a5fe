"""What happens to ballots by the clock: they end, are counted in a process of their own, and are checked each night."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import func, select

from portal.ballots.archive import recount_of
from portal.ballots.process import CountFailedError, count_apart
from portal.core.db import Database
from portal.core.viewer import STRANGER

EVERY = 1.0
"""Seconds between two words about how far a count is."""

log = structlog.get_logger(__name__)


async def remind_due(database: Database) -> None:
    """Some time before a deadline, firms that have not voted are reminded once."""
    await _say(database, func.ballot_remind_due())


async def end_due(database: Database) -> None:
    """Close what is due, then count whatever has closed and is not counted yet."""
    await _say(database, func.ballot_close_due())
    while (waiting := await _say(database, func.ballot_uncounted())) is not None:
        await _count(database, waiting)


async def _count(database: Database, waiting: dict[str, Any]) -> None:
    """One ballot; one that cannot be counted is tried again later and later, and the host is told."""
    which = UUID(waiting["workspace"]), UUID(waiting["ballot"])
    try:
        async with _told(database, which) as progress:
            result = await count_apart(*recount_of(waiting), progress=progress.append)
    except (CountFailedError, ValueError) as error:
        await _say(database, func.ballot_count_failed(*which, str(error)))
        log.error("ballot_not_counted", ballot=waiting["ballot"], reason=str(error))  # noqa: TRY400 - known
        return
    await _say(database, func.ballot_settle(*which, result.decode()))
    log.info("ballot_counted", ballot=waiting["ballot"])


@asynccontextmanager
async def _told(database: Database, which: tuple[UUID, UUID]) -> AsyncIterator[list[float]]:
    """What is put into the list is written down now and then."""
    progress: list[float] = []

    async def tell() -> None:
        told = 0
        while True:
            await asyncio.sleep(EVERY)
            share = int(100 * progress[-1]) if progress else 0
            if share > told:
                told = share
                await _say(database, func.ballot_counting(*which, share))

    telling = asyncio.create_task(tell())
    try:
        yield progress
    finally:
        telling.cancel()
        await asyncio.gather(telling, return_exceptions=True)


async def check_all(database: Database) -> None:
    """Every ballot once a night: whether its chain, its votes, its lot and its result still fit together."""
    while (checked := await _say(database, func.ballot_check_next())) is not None:
        if checked["wrong"]:
            log.error("ballot_altered", ballot=checked["ballot"], what=checked["wrong"])


async def _say(database: Database, call: Any) -> Any:
    async with database.write(STRANGER) as tx:
        return await tx.scalar(select(call))
