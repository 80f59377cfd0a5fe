"""What a result page tells: every figure from the count alone, every word in four languages, every file the same."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.ballots.counting.canonical import canonical
from portal.ballots.counting.count import count
from portal.ballots.counting.definition import Definition, Lot, Method, Option, Weighting
from portal.ballots.counting.votes import Ballot
from portal.ballots.formats.pabulib import read_pabulib
from portal.ballots.formats.write import as_pabulib
from portal.ballots.outcome import words
from portal.ballots.outcome.facts import Outcome, outcome
from portal.ballots.outcome.paper import Cover, paper
from portal.core.text import LOCALES
from tests.ballots.elections import elections

LOT = Lot("07" * 32, "a0" * 32)
COVER = Cover("Wendrüti", "Europe/Zurich", "Was zuerst?", "", "Alle", datetime(2026, 11, 22, 9, tzinfo=UTC),
              [("next", "Wir beginnen im Herbst.", datetime(2026, 11, 22, 10, tzinfo=UTC))],
              [("chain_head", "ab" * 32)])  # fmt: skip


def options(*efforts: int) -> tuple[Option, ...]:
    titles = ("Deckel", "Sieb", "Korb", "Rahmen", "Halle")
    return tuple(Option(one[0].lower(), one, Fraction(effort)) for one, effort in zip(titles, efforts, strict=False))


def told(definition: Definition, *contents: Any, label: str | None = None) -> Outcome:
    """The facts of that election; each content is a firm's."""
    cast = [Ballot(f"firm {number}", content) for number, content in enumerate(contents)]
    definition = replace(definition, entitled=len(cast), lot=LOT)
    own = [{"content": one.content} for one in cast if one.organisation == label]
    return outcome(definition, json.loads(canonical(count(definition, cast))), is_thin=False, own=own, label=label)


SHARES = Definition(method=Method.SHARES, options=options(60, 40, 50, 30, 120), budget=Fraction(100), min_orgs=2)
WISHES = (*[{"approve": ["d", "s"]}] * 3, *[{"approve": ["k", "r"]}] * 2, {"approve": ["h", "s"]}, None)


def test_equal_shares_are_told_from_the_sentence_to_the_own_firm() -> None:
    found = told(SHARES, *WISHES, label="firm 0")

    assert words.sentence(found, "de") == (
        "2 von 5 Vorhaben haben in 70 von 100 Punkten Platz; 6 von 6 Firmen sehen mindestens einen Wunsch erfüllt. "
        "Abgestimmt haben 7 von 7 Firmen."
    )
    assert [line.title for line in found.lines if line.won] == ["Sieb", "Rahmen"]
    why = {line.title: words.why(line, "de") for line in found.lines}
    assert why["Halle"] == "Dahinter steht nicht mehr als 1 von mindestens 2 nötigen Firmen."
    assert why["Korb"] is not None
    assert why["Korb"].startswith("Zu wenig Rückhalt für den Aufwand")
    assert [(one.number, one.options, one.left) for one in found.rounds] == [(1, ("s",), 60), (2, ("r",), 30)]
    assert found.account
    assert found.account.paid == (("s", 10),)
    assert found.account.received == found.account.left + 10  # type: ignore[operator]  # a share is there
    assert found.account.wishes == (("d", False), ("s", True))
    assert found.fairness
    assert (found.fairness.with_a_wish, found.fairness.with_a_wish_by_most_votes) == (6, 4)
    assert found.fairness.most_votes_first == ("Sieb", "Deckel")
    steps = words.steps(found, "de")
    assert steps[0].endswith("zu Beginn 16.67 Punkte je Stimme.")
    assert len(steps) == 3


def test_the_other_methods_are_told_too() -> None:
    star = Definition(method=Method.STAR, options=options(1, 1, 1))
    found = told(star, *[{"scores": {"d": 5, "s": 0}}] * 2, *[{"scores": {"d": 3, "s": 4}}] * 3, {"scores": {"k": 1}})
    assert words.sentence(found, "en").startswith("The winner is “Sieb”, by 3 votes to 2 in the runoff.")
    assert [words.why(line, "en") for line in found.lines] == [
        None, "2 votes to 3 in the runoff.", "Points: 1; the runoff took 12."]  # fmt: skip
    seats = Definition(method=Method.SEATS, options=options(1, 1, 1, 1), seats=2)
    found = told(seats, *[{"ranking": ["d", "s"]}] * 5, *[{"ranking": ["k"]}] * 2, {"ranking": ["r", "k"]})
    assert found.quota == 3
    assert [line.title for line in found.lines if line.won] == ["Deckel", "Korb"]
    (moved,) = [one for one in found.rounds[1].standings if one.option == "s"]
    assert moved.moved == (("d", Fraction(2)),)
    motion = Definition(method=Method.MOTION)
    assert words.sentence(told(motion, *[{"choice": "yes"}] * 2, {"choice": "no"}), "fr").startswith("Accepté par 2")
    even = told(motion, {"choice": "yes"}, {"choice": "no"}, None)
    assert words.sentence(even, "it").startswith("Non accettato: 1 voti a 1")
    approval = Definition(method=Method.APPROVAL, options=options(1, 1, 1), min_orgs=1)
    found = told(approval, {"approve": ["d"]}, {"approve": ["s"]}, {"approve": ["d", "s"]})
    assert set(found.lots[0]) == {"d", "s"}
    assert "entschied das Los zwischen" in words.sentence(found, "de")
    points = Definition(method=Method.POINTS, options=options(1, 1))
    found = told(points, *[{"points": {"d": 5, "s": 2}}] * 3)
    assert words.sentence(found, "de").startswith("Zuoberst steht «Deckel» mit 15 Punkten.")
    few = told(approval, {"approve": ["d"]}, {"approve": ["d"]})
    assert words.sentence(few, "de").startswith("Nicht entschieden: Zu wenige Firmen haben abgestimmt, nötig waren 3.")
    assert {words.why(line, "de") for line in few.lines if line.option == "d"} == {
        "Ohne genügende Beteiligung gewinnt nichts."
    }


@settings(max_examples=40, deadline=None)
@given(
    elections(Method.MOTION, Method.APPROVAL, Method.STAR, Method.POINTS, Method.SHARES, Method.SEATS), st.booleans()
)
def test_whatever_was_counted_can_be_told_in_every_language(election: Any, is_thin: bool) -> None:  # noqa: FBT001 - drawn
    definition, cast = election
    result = json.loads(canonical(count(definition, cast)))
    if is_thin:
        result = {name: result[name] for name in ("method", "status", "winners", "library", "turnout")}
        result["turnout"] = {name: result["turnout"][name] for name in ("ballots", "organisations", "quorum_met")}

    found = outcome(definition, result, is_thin=is_thin)

    for locale in LOCALES:
        assert words.sentence(found, locale)
        assert all(words.why(line, locale) for line in found.lines if line.reason)
        assert 1 <= len(words.steps(found, locale)) <= 3
    won = {line.option for line in found.lines if line.won}
    assert won == set(found.winners) - ({"yes"} if is_thin else set())  # where little is told, a motion has no lines
    losers = [line for line in found.lines if not line.won]
    assert is_thin or found.method is Method.MOTION or all(line.reason for line in losers)


def test_the_document_is_the_same_each_time_and_holds_the_head_of_the_chain() -> None:
    for locale in LOCALES:
        document = paper(told(SHARES, *WISHES), COVER, locale)
        assert document.startswith(b"%PDF")
        assert document == paper(told(SHARES, *WISHES), COVER, locale)
    star = Definition(method=Method.STAR, options=options(1, 1, 1))
    assert paper(told(star, {"scores": {"d": 1}}, {"scores": {"s": 2}}, None), COVER, "de")


@settings(max_examples=30, deadline=None)
@given(elections(Method.SHARES, Method.APPROVAL))
def test_the_pabulib_file_counts_to_the_same_winners(election: Any) -> None:
    definition, cast = election
    text = as_pabulib(definition, cast, title="Was zuerst?")
    assert text

    again, ballots = read_pabulib(text, None)

    assert count(again, ballots)["winners"] == count(definition, cast)["winners"]


@pytest.mark.parametrize("method", [Method.MOTION, Method.STAR, Method.SEATS, Method.POINTS])
def test_what_pabulib_cannot_hold_is_not_written(method: Method) -> None:
    assert as_pabulib(Definition(method=method, options=options(1, 1)), [], title="") is None


def test_a_firms_people_share_its_weight_in_the_file_too() -> None:
    definition = replace(SHARES, weighting=Weighting.SHARED, lot=LOT)
    cast = [
        Ballot("gross", {"approve": ["d"]}),
        Ballot("gross", {"approve": ["s"]}),
        Ballot("klein", {"approve": ["s"]}),
    ]
    text = as_pabulib(definition, cast, title="Drei\nStimmen")
    assert text
    assert "1;d;1/2;gross" in text
    again, ballots = read_pabulib(text, None)
    assert count(again, ballots)["winners"] == count(definition, cast)["winners"] == ["s"]
