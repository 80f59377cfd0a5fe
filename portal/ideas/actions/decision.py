"""Verbs of the host's moderators: let an idea through, give it back, decide with a sentence."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import Conflict, NotFound, require
from portal.ideas import access, rules
from portal.ideas.actions.idea import change, note_step
from portal.ideas.actions.move import move
from portal.ideas.events import DecisionUndone, IdeaApproved, IdeaDeclined, IdeaReturned, IdeaStatusChanged
from portal.ideas.model import IdeaRow, IdeaStatus
from portal.ideas.queries import idea_for_update, visible_stage
from portal.partners.queries import readable_circle


@dataclass(frozen=True)
class Decision:
    """Where an idea stands from now on, and why; refused when somebody else has decided since it was `seen`."""

    to: IdeaStatus
    sentence: str
    seen: IdeaStatus | None = None
    stage_id: UUID | None = None
    target_month: date | None = None


@dataclass(frozen=True)
class Held:
    """How an idea was held, before somebody decided."""

    since: datetime
    circle_id: UUID
    requested_circle_id: UUID | None
    kept_floor: int


async def approve_idea(tx: AsyncSession, idea_id: UUID, *, sentence: str, now: datetime) -> IdeaRow:
    """Let a held idea through to the circle for which it was meant."""
    idea = await held_idea(tx, idea_id)
    target = idea.requested_circle_id
    clean = rules.sized(sentence, "sentence", at_most=rules.SENTENCE_LIMIT)
    await change(tx, idea, IdeaStatus.OPEN, clean, now)
    if target is not None:
        await move(tx, idea, await readable_circle(tx, target))
    record(tx, IdeaApproved(idea.id), circle_id=idea.circle_id)
    return idea


async def return_idea(tx: AsyncSession, idea_id: UUID, *, sentence: str, now: datetime) -> IdeaRow:
    """Leave a held idea in its narrow circle, with a sentence to its author."""
    idea = await held_idea(tx, idea_id)
    clean = rules.sized(sentence, "sentence", at_least=1, at_most=rules.SENTENCE_LIMIT)
    await change(tx, idea, IdeaStatus.OPEN, clean, now)
    record(tx, IdeaReturned(idea.id), circle_id=idea.circle_id)
    return idea


async def decline_held(tx: AsyncSession, idea_id: UUID, *, sentence: str, now: datetime) -> IdeaRow:
    """Close a held idea in its narrow circle, with a reason to its author."""
    idea = await held_idea(tx, idea_id)
    clean = rules.sized(sentence, "sentence", at_least=rules.DECLINE_AT_LEAST, at_most=rules.SENTENCE_LIMIT)
    await change(tx, idea, IdeaStatus.DECLINED, clean, now)
    record(tx, IdeaDeclined(idea.id), circle_id=idea.circle_id)
    return idea


async def hold_again(tx: AsyncSession, idea: IdeaRow, was: Held, *, now: datetime) -> None:
    """Undo one of these three, as if it had never been: who read the idea meanwhile reads it no more."""
    if idea.circle_id != was.circle_id:
        # Those who lose sight hear it where they still can.
        record(tx, DecisionUndone(idea.id), circle_id=idea.circle_id)
        await move(tx, idea, await readable_circle(tx, was.circle_id))
    before = IdeaStatus(idea.status)
    idea.status, idea.updated_at = IdeaStatus.HELD, now
    idea.held_at, idea.requested_circle_id, idea.kept_floor = was.since, was.requested_circle_id, was.kept_floor
    await note_step(tx, idea, to=IdeaStatus.HELD, before=before)
    record(tx, DecisionUndone(idea.id), circle_id=idea.circle_id)


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


async def held_idea(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """The held idea, locked, if the viewer moderates it."""
    idea = await idea_for_update(tx, idea_id)
    viewer = viewer_in(tx)
    require(access.may_change_status(viewer, idea) or access.may_moderate(viewer, idea))
    require(idea.status == IdeaStatus.HELD, rules.IdeaNotHeld)
    return idea
