"""What happens to accounts by the clock."""

from sqlalchemy import text as sql

from portal.core.db import Database
from portal.core.viewer import STRANGER

# Two have no condition of their own: the policies let nobody in particular remove only what is over for good.
SWEEP = (
    sql("delete from session"),
    sql("delete from token"),
    # Every bucket has leaked out long before.
    sql("delete from brake where at < clock_timestamp() - interval '1 day'"),
)


async def sweep(database: Database) -> None:
    """Remove sessions that ended, one-time tokens a month after their end, and brakes that nobody holds any more."""
    async with database.write(STRANGER) as tx:
        for statement in SWEEP:
            await tx.execute(statement)
