"""The database alone keeps what a goal says once the firms are registered, and leaves open how much was reached."""

from typing import Any

import psycopg
import pytest

from portal.core.db import Database
from tests.make.world import World

CHANGES = ("title = 'Anderes'", "unit = 'Tonnen'", "method = 'geschätzt'", "target = 1", "alternative = 5")
KEPT = ("registered", "preparing", "running", "reviewed", "closed")


async def _goal(world: World, database: Database, state: str) -> tuple[str, Any]:
    """A goal in an appearance that stands there, and its firm's person."""
    anna = await world.person(await world.partner("Ammann AG"))
    shown = await world.appearance(anna, world.open.id, [world.host.id, anna.firm.id], state=state)
    viewer = await world.viewer(database, anna)
    return viewer.context, shown.goal


def _tried(app_dsn: str, context: str, statement: str, goal: Any) -> int:
    with psycopg.connect(app_dsn) as connection:
        connection.execute("select set_config('app.viewer', %s, true)", [context])
        return connection.execute(f"{statement} where id = %s", [goal]).rowcount  # type: ignore[arg-type] - ours


@pytest.mark.parametrize("state", ["idea", "invited", "agreed"])
async def test_until_the_firms_are_registered_a_goal_is_mended_and_taken_away(
    world: World, database: Database, app_dsn: str, state: str
) -> None:
    context, goal = await _goal(world, database, state)
    for change in CHANGES:
        assert _tried(app_dsn, context, f"update fair_goal set {change}", goal) == 1
    assert _tried(app_dsn, context, "delete from fair_goal", goal) == 1


@pytest.mark.parametrize("state", KEPT)
async def test_afterwards_nothing_but_what_was_reached_is_said(
    world: World, database: Database, app_dsn: str, state: str
) -> None:
    context, goal = await _goal(world, database, state)
    for change in CHANGES:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            _tried(app_dsn, context, f"update fair_goal set {change}", goal)
    assert _tried(app_dsn, context, "update fair_goal set reached = 7", goal) == 1
    assert _tried(app_dsn, context, "delete from fair_goal", goal) == 0


async def test_a_goal_is_not_carried_off_to_where_it_may_be_mended(
    world: World, database: Database, app_dsn: str
) -> None:
    context, goal = await _goal(world, database, "registered")
    anna = await world.person(await world.partner("Brändli GmbH"))
    free = await world.appearance(anna, world.open.id, [world.host.id])
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        _tried(app_dsn, context, f"update fair_goal set appearance_id = '{free.id}', target = 1", goal)
