"""A portal in which whatever happened is told when the test says so."""

from dataclasses import dataclass, field
from uuid import UUID

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.ideas.actions.comment import Remark, comment_on_idea
from portal.ideas.actions.decision import Decision, change_status
from portal.ideas.model import IdeaStatus
from portal.notifications.rules import TELLINGS
from portal.notifications.subscribers import Notifier
from portal.worker.relay import Happened
from tests.make.world import Human, World

EVENTS = "select xid, id, workspace_id, kind, object from event order by xid, id"
INBOX = """
    select kind, reason from notification where membership_id = %s and workspace_id = %s order by at, id
"""


@dataclass
class Office:
    """Does what people do, and tells those who have to do with it."""

    database: Database
    world: World
    seen: set[UUID] = field(default_factory=set)

    async def say(self, human: Human, idea: UUID, body: str = "Das hilft uns.", *, official: bool = False) -> UUID:
        async with self.database.write(await self.world.viewer(self.database, human)) as tx:
            return (await comment_on_idea(tx, idea, Remark(body, official=official), now=now())).id

    async def decide(self, human: Human, idea: UUID, sentence: str = "Wir bauen das im Frühling.") -> None:
        async with self.database.write(await self.world.viewer(self.database, human)) as tx:
            await change_status(tx, idea, Decision(IdeaStatus.PLANNED, sentence), now=now())

    async def happened(self) -> list[Happened]:
        """What has not been told yet, as the relay would bring it."""
        rows = await (await self.world.db.execute(EVENTS)).fetchall()
        new = [Happened(*row) for row in rows if row[1] not in self.seen]
        self.seen |= {one.id for one in new}
        return [one for one in new if one.kind in TELLINGS]

    async def tell(self) -> None:
        for event in await self.happened():
            await Notifier(self.database).tell(event)

    async def inbox(self, human: Human) -> list[tuple[str, str]]:
        rows = await self.world.db.execute(INBOX, [human.id, self.world.workspace_id])
        return [(kind, reason) for kind, reason in await rows.fetchall()]


@pytest.fixture
async def office(database: Database, world: World) -> Office:
    return Office(database, world)
