"""Verbs on the plan: made from the template, dated anew when something moves, ticked task by task."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, require, require_version
from portal.core.viewer import Viewer
from portal.fairs import access
from portal.fairs.checklist import checklist
from portal.fairs.events import TaskAssigned, TaskEdited, TaskTicked, TaskUnticked
from portal.fairs.model import AppearanceRow, TaskRow
from portal.fairs.model.kinds import Anchor, DeadlineKind, DueRule, Form, Side, TaskPhase
from portal.fairs.queries import deadlines_of, tasks_of, visible
from portal.fairs.rules import plan, words
from portal.fairs.rules.dates import Days, Due, Region
from portal.fairs.rules.plan import Circumstances, Placed, Task, Titles
from portal.fairs.rules.words import WaitsForOthers
from portal.partners.queries import visible_membership, workspace_here

OWN = "E-"
"""How the codes of the firms' own tasks begin."""


@dataclass(frozen=True)
class TaskChange:
    """What is to be different about a task; None stays as it is; only the firms' own have a title of their own."""

    due_on: date | None = None
    assignee_id: UUID | None = None
    version: int | None = None
    title: str | None = None


@dataclass(frozen=True)
class NewTask:
    """A task that is in no template."""

    title: str
    due_on: date
    phase: TaskPhase
    side: Side
    lead: Side


@dataclass(frozen=True)
class NewDate:
    """When a task is due; None is what template and organiser say."""

    task_id: UUID
    due_on: date | None
    version: int


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
        is_own = code not in {task.code for task in checklist()}
        if code not in wanted and not is_own and not (row.host_ticked_at or row.partner_ticked_at):
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
    leads = task.side == Side.JOINT and access.side_of(viewer) == task.lead_side
    happened = TaskTicked(appearance.id, task_id=task.id, side=_other_side(viewer), may_object=leads)
    record(tx, happened, circle_id=appearance.circle_id)
    return task


async def untick_task(tx: AsyncSession, task_id: UUID) -> TaskRow:
    """Take a tick back, or object to the other side's: both have to look at it again."""
    viewer = viewer_in(tx)
    task, appearance = await _task(tx, task_id)
    require(access.may_work(viewer, appearance) and access.may_tick(viewer, task))
    task.host_ticked_at = task.partner_ticked_at = task.done_on = None
    task.version += 1
    taken_back = TaskUnticked(appearance.id, task_id=task.id, side=_other_side(viewer))
    record(tx, taken_back, circle_id=appearance.circle_id)
    return task


async def edit_task(tx: AsyncSession, task_id: UUID, change: TaskChange) -> TaskRow:
    """Date a task by hand, or say who does it."""
    task, appearance = await _task(tx, task_id)
    require(access.may_work(viewer_in(tx), appearance))
    require_version(task.version, change.version, task.id)
    if change.due_on:
        task.due_on, task.ruled_by = change.due_on, DueRule.HAND
    if change.title is not None:
        require(_is_own(task), words.TemplateTask("title"))
        task.title = words.line(change.title, "title")
    if change.assignee_id:
        person = await visible_membership(tx, change.assignee_id)
        require(person.organisation_id in appearance.firm_ids)
        if task.assignee_id != person.id:
            given = TaskAssigned(appearance.id, task_id=task.id, membership_id=person.id)
            record(tx, given, circle_id=appearance.circle_id)
        task.assignee_id = person.id
    task.version += 1
    record(tx, TaskEdited(appearance.id, task_id=task.id), circle_id=appearance.circle_id)
    return task


async def create_task(tx: AsyncSession, appearance_id: UUID, new: NewTask, *, own_id: UUID | None = None) -> TaskRow:
    """A task of the firms' own; moving the fair leaves its date."""
    viewer = viewer_in(tx)
    appearance = await visible(tx, AppearanceRow, appearance_id)
    require(access.may_work(viewer, appearance))
    if before := await made_before(tx, TaskRow, own_id, col(TaskRow.author_id) == viewer.member.id):
        return before
    id_ = own_id or new_id()
    task = TaskRow(
        workspace_id=appearance.workspace_id,
        id=id_,
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        author_id=viewer.member.id,
        code=f"{OWN}{id_.hex[-8:]}",
        phase=new.phase,
        title=words.line(new.title, "title"),
        side=new.side,
        lead_side=new.lead if new.side == Side.JOINT else new.side,
        needs_both=False,
        due_on=new.due_on,
        template_due_on=new.due_on,
        ruled_by=DueRule.HAND,
        is_tight=False,
    )
    tx.add(task)
    record(tx, TaskEdited(appearance.id, task_id=task.id), circle_id=appearance.circle_id)
    return task


async def delete_task(tx: AsyncSession, task_id: UUID) -> UUID:
    """Take a task of the firms' own out of the plan, unless somebody has ticked it; whose plan it was is answered."""
    task, appearance = await _task(tx, task_id)
    require(access.may_work(viewer_in(tx), appearance))
    require(_is_own(task) and not _ticks(task), words.TemplateTask)
    record(tx, TaskEdited(appearance.id, task_id=task.id), circle_id=appearance.circle_id)
    await tx.delete(task)
    return appearance.id


async def date_tasks(tx: AsyncSession, appearance_id: UUID, dates: Sequence[NewDate]) -> AppearanceRow:
    """Several dates at once, all or none; without a day a task is due as template and organiser say."""
    appearance = await visible(tx, AppearanceRow, appearance_id)
    require(access.may_work(viewer_in(tx), appearance))
    rows = {row.id: row for row in await tasks_of(tx, appearance.id)}
    for one in dates:
        row = rows.get(one.task_id)
        if row is None:
            raise NotFound
        require_version(row.version, one.version, row.id)
        row.ruled_by = DueRule.HAND if one.due_on or _is_own(row) else DueRule.TEMPLATE
        row.due_on = one.due_on or row.due_on
        row.version += 1
        record(tx, TaskEdited(appearance.id, task_id=row.id), circle_id=appearance.circle_id)
    await replan(tx, appearance)
    return appearance


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


def _other_side(viewer: Viewer) -> str:
    return Side.PARTNER if access.side_of(viewer) == Side.HOST else Side.HOST


def _is_own(row: TaskRow) -> bool:
    return row.code.startswith(OWN)


def _template(row: TaskRow) -> Task:
    known = next((one for one in checklist() if one.code == row.code), None)
    return known or Task(
        code=row.code,
        phase=TaskPhase(row.phase),
        anchor=Anchor.FIRST_DAY,
        offset=0,
        side=Side(row.side),
        lead=Side(row.lead_side),
        titles=Titles(row.title, row.title, row.title, row.title),
    )


def _ticks(row: TaskRow) -> dict[Side, datetime]:
    given = {Side.HOST: row.host_ticked_at, Side.PARTNER: row.partner_ticked_at}
    return {side: at for side, at in given.items() if at}


def _has_lead(row: TaskRow) -> bool:
    return bool(row.host_ticked_at if row.lead_side == Side.HOST else row.partner_ticked_at)
