"""The template of sixty tasks, its conditions, and what a task needs to be done."""

import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest

from portal.fairs.checklist import checklist
from portal.fairs.model.kinds import Form, Side
from portal.fairs.rules import plan
from portal.fairs.rules.dates import Region
from portal.fairs.rules.plan import Circumstances, Proposal, Task

MONDAY = datetime(2027, 6, 7, 9, tzinfo=UTC)
ZURICH = Region("CH", "ZH")
TASKS = {task.code: task for task in checklist()}


def test_the_template_shares_the_work_as_it_was_counted() -> None:
    tasks = checklist()
    assert len(tasks) == 60
    assert [sum(task.side == side for task in tasks) for side in (Side.HOST, Side.PARTNER, Side.JOINT)] == [18, 6, 36]
    assert sum(task.lead == Side.PARTNER for task in tasks) == 21
    longest: dict[str, int] = {}
    for task in plan.ordered(tasks):
        longest[task.code] = 1 + max((longest[code] for code in task.depends_on), default=0)
    assert max(longest.values()) == 24
    assert {code for code, task in TASKS.items() if task.needs_both} == {"F08", "F22", "F56"}
    assert all(len(set(task.titles)) == 4 and all(task.titles) for task in tasks)


def test_the_template_is_written_as_csv_reads_it() -> None:
    assert list(csv.DictReader(["id,title", 'F01,"a, b"'])) == [{"id": "F01", "title": "a, b"}]
    assert TASKS["F05"].titles.en == "Rough budget, cap per party, check subsidies"


@pytest.mark.parametrize(
    ("form", "crosses_border", "omitted"),
    [
        (Form.CO_EXHIBITOR, True, set()),
        (Form.CO_EXHIBITOR, False, {"F31"}),
        (Form.OWN_STAND, True, {"F11", "F12"}),
        (Form.REPRESENTED, False, {"F11", "F24", "F31"}),
    ],
)
def test_conditions_decide_which_tasks_apply(form: Form, crosses_border: bool, omitted: set[str]) -> None:  # noqa: FBT001 - parametrized
    kept = plan.chosen(checklist(), Circumstances(form, crosses_border))
    assert TASKS.keys() - {task.code for task in kept} == omitted


def test_who_waited_for_an_omitted_task_waits_for_what_that_one_waited_for() -> None:
    kept = {task.code: task for task in plan.chosen(checklist(), Circumstances(Form.OWN_STAND))}
    assert kept["F13"].depends_on == ("F10", "F08")  # F12 fell away, and so did F11 before it
    assert kept["F38"].depends_on == ("F34", "F35", "F16")


def test_tasks_that_wait_for_each_other_are_refused() -> None:
    one = replace(TASKS["F01"], depends_on=("F02",))
    two = replace(TASKS["F02"], depends_on=("F01",))
    with pytest.raises(plan.PlanCycle):
        plan.ordered([one, two, TASKS["F03"]])
    with pytest.raises(plan.UnknownDependency):
        plan.ordered([TASKS["F03"]])
    assert plan.ordered([]) == []


def test_a_joint_task_needs_its_lead_and_the_other_sides_consent_or_silence() -> None:
    joint, both, single = TASKS["F09"], TASKS["F08"], TASKS["F10"]
    host, partner = {Side.HOST: MONDAY}, {Side.PARTNER: MONDAY}
    wednesday, thursday = MONDAY + timedelta(days=2), MONDAY + timedelta(days=3)

    def done(task: Task, ticks: dict[Side, datetime], now: datetime) -> bool:
        on = plan.done_on(task, ticks, ZURICH)
        return on is not None and on <= now.date()

    assert done(single, host, MONDAY)
    assert not done(single, {}, MONDAY)
    assert not done(joint, host, wednesday)  # the other side still may object
    assert done(joint, host, thursday)
    assert done(joint, {**host, **partner}, MONDAY)
    assert not done(joint, partner, thursday)
    assert not done(both, host, MONDAY + timedelta(days=300))
    assert done(both, {**host, **partner}, MONDAY)


def test_finished_fairs_question_the_template_where_it_was_wrong_again_and_again() -> None:
    assert plan.proposals({"F18": [9, 9], "F20": [9], "F21": [1, 2], "F22": [-8, 9], "F23": [-7, -9, -30]}) == [
        Proposal("F18", 9, 2),
        Proposal("F23", -9, 3),
    ]


def test_every_form_leaves_a_plan_without_loose_ends() -> None:
    for form, crosses in combinations([*Form, True, False], 2):
        if isinstance(form, Form) and isinstance(crosses, bool):
            kept = plan.chosen(checklist(), Circumstances(form, crosses))
            assert len(plan.ordered(kept)) == len(kept) > 55
