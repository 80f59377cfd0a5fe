"""What an operation is charged: taken before it runs, given back as far as it found less, told to the caller."""

from collections.abc import Sequence
from functools import lru_cache

from portal.graph.cost import Cost
from portal.graph.throttle import Bucket, Standing, give_back, standing

OBJECT = b'{"'
"""How each object of an answer begins. In texts the quote is escaped, so only one that ends in a brace counts too."""
ENVELOPE = 2
"""The response and its `data`."""
READING, LETTERS, COMPILING = 10, 10, 4
"""Points for a document that was not seen before, letters of it that make one more point, points for each of its fields
that is compiled."""


def price_of_reading(text: str | None) -> int:
    """To parse and check what was not seen before takes longer than most operations."""
    return READING + len(text or "") // LETTERS


class Charge:
    """The points of one operation."""

    __slots__ = ("_actual", "_buckets", "_cost", "_standing")

    def __init__(self, cost: Cost, buckets: Sequence[Bucket]) -> None:
        self._cost = cost
        self._buckets = buckets
        self._actual: int | None = None
        self._standing: Standing | None = None

    def compiling(self, fields: int) -> None:
        """Besides, the operation had to be compiled: for a new document, a new size of a page, a new kind of viewer."""
        give_back(self._buckets, -fields * COMPILING)

    def on(self, body: bytes) -> bytes:
        """The response with what it cost; the difference between asked and found is given back, once."""
        if self._actual is None:
            found = self._cost.fixed + body.count(OBJECT) - ENVELOPE
            self._actual = max(1, min(self._cost.points, found))
            give_back(self._buckets, self._cost.points - self._actual)
        self._standing = standing(self._buckets) if self._buckets else None
        # Written by hand: it goes with every answer, however small.
        return b'%b,"extensions":{"cost":{"requested":%d,"actual":%d%b}}}' % (
            body[:-1], self._cost.points, self._actual, self._throttle()
        )  # fmt: skip

    def headers(self) -> list[tuple[str, str]]:
        """The same as headers, in the form of the IETF's draft."""
        if not self._buckets:
            return []
        maximum, available, rate = self._standing or standing(self._buckets)
        left = f'"points";r={available};t={-(-(maximum - available) // rate)}'
        return [("RateLimit-Policy", _policy(maximum, rate)), ("RateLimit", left)]

    def _throttle(self) -> bytes:
        if self._standing is None:
            return b""
        return b',"throttle":{"maximumAvailable":%d,"currentlyAvailable":%d,"restoreRate":%d}' % self._standing


@lru_cache(maxsize=8)
def _policy(maximum: int, rate: int) -> str:
    return f'"points";q={maximum};w={-(-maximum // rate)}'
