"""Score, then a runoff of the two best (STAR): counted in exact fractions, and again by a library of others."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations

import starvote

from portal.ballots.counting.content import TOP_SCORE
from portal.ballots.counting.definition import Definition
from portal.ballots.counting.simple import Found
from portal.ballots.counting.votes import CountsDisagreeError, Vote, by_key, standing

RETOLD_UP_TO = 5_000
"""A longer protocol explains nothing."""

Criterion = Callable[[Sequence[str]], dict[str, Fraction]]


def star(definition: Definition, votes: list[Vote]) -> Found:
    """The two options with the highest sums meet; the one that more weight scores higher wins."""
    sums = standing(definition, votes, lambda content: content["scores"])
    count = _Count(definition, votes, sums.sums)
    order, _ = by_key(definition.lot_order, lambda one: (sums.sums[one],), definition.lot_order)
    finalists = count.best(definition.lot_order, 2, [count.total, count.preferred, count.tops])
    winner, runoff = count.runoff(finalists)
    return {
        "winners": [winner] if votes else [],
        "options": [{"id": one, "sum": sums.sums[one], "organisations": sums.organisations[one]} for one in order],
        "finalists": finalists,
        "rounds": [runoff],
        "by_lot": count.by_lot,
        "protocol": _retold(definition, votes, winner, runoff),
    }


class _Count:
    """The tallies that ties are broken by, and the groups in which only the lot could."""

    def __init__(self, definition: Definition, votes: list[Vote], sums: Mapping[str, Fraction]) -> None:
        self._lot = definition.lot_order
        self._votes = votes
        self._sums = sums
        self.by_lot: list[list[str]] = []

    def best(self, tied: Sequence[str], needed: int, criteria: list[Criterion]) -> list[str]:
        """The best of the tied by the first criterion; whom it does not part, the next one does, at last the lot."""
        if len(tied) <= needed:
            return list(tied)
        if not criteria:
            self.by_lot.append(list(tied))
            return list(tied)[:needed]
        first, *others = criteria
        values, taken = first(tied), list[str]()
        for value in sorted(set(values.values()), reverse=True):
            group = [option for option in tied if values[option] == value]
            taken += self.best(group, needed - len(taken), others)
            if len(taken) == needed:
                break
        return taken

    def runoff(self, finalists: Sequence[str]) -> tuple[str, dict[str, object]]:
        """Who wins between the two, and how the weight is divided."""
        if len(finalists) == 1:
            return finalists[0], {"round": 1, "for": {finalists[0]: Fraction(0)}, "no_preference": Fraction(0)}
        weights = self.preferred(finalists)
        no_preference = sum((vote.weight for vote in self._votes), start=Fraction(0)) - sum(weights.values())
        ordered = sorted(finalists, key=self._lot.index)
        winner = self.best(ordered, 1, [lambda tied: {one: weights[one] for one in tied}, self.total])[0]
        return winner, {"round": 1, "for": weights, "no_preference": no_preference}

    def total(self, tied: Sequence[str]) -> dict[str, Fraction]:
        return {option: self._sums[option] for option in tied}

    def preferred(self, tied: Sequence[str]) -> dict[str, Fraction]:
        """Weight that scores an option higher than another of the tied, summed over all pairs."""
        wins = dict.fromkeys(tied, Fraction(0))
        for vote in self._votes:
            scores = vote.content["scores"]
            for one, other in combinations(tied, 2):
                mine, theirs = scores.get(one, 0), scores.get(other, 0)
                if mine != theirs:
                    wins[one if mine > theirs else other] += vote.weight
        return wins

    def tops(self, tied: Sequence[str]) -> dict[str, Fraction]:
        return {
            option: sum((v.weight for v in self._votes if v.content["scores"].get(option) == TOP_SCORE), Fraction(0))
            for option in tied
        }


def _retold(definition: Definition, votes: list[Vote], winner: str, runoff: dict[str, object]) -> list[str]:
    """The library's own protocol, where it can count: whole weights, not too many, at least two options."""
    whole = all(vote.weight.denominator == 1 for vote in votes)
    heavy = sum(vote.weight for vote in votes)
    if not whole or not votes or heavy > RETOLD_UP_TO or len(definition.options) == 1:
        return []
    ballots = [
        {option: vote.content["scores"].get(option, 0) for option in definition.lot_order}
        for vote in votes
        for _ in range(int(vote.weight))
    ]
    told: list[str] = []
    found = starvote.star_voting(
        ballots,
        maximum_score=TOP_SCORE,
        tiebreaker=starvote.predefined_permutation_tiebreaker(list(definition.lot_order)),
        verbosity=1,
        print=lambda *parts, **_: told.append(" ".join(str(part) for part in parts).rstrip("\n")),
    )
    halves = list(runoff["for"].values())  # type: ignore[attr-defined]  # two weights
    # An even runoff goes to the higher sum, then the lot; the library asks for top scores before the lot.
    if found != [winner] and halves[0] != halves[1]:
        raise CountsDisagreeError(f"{found} against {winner}")
    return told if found == [winner] else []
