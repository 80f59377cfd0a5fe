"""Every field of the schema can be read, and every list can be walked, whoever asks."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import orjson
import pytest
from graphql import GraphQLField, GraphQLObjectType, get_named_type, is_leaf_type

from portal.api.context import PortalContext
from portal.api.schema import schema
from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.graph.execute import Engine
from portal.graph.limits import Limits
from portal.graph.request import Request
from portal.graph.schema import catalogue_of
from tests.make.engine import engine as shared
from tests.make.world import World

GIVEN = {
    "ballot": '(id: "ballot_00000000-0000-7000-8000-000000000000")',
    "ballotOutcome": '(id: "ballot_00000000-0000-7000-8000-000000000000")',
    "releaseNote": f'(id: "release_note_{UUID(int=0)}")',
    "theme": f'(id: "theme_{UUID(int=0)}")',
    "ideaExport": f'(id: "idea_export_{UUID(int=0)}")',
    "ideaImport": f'(id: "idea_import_{UUID(int=0)}")',
    "search": '(text: "Idee")',
    "similarIdeas": '(title: "Idee")',
    "budgetPreview": f'(input: {{lineId: "budget_line_{UUID(int=0)}", key: EQUAL, weights: []}})',
    "fairWithdrawal": f'(id: "joint_appearance_{UUID(int=0)}")',
    "appearance": f'(id: "joint_appearance_{UUID(int=0)}")',
}
NODES = {"search": "nodes { idea { id } comment { id } fair { id } appearance { id } fairTask { id } }"}
LISTS = ("first", "after", "last", "before")
WIDE = Limits(
    length=10**6,
    tokens=10**6,
    aliases=10**6,
    depth=50,
    fields=10**6,
    effort=10**6,
    nodes=10**9,
    points=10**9,
    seconds=60,
)


def everything(type_: GraphQLObjectType, depth: int) -> str:
    return "{ __typename " + " ".join(parts(type_, depth)) + " }"


def parts(type_: GraphQLObjectType, depth: int) -> Iterator[str]:
    for name, field in type_.fields.items():
        inner = get_named_type(field.type)
        if is_leaf_type(inner):
            yield name
        elif isinstance(inner, GraphQLObjectType) and depth:
            inside = inner.name.endswith(("Connection", "Edge"))
            yield f"{name} {everything(inner, depth if inside else depth - 1)}"


def pieces(type_: GraphQLObjectType) -> Iterator[str]:
    """Everything again, a field at a time: the whole in one statement takes a slow machine too long."""
    yield "{ " + " ".join(["__typename", *(name for name, field in type_.fields.items() if is_leaf_of(field))]) + " }"
    for name, field in type_.fields.items():
        inner = get_named_type(field.type)
        if isinstance(inner, GraphQLObjectType):
            inside = inner.name.endswith(("Connection", "Edge"))
            yield from (f"{{ {name} {piece} }}" for piece in (pieces(inner) if inside else [everything(inner, 1)]))


def is_leaf_of(field: GraphQLField) -> bool:
    return is_leaf_type(get_named_type(field.type))


def roots() -> list[str]:
    query = schema().query_type
    assert query
    return [
        name for name in query.fields if catalogue_of(schema()).source("Query", name) and name not in {"node", "nodes"}
    ]


@pytest.fixture
async def viewers(world: World, database: Database) -> dict[str, Viewer]:
    """A world in which every list holds something, seen by the host, a partner and a guest."""
    partner = await world.partner()
    people = {
        "owner": await world.person(world.host, "owner"),
        "lead": await world.person(partner, "lead"),
        "guest": await world.person(partner, "guest"),
    }
    for human in (people["owner"], people["lead"]):
        for _ in range(3):
            idea = await world.idea(human, world.open)
            await world.support(idea, people["lead"])
            await world.comment(idea, people["owner"])
            await world.comment(idea, people["lead"])
            await world.step(idea, people["owner"])
        await world.invitation(human.firm, human)
        await world.session(human, human.id.bytes)
    return {name: await world.viewer(database, human) for name, human in people.items()}


@pytest.mark.parametrize("root", roots())
async def test_every_field(database: Database, viewers: dict[str, Viewer], root: str) -> None:
    engine = Engine(schema(), limits=WIDE)
    query = schema().query_type
    assert query
    field = query.fields[root]
    inner = get_named_type(field.type)
    assert isinstance(inner, GraphQLObjectType)
    given = "(number: 1000)" if "number" in field.args else GIVEN.get(root, "")
    for name, viewer in viewers.items():
        for piece in pieces(inner):
            answer = await ask(engine, database, viewer, f"{{ {root}{given} {piece} }}")
            assert "errors" not in answer, (name, piece[:200])


def walks() -> list[tuple[str, str]]:
    query = schema().query_type
    assert query
    found = []
    for name in roots():
        args = query.fields[name].args
        if "after" in args:
            found.append((name, ""))
        if "orderBy" in args:
            order: Any = get_named_type(args["orderBy"].type)
            fields: Any = get_named_type(order.fields["field"].type)
            found += [
                (name, f"orderBy: {{field: {key}, direction: {way}}}")
                for key in fields.values
                for way in ("ASC", "DESC")
            ]
    return found


@pytest.mark.parametrize(("root", "order"), walks())
async def test_every_list_can_be_walked(database: Database, viewers: dict[str, Viewer], root: str, order: str) -> None:
    engine = shared()
    nodes, given = NODES.get(root, "nodes { id }"), f"{GIVEN.get(root, '').strip('()')} {order}"
    following = f"{nodes} pageInfo {{ hasNextPage endCursor }}"
    page = f"query($after: String) {{ page: {root}(first: 1, after: $after, {given}) {{ {following} }} }}"
    for viewer in viewers.values():
        everything_at_once = await ask(
            engine, database, viewer, f"{{ page: {root}(first: 100, {given}) {{ totalCount {nodes} }} }}"
        )
        walked: list[Any] = []
        info = {"hasNextPage": True, "endCursor": None}
        while info["hasNextPage"]:
            found = (await ask(engine, database, viewer, page, after=info["endCursor"]))["data"]["page"]
            walked += found["nodes"]
            info = found["pageInfo"]
        assert walked == everything_at_once["data"]["page"]["nodes"]
        assert len(walked) == everything_at_once["data"]["page"]["totalCount"]


async def ask(engine: Engine, database: Database, viewer: Viewer, query: str, **variables: Any) -> dict[str, Any]:
    answer = await engine.execute(PortalContext(database, viewer, "r1"), Request(query, variables))
    found: dict[str, Any] = orjson.loads(answer.body())
    return found
