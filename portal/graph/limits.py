"""How much one document may ask for, measured in one pass that looks into each fragment once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)
from graphql.language import FloatValueNode, IntValueNode, ListValueNode, ObjectValueNode, StringValueNode

from portal.graph.errors import BadUserInput, Problem, TooComplex
from portal.graph.inputs import MAX_ENTRIES, TOO_LARGE, TOO_MANY, UNSTORABLE, is_storable

SHORTCUT = "nodes"
"""The way through a connection without edges; it counts as much as the way along `edges` and `node`."""


@dataclass(frozen=True)
class Limits:
    """The limits of one operation; `nodes` and `points` count what pages of the asked sizes would hold."""

    length: int = 16 * 1024
    tokens: int = 2_000
    depth: int = 12
    """Levels of fields; a connection, its edges and their nodes are three, with or without the edges."""
    aliases: int = 30
    directives: int = 50
    root_fields: int = 20
    fields: int = 500
    """Fragments count too. To compile a field takes longer than to read it: new documents cost most here."""
    fragments: int = 100
    """Defined in the document; the largest of the portal's own has eight."""
    effort: int = 2_000
    """Comparisons of fields that could be in each other's way; the largest of the portal's own needs less than 200."""
    nodes: int = 10_000
    points: int = 1_000
    seconds: float = 10
    answer: int = 8 * 1024 * 1024
    """Bytes of what the database says."""


Size = tuple[int, int, int, int, int]
"""Depth, aliases, directives, fields of this level, fields and fragments of all levels; a fragment counts wherever it
is spread."""

NOTHING: Size = (0, 0, 0, 0, 0)


def check(document: DocumentNode, limits: Limits) -> Iterator[Problem]:
    """What is too much in a parsed document, valid or not."""
    measure = _Measure(document)
    allowed = (
        ("levels", limits.depth),
        ("aliases", limits.aliases),
        ("directives", limits.directives),
        ("root fields", limits.root_fields),
        ("fields", limits.fields),
    )
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            for (what, limit), size in zip(allowed, measure.operation(definition), strict=True):
                if size > limit:
                    yield TooComplex(f"An operation has at most {limit} {what}.")
    if measure.fragments > limits.fragments:
        yield TooComplex(f"A document has at most {limits.fragments} fragments.")
    if measure.unusable:
        yield BadUserInput(measure.unusable)


def fields_of(document: DocumentNode) -> int:
    """How many fields its largest operation selects."""
    measure = _Measure(document)
    operations = (one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    return max((measure.operation(one)[-1] for one in operations), default=0)


class _Measure:
    def __init__(self, document: DocumentNode) -> None:
        self.unusable = ""
        defined = [one for one in document.definitions if isinstance(one, FragmentDefinitionNode)]
        self.fragments = len(defined)
        self._fragments = {one.name.value: one for one in defined}
        self._known: dict[str, Size] = {}

    def operation(self, node: OperationDefinitionNode) -> Size:
        depth, aliases, directives, level, fields = self._selections(node.selection_set)
        directives += len(node.directives or ())
        self._look_at(node.variable_definitions or ())
        directives += sum(len(variable.directives or ()) for variable in node.variable_definitions or ())
        return depth, aliases, directives, level, fields

    def _selections(self, node: SelectionSetNode) -> Size:
        depth = aliases = directives = level = fields = 0
        for one in node.selections:
            if one.directives:
                directives += len(one.directives)
            # Most fields are leaves; tests of the class and few calls keep this pass at some microseconds.
            if one.__class__ is FieldNode:
                level += 1
                fields += 1
                steps, below = self._field(one)
                aliases += one.alias is not None
            else:
                steps, below = 0, self._fragment(one)
                level += below[3]
                fields += 1  # fragments upon fragments take time even if there is nothing in them
            depth = max(depth, below[0] + steps)
            aliases += below[1]
            directives += below[2]
            fields += below[4]
        return depth, aliases, directives, level, fields

    def _field(self, field: FieldNode) -> tuple[int, Size]:
        if field.arguments:
            self._look_at(field.arguments)
        # Introspection has its own limit of depth, in validation; clients of all kinds rely on it.
        if field.selection_set is None or field.name.value.startswith("__"):
            return 1, NOTHING
        return 2 if field.name.value == SHORTCUT else 1, self._selections(field.selection_set)

    def _fragment(self, node: SelectionNode) -> Size:
        if isinstance(node, InlineFragmentNode):
            return self._selections(node.selection_set)
        name = cast("FragmentSpreadNode", node).name.value
        if name not in self._known:
            self._known[name] = NOTHING  # a cycle ends here; validation refuses it later
            if name in self._fragments:
                self._known[name] = self._selections(self._fragments[name].selection_set)
        return self._known[name]

    def _look_at(self, named: Sequence[Node]) -> None:
        """The values of arguments, of an object's members, or of variables where they are declared."""
        waiting: list[Any] = [named]
        while waiting:
            one = waiting.pop()
            if isinstance(one, StringValueNode):
                self._refuse(UNSTORABLE, when=not is_storable(one.value))
            elif isinstance(one, FloatValueNode | IntValueNode):
                self._refuse(TOO_LARGE, when=not isfinite(float(one.value)))
            elif isinstance(one, ListValueNode):
                self._refuse(TOO_MANY, when=len(one.values) > MAX_ENTRIES)
                waiting += one.values
            elif isinstance(one, ObjectValueNode):
                waiting.append(one.fields)
            elif isinstance(one, tuple):
                self._refuse(TOO_MANY, when=len(one) > MAX_ENTRIES)
                waiting += (getattr(each, "value", None) or getattr(each, "default_value", None) for each in one)

    def _refuse(self, reason: str, *, when: bool) -> None:
        if when and not self.unusable:
            self.unusable = reason
