"""What happens to files by the clock."""

from sqlalchemy import text as sql

from portal.core.db import Database
from portal.core.files import Storage
from portal.core.viewer import STRANGER
from portal.files.queries import files_over, place_of

# Without a condition of its own: the policy lets nobody in particular remove only what is over.
SWEEP = sql("delete from file")


async def sweep(database: Database, storage: Storage) -> None:
    """Remove what was never used, or was taken back, a day later: bytes first, as nobody can use them any more by then.

    Rows go half an hour later than their bytes, so no row goes whose bytes this or an earlier round left.
    """
    for workspace_id, file_id in await files_over(database):
        await storage.remove(place_of(workspace_id, file_id))
    async with database.write(STRANGER) as tx:
        await tx.execute(SWEEP)
    await storage.tidy()
