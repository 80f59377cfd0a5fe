"""What costs too much is refused before the database hears of it; what is asked often is planned once."""

from collections.abc import AsyncIterator
from time import process_time

import pytest
import pytest_asyncio

from portal.core.db import Database
from portal.graph.execute import Engine
from portal.graph.request import Request
from tests.graph.asking import Asker, codes
from tests.graph.toy import toy_schema
from tests.graph.world import World

PLAN_COUNT = """
  select coalesce(sum(generic_plans), 0)::text from pg_prepared_statements
  where statement like '%%toy_post%%' and statement like '%%a_limit_test%%'
"""


@pytest.fixture
def limited(toys: Database, world: World) -> Asker:
    return Asker(Engine(toy_schema()), toys, world.viewer())


@pytest.mark.parametrize(
    "query",
    [
        "{ me { " + "club { writers { " * 6 + "id" + " } }" * 6 + " } }",
        "{ posts { nodes { replies { nodes { post { replies { nodes { post { id } } } } } } } } }",
        "{ me { " + " ".join(f"a{n}: id" for n in range(31)) + " } }",
        "{ me { id " + "@include(if: true)" * 51 + " } }",
        "{ " + " ".join(f"a{n}: __typename" for n in range(21)) + " }",
        "{ posts(first: 100) { nodes { replies(first: 10) { nodes { id } } } } }",
        "{ a: posts(first: 41) { nodes { replies(first: 12) { nodes { id writer { id } } } } } }",
        "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Post { replies(first: 100) { nodes { id } } } } }",
        "{ me { " + "id " * 501 + " } }",
        "{ me { ...A } } fragment A on Writer { id }" + "".join(f" fragment F{n} on Club {{ id }}" for n in range(100)),
        "{ me { " + "... { " * 10 + "label " + "} " * 10 + "... { label } " * 90 + " } }",
        "{ me { " + "club { id } " * 60 + " } }",
    ],
)  # fmt: skip
async def test_too_much(limited: Asker, query: str) -> None:
    answer = await limited(query, ids=["post_00000000-0000-0000-0000-000000000000"] * 11)
    assert codes(answer) == ["QUERY_TOO_COMPLEX"]
    assert limited.trips == []


@pytest.mark.parametrize(
    "query",
    [
        "{ me { " + "posts(first: 1) { nodes { writer { " * 2 + "club { writers { id } }" + " } } }" * 2 + " } }",
        "{ posts(first: 1) { nodes { replies { edges { node { post { replies(first: 2) { nodes { id } } } } } } } } }",
        "{ me { " + " ".join(f"a{n}: id" for n in range(30)) + " } }",
        "{ " + " ".join(f"a{n}: __typename" for n in range(20)) + " }",
        "{ posts(first: 90) { nodes { replies(first: 10) { nodes { id } } } } }",
        "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Post { replies(first: 80) { nodes { id } } } } }",
        "{ me { " + "id " * 40 + " } }",
        "{ me { ...F0 } }"
        + "".join(f" fragment F{n} on Writer {{ ...F{n + 1} }}" for n in range(99))
        + " fragment F99 on Writer { id }",
    ],
)
async def test_just_enough(limited: Asker, query: str) -> None:
    assert "errors" not in await limited(query, ids=["post_00000000-0000-0000-0000-000000000000"] * 11)


async def test_fragments_that_double_and_double(limited: Asker) -> None:
    """Each level spreads the next one twice: 2 to the 60th fields that nobody may ever walk through."""
    doubling = " ".join(f"fragment F{n} on Writer {{ ...F{n + 1} ...F{n + 1} }}" for n in range(60))
    began = process_time()
    answer = await limited(f"{{ me {{ ...F0 }} }} {doubling} fragment F60 on Writer {{ a: id }}")
    assert set(codes(answer)) == {"QUERY_TOO_COMPLEX"}
    assert process_time() - began < 1


@pytest.mark.parametrize("query", ["{ me { ...A } } fragment A on Writer { ...A }", "{ me { ...Nobody } }"])
async def test_odd_fragments_are_left_to_validation(limited: Asker, query: str) -> None:
    assert set(codes(await limited(query))) == {"GRAPHQL_VALIDATION_FAILED"}


async def test_nesting_beyond_the_stack(limited: Asker) -> None:
    deep = "{ me " + "{ club { writers " * 400 + "{ id }" + " } }" * 400 + " }"
    assert codes(await limited(deep)) == ["GRAPHQL_PARSE_FAILED"]


async def test_the_full_introspection_query_is_allowed(limited: Asker) -> None:
    types = "name " + "ofType { name " * 9 + "}" * 9
    query = f"{{ __schema {{ types {{ fields {{ name args {{ type {{ {types} }} }} }} }} }} }}"
    assert "errors" not in await limited(query)


@pytest_asyncio.fixture
async def one_connection(toys: Database) -> AsyncIterator[Database]:
    database = Database(toys.dsn, readers=1, changers=1, writers=1)
    await database.open()
    yield database
    await database.close()


async def test_a_list_is_planned_a_few_times_and_then_no_more(
    engine: Engine, one_connection: Database, world: World
) -> None:
    ask = Asker(engine, one_connection, world.viewer())
    query = """query($n: Int, $after: String) { posts(first: $n, after: $after) { pageInfo { endCursor }
      nodes { a_limit_test: id writer { label } replies(first: 2) { totalCount nodes { body } } } } }"""
    for _ in range(20):
        await ask(query, n=5)
    (planned,) = await one_connection.read_json(ask.viewer, [(PLAN_COUNT, {})])
    assert int(planned or 0) >= 15


async def test_statements_of_one_document_do_not_pile_up(limited: Asker) -> None:
    query = "query($n: Int) { posts(first: $n) { nodes { number } } }"
    for n in [*range(1, 101), 3]:
        found = (await limited(query, n=n))["data"]["posts"]["nodes"]
        assert len(found) == min(n, 25)
    document = limited.engine.documents.get(Request(query))
    assert len(document._plans) == 1  # noqa: SLF001 - nobody else may look inside
