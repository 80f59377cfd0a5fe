"""The life cycle of an appearance: its steps, and what has to hold before each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from portal.core.refusal import Invalid, Refusal, require
from portal.fairs.model.kinds import AppearanceState as State
from portal.fairs.model.kinds import Form, ParticipationState

WAY = tuple(state for state in State if state != State.CANCELLED)
BEFORE_REGISTERED = WAY[: WAY.index(State.REGISTERED)]
ENDED = (State.CLOSED, State.CANCELLED)
NEXT: Mapping[State, State] = dict(pairwise(WAY))
BY_ALL = (State.AGREED, State.PREPARING, State.REVIEWED, State.CLOSED, State.CANCELLED)
"""Steps that no firm makes alone: the others have to say the same."""
GONE = (ParticipationState.DECLINED, ParticipationState.WITHDRAWN)
WHOLE = 100


class NotAStep(Invalid):
    """The appearance cannot go there from where it stands."""

    code = "NOT_A_STEP"


class GateClosed(Refusal):
    """Something is missing that has to be there before the next step; `path` says what."""

    code = "GATE_CLOSED"


class AppearanceEnded(Refusal):
    """The appearance is closed or was cancelled."""

    code = "APPEARANCE_ENDED"


class GoalsFixed(Refusal):
    """The firms are registered: their goals stay as they are, for the review compares with them."""

    code = "GOALS_FIXED"


@dataclass(frozen=True)
class Facts:
    """What the gates look at."""

    form: Form = Form.CO_EXHIBITOR
    has_edition: bool = False
    has_purpose: bool = False
    numbered_goals: int = 0
    measured_goals: int = 0
    accepted_by_all: bool = False
    done: frozenset[str] = frozenset()
    has_place: bool = False
    deadlines: int = 0
    zones_fit: bool = False
    lines_without_key: int = 0
    approved_by_all: bool = False
    open_leads: int = 0
    actuals_approved: bool = False
    kpis_frozen: bool = False
    balance: int = 0
    written_off: bool = False
    leads_anonymised: bool = False


class Step(NamedTuple):
    """A rung of the ladder: until that day so many percent are owed, but at least the fee."""

    until: date
    percent: int
    min_fee: int = 0


def missing(to: State, facts: Facts) -> list[str]:
    """What keeps the gate closed, in words that stand for themselves."""
    return [name for name, holds in _conditions(to, facts).items() if not holds]


def stepped(now: State, to: State, facts: Facts) -> State:
    """The next state, if it is the next one and everything for it is there; or the end, from anywhere before it."""
    require(now not in ENDED, AppearanceEnded)
    if to == State.CANCELLED:
        return to
    require(NEXT[now] == to, NotAStep("to"))
    lacking = missing(to, facts)
    require(not lacking, GateClosed(*lacking))
    return to


def needs_all(to: State) -> bool:
    """Whether no firm makes this step alone."""
    return to in BY_ALL


def staying(participations: Mapping[str, ParticipationState]) -> list[str]:
    """The firms whose word counts: those that take part, or have been asked and have not answered."""
    return [party for party, state in participations.items() if state not in GONE]


def agreed_by_all(participations: Mapping[str, ParticipationState], accepted: frozenset[str]) -> bool:
    """Whether every firm that stays has accepted, and at least two do."""
    parties = staying(participations)
    return len(parties) > 1 and accepted.issuperset(parties)


def owed_on_withdrawal(share: int, ladder: list[Step], on: date, *, replaced: bool = False) -> int:
    """What a firm still owes of its share when it withdraws that day; with a replacement only the fee.

    The ladder ends with the fair: after its last rung everything is owed.
    """
    rung = next((step for step in sorted(ladder) if on <= step.until), None)
    if rung is None:
        return share
    return rung.min_fee if replaced else min(share, max(share * rung.percent // WHOLE, rung.min_fee))


def swiss_ladder(first_day: date, min_fee: int = 0) -> list[Step]:
    """25 percent until 16 weeks before, 50 until 7, 75 until 3, then everything."""
    weeks = ((16, 25), (7, 50), (3, 75))
    return [Step(first_day - timedelta(weeks=before), percent, min_fee) for before, percent in weeks]


def _conditions(to: State, facts: Facts) -> Mapping[str, bool]:
    registered = {
        "goals": 0 < facts.numbered_goals == facts.measured_goals,
        "F10": "F10" in facts.done,
    }
    if facts.form != Form.OWN_STAND:
        registered["F12"] = "F12" in facts.done
    gates: Mapping[State, Mapping[str, bool]] = {
        State.INVITED: {
            "edition": facts.has_edition,
            "purpose": facts.has_purpose,
            "goal": facts.numbered_goals > 0,
        },
        State.AGREED: {"agreement": facts.accepted_by_all},
        State.REGISTERED: registered,
        State.CONFIRMED: {"place": facts.has_place, "deadlines": facts.deadlines > 0},
        State.PREPARING: {
            "zones": facts.zones_fit,
            "keys": facts.lines_without_key == 0,
            "approval": facts.approved_by_all,
        },
        State.RUNNING: {"F41": "F41" in facts.done, "F39": "F39" in facts.done},
        State.SETTLING: {"leads": facts.open_leads == 0},
        State.REVIEWED: {"actuals": facts.actuals_approved, "kpis": facts.kpis_frozen},
        State.CLOSED: {
            "balance": facts.balance == 0 or facts.written_off,
            "anonymised": facts.leads_anonymised,
        },
    }
    return gates.get(to, {})
