"""The effort budget by equal shares: every firm's weight brings the same share, and buys only what it approved."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from portal.ballots.counting.definition import Completion, Definition
from portal.ballots.counting.purchases import Bill, bill
from portal.ballots.counting.shares_library import Purse
from portal.ballots.counting.simple import Found, bought_in
from portal.ballots.counting.votes import CountsDisagreeError, Standing, Vote, standing

MOST_STEPS = 10_000
MOST_WORK = 1_000_000_000
"""Runs times what one of them looks at: known from the ballots alone, and below what a count may take."""
LONG = 4
"""From so many equal steps on it is worth asking whether more of them are."""
FEW_BALLOTS = 100
FINE, COARSE = 1_000, 100


@dataclass(frozen=True)
class Completed:
    """The outcome that stands: what was bought in which order, with which share, after how many steps, and why then."""

    bought: tuple[str, ...]
    share: Fraction
    start: Fraction
    steps: int
    stopped: str


Heard = Callable[[float], None]
"""Learns how far a count is, from nothing to one."""


def unheard(_share: float) -> None:
    """Nobody listens."""


def shares(definition: Definition, votes: list[Vote], blanks: Fraction, heard: Heard = unheard) -> Found:
    """Equal Shares with completion as defined; ballots that said nothing weigh `blanks`."""
    found = standing(definition, votes, lambda content: content["approve"])
    order, ties = found.ranked(definition.lot_order, definition.lot_order)
    counting, dropped = _counting(definition, found)
    weight = sum((vote.weight for vote in votes), start=blanks if definition.blanks_share else Fraction(0))
    if weight == 0 or not votes:
        return {"winners": [], "options": _idle(found, order, dropped), "rounds": [], "by_lot": []}
    purse = Purse(definition, votes, counting, found)
    done = _completed(definition, purse, weight, heard, len(votes))
    run = purse.run(done.share, explain=True)
    if run.bought != done.bought:
        raise CountsDisagreeError(f"{run.bought} against {done.bought}")
    told = bill(definition, votes, found, run, purse)
    filled = _filled(definition, list(done.bought), [one for one in order if one in counting])
    rivals, _ = bought_in(definition, [one for one in order if found.sums[one] > 0])
    return {
        "winners": [*done.bought, *filled],
        "options": _rows(_known(definition, found, order), dropped, told, filled),
        "rounds": told.rounds,
        "filled": filled,
        "share": _share(definition, done, weight),
        "unused": definition.budget - sum((purse.effort[one] for one in (*done.bought, *filled)), start=Fraction(0)),
        "by_lot": [group for group in run.ties if group] or [],
        "fairness": _fairness(told, votes, [*done.bought, *filled], rivals),
        "comparison": {"rule": "greedy", "winners": rivals, "by_lot": ties},
        "by_organisation": told.by_organisation,
    }


def _counting(definition: Definition, found: Standing) -> tuple[list[str], dict[str, str]]:
    """Who takes part, and why the others do not."""
    dropped = {}
    for option in definition.options:
        if found.sums[option.id] == 0:
            dropped[option.id] = "no_support"
        elif found.organisations[option.id] < definition.min_orgs:
            dropped[option.id] = "too_few_organisations"
        elif found.sums[option.id] < definition.threshold:
            dropped[option.id] = "below_threshold"
        elif option.effort > definition.budget and definition.completion is Completion.STEPS:
            dropped[option.id] = "infeasible"
        elif option.effort == 0:
            dropped[option.id] = "without_effort"
    return [one for one in definition.lot_order if one not in dropped], dropped


def _completed(definition: Definition, purse: Purse, weight: Fraction, heard: Heard, ballots: int) -> Completed:
    start = definition.budget / weight
    if definition.completion is Completion.STEPS and purse.all_effort <= definition.budget:
        enough = purse.share_for_all
        return Completed(purse.run(enough).bought, enough, start, 0, "everything_fits")
    if definition.completion is Completion.NONE:
        return Completed(purse.run(start).bought, start, start, 0, "no_completion")
    if definition.completion is Completion.ADD_ONE:
        whole = Fraction(start.numerator // start.denominator)
        return _stepped(definition, purse, Ladder(start, whole, Fraction(1)), heard)
    step = start / (FINE if ballots <= FEW_BALLOTS else COARSE)
    return _stepped(definition, purse, Ladder(start, start, step), heard)


@dataclass(frozen=True)
class Ladder:
    """The shares that are tried one after the other."""

    start: Fraction
    base: Fraction
    step: Fraction

    def at(self, number: int) -> Fraction:
        """The share of that step."""
        return self.base + number * self.step if number else self.start


def _stepped(definition: Definition, purse: Purse, ladder: Ladder, heard: Heard) -> Completed:
    """The last outcome that fits, found by giving everybody a little more again and again.

    Steps of which it is proven that they buy the same are not run one by one.
    """
    bought, steps, leap = purse.runs.run(ladder.start).bought, 0, 1
    for _ in range(max(1, MOST_WORK // purse.work)):
        if purse.exhausts(bought, definition.budget):
            return Completed(bought, ladder.at(steps), ladder.start, steps, "exhaustive")
        if steps == MOST_STEPS:
            break
        heard(steps / MOST_STEPS)
        far = min(steps + leap, MOST_STEPS)
        if leap >= LONG and purse.runs.holds(bought, ladder.at(steps), ladder.at(far)):
            steps, leap = far, 2 * leap
            continue
        richer = purse.runs.run(ladder.at(steps + 1)).bought
        if purse.cost(richer) > definition.budget:
            return Completed(bought, ladder.at(steps), ladder.start, steps, "next_over_budget")
        leap = 1 if leap >= LONG or richer != bought else 2 * leap
        bought, steps = richer, steps + 1
    return Completed(bought, ladder.at(steps), ladder.start, steps, "most_steps")


def _filled(definition: Definition, bought: list[str], order: list[str]) -> list[str]:
    """What the rest of the budget still buys, most support first, where the definition says so."""
    if not definition.fill:
        return []
    effort = {option.id: option.effort for option in definition.options}
    left, filled = definition.budget - sum((effort[one] for one in bought), start=Fraction(0)), list[str]()
    for option in order:
        if option not in bought and effort[option] <= left:
            left -= effort[option]
            filled.append(option)
    return filled


def _share(definition: Definition, done: Completed, weight: Fraction) -> dict[str, object]:
    return {
        "start": done.start,
        "final": None if done.stopped == "everything_fits" else done.share,
        "steps": done.steps,
        "stopped": done.stopped,
        "weight": weight,
        "budget": definition.budget,
    }


def _known(definition: Definition, found: Standing, order: list[str]) -> list[dict[str, object]]:
    effort = {option.id: option.effort for option in definition.options}
    return [
        {"id": one, "sum": found.sums[one], "organisations": found.organisations[one], "effort": effort[one]}
        for one in order
    ]


def _rows(
    known: list[dict[str, object]], dropped: dict[str, str], told: Bill, filled: list[str]
) -> list[dict[str, object]]:
    """What was bought first, in the order of purchase, then the others by their support."""
    place = {option: at for at, option in enumerate(told.bought)}
    rows = []
    for row in sorted(known, key=lambda row: place.get(str(row["id"]), len(place))):
        option = str(row["id"])
        if option in dropped:
            rows.append(row | {"bought": False, "reason": dropped[option]})
        else:
            rows.append(row | told.options[option] | ({"bought": True, "filled": True} if option in filled else {}))
    return rows


def _idle(found: Standing, order: list[str], dropped: dict[str, str]) -> list[dict[str, object]]:
    return [{"id": one, "sum": found.sums[one], "bought": False, "reason": dropped.get(one)} for one in order]


def _fairness(told: Bill, votes: list[Vote], winners: list[str], rivals: list[str]) -> dict[str, object]:
    """How evenly the outcome serves the organisations, beside what most votes first would do."""
    wishes: dict[str, set[str]] = {}
    for vote in votes:
        wishes.setdefault(vote.organisation, set()).update(vote.content["approve"])
    used = sorted(told.used_shares)
    middle = len(used) // 2
    return {
        "organisations": len(wishes),
        "with_a_wish": sum(1 for wished in wishes.values() if wished & set(winners)),
        "with_a_wish_by_most_votes": sum(1 for wished in wishes.values() if wished & set(rivals)),
        "smallest_used_share": used[0],
        "median_used_share": used[middle] if len(used) % 2 else (used[middle - 1] + used[middle]) / 2,
    }
