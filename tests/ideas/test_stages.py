"""The host names the parts of a status, and says by when: always with a sentence, always within the status."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.core.refusal import Conflict, Invalid, NotAllowed, NotFound
from portal.ideas.actions.decision import Decision, change_status
from portal.ideas.actions.stage import StageChange, create_stage, edit_stage
from portal.ideas.model import IdeaStatus
from portal.ideas.rules import NotADecision, NotDated, OtherPhase, SameStatus, StageTaken
from tests.make.world import Human, World

CONSIDERING, PLANNED = IdeaStatus.CONSIDERING, IdeaStatus.PLANNED


class Host:
    """An admin, and a moderator who decides."""

    def __init__(self, database: Database, world: World) -> None:
        self.database, self.world = database, world

    async def move_in(self) -> "Host":
        self.admin = await self.world.person(self.world.host, "admin")
        self.moderator = await self.world.person(self.world.host, "moderator")
        self.author = await self.world.person(await self.world.partner())
        return self

    async def names(self, status: IdeaStatus, name: str, who: Human | None = None) -> UUID:
        async with self.database.write(await self.world.viewer(self.database, who or self.admin)) as tx:
            return await create_stage(tx, status, name, 0)

    async def changes(self, stage: UUID, change: StageChange) -> None:
        async with self.database.write(await self.world.viewer(self.database, self.admin)) as tx:
            await edit_stage(tx, stage, change, now=now())

    async def decides(self, idea: UUID, to: IdeaStatus, **more: Any) -> None:
        decision = Decision(to, "Das nehmen wir uns vor.", **more)
        async with self.database.write(await self.world.viewer(self.database, self.moderator)) as tx:
            await change_status(tx, idea, decision, now=now())

    async def place(self, idea: UUID) -> Any:
        return await self.world.one(
            "select array[status, stage_id::text, target_month::text] from idea where id = %s", idea
        )


@pytest.fixture
async def host(database: Database, world: World) -> Host:
    return await Host(database, world).move_in()


async def test_an_idea_moves_on_within_its_status(host: Host) -> None:
    idea = await host.world.idea(host.author)
    sample, series = await host.names(PLANNED, "Muster"), await host.names(PLANNED, " Vor  der Serie ")
    await host.decides(idea, PLANNED, stage_id=sample, target_month=date(2027, 3, 17))
    assert await host.place(idea) == ["planned", str(sample), "2027-03-01"]
    with pytest.raises(SameStatus):
        await host.decides(idea, PLANNED, stage_id=sample, target_month=date(2027, 3, 1))
    await host.decides(idea, PLANNED, stage_id=series, target_month=date(2027, 4, 1))
    assert await host.place(idea) == ["planned", str(series), "2027-04-01"]
    assert await host.world.one("select name from idea_stage where id = %s", series) == "Vor der Serie"
    await host.decides(idea, IdeaStatus.RELEASED)
    assert await host.place(idea) == ["released", None, None]


async def test_stages_and_months_belong_to_statuses(host: Host) -> None:
    idea, sample = await host.world.idea(host.author), await host.names(PLANNED, "Muster")
    with pytest.raises(OtherPhase):
        await host.decides(idea, CONSIDERING, stage_id=sample)
    with pytest.raises(NotDated):
        await host.decides(idea, CONSIDERING, target_month=date(2027, 3, 1))
    # There stand those without a month.
    with pytest.raises(Invalid):
        await host.decides(idea, PLANNED, target_month=date(9999, 12, 31))
    with pytest.raises(NotADecision):
        await host.names(IdeaStatus.HELD, "Liegt noch")
    await host.changes(sample, StageChange(archived=True))
    with pytest.raises(NotFound):
        await host.decides(idea, PLANNED, stage_id=sample)
    assert await host.place(idea) == ["open", None, None]


async def test_names_are_the_admins_and_stand_once(host: Host) -> None:
    with pytest.raises(NotAllowed):
        await host.names(PLANNED, "Muster", host.moderator)
    with pytest.raises(NotAllowed):
        await host.names(PLANNED, "Muster", host.author)
    sample = await host.names(PLANNED, "Muster")
    with pytest.raises(StageTaken):
        await host.names(PLANNED, "Muster")
    await host.names(CONSIDERING, "Muster")
    await host.changes(sample, StageChange(name="Musterbau", position=2, version=1))
    with pytest.raises(Conflict):
        await host.changes(sample, StageChange(name="Muster", version=1))
    assert await host.world.one("select array[name, position::text] from idea_stage where id = %s", sample) == [
        "Musterbau", "2",
    ]  # fmt: skip
