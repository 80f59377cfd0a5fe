"""What schemathesis knows of our scalars and lists, and what it asks of each answer. Loaded by SCHEMATHESIS_HOOKS."""

import os
import re
from pathlib import Path
from random import Random

import requests
import schemathesis
from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    IntValueNode,
    NameNode,
    ObjectFieldNode,
    StringValueNode,
    Visitor,
    build_schema,
    validate,
    visit,
)
from hypothesis import strategies as st
from schemathesis.graphql import nodes

PROJECT = Path(__file__).parents[2]
SCHEMA = build_schema((PROJECT / "graphql" / "schema.graphql").read_text())
REGISTRY = frozenset(re.findall(r"^\| `([A-Z_]+)` \|", (PROJECT / "graphql" / "errors.md").read_text(), re.MULTILINE))
PATIENCE = float(os.environ["FUZZ_PATIENCE"])
KNOWN = os.environ["FUZZ_IDS"].split()
"""Ids of things that there are, so that not everything ends before it begins."""

ODD = ("", "x", "idea_", "idea_00000000-0000-0000-0000-000000000000", "person_🦉", "' or 1=1 --", "a" * 400)
PAGING = {"first", "last", "after", "before"}
SENSIBLE = 0.75
MOMENTS = st.datetimes().map(lambda moment: f"{moment.isoformat()}Z")

schemathesis.graphql.scalar("ID", st.sampled_from([*KNOWN, *ODD]).map(nodes.String))
schemathesis.graphql.scalar("DateTime", (MOMENTS | st.text(max_size=30)).map(nodes.String))
schemathesis.graphql.scalar("Date", (st.dates().map(str) | st.text(max_size=12)).map(nodes.String))
schemathesis.graphql.scalar("Markdown", st.text(max_size=200).map(nodes.String))
schemathesis.graphql.scalar("Url", st.sampled_from(["https://firma.example/", "javascript:x", ""]).map(nodes.String))


@schemathesis.hook
def flatmap_body(context, body: DocumentNode):  # noqa: ANN001, ANN201 - schemathesis' own types
    """Most pages are small and most ids are of the type that is asked for, so that rows are read and written."""
    if validate(SCHEMA, body):  # meant to be refused
        return st.just(body)
    return st.randoms().map(lambda random: visit(body, Sensible(random)))


class Sensible(Visitor):
    """Mends an operation here and there."""

    def __init__(self, random: Random) -> None:
        super().__init__()
        self._random, self._root = random, ""

    def enter_field(self, node: FieldNode, *_: object) -> FieldNode | None:
        """A page from the start instead of any."""
        self._root = self._root or node.name.value
        names = {argument.name.value for argument in node.arguments}
        if names.isdisjoint(PAGING) or self._random.random() > SENSIBLE:
            return None
        size = IntValueNode(value=str(self._random.randint(1, 5)))
        others = [argument for argument in node.arguments if argument.name.value not in PAGING]
        first = ArgumentNode(name=NameNode(value="first"), value=size)
        return FieldNode(
            alias=node.alias, name=node.name, directives=node.directives, selection_set=node.selection_set,
            arguments=(*others, first),
        )  # fmt: skip

    def enter_argument(self, node: ArgumentNode, *_: object) -> ArgumentNode | None:
        """An id of the right type."""
        found = self._fitting(node.name.value)
        return ArgumentNode(name=node.name, value=found) if found else None

    def enter_object_field(self, node: ObjectFieldNode, *_: object) -> ObjectFieldNode | None:
        """An id of the right type."""
        found = self._fitting(node.name.value)
        return ObjectFieldNode(name=node.name, value=found) if found else None

    def _fitting(self, name: str) -> StringValueNode | None:
        # `id` stands for what the operation begins with, as in `commentEdit`.
        kind = re.split("[A-Z]", self._root if name == "id" else name)[0].removesuffix("s")
        fitting = [one for one in KNOWN if one.startswith(f"{kind}_")]
        if not fitting or not (name == "id" or name.endswith("Id")) or self._random.random() > SENSIBLE:
            return None
        return StringValueNode(value=self._random.choice(fitting))


@schemathesis.check
def errors_have_a_code_of_the_registry(ctx, response, case) -> None:  # noqa: ANN001 - schemathesis' own types
    """Every error says by its code what the caller can do about it, and none of them is ours."""
    answer = response.json()
    codes = [error.get("extensions", {}).get("code") for error in answer.get("errors", [])]
    assert set(codes) <= REGISTRY, f"codes outside the registry: {codes}"
    assert "INTERNAL_SERVER_ERROR" not in codes, "something broke: look into the log"
    assert "data" in answer or codes, "an answer without data and without errors"
    assert response.status_code < 500, f"status {response.status_code}"


@schemathesis.check
def answers_come_soon(ctx, response, case) -> None:  # noqa: ANN001 - schemathesis' own types
    """However odd the question; one that took long on a busy machine may try again."""
    if response.elapsed > PATIENCE:
        again = requests.Session().send(response.request).elapsed.total_seconds()
        assert again < PATIENCE, f"{response.elapsed:.2f} s, then {again:.2f} s"
