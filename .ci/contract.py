"""Checks that the schema breaks no promise: what differs from the released one to a client's harm is announced."""

import argparse
import re
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from graphql import (
    BreakingChange,
    DangerousChange,
    DangerousChangeType,
    GraphQLNamedType,
    GraphQLSchema,
    build_schema,
    find_breaking_changes,
    find_dangerous_changes,
)

GRAPHQL = Path(__file__).parents[1] / "graphql"
SCHEMA, RELEASED, CHANGELOG = (
    GRAPHQL / "schema.graphql",
    GRAPHQL / "released" / "schema.graphql",
    GRAPHQL / "CHANGELOG.md",
)
UNRELEASED = "## Unreleased\n"
HARMLESS = {DangerousChangeType.OPTIONAL_ARG_ADDED, DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED}
"""graphql-core warns of them; a client that does not know them does not send them."""

DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
REASON = re.compile(r"Use .+ instead\. Goes on \d{4}-(?:01|04|07|10)-01\.")


def broken_promises(released: GraphQLSchema, current: GraphQLSchema, changelog: str) -> list[str]:
    """What nobody was told of."""
    announced = _unreleased(changelog).splitlines()
    return [
        change.description
        for change in _harmful(released, current)
        if not any(change.description in line and DAY.search(line) for line in announced)
    ]


def vague_deprecations(schema: GraphQLSchema) -> list[str]:
    """Deprecations that do not say what to use instead and when the old goes."""
    return [
        f"{where} is deprecated, but not in the words `Use … instead. Goes on <first of a quarter>.`"
        for type_ in schema.type_map.values()
        if not type_.name.startswith("__")
        for where, reason in _deprecated(type_)
        if not REASON.fullmatch(reason)
    ]


def released(changelog: str, version: str, day: date) -> str:
    """The changelog after the release: what was unreleased is that version, and nothing is."""
    return changelog.replace(UNRELEASED, f"{UNRELEASED}\nNothing yet.\n\n## {version}, {day}\n")


def main() -> int:
    """The exit code: 0 when no promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--release", metavar="VERSION", help="make what is unreleased a release of that version")
    version = parser.parse_args().release
    current, changelog = SCHEMA.read_text(), CHANGELOG.read_text()
    broken = broken_promises(build_schema(RELEASED.read_text()), build_schema(current), changelog)
    problems = [f"Not announced with its day in graphql/CHANGELOG.md: {change}" for change in broken]
    problems += vague_deprecations(build_schema(current))
    sys.stderr.writelines(f"{problem}\n" for problem in problems)
    if version and not problems:
        CHANGELOG.write_text(released(changelog, version, datetime.now(UTC).date()))
        RELEASED.write_text(current)
    return int(bool(problems))


def _harmful(released: GraphQLSchema, current: GraphQLSchema) -> Iterator[BreakingChange | DangerousChange]:
    yield from find_breaking_changes(released, current)
    yield from (change for change in find_dangerous_changes(released, current) if change.type not in HARMLESS)


def _deprecated(type_: GraphQLNamedType) -> Iterator[tuple[str, str]]:
    members = getattr(type_, "fields", {}) | getattr(type_, "values", {})
    for name, member in members.items():
        arguments = getattr(member, "args", {}).items()
        for where, what in ((name, member), *((f"{name}({argument})", it) for argument, it in arguments)):
            if what.deprecation_reason is not None:
                yield f"{type_.name}.{where}", what.deprecation_reason


def _unreleased(changelog: str) -> str:
    _, found, rest = changelog.partition(UNRELEASED)
    if not found:
        raise ValueError(f"The changelog has no heading {UNRELEASED.strip()!r}.")
    return rest.partition("\n## ")[0]


if __name__ == "__main__":
    sys.exit(main())
