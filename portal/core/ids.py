"""Identifiers: time-ordered UUIDs made by us, shown as prefixed strings."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """Time-ordered (UUIDv7), so that new rows land at the end of their indexes."""
    return uuid7()
