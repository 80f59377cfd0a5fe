"""Random operations over the toy schema: valid ones, with arguments that are sometimes refused."""

from random import Random
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)

from tests.graph.reference import POST_KEYS, Reference, cursor, mark_of, marked

LONG = "a_response_key_that_is_much_longer_than_any_name_postgresql_would_ever_keep_apart"


class Operations:
    """Writes one operation; `text` and `variables` hold it afterwards."""

    def __init__(self, schema: GraphQLSchema, reference: Reference, random: Random) -> None:
        self.schema = schema
        self.reference = reference
        self.random = random
        self.count = 0
        self.variables: dict[str, Any] = {}
        self.kinds: dict[str, str] = {}
        self.declared: list[str] = []
        self.fragments: list[str] = []
        query = schema.query_type
        assert query
        selections = self.selections(query, 4)
        head = f"({', '.join(self.declared)})" if self.declared else ""
        self.text = "\n".join([f"query Generated{head} {selections}", *self.fragments])

    def selections(self, type_: GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType, depth: int) -> str:
        fields = {} if isinstance(type_, GraphQLUnionType) else type_.fields
        names = [name for name, field in fields.items() if depth or is_leaf_type(get_named_type(field.type))]
        chosen = [self.random.choice(names) for _ in range(self.random.randint(1, 4))] if names else []
        parts = [self.field(type_, name, depth) for name in chosen]  # type: ignore[arg-type]  # a union has none
        if not parts or self.chance(0.2):
            parts.append("__typename")
        if self.chance(0.01):
            parts += [f"k{n}: __typename" for n in range(60)]
        if not depth:
            return "{ " + " ".join(parts) + " }"
        if isinstance(type_, GraphQLInterfaceType | GraphQLUnionType):
            parts += [self.inline(one, depth) for one in self.schema.get_possible_types(type_) if self.chance(0.7)]
        elif self.chance(0.25):
            parts.append(self.inline(type_, depth))
        elif self.chance(0.15):
            parts.append(self.fragment(type_, depth))
        return "{ " + " ".join(parts) + " }"

    def inline(self, type_: GraphQLObjectType, depth: int) -> str:
        condition = f" on {type_.name}" if not type_.interfaces or self.chance(0.7) else " on Node"
        inner = self.schema.type_map["Node"] if condition == " on Node" else type_
        assert isinstance(inner, GraphQLObjectType | GraphQLInterfaceType)
        return f"...{condition} {self.directive()} {self.selections(inner, depth - 1)}"

    def fragment(self, type_: GraphQLObjectType, depth: int) -> str:
        name = f"F{self.next()}"
        self.fragments.append(f"fragment {name} on {type_.name} {self.selections(type_, depth - 1)}")
        return f"...{name} {self.directive()}"

    def field(self, type_: GraphQLObjectType | GraphQLInterfaceType, name: str, depth: int) -> str:
        field = type_.fields[name]
        arguments = self.arguments(f"{type_.name}.{name}", field)
        alias = ""
        if field.args or self.chance(0.2):
            alias = f"{LONG if self.chance(0.1) else 'a'}{self.next()}: "
        inner = get_named_type(field.type)
        selections = ""
        if isinstance(inner, GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType):
            below = depth if inner.name.endswith(("Connection", "Edge")) else depth - 1
            selections = self.selections(inner, max(below, 0))
        return f"{alias}{name}{arguments} {self.directive()} {selections}"

    def directive(self) -> str:
        if not self.chance(0.15):
            return ""
        value = self.random.choice([True, False])
        shown = self.variable("Boolean!", value) if self.chance(0.7) else str(value).lower()
        return f"@{self.random.choice(['include', 'skip'])}(if: {shown})"

    def arguments(self, coordinate: str, field: GraphQLField) -> str:
        given: dict[str, str] = {}
        if coordinate == "Query.node":
            given["id"] = self.variable("ID!", self.some_id())
        elif coordinate == "Query.nodes":
            given["ids"] = self.variable("[ID!]!", [self.some_id() for _ in range(self.random.randint(0, 4))])
        elif coordinate == "Query.post":
            given = self.lookup()
        elif coordinate == "Post.headline":
            given = self.headline()
        elif "first" in field.args:
            given = self.page(coordinate)
        return "(" + ", ".join(f"{name}: {value}" for name, value in given.items()) + ")" if given else ""

    def headline(self) -> dict[str, str]:
        given: dict[str, str] = {}
        if self.chance(0.7):
            length = self.random.randrange(9)
            given["length"] = self.either("Int", length, str(length))
        if self.chance(0.5):
            shout = self.random.choice([True, False])
            given["shout"] = self.either("Boolean", shout, str(shout).lower())
        return given

    def lookup(self) -> dict[str, str]:
        given: dict[str, str] = {}
        if self.chance(0.6):
            given["number"] = self.variable("Int", self.random.choice([1, 5, 9, 77, None]))
        if not given or self.chance(0.1):
            given["id"] = self.variable("ID", self.some_id(bad=0.1))
        return given

    def some_id(self, bad: float = 0.02) -> str:
        if self.chance(bad):
            return self.random.choice(["post_1", "nobody_" + "0" * 36, "x", "post_" + "z" * 36])
        lists = (self.reference.posts, self.reference.writers, self.reference.clubs, self.reference.replies)
        row = self.random.choice([self.random.choice(rows) for rows in lists if rows])
        prefix = type(row).__name__.removeprefix("Toy").removesuffix("Row").lower()
        return f"{prefix}_{row.id}"

    def page(self, coordinate: str) -> dict[str, str]:
        # An argument that is refused below a root field takes the whole root field with it, unlike in the reference.
        wrong = 0.04 if coordinate.startswith("Query.") else 0
        size = self.random.choice([0, 101, -1]) if self.chance(wrong) else self.random.choice([1, 2, 3, 5, 100])
        given: dict[str, str] = {}
        key, order, filter_ = (
            {"Writer.posts": "title", "Post.replies": "created_at"}.get(coordinate, "number"),
            "",
            None,
        )
        if coordinate == "Query.posts":
            key, order, filter_, given = self.posts()
        if self.chance(0.8):
            given[self.random.choice(["first", "last"])] = self.either("Int", size, str(size))
        mark = mark_of(coordinate, order, filter_)
        rows: list[Any] = self.reference.replies if key == "created_at" and order == "" else self.reference.posts
        for name in ("after", "before"):
            if rows and self.chance(0.25):
                row = self.random.choice(rows)
                text = "bm8" if self.chance(wrong) else cursor(mark, getattr(row, key), row.id)
                given[name] = self.either("String", text, f'"{text}"')
        return given

    def posts(self) -> tuple[str, str, Any, dict[str, str]]:
        key, order, wanted, given = "score", "default", None, {}
        if self.chance(0.5):
            field, direction = self.random.choice(list(POST_KEYS)), self.random.choice(["ASC", "DESC"])
            value = {"field": field, "direction": direction}
            given["orderBy"] = self.either("PostOrder", value, f"{{field: {field}, direction: {direction}}}")
            key, order = POST_KEYS[field], f"{field} {direction}"
        if self.chance(0.4):
            wanted = self.filter()
            given["filter"] = self.variable("PostFilter", wanted)
        known = wanted if any(value is not None for value in (wanted or {}).values()) else None
        return key, order, marked(known), given

    def filter(self) -> dict[str, Any]:
        choices: dict[str, list[Any]] = {
            "moods": [[], ["GLAD"], ["GLAD", "IN_DOUBT"], None],
            "writer": [f"writer_{one.id}" for one in self.reference.writers] or [None],
            "mine": [True, False, None],
            "score": [{"atLeast": 3}, {"atLeast": 0}, {"atLeast": None}, {}, None],
        }
        return {name: self.random.choice(values) for name, values in choices.items() if self.chance(0.4)}

    def either(self, kind: str, value: Any, literal: str) -> str:
        return self.variable(kind, value) if self.chance(0.6) else literal

    def variable(self, kind: str, value: Any) -> str:
        name = f"v{self.next()}"
        self.declared.append(f"${name}: {kind}")
        self.variables[name] = value
        self.kinds[name] = kind
        return f"${name}"

    def other_variables(self) -> dict[str, Any]:
        """Other values for the same text: what was compiled for the first ones must not answer for these."""
        return {name: self.other(kind, self.variables[name]) for name, kind in self.kinds.items()}

    def other(self, kind: str, value: Any) -> Any:
        return {
            "Boolean!": self.chance(0.5),
            "Boolean": self.random.choice([True, False, None]),
            "Int": self.random.choice([1, 2, 4, None]),
            "String": self.random.choice([value, None]),
            "ID": self.some_id(),
            "ID!": self.some_id(),
            "[ID!]!": [self.some_id() for _ in range(3)],
            "PostFilter": self.filter(),
            "PostOrder": {"field": self.random.choice(list(POST_KEYS)), "direction": "ASC"},
        }[kind]

    def chance(self, share: float) -> bool:
        return self.random.random() >= 1 - share  # so that the simplest draw is the simplest operation

    def next(self) -> int:
        self.count += 1
        return self.count
