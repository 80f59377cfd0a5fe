"""What happens to ballots by the clock: they end, and are counted in a process of their own."""

from uuid import UUID

import structlog
from sqlalchemy import func, select

from portal.ballots.archive import recount_of
from portal.ballots.process import CountFailedError, count_apart
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
        try:
            result = await count_apart(definition, ballots)
        except CountFailedError as error:
            # Tried again a minute later; whoever runs the portal has to look.
            log.error("ballot_not_counted", ballot=waiting["ballot"], reason=str(error))  # noqa: TRY400 - known
            return
        async with database.write(STRANGER) as tx:
            settled = func.ballot_settle(UUID(waiting["workspace"]), UUID(waiting["ballot"]), result.decode())
            await tx.execute(select(settled))
        log.info("ballot_counted", ballot=waiting["ballot"])
