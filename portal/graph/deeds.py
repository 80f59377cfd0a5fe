"""Mutations that need no executor: one declared verb, whose payload's members are things, yes or no and the reasons."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import MISSING
from typing import Any, NamedTuple

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    get_named_type,
    get_nullable_type,
    is_object_type,
)

from portal.graph.context import Context
from portal.graph.roots import merged_fields
from portal.graph.schema import BACKREF, Catalogue, catalogue_of
from portal.graph.selection import Call

VERB = "verb"
TELLS = "tells"
INPUT = "input"
TYPENAME, REASONS = "__typename", "user_errors"


class Asked(NamedTuple):
    """What a verb is told besides its input."""

    context: Context


Act = Callable[[Any, Any, Catalogue], Awaitable[Any]]
"""`(info, input, catalogue)`: does a verb, and answers with its payload."""


class Maker:
    """Makes the declared input of coerced values, as Strawberry does."""

    def __init__(self, type_: GraphQLInputObjectType) -> None:
        definition = type_.extensions[BACKREF]
        self._made: type[Any] = definition.origin
        self._absent = {
            one.python_name: None
            for one in definition.fields
            if one.default_value is MISSING and one.default_factory is MISSING
        }
        self._members = {
            name: (field.extensions[BACKREF].python_name, _maker(get_named_type(field.type)))
            for name, field in type_.fields.items()
        }

    def made(self, value: Any) -> Any:
        """The input; of a list a list of them."""
        if value is None:
            return None
        if isinstance(value, list):
            return [self.made(one) for one in value]
        given = dict(self._absent)
        for name, one in value.items():
            python_name, maker = self._members[name]
            given[python_name] = maker.made(one) if maker else list(one) if isinstance(one, list) else one
        return self._made(**given)


class Member(NamedTuple):
    """A selected member of the payload."""

    key: str
    name: str
    """In Python."""
    nodes: Sequence[FieldNode]
    type: str | None = None
    """If it is a thing."""


class Deed(NamedTuple):
    """The only root field of such a mutation."""

    key: str
    call: Call
    act: Act
    maker: Maker
    payload: GraphQLObjectType
    members: Sequence[Member]
    tells: frozenset[str]
    """`Type.field` of what the verb can tell itself of the one thing that it changes."""


def deed_of(schema: GraphQLSchema, operation: OperationDefinitionNode) -> Deed | None:
    """The operation as a deed, if it is one."""
    roots = merged_fields(operation.selection_set) if operation.operation is OperationType.MUTATION else {}
    if schema.mutation_type is None or len(roots) != 1:
        return None
    ((key, nodes),) = roots.items()
    field = schema.mutation_type.fields.get(nodes[0].name.value)
    known = field.extensions[BACKREF].metadata if field else {}
    act: Act | None = known.get(VERB)
    if field is None or act is None or len(nodes) > 1:
        return None
    payload: Any = get_nullable_type(field.type)
    members = _members(schema, payload, nodes[0])
    input_type: Any = get_nullable_type(field.args[INPUT].type)
    if not members:
        return None
    return Deed(key, Call(field, nodes[0]), act, Maker(input_type), payload, members, known[TELLS])


def _members(schema: GraphQLSchema, payload: GraphQLObjectType, node: FieldNode) -> Sequence[Member] | None:
    found = []
    for key, nodes in merged_fields(node.selection_set).items() if node.selection_set else ():
        name = nodes[0].name.value
        if name == TYPENAME:
            found.append(Member(key, TYPENAME, nodes))
            continue
        field = payload.fields[name]
        python_name = field.extensions[BACKREF].python_name
        thing = _thing(schema, field)
        if python_name != REASONS and not thing and getattr(get_nullable_type(field.type), "name", None) != "Boolean":
            return None
        found.append(Member(key, python_name, nodes, thing))
    return found


def _thing(schema: GraphQLSchema, field: GraphQLField) -> str | None:
    """The type of a thing that may be missing."""
    type_: Any = field.type
    return type_.name if is_object_type(type_) and type_.name in catalogue_of(schema).specs else None


def _maker(type_: Any) -> Maker | None:
    return Maker(type_) if isinstance(type_, GraphQLInputObjectType) else None
