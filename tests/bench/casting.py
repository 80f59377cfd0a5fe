"""Casts a hundred thousand votes in one ballot as voters do, over HTTP, then ends and counts it:

    python -m tests.bench.casting                                    # 100,000 voters, 50 options, one web process
    python -m tests.bench.casting --voters 5000 --method SHARES      # less, and another method

Loopback only; the database is made anew for each run; the run stops by itself when everybody has voted.
"""

import argparse
import asyncio
import hashlib
import os
import random
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson

from portal.ballots import actions, rules
from portal.ballots.counting.definition import Method, Weighting
from portal.ballots.jobs import end_due
from portal.ballots.model import Secrecy
from portal.core.clock import now
from portal.core.db import Database
from portal.core.embedded import Cluster, EmbeddedPostgres
from portal.graph.trusted import id_of
from portal.migrations import upgrade
from tests.bench.dialects import CAST, ERRORS, Good
from tests.bench.load import slot
from tests.bench.servers import running
from tests.bench.usage import Books
from tests.make.world import World

OPTIONS, FIRMS, CONNECTIONS = 50, 100, 32
SETTINGS = {"shared_buffers": "512MB", "max_connections": "250"}
GOOD = Good(b'"viewerReceiptCode":"', 1, ERRORS)
METHODS = {"APPROVAL": Method.APPROVAL, "POINTS": Method.POINTS, "SHARES": Method.SHARES}
PEOPLE = """
    with people as (
        insert into person (id, email, name, locale, time_zone, colour_scheme)
        select gen_random_uuid(), n || '@bench.example', 'Person ' || n, 'de', 'Europe/Zurich', 'system'
          from generate_series(1, %(voters)s) n
        returning id, email, name
    ), numbered as (
        select people.*, split_part(email, '@', 1)::int as n from people
    ), joined as (
        insert into membership (workspace_id, id, person_id, organisation_id, name, email, role, state, is_trusted)
        select %(workspace)s, gen_random_uuid(), id, (%(firms)s::uuid[])[1 + n %% cardinality(%(firms)s::uuid[])],
               name, email, 'lead', 'active', false from numbered
        returning id, person_id
    )
    insert into session (id, token_hash, person_id, workspace_id, membership_id, user_agent, expires_at)
    select gen_random_uuid(), sha256(convert_to('cookie-' || lpad(n.n::text, 36, '0'), 'UTF8')), n.id,
           %(workspace)s, j.id, '', now() + interval '1 day' from numbered n join joined j on j.person_id = n.id
"""


@dataclass(frozen=True)
class Poll:
    """What is voted on."""

    id: UUID
    options: list[str]
    method: str


def main(given: Sequence[str] | None = None) -> float:
    """Measure what the command line says, print it; returns how many votes a second were taken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", default="var/casting", help="where database and logs are kept")
    parser.add_argument("--voters", type=int, default=100_000)
    parser.add_argument("--method", choices=METHODS, default="APPROVAL")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=900.0, help="the longest that voting may take")
    arguments = parser.parse_args(given)
    folder = Path(arguments.folder).absolute()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    server = EmbeddedPostgres(folder / "database", None, settings=SETTINGS)
    with server.running() as cluster:
        return asyncio.run(_measure(cluster, folder, server.status().pid or 0, arguments))


async def _measure(cluster: Cluster, folder: Path, database_pid: int, asked: argparse.Namespace) -> float:
    owner = cluster.dsn("postgres")
    upgrade(owner)
    database = Database(cluster.dsn("portal_app"), readers=2, writers=2)
    await database.open()
    async with World(owner) as world:
        poll = await _opened(database, world, asked)
        with running(cluster, folder, ["portal"], asked.processes) as servers:
            portal = servers["portal"]
            before = Books()
            outcome = await slot(
                portal.port, _votes(poll, asked.voters), GOOD, connections=CONNECTIONS, seconds=asked.seconds
            )
            after = Books()
        spent = [after.cpu(pid) - before.cpu(pid) for pid in (portal.process.pid, database_pid)]
        each = [1000 * one / len(outcome.latencies) for one in spent]
        print(
            f"{len(outcome.latencies)} votes over HTTP in {outcome.seconds:.1f} s: {outcome.per_second:.0f} a second; "
            f"p99 {1000 * outcome.percentile(0.99):.0f} ms; CPU a vote: portal {each[0]:.2f} ms, "
            f"database {each[1]:.2f} ms; "
            f"load {os.getloadavg()[0]:.1f}, machine busy {(after.machine - before.machine) / outcome.seconds:.1f} CPUs"
        )
        assert await world.one("select count(*) from ballot_vote") == len(outcome.latencies)
        await _ended(database, world, poll)
    await database.close()
    return outcome.per_second


async def _opened(database: Database, world: World, asked: argparse.Namespace) -> Poll:
    firms = [await world.partner(f"Firma {number}") for number in range(min(FIRMS, asked.voters))]
    await world.db.execute(PEOPLE, {"voters": asked.voters, "workspace": world.workspace_id,
                                    "firms": [firm.id for firm in firms]})  # fmt: skip
    await world.db.execute("analyze")
    host = await world.viewer(database, await world.person(world.host, "owner"))
    choices = [rules.Choice(f"Wunsch {at}", 1 + at % 40, "Technik") for at in range(OPTIONS)]
    draft = actions.Draft(
        world.open.id, "Viele", "", METHODS[asked.method], Weighting.SHARED, Secrecy.ORGANISATION, is_binding=False,
        closes_at=now() + timedelta(days=1), settings=rules.Settings(budget=200), choices=choices,
    )  # fmt: skip
    async with database.write(host) as tx:
        ballot = (await actions.draft_ballot(tx, draft, now=now())).id
    began = time.monotonic()
    async with database.write(host) as tx:
        await actions.announce_ballot(tx, ballot, opens_at=None, now=now())
        await actions.open_ballot(tx, ballot)
    # A hundred thousand mails about the opening are another measurement.
    await world.db.execute("delete from event")
    print(f"opened for {asked.voters} voters of {len(firms)} firms in {time.monotonic() - began:.1f} s")
    rows = await world.db.execute("select id from ballot_option order by position")
    return Poll(ballot, [f"ballot_option_{one}" for (one,) in await rows.fetchall()], asked.method)


def _votes(poll: Poll, voters: int) -> Iterator[bytes]:
    """One request for each voter, as the page sends it, with a key of its own."""
    chance = random.Random(3)  # noqa: S311 - the same votes every time
    for number in range(1, voters + 1):
        chosen = chance.sample(poll.options, chance.randint(3, 12))
        vote: dict[str, Any] = {"approve": chosen}
        if poll.method == "POINTS":
            vote = {"points": [{"optionId": one, "number": at} for at, one in enumerate(chosen[:4], start=1)]}
        body = orjson.dumps(
            {"documentId": id_of(CAST), "variables": {"input": {"ballotId": f"ballot_{poll.id}"} | vote}}
        )
        key = hashlib.sha256(f"{number}".encode()).hexdigest()
        head = (
            "POST /graphql HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\nx-portal: 1\r\n"
            f'cookie: portal=cookie-{number:036}\r\nidempotency-key: "{key}"\r\n'
            f"content-length: {len(body)}\r\n\r\n"
        )
        yield head.encode() + body


async def _ended(database: Database, world: World, poll: Poll) -> None:
    """The deadline comes: the box is closed, counted by the portal's own process, and checked."""
    await world.db.execute("update ballot set closes_at = clock_timestamp() where id = %s", [poll.id])
    began = time.monotonic()
    await end_due(database)
    found = await world.db.execute(
        "select status, count_trouble, (select length(result) from ballot_result) from ballot"
    )
    print(f"closed and counted ({poll.method}) in {time.monotonic() - began:.1f} s: {await found.fetchone()}")


if __name__ == "__main__":
    main()
