"""What is put to the vote and how it is counted; frozen and hashed when a ballot opens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from fractions import Fraction
from typing import Any

from portal.ballots.counting.box import lot_order


class Method(StrEnum):
    """How ballots become a result."""

    MOTION = "motion"
    APPROVAL = "approval"
    STAR = "star"
    POINTS = "points"
    SHARES = "shares"
    SEATS = "seats"
    GREEDY = "greedy"
    """Most votes first: for published elections; a ballot of the portal shows it for comparison only."""


LIBRARIES: Mapping[Method, str] = {
    Method.STAR: "starvote 2.1.6",
    Method.SHARES: "pabutools 1.2.2",
    Method.SEATS: "stvpoll 0.5.6",
}
"""Who counts what the portal does not add up itself; frozen with each ballot."""


class Weighting(StrEnum):
    """Who counts how much."""

    PERSON = "person"
    SHARED = "organisation-shared"
    DELEGATE = "organisation-delegate"
    PUBLISHED = "published"


class Completion(StrEnum):
    """What happens to money that Equal Shares leaves over."""

    STEPS = "steps"
    ADD_ONE = "add1"
    NONE = "none"


class DefinitionError(ValueError):
    """The definition contradicts itself; the text says where."""


@dataclass(frozen=True)
class Option:
    """Something one can vote for."""

    id: str
    title: str = ""
    effort: Fraction = Fraction(1)


@dataclass(frozen=True)
class Lot:
    """What the lot order is made of, known when the ballot has closed."""

    seed: str
    box: str


@dataclass(frozen=True)
class Definition:
    """Everything a count depends on, except the ballots."""

    method: Method
    options: tuple[Option, ...] = ()
    weighting: Weighting = Weighting.PERSON
    entitled: int | None = None
    """How many organisations may vote; without it there is no quorum."""
    quorum: Fraction = Fraction(1, 2)
    quorum_at_least: int = 3
    min_orgs: int = 2
    two_thirds: bool = False
    winners: int = 1
    min_choices: int = 1
    max_choices: int | None = None
    points: int = 10
    points_exactly: bool = False
    points_per_option: int | None = None
    budget: Fraction = Fraction(0)
    fill: bool = False
    completion: Completion = Completion.STEPS
    blanks_share: bool = False
    """Published rules give a share to those who chose nothing; ours does not."""
    threshold: Fraction = Fraction(0)
    skip: bool = True
    """Most votes first goes on after an option that no longer fits."""
    seats: int = 1
    lot: Lot | None = None
    _order: tuple[str, ...] = field(default=(), compare=False, repr=False)

    def __post_init__(self) -> None:
        ids = tuple(option.id for option in self.options)
        if len(set(ids)) != len(ids):
            raise DefinitionError("Two options have the same id.")
        _check(self)
        lots = lot_order(self.lot.seed, self.lot.box, ids) if self.lot else ids
        object.__setattr__(self, "_order", lots)

    @property
    def lot_order(self) -> tuple[str, ...]:
        """The options' ids as the lot orders them; without a lot, as they stand in the definition."""
        return self._order

    @property
    def most_points(self) -> int:
        """The most that one option may get from one ballot: half of all points, if nothing else is said."""
        return self.points_per_option or max(1, self.points // 2)

    def as_json(self) -> dict[str, object]:
        """The definition as plain values; only what belongs to it."""
        plain = {one.name: getattr(self, one.name) for one in fields(self) if not one.name.startswith("_")}
        plain["options"] = [{"id": one.id, "title": one.title, "effort": one.effort} for one in self.options]
        plain["lot"] = {"seed": self.lot.seed, "box": self.lot.box} if self.lot else None
        return plain


def _check(given: Definition) -> None:
    if given.method is Method.MOTION:
        return
    if not given.options:
        raise DefinitionError("There are no options.")
    if given.method is Method.SEATS and not 1 <= given.seats <= len(given.options):
        raise DefinitionError("There are more seats than options, or none.")
    if given.method is Method.SEATS and given.weighting is Weighting.SHARED:
        raise DefinitionError("Seats need whole weights: one ballot per organisation, or one per person.")
    if any(option.effort < 0 for option in given.options):
        raise DefinitionError("An effort is negative.")
    if given.method is Method.SHARES and given.completion is Completion.STEPS and given.budget <= 0:
        raise DefinitionError("There is no budget.")


def definition_from(plain: Mapping[str, object]) -> Definition:
    """The definition that `as_json` wrote; an unknown or wrong member is named."""
    known = {one.name for one in fields(Definition) if not one.name.startswith("_")}
    if unknown := sorted(set(plain) - known):
        raise DefinitionError(f"Nobody knows {', '.join(unknown)}.")
    given: dict[str, object] = {}
    for name, value in plain.items():
        try:
            given[name] = _READ.get(name, _whole)(value)
        except (TypeError, ValueError, KeyError, ZeroDivisionError) as error:
            raise DefinitionError(f"{name} is not what it should be: {error}") from None
    if "method" not in given:
        raise DefinitionError("The method is missing.")
    return Definition(**given)  # type: ignore[arg-type]  # each member was read by its own reader


def exactly(value: object) -> Fraction:
    """A whole number or a text like 3/4 or 1.25, as an exact fraction."""
    if isinstance(value, bool) or not isinstance(value, int | str | Fraction):
        raise TypeError("a whole number or a fraction as text is needed")
    return Fraction(value)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a whole number is needed")
    if value < 0:
        raise ValueError("it is negative")
    return value


def _maybe_whole(value: object) -> int | None:
    return None if value is None else _whole(value)


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("yes or no is needed")
    return value


def _options(value: object) -> tuple[Option, ...]:
    if not isinstance(value, list):
        raise TypeError("a list is needed")
    return tuple(_option(one) for one in value)


def _option(value: object) -> Option:
    if not isinstance(value, dict) or not isinstance(value.get("id"), str):
        raise TypeError("each option needs an id")
    return Option(value["id"], str(value.get("title", "")), exactly(value.get("effort", 1)))


def _lot(value: object) -> Lot | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise TypeError("seed and box are needed")
    seed, box = str(value["seed"]), str(value["box"])
    bytes.fromhex(seed + box)
    return Lot(seed, box)


_READ: dict[str, Callable[[Any], object]] = {
    "method": Method,
    "options": _options,
    "weighting": Weighting,
    "entitled": _maybe_whole,
    "quorum": exactly,
    "two_thirds": _yes_or_no,
    "max_choices": _maybe_whole,
    "points_exactly": _yes_or_no,
    "points_per_option": _maybe_whole,
    "budget": exactly,
    "fill": _yes_or_no,
    "completion": Completion,
    "blanks_share": _yes_or_no,
    "threshold": exactly,
    "skip": _yes_or_no,
    "lot": _lot,
}
