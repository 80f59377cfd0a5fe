"""Ballots with their weight: who counts how much, exactly."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from portal.ballots.counting.content import BallotError, Content, checked
from portal.ballots.counting.definition import Definition, Weighting


class CountsDisagreeError(Exception):
    """Two independent counts of the same ballots differ: nothing may be published."""


@dataclass(frozen=True)
class Ballot:
    """One ballot as it was cast; `strength` is the organisation's weight, blank ballots have no content."""

    organisation: str
    content: Content | None
    strength: Fraction = Fraction(1)

    def as_json(self) -> dict[str, object]:
        """The ballot as plain values."""
        return {"organisation": self.organisation, "content": self.content, "strength": self.strength}


@dataclass(frozen=True)
class Vote:
    """A ballot that says something, with the weight that counts."""

    organisation: str
    content: Content
    weight: Fraction


@dataclass(frozen=True)
class Standing:
    """How the options stand: each one's sum, and how many organisations are behind it."""

    sums: Mapping[str, Fraction]
    organisations: Mapping[str, int]

    def ranked(self, options: Iterable[str], lot: Sequence[str]) -> tuple[list[str], list[list[str]]]:
        """The options by sum, then organisations, then lot; and the groups in which the lot decided."""
        return by_key(options, lambda one: (self.sums[one], self.organisations[one]), lot)


def valid(definition: Definition, ballots: Sequence[Ballot]) -> list[Ballot]:
    """The ballots in canonical form and order; BallotError names the first wrong one by its number."""
    found = []
    for number, ballot in enumerate(ballots, start=1):
        try:
            found.append(Ballot(ballot.organisation, checked(definition, ballot.content), ballot.strength))
        except BallotError as error:
            raise BallotError(f"Ballot {number}: {error}.") from None
        if ballot.strength <= 0:
            raise BallotError(f"Ballot {number}: a weight is more than nothing.")
    _one_each(definition, found)
    return found


def _one_each(definition: Definition, ballots: Sequence[Ballot]) -> None:
    if definition.weighting not in {Weighting.DELEGATE, Weighting.PUBLISHED}:
        return
    organisation, most = Counter(ballot.organisation for ballot in ballots).most_common(1)[0] if ballots else ("", 1)
    if most > 1:
        raise BallotError(f"{organisation} has {most} ballots where one organisation has one.")


def weighed(definition: Definition, ballots: Iterable[Ballot]) -> list[Vote]:
    """The ballots that say something, each with its weight: shared by an organisation's ballots where so defined."""
    said = [(ballot, ballot.content) for ballot in ballots if ballot.content is not None]
    shared = definition.weighting is Weighting.SHARED
    sharing = Counter(ballot.organisation for ballot, _ in said)
    parts = {organisation: Fraction(1, count if shared else 1) for organisation, count in sharing.items()}
    return [Vote(one.organisation, content, one.strength * parts[one.organisation]) for one, content in said]


def standing(
    definition: Definition, votes: Iterable[Vote], given: Callable[[Content], Mapping[str, Any] | Sequence[str]]
) -> Standing:
    """Sums of what the votes give; whole numbers are added per weight, fractions only once."""
    per_weight: dict[Fraction, Counter[str]] = {}
    behind: dict[str, set[str]] = {option: set() for option in definition.lot_order}
    for vote in votes:
        counter = per_weight.setdefault(vote.weight, Counter())
        gifts = given(vote.content)
        counter.update(gifts)
        for option in gifts:
            if not isinstance(gifts, Mapping) or gifts[option] > 0:
                behind[option].add(vote.organisation)
    sums = {
        option: sum((weight * counter[option] for weight, counter in per_weight.items()), start=Fraction(0))
        for option in definition.lot_order
    }
    return Standing(sums, {option: len(organisations) for option, organisations in behind.items()})


def by_key(
    options: Iterable[str], key: Callable[[str], tuple[Fraction | int, ...]], lot: Sequence[str]
) -> tuple[list[str], list[list[str]]]:
    """Highest key first, the lot among equals; and the groups of equals."""
    place = {option: at for at, option in enumerate(lot)}
    groups: dict[tuple[Fraction | int, ...], list[str]] = {}
    for option in sorted(options, key=place.__getitem__):
        groups.setdefault(key(option), []).append(option)
    order = [groups[found] for found in sorted(groups, reverse=True)]
    return [option for group in order for option in group], [group for group in order if len(group) > 1]
