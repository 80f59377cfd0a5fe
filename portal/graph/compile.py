"""A selection becomes one SQL statement that returns finished JSON.

Every node that is entered adds its own `visible_to`, and every step along a column stays in the workspace.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import count
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_non_null_type,
)
from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    Integer,
    Select,
    Text,
    Uuid,
    and_,
    bindparam,
    case,
    func,
    select,
    true,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import aliased
from sqlalchemy.types import TypeEngine
from strawberry.utils.str_converters import to_camel_case

from portal.core.sight import Sight
from portal.core.viewer import Shape
from portal.graph import filters, json_text, lookups
from portal.graph.json_text import Part
from portal.graph.lists import Listing, Page
from portal.graph.node import (
    Argument,
    By,
    ById,
    Column,
    DeclarationError,
    Many,
    One,
    OneOf,
    Orders,
    OwnId,
    RootMany,
    RootOne,
    Source,
    Spec,
    Sql,
    key_of,
)
from portal.graph.plan import Bind, Plan, text_of
from portal.graph.schema import catalogue_of
from portal.graph.selection import Call, Facts, Selector

ARGUMENT_TYPES: Mapping[type, TypeEngine[Any]] = {bool: Boolean(), int: Integer(), str: Text()}
ID = "id"
"""The parameter of `Compiler.node`."""


class Compiler:
    """Compiles one root field for one kind of viewer, under the facts of one execution."""

    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Mapping[str, FragmentDefinitionNode],
        facts: Facts,
        shape: Shape,
        *,
        guarded: bool = True,
    ) -> None:
        self.schema = schema
        self.catalogue = catalogue_of(schema)
        self.facts = facts
        self.selector = Selector(schema, fragments, facts)
        self.sight = Sight(shape)
        self.guarded = guarded
        self._binds: list[Bind] = []
        self._names = count(1)
        self._fields: set[str] = set()

    def root_field(self, parent: GraphQLObjectType, nodes: Sequence[FieldNode]) -> Plan:
        """The statement behind a root field."""
        name = nodes[0].name.value
        field = parent.fields[name]
        source = self._source(parent, name)[0]
        call = Call(field, nodes[0])
        if isinstance(source, ById):
            return self._plan(lookups.by_id(self, call, nodes))
        target = self.type(get_named_type(field.type).name)
        if isinstance(source, RootMany):
            return self._plan(self._list(Listing(source, target, call, f"{parent.name}.{name}"), nodes))
        if isinstance(source, RootOne):
            return self._plan(lookups.by_argument(self, source, target, call, nodes))
        raise DeclarationError(f"{parent.name}.{name} is not a root field.")

    def node(self, type_name: str, nodes: Sequence[FieldNode]) -> Plan:
        """The statement that reads one node of that type, whose id is the parameter `id`."""
        target = self.type(type_name)
        return self._plan(self.object_where(target, nodes, lambda row: row.id == bindparam(ID, type_=Uuid())))

    def type(self, name: str) -> GraphQLObjectType:
        """An object type of the schema."""
        return cast(GraphQLObjectType, self.schema.type_map[name])

    def row(self, spec: Spec) -> Any:
        """The type's row under a name of its own."""
        return aliased(spec.row, name=self.name("t"))

    def listed(self, source: Many | RootMany, spec: Spec, call: Call) -> Any:
        """A row of the list: of the type's table, or of what a function finds."""
        if not isinstance(source, RootMany) or source.found is None:
            return self.row(spec)
        given: dict[str, Any] = {**self._all_given(source.found.arguments, call)}
        if source.filter and source.filter[1] is None:
            given[filters.FILTER] = filters.values(self, call, self.ask(call, partial(filters.shape, call)))
        rows = source.found.rows(self.sight, given)
        return aliased(spec.row, rows.alias(self.name("t")), adapt_on_names=True)

    def name(self, letter: str) -> str:
        """A name that the statement has not used yet."""
        return f"{letter}{next(self._names)}"

    def bind(self, type_: TypeEngine[Any], value: Any) -> BindParameter[Any]:
        """A parameter whose value is taken from the arguments at each execution: `value(given)`."""
        name = self.name("a")
        self._binds.append(Bind(name, value))
        return bindparam(name, type_=type_)

    def ask(self, call: Call, question: Any) -> Any:
        """What the text depends on; arguments without variables need not be asked again."""
        return question(self.facts.given) if call.constant else self.facts.ask(question)

    def visible(self, spec: Spec, row: Any) -> ColumnElement[bool]:
        """The wall of that type."""
        return spec.visible_to(row, self.sight) if self.guarded else true()

    def object_where(self, type_: GraphQLObjectType, nodes: Sequence[FieldNode], condition: Any) -> Select[Any]:
        """The only visible row that meets the condition, as an object."""
        spec = self.catalogue.specs[type_.name]
        row = self.row(spec)
        found = select(self.object(type_, row, nodes)).select_from(row)
        return found.where(condition(row), self.visible(spec, row)).limit(1)

    def object(self, type_: GraphQLObjectType, row: Any, nodes: Sequence[FieldNode]) -> ColumnElement[str]:
        """The row as an object with the selected fields."""
        return json_text.joined(json_text.obj(self._members(type_, row, nodes)))

    def _members(
        self, type_: GraphQLObjectType, row: Any, nodes: Sequence[FieldNode]
    ) -> Iterator[tuple[str, Sequence[Part]]]:
        for key, fields in self.selector.fields(type_, nodes).items():
            name = fields[0].name.value
            if name == "__typename":
                yield key, [f'"{type_.name}"']
            else:
                self._fields.add(f"{type_.name}.{name}")
                yield key, self._value(type_, name, row, fields)

    def _value(self, type_: GraphQLObjectType, name: str, row: Any, nodes: Sequence[FieldNode]) -> Sequence[Part]:
        source, python_name = self._source(type_, name)
        field = type_.fields[name]
        match source:
            case OwnId():
                return [f'"{self.catalogue.prefix(type_.name)}_', sql_cast(row.id, Text), '"']
            case Column(attribute):
                return json_text.scalar(getattr(row, key_of(attribute) or python_name), field.type)
            case Sql():
                return json_text.scalar(self._computed(source, row, Call(field, nodes[0])), field.type)
            case One():
                found = self._one(source, self.type(get_named_type(field.type).name), row, nodes)
                return [found if is_non_null_type(field.type) else json_text.or_null(found)]
            case OneOf(links):
                found = self._one_of(links, row, nodes)
                return [found if is_non_null_type(field.type) else json_text.or_null(found)]
            case Many():
                target = self.type(get_named_type(field.type).name)
                listing = Listing(source, target, Call(field, nodes[0]), f"{type_.name}.{name}", row)
                return [self._list(listing, nodes).scalar_subquery()]
        raise DeclarationError(f"{type_.name}.{name} cannot stand below another field.")

    def _computed(self, source: Sql, row: Any, call: Call) -> ColumnElement[Any]:
        if not source.arguments:
            return cast(ColumnElement[Any], source.expression(row, self.sight))
        given = self._all_given(source.arguments, call)
        return cast(ColumnElement[Any], source.expression(row, self.sight, given))

    def _all_given(self, arguments: Mapping[str, Argument], call: Call) -> Mapping[str, BindParameter[Any]]:
        return {name: self._given(name, argument, call) for name, argument in arguments.items()}

    def _given(self, name: str, argument: Argument, call: Call) -> BindParameter[Any]:
        key = to_camel_case(name)
        return self.bind(ARGUMENT_TYPES[argument.type], lambda given: given.arguments(call)[key])

    def _one_of(self, links: Mapping[str, Any], parent: Any, nodes: Sequence[FieldNode]) -> ColumnElement[Any]:
        return func.coalesce(*(self._one(One(link), self.type(name), parent, nodes) for name, link in links.items()))

    def _one(
        self, source: One, target: GraphQLObjectType, parent: Any, nodes: Sequence[FieldNode]
    ) -> ColumnElement[Any]:
        column = key_of(source.link)

        def linked(row: Any) -> ColumnElement[bool]:
            if column is None:
                return cast(ColumnElement[bool], source.link(row, parent, self.sight))
            return same_workspace(row, parent, row.id == getattr(parent, column))

        found = self.object_where(target, nodes, linked).correlate(parent).scalar_subquery()
        return found if source.when is None else case((source.when(parent, self.sight), found))

    def _list(self, listing: Listing, nodes: Sequence[FieldNode]) -> Select[Any]:
        if listing.type.name in self.catalogue.connections:
            return Page(self, listing, nodes).select()
        return self._plain_list(listing, nodes)

    def _plain_list(self, listing: Listing, nodes: Sequence[FieldNode]) -> Select[Any]:
        source, target = listing.source, listing.type
        if isinstance(source.order, Orders):
            raise DeclarationError(f"{listing.coordinate} is a plain list and has one order.")
        spec = self.catalogue.specs[target.name]
        row = self.listed(source, spec, listing.call)
        items = json_text.array(self.object(target, row, nodes), *self.ordering(source.order, row))
        belonging = self.belonging(source, row, listing.parent)
        found = select(items).select_from(row).where(*belonging, self.visible(spec, row))
        return found if listing.parent is None else found.correlate(listing.parent)

    def belonging(self, source: Many | RootMany, row: Any, parent: Any) -> Iterator[ColumnElement[bool]]:
        """The conditions by which rows belong to a list, besides being visible."""
        if isinstance(source, RootMany):
            if source.where:
                yield source.where(row, self.sight)
        elif (column := key_of(source.link)) is not None:
            yield same_workspace(row, parent, getattr(row, column) == parent.id)
        else:
            yield source.link(row, parent, self.sight)

    def sort_key(self, order: By, row: Any) -> Any:
        """What the rows are sorted by."""
        column = key_of(order.key)
        return order.key(row, self.sight) if column is None else getattr(row, column)

    def ordering(self, order: By, row: Any, *, backward: bool = False) -> list[ColumnElement[Any]]:
        """Sort key and id, both in the same direction, so that one index serves."""
        descending = order.descending is not backward
        keys = (self.sort_key(order, row), row.id)
        return [key.desc() if descending else key.asc() for key in keys]

    def _source(self, type_: GraphQLObjectType, name: str) -> tuple[Source, str]:
        found = self.catalogue.source(type_.name, name)
        if found is None:
            raise DeclarationError(f"{type_.name}.{name} has no source.")
        return found

    def _plan(self, statement: Select[Any]) -> Plan:
        return Plan(text_of(statement), tuple(self._binds), frozenset(self._fields))


def same_workspace(row: Any, parent: Any, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The condition, and that both rows are of one workspace."""
    return and_(row.workspace_id == parent.workspace_id, condition)
