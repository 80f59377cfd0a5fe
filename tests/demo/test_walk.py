"""A page costs what a page costs, however many rows its viewer sees."""

from collections.abc import Iterator
from typing import Any

import orjson
import psycopg

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
OWNER = "select viewer_for(workspace_id, id) from membership where role = 'owner'"
LIST = "{ ideas(first: 30, orderBy: {field: SUPPORT, direction: DESC}) { nodes { title } pageInfo { hasNextPage } } }"


class Explaining(Connections):
    """Answers with what a statement did instead of what it found."""

    async def row(self, text: str, values: tuple[object, ...]) -> Any:
        return await super().row(f"explain (analyze, format json) {text}", values)


async def test_who_sees_everything_reads_no_more_than_the_page(owner: str, app_dsn: str) -> None:
    load_large(owner, MANY, seed=7, now=NOW)
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute("analyze")
        found = connection.execute(OWNER).fetchone()
    viewer = Viewer.from_json(found[0] if found else {})
    assert viewer.shape.wide
    database = Database(app_dsn, readers=1)
    database._readers = Explaining(app_dsn, 1, READING)  # noqa: SLF001 - looks at how it is read, not at what

    answer = await Engine(schema()).execute(PortalContext(database, viewer, ""), Request(LIST))

    (plan,) = orjson.loads(answer.body())["data"]["ideas"]
    assert sum(rows(plan["Plan"])) == 31
    await database.close()


def rows(node: dict[str, Any]) -> Iterator[int]:
    """How many ideas each step read."""
    if node.get("Relation Name") == "idea":
        yield int((node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"])
    for below in node.get("Plans", ()):
        yield from rows(below)
