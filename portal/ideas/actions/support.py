"""Verbs on supports: one per person, counted in the same statement."""

from uuid import UUID

from sqlalchemy import text, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import require
from portal.core.viewer import Viewer
from portal.ideas import access, rules
from portal.ideas.events import IdeaSupported, IdeaSupportWithdrawn
from portal.ideas.model import IdeaRow, Need, SupportRow
from portal.ideas.queries import visible_idea

# Fact, firm's voice and both counters in one statement: parallel supports of one person make one, and the
# counters equal the rows after each commit. No row comes back when the support existed before.
SUPPORT = text(
    """
    with mine as (
        insert into idea_support
               (workspace_id, id, idea_id, circle_id, membership_id, organisation_id, need, reason, said_in)
        select i.workspace_id, :id, i.id, i.circle_id, :membership, :organisation, :need, :reason,
               case when i.organisation_id <> :organisation then i.circle_id end
          from idea i where i.workspace_id = :workspace and i.id = :idea and i.circle_id = :circle
            on conflict (workspace_id, idea_id, membership_id) do nothing
        returning workspace_id, idea_id, circle_id, organisation_id
    ), voice as (
        insert into idea_voice (workspace_id, id, idea_id, circle_id, organisation_id, heads)
        select workspace_id, :voice, idea_id, circle_id, organisation_id, 1 from mine
            on conflict (workspace_id, idea_id, organisation_id) do update set heads = idea_voice.heads + 1
        returning workspace_id, idea_id, heads
    )
    update idea i
       set support_count = i.support_count + 1, voice_count = i.voice_count + (v.heads = 1)::int
      from voice v where i.workspace_id = v.workspace_id and i.id = v.idea_id
    returning i.voice_count < greatest(i.floor, i.kept_floor) as hushed
    """
)
WITHDRAW = text(
    """
    with mine as (
        delete from idea_support where workspace_id = :workspace and idea_id = :idea and membership_id = :membership
        returning workspace_id, idea_id, organisation_id
    ), voice as (
        update idea_voice v set heads = v.heads - 1 from mine m
         where v.workspace_id = m.workspace_id and v.idea_id = m.idea_id and v.organisation_id = m.organisation_id
        returning v.workspace_id, v.idea_id, v.heads
    )
    update idea i
       set support_count = i.support_count - 1, voice_count = i.voice_count - (v.heads = 0)::int
      from voice v where i.workspace_id = v.workspace_id and i.id = v.idea_id
    returning i.voice_count < greatest(i.floor, i.kept_floor) as hushed
    """
)


async def support_idea(tx: AsyncSession, idea_id: UUID, *, need: Need, reason: str | None) -> IdeaRow:
    """Say that an idea matters; said again, it changes need and reason."""
    viewer = viewer_in(tx)
    idea = await visible_idea(tx, idea_id)
    require(idea.status not in rules.CLOSED, rules.IdeaClosed)
    require(access.may_support(viewer, idea))
    why = rules.sized(reason, "reason", at_most=rules.REASON_LIMIT) if reason else None
    given = {"id": new_id(), "voice": new_id(), "need": need.value, "reason": why}
    counted = (await tx.execute(SUPPORT, _of(viewer, idea) | given)).first()
    if counted is None:
        await _say_otherwise(tx, viewer, idea, need, why)
    else:
        record(tx, IdeaSupported(idea.id, need=need.value), circle_id=idea.circle_id, hushed=counted.hushed)
    return idea


async def withdraw_support(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """Take one's support back; without one nothing happens."""
    idea = await visible_idea(tx, idea_id)
    require(idea.status not in rules.CLOSED, rules.IdeaClosed)
    of = _of(viewer_in(tx), idea)
    counted = (await tx.execute(WITHDRAW, {name: of[name] for name in ("workspace", "idea", "membership")})).first()
    if counted is not None:
        # Falling below the floor must be as silent as having been below it.
        record(tx, IdeaSupportWithdrawn(idea.id), circle_id=idea.circle_id, hushed=counted.hushed)
    return idea


async def _say_otherwise(tx: AsyncSession, viewer: Viewer, idea: IdeaRow, need: Need, reason: str | None) -> None:
    await tx.execute(
        update(SupportRow)
        .where(
            col(SupportRow.workspace_id) == idea.workspace_id,
            col(SupportRow.idea_id) == idea.id,
            col(SupportRow.membership_id) == viewer.membership_id,
        )
        .values(need=need.value, reason=reason)
    )


def _of(viewer: Viewer, idea: IdeaRow) -> dict[str, object]:
    return {
        "workspace": idea.workspace_id,
        "idea": idea.id,
        "circle": idea.circle_id,
        "membership": viewer.membership_id,
        "organisation": viewer.organisation_id,
    }
