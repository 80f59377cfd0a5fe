"""Seats: Scottish STV, Droop quota, five decimals; ties by previous stages, then by lot."""

from collections import Counter
from decimal import Decimal
from fractions import Fraction
from typing import Any

from stvpoll.scottish_stv import calculate_scottish_stv

from portal.ballots.counting.definition import Definition
from portal.ballots.counting.simple import Found
from portal.ballots.counting.votes import Vote


class NotWholeError(ValueError):
    """Seats are counted with whole weights only."""


def seats(definition: Definition, votes: list[Vote]) -> Found:
    """The elected in the order of their election, with every stage."""
    if not votes:
        return {"winners": [], "quota": 0, "rounds": [], "by_lot": []}
    # The library loses the transfers of a candidate called 0, and with names its ties hang on the hash seed.
    number = {option: at for at, option in enumerate(definition.lot_order, start=1)}
    result = calculate_scottish_stv(
        tuple(number.values()),
        sorted(_counted(votes, number).items()),
        definition.seats,
        allow_random=True,
        pedantic_order=True,
        random_shuffle=False,
    )
    names = {at: option for option, at in number.items()}
    rounds = [_stage(result, at, names) for at in range(len(result.rounds))]
    return {
        "winners": [names[one] for one in result],
        "quota": result.quota,
        "exhausted": _told(result.exhausted),
        "rounds": rounds,
        "by_lot": [stage["by_lot"] for stage in rounds if stage["by_lot"]],
    }


def _counted(votes: list[Vote], number: dict[str, int]) -> Counter[tuple[int, ...]]:
    counted: Counter[tuple[int, ...]] = Counter()
    for vote in votes:
        if vote.weight.denominator != 1:
            raise NotWholeError("Seats are counted with whole weights only.")
        counted[tuple(number[option] for option in vote.content["ranking"])] += int(vote.weight)
    return counted


def _stage(result: Any, at: int, names: dict[int, str]) -> dict[str, Any]:
    stage = result.rounds[at]
    moved = result.transfer_log[at] if at < len(result.transfer_log) else {}
    return {
        "round": at + 1,
        "status": str(stage.status.value).lower(),
        "selected": [names[one] for one in stage.selected],
        "votes": {names[one]: _told(votes) for one, votes in sorted(stage.votes.items())},
        "transfers": [
            {"from": names[one], "to": names[other], "votes": _told(votes)}
            for (one, other), votes in sorted(moved.items())
            if votes
        ],
        "by_lot": _by_lot(result, at, names),
    }


def _by_lot(result: Any, at: int, names: dict[int, str]) -> list[str]:
    """Those whom no stage so far tells apart, where one of them was chosen before another."""
    stage, past = result.rounds[at], result.rounds[: at + 1]
    standing = [one for one in stage.votes if all(one not in before.selected for before in result.rounds[:at])]

    def story(one: int) -> tuple[Decimal, ...]:
        return tuple(before.votes[one] for before in past)

    if stage.status.value == "Excluded":
        group = [one for one in standing if story(one) == story(stage.selected[0])]
    else:
        told = Counter(story(one) for one in stage.selected)
        group = [one for one in stage.selected if told[story(one)] > 1]
    return [names[one] for one in group] if len(group) > 1 else []


def _told(votes: Decimal) -> str:
    return str(Fraction(votes)) if votes == votes.to_integral_value() else str(votes.normalize())
