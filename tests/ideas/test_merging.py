"""Two ideas become one and come apart again: nobody is counted twice, and nothing is lost on the way back."""

from typing import Any
from uuid import UUID

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.core.refusal import NotAllowed, NotFound
from portal.ideas.actions.merge import merge_idea, unmerge_idea
from portal.ideas.rules import NotATarget, NotMerged, NotNew, OtherCircle
from tests.make.world import Human, World

# All that a merge may move, as it stands.
STATE = """
    select jsonb_build_object(
      'ideas', (select jsonb_object_agg(id, jsonb_build_array(
          status, merged_into_id, support_count, voice_count, need, comment_count, circle_id)) from idea),
      'files', (select jsonb_agg(jsonb_build_array(id, idea_id, circle_id, origin_id) order by id) from file),
      'supports', (select jsonb_agg(jsonb_build_array(id, idea_id, circle_id, origin_id) order by id)
                     from idea_support),
      'voices', (select jsonb_agg(jsonb_build_array(idea_id, organisation_id, heads) order by idea_id, organisation_id)
                   from idea_voice where heads > 0),
      'follows', (select jsonb_agg(jsonb_build_array(id, idea_id, circle_id, origin_id) order by id) from idea_follow),
      'comments', (select jsonb_agg(jsonb_build_array(id, idea_id, circle_id, origin_id) order by id) from comment))
"""


class Desk:
    """A moderator, and people of two firms who read the open circle."""

    def __init__(self, database: Database, world: World) -> None:
        self.database, self.world = database, world

    async def set(self) -> "Desk":
        self.moderator = await self.world.person(self.world.host, "moderator")
        self.red, self.blue = await self.world.partner("Rot"), await self.world.partner("Blau")
        self.anna, self.beat = await self.world.person(self.red), await self.world.person(self.red, "partner_member")
        self.carla = await self.world.person(self.blue)
        return self

    async def idea(self, author: Human, *supporters: Human, **more: Any) -> UUID:
        idea = await self.world.idea(author, self.world.open, **more)
        for human in supporters:
            await self.world.support(idea, human)
            await self.world.follow(idea, human)
        await self.world.file(author, idea, await self.world.comment(idea, author))
        await self.world.file(author, idea)
        return idea

    async def merge(self, idea: UUID, into: UUID, who: Human | None = None) -> None:
        async with self.database.write(await self.world.viewer(self.database, who or self.moderator)) as tx:
            await merge_idea(tx, idea, into, sentence="Gleiches Anliegen.", now=now())

    async def take_apart(self, idea: UUID, who: Human | None = None) -> None:
        async with self.database.write(await self.world.viewer(self.database, who or self.moderator)) as tx:
            await unmerge_idea(tx, idea, sentence="", now=now())

    async def counts(self, idea: UUID) -> Any:
        return await self.world.one(
            "select array[support_count, voice_count, comment_count] from idea where id = %s", idea
        )

    async def state(self) -> Any:
        return await self.world.one(STATE)


@pytest.fixture
async def desk(database: Database, world: World) -> Desk:
    return await Desk(database, world).set()


async def test_nobody_is_counted_twice_and_the_way_back_is_exact(desk: Desk) -> None:
    twin = await desk.idea(desk.anna, desk.anna, desk.beat)
    survivor = await desk.idea(desk.carla, desk.anna, desk.carla)
    before = await desk.state()
    await desk.merge(twin, survivor)
    assert await desk.counts(survivor) == [3, 2, 2]
    # Three who call it important.
    assert await desk.world.one("select need from idea where id = %s", survivor) == 6
    assert await desk.world.one("select merged_into_id from idea where id = %s", twin) == survivor
    follows = "select count(*) from idea_follow where idea_id = %s"
    assert await desk.world.one(follows, survivor) == 3
    await desk.take_apart(twin)
    assert await desk.state() == before


async def test_what_grew_around_comments_goes_along(desk: Desk) -> None:
    twin, survivor = await desk.idea(desk.anna), await desk.idea(desk.carla)
    said = await desk.world.comment(twin, desk.beat)
    await desk.world.mention(said, desk.anna)
    await desk.world.react(said, desk.anna)
    await desk.world.version(said)
    tables = ("mention", "comment_reaction", "comment_tally", "comment_version")
    each = " union all ".join(f"select idea_id from {table} where comment_id = %(said)s" for table in tables)

    async def places() -> set[UUID]:
        rows = await desk.world.db.execute(each, {"said": said})  # type: ignore[arg-type] - ours
        return {place for (place,) in await rows.fetchall()}

    await desk.merge(twin, survivor)
    assert await places() == {survivor}
    await desk.take_apart(twin)
    assert await places() == {twin}


async def test_chains_come_apart_in_any_order(desk: Desk) -> None:
    first, second = await desk.idea(desk.anna, desk.anna), await desk.idea(desk.beat, desk.anna, desk.beat)
    third = await desk.idea(desk.carla, desk.carla, desk.beat)
    untouched = await desk.state()
    await desk.merge(first, second)
    await desk.merge(second, third)
    assert await desk.counts(third) == [3, 2, 3]
    await desk.take_apart(first)
    assert (await desk.counts(first), await desk.counts(third)) == ([1, 1, 1], [3, 2, 2])
    await desk.take_apart(second)
    assert await desk.state() == untouched
    await desk.merge(first, second)
    await desk.merge(second, third)
    await desk.take_apart(second)
    assert (await desk.counts(second), await desk.counts(third)) == ([2, 1, 2], [2, 2, 1])
    await desk.take_apart(first)
    assert await desk.state() == untouched


async def test_only_ideas_of_one_circle_become_one(desk: Desk) -> None:
    twin, elsewhere = await desk.idea(desk.anna), await desk.world.idea(desk.carla)
    with pytest.raises(OtherCircle):
        await desk.merge(twin, elsewhere)
    with pytest.raises(NotFound):
        await desk.merge(twin, elsewhere, desk.anna)


@pytest.mark.parametrize("status", ["withdrawn", "held"])
async def test_what_is_gone_takes_nothing_in(desk: Desk, status: str) -> None:
    twin, gone = await desk.idea(desk.anna), await desk.idea(desk.carla, status=status)
    with pytest.raises(NotATarget):
        await desk.merge(twin, gone)
    with pytest.raises(NotATarget):
        await desk.merge(twin, twin)
    survivor = await desk.idea(desk.carla)
    await desk.merge(twin, survivor)
    with pytest.raises(NotATarget):
        await desk.merge(survivor, twin)


async def test_authors_fold_their_own_new_idea_only(desk: Desk) -> None:
    own, other = await desk.world.idea(desk.anna, desk.world.open), await desk.idea(desk.carla, desk.carla)
    await desk.world.support(own, desk.anna)
    with pytest.raises(NotAllowed):
        await desk.merge(own, other, desk.carla)
    await desk.merge(own, other, desk.anna)
    assert await desk.counts(other) == [2, 2, 1]
    with pytest.raises(NotAllowed):
        await desk.take_apart(own, desk.anna)
    discussed = await desk.idea(desk.anna, desk.carla)
    with pytest.raises(NotNew):
        await desk.merge(discussed, other, desk.anna)


async def test_what_stands_for_itself_cannot_come_apart(desk: Desk) -> None:
    with pytest.raises(NotMerged):
        await desk.take_apart(await desk.idea(desk.anna))


async def test_the_database_moves_nothing_without_a_merge(desk: Desk) -> None:
    idea = await desk.idea(desk.anna, desk.anna)
    other = await desk.idea(desk.carla)
    async with desk.database.write(await desk.world.viewer(desk.database, desk.carla)) as tx:
        connection = await tx.connection()
        with pytest.raises(Exception, match="query returned no rows"):
            await connection.exec_driver_sql(f"select merge_take_in('{idea}')")
    assert (await desk.counts(idea), await desk.counts(other)) == ([1, 1, 1], [0, 0, 1])
