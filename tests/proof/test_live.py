"""Live events reach exactly those who may know of them, at the moment at which they are told."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

import orjson
import pytest

from portal.api.context import PortalContext
from portal.core.db import Database, Statement
from portal.core.viewer import STRANGER, Viewer
from portal.graph.ids import encode_id
from portal.graph.request import Request
from portal.graph.together import Together
from portal.worker.live import Ear, Live
from portal.worker.relay import Happened, Relay
from tests.make.world import Human, World
from tests.proof.fairs import exhibit
from tests.proof.oracle import Oracle
from tests.proof.portal import Portal, Walls
from tests.proof.worlds import Built, build, story

CHANGED = "subscription { ideaChanged { cursor idea { id title author { name } } } }"
ALIKE = "subscription { ideaChanged { cursor idea { id title supportCount } } }"
OWN = "subscription { ideaChanged { cursor idea { id viewerSupport { id } } } }"
VOTED = "subscription { ballotChanged { cursor change ballot { id title } } }"
TAKING = "subscription { appearanceChanged { cursor change appearance { id title purpose } } }"
PATIENCE = 60.0
GRACE = 1.0


class Counting(Database):
    """Counts what is read for answers."""

    reads = 0

    async def read_json(self, viewer: Viewer, statements: Sequence[Statement]) -> list[bytes | None]:
        self.reads += 1
        return await super().read_json(viewer, statements)


class Counted(Live):
    """Knows how many listen."""

    listeners = 0

    @asynccontextmanager
    async def listening(self, workspace_id: UUID) -> AsyncIterator[Ear]:
        async with super().listening(workspace_id) as ear:
            self.listeners += 1
            try:
                yield ear
            finally:
                self.listeners -= 1


@dataclass
class Unplaced:
    """The same events, without their circles."""

    live: Live

    @asynccontextmanager
    async def listening(self, workspace_id: UUID) -> AsyncIterator[AsyncIterator[Happened]]:
        """As `Live.listening`."""
        async with self.live.listening(workspace_id) as heard:
            yield (one._replace(circle_id=None) async for one in heard)

    def lately(self, workspace_id: UUID, seconds: float) -> list[Happened] | None:
        """As `Live.lately`."""
        heard = self.live.lately(workspace_id, seconds)
        return heard and [one._replace(circle_id=None) for one in heard]


@dataclass
class Listener:
    """Somebody with an open page."""

    world: World
    portal: Portal
    human: Human
    walls: Walls = Walls.BOTH
    heard: list[str] = field(default_factory=list)
    asked: str = CHANGED
    together: Together = field(default_factory=Together)
    told: list[Any] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    known: Viewer | None = None

    async def listen(self, live: Live) -> None:
        """Until the session is over; a wall stands alone only where it is not known in which circle it happened."""
        ear = live if self.walls is Walls.BOTH else Unplaced(live)
        database, engine = self.portal.behind(self.walls)
        context = PortalContext(
            database, await self.resolve(), "live", live=ear, resolve=self.resolve, together=self.together
        )
        answers = await engine.subscribe(context, Request(self.asked))
        assert isinstance(answers, AsyncIterator)
        async for answer in answers:
            self.bodies.append(answer.body())
            told: dict[str, Any] = orjson.loads(self.bodies[-1])
            assert "errors" not in told, told
            (happened,) = told["data"].values()
            self.heard.append(happened.pop("cursor"))
            self.told.append(happened)

    async def resolve(self) -> Viewer:
        return self.known or await self.world.viewer(self.portal.database, self.human)


@pytest.fixture
async def built(world: World) -> Built:
    return await build(world, story())


@pytest.fixture
async def live(app_dsn: str) -> AsyncIterator[Counted]:
    async def no_jobs(_events: list[Happened], *_: object) -> None: ...

    live = Counted(app_dsn)
    tasks = [asyncio.create_task(run()) for run in (live.run, Relay(app_dsn, no_jobs).run)]
    yield live
    await _ended(tasks)


async def test_everybody_hears_what_the_oracle_says(portal: Portal, built: Built, live: Counted) -> None:
    plain, world, shared = story(), built.world, {walls: Together() for walls in Walls}
    both = shared[Walls.BOTH]
    everybody = [(who, Listener(world, portal, human, walls))
                 for walls in Walls for who, human in enumerate(built.people) if plain.people[who].active]  # fmt: skip
    voters = [
        (who, Listener(world, portal, built.people[who], asked=VOTED, together=both))
        for who, _ in everybody[: len(everybody) // len(Walls)]
    ]
    exhibitors = [Listener(world, portal, built.people[who], asked=TAKING, together=both) for who, _ in voters]
    alike = [(n, Listener(world, portal, one.human, one.walls, asked=ALIKE, together=shared[one.walls]))
             for n, (_, one) in enumerate(everybody)]  # fmt: skip
    listeners = (*(one for _, one in (*everybody, *voters, *alike)), *exhibitors)
    tasks = await _started(live, listeners)
    ballots, exhibits = await _ballots(built), await exhibit(built, plain)
    moved = []
    for it in exhibits:
        by, place = built.people[it.author], built.circles[it.circle]
        moved.append((str(await world.event("appearance_moved", it.rows.id, by, place)), it))
    events: dict[UUID, tuple[int, int, bool]] = {}
    for idea, it in enumerate(plain.ideas):
        for actor, hushed in ((it.author, False), (it.author, True), (2, False)):
            place = built.circles[it.circle]
            event = await world.event("idea_commented", built.ideas[idea], built.people[actor], place, hushed=hushed)
            events[event] = (idea, actor, hushed)
    expected = {n: _expected(Oracle(plain, who), events) for n, (who, _) in enumerate(everybody)}
    voting = [[event for event, (n, loud) in ballots.items() if oracle.reads(n) and (loud or oracle.staff)]
              for oracle in (Oracle(plain, who) for who, _ in voters)]  # fmt: skip
    await _until(lambda: sum(len(one.heard) for _, one in everybody) >= sum(map(len, expected.values())))
    await _until(lambda: sum(len(one.heard) for _, one in alike) >= sum(map(len, expected.values())))
    await _until(lambda: sum(len(one.heard) for _, one in voters) >= sum(map(len, voting)))
    taking = [[event for event, it in moved if it.seen(Oracle(plain, who))] for who, _ in voters]
    await _until(lambda: sum(len(one.heard) for one in exhibitors) >= sum(map(len, taking)))
    await asyncio.sleep(GRACE)
    assert [one.heard for _, one in voters] == voting
    assert [one.heard for one in exhibitors] == taking
    assert min(map(len, taking)) < max(map(len, taking))
    assert 0 < min(map(len, voting)) < max(map(len, voting))
    assert {n: one.heard for n, (_, one) in enumerate(everybody)} == expected
    assert {n: one.heard for n, one in alike} == expected
    assert 0 < min(map(len, expected.values())) < max(map(len, expected.values()))
    await _ended(tasks)


async def test_people_of_one_firm_are_told_by_one_read_unless_it_is_about_themselves(
    portal: Portal, built: Built, live: Counted
) -> None:
    world, anna, together = built.world, built.people[2], Together()
    people = [anna, *[await world.person(anna.firm) for _ in range(4)]]
    support = await world.support(built.ideas[0], people[1])
    known = [await world.viewer(portal.database, one) for one in people]
    database = await Counting(portal.database.dsn).open()
    counting = replace(portal, database=database)
    for asked, reads in ((ALIKE, 1), (OWN, 1 + len(people))):
        listeners = [Listener(world, counting, one, asked=asked, together=together, known=viewer)
                     for one, viewer in zip(people, known, strict=True)]  # fmt: skip
        tasks = await _started(live, listeners)
        before = database.reads
        await world.event("idea_commented", built.ideas[0], built.people[0], world.open.id)
        await _until(lambda listeners=listeners: all(one.heard for one in listeners))
        assert database.reads - before == reads
        assert len({id(one.bodies[0]) for one in listeners}) == (1 if asked == ALIKE else len(people))  # written once
        await _ended(tasks)
    supports = [one.told[0]["idea"]["viewerSupport"] for one in listeners]
    assert supports[1] == {"id": encode_id("support", support)} != supports[0]
    assert supports[0]
    assert supports[2:] == [None] * 3
    await database.close()


async def test_nothing_is_heard_once_the_right_is_gone(portal: Portal, built: Built, live: Counted) -> None:
    world, (anna, berta) = built.world, (built.people[2], built.people[3])
    stays, goes = Listener(world, portal, berta), Listener(world, portal, anna)
    tasks = await _started(live, (stays, goes))
    for count in (1, 2):
        await world.event("idea_commented", built.ideas[0], berta, world.open.id)
        await _until(lambda count=count: len(stays.heard) == count)
        await _until(lambda: len(goes.heard) == 1)
        await world.db.execute("update membership set state = 'suspended' where id = %s", [anna.id])
    await _until(tasks[1].done)
    assert (len(stays.heard), len(goes.heard)) == (2, 1)
    assert await goes.resolve() == STRANGER
    await _ended(tasks)


async def test_a_narrowed_idea_falls_silent_for_the_others(portal: Portal, built: Built, live: Counted) -> None:
    world, anna, berta = built.world, built.people[2], built.people[3]
    other, owner = Listener(world, portal, anna), Listener(world, portal, berta)
    tasks = await _started(live, (other, owner))
    await world.event("idea_commented", built.ideas[0], berta, world.open.id)
    await _until(lambda: len(other.heard) == len(owner.heard) == 1)
    await world.db.execute("update idea set circle_id = %s, floor = 0 where id = %s", [berta.firm.pair, built.ideas[0]])
    await world.event("idea_moved", built.ideas[0], berta, world.open.id)
    await world.event("idea_commented", built.ideas[0], berta, berta.firm.pair)
    await _until(lambda: len(owner.heard) == 3)
    await asyncio.sleep(GRACE)
    assert len(other.heard) == 1
    await _ended(tasks)


def _expected(oracle: Oracle, events: dict[UUID, tuple[int, int, bool]]) -> list[str]:
    """An event is told to whoever sees the idea, if it is loud or concerns the own firm or the host."""
    return [str(id_) for id_, (idea, actor, hushed) in events.items()
            if oracle.sees_idea(idea) and (not hushed or oracle.staff or oracle.same_firm(actor))]  # fmt: skip


async def _ballots(built: Built) -> dict[str, tuple[int, bool]]:
    """In every circle one opens, and the host reminds those who are late; by event, where, and whether all hear it."""
    world, host, made = built.world, built.people[0], {}
    for n, circle in enumerate(built.circles):
        ballot = await world.ballot(circle, host)
        for kind, loud in (("opened", True), ("reminded", False)):
            event = await world.event(f"ballot_{kind}", ballot, host, circle, hushed=not loud)
            made[str(event)] = (n, loud)
    return made


async def _started(live: Counted, listeners: Sequence[Listener]) -> list[asyncio.Task[None]]:
    """All of them, once each of them misses nothing any more."""
    tasks = [asyncio.create_task(one.listen(live)) for one in listeners]
    await _until(lambda: live.listeners == len(listeners) or any(task.done() for task in tasks))
    return tasks


async def _until(reached: Any) -> None:
    async with asyncio.timeout(PATIENCE):
        while not reached():  # noqa: ASYNC110 - what is waited for happens in another process
            await asyncio.sleep(0.05)


async def _ended(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    for outcome in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(outcome, Exception):
            raise outcome
