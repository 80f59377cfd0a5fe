"""Single runs of Equal Shares by pabutools, the only place that knows the library."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from typing import Any

from gmpy2 import mpq
from pabutools.election.instance import Project
from pabutools.rules.budgetallocation import BudgetAllocation
from pabutools.rules.mes.mes_details import MESAllocationDetails
from pabutools.rules.mes.mes_rule import MESProject, mes_inner_algo
from pabutools.tiebreaking import TieBreakingRule

from portal.ballots.counting.definition import Definition
from portal.ballots.counting.shares_run import Offer, Round, Run, Runs
from portal.ballots.counting.votes import Standing, Vote


class Holder:
    """All ballots with the same choice, as the library sees a voter: what one unit of weight still holds."""

    __slots__ = ("approved", "budget", "multiplicity", "weight")

    def __init__(self, approved: tuple[str, ...], weight: Fraction) -> None:
        self.approved = approved
        self.weight = weight
        self.multiplicity = _exact(weight)
        self.budget = mpq(0)

    def total_budget(self) -> Any:
        """What all its ballots together hold."""
        return self.multiplicity * self.budget

    def budget_over_sat_project(self, _project: MESProject) -> Any:
        """The library sorts the supporters of one project by this; to all of them it is worth the same."""
        return self.budget


class Purse:
    """The supporters of the options that count, ready for runs with one share after the other."""

    def __init__(self, definition: Definition, votes: list[Vote], counting: Sequence[str], found: Standing) -> None:
        self.effort = {option.id: option.effort for option in definition.options}
        self.counting = list(counting)
        self.holders = _held(votes)
        self._lot = {option: at for at, option in enumerate(definition.lot_order)}
        self._found = found
        self._supporters = self._by_option()
        self._projects = {option: self._project(option) for option in self.counting}

    @property
    def all_effort(self) -> Fraction:
        """What all that count would take together."""
        return self.cost(tuple(self.counting))

    @property
    def share_for_all(self) -> Fraction:
        """A share so high that nobody's purse decides anything."""
        return self.all_effort / min((holder.weight for holder in self.holders), default=Fraction(1)) + 1

    @property
    def work(self) -> int:
        """What one run looks at: each option's supporters, once for each option that may be bought before."""
        return max(1, len(self.counting) * sum(len(self.supporters(option)) for option in self.counting))

    def supporters(self, option: str) -> list[int]:
        """The places of those holders that approve the option."""
        return self._supporters[option]

    def cost(self, bought: Sequence[str]) -> Fraction:
        """The effort of all these."""
        return sum((self.effort[option] for option in bought), start=Fraction(0))

    def exhausts(self, bought: Sequence[str], budget: Fraction) -> bool:
        """Whether nothing else that counts still fits."""
        left = budget - self.cost(bought)
        return all(option in bought or self.effort[option] > left for option in self.counting)

    def run(self, share: Fraction, *, without: str | None = None, explain: bool = False) -> Run:
        """What that share buys."""
        for holder in self.holders:
            holder.budget = _exact(share)
        projects = {project for option, project in self._projects.items() if option != without}
        for project in projects:
            project.affordability = project.initial_affordability
        details = MESAllocationDetails([holder.multiplicity for holder in self.holders]) if explain else None
        ties = _Ties(self)
        found: list[Any] = []
        mes_inner_algo(
            None,
            None,
            self.holders,
            projects,
            ties,
            BudgetAllocation([], details),
            found,
            True,  # noqa: FBT003 - the order of the library
            analytics=explain,
        )
        bought = tuple(str(project.name) for project in found[0])
        return Run(bought, [_round(one) for one in details.iterations] if details else [], ties.by_lot)

    @cached_property
    def runs(self) -> Runs:
        """The same runs, many of them and quickly; what stands in the end is run by the library too."""
        offers = {
            one: Offer(_exact(self.effort[one]), _exact(self._found.sums[one]), self.supporters(one), self.order(one))
            for one in self.counting
        }
        return Runs([holder.multiplicity for holder in self.holders], offers)

    def _by_option(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {option: [] for option in self.effort}
        for at, holder in enumerate(self.holders):
            for option in holder.approved:
                found[option].append(at)
        return found

    def _project(self, option: str) -> MESProject:
        """Worth its effort to each of its supporters; the library never buys what is worth nothing."""
        effort, weight = self.effort[option], self._found.sums[option]
        project = MESProject(Project(option, _number(effort)))
        project.supporter_indices = list(self.supporters(option))  # the library sorts it
        project.unique_sat_supporter = _number(effort)
        project.total_sat = _exact(weight) * _number(effort)
        project.initial_affordability = 1 / _exact(weight)
        return project

    def order(self, option: str) -> tuple[Fraction, Fraction, int, int]:
        """Among equals: less effort, more weight behind it, more organisations, then the lot."""
        return (
            self.effort[option],
            -self._found.sums[option],
            -self._found.organisations[option],
            self._lot[option],
        )


class _Ties(TieBreakingRule):  # type: ignore[misc]  # the library has no types
    """The definition's own order among equals, remembering where only the lot was left."""

    def __init__(self, purse: Purse) -> None:
        super().__init__(lambda _instance, _profile, project: purse.order(str(project.name)))
        self._purse = purse
        self.by_lot: list[list[str]] = []

    def order(self, instance: Any, profile: Any, projects: Any, key: Any = None) -> list[Any]:
        ordered: list[Any] = super().order(instance, profile, projects, key)
        best = self._purse.order(str(ordered[0].name))[:-1]
        equal = [str(one.name) for one in ordered if self._purse.order(str(one.name))[:-1] == best]
        if len(equal) > 1:
            self.by_lot.append(equal)
        return ordered


def _held(votes: list[Vote]) -> list[Holder]:
    weights: dict[tuple[str, ...], Fraction] = {}
    for vote in votes:
        approved = tuple(vote.content["approve"])
        weights[approved] = weights.get(approved, Fraction(0)) + vote.weight
    return [Holder(approved, weight) for approved, weight in sorted(weights.items())]


def _round(iteration: Any) -> Round:
    chosen = iteration.selected_project
    before = iteration.voters_budget
    if chosen is None:
        return Round(None, before, [])
    after = iteration.voters_budget_after_selection
    return Round(str(chosen.name), before, [one - left for one, left in zip(before, after, strict=True)])


def _number(value: Fraction) -> Any:
    return value.numerator if value.denominator == 1 else _exact(value)


def _exact(value: Fraction) -> Any:
    return mpq(value.numerator, value.denominator)


def fraction(value: Any) -> Fraction:
    """A number of the library's as one of ours."""
    return Fraction(int(value.numerator), int(value.denominator))
