"""The review: 24 figures, each frozen with what it was computed from; unknown stays unknown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from statistics import median
from typing import Any, NamedTuple

from portal.core.refusal import Refusal, require

Figures = Mapping[str, int]
"""What was counted: amounts in minor units, hours in minutes."""

PER_LEAD, PERCENT, HOURS, RATIO, DAYS, AMOUNT, PER_HOUR = "amount/lead", "%", "h", "ratio", "d", "amount", "1/h"

RATIOS: Mapping[str, tuple[str, str, int, str]] = {
    "K1": ("cost", "leads", 1, PER_LEAD),
    "K2": ("cost", "qualified_leads", 1, PER_LEAD),
    "K3": ("qualified_leads", "leads", 100, PERCENT),
    "K4": ("leads", "staffed_minutes", 60, PER_HOUR),
    "K5": ("cost", "talks", 1, AMOUNT),
    "K6": ("followed_up_in_time", "follow_ups_owed", 100, PERCENT),
    "K8": ("promises_kept", "promises_due", 100, PERCENT),
    "K9": ("appointments_held", "appointments_confirmed", 100, PERCENT),
    "K10": ("vouchers_redeemed", "vouchers_sent", 100, PERCENT),
    "K11": ("customers_met", "customers_invited", 100, PERCENT),
    "K12": ("leads_of_several_firms", "leads", 100, PERCENT),
    "K13": ("leads_taken_over", "leads_offered", 100, PERCENT),
    "K14": ("consents_given", "consents_asked", 100, PERCENT),
    "K15": ("goal_reached", "goal_target", 100, PERCENT),
    "K18": ("orders", "qualified_leads", 100, PERCENT),
    "K21": ("tasks_in_time", "tasks_due", 100, PERCENT),
    "K22": ("covered_minutes", "required_minutes", 100, PERCENT),
    "K24": ("ideas_decided", "learnings", 100, PERCENT),
}


class Kpi(NamedTuple):
    """A figure with its unit and its inputs; no value where an input is missing."""

    id: str
    value: Fraction | None
    unit: str
    inputs: Mapping[str, int]


class Goal(NamedTuple):
    """What was to be reached, in which unit, and how it is counted."""

    title: str
    unit: str
    method: str
    target: int
    reached: int | None = None


class Benefit(NamedTuple):
    """A goal's achievement, and what one of it would have cost by other means."""

    achieved: int
    alternative: int


def ratio(id_: str, figures: Figures) -> Kpi:
    """A figure that is one count by another."""
    over, under, factor, unit = RATIOS[id_]
    inputs = {name: figures[name] for name in (over, under) if name in figures}
    known = len(inputs) == 2 and inputs[under] != 0  # noqa: PLR2004 - both
    return Kpi(id_, Fraction(inputs[over] * factor, inputs[under]) if known else None, unit, inputs)


def follow_up_time(minutes: Sequence[int]) -> Kpi:
    """K7: the typical time until somebody was written to."""
    value = Fraction(median(map(Fraction, minutes))) / 60 if minutes else None
    return Kpi("K7", value, HOURS, {"follow_ups": len(minutes)})


def cost_benefit(benefits: Sequence[Benefit], qualitative_percent: int, cost: int) -> Kpi:
    """K16: what it would have cost otherwise, and an agreed value for what cannot be counted, by what it cost."""
    counted = sum(one.achieved * one.alternative for one in benefits)
    value = (Fraction(qualitative_percent * cost, 100) + counted) / cost if cost else None
    return Kpi("K16", value, RATIO, {"benefit": counted, "qualitative_percent": qualitative_percent, "cost": cost})


def return_on_margin(margin: int, cost: int) -> Kpi:
    """K17: the margin that came of it above its cost, by its cost."""
    value = Fraction(100 * (margin - cost), cost) if cost else None
    return Kpi("K17", value, PERCENT, {"margin": margin, "cost": cost})


def deviation(planned: int, actual: int) -> Kpi:
    """K19: by how much a category cost more than planned."""
    value = Fraction(100 * (actual - planned), planned) if planned else None
    return Kpi("K19", value, PERCENT, {"planned": planned, "actual": actual})


class Gain(NamedTuple):
    """What a firm has of the fair, in agreed points or qualified contacts, and what it bears."""

    about: str
    points: int
    owed: int


def fairness_gap(gain: Gain, points_of_all: int, owed_by_all: int) -> Kpi:
    """K20: percentage points by which the share of the benefit exceeds the share of the cost."""
    inputs = {"points": gain.points, "points_of_all": points_of_all, "owed": gain.owed, "owed_by_all": owed_by_all}
    known = points_of_all and owed_by_all
    gap = Fraction(gain.points, points_of_all) - Fraction(gain.owed, owed_by_all) if known else None
    return Kpi("K20", None if gap is None else 100 * gap, "pp", inputs)


def days_to_settle(last_day: date, settled_on: date) -> Kpi:
    """K23: from the fair's end until everybody was even."""
    return Kpi("K23", Fraction((settled_on - last_day).days), DAYS, {})


def attainment(goal: Goal) -> Kpi:
    """K15 of one goal."""
    figures = {"goal_target": goal.target}
    return ratio("K15", figures if goal.reached is None else {**figures, "goal_reached": goal.reached})


def rounded(value: Fraction, places: int) -> str:
    """In decimals, half rounded away from zero."""
    scale: int = 10**places
    units = abs(value) * scale
    whole = (2 * units.numerator + units.denominator) // (2 * units.denominator)
    sign = "-" if value < 0 and whole else ""
    return f"{sign}{whole // scale}" + (f".{whole % scale:0{places}d}" if places else "")


class Shown(NamedTuple):
    """A figure and, where there are several of its kind, what it is about."""

    about: str
    kpi: Kpi


class Side(NamedTuple):
    """What one side had to do, and what of it was done in time."""

    name: str
    due: int
    in_time: int


@dataclass(frozen=True)
class Counted:
    """All that is known of a fair when its figures are frozen; what nobody counted is absent."""

    figures: Figures
    goals: Sequence[Goal] = ()
    budget: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Planned and actual by category."""
    sides: Sequence[Side] = ()
    benefits: Sequence[Benefit] = ()
    """Of the goals for which somebody said what one of them costs by other means."""
    gains: Sequence[Gain] = ()
    """Of the firms, once a line is shared by benefit and the settlement says who bears what."""
    last_day: date = date.max
    settled_on: date | None = None


SECOND_AFTER = timedelta(days=182)
"""Half a year: orders and margins are known by then."""
TWICE = 2
PLACES = 2


class TooEarly(Refusal):
    """The figures can be frozen once the fair is over, and again half a year later."""

    code = "REVIEW_TOO_EARLY"


class FrozenAlready(Refusal):
    """The figures were frozen; they stay as they are."""

    code = "REVIEW_FROZEN"


def number_of_next(before: int, last_day: date, today: date) -> int:
    """Which review is due now: the first after the fair, the second half a year later."""
    require(before < TWICE, FrozenAlready)
    due = last_day if before == 0 else last_day + SECOND_AFTER
    require(today > due, TooEarly)
    return before + 1


def kpis(counted: Counted) -> list[Shown]:
    """All figures in their order; those of goals, categories and sides one by one."""
    single = [Shown("", ratio(id_, counted.figures)) for id_ in RATIOS if id_ not in ("K15", "K21")]
    goals = [Shown(goal.title, attainment(goal)) for goal in counted.goals]
    budget = [Shown(name, deviation(*amounts)) for name, amounts in counted.budget.items()]
    sides = [
        Shown(side.name, ratio("K21", {"tasks_due": side.due, "tasks_in_time": side.in_time})) for side in counted.sides
    ]
    found = [*single, *goals, *budget, *sides, *_money(counted), *_unlike_others(counted)]
    return sorted(found, key=lambda one: (int(one.kpi.id[1:]), one.about))


def kept(shown: Shown) -> dict[str, Any]:
    """What is kept of a figure: its value in decimals, and each input as `name=number`."""
    kpi = shown.kpi
    return {
        "code": kpi.id,
        "about": shown.about,
        "value": None if kpi.value is None else rounded(kpi.value, PLACES),
        "unit": kpi.unit,
        "inputs": [f"{name}={number}" for name, number in kpi.inputs.items()],
    }


def _unlike_others(counted: Counted) -> list[Shown]:
    """K7 as it was counted, K16 of what is known, and K20 firm by firm, unknown without a benefit."""
    hours = counted.figures.get("follow_up_hours")
    time = Kpi("K7", None if hours is None else Fraction(hours), HOURS, {} if hours is None else {"hours": hours})
    cost, share = counted.figures.get("cost", 0), counted.figures.get("qualitative_percent", 0)
    known = counted.benefits or share
    benefit = cost_benefit(counted.benefits, share, cost) if known else Kpi("K16", None, RATIO, {"cost": cost})
    whole = sum(one.points for one in counted.gains), sum(one.owed for one in counted.gains)
    gaps = [Shown(one.about, fairness_gap(one, *whole)) for one in counted.gains]
    return [Shown("", time), Shown("", benefit), *(gaps or [Shown("", Kpi("K20", None, "pp", {}))])]


def _money(counted: Counted) -> list[Shown]:
    figures, found = counted.figures, []
    if {"margin", "cost"} <= figures.keys():
        found.append(Shown("", return_on_margin(figures["margin"], figures["cost"])))
    if counted.settled_on:
        found.append(Shown("", days_to_settle(counted.last_day, counted.settled_on)))
    return found
