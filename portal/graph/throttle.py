"""Who asks for how much in which time: leaky buckets of points.

A caller has one bucket for the session or access key it comes with and one for the person behind it, whom all sessions
and keys of that person empty; who is not signed in has one for its address. An operation runs only if all its buckets
hold its points. Each web process keeps buckets of its own, so n processes together allow up to n times as much: a
bucket guards the process that has to do the work.
"""

from collections.abc import Callable, Hashable, Sequence
from ipaddress import IPv6Address, ip_address
from math import ceil
from time import monotonic
from typing import NamedTuple

from portal.core.viewer import Viewer
from portal.graph.errors import RateLimited

HOLDS = 20_000
"""Buckets of one process; beyond, those that nobody used for longest are forgotten: they are the fullest."""
BEHIND_ONE_ADDRESS = 64
"""So many bits of an IPv6 address are one household's."""


class Allowance(NamedTuple):
    """How much a full bucket holds, and how much of it comes back in a second."""

    maximum: int
    rate: int


class Allowances(NamedTuple):
    """What each kind of caller may spend."""

    client: Allowance
    person: Allowance
    stranger: Allowance


def allowances(points: int, per_second: int) -> Allowances:
    """A person with several clients may spend twice as much as one of them, a stranger a quarter."""
    return Allowances(
        Allowance(points, per_second),
        Allowance(points * 2, per_second * 2),
        Allowance(max(points // 4, 1), max(per_second // 4, 1)),
    )


class Standing(NamedTuple):
    """How a caller stands: its scarcest bucket."""

    maximum: int
    available: int
    rate: int


class Bucket:
    """Points that come back with time."""

    __slots__ = ("allowance", "at", "points")

    def __init__(self, allowance: Allowance, at: float) -> None:
        self.allowance = allowance
        self.points = float(allowance.maximum)
        self.at = at

    def refill(self, now: float) -> None:
        """Add what came back since the last look."""
        self.points = min(self.allowance.maximum, self.points + (now - self.at) * self.allowance.rate)
        self.at = now


class Throttle:
    """The buckets of one process."""

    def __init__(self, allowances: Allowances, clock: Callable[[], float] = monotonic) -> None:
        self._allowances = allowances
        self._clock = clock
        self._buckets: dict[Hashable, Bucket] = {}

    def of(self, viewer: Viewer, address: str) -> Sequence[Bucket]:
        """The caller's buckets, filled up to now."""
        now, kinds = self._clock(), self._allowances
        if viewer.person_id is None:
            return [self._bucket(_household(address), kinds.stranger, now)]
        person = self._bucket(viewer.person_id, kinds.person, now)
        if viewer.session_id is None:
            return [person]
        return [self._bucket(viewer.session_id, kinds.client, now), person]

    def _bucket(self, key: Hashable, allowance: Allowance, now: float) -> Bucket:
        bucket = self._buckets.pop(key, None)
        if bucket is None:
            bucket = Bucket(allowance, now)
            if len(self._buckets) >= HOLDS:
                del self._buckets[next(iter(self._buckets))]
        else:
            bucket.refill(now)
        self._buckets[key] = bucket  # to the end: the dictionary begins with what was not used for longest
        return bucket


def take(buckets: Sequence[Bucket], points: int) -> None:
    """From all of them or from none; raises `RateLimited`, which says when it is worth asking again."""
    for bucket in buckets:
        if bucket.points < points:
            _ask_to_wait(buckets, points)
    for bucket in buckets:
        bucket.points = max(0.0, bucket.points - points)


def _ask_to_wait(buckets: Sequence[Bucket], points: int) -> None:
    # What no full bucket holds must not wait for ever: a full one is enough.
    waits = [(min(points, one.allowance.maximum) - one.points) / one.allowance.rate for one in buckets]
    if max(waits) > 0:
        raise RateLimited(ceil(max(waits)))


def give_back(buckets: Sequence[Bucket], points: int) -> None:
    """What turned out not to be needed, or, below zero, what was spent already."""
    if points:
        for bucket in buckets:
            bucket.points = max(0.0, min(bucket.allowance.maximum, bucket.points + points))


def standing(buckets: Sequence[Bucket]) -> Standing:
    """For the answer."""
    scarcest, *others = buckets
    for other in others:
        if other.points * scarcest.allowance.maximum < scarcest.points * other.allowance.maximum:
            scarcest = other
    return Standing(scarcest.allowance.maximum, int(scarcest.points), scarcest.allowance.rate)


def _household(address: str) -> str:
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if not isinstance(parsed, IPv6Address):
        return address
    return str(parsed.ipv4_mapped or int(parsed) >> (128 - BEHIND_ONE_ADDRESS))
