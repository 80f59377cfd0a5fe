"""Motion, approval, points, most votes first: sums and an order."""

from collections.abc import Iterator
from fractions import Fraction

from portal.ballots.counting.content import REASON, Content
from portal.ballots.counting.definition import Definition
from portal.ballots.counting.votes import Standing, Vote, by_key, standing

Found = dict[str, object]


def motion(definition: Definition, votes: list[Vote]) -> Found:
    """Passed when yes outweighs no, or is two thirds of both where so defined; equality is not passed."""
    sums = {choice: _sum(votes, choice) for choice in ("yes", "no")}
    yes, no = sums["yes"], sums["no"]
    passed = yes > 0 and 3 * yes >= 2 * (yes + no) if definition.two_thirds else yes > no
    heads = {choice: len({vote.organisation for vote in votes if vote.content["choice"] == choice}) for choice in sums}
    told = {choice: sorted(_reasons(votes, choice)) for choice in sums}
    return {
        "winners": ["yes"] if passed else [],
        "sums": sums,
        "organisations": heads,
        "reasons": told,
        "rounds": [],
        "by_lot": [],
    }


def _reasons(votes: list[Vote], choice: str) -> Iterator[str]:
    """What was said for it, sorted by others: nobody is named, and no order tells who came first."""
    return (vote.content[REASON] for vote in votes if vote.content["choice"] == choice and REASON in vote.content)


def _sum(votes: list[Vote], choice: str) -> Fraction:
    return sum((vote.weight for vote in votes if vote.content["choice"] == choice), start=Fraction(0))


def approval(definition: Definition, votes: list[Vote]) -> Found:
    """The options with most weight behind them, as many as are looked for, each approved by enough organisations."""
    found = standing(definition, votes, lambda content: content["approve"])
    counting = [one for one in definition.lot_order if found.organisations[one] >= max(1, definition.min_orgs)]
    order, ties = found.ranked(counting, definition.lot_order)
    rest, _ = found.ranked(set(definition.lot_order) - set(counting), definition.lot_order)
    winners = order[: definition.winners]
    deciding = [group for group in ties if set(group) & set(winners) and set(group) - set(winners)]
    return {
        "winners": winners,
        "options": [_row(found, one) | {"counts": one in counting} for one in order + rest],
        "rounds": [],
        "by_lot": ties,
        "decided_by_lot": deciding,
    }


def points(definition: Definition, votes: list[Vote]) -> Found:
    """All options in the order of their points: an order, not a decision."""
    found = standing(definition, votes, lambda content: content["points"])
    order, ties = found.ranked(definition.lot_order, definition.lot_order)
    return {"winners": order, "options": [_row(found, one) for one in order], "rounds": [], "by_lot": ties}


def greedy(definition: Definition, votes: list[Vote]) -> Found:
    """Most points first, as long as the budget lasts."""
    found = standing(definition, votes, _given)
    counting = [one for one in definition.lot_order if found.sums[one] >= definition.threshold]
    order, ties = by_key(counting, lambda one: (found.sums[one],), definition.lot_order)
    winners, rounds = bought_in(definition, order)
    for row in rounds:
        row["sum"] = found.sums[str(row["option"])]
    rest = [one for one in definition.lot_order if one not in counting]
    rows = [_row(found, one) | {"counts": one in counting} for one in order + rest]
    return {"winners": winners, "options": rows, "rounds": rounds, "by_lot": ties}


def bought_in(definition: Definition, order: list[str]) -> tuple[list[str], list[dict[str, object]]]:
    """What fits into the budget when bought in that order, and what was left after each purchase."""
    effort = {option.id: option.effort for option in definition.options}
    left, bought, rounds = definition.budget, list[str](), list[dict[str, object]]()
    for option in order:
        if effort[option] > left:
            if definition.skip:
                continue
            break
        left -= effort[option]
        bought.append(option)
        rounds.append({"round": len(bought), "option": option, "effort": effort[option], "left": left})
    return bought, rounds


def _given(content: Content) -> dict[str, int]:
    given: dict[str, int] = content["points"]
    return given


def _row(found: Standing, option: str) -> dict[str, object]:
    return {"id": option, "sum": found.sums[option], "organisations": found.organisations[option]}
