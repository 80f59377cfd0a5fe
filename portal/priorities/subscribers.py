"""After supports were given or withdrawn, the figures of their ideas are reckoned anew."""

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

from psycopg import AsyncConnection

from portal.core.db import Database, act_as
from portal.core.mail import Occasion
from portal.identity.queries import viewer_for
from portal.priorities.actions.priority import refresh
from portal.priorities.queries import ideas_listed, keepers_of

OccasionT = TypeVar("OccasionT", bound=Occasion)


class Reckoner:
    """Keeps the list up to date, with the rights of whoever put the idea there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def listed(self, connection: AsyncConnection[Any], occasions: Sequence[OccasionT]) -> list[OccasionT]:
        """Those that happened to ideas on a list: most ideas are on none, and nothing is to be done for them."""
        found = await ideas_listed(connection, [(one.workspace_id, one.object) for one in occasions])
        return [one for one in occasions if (one.workspace_id, one.object) in found]

    async def refresh(self, occasions: Sequence[Occasion]) -> None:
        """For the ideas to which they happened, as far as they are on the list."""
        async with self._database.read() as db:
            kept = await keepers_of(db, [(one.workspace_id, one.object) for one in occasions])
        for workspace_id, idea_id, keeper in kept:
            await self._reckon(workspace_id, idea_id, keeper)

    async def _reckon(self, workspace_id: UUID, idea_id: UUID, keeper: UUID) -> None:
        async with self._database.write() as tx:
            viewer = await viewer_for(tx, workspace_id, keeper)
            if viewer is not None:
                await act_as(tx, viewer)
                await refresh(tx, idea_id)
