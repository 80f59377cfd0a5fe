"""A kind of thing that an export holds, and the statement that reads its next page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, Uuid, bindparam, cast, func, literal_column, select
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.core.viewer import Shape
from portal.transfer.model import ExportPart

PAGE = 500
GLANCE = 20_000
"""So many ids are looked at together, where nothing else is told."""

Columns = Any
"""An aliased row: its attributes are columns."""
Shown = dict[str, Any]


@dataclass(frozen=True)
class Thing:
    """A kind of thing: its rows, who sees which, what is told of them, and with what it is asked for."""

    name: str
    row: Any
    where: Callable[[Columns, Sight], ColumnElement[bool]]
    columns: Callable[[Columns, Sight], Shown]
    part: ExportPart = ExportPart.IDEAS


@dataclass(frozen=True)
class Statement:
    """The next page of a kind of thing, as one JSON list."""

    text: str
    values: Mapping[str, object]


@cache
def page_of(thing: Thing, shape: Shape) -> Statement:
    """For one shape of viewer; whoever runs it names the id after which it goes on."""
    row, sight = aliased(thing.row), Sight(shape)
    told = [column.label(label) for label, column in thing.columns(row, sight).items()]
    return _listed(select(row.id.label("row_id"), *told), thing, row, sight, PAGE)


@cache
def ids_of(thing: Thing, shape: Shape) -> Statement:
    """As `page_of`, only the ids: to see what is still there for somebody."""
    row, sight = aliased(thing.row), Sight(shape)
    return _listed(select(row.id.label("row_id")), thing, row, sight, GLANCE)


@cache
def count_of(thing: Thing, shape: Shape) -> Statement:
    """How many there are."""
    row, sight = aliased(thing.row), Sight(shape)
    return _compiled(select(cast(func.count(), Text)).where(thing.where(row, sight)))


def _listed(wanted: Select[Any], thing: Thing, row: Columns, sight: Sight, most: int) -> Statement:
    after = row.id > bindparam("after", type_=Uuid())
    page = wanted.where(thing.where(row, sight), after).order_by(row.id).limit(most)
    listed = func.json_agg(literal_column("row_to_json(page.*)"))
    return _compiled(select(cast(listed, Text)).select_from(page.subquery("page")))


def _compiled(found: Select[Any]) -> Statement:
    compiled = found.compile(dialect=PGDialect_psycopg())  # type: ignore[no-untyped-call]  # untyped there
    fixed = {key: value for key, value in compiled.params.items() if value is not None}
    return Statement(str(compiled), fixed)
