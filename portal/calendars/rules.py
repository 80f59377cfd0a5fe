"""What stands in a calendar and how its changes are counted; pure decisions on values."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from portal.core.refusal import Refusal

TOLD_FOR = timedelta(days=90)
"""So long a removed entry is told as cancelled: whoever opens the laptop after the holidays hears of it too."""
LOOKS_BACK = timedelta(days=90)
WARNINGS = (14, 5, 1)
"""Days before an organiser's deadline on which calendars ring."""
WARNS_AT = timedelta(hours=9)
"""A whole day begins at midnight; nobody wants to be rung then."""


class FeedExists(Refusal):
    """There is this calendar already; its address can be renewed."""

    code = "FEED_EXISTS"


@dataclass(frozen=True)
class Entry:
    """Something with a time: `starts` is a day for whole days, else an aware moment; `ends` is exclusive."""

    uid: str
    summary: str
    starts: date
    ends: date
    place: str = ""
    about: str = ""
    path: str = ""
    warns: bool = False

    @property
    def mark(self) -> bytes:
        """The same for the same words and times."""
        return hashlib.sha256(repr(astuple(self)).encode()).digest()


class Handed(NamedTuple):
    """What the calendar program was last given under an id."""

    uid: str
    mark: bytes
    sequence: int
    starts: str
    gone_at: datetime | None = None


class Gone(NamedTuple):
    """An entry that is cancelled: when it would have been, and nothing of what it was."""

    uid: str
    starts: date
    sequence: int


class Reading(NamedTuple):
    """What goes out now, and what is to be remembered of it."""

    entries: list[tuple[Entry, int]]
    gone: list[Gone]
    keep: list[Handed]
    forget: list[str]


def read(entries: Sequence[Entry], before: Mapping[str, Handed], now: datetime) -> Reading:
    """The entries with the number of their changes; those that were given out and are no more, as cancelled.

    What began before today is dropped without a word: nobody's past is cancelled.
    """
    present = {entry.uid: entry for entry in entries}
    kept = [_handed(entry, before.get(entry.uid)) for entry in present.values()]
    sequences = {one.uid: one.sequence for one in kept}
    lost = [one for uid, one in before.items() if uid not in present]
    told = [_ended(one, now) for one in lost if _is_told(one, now)]
    over = [one.uid for one in lost if not _is_told(one, now)]
    gone = [Gone(one.uid, moment_of(one.starts), one.sequence) for one in told]
    keep = [one for one in (*kept, *told) if before.get(one.uid) != one]
    return Reading([(entry, sequences[entry.uid]) for entry in present.values()], gone, keep, over)


def moment_of(starts: str) -> date:
    """A day, or a moment in UTC, from ISO 8601."""
    return datetime.fromisoformat(starts).astimezone(UTC) if "T" in starts else date.fromisoformat(starts)


def day_of(moment: date) -> date:
    """The day of a day, or of a moment where it happens."""
    return moment.date() if isinstance(moment, datetime) else moment


def _handed(entry: Entry, before: Handed | None) -> Handed:
    same = before is not None and before.mark == entry.mark and before.gone_at is None
    sequence = 0 if before is None else before.sequence if same else before.sequence + 1
    return Handed(entry.uid, entry.mark, sequence, entry.starts.isoformat())


def _ended(one: Handed, now: datetime) -> Handed:
    return one if one.gone_at else one._replace(gone_at=now, sequence=one.sequence + 1)


def _is_told(one: Handed, now: datetime) -> bool:
    if one.gone_at:
        return now - one.gone_at < TOLD_FOR
    return day_of(moment_of(one.starts)) >= now.date()
