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
    returned, reworked = await world.idea(colleague), await world.idea(colleague)
    for idea in (returned, reworked):
        await world.step(idea, moderator, from_status="held")
    await world.db.execute("update idea set updated_at = now() + interval '1 hour' where id = %s", [reworked])
    await world.proposal(asked, moderator, colleague)
    await world.widening(wider, world.open, moderator)
    assert await desk.waiting(colleague, walls) == sorted([f"idea_{called}", f"idea_{asked}", f"idea_{returned}"])
    assert await desk.waiting(lead, walls) == [f"idea_{wider}"]
    assert await desk.waiting(moderator, walls) == [f"idea_{held}"]
    assert f"idea_{quiet}" not in await desk.waiting(lead, walls)


COUNTS = """query($filter: IdeaFilter) {
  ideaCounts(filter: $filter) { status circle { id } organisation { name } tag { name } own ideas isPartial } }"""


@pytest.mark.parametrize("walls", Walls)
async def test_options_tell_how_many_ideas_they_would_show(world: World, desk: Desk, walls: Walls) -> None:
    a, b = await world.partner("A"), await world.partner("B")
    hidden = await world.circle("custom", [a, b], disclosure="nobody", floor=0)
    anna, berta = await world.person(a), await world.person(b)
    first, second = await world.idea(anna), await world.idea(anna, hidden, status="planned")
    third, foreign = await world.idea(berta, hidden), await world.idea(berta)
    await world.idea(anna, status="merged", merged_into_id=first)
    tag = await world.tag("Reinigung", first)
    for idea in (third, foreign):
        await world.tagged(idea, tag)
    await world.support(third, anna)
    await world.follow(first, anna)
    await world.mention(await world.comment(second, berta), anna)
    viewer = await world.viewer(desk.portal.database, anna)

    async def counted(**given: Any) -> dict[str, int]:
        found = (await desk.portal.ask(viewer, COUNTS, walls, filter=given))["ideaCounts"]
        assert not any(one["isPartial"] for one in found)
        return {_option(one): one["ideas"] for one in found}

    pair, wide = f"circle_{a.pair}", f"circle_{hidden.id}"
    everything = {"OPEN": 2, "PLANNED": 1, "MERGED": 1, pair: 1, wide: 2, "A": 2, "Reinigung": 2,
                  "MINE": 2, "SUPPORTED": 1, "FOLLOWED": 1, "WAITING": 1}  # fmt: skip
    # Berta's firm is masked there, and her own ideas are nobody else's.
    assert await counted() == everything
    assert await counted(text="gibt es nicht") == {}
    # An option tells what it would show instead of the one that is chosen.
    planned = {"OPEN": 2, "PLANNED": 1, "MERGED": 1, wide: 1, "A": 1, "MINE": 1, "WAITING": 1}
    assert await counted(status=["PLANNED"]) == planned
    mine = {"OPEN": 1, "PLANNED": 1, "MERGED": 1, pair: 1, wide: 1, "A": 2, "Reinigung": 1}
    own = {"MINE": 2, "SUPPORTED": 1, "FOLLOWED": 1, "WAITING": 1}
    assert await counted(mine=True) == {**mine, **own}


def _option(one: dict[str, Any]) -> str:
    named = one["organisation"] or one["tag"]
    found: str = one["status"] or one["own"] or (one["circle"] or {}).get("id") or named["name"]
    return found
