"""The gate before the schema: nothing is taken from clients without notice."""

from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from graphql import GraphQLSchema, build_schema

PROJECT = Path(__file__).parents[2]
SDL = """
    type Query { idea(id: ID): Idea, people(role: Role = LEAD): [String!] }
    type Idea { id: ID!, number: Int!, votes: Int, title: String }
    enum Role { LEAD, MEMBER }
    input IdeaFilter { mine: Boolean }
"""
EMPTY = """# Changes

## Unreleased

Nothing yet.

## 1.0.0, 2026-12-01

- Field Idea.number was removed. Since 2026-12-01.
"""


@pytest.fixture(scope="module")
def gate() -> ModuleType:
    spec = spec_from_file_location("contract_gate", PROJECT / ".ci" / "contract.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def changed(was: str, becomes: str) -> GraphQLSchema:
    assert was in SDL
    return build_schema(SDL.replace(was, becomes))


def test_the_schema_keeps_what_the_released_one_promises(gate: ModuleType) -> None:
    old, new = (build_schema(path.read_text()) for path in (gate.RELEASED, gate.SCHEMA))
    assert gate.broken_promises(old, new, gate.CHANGELOG.read_text()) == []
    assert gate.vague_deprecations(new) == []


@pytest.mark.parametrize(
    ("was", "becomes", "named"),
    [
        ("number: Int!, ", "", "Field Idea.number was removed."),
        ("number: Int!", "number: Int", "Field Idea.number changed type from Int! to Int."),
        ("idea(id: ID)", "idea(id: ID!)", "Argument Query.idea(id:) has changed type from ID to ID!."),
        ("mine: Boolean", "mine: Boolean, year: Int!", "A required field IdeaFilter.year was added."),
        ("LEAD, MEMBER", "LEAD", "Enum value Role.MEMBER was removed."),
        ("LEAD, MEMBER", "LEAD, MEMBER, GUEST", "Enum value Role.GUEST was added."),
        (
            "role: Role = LEAD",
            "role: Role = MEMBER",
            "Query.people(role:) has changed defaultValue from LEAD to MEMBER.",
        ),
    ],
)
def test_what_harms_clients_is_named(gate: ModuleType, was: str, becomes: str, named: str) -> None:
    old, new = build_schema(SDL), changed(was, becomes)
    assert gate.broken_promises(old, new, EMPTY) == [named]
    assert gate.broken_promises(old, new, EMPTY.replace("Nothing yet.", f"- {named} Nobody used it.")) == [named]
    assert gate.broken_promises(old, new, EMPTY.replace("Nothing yet.", f"- {named} Since 2027-07-01.")) == []


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("title: String", "title: String, excerpt: String!"),
        ("idea(id: ID)", "idea(id: ID, number: Int)"),
        ("mine: Boolean", "mine: Boolean, text: String"),
        ("enum Role", "type Fair { id: ID! } enum Role"),
    ],
)
def test_additions_pass(gate: ModuleType, was: str, becomes: str) -> None:
    assert gate.broken_promises(build_schema(SDL), changed(was, becomes), EMPTY) == []


@pytest.mark.parametrize(
    ("reason", "problems"),
    [
        ("Use `number` instead. Goes on 2027-07-01.", 0),
        ("Use `number` instead. Goes on 2027-07-02.", 1),
        ("Use `number` instead.", 1),
        ("Goes on 2027-07-01.", 1),
    ],
)
def test_deprecations_say_what_to_use_and_until_when(gate: ModuleType, reason: str, problems: int) -> None:
    new = changed("title: String", f'title: String @deprecated(reason: "{reason}")')
    assert len(gate.vague_deprecations(new)) == problems


def test_a_release_starts_a_new_list(gate: ModuleType) -> None:
    after = gate.released(EMPTY, "1.1.0", date(2027, 3, 2))
    assert "## Unreleased\n\nNothing yet.\n\n## 1.1.0, 2027-03-02\n\nNothing yet.\n" in after
