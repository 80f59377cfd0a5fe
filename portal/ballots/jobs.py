"""What happens to ballots by the clock: they end, and are counted in a process of their own."""

from uuid import UUID

import structlog
from sqlalchemy import func, select

from portal.ballots.archive import recount_of
from portal.ballots.process import count_apart
from portal.core.db import Database
from portal.core.viewer import STRANGER

log = structlog.get_logger(__name__)


async def end_due(database: Database) -> None:
    """Close what is due, then count whatever has closed and is not counted yet."""
    async with database.write(STRANGER) as tx:
        await tx.execute(select(func.ballot_close_due()))
    while True:
        async with database.read(STRANGER) as db:
            waiting = await db.scalar(select(func.ballot_uncounted()))
        if waiting is None:
            return
        definition, ballots = recount_of(waiting)
        result = await count_apart(definition, ballots)
        async with database.write(STRANGER) as tx:
            settled = func.ballot_settle(UUID(waiting["workspace"]), UUID(waiting["ballot"]), result.decode())
            await tx.execute(select(settled))
        log.info("ballot_counted", ballot=waiting["ballot"])
