"""Who bears what: the worked example to the cent, and what holds for every split."""

from collections.abc import Callable
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.fairs.model.kinds import CostKind, SettlementState
from portal.fairs.rules import review, settlement, shares
from portal.fairs.rules.settlement import Line, Transfer
from portal.fairs.rules.shares import Key, Rate, Vat

H, P1, P2 = PARTIES = ("H", "P1", "P2")
AREAS = {H: 1600, P1: 1000, P2: 600}
CAPPED = st.fixed_dictionaries({P1: st.integers(0, 10**6), P2: st.integers(0, 10**6)})
WEIGHTS = st.lists(st.integers(0, 10**6), min_size=1, max_size=9).filter(any)
TOTAL = st.integers(-(10**12), 10**12)


def key(kind: CostKind, *weights: int) -> Key:
    return Key(kind, dict(zip(PARTIES, weights, strict=False)))


LINES = [
    Line("rent", 1_008_000, key(CostKind.PER_AREA, 16, 10, 6), {H: 1_008_000}, ("R-1",)),
    Line("building", 1_599_000, key(CostKind.EQUAL), {H: 1_599_000}),
    Line("power", 78_000, key(CostKind.BY_USE, 120, 60, 20), {H: 78_000}),
    Line("fees", 180_000, key(CostKind.CAUSER, 0, 90_000, 90_000), {H: 180_000}),
    Line("hospitality", 250_000, key(CostKind.BY_USE, 9, 6, 3), {P1: 250_000}),
    Line(
        "invitations",
        100_000,
        key(CostKind.FIXED, 50_000, 30_000, 20_000),
        {H: 50_000, P1: 30_000, P2: 20_000},
    ),
]


def test_a_hundred_by_three_and_hospitality_by_staff_days() -> None:
    assert shares.split(10_000, [1, 1, 1]) == [3_334, 3_333, 3_333]
    assert shares.split(250_000, [9, 6, 3]) == [125_000, 83_333, 41_667]
    assert shares.split(-10_000, [1, 1, 1]) == [-3_334, -3_333, -3_333]  # a credit note


@given(st.integers(1, 10**12), st.integers(1, 100))
def test_over_its_uses_a_purchase_adds_up_and_no_fair_bears_a_unit_more_than_another(purchase: int, uses: int) -> None:
    parts = shares.borne_by_use(purchase, uses)
    assert (len(parts), sum(parts)) == (uses, purchase)
    assert parts == sorted(parts, reverse=True)
    assert max(parts) - min(parts) <= 1


def test_a_hundred_over_three_fairs() -> None:
    assert shares.borne_by_use(10_000, 3) == [3_334, 3_333, 3_333]


def test_the_settlement_comes_out_to_the_cent() -> None:
    found = settlement.settled(LINES, PARTIES)
    assert found.owed == {H: 1_258_800, P1: 1_074_733, P2: 881_467}
    assert found.paid == {H: 2_915_000, P1: 280_000, P2: 20_000}
    assert found.balance == {H: 1_656_200, P1: -794_733, P2: -861_467}
    assert found.transfers == (Transfer(P2, H, 861_467), Transfer(P1, H, 794_733))
    by_line = {(share.line, share.party): share for share in found.shares}
    assert [by_line["rent", party].amount for party in PARTIES] == [504_000, 315_000, 189_000]
    assert by_line["rent", P1][3:] == (10, 32, ("R-1",))  # opens to weights and documents
    assert by_line["building", P2][2:5] == (533_000, 1, 3)


def test_cost_shares_and_the_gap_to_the_benefit() -> None:
    owed = settlement.settled(LINES, PARTIES).owed
    percent = [review.rounded(100 * part, 2) for part in settlement.proportions(owed).values()]
    assert percent == ["39.15", "33.43", "27.42"]
    gaps = settlement.gaps(owed, {H: 80, P1: 56, P2: 24})
    assert [review.rounded(gap.points, 1) for gap in gaps] == ["10.8", "1.6", "-12.4"]
    assert [gap.calls_for_talk for gap in gaps] == [True, False, True]


def test_the_common_area_is_shared_in_proportion_or_equally() -> None:
    def metres(*, equally: bool) -> list[str]:
        weights = shares.area_weights(AREAS, 1600, common_equally=equally)
        whole = sum(weights.values())
        return [review.rounded(Fraction(4800 * weight, 100 * whole), 2) for weight in weights.values()]

    assert metres(equally=False) == ["24.00", "15.00", "9.00"]
    assert metres(equally=True) == ["21.33", "15.33", "11.33"]


def test_an_objection_blocks_its_line_and_no_other() -> None:
    disputed = [Line(**{**vars(LINES[0]), "has_objection": True}), *LINES[1:]]
    found = settlement.settled(disputed, PARTIES)
    assert found.disputed == ("rent",)
    assert found.owed == {H: 754_800, P1: 759_733, P2: 692_467}
    with pytest.raises(settlement.ObjectionOpen):
        settlement.stepped(SettlementState.OBJECTED, SettlementState.AGREED, has_objections=True)
    assert settlement.stepped(SettlementState.OBJECTED, SettlementState.AGREED, has_objections=False) == "agreed"
    with pytest.raises(settlement.NotASettlementStep):
        settlement.stepped(SettlementState.COLLECTING, SettlementState.SENT, has_objections=False)


def test_agreed_percentages_and_amounts_have_to_add_up() -> None:
    assert shares.shares(999, key(CostKind.PERCENT, 5_000, 2_500, 2_500), PARTIES) == {H: 499, P1: 250, P2: 250}
    refused: dict[type[Exception], Callable[[], object]] = {
        shares.NotAHundred: lambda: shares.shares(999, key(CostKind.PERCENT, 5_000, 2_500, 2_499), PARTIES),
        shares.NotTheTotal: lambda: shares.shares(999, key(CostKind.FIXED, 500, 500), PARTIES),
        shares.NoWeights: lambda: shares.shares(999, key(CostKind.BY_USE), PARTIES),
        shares.NegativeWeight: lambda: shares.split(1, [2, -1]),
        shares.UnknownParty: lambda: shares.shares(999, Key(CostKind.BY_USE, {"X": 1}), PARTIES),
    }
    for refusal, attempt in refused.items():
        with pytest.raises(refusal):
            attempt()


def test_a_cap_protects_the_small_partner() -> None:
    capped = Key(CostKind.EQUAL, {}, {P2: 20_000})
    assert shares.shares(100_000, capped, PARTIES) == {H: 46_667, P1: 33_333, P2: 20_000}


def test_tax_and_other_currencies_are_rounded_once() -> None:
    assert shares.with_vat(83_333, 810) == Vat(83_333, 810, 6_750, 90_083)
    assert shares.converted(90_000, Rate(943_210)) == 84_889
    assert shares.converted(-90_000, Rate(943_210)) == -84_889


@settings(deadline=None, database=None)
@given(total=TOTAL, weights=WEIGHTS)
def test_splits_are_exact_and_fair(total: int, weights: list[int]) -> None:
    found, whole = shares.split(total, weights), sum(weights)
    assert sum(found) == total
    for share, weight in zip(found, weights, strict=True):
        assert abs(Fraction(share) - Fraction(total * weight, whole)) < 1
        assert weight or not share


@settings(deadline=None, database=None)
@given(total=TOTAL, weights=WEIGHTS, seed=st.integers())
def test_splits_do_not_depend_on_the_order_in_which_weights_are_written(
    total: int, weights: list[int], seed: int
) -> None:
    parties = [f"party {n}" for n in range(len(weights))]
    given_weights = dict(zip(parties, weights, strict=True))
    mixed = list(given_weights.items())
    Random(seed).shuffle(mixed)  # noqa: S311 - any order will do
    one = shares.shares(total, Key(CostKind.BY_USE, given_weights), parties)
    assert one == shares.shares(total, Key(CostKind.BY_USE, dict(mixed)), parties)


@settings(deadline=None, database=None)
@given(total=st.integers(0, 10**9), weights=st.tuples(*[st.integers(1, 1000)] * 3), caps=CAPPED)
def test_caps_are_kept_and_nothing_is_lost(total: int, weights: tuple[int, int, int], caps: dict[str, int]) -> None:
    found = shares.shares(total, Key(CostKind.BY_USE, dict(zip(PARTIES, weights, strict=True)), caps), PARTIES)
    assert sum(found.values()) == total
    assert all(found[party] <= cap for party, cap in caps.items())


@settings(deadline=None, database=None)
@given(balances=st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=7))
def test_transfers_settle_everything_in_few_payments(balances: list[int]) -> None:
    balances = [*balances, -sum(balances)]
    open_ = {str(n): amount for n, amount in enumerate(balances)}
    found = settlement.transfers(open_)
    assert len(found) < len(open_)
    for payer, payee, amount in found:
        assert amount > 0
        open_[payer] += amount
        open_[payee] -= amount
    assert set(open_.values()) == {0}


@settings(deadline=None, database=None)
@given(order=st.permutations(LINES))
def test_a_settlement_does_not_depend_on_the_order_of_its_lines(order: list[Line]) -> None:
    assert settlement.settled(order, PARTIES).transfers == settlement.settled(LINES, PARTIES).transfers
