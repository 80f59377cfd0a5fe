"""Verbs of the review: count, note what was learned, and freeze the figures."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import require
from portal.fairs import access
from portal.fairs.events import CountEntered, GoalReached, LearningNoted, ReviewFrozen
from portal.fairs.model import AppearanceRow, BudgetLineRow, CountRow, GoalRow, KpiRow, LearningRow, ReviewRow
from portal.fairs.model.kinds import CostKind, CountName, LearningKind, Side
from portal.fairs.queries import (
    assignments_of,
    counts_of,
    goals_of,
    learnings_of,
    reviews_of,
    settlement_of,
    settlement_parties_of,
    shared_lines_of,
    shares_of,
    slots_of,
    tasks_of,
    visible,
)
from portal.fairs.rules import review, words

MINUTE = timedelta(minutes=1)


async def reach_goal(tx: AsyncSession, goal_id: UUID, reached: int | None) -> GoalRow:
    """Say how much of a goal was reached; None is not counted yet."""
    goal = await visible(tx, GoalRow, goal_id)
    appearance = await _open(tx, goal.appearance_id)
    require(goal.organisation_id == viewer_in(tx).member.organisation_id)  # whoever set it says what was meant
    goal.reached = None if reached is None else words.count(reached, "reached")
    record(tx, GoalReached(appearance.id, goal_id=goal.id), circle_id=appearance.circle_id)
    return goal


async def enter_count(
    tx: AsyncSession, appearance_id: UUID, name: CountName, value: int, *, now: datetime
) -> AppearanceRow:
    """Say how many it were; who says it later corrects it."""
    appearance, member = await _open(tx, appearance_id), viewer_in(tx).member
    value = words.count(value, "value")
    row = next((one for one in await counts_of(tx, appearance.id) if one.name == name), None)
    if row is None:
        row = CountRow(
            workspace_id=appearance.workspace_id,
            appearance_id=appearance.id,
            circle_id=appearance.circle_id,
            organisation_id=member.organisation_id,
            author_id=member.id,
            name=name,
            value=value,
            counted_at=now,
        )
        tx.add(row)
    row.value, row.counted_at = value, now
    row.organisation_id, row.author_id = member.organisation_id, member.id
    record(tx, CountEntered(appearance.id, name=name.value), circle_id=appearance.circle_id)
    return appearance


async def note_learning(
    tx: AsyncSession, appearance_id: UUID, kind: LearningKind, body: str, *, own_id: UUID | None = None
) -> LearningRow:
    """Write down what is to be kept, changed, dropped or tried."""
    appearance, member = await _open(tx, appearance_id), viewer_in(tx).member
    if before := await made_before(tx, LearningRow, own_id, col(LearningRow.author_id) == member.id):
        return before
    learning = LearningRow(
        workspace_id=appearance.workspace_id,
        id=own_id or new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        organisation_id=member.organisation_id,
        author_id=member.id,
        kind=kind,
        body=words.text(body, "body", required=True),
    )
    tx.add(learning)
    record(tx, LearningNoted(appearance.id, learning_id=learning.id), circle_id=appearance.circle_id)
    return learning


async def open_learning(tx: AsyncSession, learning_id: UUID) -> LearningRow:
    """A learning that is no idea yet; of two who tap at once the second waits, and is refused."""
    learning = await visible(tx, LearningRow, learning_id)
    appearance = await visible(tx, AppearanceRow, learning.appearance_id, lock=True)
    require(access.may_review(viewer_in(tx), appearance))
    await tx.refresh(learning)
    require(learning.idea_id is None, words.IsIdeaAlready)
    return learning


def link_learning(learning: LearningRow, idea_id: UUID) -> None:
    """The open learning has become that idea."""
    learning.idea_id = idea_id


async def freeze_review(tx: AsyncSession, appearance_id: UUID, *, now: datetime) -> ReviewRow:
    """Keep all figures as they are now, each with what it was computed from; twice in the life of an appearance."""
    viewer = viewer_in(tx)
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_freeze(viewer, appearance))
    before = len(await reviews_of(tx, appearance.id))
    row = ReviewRow(
        workspace_id=appearance.workspace_id,
        id=new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        organisation_id=viewer.member.organisation_id,
        author_id=viewer.member.id,
        number=review.number_of_next(before, appearance.last_day, now.date()),
        frozen_at=now,
    )
    tx.add(row)
    await tx.flush()
    for position, shown in enumerate(review.kpis(await _counted(tx, appearance, now.date()))):
        tx.add(_kept(row, position, shown))
    record(tx, ReviewFrozen(appearance.id, number=row.number), circle_id=appearance.circle_id)
    return row


def _kept(of: ReviewRow, position: int, shown: review.Shown) -> KpiRow:
    place: dict[str, Any] = {
        "workspace_id": of.workspace_id,
        "appearance_id": of.appearance_id,
        "circle_id": of.circle_id,
    }
    return KpiRow(review_id=of.id, position=position, **place, **review.kept(shown))


async def _open(tx: AsyncSession, appearance_id: UUID) -> AppearanceRow:
    """An appearance of which the viewer counts and learns."""
    appearance = await visible(tx, AppearanceRow, appearance_id)
    require(access.may_review(viewer_in(tx), appearance))
    return appearance


async def _counted(tx: AsyncSession, appearance: AppearanceRow, today: date) -> review.Counted:
    lines = await shared_lines_of(tx, appearance.id)
    budget: dict[str, tuple[int, int]] = {}
    for line in lines:
        planned, actual = budget.get(line.category, (0, 0))
        budget[line.category] = planned + line.planned, actual + line.actual
    settlement = await settlement_of(tx, appearance.id)
    return review.Counted(
        figures={
            "cost": sum(actual for _, actual in budget.values()),
            **await _staffed(tx, appearance.id),
            **await _told(tx, appearance.id),
        },
        goals=[
            review.Goal(one.title, one.unit, one.method, one.target, one.reached)
            for one in await goals_of(tx, appearance.id)
        ],
        budget=budget,
        benefits=[
            review.Benefit(one.reached, one.alternative)
            for one in await goals_of(tx, appearance.id)
            if one.reached is not None and one.alternative is not None
        ],
        gains=await _gains(tx, appearance.id, lines),
        sides=await _sides(tx, appearance.id, today),
        last_day=appearance.last_day,
        settled_on=settlement.paid_at.date() if settlement and settlement.paid_at else None,
    )


async def _gains(tx: AsyncSession, appearance_id: UUID, lines: Sequence[BudgetLineRow]) -> list[review.Gain]:
    """By the first line that is shared by benefit, and by the settlement; the firms take part, so they know both."""
    line = next((one for one in lines if one.key == CostKind.BY_BENEFIT), None)
    owed = {one.organisation_id: one.owed for one in await settlement_parties_of(tx, appearance_id)}
    if line is None or not owed:
        return []
    weights = {one.organisation_id: one.weight for one in await shares_of(tx, line)}
    return [review.Gain(f"organisation_{firm}", weights.get(firm, 0), amount) for firm, amount in owed.items()]


async def _told(tx: AsyncSession, appearance_id: UUID) -> Mapping[str, int]:
    """What people counted, and how much they learned."""
    counts: dict[str, int] = {one.name: one.value for one in await counts_of(tx, appearance_id)}
    return {**counts, "learnings": len(await learnings_of(tx, appearance_id))}


async def _staffed(tx: AsyncSession, appearance_id: UUID) -> Mapping[str, int]:
    """Minutes that people stood at the stand, minutes that were wanted, and how many of those were covered."""
    slots = await slots_of(tx, appearance_id)
    there: dict[UUID, int] = {}
    for one in await assignments_of(tx, appearance_id):
        there[one.slot_id] = there.get(one.slot_id, 0) + 1
    lasts = {slot.id: (slot.ends_at - slot.starts_at) // MINUTE for slot in slots}
    return {
        "staffed_minutes": sum(there.get(slot.id, 0) * lasts[slot.id] for slot in slots),
        "required_minutes": sum(slot.min_people * lasts[slot.id] for slot in slots),
        "covered_minutes": sum(min(slot.min_people, there.get(slot.id, 0)) * lasts[slot.id] for slot in slots),
    }


async def _sides(tx: AsyncSession, appearance_id: UUID, today: date) -> list[review.Side]:
    due = [one for one in await tasks_of(tx, appearance_id) if one.due_on < today]
    return [
        review.Side(
            side.value,
            sum(one.lead_side == side for one in due),
            sum(one.lead_side == side and one.done_on is not None and one.done_on <= one.due_on for one in due),
        )
        for side in (Side.HOST, Side.PARTNER)
    ]
