"""Scalars of the API, and the descriptions that plain Python enums need to be part of it."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, NewType
from uuid import UUID

import strawberry
from graphql import GraphQLError
from strawberry.schema.types.scalar import DEFAULT_SCALAR_REGISTRY
from strawberry.types.scalar import ScalarDefinition

from portal.core.money import Money
from portal.graph.inputs import is_storable

Markdown = NewType("Markdown", str)
"""Source text in Markdown."""

Url = NewType("Url", str)
"""An absolute address of the web."""

LONGEST_MARKDOWN = 100_000
LONGEST_URL = 2_048

FULL_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)", re.ASCII)
HOST = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?|\[[0-9a-f:.]+\]"
URL = re.compile(
    rf"https?://(?:{HOST})(?::\d{{1,5}})?(?:[/?#](?:[a-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9a-f]{{2}})*)?",
    re.ASCII | re.IGNORECASE,
)


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


def own_id_of(type_name: str) -> Any:
    """A member of an input by which the caller names what it makes."""
    return id_of(type_name, OWN_ID, optional=True)


ID_OF = "id_of"
OWN_ID = (
    "Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. "
    "Sent again it makes nothing new, and answers with what you made the first time."
)


def rfc_3339(moment: datetime) -> str:
    """In UTC with microseconds, as the compiled statements write it too."""
    if moment.tzinfo is None:
        raise ValueError("A moment without an offset is none.")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _parse_datetime(value: object) -> datetime:
    if not isinstance(value, str) or not RFC_3339.fullmatch(value):
        raise GraphQLError("A DateTime is written like 2026-01-31T12:00:00Z, with its offset.")
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError):
        raise GraphQLError("There is no such day or time.") from None


def _parse_date(value: object) -> date:
    if not isinstance(value, str) or not FULL_DATE.fullmatch(value):
        raise GraphQLError("A Date is written like 2026-01-31.")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise GraphQLError("There is no such day.") from None


def _parse_money(value: object) -> Money:
    if not isinstance(value, dict) or set(value) != {"minor", "currency"}:
        raise GraphQLError('Money is written like {minor: 125000, currency: "CHF"}.')
    try:
        return Money.checked(value["minor"], value["currency"])
    except ValueError as error:
        raise GraphQLError(str(error)) from None


def _parse_markdown(value: object) -> str:
    if not isinstance(value, str) or not is_storable(value):
        raise GraphQLError("Markdown is a text.")
    if len(value) > LONGEST_MARKDOWN:
        raise GraphQLError(f"A text has at most {LONGEST_MARKDOWN} characters.")
    return value


def _parse_url(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_URL or not URL.fullmatch(value):
        raise GraphQLError("A Url is a complete address that begins with https:// or http://, without a password.")
    return value


SCALARS: Mapping[object, ScalarDefinition] = {
    datetime: strawberry.scalar(
        name="DateTime",
        description="A moment by RFC 3339, always with its offset; answers are in UTC.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        serialize=rfc_3339,
        parse_value=_parse_datetime,
    ),
    date: strawberry.scalar(
        name="Date",
        description="A day by RFC 3339, such as 2026-01-31, wherever it is.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        serialize=date.isoformat,
        parse_value=_parse_date,
    ),
    Money: strawberry.scalar(
        name="Money",
        description='An amount of minor units and its currency by ISO 4217: `{minor: 125000, currency: "CHF"}`.',
        specified_by_url="https://www.iso.org/iso-4217-currency-codes.html",
        serialize=Money._asdict,
        parse_value=_parse_money,
    ),
    Url: strawberry.scalar(
        name="Url",
        description="An absolute address of the web by RFC 3986, without user or password.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3986",
        serialize=str,
        parse_value=_parse_url,
    ),
    Markdown: strawberry.scalar(
        name="Markdown",
        description="Source text in Markdown; fields that end in `Html` hold it rendered and safe.",
        serialize=str,
        parse_value=_parse_markdown,
    ),
    UUID: DEFAULT_SCALAR_REGISTRY[strawberry.ID],
}
