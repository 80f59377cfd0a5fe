"""The organiser's cancellation ladder: what it costs to withdraw, on which day."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from portal.core.refusal import Invalid, require
from portal.fairs.rules.shares import WHOLE

MOST_STEPS = 12


class LadderInDisorder(Invalid):
    """Each step of the ladder is later than the one before, and never cheaper."""

    code = "LADDER_IN_DISORDER"


class Step(NamedTuple):
    """Until and with that day so many hundredths of a percent are owed, at least that much for the whole stand."""

    until: date
    percent: int
    min_fee: int = 0


def checked(steps: Sequence[Step]) -> list[Step]:
    """The steps by date: each later than the one before, and never cheaper."""
    ordered = sorted(steps)
    require(len(ordered) <= MOST_STEPS, LadderInDisorder("steps"))
    for one, two in pairwise(ordered):
        require(one.until < two.until and one.percent <= two.percent, LadderInDisorder("steps"))
    return ordered


def step_on(steps: Sequence[Step], day: date) -> Step | None:
    """The step that counts on a day; after the last one that one goes on counting. None without a ladder."""
    ordered = sorted(steps)
    return next((one for one in ordered if day <= one.until), ordered[-1] if ordered else None)


def claimed(step: Step, amount: int) -> int:
    """What the organiser wants for the whole stand: the step's part of it, at least its fee, half a unit up."""
    return max(part_of(step.percent, amount), step.min_fee)


def part_of(percent: int, amount: int) -> int:
    """So many hundredths of a percent of an amount, half a unit rounded up."""
    return (2 * amount * percent + WHOLE) // (2 * WHOLE)
