"""Identifiers as clients see them: the prefix of the type and the row's UUID, opaque and checked."""

from uuid import UUID

from portal.graph.errors import BadId

UUID_LENGTH = 36


def encode_id(prefix: str, id_: UUID) -> str:
    """As clients see it."""
    return f"{prefix}_{id_}"


def decode_id(value: str, prefix: str, expected: str) -> UUID:
    """The row's id; a foreign prefix or an ill-formed id is an error that names the expected type."""
    found, _, text = value.rpartition("_")
    if found != prefix or len(text) != UUID_LENGTH:
        raise BadId(expected)
    try:
        return UUID(text)
    except ValueError:
        raise BadId(expected) from None


def prefix_of(value: str) -> str:
    """The prefix of an id of any type."""
    return value.rpartition("_")[0]
