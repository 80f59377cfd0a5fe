"""The stand: areas that add up, what space costs, how many passes come with it."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from portal.core.refusal import Invalid, require
from portal.fairs.model.kinds import StandKind
from portal.fairs.rules.shares import area_weights

TOLERANCE = 10
"""Zones may differ from the stand's area by a tenth of a square metre; areas are hundredths of a square metre."""
SQUARE_METRE = 100
LONGEST_SIDE = 10_000
OPEN_SIDES = 4
FACTORS: Mapping[StandKind, tuple[int, int]] = {
    StandKind.ROW: (100, 100),
    StandKind.CORNER: (104, 116),
    StandKind.END: (107, 124),
    StandKind.ISLAND: (110, 133),
}
"""Percent of a row stand's price, lowest and highest seen."""


class ZonesDoNotFit(Invalid):
    """The zones make `total` square metres, the stand has `stand`."""

    code = "ZONES_DO_NOT_FIT"


class ZoneNeedsFirm(Invalid):
    """A zone for one firm alone names it; other zones are everybody's."""

    code = "ZONE_NEEDS_FIRM"


class ZoneInUse(Invalid):
    """Something is shown in a zone that was to be taken away."""

    code = "ZONE_IN_USE"


class ZoneOutside(Invalid):
    """A zone reaches beyond the stand's sides."""

    code = "ZONE_OUTSIDE"


class ZonesOverlap(Invalid):
    """Two zones lie on top of each other."""

    code = "ZONES_OVERLAP"


class Drawn(NamedTuple):
    """Where a zone lies: its corner from the stand's left and front, and its sides, in centimetres."""

    across: int = 0
    along: int = 0
    width: int = 0
    depth: int = 0

    @property
    def is_drawn(self) -> bool:
        """Whether anybody has said so."""
        return self.width > 0 and self.depth > 0

    def overlaps(self, other: "Drawn") -> bool:
        """Whether the two share more than a line."""
        beside = self.across + self.width <= other.across or other.across + other.width <= self.across
        behind = self.along + self.depth <= other.along or other.along + other.depth <= self.along
        return not (beside or behind)


class Zone(NamedTuple):
    """A part of the stand: a firm's own, or with an empty name everybody's."""

    party: str
    area: int


class Tariff(NamedTuple):
    """An organiser's prices in minor units; per square metre, but for the fees."""

    price: int
    per_area: Sequence[int] = ()
    media_fee: int = 0
    co_fee: int = 0
    charges_media_per_firm: bool = False


class Contingent(NamedTuple):
    """Passes by area: up to so many square metres so many passes, then one more per started step."""

    steps: Sequence[tuple[int, int]]
    more_per: int | None = None


SWISS_PASSES = Contingent(((10, 2), (35, 3), (55, 6), (89, 8), (129, 15)))
MUNICH_PASSES = Contingent(((20, 3),), more_per=10)
COARSE_FROM = 100
"""Square metres from which on the steps are twice as long."""


def zones_fit(stand: int, zones: Sequence[int]) -> bool:
    """Whether the zones add up to the stand."""
    return bool(zones) and abs(sum(zones) - stand) <= TOLERANCE


def drawn(zones: Sequence[Drawn], width: int, depth: int) -> None:
    """Zones that are drawn lie within the stand, and none on another."""
    known = [(n, zone) for n, zone in enumerate(zones) if zone.is_drawn]
    for n, zone in known:
        inside = zone.across + zone.width <= width and zone.along + zone.depth <= depth
        require(not (width and depth) or inside, ZoneOutside("zones", str(n)))
        require(not any(zone.overlaps(other) for at, other in known if at < n), ZonesOverlap("zones", str(n)))


def areas(zones: Sequence[Zone], parties: Sequence[str], *, common_equally: bool) -> dict[str, int]:
    """The weights of a key by area, as the stand was drawn."""
    exclusive = {party: sum(zone.area for zone in zones if zone.party == party) for party in parties}
    common = sum(zone.area for zone in zones if zone.party not in parties)
    return area_weights(exclusive, common, common_equally=common_equally)


def area(width: int, depth: int) -> int:
    """Of centimetres, in hundredths of a square metre."""
    return width * depth // SQUARE_METRE


def space_cost(square_metres: int, tariff: Tariff, co_exhibitors: int = 0) -> int:
    """What the organiser charges for the space and everything that hangs on it."""
    space = square_metres * (tariff.price + sum(tariff.per_area))
    media = tariff.media_fee * (1 + (co_exhibitors if tariff.charges_media_per_firm else 0))
    return space + media + co_exhibitors * tariff.co_fee


def passes(square_metres: int, contingent: Contingent) -> int:
    """How many exhibitor passes come with the stand, whatever the number of co-exhibitors."""
    for limit, count in contingent.steps:
        if square_metres <= limit:
            return count
    limit, count = contingent.steps[-1]
    if contingent.more_per is None:
        return count
    fine = min(square_metres, COARSE_FROM) - limit
    coarse = max(square_metres - COARSE_FROM, 0)
    return count + -(-max(fine, 0) // contingent.more_per) + -(-coarse // (2 * contingent.more_per))


def steps_rise(contingent: Contingent) -> bool:
    """Whether larger stands get at least as many passes."""
    return all(one[0] < two[0] and one[1] <= two[1] for one, two in pairwise(contingent.steps))
