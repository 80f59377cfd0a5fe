"""A result in words: one sentence for all of it, one for each option that lost, the method in three steps."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from portal.ballots.counting.definition import Method
from portal.ballots.outcome.facts import Line, Outcome
from portal.core.text import spoken, text

MARKS = {"de": ("\u2019", "."), "en": (",", "."), "fr": ("\u202f", ","), "it": ("\u2019", ".")}
"""Between thousands, and before the decimals."""
TEN_THOUSAND = 10_000
NOTHING = "\u2013"


def number(locale: str, value: Fraction | int | None, *, digits: int = 1) -> str:
    """The number as people read it: rounded, without needless decimals."""
    if value is None:
        return NOTHING
    thousands, point = MARKS[spoken(locale)]
    whole, _, rest = f"{float(round(Fraction(value), digits)):.{digits}f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", thousands) if abs(int(whole)) >= TEN_THOUSAND else whole
    rest = rest.rstrip("0")
    return grouped + (point + rest if rest else "")


def sentence(found: Outcome, locale: str) -> str:
    """The whole result in a few words."""
    return " ".join(_sentences(found, locale))


def _sentences(found: Outcome, locale: str) -> Iterable[str]:
    turnout = found.turnout
    if not found.decided:
        yield text(locale, "outcome.sentence.no_quorum", needed=turnout.needed)
    else:
        yield _decided(found, locale)
    yield text(locale, "outcome.sentence.turnout", voted=turnout.firms, entitled=turnout.entitled)
    if found.is_thin:
        yield text(locale, "outcome.sentence.thin")
    for group in found.lots if found.decided else ():
        told = _quoted(locale, (found.titles[one] for one in group))
        yield text(locale, "outcome.sentence.lot", options=told)


def _decided(found: Outcome, locale: str) -> str:
    if found.method is Method.MOTION:
        return _motion(found, locale)
    if not found.winners:
        return text(locale, "outcome.sentence.nothing")
    if found.is_thin:
        winners = found.winners[:1] if found.method is Method.POINTS else found.winners
        return text(locale, "outcome.sentence.chosen", winners=_named(found, winners, locale))
    return _TOLD.get(found.method, _chosen)(found, locale)


def _motion(found: Outcome, locale: str) -> str:
    name = "accepted" if found.winners else "even" if found.yes == found.no and not found.is_thin else "refused"
    if found.is_thin:
        return text(locale, f"outcome.sentence.{name}_thin")
    return text(locale, f"outcome.sentence.{name}", yes=number(locale, found.yes), no=number(locale, found.no))


def _chosen(found: Outcome, locale: str) -> str:
    return text(locale, "outcome.sentence.chosen", winners=_named(found, found.winners, locale))


def _shares(found: Outcome, locale: str) -> str:
    fair, budget = found.fairness, found.budget
    if fair is None or budget is None:
        return _chosen(found, locale)
    return text(
        locale, "outcome.sentence.shares", won=len(found.winners), all=len(found.lines),
        used=number(locale, budget.whole - budget.unused), budget=number(locale, budget.whole),
        served=fair.with_a_wish, firms=fair.firms,
    )  # fmt: skip


def _points(found: Outcome, locale: str) -> str:
    first = found.lines[0]
    title = _quoted(locale, [first.title])
    return text(locale, "outcome.sentence.points", winner=title, points=number(locale, first.weight))


def _star(found: Outcome, locale: str) -> str:
    halves = _halves(found)
    if halves is None:
        return _chosen(found, locale)
    own, other = (number(locale, one) for one in halves)
    return text(locale, "outcome.sentence.star", winner=_named(found, found.winners, locale), own=own, other=other)


def _halves(found: Outcome) -> tuple[Fraction, Fraction] | None:
    """The winner's part of the runoff and the other's."""
    standings = found.rounds[0].standings if found.rounds else ()
    if len(standings) != 2 or not found.winners:  # noqa: PLR2004 - a pair
        return None
    own, other = sorted(standings, key=lambda one: one.option not in found.winners)
    return own.weight, other.weight


def _named(found: Outcome, options: Iterable[str], locale: str) -> str:
    return _quoted(locale, (found.titles[one] for one in options))


def _quoted(locale: str, titles: Iterable[str]) -> str:
    return ", ".join(text(locale, "outcome.quoted", title=title) for title in titles)


def why(line: Line, locale: str) -> str | None:
    """Why it stands where it stands; None where it won without more to say."""
    if line.reason is None:
        return None
    told = {name: _told(locale, value) for name, value in line.facts.items()}
    reason = line.reason if line.reason in REASONS else "no_support"
    return text(locale, f"outcome.why.{reason}", **told)


def _told(locale: str, value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(
            text(locale, "outcome.why.for", amount=number(locale, amount), title=title) for title, amount in value
        )
    return number(locale, value)


REASONS = (
    "no_support", "too_few_organisations", "infeasible", "too_few", "spent", "less", "lot", "no_quorum", "runoff",
    "runoff_even", "not_in_runoff", "excluded", "no_seat_left", "filled",
)  # fmt: skip


def steps(found: Outcome, locale: str) -> list[str]:
    """The method in three steps, with the numbers of this ballot; the first says who counts how much."""
    counted = text(locale, f"outcome.weighting.{found.definition.weighting.value.replace('-', '_')}")
    if found.is_thin:
        return [counted]
    told = _steps(found, locale)
    return [f"{counted} {told[0]}", *told[1:]]


def _steps(found: Outcome, locale: str) -> list[str]:
    definition, facts = found.definition, _facts(found, locale)
    names = [f"{found.method}_1", f"{found.method}_2", f"{found.method}_3"]
    if found.method is Method.MOTION and definition.two_thirds:
        names[2] = "motion_3_two_thirds"
    if found.method is Method.SHARES and found.budget:
        names[2] = f"shares_3_{found.budget.stopped}"
    elif found.method is Method.SHARES:
        return [text(locale, "outcome.method.shares_2", **facts)]
    return [text(locale, f"outcome.method.{name}", **facts) for name in names]


def _facts(found: Outcome, locale: str) -> dict[str, str]:
    definition, budget, halves = found.definition, found.budget, _halves(found)
    values: dict[str, Fraction | int | None] = {
        "budget": definition.budget, "min_orgs": max(1, definition.min_orgs), "winners": definition.winners,
        "seats": definition.seats, "points": definition.points, "most": definition.most_points, "yes": found.yes,
        "no": found.no, "quota": found.quota, "weight": found.turnout.weight,
        "own": halves[0] if halves else None, "other": halves[1] if halves else None,
        "none": found.rounds[0].undecided if found.rounds else None,
        "start": budget.start if budget else None, "final": budget.final if budget else None,
        "steps": budget.steps if budget else None,
    }  # fmt: skip
    return {name: number(locale, value, digits=2) for name, value in values.items()}


_TOLD = {Method.SHARES: _shares, Method.POINTS: _points, Method.STAR: _star}
