"""Dates that hang on the fair: on working days of the responsible firm's canton, before the organiser's deadlines."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from portal.core.refusal import Invalid
from portal.fairs.model.kinds import Anchor, DueRule, Timing

DAY = timedelta(days=1)
FULL_START = 364
"""The template begins so many days before the fair."""
AHEAD_OF_ORGANISER = 5
"""So many working days before an organiser's deadline a task is due."""
CLOCK = timedelta(hours=48)


class UnknownRegion(Invalid):
    """There is no such canton or Land in the calendar of public holidays."""

    code = "UNKNOWN_REGION"


class Region(NamedTuple):
    """Whose public holidays count: a country, and a canton or Land of it."""

    country: str = "CH"
    part: str | None = "ZH"


class Due(NamedTuple):
    """When something is due, what the template alone would say, and which of both rules."""

    on: date
    template: date
    ruled_by: DueRule


@dataclass(frozen=True)
class Days:
    """The fair's days; `start` is when the firms began to plan, if that was late."""

    first: date
    last: date
    start: date | None = None

    def of(self, anchor: Anchor) -> date:
        """The day from which is counted."""
        return self.first if anchor == Anchor.FIRST_DAY else self.last

    def offset(self, anchor: Anchor, days: int) -> int:
        """The distance as it is after a late start, which compresses what lies before the fair."""
        if anchor != Anchor.FIRST_DAY or days >= 0 or self.start is None:
            return days
        left = max((self.first - self.start).days, 0)
        return days if left >= FULL_START else -(-days * left // FULL_START)


def is_working_day(day: date, region: Region) -> bool:
    """Monday to Friday, and no public holiday there."""
    return day.weekday() < 5 and day not in _holidays(region, day.year)  # noqa: PLR2004 - Saturday is 5


def previous_working_day(day: date, region: Region) -> date:
    """That day, or the last working day before it."""
    while not is_working_day(day, region):
        day -= DAY
    return day


def next_working_day(day: date, region: Region) -> date:
    """That day, or the first working day after it."""
    while not is_working_day(day, region):
        day += DAY
    return day


def working_days_before(day: date, count: int, region: Region) -> date:
    """The working day that lies so many working days before."""
    for _ in range(count):
        day = previous_working_day(day - DAY, region)
    return day


def working_days_after(day: date, count: int, region: Region) -> date:
    """The working day that lies so many working days later."""
    for _ in range(count):
        day = next_working_day(day + DAY, region)
    return day


def working_days_between(first: date, last: date, region: Region) -> int:
    """How many working days lie after the first and up to the last."""
    return sum(is_working_day(first + DAY * n, region) for n in range(1, (last - first).days + 1))


def template_date(anchor: Anchor, offset: int, timing: Timing, days: Days, region: Region) -> date:
    """The day that the template says: before the fair never later than counted, after it never earlier."""
    day = days.of(anchor) + DAY * days.offset(anchor, offset)
    if timing != Timing.WORKING_DAY:
        return day
    return previous_working_day(day, region) if day < days.first else next_working_day(day, region)


def organisers_date(deadline: date, region: Region) -> date:
    """The last day on which a task may be due that serves this deadline of the organiser."""
    return working_days_before(deadline, AHEAD_OF_ORGANISER, region)


def ruling(template: date, deadline: date | None, region: Region) -> Due:
    """The earlier of both dates, and which it is."""
    latest = organisers_date(deadline, region) if deadline else template
    return Due(min(template, latest), template, DueRule.ORGANISER if latest < template else DueRule.TEMPLATE)


def clock_due(closing: datetime) -> datetime:
    """48 hours after the fair has closed: a clock, whatever day that is."""
    return closing + CLOCK


def holidays_between(first: date, last: date, region: Region) -> list[date]:
    """The public holidays there from one day to another, in order."""
    years = range(first.year, last.year + 1)
    return sorted(day for year in years for day in _holidays(region, year) if first <= day <= last)


@cache
def _holidays(region: Region, year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415 - a tenth of a start, and only who plans a fair needs it

    try:
        return frozenset(holidays.country_holidays(region.country, subdiv=region.part, years=year))
    except NotImplementedError:
        raise UnknownRegion("canton", value=f"{region.country}-{region.part}") from None
