"""How long until everybody who listens knows? `python -m tests.bench.live --subscribers 1000 5000`.

So many open sockets, five of each person, hear of supports that are given one after the other: milliseconds from the
request to the last who is told (median and 99th of all who are told), the memory of the web process meanwhile, and
the processor time of an event for each who is told: the web process's and, as it takes turns with it, this program's.
The world is the one of `tests.bench.run`.
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
from typing import Any

import orjson
import psycopg
from psycopg.rows import dict_row
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from portal.core.embedded import Cluster, EmbeddedPostgres
from portal.graph.lines import MOST
from portal.graph.trusted import id_of
from tests.bench.cast import WHO, Cast, load, now_at
from tests.bench.dialects import GOOD, TRUSTED, to_portal
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

    def hear(self) -> None:
        """One of them was told."""
        self.heard.append(time.perf_counter())
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
        message: Any = orjson.loads(await socket.recv(decode=False))
        if message["type"] == "next":
            if "errors" in message["payload"]:
                raise AssertionError(message)
            audience.hear()


async def measure(server: Server, stage: Stage, subscribers: int) -> None:
    """Print what it takes until all of them know."""
    audience, places = Audience(wanted=subscribers), asyncio.Semaphore(AT_ONCE)
    wanted = [stage.people[n // MOST] for n in range(subscribers)]

    async def seated(person: Person) -> asyncio.Task[None]:
        async with places:
            return await listen(server, person, audience, sockets)

    async with AsyncExitStack() as sockets:
        tasks = await asyncio.gather(*map(seated, wanted))
        await asyncio.sleep(2)
        before = _spent(server)
        taken = [await _event(server, stage, idea, audience) for idea in stage.ideas]
        spent = [now - then for then, now in zip(before, _spent(server), strict=True)]
        memory = at_rest(server)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    last = [max(one) for one in taken]
    every = sorted(ms for one in taken for ms in one)
    slow = every[int(len(every) * 0.99)]
    print(f"{subscribers:6} subscribers: told after {statistics.median(every):.0f} ms, 99 of 100 after {slow:.0f} ms,")
    print(f"       the last after {statistics.median(last):.0f} ms; {memory:.0f} MB")
    ours, own = (1e6 * seconds / len(every) for seconds in spent)
    print(f"       each costs the server {ours:.0f} µs, and who listens {own:.0f} µs; load {os.getloadavg()[0]:.1f}")


def _spent(server: Server) -> tuple[float, float]:
    """Processor seconds of the server and of this program so far."""
    books = Books()
    return books.cpu(server.process.pid), time.process_time()


async def _event(server: Server, stage: Stage, idea: str, audience: Audience) -> list[float]:
    audience.again()
    began = time.perf_counter()
    GOOD["support"].check(await ask(server.port, to_portal("support", stage.people[0], idea, "")))
    async with asyncio.timeout(60):
        await audience.everybody.wait()
    await asyncio.sleep(PAUSE)
    return [(at - began) * 1000 for at in audience.heard]


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
            with running(cluster, folder, ["portal"], 1) as servers:
                asyncio.run(measure(servers["portal"], stage, subscribers))
            cast.take_back(cast.people)


if __name__ == "__main__":
    main()
