"""Rows of a list that fit its filter and have indexes of their own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select


@dataclass(frozen=True)
class Apart:
    """Rows that fit a member of the filter and have an index for each order of the list.

    They may stand together at the far end of an order, where a walk over all rows would come to them last.
    """

    known: str
    rows: Callable[[Any], ColumnElement[bool]]
    beside: Select[Any] | None = None
    """The ids of a few more that fit."""
    when: ColumnElement[bool] | None = None
    """Whether these are all that fit, as only the values tell; without it they are."""
