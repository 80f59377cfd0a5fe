"""Each rule of who may see or do what exists for values and for SQL, and policies say it again: all must agree."""

from collections.abc import Iterator
from inspect import getmembers, isfunction
from typing import Any

import psycopg
import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from portal.ballots import access as ballots
from portal.calendars import access as calendars
from portal.core import events
from portal.core.db import Database
from portal.core.sight import Sight
from portal.core.viewer import Viewer
from portal.fairs import access as fairs
from portal.files import access as files
from portal.ideas import access as ideas
from portal.identity import access as identity
from portal.moderation import access as moderation
from portal.notifications import access as notifications
from portal.partners import access as partners
from portal.priorities import access as priorities
from portal.provenance import access as provenance
from portal.releases import access as releases
from tests.house.twins import DONE, SEEN, SEEN_IN_SQL_ONLY, WITHOUT_TWIN, RowRule
from tests.make.matrix import Matrix, make_matrix
from tests.make.world import World


@pytest.fixture
async def matrix(world: World) -> Matrix:
    matrix = await make_matrix(world)
    async with World(world.owner) as elsewhere:
        matrix.people["elsewhere"] = await elsewhere.person(elsewhere.host, "owner")
        await elsewhere.idea(matrix.people["elsewhere"])
        await elsewhere.stage()
        await elsewhere.theme(matrix.people["elsewhere"])
        await elsewhere.weight(matrix.people["elsewhere"], "Strategie")
        await elsewhere.signing_key()
        await elsewhere.calendar_feed(matrix.people["elsewhere"])
        await elsewhere.brought(matrix.people["elsewhere"])
        await elsewhere.named(matrix.people["elsewhere"])
    return matrix


@pytest.fixture
def past_the_walls(owner: str) -> Iterator[Session]:
    engine = create_engine(make_url(owner).set(drivername="postgresql+psycopg"))
    with Session(engine) as session:
        yield session
    engine.dispose()


async def test_values_sql_and_policies_see_the_same(
    database: Database, matrix: Matrix, past_the_walls: Session, app_dsn: str
) -> None:
    viewers = await _viewers(database, matrix)
    partly = set()
    with psycopg.connect(app_dsn, autocommit=True) as guarded:
        for table, visible_to, may_see in SEEN:
            rows = past_the_walls.scalars(select(table)).all()
            for name, viewer in viewers.items():
                by_value = {row.id for row in rows if may_see(viewer, row)}
                assert _by_sql(past_the_walls, table, visible_to, viewer) == by_value, (table, name)
                assert _by_policy(guarded, table, viewer) == by_value, (table, name)
                partly |= {table} if 0 < len(by_value) < len(rows) else set()
    # Nothing was proven on a table of which everybody sees all or nothing.
    assert partly == {table for table, *_ in SEEN}


async def test_sql_and_policies_see_the_same_where_values_are_not_asked(
    database: Database, matrix: Matrix, past_the_walls: Session, app_dsn: str
) -> None:
    viewers = await _viewers(database, matrix)
    with psycopg.connect(app_dsn, autocommit=True) as guarded:
        for table, visible_to in SEEN_IN_SQL_ONLY:
            everything = set(past_the_walls.scalars(select(table.id)))
            sights = {name: _by_sql(past_the_walls, table, visible_to, one) for name, one in viewers.items()}
            assert sights == {name: _by_policy(guarded, table, one) for name, one in viewers.items()}, table
            assert sights["stranger"] == set()
            assert any(seen and seen < everything for seen in sights.values())


async def test_what_may_be_done_is_the_same_for_values_and_for_sql(
    database: Database, matrix: Matrix, past_the_walls: Session
) -> None:
    viewers = await _viewers(database, matrix)
    for table, visible_to, may_in_sql, may in DONE:
        rows = past_the_walls.scalars(select(table)).all()
        verdicts = set()
        for name, viewer in viewers.items():
            seen = _by_sql(past_the_walls, table, visible_to, viewer)
            by_value = {row.id for row in rows if row.id in seen and may(viewer, row)}
            by_sql = seen & _by_sql(past_the_walls, table, may_in_sql, viewer)
            assert by_sql == by_value, (may_in_sql, name)
            verdicts |= {bool(by_value), by_value == seen}
        assert verdicts == {True, False}, may_in_sql


async def test_nobody_misses_an_event_for_not_being_asked(
    database: Database, matrix: Matrix, past_the_walls: Session
) -> None:
    rows = past_the_walls.scalars(select(events.EventRow)).all()
    spared = 0
    for name, viewer in (await _viewers(database, matrix)).items():
        asked = {row.id for row in rows if events.may_concern(viewer, row.circle_id)}
        assert _by_sql(past_the_walls, events.EventRow, events.visible_to, viewer) <= asked, name
        spared += len(rows) - len(asked)
    assert spared > 0


async def test_suspended_people_are_strangers(database: Database, matrix: Matrix) -> None:
    viewers = await matrix.viewers(database)
    assert viewers["suspended"] == viewers["stranger"]
    assert viewers["a lead"].circles


MODULES = (ballots, calendars, ideas, fairs, files, releases, priorities, partners)
ALL = (*MODULES, identity, moderation, notifications, provenance)


def test_no_rule_is_left_out() -> None:
    tried = {rule.__name__ for _, *rules in [*SEEN, *SEEN_IN_SQL_ONLY, *DONE] for rule in rules}
    tried |= {"may_consent", "may_state"}
    known = {
        name
        for module in ALL
        for name, rule in getmembers(module, isfunction)
        if rule.__module__.startswith(module.__name__) and (name.startswith("may_") or name.endswith("visible_to"))
    }
    # Views: of own rows, and of what the policies below them let through.
    views = {"own_membership_visible_to", "item_visible_to", "act_visible_to"}
    assert known - tried - WITHOUT_TWIN == views


async def _viewers(database: Database, matrix: Matrix) -> dict[str, Viewer]:
    viewers = await matrix.viewers(database)
    elsewhere = matrix.people["elsewhere"]
    other = World(matrix.world.owner, workspace_id=await _workspace(matrix, elsewhere.id))
    return {**viewers, "elsewhere": await other.viewer(database, elsewhere)}


async def _workspace(matrix: Matrix, membership: object) -> Any:
    return await matrix.world.one("select workspace_id from membership where id = %s", membership)


def _by_sql(session: Session, table: type[Any], rule: RowRule, viewer: Viewer) -> set[object]:
    return set(session.scalars(select(table.id).where(rule(table, Sight(viewer.shape))), viewer.params))


def _by_policy(connection: psycopg.Connection[Any], table: type[Any], viewer: Viewer) -> set[object]:
    with connection.transaction():
        connection.execute("select set_config('app.viewer', %s, true)", [viewer.context])
        return {id_ for (id_,) in connection.execute(f"select id from {table.__tablename__}")}  # type: ignore[arg-type] - ours
