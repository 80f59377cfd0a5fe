from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
import pytest_asyncio
from httpx import ASGITransport, AsyncClient, Response
from psycopg import OperationalError
from starlette.requests import HTTPConnection

from portal.core.db import Database
from portal.graph.context import Context
from portal.graph.errors import Forbidden
from portal.graph.execute import Engine
from portal.graph.http import GraphQLHTTP
from portal.graph.incoming import MAX_BODY
from portal.graph.lines import Lines
from tests.graph.toy import ToyContext
from tests.graph.world import World

HELLO = {"query": "{ __typename }"}
OLD = {"accept": "application/json"}


@pytest_asyncio.fixture
async def client(engine: Engine, toys: Database, world: World) -> AsyncIterator[AsyncClient]:
    async def make_context(connection: HTTPConnection) -> Context:
        if "broken" in connection.headers:
            raise OperationalError("host=secret")
        return ToyContext(toys, world.viewer(), "r1", headers=[("set-cookie", "a=1"), ("set-cookie", "b=2")])

    def guard(connection: HTTPConnection) -> None:
        if "foreign" in connection.headers:
            raise Forbidden("Not from here.")

    app = GraphQLHTTP(engine, make_context, guard, Lines())
    async with AsyncClient(transport=ASGITransport(app), base_url="http://portal") as client:
        yield client


async def post(client: AsyncClient, body: Any, **headers: str) -> Response:
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    usual = {"content-type": "application/json", "accept": "application/graphql-response+json"}
    return await client.post("/graphql", content=content, headers={**usual, **headers})


async def test_an_answer(client: AsyncClient) -> None:
    response = await post(
        client, {"query": "query A($n: Int) { posts(first: $n) { nodes { id } } }", "variables": {"n": 1}}
    )
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/graphql-response+json; charset=utf-8"
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["vary"] == "Accept"
    assert response.headers.get_list("set-cookie") == ["a=1", "b=2"]
    assert len(response.json()["data"]["posts"]["nodes"]) == 1


@pytest.mark.parametrize("query", ["{", "{ nobody }", "query($n: Int!) { posts(first: $n) { totalCount } }"])
async def test_what_cannot_be_executed_has_no_data(client: AsyncClient, query: str) -> None:
    response = await post(client, {"query": query})
    assert response.status_code == 400
    assert list(response.json()) == ["errors"]
    assert (await post(client, {"query": query}, **OLD)).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"{", b"\xff", b"[" * 100_000, b'"x"', b"null", b"1", b"[]", b"{}", b'{"query": 1}',
        b'{"query": "{ __typename }", "variables": []}', b'{"query": "{ __typename }", "operationName": 1}',
        b'{"query": "{ __typename }", "variables": {"a": [{"b": "\\u0000"}]}}',
        b'{"query": "{ node(id: \\"\\\\u0000\\") { id } }"}', b'{"query": "\\ud800"}',
    ],
)  # fmt: skip
async def test_bodies_that_are_no_requests(client: AsyncClient, body: bytes) -> None:
    response = await post(client, body)
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_requests_that_are_refused_before_graphql(client: AsyncClient) -> None:
    put = await client.put("/graphql")
    assert (put.status_code, put.headers["allow"]) == (405, "GET, HEAD, POST")
    assert (await post(client, HELLO, **{"content-type": "text/plain"})).status_code == 415
    assert (await post(client, HELLO, **{"content-type": "application/json; charset=latin1"})).status_code == 415
    assert (await post(client, HELLO, accept="text/html")).status_code == 406
    assert (await post(client, b" " * (MAX_BODY + 1))).status_code == 413
    forbidden = await post(client, HELLO, foreign="1")
    assert (forbidden.status_code, forbidden.json()["errors"][0]["extensions"]["code"]) == (403, "FORBIDDEN")


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("application/json", "application/json"),
        ("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json"),
        ("application/graphql-response+json;q=0.1, application/json", "application/json"),
        ("application/json, application/graphql-response+json", "application/graphql-response+json"),
        ("*/*", "application/json"),
        ("", "application/json"),
        ("text/html, application/*;q=0.5", "application/json"),
        ("application/json;q=0, */*", "application/graphql-response+json"),
        ("application/*;q=0.2, application/json;q=0.1", "application/graphql-response+json"),
        (
            "application/json;charset=utf-16, application/graphql-response+json;q=0.1",
            "application/graphql-response+json",
        ),
    ],
)
async def test_the_media_type_that_is_liked_best(client: AsyncClient, accept: str, expected: str) -> None:
    assert (await post(client, HELLO, accept=accept)).headers["content-type"].startswith(expected + ";")


async def test_a_database_that_does_not_answer(client: AsyncClient) -> None:
    response = await post(client, HELLO, broken="1")
    assert response.status_code == 503
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    assert "secret" not in response.text
