"""Filters: which members are given shapes the text, what they hold is bound."""

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from graphql import GraphQLInputObjectType, get_named_type, get_nullable_type, is_list_type
from sqlalchemy import ARRAY, Date, DateTime, Float, Integer, Text, Uuid
from sqlalchemy.types import TypeEngine

from portal.graph.ids import decode_id
from portal.graph.scalars import ID_OF
from portal.graph.schema import BACKREF, Catalogue
from portal.graph.selection import Call, Given

if TYPE_CHECKING:
    from portal.graph.compile import Compiler

FILTER = "filter"
BOUND = "bound"

Members = tuple[tuple[str, Any], ...]
"""GraphQL name and, for booleans, the value; for nested inputs, their members; else `BOUND`."""

SQL_TYPES: Mapping[str, TypeEngine[Any]] = {
    "ID": Uuid(),
    "Int": Integer(),
    "Float": Float(),
    "DateTime": DateTime(timezone=True),
    "Date": Date(),
}


def members(type_: GraphQLInputObjectType, given: Mapping[str, Any]) -> Members:
    """What of a filter's value shapes the text; null is as good as not given."""
    return tuple(
        (name, _member(get_nullable_type(field.type), given[name]))
        for name, field in type_.fields.items()
        if given.get(name) is not None
    )


def shape(call: Call, given: Given) -> Members:
    """What of the filter that a field was given shapes the text."""
    wanted = given.arguments(call).get(FILTER)
    if wanted is None:
        return ()
    return members(cast(GraphQLInputObjectType, get_named_type(call.field.args[FILTER].type)), wanted)


def _member(type_: Any, value: Any) -> Any:
    if isinstance(type_, GraphQLInputObjectType):
        return members(type_, value)
    return value if isinstance(value, bool) else BOUND


def values(compiler: "Compiler", call: Call, shape: Members) -> dict[str, Any]:
    """What the filter rule is given: booleans as they are, everything else as typed parameters."""
    argument = call.field.args.get(FILTER)
    if argument is None:
        return {}
    return dict(_values(compiler, call, get_named_type(argument.type), shape, (FILTER,)))


def _values(
    compiler: "Compiler", call: Call, type_: Any, shape: Members, path: tuple[str, ...]
) -> Iterator[tuple[str, Any]]:
    for name, value in shape:
        field = type_.fields[name]
        declared = field.extensions[BACKREF]
        here = (*path, name)
        if isinstance(value, tuple):
            nested = _values(compiler, call, get_named_type(field.type), value, here)
            yield declared.python_name, dict(nested)
        elif value == BOUND:
            read = partial(_read, call, here, declared.metadata.get(ID_OF), compiler.catalogue)
            yield declared.python_name, compiler.bind(_sql_type(field.type), read)
        else:
            yield declared.python_name, value


def _sql_type(type_: Any) -> TypeEngine[Any]:
    found = SQL_TYPES.get(get_named_type(type_).name, Text())
    return ARRAY(found) if is_list_type(get_nullable_type(type_)) else found


def _read(call: Call, path: tuple[str, ...], id_of: str | None, catalogue: Catalogue, given: Given) -> Any:
    value: Any = given.arguments(call)
    for name in path:
        value = value[name]
    if isinstance(value, list):
        return [_stored(one, id_of, catalogue) for one in value]
    return _stored(value, id_of, catalogue)


def _stored(value: Any, id_of: str | None, catalogue: Catalogue) -> Any:
    if id_of:
        return decode_id(value, catalogue.prefix(id_of), id_of)
    return value.value if isinstance(value, Enum) else value
