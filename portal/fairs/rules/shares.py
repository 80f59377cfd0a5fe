"""Who bears what: cost keys, and splits that are exact to the last minor unit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from portal.core.refusal import Invalid
from portal.fairs.model.kinds import CostKind

WHOLE = 10_000
"""All of it, in hundredths of a percent."""
MILLION = 1_000_000


class NoWeights(Invalid):
    """Nobody has a weight, so there is nothing to share by."""

    code = "NO_WEIGHTS"


class NegativeWeight(Invalid):
    """A weight below zero."""

    code = "NEGATIVE_WEIGHT"


class UnknownParty(Invalid):
    """A weight for a firm that does not take part."""

    code = "UNKNOWN_PARTY"


class NotAHundred(Invalid):
    """Agreed percentages do not make 100."""

    code = "NOT_A_HUNDRED"


class NotTheTotal(Invalid):
    """Agreed amounts do not make the line's total."""

    code = "NOT_THE_TOTAL"


Party = str
"""A participating firm, by any name that tells it from the others."""


@dataclass(frozen=True)
class Key:
    """A cost key: its kind, what it weighs by, and at most how much somebody bears."""

    kind: CostKind
    weights: Mapping[Party, int]
    caps: Mapping[Party, int] | None = None


class Rate(NamedTuple):
    """So many millionths of the settlement's minor unit for one minor unit of the document's currency."""

    millionths: int


class Vat(NamedTuple):
    """What a share is without and with value added tax."""

    net: int
    rate: int
    vat: int
    gross: int


def split(total: int, weights: Sequence[int]) -> list[int]:
    """The total by weight, to the last unit: everybody's floor, then one more for the largest fractions, in order."""
    whole = sum(weights)
    if any(weight < 0 for weight in weights):
        raise NegativeWeight("weights")
    if not whole:
        raise NoWeights("weights")
    sign, amount = (-1, -total) if total < 0 else (1, total)
    floors = [amount * weight // whole for weight in weights]
    by_fraction = sorted(range(len(weights)), key=lambda n: -(amount * weights[n] % whole))
    for n in by_fraction[: amount - sum(floors)]:
        floors[n] += 1
    return [sign * share for share in floors]


def borne_by_use(purchase: int, uses: int) -> list[int]:
    """What each of so many fairs bears of something bought once, to the last unit; the first ones the odd units."""
    return split(purchase, [1] * uses)


def shares(total: int, key: Key, parties: Sequence[Party]) -> dict[Party, int]:
    """Everybody's share; `parties` are in the order of participation, the first bears what caps leave over."""
    return capped(_uncapped(total, key, parties), key.caps or {}, parties[0])


def fitted(key: Key, total: int) -> Key:
    """Agreed amounts make the planned total; what it really came to is shared in their proportion."""
    agreed = key.kind == CostKind.FIXED and sum(key.weights.values()) != total
    return replace(key, kind=CostKind.BY_USE) if agreed else key


def capped(found: Mapping[Party, int], caps: Mapping[Party, int], rest_to: Party) -> dict[Party, int]:
    """Nobody above its cap; what is left over goes to the one who bears the rest."""
    kept = {party: min(share, caps.get(party, share)) for party, share in found.items() if party != rest_to}
    return {party: kept.get(party, sum(found.values()) - sum(kept.values())) for party in found}


def area_weights(exclusive: Mapping[Party, int], common: int, *, common_equally: bool) -> dict[Party, int]:
    """Weights of a key by area: one's own, and of the common area a share in proportion, or an equal one."""
    if not common_equally:
        return dict(exclusive)
    return {party: area * len(exclusive) + common for party, area in exclusive.items()}


def converted(minor: int, rate: Rate) -> int:
    """In the settlement's currency, half a unit rounded away from zero."""
    return _rounded(minor * rate.millionths, MILLION)


def with_vat(net: int, rate: int) -> Vat:
    """With the tax at so many hundredths of a percent."""
    vat = _rounded(net * rate, WHOLE)
    return Vat(net, rate, vat, net + vat)


def tax_shares(vat: int, amounts: Sequence[int]) -> list[int]:
    """A line's tax by what each bears of its net, to the last unit."""
    return split(vat, [abs(amount) for amount in amounts]) if vat else [0] * len(amounts)


def paid_shares(total: int, given: Mapping[Party, int], rate: Rate, else_by: Party) -> dict[Party, int]:
    """Who has paid how much of the total: by the documents, without any the one who pays the supplier.

    What rounding by the rate leaves over is the first payer's, so that the parts make the whole.
    """
    if not given:
        return {else_by: total}
    paid = {party: converted(amount, rate) for party, amount in given.items()}
    first = next(iter(paid))
    paid[first] += total - sum(paid.values())
    return paid


def _uncapped(total: int, key: Key, parties: Sequence[Party]) -> dict[Party, int]:
    if unknown := set(key.weights) - set(parties):
        raise UnknownParty("weights", value=min(unknown))
    if key.kind == CostKind.EQUAL:
        weights = dict.fromkeys(parties, 1)
    else:
        weights = {party: key.weights.get(party, 0) for party in parties}
    if key.kind == CostKind.PERCENT and sum(weights.values()) != WHOLE:
        raise NotAHundred("weights")
    if key.kind == CostKind.FIXED:
        return _agreed(total, weights)
    return dict(zip(parties, split(total, list(weights.values())), strict=True))


def _agreed(total: int, amounts: dict[Party, int]) -> dict[Party, int]:
    if sum(amounts.values()) != total:
        raise NotTheTotal("weights", total=total)
    return amounts


def _rounded(numerator: int, denominator: int) -> int:
    sign = -1 if numerator < 0 else 1
    return sign * ((2 * abs(numerator) + denominator) // (2 * denominator))
