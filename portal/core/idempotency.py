"""Keys under which a verb is done once however often it is asked for: kept for a day, in the verb's own transaction."""

from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Column, LargeBinary, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field

from portal.core.db import Database, viewer_in
from portal.core.table import Row, moment_now, references, string
from portal.core.viewer import STRANGER, Member

CLAIM = sql("select pg_try_advisory_xact_lock(:lock)")
FIND = sql("""
    select id, fingerprint, outcome, created_at > clock_timestamp() - interval '24 hours' as lasts
      from idempotency_key where workspace_id = :workspace and membership_id = :member and key = :key""")
FORGET = sql("delete from idempotency_key where workspace_id = :workspace and id = :id")
# Without a condition of its own: nobody may remove what lasts, and to nobody in particular what is over belongs.
SWEEP = sql("delete from idempotency_key")


class KeyRow(Row, table=True):
    """A person's key: for which request it stands, and what came of it, as ids only."""

    __tablename__ = "idempotency_key"
    __table_args__ = (
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "membership_id", "key", name="uq_idempotency_key"),
    )

    membership_id: UUID
    key: str = string()
    fingerprint: bytes = Field(sa_type=LargeBinary)
    outcome: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    created_at: datetime = moment_now()


class Key(NamedTuple):
    """What the caller sent along, and the fingerprint of the request that it came with."""

    value: str
    fingerprint: bytes


class StillRunning(Exception):  # noqa: N818 - an answer, not a failure
    """The first request of that key has not ended yet."""


class AnotherRequest(Exception):  # noqa: N818 - an answer, not a failure
    """The key stands for another request."""


async def claim(tx: AsyncSession, key: Key) -> dict[str, Any] | None:
    """What came of the key, or None: then it is the transaction's until its end, and nobody else's meanwhile."""
    member = viewer_in(tx).member
    if not await tx.scalar(CLAIM, {"lock": _lock(member, key)}):
        raise StillRunning
    # A statement of its own: it must see what was committed before the lock was free.
    where = {"workspace": member.workspace_id, "member": member.id, "key": key.value}
    found = (await tx.execute(FIND, where)).one_or_none()
    if found is None:
        return None
    if not found.lasts:
        await tx.execute(FORGET, {"workspace": member.workspace_id, "id": found.id})
        return None
    if found.fingerprint != key.fingerprint:
        raise AnotherRequest
    outcome: dict[str, Any] = found.outcome
    return outcome


def remember(tx: AsyncSession, key: Key, outcome: dict[str, Any]) -> None:
    """Keep what came of it; it is there if, and only if, the verb's own rows are."""
    member = viewer_in(tx).member
    tx.add(
        KeyRow(
            workspace_id=member.workspace_id,
            membership_id=member.id,
            key=key.value,
            fingerprint=key.fingerprint,
            outcome=outcome,
        )
    )


async def sweep(database: Database) -> None:
    """Remove everybody's keys that are older than a day."""
    async with database.write(STRANGER) as tx:
        await tx.execute(SWEEP)


def _lock(member: Member, key: Key) -> int:
    named = f"{member.workspace_id}{member.id}{key.value}"
    return int.from_bytes(sha256(named.encode()).digest()[:8], signed=True)
