"""Verbs of the host's moderators: let an idea through, give it back, decide with a sentence."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import Conflict, NotFound, require
from portal.ideas import access, rules
from portal.ideas.actions.idea import change
from portal.ideas.actions.move import move
from portal.ideas.events import IdeaApproved, IdeaReturned, IdeaStatusChanged
from portal.ideas.model import IdeaRow, IdeaStatus
from portal.ideas.queries import idea_for_update, visible_stage
from portal.partners.model import MembershipRow
from portal.partners.queries import readable_circle


@dataclass(frozen=True)
class Decision:
    """Where an idea stands from now on, and why; refused when somebody else has decided since it was `seen`."""

    to: IdeaStatus
    sentence: str
    seen: IdeaStatus | None = None
    stage_id: UUID | None = None
    target_month: date | None = None


async def approve_idea(tx: AsyncSession, idea_id: UUID, *, sentence: str, now: datetime) -> IdeaRow:
    """Let a held idea through to the circle for which it was meant; its author is trusted from now on."""
    idea = await _held(tx, idea_id)
    target = idea.requested_circle_id
    clean = rules.sized(sentence, "sentence", at_most=rules.SENTENCE_LIMIT)
    await change(tx, idea, IdeaStatus.OPEN, clean, now)
    if target is not None:
        await move(tx, idea, await readable_circle(tx, target))
    await _trust(tx, idea)
    record(tx, IdeaApproved(idea.id), circle_id=idea.circle_id)
    return idea


async def return_idea(tx: AsyncSession, idea_id: UUID, *, sentence: str, now: datetime) -> IdeaRow:
    """Leave a held idea in its narrow circle, with a sentence to its author."""
    idea = await _held(tx, idea_id)
    clean = rules.sized(sentence, "sentence", at_least=1, at_most=rules.SENTENCE_LIMIT)
    await change(tx, idea, IdeaStatus.OPEN, clean, now)
    record(tx, IdeaReturned(idea.id), circle_id=idea.circle_id)
    return idea


async def change_status(tx: AsyncSession, idea_id: UUID, decision: Decision, *, now: datetime) -> IdeaRow:
    """A decision with a sentence, kept in the idea's history."""
    idea = await idea_for_update(tx, idea_id)
    require(idea.status != IdeaStatus.HELD, rules.IdeaHeld)
    require(access.may_change_status(viewer_in(tx), idea))
    before = IdeaStatus(idea.status)
    require(decision.seen in (None, before), Conflict(current=idea.id))
    stage = await _stage(tx, decision)
    moves_on = (idea.stage_id, idea.target_month) != (stage, decision.target_month)
    sentence = rules.decision(before, decision.to, decision.sentence, moves_on=moves_on)
    idea.stage_id, idea.target_month = stage, rules.month(decision.to, decision.target_month)
    await change(tx, idea, decision.to, sentence, now)
    record(
        tx, IdeaStatusChanged(idea.id, from_status=before.value, to_status=decision.to.value), circle_id=idea.circle_id
    )
    return idea


async def _stage(tx: AsyncSession, decision: Decision) -> UUID | None:
    if decision.stage_id is None:
        return None
    stage = await visible_stage(tx, decision.stage_id)
    require(stage.archived_at is None, NotFound)
    require(stage.status == decision.to, rules.OtherPhase("stageId"))
    return stage.id


async def _held(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    idea = await idea_for_update(tx, idea_id)
    viewer = viewer_in(tx)
    require(access.may_change_status(viewer, idea) or access.may_moderate(viewer, idea))
    require(idea.status == IdeaStatus.HELD, rules.IdeaNotHeld)
    return idea


async def _trust(tx: AsyncSession, idea: IdeaRow) -> None:
    await tx.execute(
        update(MembershipRow)
        .where(col(MembershipRow.workspace_id) == idea.workspace_id, col(MembershipRow.id) == idea.author_id)
        .values(is_trusted=True)
        .execution_options(synchronize_session=False)
    )
