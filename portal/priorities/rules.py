"""What themes and priorities allow; pure decisions on values."""

from collections.abc import Mapping

from portal.core.refusal import Invalid
from portal.ideas.rules import TITLE_LIMIT, sized
from portal.priorities.model import Measure

NOTE_LIMIT = 4_000
NAME_LIMIT = 40
EFFORT_LIMIT = 1_000
WEIGHT_LIMIT = 20
VALUE_LIMIT = 10
USUAL: Mapping[Measure, int] = {Measure.REACH: 3, Measure.NEED: 1, Measure.PROMISE: 5, Measure.EFFORT: -1}
"""The columns of all workspaces, with the weights that they begin with."""


class ThemeTaken(Invalid):
    """There is a theme of that title already."""

    code = "THEME_TAKEN"
    constraint = "uq_theme_title"


class ColumnTaken(Invalid):
    """There is a column of that name already."""

    code = "PRIORITY_COLUMN_TAKEN"
    constraint = "uq_priority_column_name"


class OutOfRange(Invalid):
    """The number is smaller or larger than the column takes."""

    code = "FIGURE_OUT_OF_RANGE"


class NotOwnColumn(Invalid):
    """That column is reckoned, not filled in; and it has its name in all languages."""

    code = "NOT_OWN_COLUMN"


def title(value: str) -> str:
    """One line."""
    return sized(" ".join(value.split()), "title", at_least=2, at_most=TITLE_LIMIT)


def note(value: str) -> str:
    """A few lines, or none."""
    return sized(value, "note", at_most=NOTE_LIMIT)


def name(value: str) -> str:
    """One short line."""
    return sized(" ".join(value.split()), "name", at_least=2, at_most=NAME_LIMIT)


def promised_to(value: str) -> str:
    """One line, or none."""
    return sized(" ".join(value.split()), "promisedTo", at_most=TITLE_LIMIT)


def effort(value: int) -> int:
    """Points; 0 for not estimated."""
    return _within(value, "effort", 0, EFFORT_LIMIT)


def weight(value: int) -> int:
    """How much a column counts; below zero it counts against."""
    return _within(value, "weight", -WEIGHT_LIMIT, WEIGHT_LIMIT)


def own_value(value: int) -> int:
    """What an idea is worth in a column of the host's own."""
    return _within(value, "values", 0, VALUE_LIMIT)


def _within(value: int, path: str, least: int, most: int) -> int:
    if not least <= value <= most:
        raise OutOfRange(path, least=least, most=most)
    return value
