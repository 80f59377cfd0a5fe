"""Scalars of the API, and the descriptions that plain Python enums need to be part of it."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Any, NewType
from uuid import UUID

import strawberry
from graphql import GraphQLError
from strawberry.schema.types.scalar import DEFAULT_SCALAR_REGISTRY
from strawberry.types.scalar import ScalarDefinition

Markdown = NewType("Markdown", str)
"""Source text in Markdown."""

RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)")


def enum_type(cls: type[Enum], **descriptions: str) -> None:
    """Make the enum part of the API: its docstring describes it, one description each its members."""
    missing = {member.name for member in cls} ^ set(descriptions)
    if missing:
        raise TypeError(f"{cls.__name__}: one description for each member, no others: {sorted(missing)}")
    strawberry.enum(cls, description=cls.__doc__)
    for value in cls.__strawberry_definition__.values:  # type: ignore[attr-defined]  # set by the line above
        value.description = descriptions[value.name]


def id_of(type_name: str, description: str, *, optional: bool = False) -> Any:
    """A member of an input that holds the id of a `type_name`; annotated `UUID`, printed `ID`, checked and decoded."""
    return strawberry.field(
        description=description, metadata={ID_OF: type_name}, **({"default": strawberry.UNSET} if optional else {})
    )


ID_OF = "id_of"


def rfc_3339(moment: datetime) -> str:
    """In UTC with microseconds, as the compiled statements write it too."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _parse_datetime(value: object) -> datetime:
    if not isinstance(value, str) or not RFC_3339.fullmatch(value):
        raise GraphQLError("A DateTime is written like 2026-01-31T12:00:00Z, with its offset.")
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise GraphQLError("There is no such day or time.") from None


def _parse_markdown(value: object) -> str:
    if not isinstance(value, str):
        raise GraphQLError("Markdown is a string.")
    return value


SCALARS: Mapping[object, ScalarDefinition] = {
    datetime: strawberry.scalar(
        name="DateTime",
        description="A moment by RFC 3339, always with its offset; answers are in UTC.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        serialize=rfc_3339,
        parse_value=_parse_datetime,
    ),
    Markdown: strawberry.scalar(
        name="Markdown",
        description="Source text in Markdown; fields that end in `Html` hold it rendered and safe.",
        serialize=str,
        parse_value=_parse_markdown,
    ),
    UUID: DEFAULT_SCALAR_REGISTRY[strawberry.ID],
}
