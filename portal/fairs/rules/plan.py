"""The plan of an appearance: which tasks of the template apply, in which order, and when each is due."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from statistics import median
from typing import NamedTuple

from portal.core.refusal import Refusal
from portal.fairs.model.kinds import Anchor, DeadlineKind, DueRule, Form, Side, TaskPhase, Timing
from portal.fairs.rules.dates import (
    DAY,
    Days,
    Due,
    Region,
    next_working_day,
    ruling,
    template_date,
    working_days_after,
    working_days_between,
)

TIGHT = 5
"""Working days of slack below which a task is named in the banner."""
TO_OBJECT = 2
"""Working days in which the other side may object to a joint task that its lead has ticked."""
WORTH_PROPOSING = 5
"""Days by which a task has to be off, again and again, before the template is questioned."""
EDITIONS_NEEDED = 2
SERVED_BY: Mapping[DeadlineKind, tuple[str, ...]] = {
    DeadlineKind.REGISTRATION: ("F10", "F12"),
    DeadlineKind.CATALOGUE: ("F25",),
    DeadlineKind.STAND_PLAN: ("F23",),
    DeadlineKind.ORDERS_EARLY: ("F27",),
    DeadlineKind.ORDERS_FINAL: ("F27",),
    DeadlineKind.PASSES: ("F33",),
}
"""Which tasks of the template serve which of the organiser's deadlines."""


class PlanCycle(Refusal):
    """Tasks wait for each other in a circle."""

    code = "PLAN_CYCLE"


class UnknownDependency(Refusal):
    """A task waits for one that is not in the plan."""

    code = "UNKNOWN_DEPENDENCY"


class Titles(NamedTuple):
    """A task's title in the portal's languages."""

    de: str
    en: str
    fr: str
    it: str


@dataclass(frozen=True)
class Task:
    """A task of a template: when it is due, whose it is, after which others, and under which condition."""

    code: str
    phase: TaskPhase
    anchor: Anchor
    offset: int
    side: Side
    lead: Side
    titles: Titles
    depends_on: tuple[str, ...] = ()
    only_if: str = ""
    timing: Timing = Timing.WORKING_DAY
    needs_both: bool = False


class Circumstances(NamedTuple):
    """What decides whether a conditional task applies."""

    form: Form
    crosses_border: bool = False


class Placed(NamedTuple):
    """A task with its date; `is_tight` where a late start has eaten up its slack."""

    task: Task
    due: Due
    is_tight: bool


class Proposal(NamedTuple):
    """The template may be wrong about a task: by so many days, in so many editions."""

    code: str
    days: int
    editions: int


def task_from(cells: Mapping[str, str]) -> Task:
    """A line of the checklist as it is shipped."""
    return Task(
        code=cells["id"],
        phase=TaskPhase(cells["phase"]),
        anchor=Anchor(cells["anchor"]),
        offset=int(cells["offset_days"]),
        side=Side(cells["side"]),
        lead=Side(cells["lead"]),
        titles=Titles(*(cells[f"title_{language}"] for language in Titles._fields)),
        depends_on=tuple(cells["depends_on"].split()),
        only_if=cells["only_if"],
        timing=Timing(cells["timing"]),
        needs_both=cells["needs_both"] == "yes",
    )


def applies(task: Task, here: Circumstances) -> bool:
    """Whether the task's condition holds."""
    if not task.only_if:
        return True
    if task.only_if == "cross_border":
        return here.crosses_border
    name, is_not, form = task.only_if.partition("≠")
    if is_not:
        return here.form != Form(form)
    return here.form == Form(name.removeprefix("form="))


def chosen(template: Iterable[Task], here: Circumstances) -> list[Task]:
    """The tasks that apply, in order; who waited for an omitted one waits for what that one waited for."""
    waits: dict[str, tuple[str, ...]] = {}
    kept: list[Task] = []
    for task in ordered(template):
        inherited = [name for one in task.depends_on for name in waits.get(one, (one,))]
        unique = tuple(dict.fromkeys(inherited))
        if applies(task, here):
            kept.append(replace(task, depends_on=unique))
        else:
            waits[task.code] = unique
    return kept


def ordered(tasks: Iterable[Task]) -> list[Task]:
    """Each after everything it waits for; refused where that is impossible."""
    given = {task.code: task for task in tasks}
    waits = {code: set(task.depends_on) for code, task in given.items()}
    if unknown := sorted(set().union(*waits.values()) - given.keys()) if waits else []:
        raise UnknownDependency(code=unknown[0])
    done: list[Task] = []
    while waits:
        ready = [code for code, open_ in waits.items() if not open_]
        if not ready:
            raise PlanCycle(codes=" ".join(sorted(waits)))
        done += [given[code] for code in ready]
        waits = {code: open_.difference(ready) for code, open_ in waits.items() if code not in ready}
    return done


def placed(
    tasks: Sequence[Task], days: Days, regions: Mapping[Side, Region], deadlines: Mapping[str, date] | None = None
) -> list[Placed]:
    """Every task with its date: counted, compressed, pushed behind what it waits for, then before the organiser's."""
    calm = _dates(tasks, replace(days, start=None), regions, {})
    dues = _dates(tasks, days, regions, deadlines or {})
    tight = {
        task.code
        for task in tasks
        if _slack(task, dues, regions) < TIGHT <= _slack(task, calm, regions) and task.timing == Timing.WORKING_DAY
    }
    return [Placed(task, dues[task.code], task.code in tight) for task in ordered(tasks)]


def earliest(deadlines: Iterable[tuple[DeadlineKind, date]]) -> dict[str, date]:
    """For each task the first of the organiser's deadlines that it serves."""
    found: dict[str, date] = {}
    for kind, due in deadlines:
        for code in SERVED_BY.get(kind, ()):
            found[code] = min(due, found.get(code, due))
    return found


def moved(due: Due, template: date, deadline: date | None, region: Region) -> Due:
    """The date after the fair has moved: one that was set by hand stays."""
    return due._replace(template=template) if due.ruled_by == DueRule.HAND else ruling(template, deadline, region)


def done_on(task: Task, ticks: Mapping[Side, datetime], region: Region) -> date | None:
    """From which day on the task counts as done: a joint one needs its lead and the other side's word or silence.

    An objection takes the ticks back; so here the other side is only given its time.
    """
    lead = ticks.get(task.lead)
    if lead is None or task.side != Side.JOINT:
        return lead and lead.date()
    other = ticks.get(Side.PARTNER if task.lead == Side.HOST else Side.HOST)
    if other:
        return max(lead, other).date()
    return None if task.needs_both else working_days_after(lead.date(), TO_OBJECT, region) + DAY


def proposals(differences: Mapping[str, Sequence[int]]) -> list[Proposal]:
    """For tasks that were late or early in the last editions: by how many days the template should give way."""
    found = []
    for code, days in sorted(differences.items()):
        typical = round(median(days)) if days else 0
        same_way = all(one > 0 for one in days) or all(one < 0 for one in days)
        if len(days) >= EDITIONS_NEEDED and same_way and abs(typical) >= WORTH_PROPOSING:
            found.append(Proposal(code, typical, len(days)))
    return found


def _dates(
    tasks: Sequence[Task], days: Days, regions: Mapping[Side, Region], deadlines: Mapping[str, date]
) -> dict[str, Due]:
    dues: dict[str, Due] = {}
    for task in ordered(tasks):
        region = regions[task.lead]
        due = template_date(task.anchor, task.offset, task.timing, days, region)
        after = [dues[one].on for one in task.depends_on]
        if after and max(after) > due and task.timing == Timing.WORKING_DAY:
            due = next_working_day(max(after), region)
        dues[task.code] = ruling(due, deadlines.get(task.code), region)
    return dues


def _slack(task: Task, dues: Mapping[str, Due], regions: Mapping[Side, Region]) -> int:
    before = [dues[one].on for one in task.depends_on]
    return working_days_between(max(before), dues[task.code].on, regions[task.lead]) if before else TIGHT
