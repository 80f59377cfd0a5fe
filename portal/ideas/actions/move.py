"""Verbs that change who reads an idea: widen with the owner's consent, narrow at will."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import require
from portal.ideas import access, rules
from portal.ideas.events import IdeaMoved, IdeaWideningAnswered, IdeaWideningRequested
from portal.ideas.model import IdeaRow, WideningRow
from portal.ideas.queries import idea_for_update, open_widening, widening_for_update
from portal.partners.model import CircleKind, CircleRow
from portal.partners.queries import narrow_circle_of, place_in_circle, readable_circle


@dataclass(frozen=True)
class Wish:
    """Which wider circle shall read the idea, and why."""

    circle_id: UUID
    note: str = ""
    own_id: UUID | None = None


async def ask_to_widen(tx: AsyncSession, idea_id: UUID, wish: Wish, *, now: datetime) -> IdeaRow:
    """Ask the owner firm to let a wider circle read the idea; who may consent for it does so by asking."""
    viewer = viewer_in(tx)
    idea = await idea_for_update(tx, idea_id)
    require(access.may_ask_to_widen(viewer, idea))
    if await made_before(tx, WideningRow, wish.own_id, col(WideningRow.requested_by) == viewer.member.id):
        return idea
    circle = await _wider(tx, idea, wish.circle_id)
    require(await open_widening(tx, idea.id) is None, rules.WideningOpen)
    widening = WideningRow(
        workspace_id=idea.workspace_id,
        id=wish.own_id or new_id(),
        idea_id=idea.id,
        circle_id=idea.circle_id,
        organisation_id=idea.organisation_id,
        to_circle_id=circle.id,
        requested_by=viewer.member.id,
        note=rules.sized(wish.note, "note", at_most=rules.SENTENCE_LIMIT),
    )
    tx.add(widening)
    await tx.flush()
    record(tx, IdeaWideningRequested(idea.id, widening_id=widening.id), circle_id=idea.circle_id, hushed=True)
    if access.may_consent(viewer, idea.organisation_id):
        await _answer(tx, widening, idea, accept=True, now=now)
    return idea


async def answer_widening(tx: AsyncSession, widening_id: UUID, *, accept: bool, now: datetime) -> WideningRow:
    """The owner firm's yes or no; with a yes the idea and all that was said about it move."""
    widening = await widening_for_update(tx, widening_id)
    require(access.may_consent(viewer_in(tx), widening.organisation_id))
    require(widening.answered_at is None, rules.WideningAnswered)
    idea = await idea_for_update(tx, widening.idea_id)
    await _answer(tx, widening, idea, accept=accept, now=now)
    return widening


async def narrow_idea(tx: AsyncSession, idea_id: UUID, *, now: datetime) -> IdeaRow:
    """Take the idea back into the owner's narrowest circle; takes effect with the next read."""
    idea = await idea_for_update(tx, idea_id)
    require(access.may_narrow(viewer_in(tx), idea))
    circle = await narrow_circle_of(tx, idea.organisation_id)
    require(circle.id != idea.circle_id, rules.AlreadyNarrow)
    # Those who lose sight hear it where they still can: in the circle that the idea leaves.
    record(tx, IdeaMoved(idea.id, wider=False), circle_id=idea.circle_id)
    await move(tx, idea, circle)
    idea.updated_at = idea.last_activity_at = now
    record(tx, IdeaMoved(idea.id, wider=False), circle_id=circle.id)
    return idea


async def move(tx: AsyncSession, idea: IdeaRow, circle: CircleRow) -> None:
    """Put the idea into the circle; supports, comments and history follow by foreign key.

    What others said and counted stays as nameless and as small as it was: see `kept_floor` and `said_in`.
    """
    idea.kept_floor = max(idea.kept_floor, idea.floor)
    idea.circle_id, idea.floor = circle.id, circle.floor
    await tx.flush()


async def _answer(tx: AsyncSession, widening: WideningRow, idea: IdeaRow, *, accept: bool, now: datetime) -> None:
    viewer = viewer_in(tx)
    require(not (accept and idea.poll_count), rules.IdeaInBallot)
    widening.answered_at, widening.answered_by, widening.accepted = now, viewer.membership_id, accept
    await tx.flush()
    answered = IdeaWideningAnswered(idea.id, widening_id=widening.id, accepted=accept)
    record(tx, answered, circle_id=idea.circle_id, hushed=True)
    if accept:
        await move(tx, idea, await readable_circle(tx, widening.to_circle_id))
        idea.updated_at = idea.last_activity_at = now
        record(tx, IdeaMoved(idea.id, wider=True), circle_id=idea.circle_id)


async def _wider(tx: AsyncSession, idea: IdeaRow, circle_id: UUID) -> CircleRow:
    circle = await readable_circle(tx, circle_id)
    narrow = circle.kind in (CircleKind.HOUSE, CircleKind.PAIR)
    require(circle.id != idea.circle_id and not narrow, rules.NotWider("circleId"))
    # The owner must be able to read where its idea goes.
    place = await place_in_circle(tx, circle.id, idea.organisation_id)
    require(place is not None, rules.NotWider("circleId"))
    return circle
