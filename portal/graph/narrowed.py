"""Lists under a filter that few rows may fit: these are fetched by their ids, else the list's own order is walked.

Which of the two is cheap depends on how many rows there are, which no planner knows beforehand: the statement holds
both ways and looks. So a page costs about as much among a million rows as among ten thousand.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Integer,
    Select,
    Uuid,
    and_,
    any_,
    case,
    cast,
    false,
    func,
    literal_column,
    select,
    true,
)

from portal.core.standing import Apart

if TYPE_CHECKING:
    from portal.graph.compile import Compiler

FEW = 3_000
"""So many rows are quickly fetched and sorted; where more fit, a page of them is found quickly on the way."""


@dataclass(frozen=True)
class Way:
    """One way to the rows: `known` names the filter's member of which nothing is left to ask there."""

    known: str | None
    ids: ColumnElement[Any] | None
    taken: ColumnElement[bool]
    rows: Callable[[Any], ColumnElement[bool]] | None = None


def ways(compiler: "Compiler", sets: Mapping[str, Select[Any]], apart: Apart | None) -> Iterator[Way]:
    """One for each set of ids, taken where it is the first small one; last the walk, where none is small."""
    none_before: ColumnElement[bool] = true()
    for name, ids in sets.items():
        if apart and apart.known == name and apart.when is None:
            continue
        found = cut(ids, FEW + 1).subquery(compiler.name("e"))
        counted = select(func.array_agg(found.c.id).label("ids"), func.count().label("n")).select_from(found)
        few = counted.cte(compiler.name("few"))
        small = select(few.c.n <= literal_column(str(FEW), Integer)).scalar_subquery()
        # Of `and` the planner would choose which side it looks at first, and gather sets that nobody needs.
        here: ColumnElement[bool] = case((none_before, small), else_=false())
        yield Way(name, _array(select(few.c.ids)), here)
        none_before = case((none_before, ~small), else_=false())
    yield from _walks(none_before, apart)


def _walks(here: ColumnElement[bool], apart: Apart | None) -> Iterator[Way]:
    """Along the order of those that stand apart, or of all."""
    if apart is None:
        yield Way(None, None, here)
    elif apart.when is not None:
        yield Way(apart.known, None, case((here, apart.when), else_=false()), apart.rows)
        yield Way(None, None, case((here, ~apart.when), else_=false()))
    else:
        yield Way(apart.known, None, here, apart.rows)
        if apart.beside is not None:
            yield Way(apart.known, _array(_gathered(apart.beside)), here, lambda row: ~apart.rows(row))


def cut(ids: Select[Any], most: int) -> Select[Any]:
    """The first of them, in no order; the number stands in the text, so that it can be planned for."""
    return ids.limit(literal_column(str(most), Integer))


def among(row: Any, way: Way) -> ColumnElement[bool]:
    """Whether the way leads to the row."""
    there = () if way.ids is None else (row.id == any_(way.ids),)
    return and_(way.taken, *there, *((way.rows(row),) if way.rows else ()))


def opaque(conditions: Sequence[ColumnElement[bool]]) -> Iterator[ColumnElement[bool]]:
    """All of them as one, of which the planner expects every second row to fit: it shall walk, not gather."""
    if conditions:
        yield func.coalesce(and_(*conditions), false())


def _gathered(ids: Select[Any]) -> Select[Any]:
    each = ids.subquery()
    return select(func.array_agg(each.c[0]))


def _array(found: Select[Any]) -> ColumnElement[Any]:
    return cast(found.scalar_subquery(), ARRAY(Uuid()))
