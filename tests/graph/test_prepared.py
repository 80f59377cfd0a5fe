"""What pages ask for again and again: the same bytes are prepared once, and answered to each as it may see."""

from collections.abc import AsyncIterator

import orjson
import pytest
import pytest_asyncio
from httpx import ASGITransport, AsyncClient, Response
from starlette.requests import HTTPConnection

from portal.core.db import Database
from portal.core.viewer import STRANGER
from portal.graph.context import Context
from portal.graph.execute import Engine
from portal.graph.http import GraphQLHTTP
from portal.graph.lines import Lines
from portal.graph.prepared import KEPT, LONGEST
from portal.graph.trusted import id_of
from tests.graph.asking import codes
from tests.graph.toy import ToyContext, toy_schema
from tests.graph.world import World

LIST = "query List($size: Int = 50) { posts(first: $size) { nodes { id title } } }"
RENAME = 'mutation Rename { postRename(input: {postId: "x", title: "x"}) { userErrors { code } } }'
ASKED = b'{"documentId":"%b"}' % id_of(LIST).encode()
JSON = {"content-type": "application/json"}


@pytest.fixture
def engine() -> Engine:
    return Engine(toy_schema(), trusted={id_of(one): one for one in (LIST, RENAME)})


@pytest_asyncio.fixture
async def client(engine: Engine, toys: Database, world: World) -> AsyncIterator[AsyncClient]:
    viewers = {"all": world.viewer(), "few": world.viewer(circles=1), "none": STRANGER}

    async def make_context(connection: HTTPConnection) -> Context:
        return ToyContext(toys, viewers[connection.headers.get("who", "all")], "r1")

    app = GraphQLHTTP(engine, make_context, lambda _: None, Lines())
    async with AsyncClient(transport=ASGITransport(app), base_url="http://portal") as client:
        yield client


async def post(client: AsyncClient, body: bytes, **headers: str) -> Response:
    return await client.post("/graphql", content=body, headers={**JSON, **headers})


def titles(response: Response) -> list[str]:
    return [one["title"] for one in response.json()["data"]["posts"]["nodes"]]


async def test_the_same_bytes_are_prepared_once_and_show_each_what_it_may_see(
    client: AsyncClient, engine: Engine
) -> None:
    everything = titles(await post(client, ASKED))
    prepared = engine.repeated.get(ASKED)
    assert prepared is not None
    few = titles(await post(client, ASKED, who="few"))
    assert set(few) < set(everything)
    assert codes((await post(client, ASKED, who="none")).json()) == ["UNAUTHENTICATED"]
    assert titles(await post(client, ASKED)) == everything
    assert engine.repeated.get(ASKED) is prepared


async def test_other_variables_are_another_request(client: AsyncClient) -> None:
    for size in (1, 3, 1):
        asked = {"documentId": id_of(LIST), "variables": {"size": size}}
        assert len(titles(await post(client, orjson.dumps(asked)))) == size
        assert len(titles(await client.get("/graphql", params={**asked, "variables": f'{{"size":{size}}}'}))) == size


async def test_what_it_costs_is_said_each_time(client: AsyncClient) -> None:
    costs = [(await post(client, ASKED, who=who)).json()["extensions"]["cost"] for who in ("all", "few", "all")]
    assert costs[0] == costs[2]
    assert costs[1]["actual"] < costs[0]["actual"]


@pytest.mark.parametrize(
    "asked",
    [{"query": LIST}, {"documentId": id_of(RENAME)}, {"documentId": id_of(LIST), "extensions": {"a": "a" * LONGEST}}],
)
async def test_what_hardly_comes_again_is_not_kept(
    client: AsyncClient, engine: Engine, asked: dict[str, object]
) -> None:
    body = orjson.dumps(asked)
    assert (await post(client, body)).status_code == 200
    assert engine.repeated.get(body) is None


async def test_bytes_that_are_known_excuse_no_broken_header(client: AsyncClient) -> None:
    assert (await post(client, ASKED)).status_code == 200
    broken = await post(client, ASKED, **{"idempotency-key": ""})
    assert (broken.status_code, codes(broken.json())) == (400, ["BAD_USER_INPUT"])
    assert (await post(client, ASKED, **{"content-type": "text/plain"})).status_code == 415


async def test_only_so_many_are_kept(client: AsyncClient, engine: Engine) -> None:
    bodies = [b"%b%b" % (ASKED, b" " * spaces) for spaces in range(KEPT + 1)]
    for body in bodies[:KEPT]:
        assert (await post(client, body)).status_code == 200
    await post(client, bodies[0])
    await post(client, bodies[KEPT])
    assert [engine.repeated.get(body) is None for body in (bodies[0], bodies[1], bodies[KEPT])] == [False, True, False]
