"""The root fields of a query that consists of compiled reads alone."""

from collections.abc import Sequence
from typing import NamedTuple

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
)

from portal.graph.schema import catalogue_of


class Root(NamedTuple):
    """A root field that is read by one statement."""

    key: str
    nodes: Sequence[FieldNode]
    parent: GraphQLObjectType
    field: GraphQLField
    answers_strangers: bool


def roots_of(schema: GraphQLSchema, operation: OperationDefinitionNode) -> tuple[Root, ...]:
    """The root fields, if all of them are plain reads; otherwise none."""
    parent = schema.query_type
    if operation.operation is not OperationType.QUERY or parent is None:
        return ()
    merged: dict[str, list[FieldNode]] = {}
    for node in operation.selection_set.selections:
        if not isinstance(node, FieldNode) or node.directives:
            return ()
        merged.setdefault((node.alias or node.name).value, []).append(node)
    found = [_root(schema, parent, key, nodes) for key, nodes in merged.items()]
    return tuple(root for root in found if root) if all(found) else ()


def _root(schema: GraphQLSchema, parent: GraphQLObjectType, key: str, nodes: Sequence[FieldNode]) -> Root | None:
    name = nodes[0].name.value
    source = catalogue_of(schema).source(parent.name, name)
    return Root(key, nodes, parent, parent.fields[name], source[0].answers_strangers) if source else None
