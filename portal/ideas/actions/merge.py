"""Verbs on duplicates: an idea goes into another one of the same circle, and comes out again as it was."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import require
from portal.ideas import access, rules
from portal.ideas.actions.idea import change
from portal.ideas.events import IdeaMerged, IdeaUnmerged
from portal.ideas.model import IdeaRow, IdeaStatus, StatusChangeRow, SupportRow
from portal.ideas.queries import idea_for_update


async def merge_idea(tx: AsyncSession, idea_id: UUID, into_id: UUID, *, sentence: str, now: datetime) -> IdeaRow:
    """Make one of two ideas of a circle: supporters once each, comments together; returns the survivor."""
    idea, into = await _both(tx, idea_id, into_id)
    viewer = viewer_in(tx)
    require(access.may_merge(viewer, idea))
    require(into.id != idea.id and into.status not in access.UNDECIDED, rules.NotATarget("intoId"))
    require(into.circle_id == idea.circle_id, rules.OtherCircle("intoId"))
    require(not idea.poll_count and not into.poll_count, rules.IdeaInBallot)
    require(access.may_change_status(viewer, idea) or await _is_new(tx, idea), rules.NotNew)
    idea.merged_into_id = into.id
    clean = rules.sized(sentence, "sentence", at_most=rules.SENTENCE_LIMIT)
    await change(tx, idea, IdeaStatus.MERGED, clean, now)
    into.last_activity_at, into.kept_floor = now, max(into.kept_floor, idea.kept_floor)
    await _counted(tx, func.merge_take_in(idea.id), idea, into)
    for one, other in ((idea, into), (into, idea)):
        record(tx, IdeaMerged(one.id, other_id=other.id), circle_id=one.circle_id)
    return into


async def unmerge_idea(tx: AsyncSession, idea_id: UUID, *, sentence: str, now: datetime) -> IdeaRow:
    """Take an idea out of the one it was merged into, with all that came along; it stands where it stood before."""
    merged = await idea_for_update(tx, idea_id)
    require(merged.merged_into_id is not None, rules.NotMerged)
    require(access.may_unmerge(viewer_in(tx), merged))
    holders = await _holders(tx, merged)
    require(not any(one.poll_count for one in (merged, *holders)), rules.IdeaInBallot)
    before = await _before(tx, merged)
    clean = rules.sized(sentence, "sentence", at_most=rules.SENTENCE_LIMIT)
    merged.merged_into_id = None
    await change(tx, merged, before, clean, now)
    await _counted(tx, func.merge_let_go(merged.id, [one.id for one in holders]), merged, *holders)
    for one, other in ((merged, holders[-1]), (holders[-1], merged)):
        record(tx, IdeaUnmerged(one.id, other_id=other.id), circle_id=one.circle_id)
    return merged


async def _both(tx: AsyncSession, idea_id: UUID, into_id: UUID) -> tuple[IdeaRow, IdeaRow]:
    """Locked in one order, so that two who merge crosswise wait for each other."""
    found = {one: await idea_for_update(tx, one) for one in sorted({idea_id, into_id})}
    return found[idea_id], found[into_id]


async def _holders(tx: AsyncSession, idea: IdeaRow) -> list[IdeaRow]:
    """The idea that it was merged into, the one that this was merged into later, and so on."""
    found: list[IdeaRow] = []
    while idea.merged_into_id is not None:
        idea = await idea_for_update(tx, idea.merged_into_id)
        found.append(idea)
    return found


async def _counted(tx: AsyncSession, moving: ColumnElement[Any], *ideas: IdeaRow) -> None:
    await tx.flush()
    await tx.execute(select(moving))
    for idea in ideas:
        await tx.refresh(idea)


async def _is_new(tx: AsyncSession, idea: IdeaRow) -> bool:
    """Whether nobody but its author has said or supported anything yet."""
    own = select(col(SupportRow.id)).where(
        col(SupportRow.workspace_id) == idea.workspace_id,
        col(SupportRow.idea_id) == idea.id,
        col(SupportRow.membership_id) == idea.author_id,
    )
    return idea.comment_count == 0 and idea.support_count == len((await tx.scalars(own)).all())


async def _before(tx: AsyncSession, idea: IdeaRow) -> IdeaStatus:
    steps = (
        select(col(StatusChangeRow.from_status))
        .where(
            col(StatusChangeRow.workspace_id) == idea.workspace_id,
            col(StatusChangeRow.idea_id) == idea.id,
            col(StatusChangeRow.to_status) == IdeaStatus.MERGED,
        )
        .order_by(col(StatusChangeRow.created_at).desc())
    )
    return IdeaStatus(await tx.scalar(steps.limit(1)) or IdeaStatus.OPEN)
