"""Verbs on exports: somebody asks for one; how far it is, and that it is over, is noted down."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import require
from portal.transfer import queries, rules
from portal.transfer.events import ExportAsked
from portal.transfer.model import ExportPart, ExportRow, ExportState


async def ask_for_export(
    tx: AsyncSession, parts: Sequence[ExportPart], *, now: datetime, own_id: UUID | None = None
) -> ExportRow:
    """It will be made of what its asker may see by then; an earlier one of the same person is kept no longer."""
    me = viewer_in(tx).member
    mine = col(ExportRow.membership_id) == me.id
    if before := await made_before(tx, ExportRow, own_id, mine):
        return before
    for other in await queries.exports_of(tx, me.id):
        require(not rules.is_making(other.state, other.created_at, other.heard_at, now), rules.ExportBusy)
    earlier = (col(ExportRow.workspace_id) == me.workspace_id, mine, col(ExportRow.expires_at) > now)
    await tx.execute(update(ExportRow).where(*earlier).values(expires_at=now))
    row = ExportRow(
        workspace_id=me.workspace_id,
        id=own_id or new_id(),
        membership_id=me.id,
        parts=rules.parts_of(parts),
        created_at=now,
        expires_at=now + rules.EXPORT_LASTS,
    )
    tx.add(row)
    await tx.flush()
    record(tx, ExportAsked(row.id))
    return row


async def note_export(tx: AsyncSession, export_id: UUID, done: int, total: int, *, now: datetime) -> ExportRow:
    """How far it is."""
    row = await queries.own_export(tx, export_id)
    row.state, row.done, row.total, row.heard_at = ExportState.RUNNING, done, max(done, total), now
    return row


async def note_made(  # noqa: PLR0913 - what came of it, by name
    tx: AsyncSession, export_id: UUID, *, blob: UUID, size: int, ideas: int, done: int, now: datetime
) -> bool:
    """It is there, until it expires; of two that were made for one wish the first counts."""
    row = await queries.own_export(tx, export_id)
    if row.state == ExportState.READY:
        return False
    row.state, row.blob, row.size, row.ideas = ExportState.READY, blob, size, ideas
    row.done = row.total = done
    row.ended_at = row.heard_at = now
    row.expires_at = now + rules.EXPORT_LASTS
    return True


async def note_over(tx: AsyncSession, export_id: UUID, state: ExportState, *, now: datetime) -> None:
    """Nobody fetches it: it failed, or holds what its asker may see no more."""
    row = await queries.own_export(tx, export_id)
    row.state, row.blob, row.ended_at = state, None, now
