"""Who paid what in a run of Equal Shares, what was left, and how near the others came."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from portal.ballots.counting.definition import Definition
from portal.ballots.counting.shares_library import Purse, fraction
from portal.ballots.counting.shares_run import Round, Run
from portal.ballots.counting.votes import Standing, Vote

HUNDRED = 100
MOST_EXPLAINED = 2_000_000
"""By how much a bought option exceeded its price takes a run of its own: not in ballots of many thousands."""


Amounts = list[Any] | dict[int, Any]
"""What each holder has, by its place."""


@dataclass(frozen=True)
class Bill:
    """The run as it can be followed: purchase by purchase, option by option, organisation by organisation."""

    bought: tuple[str, ...]
    rounds: list[dict[str, object]]
    options: dict[str, dict[str, object]]
    by_organisation: dict[str, dict[str, object]]
    used_shares: list[Fraction]


def bill(definition: Definition, votes: list[Vote], found: Standing, run: Run, purse: Purse) -> Bill:
    """The bill of the run that stands."""
    groups = {holder.approved: at for at, holder in enumerate(purse.holders)}
    grouped = [(vote, groups[tuple(vote.content["approve"])]) for vote in votes]
    rounds, left = [], definition.budget
    for number, purchase in enumerate(_purchases(run), start=1):
        left -= purse.effort[str(purchase.option)]
        rounds.append(_told(number, purchase, purse, grouped) | {"left": left})
    options = {one: _option(one, run, purse, found) for one in purse.counting}
    accounts = _accounts(grouped, run, purse)
    return Bill(run.bought, rounds, options, accounts, [_used(one) for one in accounts.values()])


def _purchases(run: Run) -> Iterable[Round]:
    return (purchase for purchase in run.rounds if purchase.option is not None)


def _told(number: int, purchase: Round, purse: Purse, grouped: list[tuple[Vote, int]]) -> dict[str, object]:
    payers = [vote.organisation for vote, group in grouped if purchase.paid[group] > 0]
    return {
        "round": number,
        "option": purchase.option,
        "effort": purse.effort[str(purchase.option)],
        "payers": len(payers),
        "organisations": len(set(payers)),
        "price": fraction(max(purchase.paid)),
    }


def _accounts(grouped: list[tuple[Vote, int]], run: Run, purse: Purse) -> dict[str, dict[str, object]]:
    """What each organisation received, paid for what, and kept."""
    parts: dict[str, dict[int, Any]] = {}
    for vote, group in grouped:
        holder = purse.holders[group]
        part = holder.multiplicity * vote.weight.numerator / vote.weight.denominator / holder.multiplicity
        held = parts.setdefault(vote.organisation, {})
        held[group] = held.get(group, 0) + part
    return {name: _account(held, run) for name, held in sorted(parts.items())}


def _account(held: dict[int, Any], run: Run) -> dict[str, object]:
    received = run.rounds[0].before[0] * sum(held.values())
    amounts = {str(one.option): sum(w * one.paid[group] for group, w in held.items()) for one in _purchases(run)}
    spent = sum(amounts.values())
    return {
        "received": fraction(received),
        "paid": {option: fraction(amount) for option, amount in amounts.items() if amount > 0},
        "left": fraction(received - spent),
        "used_share": fraction(spent / received),
    }


def _used(account: dict[str, object]) -> Fraction:
    used = account["used_share"]
    return used if isinstance(used, Fraction) else Fraction(0)


def _option(option: str, run: Run, purse: Purse, found: Standing) -> dict[str, object]:
    if option in run.bought and purse.work > MOST_EXPLAINED:
        return {"bought": True, "support": Fraction(HUNDRED), "round": run.bought.index(option) + 1}
    if option in run.bought:
        alone = purse.runs.run(fraction(run.rounds[0].before[0]), without=option, explain=True)
        support = max(_support(option, alone, purse), Fraction(HUNDRED))
        return {"bought": True, "support": support, "round": run.bought.index(option) + 1}
    supporters = purse.supporters(option)
    lost = {str(one.option): fraction(_weighed(one.paid, supporters, purse)) for one in _purchases(run)}
    at_most = fraction(run.rounds[0].before[0]) * found.sums[option]
    return {
        "bought": False,
        "support": _support(option, run, purse),
        "reason": "too_few" if at_most < purse.effort[option] else "spent",
        "held": at_most,
        "lost": {other: amount for other, amount in lost.items() if amount > 0},
    }


def _support(option: str, run: Run, purse: Purse) -> Fraction:
    """In percent of its effort: the most its supporters would have given at the price of any round."""
    effort, supporters, best = purse.effort[option], purse.supporters(option), Fraction(0)
    for purchase in run.rounds:
        held: Amounts = purchase.before
        if purchase.option is not None:
            per_effort = max(purchase.paid) / purse.effort[purchase.option].numerator
            limit = per_effort * purse.effort[purchase.option].denominator * effort.numerator / effort.denominator
            held = _at_most(limit, held, supporters)
        best = max(best, fraction(_weighed(held, supporters, purse)))
    return HUNDRED * best / effort


def _at_most(limit: Any, amounts: Amounts, places: list[int]) -> Amounts:
    return {at: min(amounts[at], limit) for at in places}


def _weighed(amounts: Amounts, places: list[int], purse: Purse) -> Any:
    return sum((purse.holders[at].multiplicity * amounts[at] for at in places), start=purse.holders[0].multiplicity * 0)
