"""Who asks what in the benchmark: people of the large world, in turns, and how the world is put back afterwards."""

import itertools
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import psycopg
from psycopg.rows import dict_row

from portal.core.embedded import Cluster
from portal.demo.large import load_large
from portal.demo.large_ground import Size
from portal.migrations import upgrade
from tests.bench.dialects import PAGE_SIZE, Request
from tests.bench.people import Person, met

PEOPLE = 24
SEED = 7

WHO = """
    select m.workspace_id, m.id, m.person_id from membership m
      join organisation o on o.workspace_id = m.workspace_id and o.id = m.organisation_id
     where o.kind = 'partner' and m.role in ('lead', 'partner_member') and m.state = 'active'
     order by md5(m.id::text) limit %s
"""
MADE = """
    create temporary table made on commit drop as
    select workspace_id, idea_id, organisation_id, count(*)::int as heads from idea_support
     where membership_id = any (%s::uuid[]) and created_at >= %s group by 1, 2, 3
"""
TAKE_BACK = (
    "delete from idea_support where membership_id = any (%s::uuid[]) and created_at >= %s",
    """delete from idea_voice v using made m where v.workspace_id = m.workspace_id and v.idea_id = m.idea_id
          and v.organisation_id = m.organisation_id and v.heads <= m.heads""",
    """update idea_voice v set heads = v.heads - m.heads from made m where v.workspace_id = m.workspace_id
          and v.idea_id = m.idea_id and v.organisation_id = m.organisation_id""",
    """update idea i set support_count = i.support_count - m.heads, voice_count =
              (select count(*) from idea_voice v where v.workspace_id = i.workspace_id and v.idea_id = i.id)
         from (select workspace_id, idea_id, sum(heads) as heads from made group by 1, 2) m
        where i.workspace_id = m.workspace_id and i.id = m.idea_id""",
)
CHANGED = ("idea", "idea_support", "idea_voice")
UNEQUAL = """
    select count(*) as ideas from idea i where i.id = any (%s::uuid[]) and (
        i.support_count <> (select count(*) from idea_support s
                             where s.workspace_id = i.workspace_id and s.idea_id = i.id)
        or i.voice_count <> (select count(*) from idea_voice v
                              where v.workspace_id = i.workspace_id and v.idea_id = i.id))
"""


@dataclass
class Cast:
    """Everybody who asks, in turns."""

    people: list[Person]
    owner: str
    began: datetime

    def reads(self, request: Request, operation: str) -> Iterator[bytes]:
        """One request after the other, for as long as anybody wants."""
        asked = [
            request(operation, one, idea, "")
            for one in self.people
            for idea in (one.talked if operation == "detail" else [""])
        ]
        return itertools.cycle(asked)

    def supports(self, request: Request) -> Iterator[bytes]:
        """Each support once; they are taken back after the slot."""
        columns = itertools.zip_longest(*(one.supportable for one in self.people))
        pairs = ((one, idea) for row in columns for one, idea in zip(self.people, row, strict=True) if idea)
        return (request("support", one, idea, "") for one, idea in pairs)

    def take_back(self, people: Iterable[Person]) -> None:
        """Remove what they have supported since the run began, so that every slot finds the same world."""
        given = [[one.membership for one in people], self.began]
        with psycopg.connect(self.owner) as connection:
            connection.execute(MADE, given)
            connection.execute(TAKE_BACK[0], given)
            for statement in TAKE_BACK[1:]:
                connection.execute(statement)

    def tidy(self) -> None:
        """What autovacuum would do in the middle of somebody's slot."""
        with psycopg.connect(self.owner, autocommit=True) as connection:
            connection.execute("vacuum " + ", ".join(CHANGED))

    def unequal(self, ideas: list[str]) -> int:
        """How many of these ideas count something else than their rows."""
        with psycopg.connect(self.owner) as connection:
            found = connection.execute(UNEQUAL, [ideas]).fetchone()
        return int(found[0]) if found else 0


def prepare(cluster: Cluster, *, ideas: int, people: int = PEOPLE) -> Cast:
    """The large world, loaded once and kept between runs, and people with sessions in it."""
    owner = cluster.dsn("postgres")
    load(owner, ideas)
    with psycopg.connect(owner, autocommit=True, row_factory=dict_row) as connection:
        began = now_at(connection)
        found = [met(connection, row) for row in connection.execute(WHO, [people]).fetchall()]
        connection.execute("checkpoint")
    return Cast([one for one in found if one.talked and one.ideas > PAGE_SIZE], owner, began)


def load(owner: str, ideas: int) -> None:
    """The large world, unless it is there already."""
    upgrade(owner)
    with psycopg.connect(owner, autocommit=True) as connection:
        if connection.execute("select 1 from workspace").fetchone():
            return
        size = Size(ideas=ideas, supports=ideas * 10, comments=ideas * 2)
        load_large(owner, size, seed=SEED, now=datetime.now(UTC), report=lambda line: print(line, file=sys.stderr))
        connection.execute("vacuum analyze")


def now_at(connection: psycopg.Connection[Any]) -> datetime:
    """The database's own clock."""
    found = connection.execute("select clock_timestamp() as now").fetchone()
    now: datetime = found["now"]  # type: ignore[index]  # always one row
    return now
