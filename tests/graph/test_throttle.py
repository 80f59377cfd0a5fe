"""Who asks for too much in too short a time is told to wait, before anything runs."""

from collections.abc import AsyncIterator
from uuid import UUID

import orjson
import pytest
import pytest_asyncio
from httpx import ASGITransport, AsyncClient
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import HTTPConnection

from portal.core.db import Database
from portal.core.viewer import STRANGER, Viewer
from portal.graph.context import Context
from portal.graph.errors import RateLimited
from portal.graph.execute import Engine
from portal.graph.http import GraphQLHTTP
from portal.graph.lines import Lines
from portal.graph.request import Request
from portal.graph.throttle import Throttle, allowances, give_back, standing, take
from portal.graph.trusted import id_of
from tests.graph.toy import ToyContext, toy_schema
from tests.graph.world import World

NEW = {"accept": "application/graphql-response+json"}
LIST = "{ posts(first: 10) { nodes { id } } }"
PERSON, LAPTOP, PHONE, KEY = (UUID(int=n) for n in range(1, 5))


class Clock:
    """Time that passes when told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def signed_in(session: UUID, person: UUID = PERSON) -> Viewer:
    return Viewer(person_id=person, session_id=session, kind="partner")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def throttle(clock: Clock) -> Throttle:
    return Throttle(allowances(100, 10), clock)


def test_a_bucket_empties_and_fills_again(throttle: Throttle, clock: Clock) -> None:
    take(throttle.of(signed_in(LAPTOP), ""), 100)
    with pytest.raises(RateLimited) as refused:
        take(throttle.of(signed_in(LAPTOP), ""), 25)
    assert refused.value.extensions == {"code": "RATE_LIMITED", "retryAfter": 3}
    clock.now += 2.4
    with pytest.raises(RateLimited):
        take(throttle.of(signed_in(LAPTOP), ""), 25)
    clock.now += 0.1
    take(throttle.of(signed_in(LAPTOP), ""), 25)


def test_what_is_refused_takes_nothing(throttle: Throttle) -> None:
    buckets = throttle.of(signed_in(LAPTOP), "")
    take(buckets, 90)
    for _ in range(5):
        with pytest.raises(RateLimited):
            take(buckets, 20)
    take(buckets, 10)


def test_a_person_has_no_more_by_having_many_clients(throttle: Throttle) -> None:
    for session in (LAPTOP, PHONE):
        take(throttle.of(signed_in(session), ""), 100)
    with pytest.raises(RateLimited):
        take(throttle.of(signed_in(KEY), ""), 1)
    take(throttle.of(signed_in(KEY, person=KEY), ""), 100)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("", "unix", False),
    ],
)
def test_strangers_are_known_by_their_household(throttle: Throttle, one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a row of the table
    take(throttle.of(STRANGER, one), 25)
    if same:
        with pytest.raises(RateLimited):
            take(throttle.of(STRANGER, other), 1)
    else:
        take(throttle.of(STRANGER, other), 25)


def test_what_no_bucket_holds_needs_a_full_one(throttle: Throttle) -> None:
    take(throttle.of(signed_in(LAPTOP), ""), 1000)
    with pytest.raises(RateLimited):
        take(throttle.of(signed_in(LAPTOP), ""), 1)


def test_memory_is_bounded(throttle: Throttle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portal.graph.throttle.HOLDS", 50)
    for n in range(500):
        throttle.of(STRANGER, f"10.0.{n // 250}.{n % 250}")
        take(throttle.of(signed_in(LAPTOP), ""), 0)
    assert len(throttle._buckets) <= 50  # noqa: SLF001 - nobody else may look inside


@given(st.lists(st.tuples(st.integers(0, 150), st.integers(0, 150), st.floats(0, 20)), max_size=40))
def test_never_more_than_a_bucket_and_what_came_back(steps: list[tuple[int, int, float]]) -> None:
    clock, spent = Clock(), 0
    throttle = Throttle(allowances(100, 10), clock)
    for points, unused, pause in steps:
        clock.now += pause
        buckets = throttle.of(signed_in(LAPTOP), "")
        try:
            take(buckets, points)
        except RateLimited:
            continue
        back = min(points, unused)
        give_back(buckets, back)
        spent += min(points, 100) - min(back, 100)
        assert 0 <= standing(buckets).available <= standing(buckets).maximum
    assert spent <= 100 + 10 * clock.now + 1


@pytest_asyncio.fixture
async def client(toys: Database, world: World, clock: Clock) -> AsyncIterator[AsyncClient]:
    viewer = world.viewer()
    throttle = Throttle(allowances(200, 10), clock)

    async def make_context(connection: HTTPConnection) -> Context:
        if "stranger" in connection.headers:
            return ToyContext(toys, STRANGER, "r1", address=connection.headers["stranger"])
        session = UUID(connection.headers.get("session", str(LAPTOP)))
        known = Viewer(**{**viewer.__dict__, "session_id": session, "person_id": PERSON})
        return ToyContext(toys, known, "r1")

    app = GraphQLHTTP(
        Engine(toy_schema(), trusted={id_of(LIST): LIST}, throttle=throttle), make_context, lambda _: None, Lines()
    )
    async with AsyncClient(transport=ASGITransport(app), base_url="http://portal", headers=NEW) as client:
        yield client


async def test_an_answer_says_what_it_cost_and_what_is_left(client: AsyncClient) -> None:
    response = await client.post("/graphql", json={"query": LIST})
    cost = response.json()["extensions"]["cost"]
    assert cost["requested"] == 10
    assert cost["throttle"]["maximumAvailable"] == 200
    assert cost["throttle"]["restoreRate"] == 10
    again = (await client.post("/graphql", json={"query": LIST})).json()["extensions"]["cost"]
    assert cost["throttle"]["currentlyAvailable"] - again["throttle"]["currentlyAvailable"] == again["actual"]
    assert response.headers["ratelimit-policy"] == '"points";q=200;w=20'
    assert response.headers["ratelimit"].startswith('"points";r=')


async def test_what_has_not_changed_says_what_is_left_too(client: AsyncClient) -> None:
    asked = {"documentId": id_of(LIST)}
    first = await client.get("/graphql", params=asked)
    again = await client.get("/graphql", params=asked, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ratelimit-policy"] == first.headers["ratelimit-policy"]
    assert again.headers["ratelimit"] != first.headers["ratelimit"]


async def test_what_was_not_found_is_given_back(client: AsyncClient) -> None:
    query = "{ posts(first: 8, filter: {score: {atLeast: 9}}) { nodes { id replies { nodes { id } } } } }"
    cost = (await client.post("/graphql", json={"query": query})).json()["extensions"]["cost"]
    assert (cost["requested"], cost["actual"]) == (168, 1)


async def test_an_empty_bucket_is_answered_with_429_and_nothing_runs(client: AsyncClient, clock: Clock) -> None:
    body = {"query": LIST}
    for _ in range(40):
        response = await client.post("/graphql", json=body)
        if response.status_code != 200:
            break
    assert response.status_code == 429
    assert response.headers["retry-after"] == "1"
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": "RATE_LIMITED", "retryAfter": 1, "requestId": "r1"}
    assert "data" not in response.json()
    old = await client.post("/graphql", json=body, headers={"accept": "application/json"})
    assert old.status_code == 429
    assert (await client.post("/graphql", json=body, headers={"session": str(PHONE)})).status_code == 200
    clock.now += 2
    assert (await client.post("/graphql", json=body)).status_code == 200


async def test_documents_that_are_refused_cost_too(client: AsyncClient) -> None:
    statuses = [
        (
            await client.post("/graphql", json={"query": f"{{ nobody{n} }}"}, headers={"stranger": "192.0.2.9"})
        ).status_code
        for n in range(12)
    ]
    assert statuses[0] == 400
    assert statuses[-1] == 429


async def test_a_document_is_paid_for_when_it_is_new(client: AsyncClient) -> None:
    async def left(query: str) -> int:
        found: int = (await client.post("/graphql", json={"query": query})).json()["extensions"]["cost"]["throttle"][
            "currentlyAvailable"
        ]
        return found

    first = await left("{ me { label } }")
    assert first - await left("{ me { label } }") == 1


async def test_over_other_transports_it_is_an_error_of_the_operation(toys: Database, clock: Clock) -> None:
    engine = Engine(toy_schema(), throttle=Throttle(allowances(4, 1), clock))
    context = ToyContext(toys, STRANGER, "r1", address="192.0.2.1")
    found = [await engine.subscribe(context, Request("{ me { label } }")) for _ in range(3)]
    bodies = [orjson.loads(one.body()) for one in found]  # type: ignore[union-attr]  # no subscription
    assert bodies[-1]["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
