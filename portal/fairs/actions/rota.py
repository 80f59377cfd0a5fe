"""Verbs on the rota: shifts and what they need, who stands in them, who leads on which day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, require, require_version
from portal.core.table import Row
from portal.fairs import access
from portal.fairs.actions.agreement import staying
from portal.fairs.events import RotaChanged, ShiftOffered, ShiftTaken
from portal.fairs.model import AppearanceRow, AssignmentRow, CrewRow, ManagerRow, NeedRow, SlotRow
from portal.fairs.queries import (
    assignment_of,
    count_slots,
    firms_in,
    managers_of,
    own_crew_at,
    people_in,
    visible,
)
from portal.fairs.rota_facts import Rota, rota_of
from portal.fairs.rules import rota, words
from portal.fairs.rules.rota import Broken
from portal.fairs.rules.shares import UnknownParty
from portal.fairs.rules.stand import SQUARE_METRE


@dataclass(frozen=True)
class Shift:
    """A shift as somebody writes it; without `firms` it needs one of each."""

    starts_at: datetime
    ends_at: datetime
    station: str
    min_people: int
    firms: Mapping[UUID, int] | None = None
    languages: Sequence[str] = ()
    topics: Sequence[str] = ()


@dataclass(frozen=True)
class Change:
    """Somebody into a shift, or out of it, as the shift stood at that version."""

    slot_id: UUID
    crew_id: UUID
    version: int | None
    joins: bool


class Lead(NamedTuple):
    """Who leads the stand on a day, and who takes the place."""

    day: date
    crew_id: UUID
    deputy_id: UUID | None = None


class WorkingTime(NamedTuple):
    """In minutes: how long somebody stands within a day, rests between two days, goes without a break."""

    longest_day: int
    shortest_rest: int
    longest_stretch: int


class Look(NamedTuple):
    """The rota looked over."""

    needed: int
    pool: int
    broken: list[Broken]


async def create_slot(tx: AsyncSession, appearance_id: UUID, shift: Shift, *, own_id: UUID | None = None) -> SlotRow:
    """A new shift."""
    viewer = viewer_in(tx)
    appearance = await _at_work(tx, appearance_id)
    if before := await made_before(tx, SlotRow, own_id, col(SlotRow.author_id) == viewer.member.id):
        return before
    require(await count_slots(tx, appearance.id) < rota.MOST_SHIFTS, rota.TooManyShifts("startsAt"))
    slot = SlotRow(
        workspace_id=appearance.workspace_id,
        id=own_id or new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        author_id=viewer.member.id,
        starts_at=shift.starts_at,
        ends_at=shift.ends_at,
        station="",
        min_people=1,
    )
    _write(appearance, slot, shift)
    tx.add(slot)
    await tx.flush()
    await _need(tx, slot, shift.firms)
    _told(tx, appearance)
    return slot


async def edit_slot(tx: AsyncSession, slot_id: UUID, shift: Shift, *, version: int | None) -> SlotRow:
    """Change a shift; whoever stands in it moves along, unless a rule forbids it."""
    slot, appearance = await _slot(tx, slot_id)
    require_version(slot.version, version, slot.id)
    _write(appearance, slot, shift)
    slot.version += 1
    await tx.flush()
    if shift.firms is not None:
        await _clear(tx, NeedRow, slot)
        await _need(tx, slot, shift.firms)
    plan = await rota_of(tx, appearance.id)
    for member in plan.slots[str(slot.id)].people:
        rota.joins(member, list(plan.slots.values()), plan.limits)
    _told(tx, appearance, await people_in(tx, slot.id))
    return slot


async def delete_slot(tx: AsyncSession, slot_id: UUID) -> UUID:
    """Take a shift out, and everybody out of it; whose rota it was is answered."""
    slot, appearance = await _slot(tx, slot_id)
    people = await people_in(tx, slot.id)
    await _clear(tx, NeedRow, slot)
    await _clear(tx, AssignmentRow, slot)
    await tx.delete(slot)
    _told(tx, appearance, people)
    return appearance.id


async def assign(tx: AsyncSession, slot_id: UUID, crew_id: UUID, *, now: datetime) -> SlotRow:
    """Plan somebody for a shift; of another firm's people that firm says whether they come."""
    slot, appearance = await _slot(tx, slot_id)
    await join(tx, appearance, slot, await _member(tx, appearance, crew_id), now)
    return slot


async def unassign(tx: AsyncSession, assignment_id: UUID) -> SlotRow:
    """Take somebody out of a shift."""
    assignment = await visible(tx, AssignmentRow, assignment_id)
    slot, appearance = await _slot(tx, assignment.slot_id)
    assignment = await visible(tx, AssignmentRow, assignment_id)
    await leave(tx, appearance, slot, assignment, await visible(tx, CrewRow, assignment.crew_id))
    return slot


async def confirm_assignment(tx: AsyncSession, assignment_id: UUID, *, now: datetime) -> AssignmentRow:
    """Say for the own firm that its person comes."""
    viewer = viewer_in(tx)
    assignment = await visible(tx, AssignmentRow, assignment_id)
    appearance = await visible(tx, AppearanceRow, assignment.appearance_id)
    require(access.may_work(viewer, appearance) and access.may_confirm(viewer, assignment))
    assignment.confirmed_at = now
    _told(tx, appearance)
    return assignment


async def offer_shift(tx: AsyncSession, assignment_id: UUID, *, is_offered: bool, now: datetime) -> AssignmentRow:
    """Say that others may take the shift, or that nobody has to; until somebody does, it stays the person's."""
    assignment, appearance = await _assignment(tx, assignment_id)
    require(access.may_offer(viewer_in(tx), assignment))
    if is_offered and not assignment.offered_at:
        record(tx, ShiftOffered(appearance.id), circle_id=appearance.circle_id)
    else:
        _told(tx, appearance)
    assignment.offered_at = (assignment.offered_at or now) if is_offered else None
    return assignment


async def take_shift(tx: AsyncSession, assignment_id: UUID, *, now: datetime) -> SlotRow:
    """Stand in for whoever offers the shift, if no hard rule is broken by it that is not broken already."""
    assignment, appearance = await _assignment(tx, assignment_id)
    slot = await visible(tx, SlotRow, assignment.slot_id, lock=True)
    require(assignment.offered_at, rota.ShiftNotOffered)
    own = await own_crew_at(tx, appearance.id)
    require(own)
    assert own  # noqa: S101 - required above
    plan = await rota_of(tx, appearance.id)
    rota.takes_over(plan.slots[str(slot.id)], plan.members[str(assignment.crew_id)], plan.members[str(own.id)])
    relieved = await visible(tx, CrewRow, assignment.crew_id)
    await _free(tx, slot, assignment)
    record(tx, ShiftTaken(appearance.id, membership_id=relieved.membership_id), circle_id=appearance.circle_id)
    await join(tx, appearance, slot, own, now)
    return slot


async def set_manager(tx: AsyncSession, appearance_id: UUID, lead: Lead, *, version: int | None) -> ManagerRow:
    """Say who leads the stand on a day, whatever the rank, and who takes the place."""
    appearance = await _at_work(tx, appearance_id)
    require(appearance.first_day <= lead.day <= appearance.last_day, rota.ShiftInDisorder("day"))
    require(lead.crew_id != lead.deputy_id, rota.DeputyIsManager("deputyId"))
    leads = await _member(tx, appearance, lead.crew_id)
    deputy = await _member(tx, appearance, lead.deputy_id) if lead.deputy_id else None
    row = next((one for one in await managers_of(tx, appearance.id) if one.day == lead.day), None)
    if row is None:
        place = {"workspace_id": appearance.workspace_id, "circle_id": appearance.circle_id}
        row = ManagerRow(appearance_id=appearance.id, day=lead.day, crew_id=leads.id, version=0, **place)
        tx.add(row)
    else:
        require_version(row.version, version, row.id)
    row.crew_id, row.deputy_id = leads.id, deputy.id if deputy else None
    row.version += 1
    _told(tx, appearance)
    return row


async def limit(
    tx: AsyncSession, appearance_id: UUID, time: WorkingTime, *, version: int | None, now: datetime
) -> AppearanceRow:
    """Say how long people stand and rest here; whoever stands longer already stays, and the rota says so."""
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_speak(viewer_in(tx), appearance))
    require_version(appearance.version, version, appearance.id)
    appearance.longest_day = rota.within_reason(time.longest_day, "longestDay")
    appearance.shortest_rest = rota.within_reason(time.shortest_rest, "shortestRest")
    appearance.longest_stretch = rota.within_reason(time.longest_stretch, "longestStretch")
    appearance.version += 1
    appearance.updated_at = now
    _told(tx, appearance)
    return appearance


async def fill(tx: AsyncSession, appearance_id: UUID, changes: Sequence[Change], *, now: datetime) -> AppearanceRow:
    """Several into shifts and out of them, all or none: so a proposal is accepted."""
    appearance = await _at_work(tx, appearance_id)
    slots: dict[UUID, SlotRow] = {}
    for one in changes:
        slots[one.slot_id] = await visible(tx, SlotRow, one.slot_id, lock=True)
        require(slots[one.slot_id].appearance_id == appearance.id, NotFound)
        require_version(slots[one.slot_id].version, one.version, one.slot_id)
    for one in sorted(changes, key=lambda change: change.joins):
        slot, member = slots[one.slot_id], await _member(tx, appearance, one.crew_id)
        if one.joins:
            await join(tx, appearance, slot, member, now)
        elif there := await assignment_of(tx, slot.id, member.id):
            await leave(tx, appearance, slot, there, member)
    return appearance


async def to_propose(tx: AsyncSession, appearance_id: UUID) -> Rota:
    """What a proposal is made from, for whoever may plan."""
    require(access.may_work(viewer_in(tx), await visible(tx, AppearanceRow, appearance_id)))
    return await rota_of(tx, appearance_id)


async def look_over(tx: AsyncSession, appearance_id: UUID) -> Look:
    """How many people it takes, and which rules the rota breaks."""
    plan = await rota_of(tx, appearance_id)
    slots = list(plan.slots.values())
    days = (plan.last_day - plan.first_day).days + 1
    per_shift = rota.needed(plan.stand_area // SQUARE_METRE, plan.contacts, days)
    hours_open = plan.hours_open or rota.hours_a_day(slots)
    return Look(per_shift, rota.pool(per_shift, hours_open, rota.HOURS_A_DAY), rota.broken(slots, plan.limits))


async def join(tx: AsyncSession, appearance: AppearanceRow, slot: SlotRow, member: CrewRow, now: datetime) -> None:
    """Somebody into a shift, if no rule of that person is broken; who stands there already stays."""
    viewer = viewer_in(tx)
    plan = await rota_of(tx, appearance.id)
    there = plan.slots[str(slot.id)]
    joining = plan.members[str(member.id)]
    if joining in there.people:
        return
    others = [one for name, one in plan.slots.items() if name != str(slot.id)]
    rota.joins(joining, [*others, rota.with_people(there, (*there.people, joining))], plan.limits)
    tx.add(
        AssignmentRow(
            workspace_id=slot.workspace_id,
            appearance_id=slot.appearance_id,
            circle_id=slot.circle_id,
            slot_id=slot.id,
            crew_id=member.id,
            organisation_id=member.organisation_id,
            author_id=viewer.member.id,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            confirmed_at=now if member.organisation_id == viewer.organisation_id else None,
        )
    )
    slot.version += 1
    await tx.flush()
    _told(tx, appearance, [member.membership_id])


async def leave(
    tx: AsyncSession, appearance: AppearanceRow, slot: SlotRow, assignment: AssignmentRow, member: CrewRow
) -> None:
    """Somebody out of a shift."""
    await _free(tx, slot, assignment)
    _told(tx, appearance, [member.membership_id])


async def _free(tx: AsyncSession, slot: SlotRow, assignment: AssignmentRow) -> None:
    await tx.delete(assignment)
    slot.version += 1
    await tx.flush()


async def _at_work(tx: AsyncSession, appearance_id: UUID) -> AppearanceRow:
    """The appearance, locked: what forbids a shift is decided on all of them."""
    require(access.may_work(viewer_in(tx), await visible(tx, AppearanceRow, appearance_id)))
    return await visible(tx, AppearanceRow, appearance_id, lock=True)


async def _slot(tx: AsyncSession, slot_id: UUID) -> tuple[SlotRow, AppearanceRow]:
    slot = await visible(tx, SlotRow, slot_id)
    appearance = await _at_work(tx, slot.appearance_id)
    return await visible(tx, SlotRow, slot_id, lock=True), appearance


async def _assignment(tx: AsyncSession, assignment_id: UUID) -> tuple[AssignmentRow, AppearanceRow]:
    """Who stands where, as it is once nobody else changes the rota."""
    assignment = await visible(tx, AssignmentRow, assignment_id)
    appearance = await _at_work(tx, assignment.appearance_id)
    tx.expire(assignment)
    return await visible(tx, AssignmentRow, assignment_id), appearance


async def _member(tx: AsyncSession, appearance: AppearanceRow, crew_id: UUID) -> CrewRow:
    member = await visible(tx, CrewRow, crew_id)
    require(member.appearance_id == appearance.id, NotFound)
    return member


def _write(appearance: AppearanceRow, slot: SlotRow, shift: Shift) -> None:
    rota.shift(shift.starts_at, shift.ends_at, appearance.first_day, appearance.last_day)
    slot.starts_at, slot.ends_at = shift.starts_at, shift.ends_at
    slot.station = words.line(shift.station, "station")
    require(0 < shift.min_people <= rota.MOST_PEOPLE, words.OutOfRange("minPeople"))
    slot.min_people = shift.min_people
    slot.languages = rota.languages(shift.languages, "languages")
    slot.topics = rota.topics(shift.topics, "topics")


async def _need(tx: AsyncSession, slot: SlotRow, firms: Mapping[UUID, int] | None) -> None:
    known = staying(await firms_in(tx, slot.appearance_id))
    wanted = dict.fromkeys(known, 1) if firms is None else firms
    for firm, people in wanted.items():
        require(firm in known, UnknownParty("needs"))
        require(0 <= people <= rota.MOST_PEOPLE, words.OutOfRange("needs"))
    part = {"workspace_id": slot.workspace_id, "appearance_id": slot.appearance_id, "circle_id": slot.circle_id}
    rows = [NeedRow(slot_id=slot.id, organisation_id=firm, people=n, **part) for firm, n in wanted.items() if n]
    tx.add_all(rows)


async def _clear(tx: AsyncSession, table: type[Row], slot: SlotRow) -> None:
    here: Any = table
    mine = (col(table.workspace_id) == slot.workspace_id, here.slot_id == slot.id)
    await tx.execute(delete(table).where(*mine))


def _told(tx: AsyncSession, appearance: AppearanceRow, people: Sequence[UUID] = ()) -> None:
    """The rota is another one; of these it concerns the own shifts."""
    for person in people:
        own = RotaChanged(appearance.id, membership_id=person, is_own=True)
        record(tx, own, circle_id=appearance.circle_id)
    if not people:
        record(tx, RotaChanged(appearance.id), circle_id=appearance.circle_id)
