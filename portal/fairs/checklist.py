"""The template of a plan, as it is shipped: sixty tasks in four languages."""

import csv
from functools import cache
from importlib.resources import files

from portal.fairs.rules.plan import Task, task_from


@cache
def checklist() -> tuple[Task, ...]:
    """The sixty tasks, read once."""
    text = files("portal.fairs").joinpath("checklist.csv").read_text(encoding="utf-8")
    return tuple(task_from(cells) for cells in csv.DictReader(text.splitlines()))
