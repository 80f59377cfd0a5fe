"""Whatever is sent, the answer is JSON with codes of the registry, and nothing breaks."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import orjson
import pytest_asyncio
from graphql import GraphQLObjectType, get_named_type
from httpx import ASGITransport, AsyncClient
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from starlette.requests import HTTPConnection

from portal.core.db import Database
from portal.graph.context import Context
from portal.graph.errors import registry
from portal.graph.execute import Engine
from portal.graph.http import GraphQLHTTP
from portal.graph.lines import Lines
from tests.graph.toy import ToyContext, toy_schema
from tests.graph.world import World

SCHEMA = toy_schema()
MASKED = "INTERNAL_SERVER_ERROR"
CODES = {known.code for known in registry()} - {MASKED, "UNAVAILABLE", "TIMEOUT"}
WORDS = [
    "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "query", "mutation", "subscription", "fragment F on Post",
    "...F", "on", "true", "null", "1", "-1", "1.5", "1e999", '"x"', '"""x"""', '"\\u0000"', "$a", "$a: Int", "me",
    "posts", "post", "nodes", "node", "id", "first: 1", "first: 0", "after:", "ids:", "filter:", "@include(if: $a)",
    "@skip(if: true)", "__typename", "__schema", "a: id", "#", "\0", "\n", "é", ",", "&", "|", "=",
]  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**62), 2**62) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20) | st.sampled_from(["post_1", f"writer_{UUID(int=0)}", "\0", "2026-01-01"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["a", "id", "field", "mine"]), inner),
    max_leaves=8,
)  # fmt: skip


ODD = '"\\u0000"'
KINDS = ["Int", "String", "ID", "[ID!]!", "PostFilter", "Boolean!", "Nobody"]


@st.composite
def fitting(draw: st.DrawFn, type_: GraphQLObjectType | None = None, depth: int = 3) -> str:
    """A selection of the schema's fields, with arguments that may be anything."""
    type_ = type_ or SCHEMA.query_type
    assert type_
    chosen = draw(st.lists(st.sampled_from(sorted(type_.fields)), min_size=1, max_size=4))
    return "{ " + " ".join(draw(_field(type_, name, depth)) for name in chosen) + " }"


@st.composite
def _field(draw: st.DrawFn, type_: GraphQLObjectType, name: str, depth: int) -> str:
    field = type_.fields[name]
    given = draw(st.lists(st.sampled_from(sorted(field.args)), unique=True, max_size=2)) if field.args else []
    values = st.sampled_from(
        ["1", "0", "101", "-1", "2147483648", '"x"', "null", "$a", "[]", "{}", "true", '"\\u0000"']
    )
    arguments = "(" + ", ".join(f"{one}: {draw(values)}" for one in given) + ")" if given else ""
    alias = draw(st.sampled_from(["", "", "a: ", "b: "]))
    inner = get_named_type(field.type)
    if not isinstance(inner, GraphQLObjectType):
        return f"{alias}{name}{arguments}" + (" { id }" if hasattr(inner, "fields") else "")
    below = draw(fitting(inner, depth - 1)) if depth else "{ __typename }"
    return f"{alias}{name}{arguments} {below}"


@pytest_asyncio.fixture
async def client(toys: Database, world: World) -> AsyncIterator[AsyncClient]:
    async def make_context(_: HTTPConnection) -> Context:
        return ToyContext(toys, world.viewer(), "r1")

    app = GraphQLHTTP(Engine(SCHEMA), make_context, lambda _: None, Lines())
    headers = {"content-type": "application/json", "accept": "application/graphql-response+json"}
    async with AsyncClient(transport=ASGITransport(app), base_url="http://portal", headers=headers) as client:
        yield client


async def answered(client: AsyncClient, content: bytes) -> None:
    known = CODES | ({MASKED} if b"fail:" in content else set())  # which breaks on purpose
    response = await client.post("/graphql", content=content)
    body: dict[str, Any] = response.json()
    assert response.status_code in {200, 400, 404}, body
    assert set(body) <= {"data", "errors", "extensions"}
    assert {error["extensions"]["code"] for error in body.get("errors", ())} <= known, body
    assert ("data" in body) is (response.status_code == 200)


QUICK = settings(max_examples=60, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))


@QUICK
@given(words=st.lists(st.sampled_from(WORDS), max_size=30), variables=JSON)
async def test_words_in_any_order(client: AsyncClient, words: list[str], variables: Any) -> None:
    await answered(client, orjson.dumps({"query": " ".join(words), "variables": variables}))


@QUICK
@given(
    query=fitting(),
    value=JSON,
    kind=st.sampled_from(["Int", "String", "ID", "[ID!]!", "PostFilter", "Boolean!", "Nobody"]),
)
async def test_selections_with_any_arguments(client: AsyncClient, query: str, value: Any, kind: str) -> None:
    declared = f"query($a: {kind}) " if "$a" in query else ""
    await answered(client, orjson.dumps({"query": declared + query, "variables": {"a": value}}))


@QUICK
@given(body=JSON | st.fixed_dictionaries({}, optional={
    "query": JSON | fitting(), "variables": JSON, "operationName": JSON, "documentId": JSON, "extensions": JSON,
}))  # fmt: skip
async def test_bodies_of_any_shape(client: AsyncClient, body: Any) -> None:
    await answered(client, orjson.dumps(body))


@QUICK
@given(value=JSON, name=st.sampled_from(["post", "posts", "nodes", "postRename"]))
async def test_any_value_where_a_good_one_is_expected(client: AsyncClient, value: Any, name: str) -> None:
    queries = {
        "post": "query($a: ID) { post(id: $a) { id } }",
        "posts": "query($a: PostFilter) { posts(filter: $a, first: 1) { nodes { id } } }",
        "nodes": "query($a: [ID!]!) { nodes(ids: $a) { id } }",
        "postRename": "mutation($a: PostRenameInput!) { postRename(input: $a) { userErrors { code } } }",
    }
    if name == "postRename" and isinstance(value, dict):
        value = {"postId": value.get("id", value.get("a")), "title": value.get("a")}
    await answered(client, orjson.dumps({"query": queries[name], "variables": {"a": value}}))


@QUICK
@given(body=st.binary(max_size=60))
async def test_any_bytes(client: AsyncClient, body: bytes) -> None:
    await answered(client, body)
