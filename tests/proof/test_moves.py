"""Moving an idea never uncovers what others said or counted where names and small numbers were hidden."""

from typing import Any

import pytest

from portal.core.viewer import Viewer
from tests.make.world import Circle, Human, World
from tests.proof.portal import Portal, Walls

LOOK = """query($id: ID!) { node(id: $id) { ... on Idea {
  supportCount voiceCount supportCountFloor supporters { totalCount nodes { organisation { name } person { name } } }
  comments { nodes { body organisation { name } author { name } } } } } }"""
COMMENT = """mutation($id: ID!, $body: Markdown!) {
  do: commentCreate(input: {ideaId: $id, body: $body}) { userErrors { code } } }"""
SUPPORT = "mutation($id: ID!) { do: ideaSupport(input: {ideaId: $id, need: BLOCKING}) { userErrors { code } } }"
NARROW = "mutation($id: ID!) { do: ideaNarrow(input: {ideaId: $id}) { userErrors { code } } }"
WIDEN = """mutation($id: ID!, $to: ID!) {
  do: ideaWideningRequest(input: {ideaId: $id, circleId: $to}) { userErrors { code } } }"""


class Table:
    """A and B at one table without names, at another with all names; C makes up the numbers."""

    def __init__(self, portal: Portal, world: World) -> None:
        self.portal, self.world = portal, world

    async def lay(self) -> "Table":
        firms = [await self.world.partner(name) for name in ("A AG", "B AG", "C AG")]
        self.anna, self.berta, self.cleo = [await self.world.person(firm, is_trusted=True) for firm in firms]
        self.nameless = await self.world.circle("custom", firms, disclosure="nobody", floor=3)
        self.named = await self.world.circle("custom", firms[:2], disclosure="people", floor=0)
        self.idea = f"idea_{await self.world.idea(self.anna, self.nameless)}"
        return self

    async def viewer(self, human: Human) -> Viewer:
        return await self.world.viewer(self.portal.database, human)

    async def do(self, human: Human, mutation: str, **more: Any) -> None:
        done = await self.portal.ask(await self.viewer(human), mutation, id=self.idea, **more)
        assert done == {"do": {"userErrors": []}}

    async def widen(self, human: Human, to: Circle) -> None:
        await self.do(human, WIDEN, to=f"circle_{to.id}")

    async def seen_by(self, human: Human, walls: Walls = Walls.BOTH) -> Any:
        return (await self.portal.ask(await self.viewer(human), LOOK, walls, id=self.idea))["node"]


@pytest.fixture
async def table(portal: Portal, world: World) -> Table:
    return await Table(portal, world).lay()


NAMELESS = {"body": "Von Berta.", "organisation": None, "author": None}


@pytest.mark.parametrize("walls", Walls)
async def test_taking_an_idea_back_uncovers_nobody(table: Table, walls: Walls) -> None:
    await table.do(table.berta, COMMENT, body="Von Berta.")
    await table.do(table.berta, SUPPORT)
    before = await table.seen_by(table.anna, walls)
    assert before["comments"]["nodes"] == [NAMELESS]
    assert before["supporters"] == {"totalCount": 0, "nodes": []}
    await table.do(table.anna, NARROW)
    assert await table.seen_by(table.anna, walls) == before


@pytest.mark.parametrize("walls", Walls)
async def test_nor_does_carrying_it_on_to_where_names_are_shown(table: Table, walls: Walls) -> None:
    await table.do(table.berta, COMMENT, body="Von Berta.")
    await table.do(table.berta, SUPPORT)
    before = await table.seen_by(table.anna, walls)
    await table.widen(table.anna, table.named)
    assert await table.seen_by(table.anna, walls) == before
    await table.do(table.anna, NARROW)
    await table.widen(table.anna, table.named)
    assert await table.seen_by(table.anna, walls) == before


async def test_what_is_said_there_is_said_with_names(table: Table) -> None:
    await table.do(table.berta, COMMENT, body="Von Berta.")
    await table.widen(table.anna, table.named)
    await table.do(table.berta, COMMENT, body="Offen.")
    nodes = (await table.seen_by(table.anna))["comments"]["nodes"]
    named = {"body": "Offen.", "organisation": {"name": "B AG"}, "author": {"name": table.berta.name}}
    assert nodes == [NAMELESS, named]


async def test_the_owners_own_words_go_where_the_owner_takes_them(table: Table) -> None:
    await table.do(table.anna, NARROW)
    await table.do(table.anna, COMMENT, body="Von Anna.")
    await table.widen(table.anna, table.named)
    named = {"body": "Von Anna.", "organisation": {"name": "A AG"}, "author": {"name": table.anna.name}}
    assert (await table.seen_by(table.berta))["comments"]["nodes"] == [named]


async def test_enough_voices_are_counted_wherever_the_idea_stands(table: Table) -> None:
    for human in (table.anna, table.berta, table.cleo):
        await table.do(human, SUPPORT)
    await table.do(table.anna, NARROW)
    assert (await table.seen_by(table.anna))["supportCount"] == 3


async def test_the_host_sees_who_it_was(table: Table) -> None:
    owner = await table.world.person(table.world.host, "owner")
    await table.do(table.berta, COMMENT, body="Von Berta.")
    await table.do(table.anna, NARROW)
    assert (await table.seen_by(owner))["comments"]["nodes"][0]["author"] == {"name": table.berta.name}
