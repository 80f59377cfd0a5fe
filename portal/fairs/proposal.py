"""A rota that keeps every hard rule of a person, fills what can be filled, and changes as little as it can.

CP-SAT with one worker, a fixed seed and a limit that no clock counts: the same rota gets the same proposal.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from ortools.sat.python import cp_model

from portal.fairs.rules.rota import HOUR, Limits, Member, Slot, with_people

STEPS = 3.0
"""How long it searches, in the solver's own steps and not by the clock."""
TOO_FEW, FIRM_ABSENT, SKILL_MISSING = 10_000, 6_000, 3_000
FIRST_TIMER_ALONE, TAKEN_OUT, NO_BREAK, ALWAYS_AT_AN_END, EACH = 200, 100, 60, 30, 10
"""What is worst comes first: a missing person outweighs everything that would only be nicer."""

Var = cp_model.IntVar
Cost = cp_model.LinearExpr
Pair = tuple[str, str]


class _Model(NamedTuple):
    sat: cp_model.CpModel
    stands: Mapping[Pair, Var]
    members: Sequence[Member]
    slots: Sequence[Slot]
    limits: Limits

    def of(self, member: Member, slots: Iterable[Slot]) -> list[Var]:
        return [self.stands[member.name, slot.name] for slot in slots]

    def there(self, slot: Slot, members: Iterable[Member]) -> list[Var]:
        return [self.stands[member.name, slot.name] for member in members]


def proposed(members: Sequence[Member], slots: Sequence[Slot], limits: Limits | None = None) -> list[Slot]:
    """The shifts with the people that are proposed for them."""
    sat = cp_model.CpModel()
    ordered = sorted(slots, key=lambda slot: (slot.starts, slot.ends, slot.name))
    crew = sorted(members, key=lambda member: member.name)
    stands = {(m.name, s.name): sat.new_bool_var("") for m in crew for s in ordered}
    model = _Model(sat, stands, crew, ordered, limits or Limits())
    for member in crew:
        _keep_the_law(model, member)
    costs = [cost for slot in ordered for cost in _of_slot(model, slot)]
    costs += [cost for member in crew for cost in _of_member(model, member)]
    sat.minimize(Cost.sum([*costs, _longest(model)]))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    solver.parameters.max_deterministic_time = STEPS
    if solver.solve(sat) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        raise ValueError("There is no rota that keeps the law.")
    return [
        with_people(slot, tuple(one for one in crew if solver.value(stands[one.name, slot.name]))) for slot in slots
    ]


def _keep_the_law(model: _Model, member: Member) -> None:
    for early, late in combinations(model.slots, 2):
        is_next_day = late.starts.date() > early.ends.date()
        if late.starts < early.ends or (is_next_day and late.starts - early.ends < model.limits.rest):
            model.sat.add_at_most_one(model.of(member, (early, late)))
    for first in model.slots:
        end = first.starts + 24 * HOUR
        within = [slot for slot in model.slots if first.starts <= slot.starts < end]
        minutes = [int((min(slot.ends, end) - slot.starts).total_seconds() // 60) for slot in within]
        stands = model.of(member, within)
        most = int(model.limits.day.total_seconds() // 60)
        model.sat.add(sum(var * n for var, n in zip(stands, minutes, strict=True)) <= most)


def _of_slot(model: _Model, slot: Slot) -> list[Cost]:
    sat = model.sat
    costs: list[Cost] = []
    here = model.there(slot, model.members)
    costs.append(TOO_FEW * _short(sat, here, slot.min_people))
    for firm, people in sorted(slot.firms.items()):
        own = model.there(slot, [one for one in model.members if one.firm == firm])
        costs.append(FIRM_ABSENT * _short(sat, own, people))
    for skill in sorted(slot.skills):
        able = [one for one in model.members if skill in one.skills]
        costs.append(SKILL_MISSING * _short(sat, model.there(slot, able), 1))
    old_hands = model.there(slot, [one for one in model.members if not one.is_first_timer])
    for rookie in model.there(slot, [one for one in model.members if one.is_first_timer]):
        alone = sat.new_bool_var("")
        sat.add(sum(old_hands) + alone >= rookie)
        costs.append(FIRST_TIMER_ALONE * alone)
    kept = {one.name for one in slot.people}
    costs += [
        TAKEN_OUT * (1 - var) if one.name in kept else EACH * var for one, var in zip(model.members, here, strict=True)
    ]
    return costs


def _short(sat: cp_model.CpModel, there: Sequence[Var], wanted: int) -> Var:
    """How many are missing."""
    missing = sat.new_int_var(0, wanted, "")
    sat.add(sum(there) + missing >= wanted)
    return missing


def _of_member(model: _Model, member: Member) -> list[Cost]:
    costs: list[Cost] = []
    for early in model.slots:
        for late in [slot for slot in model.slots if slot.starts == early.ends]:
            if (late.ends - early.starts) > model.limits.stretch:
                tired = model.sat.new_bool_var("")
                model.sat.add(sum(model.of(member, (early, late))) <= 1 + tired)
                costs.append(NO_BREAK * tired)
    for ends in _ends(model.slots):
        others = [slot for slot in model.slots if slot not in ends]
        always = model.sat.new_bool_var("")
        model.sat.add(sum(model.of(member, ends)) <= 1 + len(ends) * always + len(ends) * sum(model.of(member, others)))
        costs.append(ALWAYS_AT_AN_END * always)
    return costs


def _ends(slots: Sequence[Slot]) -> tuple[list[Slot], list[Slot]]:
    """The first and the last shifts of all days."""
    days = {slot.starts.date(): [one for one in slots if one.starts.date() == slot.starts.date()] for slot in slots}
    early = [slot for day in days.values() for slot in day if slot.starts == min(one.starts for one in day)]
    late = [slot for day in days.values() for slot in day if slot.ends == max(one.ends for one in day)]
    return early, late


def _longest(model: _Model) -> Var:
    """Half hours of whoever stands longest: the fewer, the more evenly it is shared."""
    longest = model.sat.new_int_var(0, 2 * 24 * 31, "")
    halves = [-(-int((slot.ends - slot.starts).total_seconds()) // 1800) for slot in model.slots]
    for member in model.members:
        stands = model.of(member, model.slots)
        model.sat.add(longest >= sum(var * n for var, n in zip(stands, halves, strict=True)))
    return longest
