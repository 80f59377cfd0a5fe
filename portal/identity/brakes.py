"""Brakes against guessing and flooding: leaky buckets that survive restarts and count across processes."""

import hashlib
from dataclasses import dataclass
from math import ceil

from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession

from portal.identity.rules import SlowDown


@dataclass(frozen=True)
class Brake:
    """Holds `capacity` attempts; one leaks out every `drip` seconds."""

    name: str
    capacity: int
    drip: float

    @property
    def minutes(self) -> int:
        """How long to wait until one attempt has leaked out."""
        return ceil(self.drip / 60)


SIGN_IN_BY_ACCOUNT = Brake("sign_in.account", 10, 60)
SIGN_IN_BY_IP = Brake("sign_in.ip", 60, 5)
LINK_BY_ACCOUNT = Brake("link.account", 4, 240)
LINK_BY_IP = Brake("link.ip", 30, 30)
KEY_MAKING = Brake("key_making", 10, 360)
INVITING = Brake("inviting", 60, 60)

# Over the rim nothing more is added: whoever keeps on guessing must not lock the owner out for hours.
POUR = sql("""
    insert into brake as b (key_hash, level, at) values (:key, 1, clock_timestamp())
    on conflict (key_hash) do update set at = clock_timestamp(), level = least(
        :rim, greatest(0, b.level - extract(epoch from clock_timestamp() - b.at) / :drip) + 1)
    returning level""")
EMPTY = sql("update brake set level = 0, at = clock_timestamp() where key_hash = :key")


async def pour(tx: AsyncSession, *grips: tuple[Brake, str]) -> SlowDown | None:
    """Count one attempt on each brake; the refusal if one was full.

    It is returned, not raised: the count has to be committed also when the attempt is refused.
    """
    refusal = None
    for brake, key in grips:
        values = {"key": _key(brake, key), "rim": brake.capacity + 1, "drip": brake.drip}
        if (await tx.scalar(POUR, values) or 0) > brake.capacity:
            refusal = SlowDown(minutes=brake.minutes)
    return refusal


async def empty(tx: AsyncSession, brake: Brake, key: str) -> None:
    """Forget earlier attempts: the right person has arrived."""
    await tx.execute(EMPTY, {"key": _key(brake, key)})


def _key(brake: Brake, key: str) -> bytes:
    return hashlib.sha256(f"{brake.name}:{key}".encode()).digest()
