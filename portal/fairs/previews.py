"""What a plan would be: computed for somebody who looks, and kept nowhere."""

from datetime import date

from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.fairs.checklist import checklist
from portal.fairs.model.kinds import Side
from portal.fairs.rules import plan
from portal.fairs.rules.dates import Days, Region, holidays_between
from portal.fairs.rules.plan import Circumstances, Placed
from portal.fairs.rules.words import LONGEST_FAIR

LONGEST_LOOK = 3 * 366
CANTON = "select to_json(canton) from workspace where id = %(v_workspace)s"


async def plan_of(database: Database, viewer: Viewer, days: Days, circumstances: Circumstances) -> list[Placed] | None:
    """The template's tasks with their dates; None for strangers and for days in disorder."""
    if viewer.membership_id is None or not 0 <= (days.last - days.first).days < LONGEST_FAIR:
        return None
    region = await _region(database, viewer)
    return plan.placed(plan.chosen(checklist(), circumstances), days, {Side.HOST: region, Side.PARTNER: region})


async def holidays_of(database: Database, viewer: Viewer, first: date, last: date) -> list[date] | None:
    """Public holidays of the portal's canton between two days; None for strangers and for too long a time."""
    if viewer.membership_id is None or not 0 <= (last - first).days <= LONGEST_LOOK:
        return None
    return holidays_between(first, last, await _region(database, viewer))


async def _region(database: Database, viewer: Viewer) -> Region:
    (canton,) = await database.read_json(viewer, [(CANTON, {})])
    return Region("CH", canton.strip('"') if canton and canton != "null" else None)
