"""Root fields that find nodes by their ids or by another unique argument."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from graphql import FieldNode, GraphQLObjectType, get_named_type
from sqlalchemy import ARRAY, ColumnElement, Select, Text, Uuid, and_, case, func, select, true

from portal.graph import json_text
from portal.graph.errors import BadUserInput
from portal.graph.ids import decode_id
from portal.graph.node import RootOne, key_of
from portal.graph.schema import Catalogue
from portal.graph.selection import Call, Given

if TYPE_CHECKING:
    from portal.graph.compile import Compiler

MAX_IDS = 100


def by_argument(
    compiler: "Compiler", source: RootOne, target: GraphQLObjectType, call: Call, nodes: Sequence[FieldNode]
) -> Select[Any]:
    """One row by the one argument that was given, or by the rule alone."""
    name = compiler.ask(call, partial(_given_name, call)) if source.by else None

    def condition(row: Any) -> ColumnElement[bool]:
        found = [] if source.where is None else [source.where(row, compiler.sight)]
        if name is not None:
            attribute = getattr(row, key_of(source.by[name]) or name)
            value = partial(_lookup, call, name, compiler.catalogue, target.name)
            found.append(attribute == compiler.bind(attribute.type, value))
        return and_(true(), *found)

    return compiler.object_where(target, nodes, condition)


def _given_name(call: Call, given: Given) -> str:
    names = [name for name, value in given.arguments(call).items() if value is not None]
    if len(names) != 1:
        raise BadUserInput(f"Give exactly one of the arguments: {', '.join(call.field.args)}.")
    return names[0]


def _lookup(call: Call, name: str, catalogue: Catalogue, target: str, given: Given) -> Any:
    value = given.arguments(call)[name]
    if get_named_type(call.field.args[name].type).name == "ID":
        return decode_id(value, catalogue.prefix(target), target)
    return value


def by_id(compiler: "Compiler", call: Call, nodes: Sequence[FieldNode]) -> Select[Any]:
    """`node(id)` or `nodes(ids)`: whatever types the ids name, in the order of the ids."""
    catalogue = compiler.catalogue
    if "id" in call.field.args:
        name = compiler.ask(call, partial(_type_of, call, catalogue))
        id_ = compiler.bind(Uuid(), partial(_lookup, call, "id", catalogue, name))
        return compiler.object_where(compiler.type(name), nodes, lambda row: row.id == id_)
    names = compiler.ask(call, partial(_types_of, call, catalogue))
    kinds = compiler.bind(ARRAY(Text()), lambda given: [catalogue.type_of(id_) for id_ in given.arguments(call)["ids"]])
    ids = compiler.bind(ARRAY(Uuid()), lambda given: [catalogue.uuid_of(id_) for id_ in given.arguments(call)["ids"]])
    unnested = func.unnest(kinds, ids).table_valued("kind", "id", with_ordinality="n", name=compiler.name("q"))
    asked = unnested.render_derived()
    items = json_text.array(_item(compiler, names, nodes, asked), asked.c.n)
    return select(items).select_from(asked)


def _item(compiler: "Compiler", names: Sequence[str], nodes: Sequence[FieldNode], asked: Any) -> ColumnElement[Any]:
    def found(name: str) -> ColumnElement[Any]:
        one = compiler.object_where(compiler.type(name), nodes, lambda row: row.id == asked.c.id)
        return one.correlate(asked).scalar_subquery()

    if not names:
        return json_text.constant("null")
    return json_text.or_null(case(*((asked.c.kind == json_text.constant(name), found(name)) for name in names)))


def _type_of(call: Call, catalogue: Catalogue, given: Given) -> str:
    return catalogue.type_of(given.arguments(call)["id"])


def _types_of(call: Call, catalogue: Catalogue, given: Given) -> tuple[str, ...]:
    """Which types are asked for."""
    ids = given.arguments(call)["ids"]
    if len(ids) > MAX_IDS:
        raise BadUserInput(f"Ask for at most {MAX_IDS} ids at once.")
    return tuple(sorted({catalogue.type_of(id_) for id_ in ids}))
