"""The house rules that can be read from the source: sizes, places, words that must not stand there."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import ClassVar, get_origin

import graphql
import pytest
import strawberry

from portal import tables
from portal.core.events import Event

PROJECT = Path(tables.__file__).parents[1]
PACKAGE = PROJECT / "portal"
SOURCES = [path for path in PACKAGE.rglob("*.py") if "versions" not in path.parts]
TESTS = [path for path in (PROJECT / "tests").rglob("*.py") if ".venv" not in path.parts]
SLICES = ("identity", "partners", "files", "ideas", "fairs")
ASKS_ROLES = {"partners", "identity"}
"""Slices that keep roles; everywhere else only `access` looks at them."""

BEGINS_AND_COMMITS = {
    "core/db.py": "the door",
    "migrations/__init__.py": "runs before there is a door, as the owner",
    "migrations/env.py": "the same, called by Alembic itself",
}
ENDINGS = {"commit", "begin", "rollback", "create_engine", "create_async_engine", "async_sessionmaker", "sessionmaker"}
REFUSED_COLUMNS = {"tier", "rank", "abc", "revenue_class"}
SESSION_WIDE = re.compile(
    r"(?i)\bset\s+(session\s+)?(?!local\b|role\b|search_path\b|transaction\b|constraints\b)[a-z_.]+\s*(=|\bto\b)"
)
LEFT_BEHIND = re.compile(r"(?i)set_config\s*\([^)]*,\s*(false|'f')")
EXCUSE = re.compile(r"#\s*(noqa\b(:\s*[A-Z0-9, ]+)?|type:\s*ignore(\[[a-z0-9, -]+\])?|pragma: no cover)(?P<reason>.*)")


def relative(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(), str(path))


def texts(path: Path) -> Iterator[str]:
    """Every string that stands in the source, docstrings included."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_there_is_something_to_judge() -> None:
    assert len(SOURCES) > 50
    assert {slice_ for slice_ in SLICES if (PACKAGE / slice_).is_dir()} == set(SLICES)


@pytest.mark.parametrize("paths", [SOURCES, TESTS], ids=["portal", "tests"])
def test_no_file_is_long(paths: list[Path]) -> None:
    lengths = {path: len(path.read_text().splitlines()) for path in paths}
    long = {str(path): lines for path, lines in lengths.items() if lines > 400}
    assert long == {}


def test_no_function_is_long() -> None:
    long = [(relative(path), name, lines) for path in SOURCES for name, lines in functions(path) if lines > 50]
    assert long == []


def test_most_functions_are_short() -> None:
    lengths = sorted(lines for path in SOURCES for _, lines in functions(path))
    assert median(lengths) <= 8
    assert lengths[len(lengths) * 9 // 10] < 25


def test_only_the_door_begins_and_commits() -> None:
    found = {
        relative(path)
        for path in SOURCES
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and (node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")) in ENDINGS
    }
    assert found == set(BEGINS_AND_COMMITS)


def test_rules_wait_for_nothing() -> None:
    rules = [path for path in SOURCES if path.name == "rules.py" or path.parent.name == "rules"]
    waiting = [
        relative(path) for path in rules if any(isinstance(n, ast.AsyncFunctionDef) for n in ast.walk(parsed(path)))
    ]
    assert len(rules) >= len(SLICES)
    assert waiting == []


def test_only_access_modules_look_at_roles() -> None:
    looking = {relative(path) for path in SOURCES for node in ast.walk(parsed(path)) if _looks_at_role(node)}
    places = {*SLICES, "api", "http", "worker", "graph"} - ASKS_ROLES
    foreign = {name for name in looking if name.split("/")[0] in places}
    assert {name for name in foreign if not re.search(r"/access(\.py|/)", name)} == set()
    assert "ideas/access/idea.py" in foreign


def _looks_at_role(node: ast.AST) -> bool:
    """`viewer.role`, `shape.role`; naming a role in the schema or in an input is not looking at the caller's."""
    if not isinstance(node, ast.Attribute) or node.attr != "role":
        return False
    return any(name in ast.unparse(node.value) for name in ("viewer", "shape", "actor", "sight"))


def test_the_contract_folder_does_not_shadow_the_library() -> None:
    assert list((PROJECT / "graphql").rglob("*.py")) == []
    answer = subprocess.run(
        [sys.executable, "-c", "import graphql; print(graphql.__file__)"],
        cwd=PROJECT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "site-packages" in answer.stdout
    assert hasattr(graphql, "GraphQLSchema")
    assert hasattr(strawberry, "Schema")


def test_every_excuse_has_a_reason() -> None:
    bare = []
    for path in [*SOURCES, *TESTS]:
        for number, line in enumerate(path.read_text().splitlines(), 1):
            excuse = EXCUSE.search(line)
            if excuse and len(excuse["reason"].strip(" #-")) < 4 and path != Path(__file__):
                bare.append(f"{path.relative_to(PROJECT)}:{number}")
    assert bare == []


def test_no_column_sorts_partners_into_classes() -> None:
    columns = {column.name for table in tables.metadata.tables.values() for column in table.columns}
    assert len(columns) > 40
    assert columns & REFUSED_COLUMNS == set()


def test_no_setting_outlives_its_transaction() -> None:
    statements = {relative(path): [*texts(path)] for path in SOURCES}
    statements |= {
        relative(path): [path.read_text()] for path in PACKAGE.rglob("*.sql") if path.name != "0002_jobs.sql"
    }
    wide = {
        (name, found.group())
        for name, strings in statements.items()
        for string in strings
        for found in [*SESSION_WIDE.finditer(_without_updates(string)), *LEFT_BEHIND.finditer(string)]
    }
    assert wide == set()
    assert any("set_config" in string for strings in statements.values() for string in strings)


@pytest.mark.parametrize(
    "statement",
    ["set app.viewer = 'x'", "SET SESSION app.viewer TO 'x'", "select set_config('app.viewer', 'x', false)"],
)
def test_that_rule_knows_what_it_looks_for(statement: str) -> None:
    assert SESSION_WIDE.search(_without_updates(statement)) or LEFT_BEHIND.search(statement)


def test_verbs_take_first_what_they_write_with() -> None:
    odd = [
        f"{relative(path)}:{node.name}"
        for path in SOURCES
        if path.name == "actions.py" or path.parent.name == "actions"
        for node in parsed(path).body
        if isinstance(node, ast.AsyncFunctionDef) and not node.name.startswith(("_", "system_"))
        if not node.args.args or node.args.args[0].arg not in {"tx", "change", "database"}
    ]
    assert odd == []


def test_every_event_is_named_once_and_in_the_past() -> None:
    kinds = [event.kind for event in _our_events() if not event.__subclasses__()]
    assert len(kinds) > 10
    assert sorted(set(kinds)) == sorted(kinds)
    assert [kind for kind in kinds if not re.fullmatch(r"[a-z]+(_[a-z]+)+", kind)] == []


def test_events_with_facts_of_their_own_are_dataclasses_and_no_others() -> None:
    wrong = [event for event in _our_events() if _has_own_facts(event) != ("__dataclass_fields__" in vars(event))]
    assert wrong == []


def test_the_slices_keep_their_order() -> None:
    answer = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=PROJECT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert answer.returncode == 0, answer.stdout
    assert "0 broken" in answer.stdout


def _our_events() -> list[type[Event]]:
    for path in SOURCES:
        if path.name == "events.py":
            import_module("portal." + relative(path).removesuffix(".py").replace("/", "."))
    known: list[type[Event]] = [Event]
    for event in known:
        known.extend(event.__subclasses__())
    return [event for event in known if event.__module__.startswith("portal.")]


def _has_own_facts(event: type[Event]) -> bool:
    return any(get_origin(kind) != ClassVar for kind in vars(event).get("__annotations__", {}).values())


def _without_updates(statement: str) -> str:
    """`update … set column = …` sets a column, `alter role … set` a default of the role."""
    return re.sub(r"(?is)\b(update|alter)\b.*?\bset\b", "", statement)
