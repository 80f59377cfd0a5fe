"""Between what a page has read and what it is told lies nothing, and it hears only of what it would have been told."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

import orjson
import pytest
from starlette.requests import HTTPConnection

from portal.api.context import PortalContext
from portal.graph.lines import Lines
from portal.graph.websocket import PROTOCOL, GraphQLSocket
from portal.worker.live import Live, Memory
from portal.worker.relay import Happened, Relay
from tests.make.working import working
from tests.make.world import Human, World
from tests.proof.oracle import Oracle
from tests.proof.portal import Portal, Walls
from tests.proof.test_live import Unplaced
from tests.proof.worlds import Built, build, story

CHANGED = "subscription { ideaChanged { cursor idea { id title } } }"
PATIENCE = 60.0


class Clock:
    """Goes on, and sometimes faster."""

    ahead = 0.0

    def __call__(self) -> float:
        return monotonic() + self.ahead

    def passes(self, seconds: float) -> None:
        self.ahead += seconds


@pytest.fixture
async def built(world: World) -> Built:
    return await build(world, story())


@pytest.fixture
async def live(app_dsn: str, built: Built, clock: Clock) -> AsyncIterator[Live]:
    """Hears for a while already."""
    async with hearing(app_dsn, clock) as live, live.listening(built.world.workspace_id):
        clock.passes(30)
        yield live


@pytest.fixture
def clock() -> Clock:
    return Clock()


@asynccontextmanager
async def hearing(dsn: str, clock: Clock) -> AsyncIterator[Live]:
    async def no_jobs(_events: list[Happened], *_: object) -> None: ...

    live = Live(dsn, clock=clock)
    async with working((live.run, Relay(dsn, no_jobs).run)):
        yield live


@dataclass
class Page:
    """One open page: it reads first, and listens later."""

    world: World
    portal: Portal
    live: Any
    human: Human
    clock: Clock
    walls: Walls = Walls.BOTH
    inbox: asyncio.Queue[Any] = field(default_factory=asyncio.Queue)
    outbox: asyncio.Queue[Any] = field(default_factory=asyncio.Queue)
    read_at: float = field(init=False)

    def __post_init__(self) -> None:
        self.read_at = self.clock()

    @asynccontextmanager
    async def listens(self) -> AsyncIterator[None]:
        """From here on, over a socket of its own."""
        endpoint = GraphQLSocket(self.portal.behind(self.walls)[1], self.context, lambda _: None, Lines())
        scope = {"type": "websocket", "subprotocols": (PROTOCOL,), "headers": [], "path": "/graphql"}
        self.inbox.put_nowait({"type": "websocket.connect"})
        task = asyncio.create_task(endpoint(scope, self.inbox.get, self.outbox.put))
        ago = (self.clock() - self.read_at) * 1000
        self.say({"type": "connection_init"})
        payload = {"query": CHANGED, "extensions": {"readAgo": ago}}
        self.say({"type": "subscribe", "id": "1", "payload": payload})
        yield
        self.inbox.put_nowait({"type": "websocket.disconnect", "code": 1000})
        await task

    async def context(self, _: HTTPConnection) -> PortalContext:
        database, _engine = self.portal.behind(self.walls)
        ear = self.live if self.walls is Walls.BOTH else Unplaced(self.live)
        return PortalContext(database, await self.resolve(), "seam", live=ear, resolve=self.resolve)

    async def resolve(self) -> Any:
        return await self.world.viewer(self.portal.database, self.human)

    async def has_missed(self) -> bool:
        """What the server says once nothing is missed any more; nothing was told before."""
        self.say({"type": "ping", "payload": {"whenListening": 1}})
        while (message := await self.hear())["type"] != "pong":
            assert message["type"] in ("websocket.accept", "connection_ack"), message
        return "missed" in message["payload"]

    async def told(self) -> str:
        message = await self.hear()
        assert "errors" not in message["payload"], message
        cursor: str = message["payload"]["data"]["ideaChanged"]["cursor"]
        return cursor

    def say(self, message: Any) -> None:
        self.inbox.put_nowait({"type": "websocket.receive", "text": orjson.dumps(message).decode()})

    async def hear(self) -> Any:
        async with asyncio.timeout(PATIENCE):
            message = await self.outbox.get()
        return orjson.loads(message["text"]) if "text" in message else message


async def test_what_happens_between_reading_and_listening_is_noticed_once(
    portal: Portal, built: Built, live: Live, clock: Clock
) -> None:
    page = Page(built.world, portal, live, built.people[2], clock)
    await commented(live, built)
    async with page.listens():
        assert await page.has_missed()
        assert not await page.has_missed()
        later = await commented(live, built)
        assert await page.told() == later
        assert not await page.has_missed()  # and nothing more was told


async def test_what_a_page_has_read_is_not_said_again(portal: Portal, built: Built, live: Live, clock: Clock) -> None:
    await commented(live, built)
    clock.passes(10)
    page = Page(built.world, portal, live, built.people[2], clock)
    async with page.listens():
        assert not await page.has_missed()


async def test_only_those_who_would_have_been_told_have_missed_it(
    portal: Portal, built: Built, live: Live, clock: Clock
) -> None:
    plain = story()
    readers = [(n, human, walls) for walls in Walls for n, human in enumerate(built.people) if plain.people[n].active]
    outcomes = set()
    for idea, hushed in ((0, False), (0, True), (len(plain.ideas) - 1, False), (len(plain.ideas) - 1, True)):
        author = plain.ideas[idea].author
        clock.passes(10)
        pages = [(n, Page(built.world, portal, live, human, clock, walls)) for n, human, walls in readers]
        await commented(live, built, idea, hushed=hushed)
        for n, page in pages:
            oracle = Oracle(plain, n)
            expected = oracle.sees_idea(idea) and (not hushed or oracle.staff or oracle.same_firm(author))
            async with page.listens():
                assert await page.has_missed() == expected, (idea, hushed, n, page.walls)
            outcomes.add((hushed, expected))
    assert outcomes == {(False, False), (False, True), (True, False), (True, True)}


async def test_a_server_that_began_after_the_page_was_read_cannot_know(
    portal: Portal, built: Built, app_dsn: str, clock: Clock
) -> None:
    page = Page(built.world, portal, None, built.people[2], clock)
    async with hearing(app_dsn, clock) as late:
        page.live = late
        async with page.listens():
            assert await page.has_missed()


def test_of_too_much_nobody_knows_the_beginning(built: Built) -> None:
    workspace = built.world.workspace_id
    memory, began = Memory(most=2), monotonic()
    assert memory.since(workspace, monotonic() - began) is None
    memory.starts()
    since = monotonic()
    events = [Happened(n, built.ideas[0], workspace, "idea_commented", built.ideas[0]) for n in range(3)]
    for event in events[:2]:
        memory.keep(event)
    assert memory.since(workspace, monotonic() - since) == [events[1], events[0]]
    assert memory.since(built.ideas[0], monotonic() - since) == []
    memory.keep(events[2])
    assert memory.since(workspace, monotonic() - since) is None
    assert memory.since(workspace, 0) == []


async def commented(live: Live, built: Built, idea: int = 0, *, hushed: bool = False) -> str:
    """The author comments on the idea, and every server has heard of it."""
    it, world = story().ideas[idea], built.world
    async with live.listening(world.workspace_id) as ear, aclosing(_each(ear)) as heard:
        place = built.circles[it.circle]
        event = await world.event("idea_commented", built.ideas[idea], built.people[it.author], place, hushed=hushed)
        async with asyncio.timeout(PATIENCE):
            async for one in heard:
                if one.id == event:
                    return str(event)
    raise AssertionError


async def _each(ear: AsyncIterator[Happened]) -> AsyncIterator[Happened]:
    async for one in ear:
        yield one
