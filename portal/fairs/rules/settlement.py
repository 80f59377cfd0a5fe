"""The settlement: what everybody owes, has paid and gets back, each figure with its key, weights and documents."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from portal.core.refusal import Refusal, require
from portal.fairs.model.kinds import SettlementState
from portal.fairs.rules.shares import Key, Party, shares

COMPUTED_AFTER, PAID_AFTER = timedelta(days=42), timedelta(days=56)
TALK_FROM = 10
"""Percentage points between benefit and cost from which on the firms should talk."""

STEPS: Mapping[SettlementState, frozenset[SettlementState]] = {
    SettlementState.COLLECTING: frozenset({SettlementState.BOTH_APPROVED}),
    SettlementState.BOTH_APPROVED: frozenset({SettlementState.COLLECTING, SettlementState.COMPUTED}),
    SettlementState.COMPUTED: frozenset({SettlementState.COLLECTING, SettlementState.SENT}),
    SettlementState.SENT: frozenset({SettlementState.OBJECTED, SettlementState.AGREED}),
    SettlementState.OBJECTED: frozenset({SettlementState.SENT, SettlementState.AGREED}),
    SettlementState.AGREED: frozenset({SettlementState.PAID}),
    SettlementState.PAID: frozenset({SettlementState.CLOSED}),
    SettlementState.CLOSED: frozenset(),
}


OPEN = (SettlementState.SENT, SettlementState.OBJECTED)
"""While the figures still follow the lines."""
EVEN = (SettlementState.PAID, SettlementState.CLOSED)
"""Everybody has paid what was owed."""


class NotASettlementStep(Refusal):
    """The settlement cannot go there from where it stands."""

    code = "NOT_A_SETTLEMENT_STEP"


class ObjectionOpen(Refusal):
    """Somebody has objected to a line, and it is not settled yet."""

    code = "OBJECTION_OPEN"


class SettlementFrozen(Refusal):
    """All firms have released the figures: nothing that they were made of changes any more."""

    code = "SETTLEMENT_FROZEN"


class DocumentsNotApproved(Refusal):
    """So many documents of shared lines wait for another firm to say that they are right."""

    code = "DOCUMENTS_NOT_APPROVED"


class DocumentApproved(Refusal):
    """Another firm has said that the paper is right: the file that it has looked at stays."""

    code = "DOCUMENT_APPROVED"


class NothingToSettle(Refusal):
    """No shared line has come to anything yet."""

    code = "NOTHING_TO_SETTLE"


class ObjectionSettled(Refusal):
    """The objection rests, or there is another one by the firm on that line."""

    code = "OBJECTION_SETTLED"
    constraint = "uq_settlement_objection_open"


@dataclass(frozen=True)
class Line:
    """A shared cost: its total, its key, who has paid how much of it, and the documents behind it."""

    id: str
    total: int
    key: Key
    paid: Mapping[Party, int]
    documents: tuple[str, ...] = ()
    has_objection: bool = False


class Share(NamedTuple):
    """What a firm bears of a line, and by which weights."""

    line: str
    party: Party
    amount: int
    weight: int
    weights: int
    documents: tuple[str, ...]


class Transfer(NamedTuple):
    """Who pays whom how much."""

    payer: Party
    payee: Party
    amount: int


class Gap(NamedTuple):
    """Percentage points by which a firm's share of the benefit exceeds its share of the cost."""

    party: Party
    points: Fraction
    calls_for_talk: bool


@dataclass(frozen=True)
class Settlement:
    """Everybody's figures; balances add up to nothing."""

    shares: tuple[Share, ...]
    owed: Mapping[Party, int]
    paid: Mapping[Party, int]
    balance: Mapping[Party, int]
    transfers: tuple[Transfer, ...]
    disputed: tuple[str, ...]


def settled(lines: Sequence[Line], parties: Sequence[Party]) -> Settlement:
    """The settlement of the lines; those under objection are set apart and hold up no other."""
    clear = [line for line in lines if not line.has_objection]
    borne = tuple(share for line in clear for share in parts(line, parties))
    owed = {party: sum(share.amount for share in borne if share.party == party) for party in parties}
    paid = {party: sum(line.paid.get(party, 0) for line in clear) for party in parties}
    balance = {party: paid[party] - owed[party] for party in parties}
    disputed = tuple(line.id for line in lines if line.has_objection)
    return Settlement(borne, owed, paid, balance, tuple(transfers(balance)), disputed)


def transfers(balance: Mapping[Party, int]) -> list[Transfer]:
    """The largest debtor pays the largest creditor, again and again: at most one payment fewer than there are firms."""
    open_ = {party: amount for party, amount in balance.items() if amount}
    found = []
    while any(amount < 0 for amount in open_.values()) and any(amount > 0 for amount in open_.values()):
        payer, payee = min(open_, key=lambda one: open_[one]), max(open_, key=lambda one: open_[one])
        amount = min(-open_[payer], open_[payee])
        found.append(Transfer(payer, payee, amount))
        open_[payer] += amount
        open_[payee] -= amount
    return found


def proportions(amounts: Mapping[Party, int]) -> dict[Party, Fraction]:
    """Everybody's part of the whole."""
    whole = sum(amounts.values())
    return {party: Fraction(amount, whole) if whole else Fraction(0) for party, amount in amounts.items()}


def gaps(cost: Mapping[Party, int], benefit: Mapping[Party, int]) -> list[Gap]:
    """How far benefit and cost lie apart, for everybody."""
    borne, gained = proportions(cost), proportions(benefit)
    points = {party: 100 * (gained[party] - borne[party]) for party in cost}
    return [Gap(party, gap, abs(gap) > TALK_FROM) for party, gap in points.items()]


def stepped(now: SettlementState, to: SettlementState, *, has_objections: bool) -> SettlementState:
    """The next state, if the settlement may go there; with an open objection it is not agreed."""
    require(to in STEPS[now], NotASettlementStep)
    require(not (has_objections and to == SettlementState.AGREED), ObjectionOpen)
    return to


def due_dates(last_day: date) -> tuple[date, date]:
    """Until when the settlement is computed, and until when it is paid."""
    return last_day + COMPUTED_AFTER, last_day + PAID_AFTER


def parts(line: Line, parties: Sequence[Party]) -> list[Share]:
    """What everybody bears of a line."""
    found = shares(line.total, line.key, parties)
    weights = {party: line.key.weights.get(party, 0) for party in parties} if line.key.weights else dict.fromkeys(
        parties, 1
    )  # fmt: skip
    whole = sum(weights.values())
    return [Share(line.id, party, found[party], weights[party], whole, line.documents) for party in parties]
