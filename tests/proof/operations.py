"""Random operations over whatever the schema holds, by somebody who knows every id and every cursor there is."""

from collections.abc import Sequence
from random import Random

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
    is_non_null_type,
)

RARELY = {"after": 0.03, "before": 0.03, "filter": 0.2, "last": 0.2}
"""Arguments that mostly lead to an empty answer."""

LISTS = (
    "ideas",
    "ideas",
    "ideas",
    "appearances",
    "people",
    "circles",
    "organisations",
    "wideningRequests",
    "nodes",
    "nodes",
)
"""Asked more often than the rest."""

ECHO = "previewHtml"
"""Answers with nothing but what it was given."""

Composite = GraphQLObjectType | GraphQLInterfaceType


class Operations:
    """Writes operations; `ids`, `words` and `cursors` are what arguments are filled with."""

    def __init__(self, schema: GraphQLSchema, random: Random, ids: Sequence[str], words: Sequence[str]) -> None:
        self.schema = schema
        self.random = random
        self.ids = ids
        self.words = words
        self.cursors: list[str] = []
        self.number = 0

    def query(self) -> str:
        """A query with up to three root fields."""
        root = self.schema.query_type
        assert root is not None
        asked = [name for name in root.fields if name != ECHO]
        names = [self.random.choice([*asked, *LISTS]) for _ in range(self.random.randint(1, 3))]
        return "{ " + " ".join(self.field(root, name, 3) for name in names) + " }"

    def mutation(self, ids: Sequence[str], names: Sequence[str] = ()) -> str:
        """A mutation, perhaps one of these names, that is given these ids only."""
        root, known = self.schema.mutation_type, self.ids
        assert root is not None
        self.ids = ids
        written = "mutation { " + self.field(root, self.random.choice(names or list(root.fields)), 3) + " }"
        self.ids = known
        return written

    def field(self, parent: Composite, name: str, depth: int) -> str:
        field, self.number = parent.fields[name], self.number + 1
        inner = get_named_type(field.type)
        below = self.selections(inner, depth) if isinstance(inner, Composite) else ""
        return f"f{self.number}: {name}{self.arguments(field)} {below}"

    def selections(self, type_: Composite, depth: int) -> str:
        deeper = depth - (not type_.name.endswith(("Connection", "Edge")))
        fields = [name for name, field in type_.fields.items() if deeper > 0 or _is_plain(field)]
        chosen = self.random.sample(fields, min(len(fields), self.random.randint(2, 8)))
        parts = [self.field(type_, name, deeper) for name in chosen]
        if isinstance(type_, GraphQLInterfaceType):
            kinds = self.schema.get_possible_types(type_)
            parts += [f"... on {kind.name} {self.selections(kind, depth - 1)}" for kind in kinds if depth > 1]
        return "{ __typename " + " ".join(parts) + " }"

    def arguments(self, field: GraphQLField) -> str:
        given = {}
        for name, argument in field.args.items():
            if is_non_null_type(argument.type) or self.random.random() < RARELY.get(name, 0.4):
                given[name] = self.value(name, argument.type)
        if "first" in given:
            given.pop("last", None)
        return "(" + ", ".join(f"{name}: {value}" for name, value in given.items()) + ")" if given else ""

    def value(self, name: str, type_: GraphQLInputType) -> str:
        if isinstance(type_, GraphQLNonNull):
            return self.value(name, type_.of_type)
        if isinstance(type_, GraphQLList):
            return "[" + ", ".join(self.value(name, type_.of_type) for _ in range(self.random.randint(1, 4))) + "]"
        if isinstance(type_, GraphQLEnumType):
            return self.random.choice(list(type_.values))
        if isinstance(type_, GraphQLInputObjectType):
            return self.object(type_)
        return self.scalar(name, type_.name)

    def object(self, type_: GraphQLInputObjectType) -> str:
        wanted = {name: field for name, field in type_.fields.items()
                  if is_non_null_type(field.type) or self.random.random() < 0.3}  # fmt: skip
        return "{" + ", ".join(f"{name}: {self.value(name, field.type)}" for name, field in wanted.items()) + "}"

    def scalar(self, name: str, kind: str) -> str:
        if kind == "ID":
            return f'"{self.random.choice(self.ids)}"'
        if kind == "Int":
            return str(
                self.random.choice((1, 2, 5, 50)) if name in {"first", "last"} else 10_000 + self.random.randrange(99)
            )
        if kind == "Boolean":
            return self.random.choice(("true", "false"))
        if kind == "DateTime":
            return '"2030-01-01T00:00:00Z"'
        if name in {"after", "before"} and self.cursors:
            return f'"{self.random.choice(self.cursors)}"'
        return f'"{self.random.choice(self.words)}"'


def _is_plain(field: GraphQLField) -> bool:
    return bool(is_leaf_type(get_named_type(field.type)))
