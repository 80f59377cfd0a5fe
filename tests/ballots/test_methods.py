"""What every method promises, over many small elections; and each one's own example."""

import json
import random
from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from portal.ballots.counting.canonical import canonical
from portal.ballots.counting.content import BallotError
from portal.ballots.counting.count import count
from portal.ballots.counting.definition import Completion, Definition, Lot, Method, Option, Weighting, definition_from
from portal.ballots.counting.shares_library import Purse
from portal.ballots.counting.votes import Ballot, standing, weighed
from tests.ballots.elections import elections
from tests.ballots.oracle import outcome

LOT = Lot("07" * 32, "a0" * 32)
MANY = settings(max_examples=60, deadline=None)


def options(*efforts: int) -> tuple[Option, ...]:
    return tuple(Option(name, effort=Fraction(effort)) for name, effort in zip("abcdefgh", efforts, strict=False))


def ballots(*contents: Any) -> list[Ballot]:
    return [Ballot(f"firm {number}", content) for number, content in enumerate(contents)]


@MANY
@given(elections(), st.randoms())
def test_the_order_of_ballots_and_a_recount_change_not_a_byte(election: Any, chance: random.Random) -> None:
    definition, cast = election
    first = canonical(count(definition, cast))
    json.loads(first, parse_float=pytest.fail)

    chance.shuffle(cast)

    assert canonical(count(definition_from(definition.as_json()), cast)) == first


@MANY
@given(elections())
def test_it_does_not_matter_who_a_firm_is(election: Any) -> None:
    definition, cast = election
    renamed = [replace(ballot, organisation=f"other {ballot.organisation}") for ballot in cast]

    assert count(definition, renamed)["winners"] == count(definition, cast)["winners"]


@MANY
@given(
    elections(Method.MOTION, Method.APPROVAL, Method.STAR, Method.POINTS, Method.SHARES, Method.GREEDY),
    st.fractions(Fraction(1, 7), 7),
)
def test_heavier_ballots_all_alike_change_nothing(election: Any, factor: Fraction) -> None:
    definition, cast = election
    scaled = [replace(ballot, strength=ballot.strength * factor) for ballot in cast]

    assert count(definition, scaled)["winners"] == count(definition, cast)["winners"]


@MANY
@given(elections(), st.binary(min_size=32, max_size=32))
def test_another_lot_gives_another_result_only_where_the_lot_is_said_to_have_decided(
    election: Any, seed: bytes
) -> None:
    definition, cast = election
    found = count(definition, cast)
    again = count(replace(definition, lot=Lot(seed.hex(), LOT.box)), cast)

    if found["winners"] != again["winners"]:
        assert found["by_lot"]
        assert again["by_lot"]


@MANY
@given(elections())
def test_blank_ballots_count_for_the_quorum_and_for_nothing_else(election: Any) -> None:
    definition, cast = election
    said = [ballot for ballot in cast if ballot.content is not None]
    blank = [Ballot(f"blank {number}", None) for number in range(3)]

    with_blanks = count(definition, said + blank)

    assert with_blanks["winners"] == count(definition, said)["winners"]
    quorum = replace(definition, entitled=6, quorum_at_least=3)
    assert count(quorum, blank)["status"] == "decided"
    short = count(quorum, blank[:2])
    assert (short["status"], short["winners"]) == ("no_quorum", [])


@MANY
@given(elections(Method.SHARES))
def test_equal_shares_is_what_a_naive_count_finds(election: Any) -> None:
    definition = replace(election[0], fill=False)
    found, expected = count(definition, election[1])["winners"], outcome(definition, weighed(definition, election[1]))

    assert found == expected or sorted(found) == expected  # everything fits: an order of its own


@settings(max_examples=40, deadline=None)
@given(elections(Method.SHARES, min_orgs=0))
def test_a_group_that_agrees_gets_what_its_part_of_the_budget_buys(election: Any) -> None:
    """Extended justified representation up to one option, over all groups and all sets of options."""
    definition, cast = election
    votes = weighed(definition, cast)
    effort = {option.id: option.effort for option in definition.options}
    won = set(count(definition, cast)["winners"])  # type: ignore[call-overload]  # a list of ids
    all_weight = sum((vote.weight for vote in votes), Fraction(0))
    for size in range(1, min(3, len(effort)) + 1):
        for wanted in combinations(effort, size):
            group = [vote for vote in votes if set(wanted) <= set(vote.content["approve"])]
            claim = sum(effort[one] for one in wanted)
            weight = sum((vote.weight for vote in group), Fraction(0))
            if not group or weight * definition.budget < claim * all_weight:
                continue
            best = max(
                sum(effort[one] for one in won & set(vote.content["approve"]))
                + max((effort[one] for one in set(wanted) - won), default=claim)
                for vote in group
            )
            assert best > claim or set(wanted) <= won


@MANY
@given(elections(Method.SHARES))
def test_nobody_pays_more_than_the_share_and_the_bill_adds_up(election: Any) -> None:
    definition, cast = election
    found: dict[str, Any] = count(definition, cast)
    assume(found["rounds"])
    effort = {option.id: option.effort for option in definition.options}

    accounts = found["by_organisation"].values()

    assert all(account["left"] >= 0 for account in accounts)
    paid = sum(amount for account in accounts for amount in account["paid"].values())
    assert paid == sum(effort[row["option"]] for row in found["rounds"])
    assert sum(effort[one] for one in found["winners"]) + found["unused"] == definition.budget
    for row in found["options"]:
        if row.get("reason") in {"too_few", "spent"}:
            assert row["support"] <= 100  # equal: lost a tie
            assert (row["held"] < row["effort"]) == (row["reason"] == "too_few")


def test_a_budget_is_told_in_full() -> None:
    definition = Definition(
        method=Method.SHARES, options=options(60, 40, 50, 30, 120), budget=Fraction(100), min_orgs=2, lot=LOT
    )
    cast = ballots(*[{"approve": ["a", "b"]}] * 3, *[{"approve": ["c", "d"]}] * 2, {"approve": ["e", "b"]}, None)

    found: dict[str, Any] = count(definition, cast)

    assert found["winners"] == ["b", "d"]
    assert (found["share"]["start"], found["share"]["stopped"]) == (Fraction(50, 3), "exhaustive")
    reasons = {row["id"]: row.get("reason") for row in found["options"]}
    assert reasons["e"] == "too_few_organisations"
    assert found["fairness"]["with_a_wish"] == 6
    assert found["comparison"]["winners"] == ["b", "a"]
    assert found["fairness"]["with_a_wish_by_most_votes"] == 4


def test_equals_are_told_apart_by_effort_then_weight_then_firms_then_the_lot() -> None:
    definition = Definition(method=Method.SHARES, options=options(2, 2, 1, 2, 2), budget=Fraction(9), lot=LOT)
    said = {"x": "a b c d e", "y": "d e", "z": ""}
    cast = [Ballot(firm, {"approve": wishes.split()}) for firm, wishes in said.items() if wishes]
    votes = weighed(definition, [*cast, Ballot("x", {"approve": ["b"]})])
    found = standing(definition, votes, lambda content: content["approve"])

    order = sorted("abcde", key=Purse(definition, votes, list("abcde"), found).order)

    assert order == ["c", *(one for one in definition.lot_order if one in "de"), "b", "a"]


@pytest.mark.parametrize("seed", ["07" * 32, "08" * 32, "09" * 32, "0a" * 32])
def test_of_equal_sums_more_firms_come_first_whatever_the_lot_says(seed: str) -> None:
    said = [("x", "a"), ("x", "a"), ("y", "b"), ("z", "b"), ("y", "c"), ("z", "c")]
    lot = Lot(seed, "a0" * 32)
    for method, vote in (
        (Method.APPROVAL, lambda wish: {"approve": [wish]}),
        (Method.POINTS, lambda wish: {"points": {wish: 5}}),
    ):
        definition = Definition(method=method, options=options(1, 1, 1), winners=3, min_orgs=1, lot=lot)
        found: dict[str, Any] = count(definition, [Ballot(firm, vote(wish)) for firm, wish in said])
        assert found["winners"] == [*(one for one in definition.lot_order if one in "bc"), "a"]
        assert [set(group) for group in found["by_lot"]] == [{"b", "c"}]


def test_what_fits_all_together_is_all_bought_without_a_loop() -> None:
    definition = Definition(method=Method.SHARES, options=options(3, 4), budget=Fraction(7), min_orgs=1, lot=LOT)

    found: dict[str, Any] = count(definition, ballots({"approve": ["a"]}, {"approve": ["b"]}))

    assert sorted(found["winners"]) == ["a", "b"]
    assert (found["share"]["steps"], found["share"]["stopped"]) == (0, "everything_fits")


def test_completion_agrees_with_the_librarys_own() -> None:
    from pabutools.election import ApprovalBallot, ApprovalProfile, Cost_Sat, Instance, Project  # noqa: PLC0415 - once
    from pabutools.rules import method_of_equal_shares  # noqa: PLC0415 - once
    from pabutools.tiebreaking import TieBreakingRule  # noqa: PLC0415 - once

    chance = random.Random(5)  # noqa: S311 - any votes do
    for _ in range(8):
        effort = {one: chance.randint(3, 17) for one in "abcdefgh"}
        cast = [sorted(chance.sample("abcdefgh", chance.randint(1, 5))) for _ in range(25)]
        support = {one: sum(one in vote for vote in cast) for one in effort}
        places = {one: Project(one, effort[one]) for one in effort}
        profile = ApprovalProfile([ApprovalBallot(places[one] for one in vote) for vote in cast])
        instance = Instance(places.values(), budget_limit=40)
        definition = Definition(
            method=Method.SHARES, options=options(*effort.values()), budget=Fraction(40), min_orgs=1
        )

        def key(_instance: Any, _profile: Any, one: Any, support: dict[str, int] = support) -> Any:
            return (one.cost, -support[one.name], one.name)

        theirs = method_of_equal_shares(
            instance, profile, Cost_Sat, voter_budget_increment=Fraction(40, 25_000), tie_breaking=TieBreakingRule(key)
        )
        ours = count(definition, ballots(*[{"approve": vote} for vote in cast]))["winners"]
        assert sorted(ours) == sorted(one.name for one in theirs)  # type: ignore[call-overload]  # a list of ids


def test_a_motion_passes_with_more_yes_than_no_and_not_when_equal() -> None:
    yes, no = {"choice": "yes"}, {"choice": "no"}
    motion = Definition(method=Method.MOTION)

    found: dict[str, Any] = count(motion, ballots(yes, {**yes, "reason": "B"}, {**yes, "reason": "A"}, no, None))
    assert (found["winners"], found["reasons"]) == (["yes"], {"yes": ["A", "B"], "no": []})
    assert count(motion, ballots(yes, no))["winners"] == []
    strict = replace(motion, two_thirds=True)
    assert count(strict, ballots(yes, yes, no))["winners"] == ["yes"]
    assert count(strict, ballots(yes, yes, no, no, yes))["winners"] == []
    assert count(strict, [])["winners"] == []


def test_a_firm_of_many_weighs_as_much_as_a_firm_of_one() -> None:
    cast = [Ballot("large", {"approve": ["a"]})] * 5 + [Ballot("large", None), Ballot("small", {"approve": ["b"]})]
    approval = Definition(method=Method.APPROVAL, options=options(1, 1), min_orgs=1, lot=LOT)

    by_person: dict[str, Any] = count(approval, cast)
    by_firm: dict[str, Any] = count(replace(approval, weighting=Weighting.SHARED), cast)

    assert [row["sum"] for row in by_person["options"]] == [5, 1]
    assert [row["sum"] for row in by_firm["options"]] == [1, 1]
    assert by_firm["decided_by_lot"]
    assert not by_person["decided_by_lot"]


def test_stars_runoff_can_turn_the_sums_around() -> None:
    star = Definition(method=Method.STAR, options=options(1, 1, 1), lot=LOT)
    cast = ballots(*[{"scores": {"a": 5, "b": 0}}] * 2, *[{"scores": {"a": 3, "b": 4}}] * 3, {"scores": {"c": 1}})

    found: dict[str, Any] = count(star, cast)

    assert found["winners"] == ["b"]
    assert found["rounds"][0]["for"] == {"a": 2, "b": 3}
    assert found["rounds"][0]["no_preference"] == 1
    assert any("Automatic Runoff" in line for line in found["protocol"])


def test_seats_fill_by_transfers_and_only_whole_weights_count() -> None:
    seats = Definition(method=Method.SEATS, options=options(1, 1, 1, 1), seats=2, lot=LOT)
    cast = ballots(*[{"ranking": ["a", "b"]}] * 5, *[{"ranking": ["c"]}] * 2, {"ranking": ["d", "c"]})

    found: dict[str, Any] = count(seats, cast)

    assert found["quota"] == 3
    assert found["winners"] == ["a", "c"]
    assert found["rounds"][0]["transfers"] == [{"from": "a", "to": "b", "votes": "2"}]
    with pytest.raises(ValueError, match="whole weights"):
        replace(seats, weighting=Weighting.SHARED)


@pytest.mark.parametrize(
    ("method", "content", "reason"),
    [
        (Method.APPROVAL, {"approve": ["a", "a"]}, "twice"),
        (Method.APPROVAL, {"approve": ["z"]}, "no option z"),
        (Method.APPROVAL, {"approve": []}, "too few"),
        (Method.STAR, {"scores": {"a": 6}}, "more than 5"),
        (Method.STAR, {"scores": {"a": -1}}, "negative"),
        (Method.STAR, {"scores": {"a": True}}, "not whole"),
        (Method.POINTS, {"points": {"a": 6}}, "more than 5"),
        (Method.POINTS, {"points": {"a": 5, "b": 5, "c": 1}}, "11 points"),
        (Method.SEATS, {"ranking": []}, "nobody"),
        (Method.SHARES, {"ranking": ["a"]}, "says approve"),
        (Method.MOTION, {"choice": "maybe"}, "yes or no"),
        (Method.MOTION, {"choice": "yes", "reason": " Weil."}, "without blanks"),
        (Method.MOTION, {"choice": "yes", "reason": "w" * 501}, "500 characters"),
        (Method.APPROVAL, {"approve": ["a"], "reason": "Weil."}, "nothing else"),
    ],
)
def test_a_wrong_ballot_is_refused_never_repaired(method: Method, content: Any, reason: str) -> None:
    definition = Definition(method=method, options=options(1, 1, 1), budget=Fraction(3))

    with pytest.raises(BallotError, match=reason):
        count(definition, ballots(content))


def test_one_organisation_has_one_ballot_where_delegates_vote() -> None:
    definition = Definition(method=Method.APPROVAL, options=options(1), weighting=Weighting.DELEGATE)

    with pytest.raises(BallotError, match="one organisation has one"):
        count(definition, [Ballot("a", None), Ballot("a", {"approve": ["a"]})])


def test_published_rules_are_ours_with_other_settings() -> None:
    definition = Definition(
        method=Method.SHARES, options=options(2, 2), budget=Fraction(3), completion=Completion.NONE, min_orgs=0
    )
    cast = ballots({"approve": ["a"]}, {"approve": ["a"]}, {"approve": ["b"]}, None)

    assert count(definition, cast)["winners"] == ["a"]
    assert count(replace(definition, blanks_share=True), cast)["winners"] == []
