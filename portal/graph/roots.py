"""The root fields of a query that consists of compiled reads alone."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
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
    merged = merged_fields(operation.selection_set)
    found = [_root(schema, parent, key, nodes) for key, nodes in merged.items()]
    return tuple(root for root in found if root) if all(found) else ()


def merged_fields(selection: SelectionSetNode) -> Mapping[str, Sequence[FieldNode]]:
    """The fields by their keys, if there is nothing but fields; otherwise none."""
    found: dict[str, list[FieldNode]] = {}
    for node in selection.selections:
        if not isinstance(node, FieldNode) or node.directives:
            return {}
        found.setdefault((node.alias or node.name).value, []).append(node)
    return found


def _root(schema: GraphQLSchema, parent: GraphQLObjectType, key: str, nodes: Sequence[FieldNode]) -> Root | None:
    name = nodes[0].name.value
    source = catalogue_of(schema).source(parent.name, name)
    return Root(key, nodes, parent, parent.fields[name], source[0].answers_strangers) if source else None
