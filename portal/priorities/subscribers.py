"""After a support was given or withdrawn, the figures of the idea are reckoned anew."""

from portal.core.db import Database, act_as
from portal.core.mail import Occasion
from portal.identity.queries import viewer_for
from portal.priorities.actions.priority import refresh
from portal.priorities.queries import keeper_of


class Reckoner:
    """Keeps the list up to date, with the rights of whoever put the idea there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def refresh(self, occasion: Occasion) -> None:
        """For the idea to which it happened, if it is on the list."""
        async with self._database.write() as tx:
            keeper = await keeper_of(tx, occasion.workspace_id, occasion.object)
            viewer = await viewer_for(tx, occasion.workspace_id, keeper) if keeper else None
            if viewer is None:
                return
            await act_as(tx, viewer)
            await refresh(tx, occasion.object)
