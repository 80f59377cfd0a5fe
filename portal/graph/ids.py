"""Identifiers as clients see them: the prefix of the type and the row's UUID, opaque and checked."""

import re
from uuid import UUID

from portal.graph.errors import BadId

# Python reads more spellings of a UUID than the one we write.
CANONICAL = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def encode_id(prefix: str, id_: UUID) -> str:
    """As clients see it."""
    return f"{prefix}_{id_}"


def decode_id(value: str, prefix: str, expected: str) -> UUID:
    """The row's id; a foreign prefix or an ill-formed id is an error that names the expected type."""
    found, _, text = value.rpartition("_")
    if found != prefix or CANONICAL.fullmatch(text) is None:
        raise BadId(expected)
    return UUID(text)


def prefix_of(value: str) -> str:
    """The prefix of an id of any type."""
    return value.rpartition("_")[0]
