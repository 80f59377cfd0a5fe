"""Runs of Equal Shares: the quick ones are the library's, leaps leave nothing out, and ten thousand steps are taken."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.ballots.counting import shares
from portal.ballots.counting.count import count
from portal.ballots.counting.definition import Definition, Lot, Method, Option
from portal.ballots.counting.shares_library import Purse
from portal.ballots.counting.shares_run import Runs
from portal.ballots.counting.votes import Ballot, CountsDisagreeError, standing, weighed
from tests.ballots.elections import elections

LOT = Lot("07" * 32, "a0" * 32)
SHARES = st.fractions(Fraction(1, 9), 9)


def purse_of(election: Any) -> Purse:
    definition, cast = election
    votes = weighed(definition, cast)
    found = standing(definition, votes, lambda content: content["approve"])
    return Purse(definition, votes, [one for one in definition.lot_order if found.sums[one]], found)


@settings(max_examples=80, deadline=None)
@given(elections(Method.SHARES), SHARES, SHARES)
def test_quick_runs_are_the_librarys_and_a_leap_leaves_nothing_out(
    election: Any, share: Fraction, more: Fraction
) -> None:
    purse = purse_of(election)
    ours, theirs = purse.runs.run(share, explain=True), purse.run(share, explain=True)

    assert (ours.bought, ours.rounds) == (theirs.bought, theirs.rounds)

    holds = purse.runs.holds(ours.bought, share, share + more)
    between = [purse.run(share + more * part / 8).bought for part in range(1, 9)]
    assert not holds or set(between) <= {ours.bought}
    # Nothing but the definition's own order is left where nobody ever becomes poor.
    assert purse.runs.holds(purse.run(Fraction(100)).bought, Fraction(100), Fraction(101))


def rare() -> tuple[Definition, list[Ballot]]:
    """Twenty wishes that all share, and a dear one of two firms that fits into what is left."""
    wishes = [f"wish{number:02}" for number in range(20)]
    options = [*(Option(one, effort=Fraction(7)) for one in wishes), Option("rare", effort=Fraction(45))]
    more = [Option("large", effort=Fraction(190))]
    cast = [
        Ballot(f"firm {at}", {"approve": [*(wishes[(at + step) % 20] for step in range(6)), *_also(at)]})
        for at in range(100)
    ]
    return Definition(method=Method.SHARES, options=(*options, *more), budget=Fraction(200), lot=LOT), cast


def _also(at: int) -> list[str]:
    return ["rare"] if at < 2 else ["large"] if at > 97 else []


def test_ten_thousand_steps_are_taken_and_most_of_them_cost_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    definition, cast = rare()
    heard: list[float] = []

    found: Any = count(definition, cast, heard.append)["share"]

    assert (found["steps"], found["stopped"]) == (shares.MOST_STEPS, "most_steps")
    assert found["final"] == found["start"] * 11
    assert heard == sorted(heard)
    assert len(heard) < 100
    # One step after the other comes to the same.
    monkeypatch.setattr(Runs, "holds", lambda *_: False)
    monkeypatch.setattr(shares, "MOST_STEPS", 100)
    slow: Any = count(definition, cast)
    monkeypatch.undo()
    monkeypatch.setattr(shares, "MOST_STEPS", 100)
    assert count(definition, cast) == slow


def test_what_the_library_does_not_confirm_is_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    definition, cast = rare()
    quick = Runs.run

    def wrong(self: Runs, share: Fraction, **more: Any) -> Any:
        run = quick(self, share, **more)
        run.bought = run.bought[::-1]
        return run

    monkeypatch.setattr(Runs, "run", wrong)
    monkeypatch.setattr(shares, "MOST_STEPS", 3)

    with pytest.raises(CountsDisagreeError):
        count(definition, cast)
