"""Lists under a filter that few rows may fit: these are fetched by their ids, else the list's own order is walked.

Which of the two is cheap depends on how many rows there are, which no planner knows beforehand: the statement holds
both ways and looks. So a page costs about as much among a million rows as among ten thousand.
"""

from collections.abc import Iterator, Mapping, Sequence
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

if TYPE_CHECKING:
    from portal.graph.compile import Compiler

FEW = 3_000
"""So many rows are quickly fetched and sorted; where more fit, a page of them is found quickly on the way.

Not where they stand together at the far end of an order: a set of such rows names by the option `few` how many of them
are fetched all the same.
"""


@dataclass(frozen=True)
class Way:
    """One way to the rows: `known` names the filter's member whose rows are fetched by their ids."""

    known: str | None
    ids: ColumnElement[Any] | None
    taken: ColumnElement[bool]


def ways(compiler: "Compiler", sets: Mapping[str, Select[Any]]) -> Iterator[Way]:
    """One for each set of ids, taken where it is the first small one; last the walk, where none is small."""
    none_before: ColumnElement[bool] = true()
    for name, ids in sets.items():
        most = ids.get_execution_options().get("few", FEW)
        found = cut(ids, most + 1).subquery(compiler.name("e"))
        counted = select(func.array_agg(found.c.id).label("ids"), func.count().label("n")).select_from(found)
        few = counted.cte(compiler.name("few"))
        small = select(few.c.n <= literal_column(str(most), Integer)).scalar_subquery()
        # Of `and` the planner would choose which side it looks at first, and gather sets that nobody needs.
        here: ColumnElement[bool] = case((none_before, small), else_=false())
        yield Way(name, _array(select(few.c.ids)), here)
        none_before = case((none_before, ~small), else_=false())
    yield Way(None, None, none_before)


def cut(ids: Select[Any], most: int) -> Select[Any]:
    """The first of them, in no order; the number stands in the text, so that it can be planned for."""
    return ids.limit(literal_column(str(most), Integer))


def among(row: Any, way: Way) -> ColumnElement[bool]:
    """Whether the way leads to the row."""
    if way.ids is None:
        return way.taken
    return and_(way.taken, row.id == any_(way.ids))


def opaque(conditions: Sequence[ColumnElement[bool]]) -> Iterator[ColumnElement[bool]]:
    """All of them as one, of which the planner expects every second row to fit: it shall walk, not gather."""
    if conditions:
        yield func.coalesce(and_(*conditions), false())


def _array(found: Select[Any]) -> ColumnElement[Any]:
    return cast(found.scalar_subquery(), ARRAY(Uuid()))
