"""How much one document may ask for, measured in one pass that looks into each fragment once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from portal.graph.errors import TooComplex


@dataclass(frozen=True)
class Limits:
    """The limits of one operation; `nodes` counts what pages of the asked sizes would hold."""

    length: int = 16 * 1024
    tokens: int = 2_000
    depth: int = 15
    aliases: int = 30
    directives: int = 50
    root_fields: int = 20
    nodes: int = 10_000


class Size(NamedTuple):
    """What counts, with fragments counted wherever they are spread."""

    depth: int = 0
    aliases: int = 0
    directives: int = 0
    fields: int = 0


def check(document: DocumentNode, limits: Limits) -> Iterator[TooComplex]:
    """What is too much in a parsed document, valid or not."""
    definitions = document.definitions
    fragments = {one.name.value: one for one in definitions if isinstance(one, FragmentDefinitionNode)}
    measure = _Measure(fragments)
    for operation in definitions:
        if isinstance(operation, OperationDefinitionNode):
            yield from _excess(measure.operation(operation), limits)


def _excess(found: Size, limits: Limits) -> Iterator[TooComplex]:
    allowed = {
        "levels": (found.depth, limits.depth),
        "aliases": (found.aliases, limits.aliases),
        "directives": (found.directives, limits.directives),
        "root fields": (found.fields, limits.root_fields),
    }
    for what, (size, limit) in allowed.items():
        if size > limit:
            yield TooComplex(f"An operation has at most {limit} {what}.")


class _Measure:
    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self._fragments = fragments
        self._known: dict[str, Size] = {}

    def operation(self, node: OperationDefinitionNode) -> Size:
        found = self._selections(node.selection_set)
        return found._replace(directives=found.directives + len(node.directives or ()))

    def _selections(self, node: SelectionSetNode) -> Size:
        parts = [self._selection(one) for one in node.selections]
        return Size(max((part.depth for part in parts), default=0), *(sum(column) for column in _tail(parts)))

    def _selection(self, node: SelectionNode) -> Size:
        found = Size()
        if isinstance(node, FieldNode):
            # Introspection has its own, known depth; clients of all kinds rely on it.
            known = node.name.value.startswith("__") or node.selection_set is None
            below = Size() if known or node.selection_set is None else self._selections(node.selection_set)
            found = Size(below.depth + 1, below.aliases + (node.alias is not None), below.directives, 1)
        elif isinstance(node, InlineFragmentNode):
            found = self._selections(node.selection_set)
        elif isinstance(node, FragmentSpreadNode):
            found = self._fragment(node.name.value)
        return found._replace(directives=found.directives + len(node.directives or ()))

    def _fragment(self, name: str) -> Size:
        if name not in self._known:
            self._known[name] = Size()  # a cycle ends here; validation refuses it later
            if name in self._fragments:
                self._known[name] = self._selections(self._fragments[name].selection_set)
        return self._known[name]


def _tail(parts: list[Size]) -> Iterator[tuple[int, ...]]:
    return zip(*(part[1:] for part in parts), strict=True) if parts else iter([(), (), ()])
