"""Verbs on columns: what counts how much, decided by those who see all of it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import require, require_version
from portal.ideas.rules import position
from portal.priorities import access, rules
from portal.priorities.events import PriorityWeighted
from portal.priorities.model import Measure, PriorityColumnRow
from portal.priorities.queries import column_for_update, rescore


@dataclass(frozen=True)
class ColumnChange:
    """What is different from now on; None leaves it as it is."""

    name: str | None = None
    weight: int | None = None
    position: int | None = None
    archived: bool | None = None
    version: int | None = None


async def create_column(
    tx: AsyncSession, name: str, weight: int, place: int, *, own_id: UUID | None = None
) -> PriorityColumnRow:
    """A column of the host's own, to be filled in from 0 to 10."""
    viewer = viewer_in(tx)
    require(access.may_weigh(viewer))
    member = viewer.member
    if before := await made_before(tx, PriorityColumnRow, own_id, col(PriorityColumnRow.changed_by) == member.id):
        return before
    column = PriorityColumnRow(
        workspace_id=member.workspace_id,
        id=own_id or new_id(),
        measure=Measure.OWN,
        name=rules.name(name),
        weight=rules.weight(weight),
        position=position(place),
        changed_by=member.id,
    )
    tx.add(column)
    await tx.flush()
    record(tx, PriorityWeighted(column.id, before=0, weight=column.weight))
    return column


async def edit_column(tx: AsyncSession, column_id: UUID, change: ColumnChange, *, now: datetime) -> PriorityColumnRow:
    """Let it count more or less, or no more at all; every score is reckoned anew in the same act."""
    column = await column_for_update(tx, column_id)
    viewer = viewer_in(tx)
    require(access.may_weigh(viewer))
    require_version(column.version, change.version, column.id)
    before = column.weight
    if change.name is not None:
        require(column.measure == Measure.OWN, rules.NotOwnColumn("name"))
        column.name = rules.name(change.name)
    if change.weight is not None:
        column.weight = rules.weight(change.weight)
    if change.position is not None:
        column.position = position(change.position)
    if change.archived is not None:
        column.archived_at = (column.archived_at or now) if change.archived else None
    column.version += 1
    column.changed_by, column.changed_at = viewer.member.id, now
    await tx.flush()
    await rescore(tx)
    record(tx, PriorityWeighted(column.id, before=before, weight=column.weight))
    return column
