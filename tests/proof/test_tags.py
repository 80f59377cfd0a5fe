"""Tags find ideas of all circles together, and tell nobody of ideas that it may not read."""

from typing import Any
from uuid import UUID

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.core.refusal import Invalid, NotAllowed, NotFound, TooLong
from portal.ideas.actions.idea import Draft, submit_idea
from portal.ideas.actions.move import narrow_idea
from portal.ideas.actions.tag import TagChange, create_tag, edit_tag, merge_tag, tag_idea
from portal.ideas.rules import TagTaken
from portal.notifications.actions.inbox import follow_tag
from tests.make.world import Human, World
from tests.proof.portal import Portal, Walls

KNOWN = "{ tags(first: 30) { totalCount nodes { name viewerFollows } } }"
FOUND = "query($tags: [ID!]) { ideas(filter: {tags: $tags}) { totalCount nodes { id tags { name } } } }"


class House:
    """A moderator, two firms that share the open circle, and what they do with tags."""

    def __init__(self, database: Database, world: World, portal: Portal) -> None:
        self.database, self.world, self.portal = database, world, portal

    async def move_in(self) -> "House":
        self.moderator = await self.world.person(self.world.host, "moderator")
        self.author = await self.world.person(await self.world.partner("A"))
        self.rival = await self.world.person(await self.world.partner("B"))
        return self

    async def does(self, who: Human, verb: Any, *args: Any, **given: Any) -> Any:
        async with self.database.write(await self.world.viewer(self.database, who)) as tx:
            return await verb(tx, *args, **given)

    async def new(self, name: str, *, offered: bool = False) -> UUID:
        made: UUID = await self.does(self.moderator, create_tag, name, offered=offered)
        return made

    async def asks(self, who: Human, query: str, walls: Walls = Walls.BOTH, **given: Any) -> Any:
        return await self.portal.ask(await self.world.viewer(self.database, who), query, walls, **given)

    async def knows(self, who: Human, walls: Walls = Walls.BOTH) -> list[str]:
        return [tag["name"] for tag in (await self.asks(who, KNOWN, walls))["tags"]["nodes"]]

    async def finds(self, who: Human, tag: UUID, walls: Walls = Walls.BOTH) -> list[str]:
        found = (await self.asks(who, FOUND, walls, tags=[f"tag_{tag}"]))["ideas"]["nodes"]
        return sorted(idea["id"] for idea in found)


@pytest.fixture
async def house(database: Database, world: World, portal: Portal) -> House:
    return await House(database, world, portal).move_in()


@pytest.mark.parametrize("walls", Walls)
async def test_a_tag_is_known_where_it_is_offered_or_stands_on_an_idea(house: House, walls: Walls) -> None:
    quiet, offered = await house.new("Vertraulich"), await house.new("Reinigung", offered=True)
    shared, narrow = await house.world.idea(house.author, house.world.open), await house.world.idea(house.author)
    assert await house.knows(house.moderator, walls) == ["Vertraulich", "Reinigung"]
    assert await house.knows(house.rival, walls) == ["Reinigung"]
    await house.does(house.moderator, tag_idea, narrow, add=[quiet, offered])
    assert await house.knows(house.author, walls) == ["Vertraulich", "Reinigung"]
    assert await house.knows(house.rival, walls) == ["Reinigung"]
    assert await house.finds(house.rival, offered, walls) == []
    await house.does(house.moderator, tag_idea, shared, add=[quiet])
    assert await house.knows(house.rival, walls) == ["Vertraulich", "Reinigung"]
    assert await house.finds(house.rival, quiet, walls) == [f"idea_{shared}"]
    assert await house.finds(house.author, quiet, walls) == sorted([f"idea_{shared}", f"idea_{narrow}"])
    # The tag goes where the idea goes.
    await house.does(house.author, narrow_idea, shared, now=now())
    assert await house.knows(house.rival, walls) == ["Reinigung"]


async def test_authors_choose_from_what_is_offered_and_the_host_from_all(house: House) -> None:
    quiet, offered = await house.new("Vertraulich"), await house.new("Reinigung", offered=True)
    idea = await house.world.idea(house.author)
    await house.does(house.author, tag_idea, idea, add=[offered])
    with pytest.raises(NotFound):
        await house.does(house.author, tag_idea, idea, add=[quiet])
    await house.does(house.moderator, tag_idea, idea, add=[quiet])
    other = await house.world.idea(house.author)
    with pytest.raises(Invalid):  # known by now, but still not offered
        await house.does(house.author, tag_idea, other, add=[quiet])
    await house.does(house.author, tag_idea, idea, remove=[quiet])
    with pytest.raises(NotFound):
        await house.does(house.rival, tag_idea, idea, remove=[offered])
    draft = Draft("Deckel klemmt", "Der Deckel der Wanne klemmt.", tags=(offered,))
    written = await house.does(house.author, submit_idea, draft, circle_id=None, now=now())
    assert await house.finds(house.author, offered) == sorted([f"idea_{idea}", f"idea_{written.id}"])
    many = [await house.new(f"Wort {number}", offered=True) for number in range(10)]
    with pytest.raises(TooLong):
        await house.does(house.author, tag_idea, idea, add=many)


async def test_the_host_names_orders_retires_and_merges(house: House) -> None:
    first, second, third = [await house.new(name, offered=True) for name in ("Reinigung", "Waschen", "Logistik")]
    both, one = await house.world.idea(house.author), await house.world.idea(house.author)
    await house.does(house.author, tag_idea, both, add=[first, second])
    await house.does(house.author, tag_idea, one, add=[second])
    await house.does(house.rival, follow_tag, second)
    with pytest.raises(TagTaken):
        await house.new("Waschen")
    with pytest.raises(NotAllowed):
        await house.does(house.author, edit_tag, first, TagChange(name="Anders"), now=now())
    limited = await house.world.person(house.world.host, "moderator")
    await house.world.care(limited, house.rival.firm)
    with pytest.raises(NotAllowed):  # there are ideas that it doesn't see
        await house.does(limited, merge_tag, second, first, now=now())
    await house.does(house.moderator, edit_tag, third, TagChange(position=0), now=now())
    assert await house.knows(house.rival) == ["Logistik", "Reinigung", "Waschen"]
    await house.does(house.moderator, merge_tag, second, first, now=now())
    assert await house.finds(house.author, first) == sorted([f"idea_{both}", f"idea_{one}"])
    tags = (await house.asks(house.rival, KNOWN))["tags"]["nodes"]
    assert tags == [{"name": "Logistik", "viewerFollows": False}, {"name": "Reinigung", "viewerFollows": True}]
    await house.does(house.moderator, edit_tag, third, TagChange(archived=True), now=now())
    assert await house.knows(house.rival) == ["Reinigung"]
    with pytest.raises(Invalid):
        await house.does(house.moderator, tag_idea, one, add=[third])
