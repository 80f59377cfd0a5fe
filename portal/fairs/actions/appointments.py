"""Verbs on appointments at the stand, and what somebody there is doing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import Required, require, require_version
from portal.core.table import Row
from portal.fairs import access
from portal.fairs.events import AppointmentChanged, CrewChanged
from portal.fairs.model import (
    AppearanceRow,
    AppointmentGuestRow,
    AppointmentHostRow,
    AppointmentRow,
    CrewRow,
)
from portal.fairs.model.kinds import AppointmentState, Presence
from portal.fairs.queries import hosting, visible
from portal.fairs.rules import rota, words


@dataclass(frozen=True)
class Meeting:
    """An appointment as somebody writes it."""

    starts_at: datetime
    ends_at: datetime
    hosts: Sequence[UUID]
    guest: str
    company: str = ""
    topic: str = ""
    place: str = ""
    state: AppointmentState = AppointmentState.CONFIRMED


async def create_appointment(
    tx: AsyncSession, appearance_id: UUID, meeting: Meeting, *, own_id: UUID | None = None
) -> AppointmentRow:
    """A guest comes; its hosts are taken meanwhile."""
    member = viewer_in(tx).member
    appearance = await visible(tx, AppearanceRow, appearance_id)
    require(access.may_work(viewer_in(tx), appearance))
    if before := await made_before(tx, AppointmentRow, own_id, col(AppointmentRow.author_id) == member.id):
        return before
    appointment = AppointmentRow(
        workspace_id=appearance.workspace_id,
        id=own_id or new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        organisation_id=member.organisation_id,
        author_id=member.id,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
    )
    await _write(tx, appearance, appointment, meeting)
    return appointment


async def edit_appointment(
    tx: AsyncSession, appointment_id: UUID, meeting: Meeting, *, version: int | None
) -> AppointmentRow:
    """Another time, other hosts, or how it went; by the firm that made it."""
    appointment, appearance = await _own(tx, appointment_id)
    require_version(appointment.version, version, appointment.id)
    appointment.version += 1
    before = await hosting(tx, appointment.id)
    for table in (AppointmentHostRow, AppointmentGuestRow):
        await _clear(tx, table, appointment)
    await _write(tx, appearance, appointment, meeting, before)
    return appointment


async def delete_appointment(tx: AsyncSession, appointment_id: UUID) -> UUID:
    """The guest does not come; at whose stand it would have been is answered."""
    appointment, appearance = await _own(tx, appointment_id)
    hosts = await hosting(tx, appointment.id)
    for table in (AppointmentHostRow, AppointmentGuestRow):
        await _clear(tx, table, appointment)
    await tx.delete(appointment)
    _told(tx, appearance, hosts)
    return appearance.id


async def set_presence(tx: AsyncSession, crew_id: UUID, presence: Presence, *, now: datetime) -> CrewRow:
    """Say what somebody of the own firm is doing; guests say it of themselves."""
    viewer = viewer_in(tx)
    member = await visible(tx, CrewRow, crew_id)
    appearance = await visible(tx, AppearanceRow, member.appearance_id)
    require(access.may_say_presence(viewer, member, appearance))
    member = await visible(tx, CrewRow, crew_id, lock=True)
    member.presence, member.presence_at = presence, now
    record(tx, CrewChanged(appearance.id), circle_id=appearance.circle_id)
    return member


async def _write(
    tx: AsyncSession,
    appearance: AppearanceRow,
    appointment: AppointmentRow,
    meeting: Meeting,
    before: Sequence[UUID] = (),
) -> None:
    rota.shift(meeting.starts_at, meeting.ends_at, appearance.first_day, appearance.last_day)
    appointment.starts_at, appointment.ends_at = meeting.starts_at, meeting.ends_at
    appointment.place = words.line(meeting.place, "place", at_least=0)
    appointment.state = meeting.state
    require(meeting.hosts, Required("hostIds"))
    tx.add(appointment)
    await tx.flush()
    hosts = [await visible(tx, CrewRow, crew_id) for crew_id in dict.fromkeys(meeting.hosts)]
    require(all(host.appearance_id == appearance.id for host in hosts), words.NotAtTheStand("hostIds"))
    part: dict[str, Any] = {
        "workspace_id": appointment.workspace_id,
        "appearance_id": appearance.id,
        "circle_id": appearance.circle_id,
        "appointment_id": appointment.id,
    }
    times: dict[str, Any] = {"starts_at": meeting.starts_at, "ends_at": meeting.ends_at}
    tx.add_all([AppointmentHostRow(crew_id=host.id, **times, **part) for host in hosts])
    firms = dict.fromkeys([appointment.organisation_id, *(host.organisation_id for host in hosts)])
    guest: dict[str, Any] = {
        "guest": words.line(meeting.guest, "guest"),
        "company": words.line(meeting.company, "company", at_least=0),
    }
    tx.add(AppointmentGuestRow(firm_ids=list(firms), topic=words.text(meeting.topic, "topic"), **guest, **part))
    await tx.flush()
    _told(tx, appearance, list(dict.fromkeys([*before, *(host.membership_id for host in hosts)])))


def _told(tx: AsyncSession, appearance: AppearanceRow, hosts: Sequence[UUID]) -> None:
    for person in hosts:
        own = AppointmentChanged(appearance.id, membership_id=person, is_own=True)
        record(tx, own, circle_id=appearance.circle_id)


async def _own(tx: AsyncSession, appointment_id: UUID) -> tuple[AppointmentRow, AppearanceRow]:
    viewer = viewer_in(tx)
    appointment = await visible(tx, AppointmentRow, appointment_id)
    appearance = await visible(tx, AppearanceRow, appointment.appearance_id)
    require(access.may_work(viewer, appearance) and access.may_keep(viewer, appointment))
    return await visible(tx, AppointmentRow, appointment_id, lock=True), appearance


async def _clear(tx: AsyncSession, table: type[Row], appointment: AppointmentRow) -> None:
    here: Any = table
    mine = (col(table.workspace_id) == appointment.workspace_id, here.appointment_id == appointment.id)
    await tx.execute(delete(table).where(*mine))
