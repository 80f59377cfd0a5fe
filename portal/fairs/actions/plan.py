"""Verbs on the plan: made from the template, dated anew when something moves, ticked task by task."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import require, require_version
from portal.fairs import access
from portal.fairs.checklist import checklist
from portal.fairs.events import TaskEdited, TaskTicked, TaskUnticked
from portal.fairs.model import AppearanceRow, TaskRow
from portal.fairs.model.kinds import DeadlineKind, DueRule, Form, Side
from portal.fairs.queries import deadlines_of, tasks_of, visible
from portal.fairs.rules import plan
from portal.fairs.rules.dates import Days, Due, Region
from portal.fairs.rules.plan import Circumstances, Placed, Task
from portal.fairs.rules.words import WaitsForOthers
from portal.partners.queries import visible_membership, workspace_here


@dataclass(frozen=True)
class TaskChange:
    """What is to be different about a task; None stays as it is."""

    due_on: date | None = None
    assignee_id: UUID | None = None
    version: int | None = None


async def replan(tx: AsyncSession, appearance: AppearanceRow) -> None:
    """Make the plan what fair, form and deadlines say now; what was ticked stays, what was dated by hand too."""
    await tx.flush()
    rows = {row.code: row for row in await tasks_of(tx, appearance.id)}
    placed = await _placed(tx, appearance)
    wanted = {one.task.code for one in placed}
    for one in placed:
        if row := rows.get(one.task.code):
            _date(row, one)
        else:
            tx.add(_row(appearance, one))
    for code, row in rows.items():
        if code not in wanted and not (row.host_ticked_at or row.partner_ticked_at):
            await tx.delete(row)


async def tick_task(tx: AsyncSession, task_id: UUID, *, now: datetime) -> TaskRow:
    """Say for one's side that a task is done."""
    viewer = viewer_in(tx)
    task, appearance = await _task(tx, task_id)
    require(access.may_work(viewer, appearance) and access.may_tick(viewer, task))
    ticked = {row.code for row in await tasks_of(tx, appearance.id) if _has_lead(row)}
    require(ticked.issuperset(task.waits_for), WaitsForOthers)
    if access.side_of(viewer) == Side.HOST:
        task.host_ticked_at = task.host_ticked_at or now
    else:
        task.partner_ticked_at = task.partner_ticked_at or now
    task.done_on = plan.done_on(_template(task), _ticks(task), await _region(tx))
    task.version += 1
    record(tx, TaskTicked(appearance.id, task_id=task.id), circle_id=appearance.circle_id, hushed=True)
    return task


async def untick_task(tx: AsyncSession, task_id: UUID) -> TaskRow:
    """Take a tick back, or object to the other side's: both have to look at it again."""
    viewer = viewer_in(tx)
    task, appearance = await _task(tx, task_id)
    require(access.may_work(viewer, appearance) and access.may_tick(viewer, task))
    task.host_ticked_at = task.partner_ticked_at = task.done_on = None
    task.version += 1
    record(tx, TaskUnticked(appearance.id, task_id=task.id), circle_id=appearance.circle_id, hushed=True)
    return task


async def edit_task(tx: AsyncSession, task_id: UUID, change: TaskChange) -> TaskRow:
    """Date a task by hand, or say who does it."""
    task, appearance = await _task(tx, task_id)
    require(access.may_work(viewer_in(tx), appearance))
    require_version(task.version, change.version, task.id)
    if change.due_on:
        task.due_on, task.ruled_by = change.due_on, DueRule.HAND
    if change.assignee_id:
        person = await visible_membership(tx, change.assignee_id)
        require(person.organisation_id in appearance.firm_ids)
        task.assignee_id = person.id
    task.version += 1
    record(tx, TaskEdited(appearance.id, task_id=task.id), circle_id=appearance.circle_id, hushed=True)
    return task


async def _region(tx: AsyncSession) -> Region:
    """Whose holidays count: those of the portal's canton."""
    return Region("CH", (await workspace_here(tx)).canton)


async def _placed(tx: AsyncSession, appearance: AppearanceRow) -> list[Placed]:
    region = await _region(tx)
    wanted = [(DeadlineKind(one.kind), one.due_on) for one in await deadlines_of(tx, appearance.edition_id)]
    return plan.placed(
        plan.chosen(checklist(), Circumstances(Form(appearance.form), appearance.needs_customs)),
        Days(appearance.first_day, appearance.last_day, appearance.started_on),
        {Side.HOST: region, Side.PARTNER: region},
        plan.earliest(wanted),
    )


async def _task(tx: AsyncSession, task_id: UUID) -> tuple[TaskRow, AppearanceRow]:
    task = await visible(tx, TaskRow, task_id, lock=True)
    return task, await visible(tx, AppearanceRow, task.appearance_id)


def _row(appearance: AppearanceRow, one: Placed) -> TaskRow:
    task = one.task
    row = TaskRow(
        workspace_id=appearance.workspace_id,
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        code=task.code,
        phase=task.phase,
        title=task.titles.de,
        side=task.side,
        lead_side=task.lead,
        needs_both=task.needs_both,
        due_on=one.due.on,
        template_due_on=one.due.template,
    )
    _date(row, one)
    return row


def _date(row: TaskRow, one: Placed) -> None:
    row.waits_for, row.is_tight = list(one.task.depends_on), one.is_tight
    if row.ruled_by == DueRule.HAND:
        row.template_due_on = one.due.template
    else:
        _set(row, one.due)


def _set(row: TaskRow, due: Due) -> None:
    row.due_on, row.template_due_on, row.ruled_by = due.on, due.template, due.ruled_by


def _template(row: TaskRow) -> Task:
    return next(one for one in checklist() if one.code == row.code)


def _ticks(row: TaskRow) -> dict[Side, datetime]:
    given = {Side.HOST: row.host_ticked_at, Side.PARTNER: row.partner_ticked_at}
    return {side: at for side, at in given.items() if at}


def _has_lead(row: TaskRow) -> bool:
    return bool(row.host_ticked_at if row.lead_side == Side.HOST else row.partner_ticked_at)
