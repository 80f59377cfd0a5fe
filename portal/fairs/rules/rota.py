"""People at the stand: how many are needed, and which rules a rota breaks; hard ones forbid, soft ones warn."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from portal.core.refusal import Invalid, Refusal
from portal.fairs.model.kinds import RotaRule as Rule
from portal.fairs.rules import words

HOUR = timedelta(hours=1)
LONGEST_SHIFT, AROUND_THE_FAIR = 12 * HOUR, timedelta(days=7)
MOST_SHIFTS, MOST_CREW, MOST_PEOPLE, MOST_WORDS = 200, 60, 50, 12
LANGUAGE = re.compile(r"[a-z]{2}")
PHONE = re.compile(r"\+?[0-9][0-9 /.()-]{4,30}")
AREA_PER_PERSON, CONTACTS_PER_HOUR, HOURS_A_DAY = 10, 3, 6


HARD = frozenset(
    {
        Rule.TWO_PLACES,
        Rule.TOO_FEW,
        Rule.FIRM_ABSENT,
        Rule.TOO_LONG_A_DAY,
        Rule.TOO_LITTLE_REST,
        Rule.SKILL_MISSING,
        Rule.NOBODY_BESIDE,
    }
)


OF_PEOPLE = frozenset(
    {Rule.TWO_PLACES, Rule.TOO_LONG_A_DAY, Rule.TOO_LITTLE_REST, Rule.NO_BREAK, Rule.ALWAYS_EARLY_OR_LATE}
)
"""Rules that a person breaks; the others are broken in a shift."""


class ShiftInDisorder(Invalid):
    """A shift ends after it begins, within half a day, and lies in the days around the fair."""

    code = "SHIFT_IN_DISORDER"


class TooManyShifts(Invalid):
    """More shifts or people than a stand can have."""

    code = "TOO_MANY_SHIFTS"


class TwoPlaces(Invalid):
    """Somebody would stand in two shifts at once."""

    code = "TWO_PLACES"
    constraint = "ex_rota_assignment_person"


class TooLongADay(Invalid):
    """Somebody would stand longer within a day than is allowed."""

    code = "TOO_LONG_A_DAY"


class TooLittleRest(Invalid):
    """Somebody would have less rest between two days than is due."""

    code = "TOO_LITTLE_REST"


class LimitOutOfRange(Invalid):
    """No working time that could be kept: nobody stands all day, nobody rests for none."""

    code = "LIMIT_OUT_OF_RANGE"


class NoLanguage(Invalid):
    """Languages are two letters each."""

    code = "NO_LANGUAGE"


class NoPhone(Invalid):
    """A phone number has digits."""

    code = "NO_PHONE"


class HostTaken(Invalid):
    """A host has another appointment at that time."""

    code = "HOST_TAKEN"
    constraint = "ex_appointment_host_person"


class HasAppointments(Refusal):
    """Who receives guests is first replaced there."""

    code = "HAS_APPOINTMENTS"


class AlreadyThere(Invalid):
    """The person is in the crew already."""

    code = "ALREADY_THERE"
    constraint = "uq_crew_member_person"


class DeputyIsManager(Invalid):
    """Who takes the place is somebody else."""

    code = "DEPUTY_IS_MANAGER"


class ShiftNotOffered(Refusal):
    """Nobody gives that shift away, or no longer."""

    code = "SHIFT_NOT_OFFERED"


class ShiftWouldLack(Refusal):
    """After the change the shift would lack a firm or a skill that it needs and has now."""

    code = "SHIFT_WOULD_LACK"


class NoProposal(Refusal):
    """A proposal could not be computed in time, or this portal has no means to."""

    code = "NO_PROPOSAL"


OF_A_PERSON: Mapping[Rule, type[Invalid]] = {
    Rule.TWO_PLACES: TwoPlaces,
    Rule.TOO_LONG_A_DAY: TooLongADay,
    Rule.TOO_LITTLE_REST: TooLittleRest,
}
"""The hard rules that hold for each single person, whatever else the rota still lacks."""


WITHIN_REASON: Mapping[str, tuple[int, int]] = {
    "longestDay": (4, 14),
    "shortestRest": (8, 16),
    "longestStretch": (1, 6),
}
"""Hours, least and most."""


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
    firms: Mapping[str, int] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()
    """Names of those who have an appointment meanwhile."""


class Limits(NamedTuple):
    """How long people stand and rest; labour law's defaults, as long as an appearance has no others."""

    day: timedelta = 10 * HOUR
    rest: timedelta = 11 * HOUR
    stretch: timedelta = 3 * HOUR


def limits(day: int, rest: int, stretch: int) -> Limits:
    """Working time in minutes, as a rota is looked over with it."""
    return Limits(*(timedelta(minutes=one) for one in (day, rest, stretch)))


def within_reason(minutes: int, path: str) -> int:
    """A working time that can be kept."""
    least, most = WITHIN_REASON[path]
    if not least * HOUR <= timedelta(minutes=minutes) <= most * HOUR:
        raise LimitOutOfRange(path)
    return minutes


def needed(square_metres: int, contacts: int, days: int) -> int:
    """People per shift: one per ten square metres, or as many as the wished-for talks take."""
    talks = days * HOURS_A_DAY * CONTACTS_PER_HOUR
    return max(-(-square_metres // AREA_PER_PERSON), -(-contacts // talks))


def pool(per_shift: int, hours_open: int, hours_each: int) -> int:
    """How many people all firms together have to send."""
    return -(-per_shift * hours_open // hours_each)


def hours_a_day(slots: Sequence[Slot]) -> int:
    """How many hours the longest day of the stand has."""
    days = {slot.starts.date() for slot in slots}
    spans = [_span([slot for slot in slots if slot.starts.date() == day]) for day in days]
    return -(-max(spans, default=timedelta()) // HOUR)


def with_people(slot: Slot, people: tuple[Member, ...]) -> Slot:
    """The shift, with others in it."""
    return replace(slot, people=people)


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


def joins(member: Member, slots: Sequence[Slot], limits: Limits | None = None) -> None:
    """Refuse a rota in which that person would break a hard rule."""
    for found in _of_member(member, slots, limits or Limits()):
        if found.rule in OF_A_PERSON:
            raise OF_A_PERSON[found.rule]("crewMemberId")


def takes_over(slot: Slot, goes: Member, comes: Member) -> None:
    """Refuse that somebody stands in for another where the shift would then lack what it has now."""
    if comes in slot.people:
        raise TwoPlaces("id")
    after = with_people(slot, (*(one for one in slot.people if one != goes), comes))
    if not _lacks(after) <= _lacks(slot):
        raise ShiftWouldLack


def shift(starts: datetime, ends: datetime, opens: date, closes: date) -> None:
    """A shift of sensible length, not far from the fair."""
    long_enough = timedelta() < ends - starts <= LONGEST_SHIFT
    if not long_enough or not opens - AROUND_THE_FAIR <= starts.date() <= closes + AROUND_THE_FAIR:
        raise ShiftInDisorder("endsAt")


def languages(given: Sequence[str], path: str) -> list[str]:
    """Each once, as two letters."""
    found = sorted({one.strip().lower() for one in given})
    if len(found) > MOST_WORDS or not all(LANGUAGE.fullmatch(one) for one in found):
        raise NoLanguage(path)
    return found


def topics(given: Sequence[str], path: str) -> list[str]:
    """Each once, as short lines."""
    found = list(dict.fromkeys(words.line(one, path) for one in given))
    if len(found) > MOST_WORDS:
        raise TooManyShifts(path)
    return found


def phone(given: str, path: str) -> str:
    """A number that can be called, or none."""
    clean = " ".join(given.split())
    if clean and not PHONE.fullmatch(clean):
        raise NoPhone(path)
    return clean


def skills(speaks: Iterable[str], knows: Iterable[str]) -> frozenset[str]:
    """Languages and topics as one set; a topic is the same however it is capitalised."""
    return frozenset(speaks) | {f"#{one.casefold()}" for one in knows}


def _in_slot(slot: Slot) -> list[Broken]:
    there = Counter(member.firm for member in slot.people)
    skills = frozenset().union(*(member.skills for member in slot.people)) if slot.people else frozenset()
    first_timers = [member for member in slot.people if member.is_first_timer]
    found: Mapping[Rule, bool] = {
        Rule.TOO_FEW: len(slot.people) < slot.min_people,
        Rule.FIRM_ABSENT: any(there[firm] < people for firm, people in slot.firms.items()),
        Rule.SKILL_MISSING: not slot.skills <= skills,
        Rule.NOBODY_BESIDE: bool(slot.people) and all(member.name in slot.taken for member in slot.people),
        Rule.FIRST_TIMER_ALONE: bool(first_timers) and len(first_timers) == len(slot.people),
    }
    return [Broken(rule, slot.name) for rule, is_broken in found.items() if is_broken]


def _lacks(slot: Slot) -> set[str]:
    """What the shift needs and has not, piece by piece."""
    there = Counter(member.firm for member in slot.people)
    known = {skill for member in slot.people for skill in member.skills}
    firms = {f"{firm} {n}" for firm, people in slot.firms.items() for n in range(there[firm], people)}
    alone = {"nobody beside"} if all(member.name in slot.taken for member in slot.people) else set()
    return firms | alone | (slot.skills - known)


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


def _span(slots: Sequence[Slot]) -> timedelta:
    return max(slot.ends for slot in slots) - min(slot.starts for slot in slots)


def _is_always_at_an_end(own: Sequence[Slot], slots: Sequence[Slot]) -> bool:
    days = {slot.starts.date() for slot in own}
    if len(own) < 2 or len(days) < 2:  # noqa: PLR2004 - always needs more than once
        return False
    first = {day: min(slot.starts for slot in slots if slot.starts.date() == day) for day in days}
    last = {day: max(slot.ends for slot in slots if slot.starts.date() == day) for day in days}
    early = all(slot.starts == first[slot.starts.date()] for slot in own)
    late = all(slot.ends == last[slot.starts.date()] for slot in own)
    return early != late
