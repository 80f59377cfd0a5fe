import asyncio
from collections.abc import AsyncGenerator
from typing import Any
from uuid import UUID

import orjson
import pytest
from starlette.requests import HTTPConnection

from portal.core.db import Database
from portal.graph.context import Context
from portal.graph.errors import Forbidden, Resync
from portal.graph.execute import Engine
from portal.graph.lines import Lines
from portal.graph.together import Together
from portal.graph.websocket import PROTOCOL, GraphQLSocket
from tests.graph.toy import ToyContext
from tests.graph.world import World

INIT = {"type": "connection_init"}
TICKS = {"query": "subscription { postChanged { what post { number } } }"}


class Live(ToyContext):
    """Tells an event whenever the test says so, until the session is over."""

    peer: "Peer"

    async def events(self, _after: str | None) -> AsyncGenerator[Any, None]:
        await self.peer.slow.wait()
        for event in self.peer.past if self.seam.read_ago else ():
            yield event
        self.seam.listening.set()
        while await self.refresh():
            event = await self.peer.happened.get()
            if isinstance(event, Exception):
                raise event
            yield event

    async def refresh(self) -> bool:
        return self.peer.signed_in


class Peer:
    """The other side of a socket."""

    def __init__(self, engine: Engine, database: Database, world: World, **options: float) -> None:
        self.inbox: asyncio.Queue[Any] = asyncio.Queue()
        self.outbox: asyncio.Queue[Any] = asyncio.Queue()
        self.happened: asyncio.Queue[tuple[str, UUID] | Exception] = asyncio.Queue()
        self.past: list[tuple[str, UUID]] = []
        self.slow = asyncio.Event()
        self.slow.set()
        self.signed_in = True
        self.contexts = 0
        self.together = Together()
        self.world, self.database = world, database
        self.endpoint = GraphQLSocket(engine, self.make_context, self.guard, Lines(), **options)
        self.foreign = False

    async def make_context(self, _: HTTPConnection) -> Context:
        self.contexts += 1
        context = Live(self.database, self.world.viewer(), "r1")
        context.peer, context.together = self, self.together
        return context

    def guard(self, _: HTTPConnection) -> None:
        if self.foreign:
            raise Forbidden("Not from here.")

    def open(self, *protocols: str) -> None:
        scope = {"type": "websocket", "subprotocols": protocols, "headers": [], "path": "/graphql"}
        self.inbox.put_nowait({"type": "websocket.connect"})
        self.task = asyncio.create_task(self.endpoint(scope, self.inbox.get, self.outbox.put))

    def say(self, *messages: Any) -> None:
        for message in messages:
            text = message if isinstance(message, str) else orjson.dumps(message).decode()
            self.inbox.put_nowait({"type": "websocket.receive", "text": text})

    async def hear(self) -> Any:
        async with asyncio.timeout(5):
            message = await self.outbox.get()
        return orjson.loads(message["text"]) if "text" in message else message

    async def closed(self) -> int:
        while (message := await self.hear()).get("type") != "websocket.close":
            pass
        await self.task
        code: int = message["code"]
        return code


@pytest.fixture
def peer(engine: Engine, toys: Database, world: World) -> Peer:
    return Peer(engine, toys, world)


async def ready(peer: Peer) -> None:
    peer.open(PROTOCOL)
    peer.say(INIT)
    assert (await peer.hear())["subprotocol"] == PROTOCOL
    assert await peer.hear() == {"type": "connection_ack"}


def subscribe(id_: Any, payload: Any = None) -> dict[str, Any]:
    return {"id": id_, "type": "subscribe", "payload": payload or TICKS}


async def test_events_are_told_until_the_client_has_enough(peer: Peer, world: World) -> None:
    post = next(one for one in world.posts if one.circle_id == world.circles[0])
    await ready(peer)
    peer.say(subscribe("1"))
    peer.happened.put_nowait(("first", post.id))
    told = {"data": {"postChanged": {"what": "first", "post": {"number": post.number}}}}
    assert await peer.hear() == {"id": "1", "type": "next", "payload": told}
    peer.say({"id": "1", "type": "complete"}, {"type": "ping", "payload": {"a": 1}})
    assert await peer.hear() == {"type": "pong", "payload": {"a": 1}}
    peer.inbox.put_nowait({"type": "websocket.disconnect", "code": 1000})
    await peer.task


async def test_whoever_asks_is_told_when_nothing_can_be_missed_any_more(peer: Peer) -> None:
    peer.slow.clear()
    await ready(peer)
    asked = {"type": "ping", "payload": {"whenListening": 1}}
    peer.say(subscribe("1"), {"type": "ping", "payload": {"a": 1}}, asked, {"type": "ping", "payload": {"a": 2}})
    assert (await peer.hear())["payload"] == {"a": 1}  # a plain one waits for nobody
    peer.say(subscribe("2", {"query": "subscription {"}))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await peer.outbox.get()
    peer.slow.set()
    assert await peer.hear() == {**asked, "type": "pong"}
    assert (await peer.hear())["payload"] == {"a": 2}
    assert (await peer.hear())["type"] == "error"
    peer.say(asked)  # what has ended is waited for no more
    assert await peer.hear() == {**asked, "type": "pong"}


async def test_what_was_told_since_the_page_was_read_is_said_once_and_not_told_again(peer: Peer, world: World) -> None:
    post = next(one for one in world.posts if one.circle_id == world.circles[0])
    peer.past = [("before", post.id), ("before too", post.id)]
    await ready(peer)
    asked = {"type": "ping", "payload": {"whenListening": 1}}
    peer.say(subscribe("1", {**TICKS, "extensions": {"readAgo": 120}}), subscribe("2"), asked, asked)
    assert await peer.hear() == {"type": "pong", "payload": {"whenListening": 1, "missed": True}}
    assert await peer.hear() == {**asked, "type": "pong"}
    peer.happened.put_nowait(("after", post.id))
    assert (await peer.hear())["payload"]["data"]["postChanged"]["what"] == "after"


async def test_what_nobody_may_hear_of_is_not_missed(peer: Peer, world: World) -> None:
    foreign = next(one for one in world.posts if one.circle_id not in world.viewer().readable)
    peer.past = [("before", foreign.id)]
    await ready(peer)
    asked = {"type": "ping", "payload": {"whenListening": 1}}
    peer.say(subscribe("1", {**TICKS, "extensions": {"readAgo": 120.5}}), asked)
    assert await peer.hear() == {**asked, "type": "pong"}


async def test_a_query_is_answered_whenever_its_page_was_read(peer: Peer) -> None:
    await ready(peer)
    peer.say(subscribe("q", {"query": "{ me { label } }", "extensions": {"readAgo": 120}}))
    assert (await peer.hear())["payload"]["data"] == {"me": {"label": "Writer 5"}}


@pytest.mark.parametrize("ago", ["120", True, [], {}])
async def test_when_the_page_was_read_is_a_number(peer: Peer, ago: Any) -> None:
    await ready(peer)
    peer.say(subscribe("1", {**TICKS, "extensions": {"readAgo": ago}}))
    assert await peer.closed() == 4400


async def test_a_subscription_that_does_not_begin_holds_nobody_up_for_long(
    engine: Engine, toys: Database, world: World
) -> None:
    peer = Peer(engine, toys, world, patience=0.2)
    peer.slow.clear()
    await ready(peer)
    peer.say(subscribe("1"), {"type": "ping", "payload": {"whenListening": 1}})
    assert (await peer.hear())["type"] == "pong"


async def test_a_query_is_answered_once(peer: Peer) -> None:
    await ready(peer)
    peer.say(subscribe("q", {"query": "{ me { label } }"}))
    assert (await peer.hear())["payload"]["data"] == {"me": {"label": "Writer 5"}}
    assert await peer.hear() == {"id": "q", "type": "complete"}


async def test_an_invalid_operation_ends_alone(peer: Peer) -> None:
    await ready(peer)
    peer.say(subscribe("1", {"query": "subscription {"}))
    error = await peer.hear()
    assert (error["id"], error["type"]) == ("1", "error")
    assert error["payload"][0]["extensions"]["code"] == "GRAPHQL_PARSE_FAILED"
    peer.say({"type": "ping"})
    assert await peer.hear() == {"type": "pong"}


async def test_whoever_is_too_slow_is_told_to_begin_anew(peer: Peer) -> None:
    await ready(peer)
    peer.say(subscribe("1"))
    peer.happened.put_nowait(Resync("Too slow."))
    error = await peer.hear()
    assert (error["id"], error["type"], error["payload"][0]["extensions"]["code"]) == ("1", "error", "RESYNC")
    peer.say({"type": "ping", "payload": None})
    assert await peer.hear() == {"type": "pong", "payload": None}


async def test_whoever_does_not_read_holds_up_nobody_who_is_told_the_same(
    engine: Engine, toys: Database, world: World
) -> None:
    posts = [one for one in world.posts if one.circle_id == world.circles[0]]
    idle, quick = Peer(engine, toys, world), Peer(engine, toys, world)
    idle.together, idle.outbox = quick.together, asyncio.Queue(maxsize=1)
    for peer in (idle, quick):
        await ready(peer)
        peer.say(subscribe("1"))
    told = []
    for what in ("first", "second", "third"):
        for peer in (idle, quick):
            peer.happened.put_nowait((what, posts[0].id))
        told.append(await quick.hear())
    assert [one["payload"]["data"]["postChanged"]["what"] for one in told] == ["first", "second", "third"]
    assert [await idle.hear() for _ in told] == told  # nothing is lost, and the order is kept


async def test_the_first_message_may_say_nothing_more(peer: Peer) -> None:
    peer.open(PROTOCOL)
    peer.say({**INIT, "payload": None})
    await peer.hear()
    assert await peer.hear() == {"type": "connection_ack"}


@pytest.mark.parametrize(
    ("messages", "code"),
    [
        ([subscribe("1")], 4401),
        ([{"type": "ping"}], 4400),
        ([{**INIT, "payload": 1}], 4400),
        ([INIT, INIT], 4429),
        ([INIT, subscribe("1"), subscribe("1")], 4409),
        ([INIT, "{"], 4400),
        ([INIT, []], 4400),
        ([INIT, {"type": "start"}], 4400),
        ([INIT, {"type": "ping", "payload": [1]}], 4400),
        ([INIT, {"type": "complete"}], 4400),
        ([INIT, {"type": "subscribe", "id": "1"}], 4400),
        ([INIT, {"type": "subscribe", "id": "1", "payload": None}], 4400),
        ([INIT, subscribe("")], 4400),
        ([INIT, subscribe(1)], 4400),
        ([INIT, subscribe("1", {"query": 1})], 4400),
        ([INIT, subscribe("1", {"query": "{ a }", "variables": [1]})], 4400),
        ([INIT, *(subscribe(str(n)) for n in range(21))], 4400),
    ],
)
async def test_what_the_protocol_forbids(peer: Peer, messages: list[Any], code: int) -> None:
    peer.open(PROTOCOL)
    peer.say(*messages)
    assert await peer.closed() == code


async def test_other_protocols_and_other_sites(peer: Peer) -> None:
    peer.open("graphql-ws")
    assert await peer.closed() == 4406
    peer.foreign = True
    peer.open(PROTOCOL)
    assert (await peer.hear())["type"] == "websocket.close"


async def test_silence_before_the_beginning(engine: Engine, toys: Database, world: World) -> None:
    peer = Peer(engine, toys, world, patience=0.01)
    peer.open(PROTOCOL)
    assert await peer.closed() == 4408


async def test_a_session_that_ends_closes_the_socket(engine: Engine, toys: Database, world: World) -> None:
    peer = Peer(engine, toys, world, beat=0.01)
    await ready(peer)
    assert await peer.hear() == {"type": "ping"}
    peer.signed_in = False
    assert await peer.closed() == 4403


async def test_a_session_that_ends_during_a_subscription(peer: Peer, world: World) -> None:
    await ready(peer)
    peer.say(subscribe("1"))
    peer.signed_in = False
    peer.happened.put_nowait(("last", world.posts[0].id))
    assert await peer.closed() == 4403


async def test_strangers_do_not_get_in(peer: Peer) -> None:
    peer.signed_in = False
    peer.open(PROTOCOL)
    peer.say(INIT)
    assert await peer.closed() == 4403


async def test_each_operation_finds_the_viewer_anew(peer: Peer) -> None:
    await ready(peer)
    before = peer.contexts
    for id_ in ("1", "2"):
        peer.say(subscribe(id_, {"query": "{ me { label } }"}))
        await peer.hear()
        await peer.hear()
    assert peer.contexts == before + 2
