"""A calendar as RFC 5545 writes it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from portal.calendars.rules import WARNINGS, WARNS_AT, Entry, Gone, Reading
from portal.calendars.zone import year_start, zone_of
from portal.core.text import text

if TYPE_CHECKING:
    from icalendar import Calendar, Component, Event

PRODUCT = "-//Bundwerk//Calendar feeds//EN"
ASK_AGAIN = timedelta(hours=1)


@dataclass(frozen=True)
class Sheet:
    """What stands at the head of a calendar, and from where its links start."""

    uid: str
    title: str
    locale: str
    zone: str
    base_url: str


def written(sheet: Sheet, reading: Reading, now: datetime) -> bytes:
    """The whole calendar: entries with links back, removed ones as cancelled, with the rules of its zone."""
    # Loaded with the first calendar, not with the portal.
    from icalendar import Calendar  # noqa: PLC0415 - see above

    calendar = Calendar.new(prodid=PRODUCT, uid=sheet.uid, name=sheet.title, language=sheet.locale, method="PUBLISH")
    calendar.add("refresh-interval", ASK_AGAIN, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    calendar.add("x-wr-timezone", sheet.zone)
    # By the year, so that the same calendar is the same text tomorrow.
    for name in sorted({sheet.zone, *(_zone(entry) for entry, _ in reading.entries)} - {""}):
        calendar.add_component(zone_of(name, year_start(now.year - 1), year_start(now.year + 3)))
    _fill(calendar, sheet, reading, now)
    return bytes(calendar.to_ical())


def _zone(entry: Entry) -> str:
    """Whose clock the entry goes by; none for whole days."""
    zone = entry.starts.tzinfo if isinstance(entry.starts, datetime) else None
    return zone.key if isinstance(zone, ZoneInfo) else ""


def _fill(calendar: "Calendar", sheet: Sheet, reading: Reading, now: datetime) -> None:
    for entry, sequence in reading.entries:
        calendar.add_component(_event(entry, sequence, sheet, now))
    for gone in reading.gone:
        calendar.add_component(_cancelled(gone, sheet, now))


def _event(entry: Entry, sequence: int, sheet: Sheet, now: datetime) -> "Event":
    from icalendar import Event  # noqa: PLC0415 - see above
    from icalendar.enums import STATUS, TRANSP  # noqa: PLC0415 - see above

    whole_day = not isinstance(entry.starts, datetime)
    return Event.new(
        uid=entry.uid,
        sequence=sequence,
        summary=entry.summary,
        start=entry.starts,
        end=entry.ends,
        stamp=now,
        location=entry.place or None,
        description=entry.about or None,
        url=f"{sheet.base_url}{entry.path}" if entry.path else None,
        status=STATUS.CONFIRMED,
        # A day on which something is due is not a day on which one is away.
        transparency=TRANSP.TRANSPARENT if whole_day else TRANSP.OPAQUE,
        subcomponents=list(_warnings(entry)) if entry.warns else (),
    )


def _warnings(entry: Entry) -> Iterable["Component"]:
    from icalendar import Alarm  # noqa: PLC0415 - see above

    for days in WARNINGS:
        alarm = Alarm.new(description=entry.summary)
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", WARNS_AT - timedelta(days=days))
        yield alarm


def _cancelled(gone: Gone, sheet: Sheet, now: datetime) -> "Event":
    from icalendar import Event  # noqa: PLC0415 - see above
    from icalendar.enums import STATUS, TRANSP  # noqa: PLC0415 - see above

    return Event.new(
        uid=gone.uid,
        sequence=gone.sequence,
        summary=text(sheet.locale, "calendar.cancelled"),
        start=gone.starts,
        end=_after(gone.starts),
        stamp=now,
        status=STATUS.CANCELLED,
        transparency=TRANSP.TRANSPARENT,
    )


def _after(starts: date) -> date:
    return starts + (timedelta(hours=1) if isinstance(starts, datetime) else timedelta(days=1))
