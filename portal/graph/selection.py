"""What a document asks for, and what the text of a statement depends on."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLArgument,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
    Undefined,
    VariableNode,
    get_argument_values,
    is_abstract_type,
)
from graphql.execution.values import VariableValues
from graphql.language import BooleanValueNode, DirectiveNode, Visitor, visit


class Call:
    """A field with its arguments, as it stands in a document."""

    def __init__(self, field: GraphQLField, node: FieldNode) -> None:
        self.field = field
        self.node = node
        self.constant = not any(_has_variable(argument.value) for argument in node.arguments or ())
        self.plain = _plain(field, node)
        self.known: dict[str, Any] | None = None
        """The arguments, once they were coerced, if they are always the same."""


def _has_default(argument: GraphQLArgument) -> bool:
    return argument.default is not None or argument.default_value is not Undefined


def _plain(field: GraphQLField, node: FieldNode) -> dict[str, str]:
    """Which variable each argument is, if nothing but whole variables makes the arguments; otherwise empty."""
    given = {argument.name.value: argument.value for argument in node.arguments or ()}
    if any(_has_default(one) for name, one in field.args.items() if name not in given):
        return {}
    whole = {name: one.name.value for name, one in given.items() if isinstance(one, VariableNode)}
    return {field.args[name].out_name or name: one for name, one in whole.items()} if len(whole) == len(given) else {}


class Given:
    """The variables of an operation, and the arguments made of them, each coerced once."""

    def __init__(self, variables: VariableValues) -> None:
        self.variables = variables
        self._arguments: dict[tuple[int, int], dict[str, Any]] = {}

    def arguments(self, call: Call) -> dict[str, Any]:
        """The coerced arguments of a field."""
        key = (id(call.field), id(call.node))
        found = self._arguments.get(key)
        if found is None:
            found = self._arguments[key] = call.known or self._plain(call) or self._coerced(call)
        return found

    def _coerced(self, call: Call) -> dict[str, Any]:
        found = get_argument_values(call.field, call.node, self.variables)
        if call.constant:
            call.known = found
        return found

    def _plain(self, call: Call) -> dict[str, Any] | None:
        """Variables stand for themselves where all of them are given: they were coerced to types that fit."""
        coerced = self.variables.coerced
        values = {name: coerced.get(variable) for name, variable in call.plain.items()}
        return None if None in values.values() else values


Question = Callable[[Given], Hashable]
"""Something that the text of a statement depends on."""


class Facts:
    """Answers questions about one execution, and remembers in which order they were asked."""

    def __init__(self, given: Given) -> None:
        self.given = given
        self.asked: list[tuple[Question, Hashable]] = []

    def ask(self, question: Question) -> Any:
        """The answer for this execution; another execution with the same answers gets the same text."""
        answer = question(self.given)
        self.asked.append((question, answer))
        return answer

    def flag(self, variable: str) -> bool:
        """A variable of `@include` or `@skip`."""
        return bool(self.ask(lambda given: given.variables.coerced.get(variable)))


class Selector:
    """Collects the fields of a selection as the specification says, under the facts of one execution."""

    def __init__(self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode], facts: Facts) -> None:
        self.schema = schema
        self.fragments = fragments
        self.facts = facts

    def fields(self, type_: GraphQLObjectType, nodes: Iterable[FieldNode]) -> dict[str, list[FieldNode]]:
        """The fields selected below the nodes, merged by response key."""
        found: dict[str, list[FieldNode]] = {}
        seen: set[str] = set()
        for node in nodes:
            if node.selection_set:
                self._collect(type_, node.selection_set, found, seen)
        return found

    def _collect(
        self, type_: GraphQLObjectType, selections: SelectionSetNode, found: dict[str, list[FieldNode]], seen: set[str]
    ) -> None:
        for selection in selections.selections:
            if not self._included(selection):
                continue
            if isinstance(selection, FieldNode):
                key = (selection.alias or selection.name).value
                found.setdefault(key, []).append(selection)
            elif (inner := self._fragment(type_, selection, seen)) is not None:
                self._collect(type_, inner, found, seen)

    def _fragment(self, type_: GraphQLObjectType, node: SelectionNode, seen: set[str]) -> SelectionSetNode | None:
        fragment: Any = node
        if isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name in seen:
                return None
            seen.add(name)
            fragment = self.fragments[name]
        return fragment.selection_set if self._applies(type_, fragment) else None

    def _applies(self, type_: GraphQLObjectType, fragment: InlineFragmentNode | FragmentDefinitionNode) -> bool:
        if fragment.type_condition is None:
            return True
        condition = self.schema.type_map[fragment.type_condition.name.value]
        if is_abstract_type(condition):
            return self.schema.is_sub_type(condition, type_)
        return condition is type_

    def _included(self, node: SelectionNode) -> bool:
        return all(
            self._condition(directive) is (directive.name.value == "include")
            for directive in node.directives or ()
            if directive.name.value in {"include", "skip"}
        )

    def _condition(self, directive: DirectiveNode) -> bool:
        value = (directive.arguments or ())[0].value
        if isinstance(value, BooleanValueNode):
            return value.value
        return self.facts.flag(value.name.value) if isinstance(value, VariableNode) else False


class _Variables(Visitor):
    found = False

    def enter_variable(self, *_: Any) -> None:
        self.found = True


def _has_variable(value: Any) -> bool:
    visitor = _Variables()
    visit(value, visitor)
    return visitor.found
