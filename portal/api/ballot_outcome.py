"""A ballot's result over the API, in the order in which a page tells it; computed from what was counted."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Annotated, Any

import strawberry

from portal.api.context import Info
from portal.ballots.counting.definition import Method
from portal.ballots.model import BallotMethod
from portal.ballots.outcome import words
from portal.ballots.outcome.facts import Account, Budget, Fairness, Line, Outcome, Round, Standing, Turnout
from portal.ballots.outcome.paper import titled
from portal.ballots.outcome.read import outcome_here
from portal.graph.ids import decode_id


def said(description: str) -> Any:
    """A member with what it means."""
    return strawberry.field(description=description)


@strawberry.type
class BallotNumber:
    """A number of a count: to show, and exactly."""

    value: float = said("Rounded, to show.")
    exact: str = said("As a fraction such as 3/2, to count on with.")


@strawberry.type
class BallotTurnout:
    """Who took part."""

    firms: int = said("How many firms voted, blank votes included.")
    entitled: int = said("How many firms could have voted.")
    needed: int = said("How many had to vote.")
    is_quorate: bool = said("Whether enough did.")
    ballots: int = said("How many votes there are.")
    blank: int | None = said("How many of them are blank; null where too few voted to tell.")
    weight: BallotNumber | None = said("What the others weigh together; null where too few voted to tell.")


@strawberry.type
class BallotOutcomeLine:
    """An option in the order of the result; numbers are null where the method has none, or too few voted."""

    option_id: strawberry.ID = said("The option; `yes` or `no` of a motion.")
    title: str = said("What it is.")
    has_won: bool = said("Whether it won.")
    place: int = said("Its place in the result.")
    effort: BallotNumber | None = said("What it takes.")
    weight: BallotNumber | None = said("Votes, or points, in sum.")
    firms: int | None = said("How many firms stand behind it.")
    support: BallotNumber | None = said("SHARES: effective support in percent of its effort; from 100 on it is bought.")
    is_by_lot: bool = said("Whether only the lot told it apart from others.")
    why: str | None = said("Why it did not win, or won in a special way, in your language.")


@strawberry.type
class BallotTransfer:
    """Votes that moved on."""

    from_title: str = said("From whom.")
    weight: BallotNumber = said("How many.")


@strawberry.type
class BallotStanding:
    """How an option stood in a round."""

    option_id: strawberry.ID = said("The option.")
    title: str = said("What it is.")
    weight: BallotNumber = said("Its votes.")
    received: list[BallotTransfer] = said("What moved to it since the round before.")


@strawberry.type
class BallotRound:
    """One step of the count."""

    number: int = said("From 1 on.")
    kind: str = said("What happened: `bought`, `elected`, `excluded` or `runoff`.")
    titles: list[str] = said("To what it happened.")
    effort: BallotNumber | None = said("SHARES: what it takes.")
    payers: int | None = said("SHARES: how many votes paid for it.")
    firms: int | None = said("SHARES: of how many firms.")
    price: BallotNumber | None = said("SHARES: the most that one vote paid.")
    left: BallotNumber | None = said("SHARES: what was left of the budget.")
    undecided: BallotNumber | None = said("STAR: weight without a preference between the two.")
    standings: list[BallotStanding] = said("STAR, SEATS: how all stood.")
    by_lot: list[str] = said("Between which of them the lot decided.")


@strawberry.type
class BallotPayment:
    """What a firm's share paid for."""

    title: str = said("The option.")
    amount: BallotNumber = said("How much of the share.")


@strawberry.type
class BallotWish:
    """Something that a firm voted for."""

    title: str = said("The option.")
    has_won: bool = said("Whether it won.")


@strawberry.type
class BallotAccount:
    """What your firm's weight did; other firms do not see it."""

    ballots: int = said("How many votes your firm cast.")
    blank: int = said("How many of them are blank.")
    received: BallotNumber | None = said("SHARES: its share of the budget.")
    left: BallotNumber | None = said("SHARES: what it kept.")
    used_percent: BallotNumber | None = said("SHARES: how much of the share was used.")
    paid: list[BallotPayment] = said("SHARES: for what.")
    wishes: list[BallotWish] = said("What it voted for, and what became of it.")


@strawberry.type
class BallotReason:
    """Why somebody voted so; nobody is named."""

    option_id: strawberry.ID = said("`yes` or `no`.")
    title: str = said("What it speaks for.")
    text: str = said("The words.")


@strawberry.type
class BallotFairness:
    """How evenly the result serves the firms."""

    firms: int = said("How many firms voted for something.")
    with_a_wish: int = said("How many get at least one wish.")
    with_a_wish_by_most_votes: int = said("How many would, if most votes came first.")
    smallest_used_percent: BallotNumber = said("The smallest part of a share that was used.")
    median_used_percent: BallotNumber = said("The part of which as many used more as used less.")
    most_votes_first: list[str] = said("For comparison: what would win if most votes came first.")


@strawberry.type
class BallotBudget:
    """Where the budget went."""

    whole: BallotNumber = said("How much there was.")
    unused: BallotNumber = said("How much is left.")
    start: BallotNumber = said("The share of one unit of weight at first.")
    final: BallotNumber | None = said("The share in the end; null where everything fitted.")
    steps: int = said("How often it grew.")


@strawberry.type
class BallotOutcome:
    """A result in the order in which a page tells it: first the sentence, then what was decided, then how."""

    method: BallotMethod = said("How votes became this result.")
    is_decided: bool = said("Whether enough firms voted; if not, nothing won.")
    is_thin: bool = said("Whether so few said something in confidence that only the decision is told.")
    sentence: str = said("The whole result in a few words of your language.")
    turnout: BallotTurnout = said("Who took part.")
    lines: list[BallotOutcomeLine] = said("All options in the order of the result.")
    rounds: list[BallotRound] = said("Step by step; empty where the method has only sums.")
    quota: BallotNumber | None = said("SEATS: how many votes a seat takes.")
    reasons: list[BallotReason] = said("MOTION: why people voted so, as far as they said; empty where too few voted.")
    lots: list[list[str]] = said("Groups of equals that only the lot parted.")
    account: BallotAccount | None = said("What your firm did; null where nobody knows it any more, or it did not vote.")
    fairness: BallotFairness | None = said("SHARES: how evenly the result serves the firms.")
    budget: BallotBudget | None = said("SHARES: where the budget went.")
    steps: list[str] = said("The method in three steps, with this ballot's numbers, in your language.")
    library: str = said("What counted.")


@strawberry.type
class BallotOutcomeQuery:
    """Results of ballots."""

    @strawberry.field
    async def ballot_outcome(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="The ballot.")]
    ) -> BallotOutcome | None:
        """What a ballot came to; null before it is counted, and for partners before it is published."""
        context = info.context
        if context.viewer.membership_id is None:
            return None
        async with context.database.read(context.viewer) as db:
            found = await outcome_here(db, decode_id(id, "ballot", "Ballot"))
        return None if found is None else shown(found, context.locale)


def shown(found: Outcome, locale: str) -> BallotOutcome:
    """The facts with their words."""
    return BallotOutcome(
        method=BallotMethod(found.method),
        is_decided=found.decided,
        is_thin=found.is_thin,
        sentence=words.sentence(found, locale),
        turnout=_turnout(found.turnout),
        lines=[_line(found, line, locale) for line in found.lines],
        rounds=[_round(found, one, locale) for one in found.rounds],
        quota=_number(found.quota),
        reasons=[
            BallotReason(option_id=strawberry.ID(choice), title=titled(found, choice, locale), text=why)
            for choice, why in found.reasons
        ],
        lots=[_titles(found, group, locale) for group in found.lots],
        account=_account(found, found.account) if found.account else None,
        fairness=_fairness(found.fairness) if found.fairness else None,
        budget=_budget(found.budget) if found.budget else None,
        steps=words.steps(found, locale),
        library=found.library,
    )


def _number(value: Fraction | int | None) -> Any:
    return None if value is None else BallotNumber(value=round(float(value), 4), exact=str(value))


def _percent(value: Fraction | None) -> Any:
    return None if value is None else _number(100 * value)


def _turnout(told: Turnout) -> BallotTurnout:
    return BallotTurnout(
        firms=told.firms,
        entitled=told.entitled,
        needed=told.needed,
        is_quorate=told.quorum_met,
        ballots=told.ballots,
        blank=told.blank,
        weight=_number(told.weight),
    )


def _line(found: Outcome, line: Line, locale: str) -> BallotOutcomeLine:
    return BallotOutcomeLine(
        option_id=_option_id(found, line.option),
        title=titled(found, line.option, locale),
        has_won=line.won,
        place=line.place,
        effort=_number(line.effort) if found.method is Method.SHARES else None,
        weight=_number(line.weight),
        firms=line.firms,
        support=_number(line.support),
        is_by_lot=line.by_lot,
        why=words.why(line, locale),
    )


def _option_id(found: Outcome, option: str) -> strawberry.ID:
    return strawberry.ID(option if found.method is Method.MOTION else f"ballot_option_{option}")


def _titles(found: Outcome, options: Iterable[str], locale: str) -> list[str]:
    return [titled(found, one, locale) for one in options]


def _round(found: Outcome, one: Round, locale: str) -> BallotRound:
    numbers: Mapping[str, Any] = {
        name: _number(getattr(one, name)) for name in ("effort", "price", "left", "undecided")
    }
    return BallotRound(
        number=one.number,
        kind=one.kind,
        titles=_titles(found, one.options, locale),
        payers=one.payers,
        firms=one.firms,
        standings=[_standing(found, standing) for standing in one.standings],
        by_lot=_titles(found, one.by_lot, locale),
        **numbers,
    )


def _standing(found: Outcome, one: Standing) -> BallotStanding:
    return BallotStanding(
        option_id=_option_id(found, one.option),
        title=found.titles[one.option],
        weight=_number(one.weight),
        received=[BallotTransfer(from_title=found.titles[of], weight=_number(votes)) for of, votes in one.moved],
    )


def _account(found: Outcome, own: Account) -> BallotAccount:
    return BallotAccount(
        ballots=own.ballots,
        blank=own.blank,
        received=_number(own.received),
        left=_number(own.left),
        used_percent=_percent(own.used),
        paid=[BallotPayment(title=found.titles[one], amount=_number(amount)) for one, amount in own.paid],
        wishes=[BallotWish(title=found.titles[one], has_won=won) for one, won in own.wishes],
    )


def _fairness(fair: Fairness) -> BallotFairness:
    return BallotFairness(
        firms=fair.firms,
        with_a_wish=fair.with_a_wish,
        with_a_wish_by_most_votes=fair.with_a_wish_by_most_votes,
        smallest_used_percent=_percent(fair.smallest_used),
        median_used_percent=_percent(fair.median_used),
        most_votes_first=list(fair.most_votes_first),
    )


def _budget(budget: Budget) -> BallotBudget:
    return BallotBudget(
        whole=_number(budget.whole),
        unused=_number(budget.unused),
        start=_number(budget.start),
        final=_number(budget.final),
        steps=budget.steps,
    )
