"""Verbs on stages: what the host calls the parts of a status."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import recorded_before
from portal.core.refusal import require, require_version
from portal.ideas import access, rules
from portal.ideas.events import StageChanged, StageCreated
from portal.ideas.model import IdeaStatus, StageRow
from portal.ideas.queries import stage_for_update


@dataclass(frozen=True)
class StageChange:
    """What is different from now on; None leaves it as it is."""

    name: str | None = None
    position: int | None = None
    archived: bool | None = None
    version: int | None = None


async def create_stage(
    tx: AsyncSession, status: IdeaStatus, name: str, position: int, *, own_id: UUID | None = None
) -> UUID:
    """Divide a status further, under a name of one's own."""
    viewer = viewer_in(tx)
    require(access.may_name_stages(viewer))
    if own_id and await recorded_before(tx, own_id, StageCreated):
        return own_id
    stage = StageRow(
        workspace_id=viewer.member.workspace_id,
        id=own_id or new_id(),
        status=rules.divisible(status),
        name=rules.stage_name(name),
        position=rules.position(position),
    )
    tx.add(stage)
    await tx.flush()
    record(tx, StageCreated(stage.id))
    return stage.id


async def edit_stage(tx: AsyncSession, stage_id: UUID, change: StageChange, *, now: datetime) -> StageRow:
    """Rename a stage, put it elsewhere, take it out of use or back; ideas stay where they are."""
    stage = await stage_for_update(tx, stage_id)
    require(access.may_name_stages(viewer_in(tx)))
    require_version(stage.version, change.version, stage.id)
    if change.name is not None:
        stage.name = rules.stage_name(change.name)
    if change.position is not None:
        stage.position = rules.position(change.position)
    if change.archived is not None:
        stage.archived_at = (stage.archived_at or now) if change.archived else None
    stage.version += 1
    await tx.flush()
    record(tx, StageChanged(stage.id))
    return stage
