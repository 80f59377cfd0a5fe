"""JSON written by the statement itself: every value is a piece of text, and the pieces are joined.

`||` gives null if any piece is null. That is how a null in a non-null field moves up to the next nullable one.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLNamedType,
    GraphQLOutputType,
    get_named_type,
    get_nullable_type,
    is_list_type,
    is_non_null_type,
)
from sqlalchemy import ColumnElement, Text, case, cast, func, literal_column
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

Part = str | ColumnElement[Any]
"""Text that is known when compiling, or a text expression."""

GROUP = 40
"""So many pieces are joined at once; PostgreSQL nests the operator, so endless chains would go deep."""


class Joined(FunctionElement[str]):
    """Pieces of text joined by `||`."""

    type = Text()
    inherit_cache = False


@compiles(Joined)
def _joined(element: Joined, compiler: Any, **options: Any) -> str:
    return "(" + " || ".join(compiler.process(one, **options) for one in element.clauses) + ")"


def constant(text: str) -> ColumnElement[str]:
    """A piece of text of ours: names of the schema and aliases of the document, never values."""
    escaped = text.replace("'", "''")
    return literal_column(f"'{escaped}'", Text())


def joined(parts: Iterable[Part]) -> ColumnElement[str]:
    """One text of all pieces, neighbouring constants merged."""
    pieces: list[ColumnElement[Any]] = []
    known = ""
    for part in parts:
        if isinstance(part, str):
            known += part
        else:
            pieces += [constant(known), part] if known else [part]
            known = ""
    return _chain([*pieces, constant(known)] if known else pieces)


def _chain(pieces: Sequence[ColumnElement[Any]]) -> ColumnElement[str]:
    if len(pieces) <= GROUP:
        return Joined(*pieces)
    return _chain([_chain(pieces[start : start + GROUP]) for start in range(0, len(pieces), GROUP)])


def obj(members: Iterable[tuple[str, Sequence[Part]]]) -> list[Part]:
    """The pieces of an object."""
    parts: list[Part] = []
    for key, value in members:
        parts += [f'{"," if parts else "{"}"{key}":', *value]
    return [*parts, "}"] if parts else ["{}"]


def array(item: ColumnElement[Any], *order: ColumnElement[Any]) -> ColumnElement[str]:
    """All rows' texts as one array."""
    separator = aggregate_order_by(constant(","), *order)
    return joined(["[", func.coalesce(func.string_agg(item, separator), constant("")), "]"])


def or_null(value: ColumnElement[Any]) -> ColumnElement[str]:
    """The text, or the word null."""
    return func.coalesce(value, constant("null"))


def scalar(value: ColumnElement[Any], type_: GraphQLOutputType) -> list[Part]:
    """A column or an expression as a value of that GraphQL type."""
    parts = _plain(value, get_nullable_type(type_))
    if is_non_null_type(type_):
        return parts
    return [or_null(joined(parts))]


def _plain(value: ColumnElement[Any], type_: Any) -> list[Part]:
    if isinstance(type_, GraphQLEnumType):
        return [_enum(value, type_)]
    if is_list_type(type_):
        return _list(value, get_named_type(type_))
    name = type_.name
    if name == "DateTime":
        # Microseconds, always: cursors and versions must not lose any.
        return [
            '"',
            func.to_char(func.timezone(constant("UTC"), value), constant('YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
            '"',
        ]
    if name in {"Int", "Boolean"}:
        return [cast(value, Text)]
    return [cast(func.to_json(value), Text)]


def _list(value: ColumnElement[Any], item: GraphQLNamedType) -> list[Part]:
    if isinstance(item, GraphQLEnumType) and all(name == str(one.value).upper() for name, one in item.values.items()):
        return [func.upper(cast(func.to_json(value), Text))]
    if item.name not in {"String", "Int", "Boolean"}:
        raise TypeError(f"An array column of {item.name} cannot be written as JSON.")
    return [cast(func.to_json(value), Text)]


def _enum(value: ColumnElement[Any], type_: GraphQLEnumType) -> ColumnElement[str]:
    whens = [(constant(member.value), constant(f'"{name}"')) for name, member in type_.values.items()]
    return case(*whens, value=cast(value, Text))
