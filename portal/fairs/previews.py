"""What a plan would be, and what earlier ones teach: computed for somebody who looks, and kept nowhere."""

from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from orjson import loads
from sqlalchemy import Select, func, select
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.orm import aliased

from portal.core.db import Database
from portal.core.sight import Sight
from portal.core.viewer import Viewer
from portal.fairs import access
from portal.fairs.checklist import checklist
from portal.fairs.model import AppearanceRow, DeadlineRow, TaskRow
from portal.fairs.model.kinds import DeadlineKind, DueRule, Form, Side
from portal.fairs.rules import plan
from portal.fairs.rules.dates import Days, Region, holidays_between
from portal.fairs.rules.plan import Circumstances, Placed
from portal.fairs.rules.words import LONGEST_FAIR
from portal.partners.model import WorkspaceRow

LONGEST_LOOK = 3 * 366
FINISHED = ("following_up", "settling", "reviewed", "closed")
LOOKED_AT = 4
"""So many of the latest appearances teach what the template got wrong."""
LEARNED = """
    select json_agg(json_build_array(f.code, greatest(f.host_ticked_at, f.partner_ticked_at)::date - f.due_on)
                    order by f.code, f.appearance_id)
      from fair_task f
      join (select a.workspace_id, a.id from joint_appearance a
             where a.workspace_id = %(v_workspace)s and a.circle_id = any (%(v_circles)s::text::uuid[])
               and %(v_organisation)s = any (a.firm_ids) and a.state = any (%(finished)s)
             order by a.last_day desc, a.id limit %(looked_at)s) a
        on a.workspace_id = f.workspace_id and a.id = f.appearance_id
     where f.done_on is not null and f.ruled_by <> 'hand'
"""
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
    return Region("CH", loads(canton or "null"))


class Moved(NamedTuple):
    """A task, when it is due, and when it would be if the fair took place on other days."""

    code: str
    title: str
    before: date
    after: date
    by_hand: bool


async def move_of(
    database: Database, viewer: Viewer, appearance_id: UUID, first: date, last: date
) -> list[Moved] | None:
    """What would happen to the plan on those days; None for whoever does not see it, and for days in disorder."""
    if viewer.membership_id is None or not 0 <= (last - first).days < LONGEST_FAIR:
        return None
    async with database.read(viewer) as db:
        found = (await db.execute(_plan_facts(appearance_id, Sight(viewer.shape)), viewer.params)).one_or_none()
    if found is None:
        return None
    form, needs_customs, started_on, canton, deadlines, tasks = found
    region = Region("CH", canton)
    wanted = [(DeadlineKind(one["kind"]), date.fromisoformat(one["due_on"])) for one in deadlines or ()]
    chosen = plan.chosen(checklist(), Circumstances(Form(form), needs_customs))
    regions = {Side.HOST: region, Side.PARTNER: region}
    placed = plan.placed(chosen, Days(first, last, started_on), regions, plan.earliest(wanted))
    dues = {one.task.code: one.due.on for one in placed}
    return [_moved(one, dues) for one in tasks or ()]


async def learned(database: Database, viewer: Viewer) -> list[plan.Proposal]:
    """What the template should be asked, from the latest appearances of the viewer's firm that are over."""
    if viewer.membership_id is None:
        return []
    (found,) = await database.read_json(viewer, [(LEARNED, {"finished": list(FINISHED), "looked_at": LOOKED_AT})])
    days: dict[str, list[int]] = {}
    for code, late in loads(found or "[]") or ():
        days.setdefault(code, []).append(late)
    return plan.proposals(days)


def _moved(task: dict[str, str], dues: dict[str, date]) -> Moved:
    before, by_hand = date.fromisoformat(task["due_on"]), task["ruled_by"] == DueRule.HAND
    after = before if by_hand else dues.get(task["code"], before)
    return Moved(task["code"], task["title"], before, after, by_hand)


def _plan_facts(appearance_id: UUID, sight: Sight) -> Select[Any]:
    rows: tuple[Any, ...] = (AppearanceRow, DeadlineRow, TaskRow, WorkspaceRow)
    whole, deadline, task, place = (aliased(row) for row in rows)
    wanted = select(func.json_agg(func.json_build_object("kind", deadline.kind, "due_on", deadline.due_on))).where(
        deadline.workspace_id == whole.workspace_id, deadline.edition_id == whole.edition_id
    )
    names = ("code", "title", "due_on", "ruled_by")
    pairs = [part for name in names for part in (name, getattr(task, name))]
    tasks = select(func.json_agg(aggregate_order_by(func.json_build_object(*pairs), task.due_on, task.id))).where(
        task.workspace_id == whole.workspace_id, task.appearance_id == whole.id, task.done_on.is_(None)
    )
    canton = select(place.canton).where(place.id == whole.workspace_id)
    return select(
        whole.form,
        whole.needs_customs,
        whole.started_on,
        canton.scalar_subquery(),
        wanted.scalar_subquery(),
        tasks.scalar_subquery(),
    ).where(whole.id == appearance_id, access.visible_to(whole, sight))
