"""Equal Shares once more, naive and slow, straight from its definition: what the library's outcome is held against."""

from fractions import Fraction

from portal.ballots.counting.definition import Definition
from portal.ballots.counting.votes import Vote


def price(cost: Fraction, purses: list[tuple[Fraction, Fraction]]) -> Fraction | None:
    """What each unit of weight pays at most when (weight, held) together raise the cost, the poorer all they have."""
    if sum(weight * held for weight, held in purses) < cost:
        return None
    for limit in sorted({held for _, held in purses}):
        poor = sum(weight * held for weight, held in purses if held < limit)
        rich = sum(weight for weight, held in purses if held >= limit)
        if (cost - poor) / rich <= limit:
            return (cost - poor) / rich
    return None


def run(definition: Definition, votes: list[Vote], counting: list[str], share: Fraction) -> list[str]:
    effort = {option.id: option.effort for option in definition.options}
    held, bought = [share] * len(votes), list[str]()

    def support(option: str) -> tuple[Fraction, int]:
        behind = [vote for vote in votes if option in vote.content["approve"]]
        return sum((vote.weight for vote in behind), Fraction(0)), len({vote.organisation for vote in behind})

    while True:
        offers = []
        for option in counting:
            at = [i for i, vote in enumerate(votes) if option in vote.content["approve"]]
            found = None if option in bought else price(effort[option], [(votes[i].weight, held[i]) for i in at])
            if found is not None:
                weight, firms = support(option)
                lot = definition.lot_order.index(option)
                offers.append((found / effort[option], effort[option], -weight, -firms, lot, option, found, at))
        if not offers:
            return bought
        *_, option, found, at = min(offers)
        bought.append(option)
        for i in at:
            held[i] -= min(held[i], found)


def outcome(definition: Definition, votes: list[Vote]) -> list[str]:
    """The completed outcome, step by step as the definition says."""
    effort = {option.id: option.effort for option in definition.options}
    counting = []
    for option in definition.options:
        firms = {vote.organisation for vote in votes if option.id in vote.content["approve"]}
        if len(firms) >= max(1, definition.min_orgs) and option.effort <= definition.budget:
            counting.append(option.id)
    if not votes:
        return []
    if sum(effort[one] for one in counting) <= definition.budget:
        return sorted(counting)
    start = definition.budget / sum(vote.weight for vote in votes)
    share, found = start, run(definition, votes, counting, start)
    for _ in range(10_000):
        left = definition.budget - sum(effort[one] for one in found)
        if all(one in found or effort[one] > left for one in counting):
            break
        share += start / 1000
        richer = run(definition, votes, counting, share)
        if sum(effort[one] for one in richer) > definition.budget:
            break
        found = richer
    return found
