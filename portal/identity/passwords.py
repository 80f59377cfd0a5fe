"""Hashing passwords: slow on purpose, so off the event loop and never more than two at once."""

import asyncio

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from portal.identity.rules import PASSWORD_AT_MOST

AT_ONCE = 2
# For addresses nobody knows: checking this one takes as long as checking a real one. Nobody knows its password.
NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$+5yzVl5rlybMpbKGt731cw$Op05x+wIlEZygNWrrEEJSoVeUmL+0zzEgeeYw8F3W4Q"


class Passwords:
    """Argon2id with the parameters OWASP names for small machines (19 MiB, two passes, one lane)."""

    def __init__(self) -> None:
        self._hasher = PasswordHash((Argon2Hasher(time_cost=2, memory_cost=19 * 1024, parallelism=1),))
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def hash(self, password: str) -> str:
        """What may be stored of a password."""
        async with self._turns:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def verify(self, password: str, stored: str | None) -> tuple[bool, str | None]:
        """Whether it is the one, and a newer hash if the stored one was made with weaker parameters."""
        if len(password) > PASSWORD_AT_MOST:
            return False, None
        async with self._turns:
            fits, newer = await asyncio.to_thread(self._hasher.verify_and_update, password, stored or NOBODY)
        return (fits, newer) if stored else (False, None)
