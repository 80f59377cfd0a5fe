"""Verbs on the people at the stand: each firm sends its own, and says what they speak and know."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import NotAllowed, require, require_version
from portal.core.table import Row
from portal.fairs import access
from portal.fairs.events import CrewChanged
from portal.fairs.model import AppearanceRow, AssignmentRow, CrewNoteRow, CrewPhoneRow, CrewRow, PassRow
from portal.fairs.queries import crew_numbers, hosts_guests, managers_of, visible
from portal.fairs.rules import rota, words
from portal.partners.queries import visible_membership


@dataclass(frozen=True)
class About:
    """What is said of somebody; None stays as it is, an empty phone or note is taken away."""

    languages: list[str] | None = None
    topics: list[str] | None = None
    is_first_timer: bool | None = None
    phone: str | None = None
    note: str | None = None


async def add_crew(
    tx: AsyncSession, appearance_id: UUID, person_id: UUID, about: About, *, own_id: UUID | None = None
) -> CrewRow:
    """Send one of the own firm's people to the stand."""
    viewer = viewer_in(tx)
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_work(viewer, appearance))
    if before := await made_before(tx, CrewRow, own_id, col(CrewRow.author_id) == viewer.member.id):
        return before
    person = await visible_membership(tx, person_id)
    require(person.organisation_id == viewer.member.organisation_id, words.NotAtTheStand("personId"))
    crew = await crew_numbers(tx, appearance.id)
    require(len(crew) < rota.MOST_CREW, rota.TooManyShifts("personId"))
    own = [number for firm, number in crew if firm == person.organisation_id]
    member = CrewRow(
        workspace_id=appearance.workspace_id,
        id=own_id or new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        organisation_id=person.organisation_id,
        membership_id=person.id,
        author_id=viewer.member.id,
        number=max(own, default=0) + 1,
    )
    tx.add(member)
    await tx.flush()
    await _describe(tx, member, about)
    added = CrewChanged(appearance.id, membership_id=person.id, is_new=True)
    record(tx, added, circle_id=appearance.circle_id)
    return member


async def edit_crew(tx: AsyncSession, crew_id: UUID, about: About, *, version: int | None) -> CrewRow:
    """Say other things of one of the own firm's people."""
    member, appearance = await own_member(tx, crew_id)
    require_version(member.version, version, member.id)
    await _describe(tx, member, about)
    member.version += 1
    _told(tx, appearance)
    return member


async def remove_crew(tx: AsyncSession, crew_id: UUID) -> UUID:
    """Somebody of the own firm does not come: out of all shifts, and whoever takes the place leads instead."""
    member, appearance = await own_member(tx, crew_id)
    require(not await hosts_guests(tx, member.id), rota.HasAppointments)
    for manager in await managers_of(tx, appearance.id):
        if manager.deputy_id == member.id:
            manager.deputy_id = None
        elif manager.crew_id == member.id and manager.deputy_id:
            manager.crew_id, manager.deputy_id = manager.deputy_id, None
        elif manager.crew_id == member.id:
            await tx.delete(manager)
    await tx.flush()
    for table in (AssignmentRow, PassRow, CrewPhoneRow, CrewNoteRow):
        await _clear(tx, table, member)
    await tx.delete(member)
    _told(tx, appearance)
    return appearance.id


async def own_member(tx: AsyncSession, crew_id: UUID) -> tuple[CrewRow, AppearanceRow]:
    """One of the own firm's people, to say something of; the rota waits meanwhile."""
    viewer = viewer_in(tx)
    member = await visible(tx, CrewRow, crew_id)
    appearance = await visible(tx, AppearanceRow, member.appearance_id)
    require(access.may_work(viewer, appearance) and access.may_send(viewer, member), NotAllowed)
    await visible(tx, AppearanceRow, appearance.id, lock=True)
    return await visible(tx, CrewRow, crew_id, lock=True), appearance


async def _describe(tx: AsyncSession, member: CrewRow, about: About) -> None:
    if about.languages is not None:
        member.languages = rota.languages(about.languages, "languages")
    if about.topics is not None:
        member.topics = rota.topics(about.topics, "topics")
    if about.is_first_timer is not None:
        member.is_first_timer = about.is_first_timer
    part = {
        "workspace_id": member.workspace_id,
        "appearance_id": member.appearance_id,
        "circle_id": member.circle_id,
        "crew_id": member.id,
        "organisation_id": member.organisation_id,
    }
    if about.phone is not None:
        phone = rota.phone(about.phone, "phone")
        await _clear(tx, CrewPhoneRow, member)
        tx.add_all([CrewPhoneRow(phone=phone, **part)] if phone else [])
    if about.note is not None:
        note = words.text(about.note, "note")
        await _clear(tx, CrewNoteRow, member)
        tx.add_all([CrewNoteRow(note=note, **part)] if note else [])


async def _clear(tx: AsyncSession, table: type[Row], member: CrewRow) -> None:
    here: Any = table
    mine = (col(table.workspace_id) == member.workspace_id, here.crew_id == member.id)
    await tx.execute(delete(table).where(*mine))


def _told(tx: AsyncSession, appearance: AppearanceRow) -> None:
    record(tx, CrewChanged(appearance.id), circle_id=appearance.circle_id)
