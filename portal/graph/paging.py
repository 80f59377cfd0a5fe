"""Pages by key: the types of a connection, its arguments, and cursors that belong to one list only."""

import hashlib
import re
from base64 import urlsafe_b64decode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, Generic, TypeVar
from uuid import UUID

import orjson
import strawberry

from portal.graph.errors import BadCursor, BadUserInput
from portal.graph.ids import CANONICAL
from portal.graph.inputs import is_storable
from portal.graph.scalars import enum_type

DEFAULT_SIZE = 20
MAX_SIZE = 100
COUNTED = 10_000
"""Counting stops here; beyond it `totalCount` is a lower bound."""

VERSION = "1"
CURSOR, LONGEST = re.compile(r"[A-Za-z0-9_-]+"), 4096
INT = 2**31
NodeT = TypeVar("NodeT")


class CountPrecision(Enum):
    """Whether a count is the whole truth."""

    EXACT = "exact"
    AT_LEAST = "at_least"


enum_type(CountPrecision, EXACT="So many there are.", AT_LEAST="There are at least so many; counting stopped.")


class OrderDirection(Enum):
    """Which end of an order comes first."""

    ASC = "asc"
    DESC = "desc"


enum_type(OrderDirection, ASC="Smallest, earliest first.", DESC="Largest, latest first.")


@strawberry.type
class PageInfo:
    """Where a page stands in the whole list."""

    has_next_page: bool = strawberry.field(description="Whether more follows after this page.")
    has_previous_page: bool = strawberry.field(description="Whether something comes before this page.")
    start_cursor: str | None = strawberry.field(description="Cursor of the page's first entry.")
    end_cursor: str | None = strawberry.field(description="Cursor of the page's last entry.")


@strawberry.type
class Edge(Generic[NodeT]):
    """An entry of a page."""

    cursor: str = strawberry.field(description="Where the entry stands; for `after` and `before`.")
    node: NodeT = strawberry.field(description="The entry itself.")


@strawberry.type
class Connection(Generic[NodeT]):
    """A page of a list."""

    edges: list[Edge[NodeT]] = strawberry.field(description="The entries with their cursors.")
    nodes: list[NodeT] = strawberry.field(description="The entries alone.")
    page_info: PageInfo = strawberry.field(description="Where this page stands in the whole list.")
    total_count: int = strawberry.field(description="How many there are in all, counted up to 10,000.")
    total_count_precision: CountPrecision = strawberry.field(description="Whether `totalCount` is the whole truth.")


ARGUMENTS: Mapping[str, tuple[type, str]] = {
    "first": (int, "How many from the start, 1 to 100; 20 if neither `first` nor `last` is given."),
    "after": (str, "Only what comes after this cursor."),
    "last": (int, "How many from the end, 1 to 100; not together with `first`."),
    "before": (str, "Only what comes before this cursor."),
}


@dataclass(frozen=True)
class Window:
    """Which page is asked for, as far as it shapes the statement; the cursors' values do not."""

    size: int
    backward: bool
    after: bool
    before: bool


def window(arguments: Mapping[str, Any]) -> Window:
    """Read the paging arguments of a connection."""
    first, last = arguments.get("first"), arguments.get("last")
    if first is not None and last is not None:
        raise BadUserInput("Give either `first` or `last`, not both.")
    size = next((given for given in (first, last) if given is not None), DEFAULT_SIZE)
    if not 1 <= size <= MAX_SIZE:
        raise BadUserInput(f"A page has 1 to {MAX_SIZE} entries.")
    return Window(size, last is not None, arguments.get("after") is not None, arguments.get("before") is not None)


def order_mark(name: str, sorted_by: str, *, descending: bool) -> str:
    """An order as cursors know it: also by what it sorts, so that they end when a later version sorts otherwise."""
    return f"{name} {sorted_by} {'desc' if descending else 'asc'}"


def scope(coordinate: str, order: str, given: object) -> str:
    """A mark that cursors carry: they fit only the same list in the same order under the same filter."""
    known = orjson.dumps([coordinate, order, given], default=str, option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2s(known, digest_size=6).hexdigest()


def cursor_key(cursor: str, mark: str, kind: type) -> tuple[Any, UUID]:
    """The sort key and the id behind which, or before which, a page begins."""
    # What we wrote ourselves is written in one way only.
    if len(cursor) > LONGEST or not CURSOR.fullmatch(cursor):
        raise BadCursor
    try:
        version, found, key, id_ = orjson.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if (version, found) != (VERSION, mark) or not CANONICAL.fullmatch(id_):
            raise BadCursor
        return _typed(key, kind), UUID(id_)
    except (ValueError, TypeError, AttributeError, OverflowError):
        raise BadCursor from None


def _typed(key: Any, kind: type) -> Any:
    """The key as the column takes it: whoever makes a cursor by hand must not reach the database with it."""
    if kind in PARSED:
        return PARSED[kind](key)
    fits = FITS.get(kind)
    if type(key) is not kind or (fits and not fits(key)):
        raise BadCursor
    return key


def _moment(key: str) -> datetime:
    found = datetime.fromisoformat(key)
    if found.tzinfo is None:
        raise BadCursor
    return found.astimezone(UTC)


PARSED: Mapping[type, Callable[[Any], Any]] = {datetime: _moment, date: date.fromisoformat, UUID: UUID}
FITS: Mapping[type, Callable[[Any], bool]] = {int: lambda key: -INT <= key < INT, str: is_storable}
