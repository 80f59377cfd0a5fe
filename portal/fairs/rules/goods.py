"""Exhibits, packing lists and passes: what may be written, and that nobody gives away more than there is."""

from collections.abc import Mapping, Sequence
from datetime import date

from portal.core.refusal import Invalid, Refusal, require
from portal.fairs.model.kinds import Supply

MOST_THINGS = 300
"""Exhibits, and as many things in a packing list, of a firm at a stand."""
MOST_PIECES = 10_000
LARGEST_SIDE = 5_000
HEAVIEST = 50_000_000
STRONGEST = 200_000
MOST_PASSES = 1_000
COUNTRY = 2


class TooManyThings(Refusal):
    """A firm brings so many things at most."""

    code = "TOO_MANY_THINGS"


class NotACountry(Invalid):
    """A country is two letters."""

    code = "NOT_A_COUNTRY"


class BackBeforeThere(Invalid):
    """Nothing comes back before it was there."""

    code = "BACK_BEFORE_THERE"


class TooManyPasses(Invalid):
    """More passes were to be given than there are; further ones are bought, and are a cost."""

    code = "TOO_MANY_PASSES"


class PassesGiven(Invalid):
    """A firm has given more of its passes to people than it would have now."""

    code = "PASSES_GIVEN"


class NoPassLeft(Refusal):
    """The firm has given all its passes of that kind."""

    code = "NO_PASS_LEFT"


class NoExtraPass(Refusal):
    """No further passes are bought: there is nothing to enter as a cost."""

    code = "NO_EXTRA_PASS"


def country(value: str, path: str) -> str:
    """Two letters as ISO 3166 has them, or nothing."""
    clean = value.strip().upper()
    require(not clean or (len(clean) == COUNTRY and clean.isascii() and clean.isalpha()), NotACountry(path))
    return clean


def needs(values: Sequence[Supply]) -> list[str]:
    """Each once, in the order of the words."""
    return [one.value for one in Supply if one in values]


def there_and_back(arrives: date | None, returns: date | None) -> None:
    """First there, then back."""
    require(arrives is None or returns is None or arrives <= returns, BackBeforeThere("returnsOn"))


def allocated(passes: int, shares: Mapping[str, int], extra: Mapping[str, int], given: Mapping[str, int]) -> None:
    """Firms get no more than there are and are bought, and none gets fewer than it has given away already."""
    wanted = sum(shares.values())
    require(wanted <= passes, TooManyPasses("shares", wanted=wanted, passes=passes))
    kept = all(shares.get(firm, 0) + extra.get(firm, 0) >= count for firm, count in given.items())
    require(kept, PassesGiven("shares"))
