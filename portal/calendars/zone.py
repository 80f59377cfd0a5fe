"""The rules of a time zone as RFC 5545 writes them: each change of the clock by itself, in local time before it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Timezone

STEP, MINUTE = timedelta(days=7), timedelta(minutes=1)
"""No zone changes its clock twice within a week."""


class Change(NamedTuple):
    """The clock changes at a moment, from an offset to another."""

    at: datetime
    before: timedelta


def zone_of(name: str, since: datetime, until: datetime) -> "Timezone":
    """The zone's component, right from `since` to `until`; both in UTC."""
    # Loaded with the first calendar, not with the portal.
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard  # noqa: PLC0415 - see above

    zone, component = ZoneInfo(name), Timezone()
    component.add("tzid", name)
    for change in (Change(since, _offset(zone, since)), *_changes(zone, since, until)):
        local = change.at.astimezone(zone)
        part = TimezoneDaylight() if local.dst() else TimezoneStandard()
        part.add("dtstart", (change.at + change.before).replace(tzinfo=None))
        part.add("tzoffsetfrom", change.before)
        part.add("tzoffsetto", _offset(zone, change.at))
        part.add("tzname", local.tzname())
        component.add_component(part)
    return component


def _changes(zone: ZoneInfo, since: datetime, until: datetime) -> Iterator[Change]:
    while since < until:
        before, then = _offset(zone, since), min(since + STEP, until)
        if _offset(zone, then) != before:
            yield Change(_first_other(zone, since, then), before)
        since = then


def _first_other(zone: ZoneInfo, since: datetime, until: datetime) -> datetime:
    """The minute from which the clock shows something else."""
    before = _offset(zone, since)
    while until - since > MINUTE:
        middle = since + (until - since) // 2
        since, until = (since, middle) if _offset(zone, middle) != before else (middle, until)
    return until.replace(second=0, microsecond=0)


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def year_start(year: int) -> datetime:
    """Midnight of the year's first day, UTC."""
    return datetime(year, 1, 1, tzinfo=UTC)
