"""The template of a plan, as it is shipped: sixty tasks in four languages."""

import csv
from functools import cache
from importlib.resources import files

from portal.fairs.model import TaskRow
from portal.fairs.rules.plan import Task, task_from


@cache
def checklist() -> tuple[Task, ...]:
    """The sixty tasks, read once."""
    text = files("portal.fairs").joinpath("checklist.csv").read_text(encoding="utf-8")
    return tuple(task_from(cells) for cells in csv.DictReader(text.splitlines()))


def title_of(task: TaskRow, locale: str) -> str:
    """What a task is called: as the template says in that language, or as somebody wrote it."""
    return title_for(task.code, task.title, locale)


def title_for(code: str, written: str, locale: str) -> str:
    """The same, of what is known of a task."""
    known: dict[str, str] = next((one.titles._asdict() for one in checklist() if one.code == code), {})
    return known.get(locale[:2], written)
