"""What is due by the clock: whoever has let a duty's day pass is told once."""

from sqlalchemy import text as sql

from portal.core.db import Database
from portal.core.events import record
from portal.core.viewer import Viewer
from portal.fairs.events import TaskOverdue

AT_ONCE = 200
OVERDUE = sql("select * from fair_overdue(:at_most)")


async def tell_overdue(database: Database) -> None:
    """Note of each task once that its day has passed, for each side whose word is missing."""
    async with database.read() as db:
        found = (await db.execute(OVERDUE, {"at_most": AT_ONCE})).mappings().all()
    for one in found:
        async with database.write(Viewer(workspace_id=one["workspace_id"])) as tx:
            overdue = TaskOverdue(
                one["appearance_id"],
                task_id=one["task_id"],
                due_on=one["due_on"],
                side=one["side"],
                membership_id=one["assignee_id"],
                is_assigned=one["assignee_id"] is not None,
            )
            record(tx, overdue, circle_id=one["circle_id"])
