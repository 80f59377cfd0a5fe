"""Verbs on fairs, their editions and the organiser's deadlines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import require, require_version
from portal.fairs import access
from portal.fairs.actions.plan import replan
from portal.fairs.events import (
    AppearanceMoved,
    DeadlineCreated,
    DeadlineDeleted,
    EditionCreated,
    EditionEdited,
    EditionMoved,
    FairCreated,
    FairEdited,
    PlansOutdated,
)
from portal.fairs.model import AppearanceRow, DeadlineRow, EditionRow, FairRow
from portal.fairs.model.kinds import DeadlineKind
from portal.fairs.queries import appearances_at, visible
from portal.fairs.rules import venue, words


@dataclass(frozen=True)
class NewEdition:
    """A fair in one year."""

    first_day: date
    last_day: date
    organiser: str = ""
    time_zone: str = "Europe/Zurich"
    currency: str = "CHF"


@dataclass(frozen=True)
class NewDeadline:
    """What the organiser's papers say."""

    kind: DeadlineKind
    title: str
    due_on: date
    source: str = ""
    fee_after: int = 0
    surcharge: int = 0


async def create_fair(tx: AsyncSession, name: str, city: str, country: str, *, own_id: UUID | None = None) -> FairRow:
    """Enter a fair into the catalogue."""
    require(access.may_enter_fairs(viewer_in(tx)))
    member = viewer_in(tx).member
    if before := await made_before(tx, FairRow, own_id, col(FairRow.author_id) == member.id):
        return before
    fair = FairRow(
        workspace_id=member.workspace_id,
        id=own_id or new_id(),
        organisation_id=member.organisation_id,
        author_id=member.id,
        name=words.line(name, "name"),
        city=words.line(city, "city"),
        country=words.line(country, "country").upper(),
    )
    tx.add(fair)
    record(tx, FairCreated(fair.id))
    return fair


async def edit_fair(tx: AsyncSession, fair_id: UUID, changes: dict[str, Any], *, version: int | None) -> FairRow:
    """Describe a fair: where it is told of, how often it comes, who visits it and what for."""
    require(access.may_move_edition(viewer_in(tx), await visible(tx, FairRow, fair_id)))
    fair = await visible(tx, FairRow, fair_id, lock=True)
    require_version(fair.version, version, fair.id)
    checks: dict[str, Callable[[Any], Any]] = {"website": venue.website, "sectors": venue.sectors}
    for name, value in changes.items():
        setattr(fair, name, checks[name](value) if name in checks else value)
    fair.version += 1
    record(tx, FairEdited(fair.id))
    return fair


async def create_edition(tx: AsyncSession, fair_id: UUID, new: NewEdition, *, own_id: UUID | None = None) -> EditionRow:
    """Enter when a fair takes place."""
    require(access.may_enter_fairs(viewer_in(tx)))
    member = viewer_in(tx).member
    if before := await made_before(tx, EditionRow, own_id, col(EditionRow.author_id) == member.id):
        return before
    fair = await visible(tx, FairRow, fair_id)
    words.days(new.first_day, new.last_day)
    edition = EditionRow(
        workspace_id=member.workspace_id,
        id=own_id or new_id(),
        fair_id=fair.id,
        organisation_id=member.organisation_id,
        author_id=member.id,
        first_day=new.first_day,
        last_day=new.last_day,
        organiser=words.text(new.organiser, "organiser"),
        time_zone=words.line(new.time_zone, "timeZone"),
        currency=words.currency(new.currency),
    )
    tx.add(edition)
    record(tx, EditionCreated(edition.id))
    return edition


async def move_edition(
    tx: AsyncSession, edition_id: UUID, days: tuple[date, date], *, version: int | None, hours: Sequence[str] | None
) -> EditionRow:
    """The fair takes place on other days: dates that hang on it move along, those set by hand stay.

    Its hours stay those of its days, in order, unless others are given.
    """
    require(access.may_move_edition(viewer_in(tx), await visible(tx, EditionRow, edition_id)))
    edition = await visible(tx, EditionRow, edition_id, lock=True)
    require_version(edition.version, version, edition.id)
    words.days(*days)
    is_moved = days != (edition.first_day, edition.last_day)
    edition.first_day, edition.last_day = days
    kept = edition.opening_hours[: (edition.last_day - edition.first_day).days + 1]
    edition.opening_hours = kept if hours is None else venue.hours(hours, *days)
    edition.version += 1
    record(tx, EditionMoved(edition.id) if is_moved else EditionEdited(edition.id))
    if is_moved:
        await _move_plans(tx, edition)
    return edition


async def _move_plans(tx: AsyncSession, edition: EditionRow) -> None:
    for appearance in await appearances_at(tx, edition.id):
        await follow(tx, appearance, edition)
        record(tx, AppearanceMoved(appearance.id), circle_id=appearance.circle_id)
    record(tx, PlansOutdated(edition.id))


async def follow(tx: AsyncSession, appearance: AppearanceRow, edition: EditionRow) -> bool:
    """Make the plan what the edition says by now; whether the days are other ones than before."""
    before = (appearance.first_day, appearance.last_day)
    appearance.first_day, appearance.last_day = edition.first_day, edition.last_day
    await replan(tx, appearance)
    return before != (edition.first_day, edition.last_day)


async def create_deadline(
    tx: AsyncSession, edition_id: UUID, new: NewDeadline, *, own_id: UUID | None = None
) -> DeadlineRow:
    """Enter what the organiser wants: tasks that serve it are due five working days before."""
    require(access.may_enter_fairs(viewer_in(tx)))
    member = viewer_in(tx).member
    if before := await made_before(tx, DeadlineRow, own_id, col(DeadlineRow.author_id) == member.id):
        return before
    edition = await visible(tx, EditionRow, edition_id)
    deadline = DeadlineRow(
        workspace_id=member.workspace_id,
        id=own_id or new_id(),
        edition_id=edition.id,
        organisation_id=member.organisation_id,
        author_id=member.id,
        kind=new.kind,
        title=words.line(new.title, "title"),
        due_on=new.due_on,
        source=words.text(new.source, "source"),
        fee_after=words.count(new.fee_after, "feeAfter"),
        surcharge=words.percent(new.surcharge, "surcharge"),
    )
    tx.add(deadline)
    record(tx, DeadlineCreated(deadline.id))
    await tx.flush()
    for appearance in await appearances_at(tx, edition.id):
        await replan(tx, appearance)
    record(tx, PlansOutdated(edition.id))
    return deadline


async def delete_deadline(tx: AsyncSession, deadline_id: UUID) -> UUID:
    """Take a deadline out: tasks that served it are due as the template says; whose it was is answered."""
    deadline = await visible(tx, DeadlineRow, deadline_id, lock=True)
    edition = await visible(tx, EditionRow, deadline.edition_id)
    require(access.may_drop_deadline(viewer_in(tx), deadline))
    await tx.delete(deadline)
    record(tx, DeadlineDeleted(deadline.id))
    await tx.flush()
    for appearance in await appearances_at(tx, edition.id):
        await replan(tx, appearance)
    record(tx, PlansOutdated(edition.id))
    return edition.id
