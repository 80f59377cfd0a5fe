"""What an operation costs, known before it runs: an object one point, a page its size times what each entry costs.

A mutation costs ten points, scalars nothing. The sum depends on the document and on few variables: those that say how
large a page is, how many ids are meant, and what is skipped. So it is remembered by their values, and an operation
that comes again pays for a look-up.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from graphql import (
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    IntValueNode,
    ListValueNode,
    NameNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_leaf_type,
)
from graphql.execution.values import VariableValues

from portal.graph.errors import TooComplex
from portal.graph.limits import Limits
from portal.graph.node import Many, RootMany
from portal.graph.paging import DEFAULT_SIZE, MAX_SIZE
from portal.graph.schema import catalogue_of
from portal.graph.selection import Facts, Given, Selector

MUTATION = 10
INTROSPECTION = 50
PLAIN_LIST = 4
"""A list that is not paged is short; it counts as so many entries."""

SIZES, IDS, CONDITIONS = ("first", "last"), "ids", ("if",)
KEPT = 100
"""So many different values of its variables are remembered for one operation."""


class Cost(NamedTuple):
    """Points, and how many objects of lists could be read."""

    points: int = 0
    nodes: int = 0
    fixed: int = 0
    """The part of the points that does not depend on what is found."""

    def times(self, size: int) -> "Cost":
        """For each entry of a page."""
        return Cost(self.points * size, self.nodes * size)


FREE = Cost()


class Costs:
    """What one operation of a document costs."""

    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: dict[str, FragmentDefinitionNode],
        operation: OperationDefinitionNode,
        limits: Limits,
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._operation = operation
        self._limits = limits
        sets = [operation.selection_set, *(one.selection_set for one in fragments.values())]
        self._names = tuple(dict.fromkeys(name for node in sets for name in _variables_of(node)))
        self._known: dict[tuple[Any, ...], Cost] = {}

    def of(self, variables: VariableValues) -> Cost:
        """With these variables; raises `TooComplex`."""
        values = variables.coerced
        key = tuple([_size(values.get(name)) for name in self._names]) if self._names else ()
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= KEPT:
                self._known.clear()
            found = self._known[key] = self._counted(variables)
        if found.points > self._limits.points:
            raise TooComplex(
                f"An operation costs at most {self._limits.points} points; this one would cost {found.points}.",
                requested=found.points,
            )
        if found.nodes > self._limits.nodes:
            raise TooComplex(f"An operation reads at most {self._limits.nodes} nodes; ask for smaller pages.")
        return found

    def _counted(self, variables: VariableValues) -> Cost:
        given = Given(variables)
        count = _Count(self._schema, Selector(self._schema, self._fragments, Facts(given)), variables.coerced)
        return count.operation(self._operation)


class _Count:
    def __init__(self, schema: GraphQLSchema, selector: Selector, values: dict[str, Any]) -> None:
        self._schema = schema
        self._catalogue = catalogue_of(schema)
        self._selector = selector
        self._values = values

    def operation(self, operation: OperationDefinitionNode) -> Cost:
        kind = operation.operation
        root = self._schema.get_root_type(kind)
        if root is None:
            return FREE
        # The root's fields are collected as if they stood below a field.
        nodes = [FieldNode(name=NameNode(value=""), selection_set=operation.selection_set)]
        found = self._below(root, nodes)
        each = MUTATION if kind is OperationType.MUTATION else 0
        fixed = sum(_fixed(fields[0], each) for fields in self._selector.fields(root, nodes).values())
        return Cost(max(found.points + fixed, 1), found.nodes, fixed)

    def _below(self, type_: GraphQLObjectType, nodes: Sequence[FieldNode]) -> Cost:
        points = read = 0
        for fields in self._selector.fields(type_, nodes).values():
            name = fields[0].name.value
            if not name.startswith("__"):
                found = self._field(type_, name, fields)
                points, read = points + found.points, read + found.nodes
        return Cost(points, read)

    def _field(self, type_: GraphQLObjectType, name: str, nodes: Sequence[FieldNode]) -> Cost:
        field = type_.fields[name]
        inner = get_named_type(field.type)
        if is_leaf_type(inner):
            return FREE
        if inner.name in self._catalogue.connections:
            found = self._connection(inner, nodes).times(self._page(nodes[0]))
            return Cost(max(found.points, 1), found.nodes)
        each = self._object(inner, nodes)
        source = self._catalogue.source(type_.name, name)
        if source and isinstance(source[0], Many | RootMany):
            return each.times(PLAIN_LIST)
        return each.times(self._ids(nodes[0])) if IDS in field.args else each

    def _object(self, type_: Any, nodes: Sequence[FieldNode]) -> Cost:
        if isinstance(type_, GraphQLInterfaceType | GraphQLUnionType):
            possible = [self._below(one, nodes) for one in self._schema.get_possible_types(type_)]
            points, read = (
                max((one.points for one in possible), default=0),
                max((one.nodes for one in possible), default=0),
            )
        else:
            points, read, _ = self._below(type_, nodes)
        return Cost(points + 1, read + 1)

    def _connection(self, type_: Any, nodes: Sequence[FieldNode]) -> Cost:
        """One entry of it, along each of the ways that are selected."""
        points = read = 0
        for name, selected in self._named(type_, nodes):
            if name == "edges":
                edge = get_named_type(type_.fields["edges"].type)
                ways = [chosen for inner, chosen in self._named(edge, selected) if inner == "node"]
            else:
                ways = [selected] if name == "nodes" else []
            for way in ways:
                found = self._object(get_named_type(type_.fields["nodes"].type), way)
                points, read = points + found.points, read + found.nodes
        return Cost(points, read)

    def _named(self, type_: Any, nodes: Sequence[FieldNode]) -> Iterator[tuple[str, list[FieldNode]]]:
        for fields in self._selector.fields(type_, nodes).values():
            yield fields[0].name.value, fields

    def _page(self, node: FieldNode) -> int:
        asked = self._arguments(node)
        size = next((asked[name] for name in SIZES if asked.get(name) is not None), DEFAULT_SIZE)
        # A size that makes no sense is refused when the field is read; here it only has to count for something.
        return min(max(size, 1), MAX_SIZE) if isinstance(size, int) else DEFAULT_SIZE

    def _ids(self, node: FieldNode) -> int:
        return max(_size(self._arguments(node).get(IDS)) or 1, 1)

    def _arguments(self, node: FieldNode) -> dict[str, Any]:
        return {one.name.value: self._value(one.value) for one in node.arguments or ()}

    def _value(self, value: Any) -> Any:
        if isinstance(value, VariableNode):
            return self._values.get(value.name.value)
        if isinstance(value, ListValueNode):
            return [*value.values]
        return int(value.value) if isinstance(value, IntValueNode) else None


def _fixed(field: FieldNode, each: int) -> int:
    name = field.name.value
    return each if not name.startswith("__") else 0 if name == "__typename" else INTROSPECTION


def _size(value: Any) -> Any:
    """Of a list of ids only how many they are."""
    return len(value) if isinstance(value, list) else value if isinstance(value, int) else None


def _variables_of(node: SelectionSetNode) -> Iterator[str]:
    """The variables that the cost depends on."""
    for one in node.selections:
        for directive in one.directives or ():
            yield from _named_in(directive, CONDITIONS if directive.name.value in {"include", "skip"} else ())
        if isinstance(one, FieldNode):
            yield from _named_in(one, (*SIZES, IDS))
        below = None if isinstance(one, FragmentSpreadNode) else one.selection_set  # type: ignore[attr-defined]  # has one
        if below is not None:
            yield from _variables_of(below)


def _named_in(node: FieldNode | DirectiveNode, names: Collection[str]) -> Iterator[str]:
    for argument in node.arguments or ():
        if argument.name.value in names and isinstance(argument.value, VariableNode):
            yield argument.value.name.value
