"""Does a page of the list cost more as the world grows? `python -m tests.bench.growth --ideas 10000 100000`.

For somebody who sees everything and for somebody who sees about a thousandth: the portal's answer time over one
connection, and what the portal and PostgreSQL spend on a page (which stands on a machine that others use as well), on
worlds of several sizes that run side by side, in shuffled slots. A world is made when it is asked for the first time (a
million ideas take their time and about 12 GB) and kept in `<folder>/<ideas>`.
"""

import argparse
import asyncio
import itertools
import random
import statistics
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from operator import truediv
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
from psycopg.rows import dict_row

from portal.core.embedded import Cluster, EmbeddedPostgres
from tests.bench.cast import load
from tests.bench.dialects import GOOD, PAGE_SIZE, to_portal
from tests.bench.load import slot
from tests.bench.people import Person, met
from tests.bench.servers import Server, running
from tests.bench.usage import Books

SETTINGS = {"shared_buffers": "256MB"}
MOST = 1.5
FEW = 0.001
# Of everybody with a circle of one's own only: whose part of all ideas comes closest, with more than a page to see.
WHO_SEES_FEW = """
    select m.workspace_id, m.id, m.person_id, seen.ideas::float / total.ideas as share
      from membership m
      join circle c on c.workspace_id = m.workspace_id and c.partner_id = m.organisation_id and c.kind = 'pair'
     cross join lateral (select count(*) as ideas from idea i
                          where i.workspace_id = c.workspace_id and i.circle_id = c.id) seen
     cross join (select count(*) as ideas from idea) total
     where m.role = 'lead' and m.state = 'active' and seen.ideas > %(page)s and not exists (
           select 1 from circle_member cm where cm.workspace_id = m.workspace_id
              and cm.organisation_id = m.organisation_id and cm.circle_id <> c.id)
     order by abs(seen.ideas::float / total.ideas - %(few)s) limit 1
"""
# Nobody of the large world sees so little: of the loneliest firm's ideas the host keeps most for itself.
THIN_OUT = """
    with alone as (
        select c.workspace_id, c.id from circle c
         where c.kind = 'pair' and not exists (
               select 1 from circle_member cm where cm.workspace_id = c.workspace_id
                  and cm.organisation_id = c.partner_id and cm.circle_id <> c.id)
         order by (select count(*) from idea i where i.workspace_id = c.workspace_id and i.circle_id = c.id) limit 1
    ), kept as (
        select i.id from idea i join alone a on i.workspace_id = a.workspace_id and i.circle_id = a.id
         order by md5(i.id::text) limit greatest(%(page)s + 10, %(few)s * (select count(*) from idea))
    )
    update idea i set circle_id = h.id, floor = h.floor from alone a, circle h
     where i.workspace_id = a.workspace_id and i.circle_id = a.id and i.id not in (select id from kept)
       and h.workspace_id = a.workspace_id and h.kind = 'house'
"""
WHO_SEES_ALL = """
    select m.workspace_id, m.id, m.person_id, 1.0 as share from membership m where m.role = 'owner' limit 1
"""


@dataclass(frozen=True)
class Seer:
    """A person of a world, who asks its server."""

    world: int
    sight: str
    share: float
    person: Person
    server: Server
    database: int
    """The process of its PostgreSQL."""


class Taken(NamedTuple):
    """Milliseconds of a page: on the clock (median), and of the processors."""

    clock: float
    cpu: float


Round = dict[tuple[int, str], Taken]


def main() -> None:
    arguments = _arguments()
    folder = Path(arguments.folder).absolute()
    with ExitStack() as stack:
        seers = [seer for ideas in sorted(arguments.ideas) for seer in world(stack, folder / str(ideas), ideas)[1]]
        rounds = asyncio.run(_rounds(seers, arguments.rounds, arguments.seconds))
    _print(seers, rounds)


async def _rounds(seers: list[Seer], count: int, seconds: float) -> list[Round]:
    """By world and sight; a first round only warms up."""
    rounds = []
    for _ in range(count + 1):
        taken = {(seer.world, seer.sight): await _taken(seer, seconds) for seer in random.sample(seers, len(seers))}
        rounds.append(taken)
    return rounds[1:]


async def _taken(seer: Seer, seconds: float) -> Taken:
    asked = itertools.repeat(to_portal("list", seer.person, "", ""))
    before = Books()
    outcome = await slot(seer.server.port, asked, GOOD["list"], connections=1, seconds=seconds)
    after = Books()
    both = seer.server.process.pid, seer.database
    spent = (after.cpu(*both) - before.cpu(*both)) / len(outcome.latencies)
    return Taken(outcome.percentile(0.5) * 1000, spent * 1000)


def _print(seers: list[Seer], rounds: list[Round]) -> None:
    print(f"{'ideas':>10} {'sees':14}{'ms':>8}{'÷ smallest':>12}{'CPU ms':>8}{'÷ smallest':>12}  wanted ≤ {MOST}")
    for seer in seers:
        smallest = min(one.world for one in seers if one.sight == seer.sight)
        taken = [one[seer.world, seer.sight] for one in rounds]
        least = [one[smallest, seer.sight] for one in rounds]
        line = f"{seer.world:10} {seer.sight} {seer.share:<10.2%}"
        grown = []
        for own, base in zip(zip(*taken, strict=True), zip(*least, strict=True), strict=True):
            grown.append(statistics.median(map(truediv, own, base)))
            line += f"{statistics.median(own):8.2f}{grown[-1]:12.2f}"
        print(f"{line}  {'' if seer.world == smallest else 'reached' if max(grown) <= MOST else 'missed'}")


def world(
    stack: ExitStack, folder: Path, ideas: int, dressed: Callable[[Cluster], None] = lambda _: None
) -> tuple[Cluster, list[Seer]]:
    """A world of that size with a running portal, and who asks it."""
    folder.mkdir(parents=True, exist_ok=True)
    postgres = EmbeddedPostgres(folder / "database", None, settings=SETTINGS)
    cluster = stack.enter_context(postgres.running())
    load(cluster.dsn("postgres"), ideas)
    _thin_out(cluster)
    dressed(cluster)
    server = stack.enter_context(running(cluster, folder, ["portal"], 1))["portal"]
    seers = [
        Seer(ideas, sight, row["share"], person, server, postgres.status().pid or 0)
        for sight, statement in (("all", WHO_SEES_ALL), ("few", WHO_SEES_FEW))
        for row, person in _found(cluster, statement)
    ]
    return cluster, seers


def _thin_out(cluster: Cluster) -> None:
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True) as connection:
        if connection.execute(THIN_OUT, {"page": PAGE_SIZE, "few": FEW}).rowcount:
            connection.execute("vacuum analyze idea, comment, idea_support, idea_voice")


def _found(cluster: Cluster, statement: str) -> list[tuple[dict[str, Any], Person]]:
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True, row_factory=dict_row) as connection:
        rows = connection.execute(statement, {"page": PAGE_SIZE, "few": FEW}).fetchall()
        return [(row, met(connection, row, asks=False)) for row in rows]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", default="var/bench/growth", help="where the worlds are kept between runs")
    parser.add_argument("--ideas", type=int, nargs="+", default=[10_000, 100_000], help="1000000 only on demand")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0)
    return parser.parse_args()


if __name__ == "__main__":
    main()
