"""Verbs on the list of what comes first: put on it, estimate, weigh; scores follow in the same act."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import IdTaken, require, require_version
from portal.ideas.queries import idea_for_update
from portal.priorities import access, rules
from portal.priorities.events import PriorityChanged
from portal.priorities.model import Measure, PriorityColumnRow, PriorityRow, PriorityValueRow
from portal.priorities.queries import FIGURES, column_for_update, priority_for_update, priority_of, rescore


@dataclass(frozen=True)
class Assessment:
    """What the host knows better than its partners; None leaves it as it is, an empty date takes it away."""

    effort: int | None = None
    promised: bool | None = None
    promised_to: str | None = None
    promised_until: tuple[date | None] | None = None
    note: str | None = None
    values: Mapping[UUID, int] | None = None


async def put_on_list(tx: AsyncSession, idea_id: UUID, *, own_id: UUID | None = None) -> PriorityRow:
    """The idea is weighed with the others; put there twice it stays once."""
    viewer = viewer_in(tx)
    # Locked, so that a support is either in the figures or told after them.
    idea = await idea_for_update(tx, idea_id)
    require(access.may_plan(viewer))
    member = viewer.member
    if before := await made_before(tx, PriorityRow, own_id, col(PriorityRow.added_by) == member.id):
        return before
    if there := await priority_of(tx, idea.id):
        require(there.id != own_id, IdTaken)
        return there
    await _usual_columns(tx)
    priority = PriorityRow(
        workspace_id=idea.workspace_id,
        id=own_id or new_id(),
        idea_id=idea.id,
        circle_id=idea.circle_id,
        added_by=member.id,
    )
    tx.add(priority)
    await _reckon(tx, priority)
    _tell(tx, priority, "added")
    return priority


async def assess(
    tx: AsyncSession, priority_id: UUID, given: Assessment, *, now: datetime, version: int | None = None
) -> PriorityRow:
    """Estimate, note a promise, fill in own columns."""
    priority = await priority_for_update(tx, priority_id)
    require_version(priority.version, version, priority.id)
    if given.effort is not None:
        priority.effort = rules.effort(given.effort)
        known = priority.effort > 0
        priority.effort_by, priority.effort_at = (viewer_in(tx).member.id, now) if known else (None, None)
    if given.promised is not None:
        priority.promised = given.promised
    if given.promised_to is not None:
        priority.promised_to = rules.promised_to(given.promised_to)
    if given.promised_until is not None:
        (priority.promised_until,) = given.promised_until
    if given.note is not None:
        priority.note = rules.note(given.note)
    for column_id, value in (given.values or {}).items():
        await _fill_in(tx, priority, column_id, rules.own_value(value))
    priority.version += 1
    await _reckon(tx, priority)
    _tell(tx, priority, "assessed")
    return priority


async def take_off_list(tx: AsyncSession, priority_id: UUID) -> PriorityRow:
    """The idea is weighed no more; what was estimated is gone."""
    priority = await priority_for_update(tx, priority_id)
    gone = (
        col(PriorityValueRow.workspace_id) == priority.workspace_id,
        col(PriorityValueRow.priority_id) == priority.id,
    )
    await tx.execute(delete(PriorityValueRow).where(*gone).execution_options(synchronize_session=False))
    await tx.delete(priority)
    _tell(tx, priority, "removed")
    return priority


async def refresh(tx: AsyncSession, idea_id: UUID) -> bool:
    """Reckon with the supports as they are now; whether the idea is on the list."""
    priority = await priority_of(tx, idea_id)
    if priority is not None:
        await _reckon(tx, priority)
    return priority is not None


async def _fill_in(tx: AsyncSession, priority: PriorityRow, column_id: UUID, value: int) -> None:
    column = await column_for_update(tx, column_id)
    require(column.measure == Measure.OWN, rules.NotOwnColumn("values"))
    row = {
        "workspace_id": priority.workspace_id,
        "id": new_id(),
        "priority_id": priority.id,
        "circle_id": priority.circle_id,
        "column_id": column.id,
        "value": value,
    }
    written = insert(PriorityValueRow).values(row)
    await tx.execute(
        written.on_conflict_do_update(constraint="uq_priority_value_column", set_={"value": written.excluded.value})
    )


async def _reckon(tx: AsyncSession, priority: PriorityRow) -> None:
    await tx.flush()
    await tx.execute(FIGURES, {"workspace": priority.workspace_id, "priority": priority.id})
    await rescore(tx, priority.id)
    await tx.refresh(priority)


async def _usual_columns(tx: AsyncSession) -> None:
    """The columns of all workspaces, once."""
    member = viewer_in(tx).member
    known = select(col(PriorityColumnRow.id)).where(
        col(PriorityColumnRow.workspace_id) == member.workspace_id, col(PriorityColumnRow.measure) != Measure.OWN
    )
    if await tx.scalar(known.limit(1)):
        return
    rows = [
        {
            "workspace_id": member.workspace_id,
            "id": new_id(),
            "measure": measure,
            "weight": weight,
            "position": position,
            "changed_by": member.id,
        }
        for position, (measure, weight) in enumerate(rules.USUAL.items())
    ]
    await tx.execute(insert(PriorityColumnRow).values(rows).on_conflict_do_nothing())


def _tell(tx: AsyncSession, priority: PriorityRow, what: str) -> None:
    # Hushed in the idea's circle: heard by the acting firm, which is the host, where it reads the idea.
    record(tx, PriorityChanged(priority.idea_id, what=what), circle_id=priority.circle_id, hushed=True)
