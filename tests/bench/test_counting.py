"""How long large ballots take to count, in the process that counts; the goals of the definition."""

import json
import random
import time
from fractions import Fraction

import pytest

from portal.ballots.counting.definition import Definition, Lot, Method, Option, Weighting
from portal.ballots.counting.votes import Ballot
from portal.ballots.process import count_apart

IDS = [f"wish-{number:02}" for number in range(50)]
LOT = Lot("0f" * 32, "f0" * 32)


def _said(method: Method, chance: random.Random) -> dict[str, object]:
    if method is Method.POINTS:
        return {"points": dict(zip(chance.sample(IDS, 4), (4, 3, 2, 1), strict=True))}
    return {"approve": chance.sample(IDS, chance.randint(3, 12))}


@pytest.mark.bench
@pytest.mark.parametrize(
    ("method", "ballots", "seconds"),
    [(Method.APPROVAL, 100_000, 10), (Method.POINTS, 100_000, 10), (Method.SHARES, 1_000, 5)],
)
async def test_large_ballots_are_counted_in_time(method: Method, ballots: int, seconds: int) -> None:
    chance = random.Random(3)  # noqa: S311 - the same votes every time
    definition = Definition(
        method=method,
        options=tuple(Option(one, effort=Fraction(chance.randint(1, 40))) for one in IDS),
        budget=Fraction(200),
        weighting=Weighting.SHARED,
        lot=LOT,
    )
    cast = [Ballot(f"firm {chance.randrange(ballots // 10)}", _said(method, chance)) for _ in range(ballots)]

    started = time.monotonic()
    found = json.loads(await count_apart(definition, cast))
    taken = time.monotonic() - started

    print(f"{method}: {ballots} ballots in {taken:.2f} s")
    assert found["winners"]
    assert taken < seconds
