"""What a feed shows now, under the rights of its person at this moment, and what it has handed out before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.calendars import access
from portal.calendars.model import FeedRow, FeedScope, HandedRow
from portal.calendars.rules import LOOKS_BACK, Entry, Handed, day_of
from portal.core.db import viewer_in
from portal.core.ids import new_id
from portal.core.refusal import NotFound
from portal.core.sight import Sight
from portal.core.text import text
from portal.core.viewer import Member
from portal.fairs import access as fairs
from portal.fairs.checklist import title_of
from portal.fairs.model import (
    AppearanceRow,
    AppointmentHostRow,
    AppointmentRow,
    AssignmentRow,
    CrewRow,
    DeadlineRow,
    EditionRow,
    FairRow,
    SlotRow,
    TaskRow,
)
from portal.fairs.model.kinds import AppearanceState, AppointmentState
from portal.fairs.papers import amount
from portal.identity.secrets import fingerprint

FEED_OF = sql("select calendar_feed_of(:fingerprint)")
DAY = timedelta(days=1)
PERCENT = 100
"""In hundredths of a percent."""


@dataclass(frozen=True)
class Fair:
    """An appearance with where and when it is."""

    row: AppearanceRow
    edition: EditionRow
    fair: FairRow

    @property
    def place(self) -> str:
        """Where to go, as far as it is known."""
        stand = " ".join(part for part in (self.row.hall, self.row.stand_number) if part)
        return ", ".join(part for part in (self.fair.name, self.fair.city, stand) if part)

    @property
    def path(self) -> str:
        """Its page."""
        return f"/messen/joint_appearance_{self.row.id}"


async def feed_behind(tx: AsyncSession, token: str) -> dict[str, Any] | None:
    """Whose feed the address is: workspace, membership and feed."""
    found: dict[str, Any] | None = await tx.scalar(FEED_OF, {"fingerprint": fingerprint(token)})
    return found


async def own_feed(tx: AsyncSession, feed_id: UUID) -> FeedRow:
    """The viewer's feed, locked: two readings at once count a change once."""
    seen = access.visible_to(FeedRow, Sight(viewer_in(tx).shape))
    wanted = select(FeedRow).where(col(FeedRow.id) == feed_id, seen).with_for_update()
    feed = await tx.scalar(wanted, viewer_in(tx).params)
    if feed is None:
        raise NotFound
    return feed


async def handed_out(tx: AsyncSession, feed: FeedRow) -> dict[str, HandedRow]:
    """What the calendar program was last given, by id."""
    here = col(HandedRow.workspace_id) == feed.workspace_id, col(HandedRow.feed_id) == feed.id
    return {row.uid: row for row in await tx.scalars(select(HandedRow).where(*here))}


def as_handed(row: HandedRow) -> Handed:
    """The row as a value."""
    return Handed(row.uid, row.mark, row.sequence, row.starts, row.gone_at)


def as_row(feed: FeedRow, one: Handed) -> HandedRow:
    """The value as a new row."""
    return HandedRow(
        workspace_id=feed.workspace_id, id=new_id(), membership_id=feed.membership_id, feed_id=feed.id, **one._asdict()
    )


async def entries_of(tx: AsyncSession, feed: FeedRow, domain: str, today: date) -> list[Entry]:
    """Everything in the feed that is not long over, earliest first."""
    found = await _fairs(tx, feed, today - LOOKS_BACK)
    shown = [
        *(_days(one, domain) for one in found.values()),
        *await _deadlines(tx, feed, found, domain),
        *await _tasks(tx, feed, found, domain),
        *await _shifts(tx, feed, found, domain),
        *await _meetings(tx, feed, found, domain),
    ]
    lately = [entry for entry in shown if day_of(entry.ends) > today - LOOKS_BACK]
    return sorted(lately, key=lambda entry: (day_of(entry.starts), entry.uid))


async def own_times(tx: AsyncSession, appearance_id: UUID, domain: str) -> list[Entry]:
    """The viewer's shifts and appointments at one appearance, earliest first, under the ids that feeds give them."""
    member = viewer_in(tx).member
    found = await _fairs(tx, _passing(member, FeedScope.APPEARANCE, appearance_id), date.min)
    if not found:
        raise NotFound
    mine = _passing(member, FeedScope.PERSONAL)
    times = [*await _shifts(tx, mine, found, domain), *await _meetings(tx, mine, found, domain)]
    return sorted(times, key=lambda entry: (day_of(entry.starts), entry.uid))


def _passing(member: Member, scope: FeedScope, appearance_id: UUID | None = None) -> FeedRow:
    """A feed that nobody keeps."""
    return FeedRow(
        workspace_id=member.workspace_id,
        membership_id=member.id,
        scope=scope,
        appearance_id=appearance_id,
        token_hash=b"",
    )


async def _fairs(tx: AsyncSession, feed: FeedRow, since: date) -> dict[UUID, Fair]:
    viewer, row = viewer_in(tx), AppearanceRow
    wanted = (
        select(row, EditionRow, FairRow)
        .join(EditionRow, (col(EditionRow.id) == row.edition_id) & (col(EditionRow.workspace_id) == row.workspace_id))
        .join(FairRow, (col(FairRow.id) == EditionRow.fair_id) & (col(FairRow.workspace_id) == row.workspace_id))
        .where(fairs.visible_to(row, Sight(viewer.shape)), col(row.state) != AppearanceState.CANCELLED)
        .where(col(row.last_day) >= since)
    )
    if feed.scope == FeedScope.APPEARANCE:
        wanted = wanted.where(col(row.id) == feed.appearance_id)
    found = (await tx.execute(wanted, viewer.params)).all()
    of_firm = feed.scope == FeedScope.FIRM
    return {one[0].id: Fair(*one) for one in found if not of_firm or feed.organisation_id in one[0].firm_ids}


def _days(one: Fair, domain: str) -> Entry:
    row = one.row
    uid = f"appearance-{row.id}@{domain}"
    return Entry(uid, row.title, row.first_day, row.last_day + DAY, one.place, row.purpose, one.path)


async def _deadlines(tx: AsyncSession, feed: FeedRow, found: Mapping[UUID, Fair], domain: str) -> Sequence[Entry]:
    viewer = viewer_in(tx)
    if feed.scope == FeedScope.PERSONAL and not fairs.is_speaker(viewer.shape):
        return []
    fairs_by_edition = {one.edition.id: one for one in found.values()}
    row = DeadlineRow
    wanted = select(row).where(
        col(row.edition_id).in_(fairs_by_edition), fairs.deadline_visible_to(row, Sight(viewer.shape))
    )
    return [
        _deadline(one, fairs_by_edition[one.edition_id], viewer.locale, domain)
        for one in await tx.scalars(wanted, viewer.params)
    ]


def _deadline(row: DeadlineRow, one: Fair, locale: str, domain: str) -> Entry:
    summary = text(locale, "calendar.deadline", title=row.title, fair=one.fair.name)
    uid = f"deadline-{row.id}@{domain}"
    about = "\n".join(part for part in (row.source, *_costs_after(row, one.edition.currency, locale)) if part)
    return Entry(uid, summary, row.due_on, row.due_on + DAY, about=about, path=one.path, warns=True)


def _costs_after(row: DeadlineRow, currency: str, locale: str) -> Iterator[str]:
    """What it costs to miss it."""
    if row.fee_after:
        yield text(locale, "calendar.fee", amount=f"{currency} {amount(row.fee_after)}")
    if row.surcharge:
        yield text(locale, "calendar.surcharge", percent=f"{row.surcharge / PERCENT:g}")


async def _tasks(tx: AsyncSession, feed: FeedRow, found: Mapping[UUID, Fair], domain: str) -> Sequence[Entry]:
    viewer, row = viewer_in(tx), TaskRow
    wanted = select(row).where(col(row.appearance_id).in_(found), fairs.part_visible_to(row, Sight(viewer.shape)))
    every = list(await tx.scalars(wanted, viewer.params))
    if feed.scope == FeedScope.PERSONAL:
        speaks, side = fairs.is_speaker(viewer.shape), fairs.side_of(viewer)
        every = [one for one in every if _is_mine(one, viewer.member.id, side if speaks else None)]
    return [_task(one, found[one.appearance_id], viewer.locale, domain) for one in every]


def _is_mine(task: TaskRow, me: UUID, side: str | None) -> bool:
    """What I am to do; what nobody has taken on waits for whoever speaks for its side."""
    unclaimed = task.assignee_id is None and (task.lead_side == side or (task.needs_both and side is not None))
    return task.assignee_id == me or unclaimed


def _task(row: TaskRow, one: Fair, locale: str, domain: str) -> Entry:
    done = row.host_ticked_at and row.partner_ticked_at if row.needs_both else row.done_on
    title = title_of(row, locale)
    summary = text(locale, "calendar.done", title=title) if done else title
    side = text(locale, f"calendar.side.{row.side}")
    about = text(locale, "calendar.about", fair=one.row.title, side=side)
    uid = f"task-{row.id}@{domain}"
    return Entry(uid, summary, row.due_on, row.due_on + DAY, about=about, path=f"{one.path}/zeitplan")


async def _shifts(tx: AsyncSession, feed: FeedRow, found: Mapping[UUID, Fair], domain: str) -> Sequence[Entry]:
    """The shifts: in one's own calendar those in which one stands; nowhere who else does."""
    viewer, row = viewer_in(tx), SlotRow
    wanted = select(row).where(col(row.appearance_id).in_(found), fairs.part_visible_to(row, Sight(viewer.shape)))
    if feed.scope == FeedScope.PERSONAL:
        wanted = wanted.where(col(row.id).in_(_own_slots(viewer.member.workspace_id, viewer.member.id)))
    return [
        _shift(one, found[one.appearance_id], viewer.locale, domain) for one in await tx.scalars(wanted, viewer.params)
    ]


def _own_slots(workspace_id: UUID, me: UUID) -> Any:
    there = (col(CrewRow.workspace_id) == AssignmentRow.workspace_id) & (col(CrewRow.id) == AssignmentRow.crew_id)
    mine = col(AssignmentRow.workspace_id) == workspace_id, col(CrewRow.membership_id) == me
    return select(col(AssignmentRow.slot_id)).join(CrewRow, there).where(*mine)


def _shift(row: SlotRow, one: Fair, locale: str, domain: str) -> Entry:
    summary = text(locale, "calendar.shift", station=row.station, fair=one.fair.name)
    zone = ZoneInfo(one.edition.time_zone)
    starts, ends = row.starts_at.astimezone(zone), row.ends_at.astimezone(zone)
    return Entry(f"shift-{row.id}@{domain}", summary, starts, ends, one.place, path=f"{one.path}/personal")


async def _meetings(tx: AsyncSession, feed: FeedRow, found: Mapping[UUID, Fair], domain: str) -> Sequence[Entry]:
    """Appointments: in one's own calendar those whose host one is; nowhere who comes, and what for."""
    viewer, row = viewer_in(tx), AppointmentRow
    wanted = select(row).where(col(row.appearance_id).in_(found), fairs.part_visible_to(row, Sight(viewer.shape)))
    wanted = wanted.where(col(row.state) != AppointmentState.NO_SHOW)
    if feed.scope == FeedScope.PERSONAL:
        wanted = wanted.where(col(row.id).in_(_received(viewer.member.workspace_id, viewer.member.id)))
    return [
        _meeting(one, found[one.appearance_id], viewer.locale, domain)
        for one in await tx.scalars(wanted, viewer.params)
    ]


def _received(workspace_id: UUID, me: UUID) -> Any:
    host = AppointmentHostRow
    there = (col(CrewRow.workspace_id) == host.workspace_id) & (col(CrewRow.id) == host.crew_id)
    mine = col(host.workspace_id) == workspace_id, col(CrewRow.membership_id) == me
    return select(col(host.appointment_id)).join(CrewRow, there).where(*mine)


def _meeting(row: AppointmentRow, one: Fair, locale: str, domain: str) -> Entry:
    zone = ZoneInfo(one.edition.time_zone)
    starts, ends = row.starts_at.astimezone(zone), row.ends_at.astimezone(zone)
    summary = text(locale, "calendar.meeting", fair=one.fair.name)
    place = ", ".join(part for part in (one.place, row.place) if part)
    return Entry(f"appointment-{row.id}@{domain}", summary, starts, ends, place, path=f"{one.path}/heute")
