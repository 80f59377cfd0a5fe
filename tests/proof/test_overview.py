"""What concerns somebody now: what is new since the last look, and what waits for an answer."""

from typing import Any

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.ideas.actions.comment import Remark, comment_on_idea
from portal.ideas.actions.idea import see_idea
from tests.make.world import Human, World
from tests.proof.portal import Portal, Walls

LIST = "query($filter: IdeaFilter) { ideas(first: 30, filter: $filter) { nodes { id viewerHasNews } } }"


class Desk:
    def __init__(self, portal: Portal, world: World) -> None:
        self.portal, self.world = portal, world

    async def news(self, who: Human) -> Any:
        viewer = await self.world.viewer(self.portal.database, who)
        return {one["id"]: one["viewerHasNews"] for one in (await self.portal.ask(viewer, LIST))["ideas"]["nodes"]}

    async def waiting(self, who: Human, walls: Walls = Walls.BOTH) -> list[str]:
        viewer = await self.world.viewer(self.portal.database, who)
        found = await self.portal.ask(viewer, LIST, walls, filter={"waiting": True})
        return sorted(one["id"] for one in found["ideas"]["nodes"])


@pytest.fixture
def desk(portal: Portal, world: World) -> Desk:
    return Desk(portal, world)


async def test_an_idea_is_new_until_one_has_looked_and_again_when_somebody_says_something(
    database: Database, world: World, desk: Desk
) -> None:
    firm = await world.partner()
    anna, berta = await world.person(firm), await world.person(firm)
    idea = await world.idea(anna, created_at=now(), last_activity_at=now())
    key = f"idea_{idea}"
    assert (await desk.news(anna), await desk.news(berta)) == ({key: False}, {key: True})
    for _ in range(2):
        async with database.write(await world.viewer(database, berta)) as tx:
            await see_idea(tx, idea, now=now())
    assert await desk.news(berta) == {key: False}
    async with database.write(await world.viewer(database, anna)) as tx:
        await comment_on_idea(tx, idea, Remark("Neues."), now=now())
    assert await desk.news(berta) == {key: True}


@pytest.mark.parametrize("walls", Walls)
async def test_what_waits_is_what_one_is_asked_for(world: World, desk: Desk, walls: Walls) -> None:
    firm = await world.partner()
    lead, colleague = await world.person(firm), await world.person(firm, "partner_member")
    moderator = await world.person(world.host, "moderator")
    called, asked, wider, held, quiet = [await world.idea(lead) for _ in range(3)] + [
        await world.idea(colleague, status="held", requested_circle_id=world.open.id), await world.idea(lead)
    ]  # fmt: skip
    await world.mention(await world.comment(called, moderator), colleague)
    await world.proposal(asked, moderator, colleague)
    await world.widening(wider, world.open, moderator)
    assert await desk.waiting(colleague, walls) == sorted([f"idea_{called}", f"idea_{asked}"])
    assert await desk.waiting(lead, walls) == [f"idea_{wider}"]
    assert await desk.waiting(moderator, walls) == [f"idea_{held}"]
    assert f"idea_{quiet}" not in await desk.waiting(lead, walls)
