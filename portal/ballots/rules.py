"""What ballots allow: lengths, limits, which settings belong to which method; pure decisions on values."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any
from uuid import UUID

from portal.ballots.counting.canonical import canonical
from portal.ballots.counting.content import BallotError, checked
from portal.ballots.counting.definition import Definition, DefinitionError, Method, Option, Weighting
from portal.core.refusal import Invalid, Refusal, Required, TooLong

TITLE_LIMIT = 140
QUESTION_LIMIT = 4_000
REASON_LIMIT = 2_000
REASON_AT_LEAST = 20
OPTIONS_LIMIT = 200
LONGEST = timedelta(days=366)
SHORTEST_COPY = timedelta(days=7)
HEAVIEST = 5
WEIGHTS, BECAUSE, LATE = "weights", "weights_because", "late_voters"
OFFERED = tuple(method for method in Method if method is not Method.GREEDY)


class BallotOver(Refusal):
    """The deadline has passed, or it lies too far away."""

    code = "BALLOT_OVER"


class BallotNotOpen(Refusal):
    """Nobody can vote here now, or this person cannot."""

    code = "BALLOT_NOT_OPEN"


class BallotWithoutVoters(Refusal):
    """No firm of the circle could vote."""

    code = "BALLOT_WITHOUT_VOTERS"


class BallotTooHeavy(Refusal):
    """A firm would have more than a quarter of all weight."""

    code = "BALLOT_TOO_HEAVY"


class BallotUnexplained(Refusal):
    """Nobody has said yet what happens with the result."""

    code = "BALLOT_UNEXPLAINED"


class BallotUnannounced(Refusal):
    """Its estimates or weights decide: those who vote must have seen them before it opens."""

    code = "BALLOT_UNANNOUNCED"


class BallotTooSoon(Refusal):
    """It was announced for a later time."""

    code = "BALLOT_TOO_SOON"


class BallotFixed(Refusal):
    """The definition lets nobody join later."""

    code = "BALLOT_FIXED"


class BallotNobodyNew(Refusal):
    """Everybody of that firm who may vote can do so already."""

    code = "BALLOT_NOBODY_NEW"


class BallotIncomplete(Refusal):
    """The draft lacks something before it can open; the ballot says what."""

    code = "BALLOT_INCOMPLETE"


class BallotReminded(Refusal):
    """Firms were reminded within the last day."""

    code = "BALLOT_REMINDED"


class BallotVoted(Refusal):
    """All firms have voted: there is nobody to remind."""

    code = "BALLOT_VOTED"


class BallotWrong(Invalid):
    """The definition contradicts itself; `reason` says where."""

    code = "BALLOT_WRONG"


class VoteWrong(Invalid):
    """The vote says what this method does not allow; `reason` says what."""

    code = "VOTE_WRONG"


SAID_IN_SQL = (
    BallotOver, BallotWithoutVoters, BallotTooHeavy, BallotNotOpen, BallotReminded, BallotVoted, BallotUnannounced,
    BallotTooSoon, BallotFixed, BallotNobodyNew,
)  # fmt: skip
REFUSALS: dict[str, type[Refusal]] = {refusal.code: refusal for refusal in SAID_IN_SQL}


@dataclass(frozen=True)
class Choice:
    """Something to vote for, as the host prepares it."""

    title: str
    effort: int = 1
    estimated_by: str = ""
    idea_id: UUID | None = None
    estimated_on: date | None = None
    source: str = ""


@dataclass(frozen=True)
class Settings:
    """What the methods can be told; what is None stays as the definition has it."""

    budget: int | None = None
    winners: int | None = None
    seats: int | None = None
    points: int | None = None
    points_exactly: bool | None = None
    points_per_option: int | None = None
    min_choices: int | None = None
    max_choices: int | None = None
    min_orgs: int | None = None
    two_thirds: bool | None = None
    fill: bool | None = None
    quorum_percent: int | None = None
    late_voters: bool | None = None

    def as_json(self) -> dict[str, Any]:
        """As members of a definition."""
        given = {name: value for name, value in vars(self).items() if value is not None}
        percent = given.pop("quorum_percent", None)
        return given | ({"quorum": str(Fraction(percent, 100))} if percent is not None else {})


def settings_from(plain: Mapping[str, Any]) -> Settings:
    """The settings as they were chosen, from what was kept."""
    given = dict(plain)
    percent = given.pop("quorum", None)
    return Settings(**given, quorum_percent=None if percent is None else int(Fraction(percent) * 100))


def sized(value: str, path: str, *, at_most: int, required: bool = True) -> str:
    """The text without blanks around it, if its length is within the limits."""
    clean = value.strip()
    if required and not clean:
        raise Required(path)
    if len(clean) > at_most:
        raise TooLong(path, limit=at_most)
    return clean


def deadline(closes_at: datetime, now: datetime) -> datetime:
    """A time to come, within a year."""
    if not now < closes_at < now + LONGEST:
        raise BallotOver("closesAt")
    return closes_at


def opening(opens_at: datetime | None, closes_at: datetime, now: datetime) -> datetime | None:
    """When it is planned to open: not over yet, and before the deadline; at any time if nothing is said."""
    if opens_at is not None and not now < opens_at < closes_at:
        raise BallotWrong("opensAt", reason="deadline")
    return opens_at


@dataclass(frozen=True)
class Weights:
    """What firms weigh where it is published; those that are not named weigh 1."""

    firms: Mapping[UUID, int] = field(default_factory=dict)
    because: str = ""
    """Why some weigh more than others."""

    def as_json(self) -> dict[str, Any]:
        """As members of the settings."""
        because = sized(self.because, "weightsBecause", at_most=REASON_LIMIT, required=False)
        named: dict[str, Any] = {WEIGHTS: {str(firm): weight for firm, weight in self.firms.items()}}
        return {name: value for name, value in (named | {BECAUSE: because}).items() if value}


NO_WEIGHTS = Weights()


def weights_in(plain: dict[str, Any]) -> Weights:
    """The weights that were kept; what is left are the settings of the method."""
    firms = {UUID(firm): weight for firm, weight in plain.pop(WEIGHTS, {}).items()}
    return Weights(firms, plain.pop(BECAUSE, ""))


def settings(given: Settings, weights: Weights) -> str:
    """The settings as they are kept."""
    if any(not 1 <= weight <= HEAVIEST for weight in weights.firms.values()):
        raise BallotWrong("weights", reason="1-5")
    return canonical(given.as_json() | weights.as_json()).decode()


@dataclass(frozen=True)
class Plan:
    """A draft, as far as it decides whether it can open."""

    method: Method
    weighting: Weighting
    settings: Mapping[str, Any]
    choices: Sequence[Choice]

    def told(self, name: str, otherwise: int) -> int:
        """A setting, or what holds without it."""
        return int(Fraction(self.settings.get(name, otherwise)))


TWO = 2
LACKS: Mapping[str, Callable[[Plan], bool]] = {
    "options": lambda plan: plan.method is not Method.MOTION and len(plan.choices) < TWO,
    "no_options": lambda plan: plan.method is Method.MOTION and len(plan.choices) > 0,
    "budget": lambda plan: plan.method is Method.SHARES and plan.told("budget", 0) < 1,
    "efforts": lambda plan: (
        plan.method is Method.SHARES and any(not 1 <= one.effort <= plan.told("budget", 0) for one in plan.choices)
    ),
    # The estimate decides the result: everybody shall know whose it is.
    "estimates": lambda plan: plan.method is Method.SHARES and not all(one.estimated_by for one in plan.choices),
    "winners": lambda plan: plan.method is Method.APPROVAL and not 1 <= plan.told("winners", 1) <= len(plan.choices),
    "choices": lambda plan: (
        plan.method is Method.APPROVAL
        and not plan.told("min_choices", 1) <= plan.told("max_choices", len(plan.choices)) <= len(plan.choices)
    ),
    "points": lambda plan: plan.method is Method.POINTS and plan.told("points", 10) < 1,
    "points_per_option": lambda plan: (
        plan.method is Method.POINTS and not 1 <= plan.told("points_per_option", 1) <= plan.told("points", 10)
    ),
    "seats": lambda plan: plan.method is Method.SEATS and not 1 <= plan.told("seats", 1) <= len(plan.choices),
    "weighting": lambda plan: plan.method is Method.SEATS and plan.weighting is Weighting.SHARED,
    # Whoever weighs less shall read why.
    "weights_because": lambda plan: plan.weighting is Weighting.PUBLISHED and not plan.settings.get(BECAUSE),
}
"""What a draft can lack before it can open; the interface has a sentence for each."""


def lacks(plan: Plan) -> list[str]:
    """What the draft lacks, in the order in which it is prepared."""
    return [name for name, is_lacking in LACKS.items() if is_lacking(plan)]


def definition(method: Method, weighting: Weighting, settings: str, options: list[Option]) -> Definition:
    """What will be counted; refused where it contradicts itself."""
    given = {name: value for name, value in json.loads(settings).items() if name not in {WEIGHTS, BECAUSE, LATE}}
    for name in ("quorum", "budget"):
        if name in given:
            given[name] = Fraction(given[name])
    if method not in OFFERED:
        raise BallotWrong("method", reason=method)
    try:
        made = Definition(method=method, weighting=weighting, options=tuple(options), **given)
    except DefinitionError as error:
        raise BallotWrong("method", reason=str(error)) from None
    if method is Method.SHARES and any(not 1 <= option.effort <= made.budget for option in options):
        raise BallotWrong("options", reason="effort")
    return made


def vote(frozen: Definition, content: dict[str, Any] | None) -> str:
    """The vote's canonical text, as it is kept, hashed and counted."""
    try:
        return canonical(checked(frozen, content)).decode()
    except BallotError as error:
        raise VoteWrong("ballotId", reason=str(error)) from None


def numbers(given: list[tuple[str, int]]) -> dict[str, int]:
    """A number for each option, none of them twice."""
    if len(dict(given)) < len(given):
        raise VoteWrong("ballotId", reason="twice")
    return dict(given)
