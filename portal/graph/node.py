"""How a type says where its fields come from: one class is the GraphQL type and the source of its SQL."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast
from uuid import UUID

import strawberry
from sqlalchemy import ColumnElement, FromClause, Select
from strawberry.types.field import StrawberryField

from portal.core.sight import Sight
from portal.core.standing import Apart

T = TypeVar("T")

# Rows are aliases of mapped classes, whose attributes are columns only at run time: mypy cannot see that.
RowRule = Callable[[Any, Sight], ColumnElement[bool]]
"""`(row, sight)`: which rows, as SQL."""
Expression = Callable[[Any, Sight], ColumnElement[Any]]
"""`(row, sight)`: a value of the row, as SQL."""
ExpressionOf = Callable[[Any, Sight, Mapping[str, ColumnElement[Any]]], ColumnElement[Any]]
"""`(row, sight, given)`: a value of the row that depends on the field's arguments, as SQL."""
LinkRule = Callable[[Any, Any, Sight], ColumnElement[bool]]
"""`(target, parent, sight)`: which rows belong to the parent, as SQL."""
FilterRule = Callable[[Any, Sight, Mapping[str, Any]], Sequence[ColumnElement[bool]]]
"""`(row, sight, given)`: the conditions for the members that the caller gave; None is one that is known to fit."""
Sets = Callable[[Sight, Mapping[str, Any]], Mapping[str, Select[Any]]]
"""`(sight, given)`: for members of a filter the ids of the rows that fit, found without the rows; rarest first."""
Aparts = Callable[[Sight, Mapping[str, Any]], Apart | None]
"""`(sight, given)`: those of the rows that fit that have indexes of their own."""
Filter = tuple[type, FilterRule | None] | tuple[type, FilterRule | None, Sets, Aparts]
"""The filter's input type, its rule, and what finds the rows of its rarer members and those that stand apart."""
Sortable = Any
"""A column of the row, or an `Expression`; never null."""

SOURCE = "source"


class Source:
    """Where the value of a field comes from."""

    answers_strangers = False
    """Whether one may ask for it, as a root field, without being signed in."""


@dataclass(frozen=True)
class OwnId(Source):
    """The row's id behind the prefix of its type."""


@dataclass(frozen=True)
class Column(Source):
    """A column of the row; without `attribute` the one of the field's name."""

    attribute: Any = None


@dataclass(frozen=True)
class Argument:
    """What a computed value depends on besides row and viewer."""

    type: type
    description: str
    default: Any = None
    required: bool = False


@dataclass(frozen=True)
class Sql(Source):
    """A value computed by the statement."""

    expression: Any
    arguments: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True)
class One(Source):
    """Another row: the one a column points to, or the only one that a rule finds."""

    link: Any
    when: RowRule | None = None


@dataclass(frozen=True)
class OneOf(Source):
    """Another row of one of several types: the first link that leads to one."""

    links: Mapping[str, Any]


@dataclass(frozen=True)
class By:
    """A sort key and its direction; ties are broken by the id."""

    key: Sortable
    descending: bool


@dataclass(frozen=True)
class Many(Source):
    """Other rows: those whose column points here, or that a rule finds; a page, or a plain short list."""

    link: Any
    order: By


@dataclass(frozen=True)
class Orders:
    """What a root connection can be sorted by: an input type `{field, direction}` and its sort keys."""

    input: type
    keys: Mapping[Any, Sortable]
    default: By


@dataclass(frozen=True)
class RootOne(Source):
    """One row by one of several unique arguments, or the only one that a rule finds.

    The latter answers strangers too, with null: it is how they learn that they are strangers.
    """

    by: Mapping[str, Any] = field(default_factory=dict)
    where: RowRule | None = None

    @property
    def answers_strangers(self) -> bool:  # type: ignore[override]  # a constant elsewhere
        """The viewer and its like."""
        return not self.by


@dataclass(frozen=True)
class Found:
    """Rows that no table holds: they are found given the field's arguments, among them the `filter` of a plain list.

    There is at most one row more than `most`; so far they are counted.
    """

    rows: Callable[[Sight, Mapping[str, ColumnElement[Any]]], FromClause]
    arguments: Mapping[str, Argument]
    most: int


@dataclass(frozen=True)
class RootMany(Source):
    """A page of all rows that the viewer may see."""

    order: By | Orders
    where: RowRule | None = None
    filter: Filter | None = None
    circle: Any = None
    found: Found | None = None


@dataclass(frozen=True)
class ById(Source):
    """Any node, found by the prefix of its id."""


@dataclass(frozen=True)
class Spec:
    """What the engine knows of a node type besides its GraphQL definition."""

    row: Any
    visible_to: RowRule
    prefix: str | None


class DeclarationError(TypeError):
    """A type does not say all that the compiler needs."""


def ascending(key: Sortable) -> By:
    """Smallest first."""
    return By(key, descending=False)


def descending(key: Sortable) -> By:
    """Largest first."""
    return By(key, descending=True)


def own_id(description: str) -> Any:
    """The id of the row itself, shown with the prefix of its type."""
    return _sourced(description, OwnId())


def column(description: str, attribute: Any = None) -> Any:
    """A column of the row: the one of the same name unless another is given."""
    return _sourced(description, Column(attribute))


def sql(description: str, expression: Expression) -> Any:
    """A value that the statement computes from the row and the viewer."""
    return _sourced(description, Sql(expression))


def sql_given(description: str, expression: ExpressionOf, **arguments: Argument) -> Any:
    """A value that the statement computes from the row, the viewer and the field's arguments."""
    return _sourced(description, Sql(expression, arguments))


def one(description: str, link: Any, *, when: RowRule | None = None) -> Any:
    """Another node: by a column of this row that holds its id, or by a `LinkRule`.

    Null where the target's own `visible_to` or the mask `when` says no.
    """
    return _sourced(description, One(link, when))


def one_of(description: str, **links: Any) -> Any:
    """A node of one of several types, `TypeName=link` as for `one`; the first link that leads to a visible row counts.

    The annotation is a union or an interface of these types.
    """
    return _sourced(description, OneOf(links))


def many(description: str, link: Any, *, order: By) -> Any:
    """Other nodes: by their column that holds this row's id, or by a `LinkRule`.

    The annotation decides: `Connection[X]` is paged, `list[X]` is a plain list for what is always short.
    """
    return _sourced(description, Many(link, order))


def root_one(description: str, *, by: Mapping[str, Any] | None = None, where: RowRule | None = None) -> Any:
    """One node: by exactly one of the arguments in `by` (`{"id": IdeaRow.id, "number": IdeaRow.number}`)."""
    return _sourced(description, RootOne(by or {}, where))


def root_many(
    description: str,
    *,
    order: By | Orders,
    where: RowRule | None = None,
    filter: Filter | None = None,
    circle: Any = None,
) -> Any:
    """A page of nodes; `circle` names the column by which a viewer of few circles is served circle by circle."""
    return _sourced(description, RootMany(order, where, filter, circle))


def root_found(description: str, found: Found, *, order: By, filter: Filter | None = None) -> Any:
    """What a function of the database finds: a page of it, or a plain short list, found under its filter."""
    return _sourced(description, RootMany(order, filter=filter, found=found))


def _sourced(description: str, source: Source) -> Any:
    return StrawberryField(description=description, metadata={SOURCE: source})


@strawberry.interface
class Node:
    """Anything that can be fetched again by its id."""

    id: strawberry.ID = own_id("Stable, opaque identifier.")


@strawberry.type
class NodeQuery:
    """Fetching again by id."""

    node: Node | None = _sourced("Any node by its id; null if there is none that you may see.", ById())
    nodes: list[Node | None] = _sourced("Up to 100 nodes by their ids, in that order.", ById())


@dataclass(frozen=True)
class Ref:
    """Stands in a payload for a node that the compiler reads after the commit."""

    type: type
    id: UUID


def ref(node_type: type[T], id_: UUID) -> T:
    """The node of that id, read back with the viewer's rights when the payload is answered."""
    return cast(T, Ref(node_type, id_))


def node(row: Any, *, visible_to: RowRule, prefix: str | None = None) -> Callable[[type[T]], type[T]]:
    """Make the class a GraphQL type whose fields are read from `row`; its docstring is the description."""

    def declare(cls: type[T]) -> type[T]:
        made: type[T] = strawberry.type(cls)
        spec = Spec(row, visible_to, prefix)
        for declared in made.__strawberry_definition__.fields:  # type: ignore[attr-defined]  # set by the line above
            _check(cls.__name__, declared, spec)
        made.__node__ = spec  # type: ignore[attr-defined]  # the class carries its own source
        return made

    return declare


def spec_of(cls: object) -> Spec | None:
    """What `node` was told about the class itself, not about a base."""
    found: Spec | None = vars(cls).get("__node__") if isinstance(cls, type) else None
    return found


def source_of(declared: StrawberryField) -> Source | None:
    """Where the field's value comes from; None for a field with an ordinary resolver."""
    found: Source | None = declared.metadata.get(SOURCE)
    return found


def _check(name: str, declared: StrawberryField, spec: Spec) -> None:
    where, source = f"{name}.{declared.python_name}", source_of(declared)
    if source is None or isinstance(source, RootOne | RootMany | ById):
        raise DeclarationError(f"{where} does not say which column, expression or row it is read from.")
    if isinstance(source, OwnId) and spec.prefix is None:
        raise DeclarationError(f"{where} needs a prefix: @node(…, prefix=…).")
    if isinstance(source, Column) and not hasattr(spec.row, key_of(source.attribute) or declared.python_name):
        raise DeclarationError(f"{where} names no column of {spec.row.__name__}.")
    links = [source.link] if isinstance(source, One) else source.links.values() if isinstance(source, OneOf) else ()
    if not all(hasattr(spec.row, key) for key in map(key_of, links) if key):
        raise DeclarationError(f"{where} is linked by a column of another row than {spec.row.__name__}.")


def key_of(attribute: Any) -> str | None:
    """The name of a column; None for a rule or nothing."""
    key: str | None = getattr(attribute, "key", None)
    return key
