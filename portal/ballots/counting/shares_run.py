"""Single runs of Equal Shares, exact and quick: rounded numbers rule out, fractions decide among what is left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from gmpy2 import mpq

CLOSE = 1e-9
"""Numbers that are nearer to each other than this part of them are told apart exactly."""
NEAR = 1e-12
"""Far more than one number loses when it is rounded."""


@dataclass(frozen=True)
class Round:
    """One purchase: what everybody held per unit of weight before and paid."""

    option: str | None
    before: list[Any]
    paid: list[Any]


@dataclass
class Run:
    """One run with one share: what was bought in which order; with rounds only where they were asked for."""

    bought: tuple[str, ...]
    rounds: list[Round]
    ties: list[list[str]]


@dataclass(frozen=True)
class Offer:
    """An option as it enters each run; `order` tells equals apart."""

    effort: Any
    weight: Any
    supporters: Sequence[int]
    order: tuple[Any, ...]


class Purses:
    """What every holder has left per unit of weight, exactly and rounded."""

    def __init__(self, share: Any, many: int) -> None:
        self.exact = [share] * many
        self.rounded = np.full(many, float(share))

    def pay(self, supporters: Sequence[int], price: Any) -> list[Any]:
        """Each of them pays the price, or all it has; what everybody paid."""
        paid = [price * 0] * len(self.exact)
        for at in supporters:
            held = self.exact[at]
            paid[at] = min(held, price)
            self.exact[at] = held - paid[at]
            self.rounded[at] = float(self.exact[at])
        return paid


class Runs:
    """Runs with one share after the other, over the same offers."""

    def __init__(self, weights: Sequence[Any], offers: Mapping[str, Offer]) -> None:
        self._weights = weights
        self._offers = offers
        self._at = {name: np.array(offer.supporters, dtype=np.intp) for name, offer in offers.items()}
        rounded = np.array([float(weight) for weight in weights])
        self._rounded = {name: rounded[at] for name, at in self._at.items()}
        self._least = {name: float(1 / offer.weight) * (1 - NEAR) for name, offer in offers.items()}

    def run(self, share: Fraction, *, without: str | None = None, explain: bool = False) -> Run:
        """What that share buys."""
        purses = Purses(mpq(share.numerator, share.denominator), len(self._weights))
        left = {name: least for name, least in self._least.items() if name != without}
        bought, rounds = list[str](), list[Round]()
        while (found := self._cheapest(left, purses)) is not None:
            name, price = found
            before = list(purses.exact) if explain else []
            paid = purses.pay(self._offers[name].supporters, price * self._offers[name].effort)
            bought.append(name)
            del left[name]
            if explain:
                rounds.append(Round(name, before, paid))
        if explain:
            rounds.append(Round(None, list(purses.exact), []))
        return Run(tuple(bought), rounds, [])

    def holds(self, bought: Sequence[str], low: Fraction, high: Fraction) -> bool:
        """Whether every share from `low`, which buys this, to `high` surely buys the same in the same order.

        With more to share and the same purchases nobody ever has less and no price is higher. So it does as long as
        what was bought at the prices of `low` beats all others at what they would cost with the purses of `high`.
        """
        poor, rich = (Purses(mpq(one.numerator, one.denominator), len(self._weights)) for one in (low, high))
        left = dict(self._least)
        for name in bought:
            offer = self._offers[name]
            del left[name]
            price = self._price(name, poor)
            if any(self._beats(other, rich, left, (price, offer.order)) for other in list(left)):
                return False
            poor.pay(offer.supporters, price * offer.effort)
            rich.pay(offer.supporters, self._price(name, rich) * offer.effort)
        return not any(self._affordable(name, rich) for name in left)

    def _beats(self, name: str, purses: Purses, left: dict[str, float], other: tuple[Any, tuple[Any, ...]]) -> bool:
        """Whether it could come before the other one; what it costs at least is kept, for that never falls."""
        if left[name] > float(other[0]) * (1 + NEAR):
            return False
        found = self._about(name, purses, left[name])
        if found is None:
            return False
        left[name] = found[0]
        if found[0] > float(other[0]) * (1 + NEAR):
            return False
        return bool((self._price(name, purses), self._offers[name].order) < other)

    def _cheapest(self, left: dict[str, float], purses: Purses) -> tuple[str, Any] | None:
        """What is bought next, and its price per effort; what nobody can pay is struck off the list for good."""
        best, near = float("inf"), list[tuple[float, str]]()
        for name in sorted(left, key=left.__getitem__):
            if left[name] > best:
                break
            found = self._about(name, purses, left[name])
            if found is None:
                del left[name]
                continue
            left[name], most = found
            best = min(best, most)
            near.append((found[0], name))
        prices = [(self._price(name, purses), self._offers[name].order, name) for least, name in near if least <= best]
        if not prices:
            return None
        price, _, name = min(prices)
        return name, price

    def _about(self, name: str, purses: Purses, least: float) -> tuple[float, float] | None:
        """Between which numbers its price per effort lies; None when its supporters cannot pay it."""
        held, weights = purses.rounded[self._at[name]], self._rounded[name]
        effort = float(self._offers[name].effort)
        slack = effort * (CLOSE + len(held) * NEAR)
        there = float(weights @ held)
        if there < effort - slack or (there < effort + slack and not self._affordable(name, purses)):
            return None
        limit = _limit(held, weights, effort, least * effort)
        low, high = limit * (1 - CLOSE), limit * (1 + CLOSE)
        # Both sides are tried: where few pay a small rest, rounding may hide where exactly the price lies.
        doubt = effort * len(held) * NEAR
        if weights @ np.minimum(held, low) < effort - doubt and weights @ np.minimum(held, high) > effort + doubt:
            return low / effort, high / effort
        exact = float(self._price(name, purses))
        return exact * (1 - NEAR), exact * (1 + NEAR)

    def _affordable(self, name: str, purses: Purses) -> bool:
        effort = self._offers[name].effort
        rounded = float(self._rounded[name] @ purses.rounded[self._at[name]])
        if abs(rounded - float(effort)) > float(effort) * CLOSE:
            return rounded > float(effort)
        held = (self._weights[at] * purses.exact[at] for at in self._offers[name].supporters)
        return bool(sum(held, start=effort * 0) >= effort)

    def _price(self, name: str, purses: Purses) -> Any:
        """The price per effort of what its supporters can pay, exactly; the poorer ones pay all they have."""
        offer, at = self._offers[name], self._at[name]
        held = purses.rounded[at]
        limit = _limit(held, self._rounded[name], float(offer.effort), 0.0)
        poor = held < limit
        rest, weight = offer.effort, offer.weight
        for one in at[poor]:
            rest -= self._weights[one] * purses.exact[one]
            weight -= self._weights[one]
        price = rest / weight if weight else None
        if price is not None and _parts(held, poor, float(price)):
            return price / offer.effort
        return self._searched(name, purses) / offer.effort

    def _searched(self, name: str, purses: Purses) -> Any:
        """The same by trying one limit after the other."""
        offer = self._offers[name]
        rest, weight = offer.effort, offer.weight
        for held, own in sorted((purses.exact[at], self._weights[at]) for at in offer.supporters):
            if rest <= held * weight:
                return rest / weight
            rest -= held * own
            weight -= own
        raise ArithmeticError(f"nobody can pay {name}")


def _limit(held: Any, weights: Any, effort: float, least: float) -> float:
    """About what each unit of weight pays at most."""
    limit = least
    for _ in range(len(held) + 1):
        poor = held < limit
        weight = float(weights[~poor].sum())
        if weight <= 0:
            return limit
        higher = (effort - float(weights[poor] @ held[poor])) / weight
        if higher <= limit:
            return limit
        limit = higher
    return limit


def _parts(held: Any, poor: Any, price: float) -> bool:
    """Whether the price surely lies between the poor and the others."""
    most = held[poor].max(initial=0.0)
    least = held[~poor].min(initial=float("inf"))
    return bool(most < price * (1 - NEAR) and price * (1 + NEAR) < least)
