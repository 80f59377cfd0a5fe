"""How long until everybody who listens knows? `python -m tests.bench.live --subscribers 1000 5000`.

So many open sockets, five of each person, hear of supports that are given one after the other. In turns with it, as
many sockets of a bare ASGI application (`floor`) are told a text of the same size, under the same server. For each of
the two: milliseconds from the request until half of them, 99 of 100 and the last are told (medians of the events),
the processor time of an event for each who is told, the server's and, as it takes turns with it, this program's, and
the memory of the server's process. The world is the one of `tests.bench.run`.
"""

import argparse
import asyncio
import os
import statistics
import time
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import orjson
import psycopg
from psycopg.rows import dict_row
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from portal.core.embedded import Cluster, EmbeddedPostgres
from portal.graph.lines import MOST
from portal.graph.trusted import id_of
from portal.serving import settle
from tests.bench.cast import WHO, Cast, load, now_at
from tests.bench.dialects import GOOD, TRUSTED, posted, to_portal
from tests.bench.extras import at_rest
from tests.bench.load import ask
from tests.bench.people import Person, met
from tests.bench.run import SETTINGS
from tests.bench.servers import Server, running
from tests.bench.usage import Books

CHANGES = "subscription Changes { ideaChanged { cursor change at idea { id supportCount commentCount status } } }"
EVENTS = 20
PAUSE = 0.5
AT_ONCE = 50
# By subscribers: the wanted milliseconds for 99 of 100, and those of the floor where that was set.
GOALS = {1000: (30, 12), 5000: (100, 41)}
# Told to everybody: enough firms support them already.
LOUD = """
    select i.id from idea i
     where i.workspace_id = %s and i.circle_id = %s and i.status = 'open'
       and i.voice_count >= greatest(i.floor, i.kept_floor)
       and not exists (select 1 from idea_support s where s.workspace_id = i.workspace_id and s.idea_id = i.id
                          and s.membership_id = %s)
     order by i.id limit %s
"""


@dataclass
class Audience:
    """Everybody who listens, and when each of them heard."""

    heard: list[float] = field(default_factory=list)
    wanted: int = 0
    everybody: asyncio.Event = field(default_factory=asyncio.Event)
    text: bytes = b""

    def hear(self, text: bytes) -> None:
        """One of them was told this."""
        self.heard.append(time.perf_counter())
        self.text = text
        if len(self.heard) == self.wanted:
            self.everybody.set()

    def again(self) -> None:
        """Nobody has heard yet."""
        self.heard.clear()
        self.everybody.clear()


@dataclass
class Stage:
    """People who read one circle, the first of whom supports its ideas."""

    people: list[Person]
    ideas: list[str]


def gather(cluster: Cluster, people: int) -> tuple[Stage, Cast]:
    """As many people as wanted who read the same circle."""
    owner = cluster.dsn("postgres")
    with psycopg.connect(owner, autocommit=True, row_factory=dict_row) as connection:
        began = now_at(connection)
        rows = connection.execute(WHO, [people * 3]).fetchall()
        known = [met(connection, row, asks=False) for row in rows]
        counted = Counter(circle for one in known for circle in one.viewer["circles"])
        ((circle, _),) = counted.most_common(1)
        reading = [one for one in known if circle in one.viewer["circles"]][:people]
        first = reading[0]
        place = [first.viewer["workspace_id"], circle, first.membership, EVENTS]
        ideas = [str(row["id"]) for row in connection.execute(LOUD, place)]
    if len(reading) < people or len(ideas) < EVENTS:
        raise SystemExit(f"The world is too small: {len(reading)} people, {len(ideas)} ideas.")
    return Stage(reading, ideas), Cast([first], owner, began)


class Taken(NamedTuple):
    """What one event took: milliseconds until so many were told, and processor time for each of them."""

    half: float
    most: float
    last: float
    server: float
    own: float


@dataclass
class Side:
    """A server, who listens to it, and what its events took."""

    server: Server
    audience: Audience
    events: list[Taken] = field(default_factory=list)

    async def tell(self, request: bytes) -> None:
        """One event, until everybody knows and the server has come to rest."""
        self.audience.again()
        before, began = self._spent(), time.perf_counter()
        answer = await ask(self.server.port, request)
        if self.server.name == "portal":
            GOOD["support"].check(answer)
        async with asyncio.timeout(60):
            await self.audience.everybody.wait()
        await asyncio.sleep(PAUSE)
        ms = [(at - began) * 1000 for at in self.audience.heard]
        each = [1e6 * (now - then) / len(ms) for then, now in zip(before, self._spent(), strict=True)]
        self.events.append(Taken(statistics.median(ms), ms[int(len(ms) * 0.99)], ms[-1], *each))

    def _spent(self) -> tuple[float, float]:
        """Processor seconds of the server and of this program so far."""
        return Books().cpu(self.server.process.pid), time.process_time()

    def medians(self) -> Taken:
        """Of all events; of what is counted in ticks of the clock, the mean."""
        half, most, last, server, own = zip(*self.events, strict=True)
        return Taken(*map(statistics.median, (half, most, last)), statistics.fmean(server), statistics.fmean(own))


async def listen(server: Server, person: Person, audience: Audience, sockets: AsyncExitStack) -> asyncio.Task[None]:
    """An open socket with one subscription, and the task that hears on it."""
    socket = await sockets.enter_async_context(
        connect(
            f"ws://127.0.0.1:{server.port}/graphql", subprotocols=[Subprotocol("graphql-transport-ws")],
            additional_headers={"cookie": f"portal={person.cookie}", "origin": f"http://127.0.0.1:{server.port}"},
            compression=None, ping_interval=None,
        )
    )  # fmt: skip
    await socket.send('{"type":"connection_init"}')
    assert b"connection_ack" in await socket.recv(decode=False)
    asked = {"type": "subscribe", "id": "1", "payload": {"documentId": id_of(CHANGES)}}
    await socket.send(orjson.dumps(asked).decode())
    return asyncio.create_task(_hear(socket, audience))


async def _hear(socket: ClientConnection, audience: Audience) -> None:
    while True:
        text = await socket.recv(decode=False)
        message: Any = orjson.loads(text)
        if message["type"] == "next":
            if "errors" in message["payload"]:
                raise AssertionError(message)
            audience.hear(text)


async def measure(servers: dict[str, Server], stage: Stage, subscribers: int) -> None:
    """Print what it takes until all of them know."""
    ours, floor = (Side(servers[name], Audience(wanted=subscribers)) for name in ("portal", "floor"))
    async with AsyncExitStack() as sockets:
        tasks = [task for side in (ours, floor) for task in await _seated(side, stage, subscribers, sockets)]
        await asyncio.sleep(2)
        settle()
        await _rounds(ours, floor, stage)
        memory = [at_rest(side.server) for side in (ours, floor)]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    _report(subscribers, ours, floor, memory)


async def _seated(side: Side, stage: Stage, subscribers: int, sockets: AsyncExitStack) -> list[asyncio.Task[None]]:
    places = asyncio.Semaphore(AT_ONCE)

    async def seated(person: Person) -> asyncio.Task[None]:
        async with places:
            return await listen(side.server, person, side.audience, sockets)

    return await asyncio.gather(*(seated(stage.people[n // MOST]) for n in range(subscribers)))


async def _rounds(ours: Side, floor: Side, stage: Stage) -> None:
    """Each event once here and once there, in turns who is first; the portal's first says how long the text is."""
    first, *others = stage.ideas
    await ours.tell(to_portal("support", stage.people[0], first, ""))
    ours.events.clear()
    for n, idea in enumerate(others):
        asked = [(ours, to_portal("support", stage.people[0], idea, "")), (floor, posted(ours.audience.text))]
        for side, request in asked[:: -1 if n % 2 else 1]:
            await side.tell(request)


def _report(subscribers: int, ours: Side, floor: Side, memory: list[float]) -> None:
    print(f"{subscribers} subscribers: until half, 99 of 100, the last are told; µs each: server, who listens; memory")
    for side, megabytes in zip((ours, floor), memory, strict=True):
        half, most, last, server, own = side.medians()
        name = f"  {side.server.name}:"
        print(f"{name:10}{half:5.0f} {most:5.0f} {last:5.0f} ms {server:6.0f} {own:4.0f} µs {megabytes:6.0f} MB")
    pairs = list(zip(ours.events, floor.events, strict=True))
    half, most = (statistics.median(one[n] / other[n] for one, other in pairs) for n in (0, 1))
    print(f"  portal / floor: half {half:.1f}, 99 of 100 {most:.1f}; load {os.getloadavg()[0]:.1f}")
    if subscribers in GOALS:
        wanted, there = GOALS[subscribers]
        absolute, ratio = _held(ours.medians().most, wanted), _held(most, wanted / there)
        print(f"  99 of 100 in {wanted} ms: {absolute}; in {wanted / there:.1f} times the floor: {ratio}")


def _held(found: float, goal: float) -> str:
    return "reached" if found <= goal else "missed"


def main() -> None:
    """Measure what the command line says, and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", default="var/bench", help="where the database is kept between runs")
    parser.add_argument("--ideas", type=int, default=100_000)
    parser.add_argument("--subscribers", type=int, nargs="+", default=[1000, 5000])
    arguments = parser.parse_args()
    folder = Path(arguments.folder).absolute()
    TRUSTED[id_of(CHANGES)] = CHANGES
    with EmbeddedPostgres(folder / "database", None, settings=SETTINGS).running() as cluster:
        load(cluster.dsn("postgres"), arguments.ideas)
        for subscribers in arguments.subscribers:
            stage, cast = gather(cluster, -(-subscribers // MOST))
            with running(cluster, folder, ["portal", "floor"], 1) as servers:
                asyncio.run(measure(servers, stage, subscribers))
            cast.take_back(cast.people)


if __name__ == "__main__":
    main()
