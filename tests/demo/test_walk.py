"""A page costs what a page costs, however many rows its viewer sees."""

from collections.abc import Iterator
from typing import Any

import orjson
import psycopg
import pytest

from portal.api.context import PortalContext
from portal.api.schema import schema
from portal.core.connections import READING, Connections
from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.demo.large import load_large
from portal.demo.large_ground import Size
from portal.graph.execute import Engine
from portal.graph.request import Request
from tests.demo.test_large import NOW

MANY = Size(firms=60, people=120, ideas=5_000, supports=0, comments=0, circles=40)
OF = "select viewer_for(workspace_id, id) from membership where role = %s order by id"
SEEN = "select count(*) from idea where circle_id = any (%s)"
PAGES = """query($after: String) {
  ideas(first: 30, after: $after, orderBy: {field: SUPPORT, direction: DESC}) { nodes { id } pageInfo { endCursor } } }
"""
WALKED = 25
PLANNED_ONCE = """
  select sum(generic_plans)::text as json from pg_prepared_statements where statement like '%%support_shown%%'
"""
LIST = "{ ideas(first: 30, orderBy: {field: SUPPORT, direction: DESC}) { nodes { title } pageInfo { hasNextPage } } }"


class Explaining(Connections):
    """Answers with what a statement did instead of what it found."""

    async def row(self, text: str, values: tuple[object, ...]) -> Any:
        return await super().row(f"explain (analyze, format json) {text}", values)


@pytest.fixture
def large(owner: str) -> Iterator[psycopg.Connection[Any]]:
    """The large world, counted for the planner."""
    load_large(owner, MANY, seed=7, now=NOW)
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute("analyze")
        yield connection


async def test_a_page_reads_no_more_ideas_than_it_shows(large: psycopg.Connection[Any], app_dsn: str) -> None:
    sees_everything = next(viewers(large, "owner"))
    assert sees_everything.shape.wide
    assert await ideas_read(app_dsn, sees_everything) == 31

    narrow = (one for one in viewers(large, "partner_member") if not one.shape.wide)
    sees_some = max(narrow, key=lambda one: len(one.circles))
    pages = 31 * len(sees_some.circles)
    (seen,) = large.execute(SEEN, [list(sees_some.circles)]).fetchone() or (0,)
    assert pages < MANY.ideas / 10 < seen
    # Before PostgreSQL 17 an index that is asked for several values gives no order: all that is seen is sorted, and
    # told as a rounded number for each circle.
    is_ordered = large.info.server_version >= 170000
    assert await ideas_read(app_dsn, sees_some) <= (pages if is_ordered else seen + len(sees_some.circles))


@pytest.mark.parametrize("role", ["owner", "partner_member"])
async def test_pages_behind_each_cursor_share_one_plan(large: psycopg.Connection[Any], app_dsn: str, role: str) -> None:
    viewer = max(viewers(large, role), key=lambda one: len(one.circles))
    database, engine, after = Database(app_dsn, readers=1), Engine(schema()), None
    for _ in range(WALKED):
        answer = await engine.execute(PortalContext(database, viewer, ""), Request(PAGES, {"after": after}))
        page = orjson.loads(answer.body())["data"]["ideas"]
        assert len(page["nodes"]) == 30
        after = page["pageInfo"]["endCursor"]
    (planned_once,) = await database.read_json(viewer, [(PLANNED_ONCE, {})])
    await database.close()
    assert int(planned_once or 0) >= WALKED - 10


def viewers(connection: psycopg.Connection[Any], role: str) -> Iterator[Viewer]:
    """Everybody in that role."""
    return (Viewer.from_json(found) for (found,) in connection.execute(OF, [role]))


async def ideas_read(app_dsn: str, viewer: Viewer) -> int:
    """How many ideas the list's statement looks at."""
    database = Database(app_dsn, readers=1)
    database._readers = Explaining(app_dsn, 1, READING)  # noqa: SLF001 - looks at how it is read, not at what
    answer = await Engine(schema()).execute(PortalContext(database, viewer, ""), Request(LIST))
    await database.close()
    (plan,) = orjson.loads(answer.body())["data"]["ideas"]
    return sum(rows(plan["Plan"]))


def rows(node: dict[str, Any]) -> Iterator[int]:
    """How many ideas each step read."""
    if node.get("Relation Name") == "idea":
        yield int((node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"])
    for below in node.get("Plans", ()):
        yield from rows(below)
