"""Verbs on calendar feeds: begin one, renew its address, end it, and hand out what stands in it."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.calendars import ics, rules
from portal.calendars.events import FeedCreated, FeedEnded, FeedRenewed
from portal.calendars.model import FeedRow, FeedScope, HandedRow
from portal.calendars.queries import as_handed, as_row, entries_of, feed_behind, handed_out, own_feed, own_times
from portal.core.db import Database, act_as, viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import Required, require
from portal.core.text import text
from portal.core.viewer import Viewer
from portal.fairs.model import AppearanceRow
from portal.fairs.queries import visible
from portal.identity.queries import own_account, viewer_for
from portal.identity.rules import in_person
from portal.identity.secrets import fingerprint, new_secret
from portal.partners.queries import visible_organisation, workspace_here


@dataclass(frozen=True)
class NewFeed:
    """What a new calendar shows; an appearance or a firm where the scope is one."""

    scope: FeedScope
    appearance_id: UUID | None = None
    organisation_id: UUID | None = None


async def create_feed(tx: AsyncSession, new: NewFeed) -> tuple[UUID, str]:
    """A calendar for the viewer: its id, and the secret of its address, which is shown once and kept nowhere."""
    in_person(viewer_in(tx))
    member, secret = viewer_in(tx).member, new_secret()
    appearance_id, organisation_id = await _subject(tx, new)
    there = select(col(FeedRow.id)).where(
        col(FeedRow.workspace_id) == member.workspace_id,
        col(FeedRow.membership_id) == member.id,
        col(FeedRow.scope) == new.scope,
        col(FeedRow.appearance_id).is_not_distinct_from(appearance_id),
        col(FeedRow.organisation_id).is_not_distinct_from(organisation_id),
    )
    require(await tx.scalar(there) is None, rules.FeedExists)
    feed = FeedRow(
        workspace_id=member.workspace_id,
        id=new_id(),
        membership_id=member.id,
        scope=new.scope,
        appearance_id=appearance_id,
        organisation_id=organisation_id,
        token_hash=fingerprint(secret),
    )
    tx.add(feed)
    record(tx, FeedCreated(feed.id))
    return feed.id, secret


async def renew_feed(tx: AsyncSession, feed_id: UUID) -> tuple[UUID, str]:
    """Another address for a calendar; the one before opens nothing any more."""
    in_person(viewer_in(tx))
    feed, secret = await own_feed(tx, feed_id), new_secret()
    feed.token_hash, feed.read_at = fingerprint(secret), None
    record(tx, FeedRenewed(feed.id))
    return feed.id, secret


async def end_feed(tx: AsyncSession, feed_id: UUID) -> None:
    """Nobody reads this calendar any more."""
    in_person(viewer_in(tx))
    feed = await own_feed(tx, feed_id)
    record(tx, FeedEnded(feed.id))
    await tx.delete(feed)


async def hand_out(database: Database, token: str, base_url: str, *, now: datetime) -> bytes | None:
    """The calendar behind the address as its person may read it now, written down; None if there is none any more."""
    async with database.write() as tx:
        found = await feed_behind(tx, token)
        reader = found and await viewer_for(tx, UUID(found["workspace_id"]), UUID(found["membership_id"]))
        if found is None or not reader:
            return None
        await act_as(tx, reader)
        feed = await own_feed(tx, UUID(found["feed_id"]))
        sheet = await _sheet(tx, feed, base_url)
        entries = await entries_of(tx, feed, urlsplit(base_url).hostname or "", now.date())
        reading = await _remember(tx, feed, entries, now)
    return ics.written(sheet, reading, now)


async def own_file(database: Database, viewer: Viewer, appearance_id: UUID, base_url: str, *, now: datetime) -> bytes:
    """The viewer's own times at an appearance, to take along once; a feed gives them the same ids."""
    async with database.read(viewer) as db:
        entries = await own_times(db, appearance_id, urlsplit(base_url).hostname or "")
        zone = (await own_account(db)).time_zone
    title = text(viewer.locale, "calendar.own")
    sheet = ics.Sheet(str(appearance_id), title, viewer.locale, zone, base_url.rstrip("/"))
    return ics.written(sheet, rules.Reading([(entry, 0) for entry in entries], [], [], []), now)


async def _subject(tx: AsyncSession, new: NewFeed) -> tuple[UUID | None, UUID | None]:
    """What the calendar is of, if the viewer sees it."""
    if new.scope == FeedScope.APPEARANCE:
        return (await visible(tx, AppearanceRow, _named(new.appearance_id, "appearanceId"))).id, None
    if new.scope == FeedScope.FIRM:
        return None, (await visible_organisation(tx, _named(new.organisation_id, "organisationId"))).id
    return None, None


def _named(given: UUID | None, field: str) -> UUID:
    if given is None:
        raise Required(field)
    return given


async def _sheet(tx: AsyncSession, feed: FeedRow, base_url: str) -> ics.Sheet:
    reader, account, portal = viewer_in(tx), await own_account(tx), (await workspace_here(tx)).name
    # What it is of may be out of the person's sight by now: then the calendar is empty, and its name tells nothing.
    title = text(reader.locale, f"calendar.{feed.scope}", portal=portal)
    return ics.Sheet(str(feed.id), title, reader.locale, account.time_zone, base_url.rstrip("/"))


async def _remember(tx: AsyncSession, feed: FeedRow, entries: list[rules.Entry], now: datetime) -> rules.Reading:
    """Count what has changed since the last reading, and keep what was handed out now."""
    rows = await handed_out(tx, feed)
    reading = rules.read(entries, {uid: as_handed(row) for uid, row in rows.items()}, now)
    for one in reading.keep:
        if row := rows.get(one.uid):
            row.mark, row.sequence, row.starts, row.gone_at = one.mark, one.sequence, one.starts, one.gone_at
        else:
            tx.add(as_row(feed, one))
    of_feed = col(HandedRow.workspace_id) == feed.workspace_id, col(HandedRow.feed_id) == feed.id
    if reading.forget:
        await tx.execute(delete(HandedRow).where(*of_feed, col(HandedRow.uid).in_(reading.forget)))
    feed.read_at = now
    return reading
