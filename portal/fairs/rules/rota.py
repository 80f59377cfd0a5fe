"""People at the stand: how many are needed, and which rules a rota breaks; hard ones forbid, soft ones warn."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

HOUR = timedelta(hours=1)
AREA_PER_PERSON, CONTACTS_PER_HOUR, HOURS_A_DAY = 10, 3, 6


class Rule(StrEnum):
    """What a rota may break."""

    TWO_PLACES = "two_places"
    TOO_FEW = "too_few"
    FIRM_ABSENT = "firm_absent"
    TOO_LONG_A_DAY = "too_long_a_day"
    TOO_LITTLE_REST = "too_little_rest"
    SKILL_MISSING = "skill_missing"
    NO_BREAK = "no_break"
    FIRST_TIMER_ALONE = "first_timer_alone"
    ALWAYS_EARLY_OR_LATE = "always_early_or_late"


HARD = frozenset(
    {
        Rule.TWO_PLACES,
        Rule.TOO_FEW,
        Rule.FIRM_ABSENT,
        Rule.TOO_LONG_A_DAY,
        Rule.TOO_LITTLE_REST,
        Rule.SKILL_MISSING,
    }
)


class Broken(NamedTuple):
    """A rule that is broken, by whom or in which slot."""

    rule: Rule
    who: str


@dataclass(frozen=True)
class Member:
    """Somebody of the crew."""

    name: str
    firm: str
    skills: frozenset[str] = frozenset()
    is_first_timer: bool = False


@dataclass(frozen=True)
class Slot:
    """A shift with what it needs, and who stands there."""

    name: str
    starts: datetime
    ends: datetime
    min_people: int
    people: tuple[Member, ...] = ()
    skills: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()


class Limits(NamedTuple):
    """Labour law's defaults; a portal may have others."""

    day: timedelta = 10 * HOUR
    rest: timedelta = 11 * HOUR
    stretch: timedelta = 3 * HOUR


def needed(square_metres: int, contacts: int, days: int) -> int:
    """People per shift: one per ten square metres, or as many as the wished-for talks take."""
    talks = days * HOURS_A_DAY * CONTACTS_PER_HOUR
    return max(-(-square_metres // AREA_PER_PERSON), -(-contacts // talks))


def pool(per_shift: int, hours_open: int, hours_each: int) -> int:
    """How many people all firms together have to send."""
    return -(-per_shift * hours_open // hours_each)


def broken(slots: Sequence[Slot], limits: Limits | None = None) -> list[Broken]:
    """Every rule that the rota breaks."""
    of_slots = [found for slot in slots for found in _in_slot(slot)]
    people = {member for slot in slots for member in slot.people}
    of_people = [
        found
        for member in sorted(people, key=lambda one: (one.firm, one.name))
        for found in _of_member(member, slots, limits or Limits())
    ]
    return of_slots + of_people


def forbids(found: Iterable[Broken]) -> bool:
    """Whether a hard rule is among them."""
    return any(one.rule in HARD for one in found)


def _in_slot(slot: Slot) -> list[Broken]:
    there = frozenset(member.firm for member in slot.people)
    skills = frozenset().union(*(member.skills for member in slot.people)) if slot.people else frozenset()
    first_timers = [member for member in slot.people if member.is_first_timer]
    found: Mapping[Rule, bool] = {
        Rule.TOO_FEW: len(slot.people) < slot.min_people,
        Rule.FIRM_ABSENT: not slot.firms <= there,
        Rule.SKILL_MISSING: not slot.skills <= skills,
        Rule.FIRST_TIMER_ALONE: bool(first_timers) and len(first_timers) == len(slot.people),
    }
    return [Broken(rule, slot.name) for rule, is_broken in found.items() if is_broken]


def _of_member(member: Member, slots: Sequence[Slot], limits: Limits) -> list[Broken]:
    own = sorted((slot for slot in slots if member in slot.people), key=lambda slot: (slot.starts, slot.ends))
    found: Mapping[Rule, bool] = {
        Rule.TWO_PLACES: any(late.starts < early.ends for early, late in pairwise(own)),
        Rule.TOO_LONG_A_DAY: any(_within_a_day(own, slot.starts) > limits.day for slot in own),
        Rule.TOO_LITTLE_REST: any(_rest_between_days(early, late) < limits.rest for early, late in pairwise(own)),
        Rule.NO_BREAK: any(stretch > limits.stretch for stretch in _stretches(own)),
        Rule.ALWAYS_EARLY_OR_LATE: _is_always_at_an_end(own, slots),
    }
    return [Broken(rule, member.name) for rule, is_broken in found.items() if is_broken]


def _within_a_day(own: Sequence[Slot], start: datetime) -> timedelta:
    end = start + 24 * HOUR
    return sum((min(slot.ends, end) - slot.starts for slot in own if start <= slot.starts < end), timedelta())


def _rest_between_days(early: Slot, late: Slot) -> timedelta:
    return late.starts - early.ends if late.starts.date() > early.ends.date() else timedelta.max


def _stretches(own: Sequence[Slot]) -> list[timedelta]:
    found: list[timedelta] = []
    end: datetime | None = None
    for slot in own:
        length = slot.ends - slot.starts
        found.append(found[-1] + length if end == slot.starts else length)
        end = slot.ends
    return found


def _is_always_at_an_end(own: Sequence[Slot], slots: Sequence[Slot]) -> bool:
    days = {slot.starts.date() for slot in own}
    if len(own) < 2 or len(days) < 2:  # noqa: PLR2004 - always needs more than once
        return False
    first = {day: min(slot.starts for slot in slots if slot.starts.date() == day) for day in days}
    last = {day: max(slot.ends for slot in slots if slot.starts.date() == day) for day in days}
    early = all(slot.starts == first[slot.starts.date()] for slot in own)
    late = all(slot.ends == last[slot.starts.date()] for slot in own)
    return early != late
