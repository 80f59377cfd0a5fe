"""Verbs on the appearance: begin it, answer, describe, and go on from gate to gate together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, require, require_version
from portal.fairs import access
from portal.fairs.actions.agreement import accepted_by_all, staying
from portal.fairs.actions.ladder import withdrawal_on
from portal.fairs.actions.plan import replan
from portal.fairs.actions.settlement import follow_lines
from portal.fairs.events import (
    AppearanceCreated,
    AppearanceEdited,
    AppearanceStepped,
    AppearanceStepWished,
    GoalCreated,
    GoalDeleted,
    GoalEdited,
    ParticipationAnswered,
    ParticipationWithdrawn,
)
from portal.fairs.model import AppearanceRow, EditionRow, GoalRow, ParticipationRow
from portal.fairs.model.kinds import AppearanceState, CostKind, Form, ParticipationRole, ParticipationState
from portal.fairs.queries import (
    deadlines_of,
    documents_of,
    firms_of_circle,
    goals_of,
    participations_of,
    reviews_of,
    settlement_of,
    shared_lines_of,
    tasks_of,
    visible,
)
from portal.fairs.rules import life, stand, words
from portal.fairs.rules.settlement import EVEN, OPEN
from portal.partners.model import CircleKind, OrganisationKind, OrganisationRow
from portal.partners.queries import readable_circle

SHARED = (CircleKind.PAIR, CircleKind.CUSTOM)
ROLES = {Form.REPRESENTED: ParticipationRole.REPRESENTED, Form.GUEST_SLOT: ParticipationRole.GUEST}


@dataclass(frozen=True)
class NewAppearance:
    """What is known at the first talk."""

    edition_id: UUID
    circle_id: UUID
    title: str
    purpose: str = ""
    form: Form = Form.CO_EXHIBITOR
    needs_customs: bool = False


@dataclass(frozen=True)
class NewGoal:
    """A number to reach, and how it is counted."""

    title: str
    unit: str
    target: int
    method: str = ""
    alternative: int | None = None


async def create_appearance(
    tx: AsyncSession, new: NewAppearance, *, now: datetime, own_id: UUID | None = None
) -> AppearanceRow:
    """Begin an appearance with the firms of a circle; its plan is there at once."""
    viewer = viewer_in(tx)
    require(access.may_enter_fairs(viewer) and access.is_speaker(viewer.shape))
    if before := await made_before(tx, AppearanceRow, own_id, col(AppearanceRow.author_id) == viewer.member.id):
        return before
    edition = await visible(tx, EditionRow, new.edition_id)
    circle = await readable_circle(tx, new.circle_id)
    # Who exhibits together knows each other.
    require(circle.kind in SHARED and circle.id in viewer.firm_circles, words.CircleHidesFirms("circleId"))
    firms = await firms_of_circle(tx, circle.id)
    appearance = AppearanceRow(
        workspace_id=circle.workspace_id,
        id=own_id or new_id(),
        edition_id=edition.id,
        circle_id=circle.id,
        organisation_id=viewer.member.organisation_id,
        author_id=viewer.member.id,
        firm_ids=[firm.id for firm in firms],
        title=words.line(new.title, "title"),
        purpose=words.text(new.purpose, "purpose"),
        form=new.form,
        needs_customs=new.needs_customs,
        first_day=edition.first_day,
        last_day=edition.last_day,
        started_on=min(now.date(), edition.first_day),
    )
    tx.add(appearance)
    await tx.flush()
    _invite(tx, appearance, firms, now)
    record(tx, AppearanceCreated(appearance.id), circle_id=circle.id)
    await replan(tx, appearance)
    return appearance


async def edit_appearance(
    tx: AsyncSession, appearance_id: UUID, changes: dict[str, Any], *, version: int | None, now: datetime
) -> AppearanceRow:
    """Describe it better, or note where the stand is."""
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_work(viewer_in(tx), appearance))
    require_version(appearance.version, version, appearance.id)
    checks: dict[str, Callable[[str, str], str]] = {
        "title": words.line,
        "purpose": words.text,
        "hall": words.text,
        "stand_number": words.text,
    }
    for name, check in checks.items():
        if name in changes:
            setattr(appearance, name, check(changes[name], name))
    if "stand_area" in changes:
        appearance.stand_area = words.count(changes["stand_area"], "standArea", words.MOST_AREA)
    for name, path in (("stand_width", "standWidth"), ("stand_depth", "standDepth")):
        if name in changes:
            setattr(appearance, name, words.count(changes[name], path, stand.LONGEST_SIDE))
    if "open_sides" in changes:
        appearance.open_sides = words.count(changes["open_sides"], "openSides", stand.OPEN_SIDES)
    appearance.version += 1
    appearance.updated_at = now
    edited = AppearanceEdited(appearance.id, version=appearance.version)
    record(tx, edited, circle_id=appearance.circle_id)
    return appearance


async def answer_participation(
    tx: AsyncSession, appearance_id: UUID, *, accept: bool, now: datetime
) -> ParticipationRow:
    """Say for one's firm whether it takes part."""
    viewer = viewer_in(tx)
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_speak(viewer, appearance))
    everybody = await participations_of(tx, appearance.id)
    own = next((one for one in everybody if one.organisation_id == viewer.organisation_id), None)
    if own is None:
        raise NotFound
    require(own.state == ParticipationState.INVITED, words.AlreadyAnswered)
    own.state = ParticipationState.ACCEPTED if accept else ParticipationState.DECLINED
    own.answered_at = now
    record(tx, ParticipationAnswered(appearance.id, accepted=accept), circle_id=appearance.circle_id)
    return own


async def withdraw_participation(tx: AsyncSession, appearance_id: UUID, *, now: datetime) -> ParticipationRow:
    """A firm that has said yes takes part no more; that is always possible, and costs what the ladder says today."""
    viewer = viewer_in(tx)
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_speak(viewer, appearance))
    everybody = await participations_of(tx, appearance.id)
    own = next((one for one in everybody if one.organisation_id == viewer.organisation_id), None)
    if own is None:
        raise NotFound
    require(own.state == ParticipationState.ACCEPTED, words.AlreadyAnswered)
    # What the ladder says on this day is owed; the settlement takes it from here.
    if cost := await withdrawal_on(tx, appearance.id, now.date()):
        own.owed, own.owed_percent = cost.own, cost.percent
    own.state, own.answered_at = ParticipationState.WITHDRAWN, now
    record(tx, ParticipationWithdrawn(appearance.id), circle_id=appearance.circle_id)
    await tx.flush()
    settlement = await settlement_of(tx, appearance.id)
    if settlement and settlement.state in OPEN:
        await follow_lines(tx, appearance.id, now)
    return own


async def step_appearance(
    tx: AsyncSession, appearance_id: UUID, to: AppearanceState, *, now: datetime
) -> AppearanceRow:
    """Go on; a step that needs all firms is taken with the last one's word."""
    viewer = viewer_in(tx)
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_speak(viewer, appearance))
    before = AppearanceState(appearance.state)
    life.stepped(before, to, await _facts(tx, appearance, now))
    if life.needs_all(to) and not await _is_last_word(tx, appearance, to):
        wished = AppearanceStepWished(appearance.id, to_state=to.value)
        record(tx, wished, circle_id=appearance.circle_id)
        return appearance
    appearance.state, appearance.step_to, appearance.step_firm_ids = to, None, []
    appearance.version += 1
    appearance.updated_at = now
    stepped = AppearanceStepped(appearance.id, from_state=before.value, to_state=to.value)
    record(tx, stepped, circle_id=appearance.circle_id)
    return appearance


async def create_goal(tx: AsyncSession, appearance_id: UUID, new: NewGoal, *, own_id: UUID | None = None) -> GoalRow:
    """Say what is to be reached; once the firms are registered it stays as it is."""
    member = viewer_in(tx).member
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_work(viewer_in(tx), appearance))
    if before := await made_before(tx, GoalRow, own_id, col(GoalRow.author_id) == member.id):
        return before
    require(appearance.state in life.BEFORE_REGISTERED, life.GoalsFixed)
    goal = GoalRow(
        workspace_id=appearance.workspace_id,
        id=own_id or new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        organisation_id=member.organisation_id,
        author_id=member.id,
        **_checked(new),
    )
    tx.add(goal)
    record(tx, GoalCreated(appearance.id, goal_id=goal.id), circle_id=appearance.circle_id)
    return goal


async def edit_goal(tx: AsyncSession, goal_id: UUID, new: NewGoal, *, version: int | None) -> GoalRow:
    """Say it better or set it otherwise, for the own firm and before the firms are registered."""
    goal, appearance = await _own_goal(tx, goal_id)
    require_version(goal.version, version, goal.id)
    for name, value in _checked(new).items():
        setattr(goal, name, value)
    goal.version += 1
    edited = GoalEdited(appearance.id, goal_id=goal.id, version=goal.version)
    record(tx, edited, circle_id=appearance.circle_id)
    return goal


async def delete_goal(tx: AsyncSession, goal_id: UUID) -> UUID:
    """Take a goal of the own firm away, before the firms are registered; whose it was is answered."""
    goal, appearance = await _own_goal(tx, goal_id)
    record(tx, GoalDeleted(appearance.id, goal_id=goal.id), circle_id=appearance.circle_id)
    await tx.delete(goal)
    return appearance.id


async def _own_goal(tx: AsyncSession, goal_id: UUID) -> tuple[GoalRow, AppearanceRow]:
    """While the appearance is held, nobody steps past the gate that looks at its goals."""
    found = await visible(tx, GoalRow, goal_id)
    appearance = await visible(tx, AppearanceRow, found.appearance_id, lock=True)
    require(access.may_work(viewer_in(tx), appearance) and found.organisation_id == viewer_in(tx).organisation_id)
    require(appearance.state in life.BEFORE_REGISTERED, life.GoalsFixed)
    return await visible(tx, GoalRow, goal_id, lock=True), appearance


def _checked(new: NewGoal) -> dict[str, Any]:
    return {
        "title": words.line(new.title, "title"),
        "unit": words.line(new.unit, "unit", at_least=1),
        "method": words.text(new.method, "method"),
        "target": words.count(new.target, "target"),
        "alternative": None if new.alternative is None else words.amount(new.alternative, "alternative"),
    }


async def _is_last_word(tx: AsyncSession, appearance: AppearanceRow, to: AppearanceState) -> bool:
    said = set(appearance.step_firm_ids) if appearance.step_to == to else set()
    said.add(viewer_in(tx).member.organisation_id)
    appearance.step_to, appearance.step_firm_ids = to, sorted(said)
    return said.issuperset(staying(await participations_of(tx, appearance.id)))


async def _facts(tx: AsyncSession, appearance: AppearanceRow, now: datetime) -> life.Facts:
    lines = await shared_lines_of(tx, appearance.id)
    firms = staying(await participations_of(tx, appearance.id))
    goals = [goal for goal in await goals_of(tx, appearance.id) if goal.organisation_id in firms]
    return life.Facts(
        form=Form(appearance.form),
        has_edition=True,
        has_purpose=bool(appearance.purpose),
        numbered_goals=len(goals),
        measured_goals=sum(bool(goal.unit and goal.method) for goal in goals),
        accepted_by_all=await accepted_by_all(tx, appearance),
        done=frozenset(
            task.code for task in await tasks_of(tx, appearance.id) if task.done_on and task.done_on <= now.date()
        ),
        has_place=bool(appearance.hall and appearance.stand_number and appearance.stand_area),
        deadlines=len(await deadlines_of(tx, appearance.edition_id)),
        zones_fit=True,
        lines_without_key=sum(line.key == CostKind.OWN for line in lines),
        approved_by_all=True,  # the word of all firms for the step itself
        actuals_approved=await _is_approved(tx, appearance.id, {line.id for line in lines}),
        kpis_frozen=bool(await reviews_of(tx, appearance.id)),
        balance=await _open_payments(tx, appearance.id) if lines else 0,
        leads_anonymised=True,  # there are none yet
    )


async def _is_approved(tx: AsyncSession, appearance_id: UUID, shared: set[UUID]) -> bool:
    """Whether another firm has said yes to every paper behind a shared line."""
    return all(one.approved_at for one in await documents_of(tx, appearance_id) if one.line_id in shared)


async def _open_payments(tx: AsyncSession, appearance_id: UUID) -> int:
    """How many firms at least have not settled yet."""
    settlement = await settlement_of(tx, appearance_id)
    return 0 if settlement and settlement.state in EVEN else 1


def _invite(tx: AsyncSession, appearance: AppearanceRow, firms: Sequence[OrganisationRow], now: datetime) -> None:
    mine = appearance.organisation_id
    for position, firm in enumerate(firms):
        is_main = firm.kind == OrganisationKind.HOST
        state = ParticipationState.ACCEPTED if firm.id == mine else ParticipationState.INVITED
        other = ROLES.get(Form(appearance.form), ParticipationRole.CO_EXHIBITOR)
        tx.add(
            ParticipationRow(
                workspace_id=appearance.workspace_id,
                appearance_id=appearance.id,
                circle_id=appearance.circle_id,
                organisation_id=firm.id,
                position=position,
                role=ParticipationRole.MAIN if is_main else other,
                state=state,
                answered_at=now if firm.id == mine else None,
            )
        )
