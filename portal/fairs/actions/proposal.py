"""Verbs on proposals for a rota: somebody asks for one; what was computed is noted down for that person alone."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import require
from portal.core.sight import Sight
from portal.fairs import access
from portal.fairs.events import RotaProposalAsked
from portal.fairs.model import AppearanceRow, ProposalRow
from portal.fairs.model.kinds import ProposalState
from portal.fairs.queries import visible

ON_ITS_WAY = (ProposalState.WAITING, ProposalState.RUNNING)
SILENT = timedelta(minutes=5)
"""Whoever computed it died over it, and somebody may ask again."""


async def ask_for_proposal(tx: AsyncSession, appearance_id: UUID, *, now: datetime) -> ProposalRow:
    """Have a rota proposed; one that is on its way is the same one."""
    appearance = await visible(tx, AppearanceRow, appearance_id)
    require(access.may_work(viewer_in(tx), appearance))
    row = await own_proposal_at(tx, appearance.id)
    if row and row.state in ON_ITS_WAY and now - (row.started_at or row.asked_at) < SILENT:
        return row
    if row is None:
        row = ProposalRow(
            workspace_id=appearance.workspace_id,
            id=new_id(),
            appearance_id=appearance.id,
            circle_id=appearance.circle_id,
            membership_id=viewer_in(tx).member.id,
            number=0,
        )
        tx.add(row)
    row.state, row.changes, row.problems = ProposalState.WAITING, [], []
    row.number += 1
    row.asked_at, row.started_at, row.ended_at = now, None, None
    await tx.flush()
    record(tx, RotaProposalAsked(row.id))
    return row


async def take_up(tx: AsyncSession, proposal_id: UUID, *, now: datetime) -> ProposalRow | None:
    """Somebody computes it now, unless that was done."""
    row = await _own(tx, proposal_id)
    appearance = await visible(tx, AppearanceRow, row.appearance_id)
    if row.state not in ON_ITS_WAY or not access.may_work(viewer_in(tx), appearance):
        return None
    row.state, row.started_at = ProposalState.RUNNING, now
    return row


async def note_ready(
    tx: AsyncSession,
    began: ProposalRow,
    changes: Sequence[dict[str, Any]],
    problems: Sequence[dict[str, Any]],
    *,
    now: datetime,
) -> None:
    """What was computed; nothing of it stands in the rota."""
    row = await _own(tx, began.id)
    if row.number == began.number:
        row.state, row.changes, row.problems, row.ended_at = ProposalState.READY, list(changes), list(problems), now


async def note_failed(tx: AsyncSession, began: ProposalRow, *, now: datetime) -> None:
    """Nothing could be computed."""
    row = await _own(tx, began.id)
    if row.number == began.number:
        row.state, row.ended_at = ProposalState.FAILED, now


async def own_proposal_at(tx: AsyncSession, appearance_id: UUID) -> ProposalRow | None:
    """The viewer's own latest one."""
    viewer = viewer_in(tx)
    mine = access.proposal_visible_to(ProposalRow, Sight(viewer.shape))
    return await tx.scalar(
        select(ProposalRow).where(mine, col(ProposalRow.appearance_id) == appearance_id), viewer.params
    )


async def _own(tx: AsyncSession, proposal_id: UUID) -> ProposalRow:
    return await visible(tx, ProposalRow, proposal_id, lock=True)
