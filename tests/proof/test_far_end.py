"""What stands at the far end of an order is listed from few rows: nobody walks past all others to come to it."""

from collections.abc import Iterator, Mapping
from typing import Any

import psycopg
import pytest

from portal.core.viewer import Viewer
from portal.graph import narrowed
from tests.make.world import World
from tests.proof.portal import Portal, Walls

LIST = """query($filter: IdeaFilter, $order: IdeaOrder) {
  ideas(first: 5, filter: $filter, orderBy: $order) { nodes { title } pageInfo { hasNextPage } } }"""
ORDERS = ("CREATED_AT", "SUPPORT", "NEED", "LAST_ACTIVITY_AT", "TARGET_MONTH")
COPY = """
    insert into idea (workspace_id, id, number, circle_id, floor, organisation_id, author_id, title, problem,
                      problem_html, proposal, proposal_html, excerpt, language, status, held_at, support_count,
                      voice_count, need, comment_count, version, created_at, updated_at, last_activity_at)
    select workspace_id, gen_random_uuid(), number + nth, circle_id, floor, organisation_id, author_id, title, problem,
           problem_html, proposal, proposal_html, excerpt, language, status, held_at, support_count,
           voice_count, need, comment_count, version, created_at + nth * interval '1 s', updated_at, last_activity_at
      from idea, generate_series(1, %s) nth where id = %s
"""
OPEN, HELD, FEW = 3_000, 200, 20


class Noting:
    """A database that notes what it is asked to read."""

    def __init__(self, portal: Portal) -> None:
        self._database = portal.database
        self.read: list[tuple[str, Mapping[str, object]]] = []

    async def read_json(self, viewer: Viewer, statements: Any) -> list[bytes | None]:
        self.read.extend(statements)
        return await self._database.read_json(viewer, statements)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("wanted", [{"status": ["HELD"]}, {"waiting": True}, {"status": ["HELD"], "waiting": True}])
async def test_a_page_of_what_is_held_reads_few_ideas(
    world: World, portal: Portal, app_dsn: str, monkeypatch: pytest.MonkeyPatch, order: str, wanted: dict[str, Any]
) -> None:
    monkeypatch.setattr(narrowed, "FEW", FEW)
    author, owner = await world.person(await world.partner("A")), await world.person(world.host, "owner")
    far = await world.idea(author, title="Zurückgehalten", status="held", number=100_000)
    near = await world.idea(author, title="Offen", support_count=3, voice_count=1, need=9, number=200_000)
    for idea, copies in ((far, HELD), (near, OPEN)):
        await world.db.execute(COPY, [copies, idea])
    await world.db.execute("analyze idea")
    noting = Noting(portal)
    portal.database = noting  # type: ignore[assignment]  # notes only
    viewer = await world.viewer(noting, owner)  # type: ignore[arg-type]  # reads only
    noting.read.clear()
    found = await portal.ask(viewer, LIST, Walls.BOTH, filter=wanted, order={"field": order, "direction": "DESC"})
    assert found["ideas"] == {"nodes": [{"title": "Zurückgehalten"}] * 5, "pageInfo": {"hasNextPage": True}}
    (page,) = noting.read
    assert sum(ideas_read(app_dsn, viewer, *page)) <= 100


def ideas_read(dsn: str, viewer: Viewer, statement: str, values: Mapping[str, object]) -> Iterator[int]:
    """How many ideas each step of the statement's plan looked at, those that it passed over included."""
    with psycopg.connect(dsn) as connection:
        connection.execute("select set_config('app.viewer', %s, false)", [viewer.context])
        asked = f"explain (analyze, format json) {statement}"
        found: Any = connection.execute(asked.encode(), {**viewer.params, **values}).fetchone()
    steps = [found[0][0]["Plan"]]
    while steps:
        step = steps.pop()
        steps += step.get("Plans", [])
        if step.get("Relation Name") == "idea" or str(step.get("Index Name", "")).startswith("ix_idea"):
            passed = sum(rows for name, rows in step.items() if name.startswith("Rows Removed by"))
            yield int((step["Actual Rows"] + passed) * step["Actual Loops"])
