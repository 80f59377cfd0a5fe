"""What happens to ideas by the clock."""

from sqlalchemy import text as sql

from portal.core.db import Database
from portal.core.viewer import STRANGER

# No condition of their own: the policies let nobody in particular remove only what is to be erased by now.
SWEEP = (
    sql("delete from comment_version"),
    sql("delete from mention"),
    sql("delete from idea_draft"),
    sql("delete from held_comment"),
)


async def sweep(database: Database) -> None:
    """Erase the words of comments that were taken back a day ago, what was held and is over, and forgotten drafts."""
    async with database.write(STRANGER) as tx:
        for statement in SWEEP:
            await tx.execute(statement)
