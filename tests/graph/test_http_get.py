"""GET: queries only; and known documents, whose answers a caller may keep and ask about again."""

from collections.abc import AsyncIterator

import orjson
import pytest
import pytest_asyncio
from httpx import ASGITransport, AsyncClient, Response
from starlette.requests import HTTPConnection

from portal.core.db import Database
from portal.graph.context import Context
from portal.graph.execute import Engine
from portal.graph.http import GraphQLHTTP
from portal.graph.lines import Lines
from portal.graph.status import Profile
from portal.graph.trusted import id_of
from tests.graph.asking import codes
from tests.graph.conftest import FREE
from tests.graph.toy import ToyContext, toy_schema
from tests.graph.world import World

KNOWN = "query Me($never: Boolean = false) { me { label id @include(if: $never) } }"
RENAME = 'mutation { postRename(input: {postId: "x", title: "x"}) { userErrors { code } } }'
STREAM = {"accept": "text/event-stream"}


class Site:
    """A portal whose answers follow one profile."""

    def __init__(self, database: Database, world: World) -> None:
        self.engine = Engine(toy_schema(), limits=FREE, trusted={id_of(KNOWN): KNOWN})
        self.database, self.world = database, world
        self.trusted_only = False

    async def make_context(self, _: HTTPConnection) -> Context:
        return ToyContext(self.database, self.world.viewer(), "r1", trusted_only=self.trusted_only)

    def client(self, profile: Profile = "audit") -> AsyncClient:
        app = GraphQLHTTP(self.engine, self.make_context, lambda _: None, Lines(), profile)
        return AsyncClient(transport=ASGITransport(app), base_url="http://portal")


@pytest.fixture
def site(toys: Database, world: World) -> Site:
    return Site(toys, world)


@pytest_asyncio.fixture
async def client(site: Site) -> AsyncIterator[AsyncClient]:
    async with site.client() as client:
        yield client


@pytest_asyncio.fixture
async def draft(site: Site) -> AsyncIterator[AsyncClient]:
    async with site.client("draft") as client:
        yield client


async def get(client: AsyncClient, headers: dict[str, str] | None = None, **parameters: str) -> Response:
    return await client.get("/graphql", params=parameters, headers=headers or {})


async def test_empty_parameters_are_absent_ones(client: AsyncClient) -> None:
    response = await get(client, query="{ me { label } }", variables="", operationName="", extensions="")
    assert response.json()["data"] == {"me": {"label": "Writer 5"}}
    assert (await get(client, query="")).status_code == 400


@pytest.mark.parametrize("parameter", ["variables", "extensions"])
@pytest.mark.parametrize("value", ["{", "1", "[]", '"x"', "[" * 5_000, '{"a": "\\ud800"}'])
async def test_odd_parameters(client: AsyncClient, parameter: str, value: str) -> None:
    response = await get(client, query="{ __typename }", **{parameter: value})
    assert (response.status_code, codes(response.json())) == (400, ["BAD_USER_INPUT"])


async def test_what_writes_is_posted(client: AsyncClient) -> None:
    for headers in ({}, STREAM):
        response = await get(client, headers, query=RENAME)
        assert (response.status_code, response.headers["allow"]) == (405, "POST")
        assert codes(response.json()) == ["OPERATION_RESOLUTION_FAILURE"]


async def test_a_subscription_is_no_query(client: AsyncClient) -> None:
    response = await get(client, query="subscription { postChanged { what } }")
    assert codes(response.json()) == ["OPERATION_RESOLUTION_FAILURE"]


async def test_the_head_of_an_answer(client: AsyncClient) -> None:
    response = await client.head("/graphql", params={"query": "{ me { label } }"})
    assert response.status_code == 200


@pytest.mark.parametrize("name", [None, "A", "C"])
async def test_one_of_several_operations_must_be_named(client: AsyncClient, name: str | None) -> None:
    both = {"query": "query A { me { id } } query B { me { label } }"}
    answer = (await get(client, **both, **({"operationName": name} if name else {}))).json()
    assert codes(answer) == ["OPERATION_RESOLUTION_FAILURE"] if name != "A" else list(answer["data"]["me"]) == ["id"]


async def test_a_known_document_is_read_again_only_if_it_changed(client: AsyncClient) -> None:
    first = await get(client, documentId=id_of(KNOWN))
    assert first.headers["cache-control"] == "private, no-cache"
    assert set(first.headers["vary"].split(", ")) == {"Accept", "Authorization", "Cookie"}
    again = await get(client, {"if-none-match": f'"other", W/{first.headers["etag"]}'}, documentId=id_of(KNOWN))
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    other = await get(
        client, {"if-none-match": first.headers["etag"]}, documentId=id_of(KNOWN), variables='{"never": true}'
    )
    assert other.status_code == 200
    assert other.headers["etag"] != first.headers["etag"]


async def test_free_documents_are_not_kept(client: AsyncClient) -> None:
    response = await get(client, query="{ me { label } }")
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers


async def test_sessions_of_browsers_get_known_documents_only(site: Site, client: AsyncClient) -> None:
    site.trusted_only = True
    assert codes((await get(client, query="{ me { label } }")).json()) == ["DOCUMENT_REQUIRED"]
    assert (await get(client, query=KNOWN)).json()["data"] == {"me": {"label": "Writer 5"}}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400), (b"{}", 422), (b'{"query": 1}', 422), (b'{"query": "{"}', 400), (b'{"query": "{ nobody }"}', 422),
        (b'{"query": "query A { __typename } query B { __typename }"}', 422),
        (b'{"query": "query($n: Int!) { posts(first: $n) { totalCount } }"}', 422),
        (b'{"query": "{ me { label } post(id: \\"x\\") { title } }"}', 294),
        (b'{"query": "{ me { label } }"}', 200), (b'{"documentId": "sha256:0"}', 404),
    ],
)  # fmt: skip
@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json"])
async def test_the_statuses_of_the_draft(draft: AsyncClient, body: bytes, status: int, accept: str) -> None:
    headers = {"content-type": "application/json", "accept": accept}
    assert (await draft.post("/graphql", content=body, headers=headers)).status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"content-type": 'Application/JSON ; charset="UTF-8"'}, 200),
        ({"content-type": "application/json; odata=verbose"}, 200),
        ({"content-type": "x/application/json"}, 415),
        ({"content-type": ""}, 415),
        ({"content-encoding": "gzip"}, 415),
        ({"accept": "text/html"}, 406),
        ({"accept": "application/json;q=0"}, 406),
    ],
)
async def test_how_a_request_is_written(client: AsyncClient, headers: dict[str, str], status: int) -> None:
    content = orjson.dumps({"query": "{ __typename }"})
    usual = {"content-type": "application/json"}
    assert (await client.post("/graphql", content=content, headers={**usual, **headers})).status_code == status


async def test_streams_of_what_is_no_request(client: AsyncClient) -> None:
    for body, status in (("{", 400), ("{}", 400), ('{"query": "{ nobody }"}', 400)):
        headers = {"content-type": "application/json", **STREAM}
        response = await client.post("/graphql", content=body, headers=headers)
        assert response.status_code == status
        assert list(response.json()) == ["errors"]


async def test_an_answer_as_a_stream(client: AsyncClient) -> None:
    response = await client.post("/graphql", json={"query": "{ me { label } }"}, headers=STREAM)
    assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
    beginning, end = ':\n\nevent: next\ndata: {"data":{"me":{"label":"Writer 5"}}', "\n\nevent: complete\ndata:\n\n"
    assert response.text.startswith(beginning)
    assert response.text.endswith(end)
