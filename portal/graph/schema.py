"""Joining the declared types into one schema, with a description on everything and a source behind every field."""

import inspect
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

import strawberry
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    get_nullable_type,
    is_introspection_type,
    is_non_null_type,
    is_specified_scalar_type,
)
from sqlalchemy import Integer, Uuid
from strawberry import UNSET
from strawberry.annotation import StrawberryAnnotation
from strawberry.schema.config import StrawberryConfig
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from portal.graph import paging
from portal.graph.errors import BadId
from portal.graph.ids import decode_id, prefix_of
from portal.graph.node import (
    Argument,
    By,
    ById,
    Column,
    DeclarationError,
    Many,
    One,
    Orders,
    RootMany,
    RootOne,
    Source,
    Spec,
    Sql,
    source_of,
    spec_of,
)
from portal.graph.payload import RefusalError
from portal.graph.scalars import ID_OF, SCALARS

BACKREF = "strawberry-definition"
CATALOGUE = "catalogue"


class Catalogue:
    """What the compiler looks up by GraphQL names."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self.specs: dict[str, Spec] = {}
        self.sources: dict[tuple[str, str], tuple[Source, str]] = {}
        self.connections: dict[str, str] = {}
        for type_ in schema.type_map.values():
            if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
                self._add(type_)
        self.by_prefix = {spec.prefix: name for name, spec in self.specs.items() if spec.prefix}

    def source(self, type_name: str, field_name: str) -> tuple[Source, str] | None:
        """Where the field comes from, and its Python name."""
        return self.sources.get((type_name, field_name))

    def name_of(self, cls: type) -> str:
        """The GraphQL name of a node class."""
        name: str = cls.__strawberry_definition__.name  # type: ignore[attr-defined]  # made by `node`
        return name

    def type_of(self, id_: str) -> str:
        """The type that an id names by its prefix."""
        found = self.by_prefix.get(prefix_of(id_))
        if found is None:
            raise BadId("Node")
        return found

    def uuid_of(self, id_: str) -> UUID:
        """The row's id behind an id of any type."""
        return decode_id(id_, prefix_of(id_), self.type_of(id_))

    def prefix(self, type_name: str) -> str:
        """What the ids of that type begin with."""
        prefix = self.specs[type_name].prefix
        if prefix is None:
            raise DeclarationError(f"{type_name} has no prefix, so nothing can name it by id.")
        return prefix

    def _add(self, type_: GraphQLObjectType | GraphQLInterfaceType) -> None:
        definition = type_.extensions.get(BACKREF)
        spec = spec_of(getattr(definition, "origin", None))
        if spec:
            self.specs[type_.name] = spec
        if definition and definition.concrete_of and definition.concrete_of.origin is paging.Connection:
            self.connections[type_.name] = get_named_type(type_.fields["nodes"].type).name
        for name, field in type_.fields.items():
            declared: StrawberryField | None = field.extensions.get(BACKREF)
            source = source_of(declared) if declared else None
            if declared and source:
                self.sources[type_.name, name] = (source, declared.python_name)


def build_schema(
    query: type, mutation: type | None = None, subscription: type | None = None, *, types: Iterable[type] = ()
) -> GraphQLSchema:
    """The executable schema; `types` names every node class, so that they may refer to each other by name."""
    types = (*types, RefusalError)
    roots = [root for root in (query, mutation, subscription) if root]
    names = {cls.__name__: cls for cls in types}
    for cls in (*roots, *types):
        for field in cls.__strawberry_definition__.fields:  # type: ignore[attr-defined]  # made by strawberry.type
            _prepare(cls, field, names)
    config = StrawberryConfig(scalar_map=SCALARS, relay_max_results=paging.MAX_SIZE)
    made = strawberry.Schema(query, mutation, subscription, types=types, config=config)._schema  # noqa: SLF001 - what is executed has no public name
    _make_results_nullable(made)
    _describe(made)
    catalogue = made.extensions[CATALOGUE] = Catalogue(made)
    problems = [*_undescribed(made), *_unsound(made, catalogue), *_untyped_ids(made)]
    if problems:
        raise DeclarationError("\n".join(problems))
    return made


def catalogue_of(schema: GraphQLSchema) -> Catalogue:
    """The look-up made with the schema."""
    found: Catalogue = schema.extensions[CATALOGUE]
    return found


def _prepare(cls: type, field: StrawberryField, names: dict[str, type]) -> None:
    """Let the annotation name any node, wherever it stands, and give the field its standard arguments."""
    annotation = field.type_annotation
    if annotation and isinstance(annotation.raw_annotation, str):
        origin = field.origin if isinstance(field.origin, type) else cls
        namespace = {**names, **vars(sys.modules[origin.__module__])}
        field.type_annotation = StrawberryAnnotation(annotation.raw_annotation, namespace=namespace)
    if source := source_of(field):
        field.arguments = list(_arguments(field, source))


def _arguments(field: StrawberryField, source: Source) -> Iterator[StrawberryArgument]:
    if isinstance(source, Many | RootMany) and _is_connection(field.resolve_type()):
        for name, (kind, description) in paging.ARGUMENTS.items():
            yield _argument(name, kind | None, description)
    if isinstance(source, Sql):
        yield from _own_arguments(source.arguments)
    if isinstance(source, RootOne):
        yield from (
            _argument(name, _kind(attribute) | None, f"By its {name}.") for name, attribute in source.by.items()
        )
    if isinstance(source, RootMany):
        yield from _selection_arguments(source)
    if isinstance(source, ById):
        single = field.python_name == "node"
        yield (
            _argument("id", strawberry.ID, "Its id.") if single else _argument("ids", list[strawberry.ID], "Their ids.")
        )


def _own_arguments(arguments: Mapping[str, Argument]) -> Iterator[StrawberryArgument]:
    for name, it in arguments.items():
        if it.required:
            yield _argument(name, it.type, it.description)
        else:
            yield _argument(name, it.type | None, it.description, it.default)


def _selection_arguments(source: RootMany) -> Iterator[StrawberryArgument]:
    if source.found:
        yield from _own_arguments(source.found.arguments)
    if source.filter:
        yield _argument("filter", source.filter[0] | None, "Only what fits all members that are given.")
    if isinstance(source.order, Orders):
        yield _argument("order_by", source.order.input | None, "What to sort by; ties are broken by the id.")


def _argument(name: str, annotation: Any, description: str, default: Any = UNSET) -> StrawberryArgument:
    return StrawberryArgument(name, None, StrawberryAnnotation(annotation), description=description, default=default)


def _kind(attribute: Any) -> Any:
    if isinstance(attribute.type, Uuid):
        return strawberry.ID
    return int if isinstance(attribute.type, Integer) else str


def _is_connection(resolved: Any) -> bool:
    inner = getattr(resolved, "of_type", resolved)
    definition = getattr(inner, "__strawberry_definition__", None)
    return (
        definition is not None
        and definition.concrete_of is not None
        and (definition.concrete_of.origin is paging.Connection)
    )


def _make_results_nullable(schema: GraphQLSchema) -> None:
    """One mutation that breaks must not erase what another one has done."""
    for field in schema.mutation_type.fields.values() if schema.mutation_type else ():
        field.type = get_nullable_type(field.type)


def _describe(schema: GraphQLSchema) -> None:
    """Docstrings of classes and resolvers stand in where no description was given."""
    for type_ in _own_types(schema):
        definition = type_.extensions.get(BACKREF)
        origin = getattr(definition, "origin", None)
        type_.description = type_.description or _documentation(origin)
        for field in getattr(type_, "fields", {}).values():
            declared = field.extensions.get(BACKREF)
            resolver = getattr(declared, "base_resolver", None)
            if not field.description and resolver:
                field.description = inspect.getdoc(resolver.wrapped_func)
            for argument in getattr(field, "args", {}).values():
                argument.description = argument.description or _documentation_of(argument)


def _documentation_of(argument: GraphQLArgument) -> str | None:
    """An argument that is an input of its own needs no words besides those of its type."""
    definition = get_named_type(argument.type).extensions.get(BACKREF)
    return _documentation(getattr(definition, "origin", None))


def _documentation(origin: Any) -> str | None:
    text: str | None = vars(origin).get("__doc__") if isinstance(origin, type) else None
    if origin is not None and text is None and getattr(origin, "__strawberry_definition__", None):
        text = inspect.getdoc(origin)
    # A dataclass without a docstring gets its signature for one.
    return None if text is None or text.startswith(f"{origin.__name__}(") else inspect.cleandoc(text)


def _own_types(schema: GraphQLSchema) -> list[GraphQLNamedType]:
    return [
        type_
        for type_ in schema.type_map.values()
        if not is_introspection_type(type_) and not is_specified_scalar_type(type_)
    ]


def _undescribed(schema: GraphQLSchema) -> Iterator[str]:
    for type_ in _own_types(schema):
        parts: dict[str, Any] = {type_.name: type_}
        if isinstance(type_, GraphQLEnumType):
            parts |= {f"{type_.name}.{name}": value for name, value in type_.values.items()}
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            parts |= {f"{type_.name}.{name}": field for name, field in type_.fields.items()}
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            for name, field in type_.fields.items():
                parts |= {f"{type_.name}.{name}({given}:)": argument for given, argument in field.args.items()}
        yield from (f"{where} has no description." for where, part in parts.items() if not part.description)


def _unsound(schema: GraphQLSchema, catalogue: Catalogue) -> Iterator[str]:
    """Fields that promise a value which their source may not have."""
    for (type_name, field_name), (source, python_name) in catalogue.sources.items():
        type_ = schema.type_map[type_name]
        if not isinstance(type_, GraphQLObjectType):
            continue
        required = is_non_null_type(type_.fields[field_name].type)
        if any(_nullable(by.key) for by in _orders(source)):
            yield f"{type_name}.{field_name} is sorted by a column that may be null."
        if isinstance(source, One) and source.when and required:
            yield f"{type_name}.{field_name} is masked and must be nullable."
        if isinstance(source, Column) and required:
            attribute = source.attribute or getattr(catalogue.specs[type_name].row, python_name)
            if _nullable(attribute):
                yield f"{type_name}.{field_name} must be nullable, as its column is."


def _untyped_ids(schema: GraphQLSchema) -> Iterator[str]:
    """Members of inputs that take any id; each must say of which type."""
    for type_ in _own_types(schema):
        for name, field in type_.fields.items() if isinstance(type_, GraphQLInputObjectType) else ():
            if get_named_type(field.type).name == "ID" and not field.extensions[BACKREF].metadata.get(ID_OF):
                yield f"{type_.name}.{name} does not say of which type its id is: use `id_of`."


def _orders(source: Source) -> Iterator[By]:
    if isinstance(source, Many | RootMany):
        order = source.order
        yield from [order] if isinstance(order, By) else [By(key, descending=False) for key in order.keys.values()]


def _nullable(attribute: Any) -> bool:
    """Whether it is a column that may be null; of a rule nobody knows before it runs."""
    column = getattr(attribute, "property", None)
    return column is not None and any(one.nullable for one in column.columns)
