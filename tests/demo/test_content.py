"""The demo workspace as written down: complete, consistent, and fit to be read."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from portal.demo.content import Content, Idea, ago, load_content, problems
from portal.ideas import rules


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


def test_it_is_as_large_as_promised(content: Content) -> None:
    assert len(content.firms) == 7
    assert len(content.people) == 40
    assert len(content.ideas) == 150
    assert Counter(circle.kind for circle in content.circles) == {"house": 1, "open": 1, "pair": 6, "custom": 3}


def test_each_firm_is_led_and_has_one_guest(content: Content) -> None:
    for firm in content.firms:
        roles = Counter(person.role for person in firm.people)
        if firm.is_host:
            assert roles == {"owner": 1, "admin": 1, "moderator": 2, "member": 6}
        else:
            assert (roles["lead"], roles["guest"]) == (1, 1)
            assert 4 <= len(firm.people) <= 6


def test_three_languages_are_spoken(content: Content) -> None:
    spoken = Counter(idea.language for idea in content.ideas)
    assert spoken == {"de": 90, "fr": 38, "en": 22}
    assert {comment.language for idea in content.ideas for comment in idea.comments} == {"de", "fr", "en"}


def test_each_status_and_each_circle_is_seen(content: Content) -> None:
    assert {idea.status for idea in content.ideas} == {
        "held", "open", "considering", "planned", "in_development", "released", "declined", "withdrawn",
    }  # fmt: skip
    assert {idea.circle for idea in content.ideas} == set(content.circle)
    assert sum(idea.status == "held" for idea in content.ideas) == 4


def test_the_portal_would_have_allowed_all_of_it(content: Content) -> None:
    assert list(problems(content)) == []


def test_one_firm_still_has_to_accept_the_terms_of_one_circle(content: Content) -> None:
    pending = [(circle.key, firm) for circle in content.circles for firm, at in circle.members.items() if at is None]
    assert pending == [("hygiene", "morvalier")]


def test_authors_of_held_ideas_have_written_nothing_else_for_other_firms(content: Content) -> None:
    held = {idea.author for idea in content.ideas if idea.status == "held"}
    wide = {idea.author for idea in content.ideas if content.circle[idea.circle].kind in ("open", "custom")}
    assert not held & wide


def test_addresses_are_plain_and_reserved(content: Content) -> None:
    addresses = [person.email for person in content.people.values()]
    assert len(set(addresses)) == 40
    assert all(address.isascii() and address.endswith(".example") for address in addresses)


def test_texts_are_as_the_verbs_would_have_kept_them(content: Content) -> None:
    for idea in content.ideas:
        assert rules.title(idea.title) == idea.title
        assert not set("*_`") & set(idea.title)
        assert rules.sized(idea.problem, "problem", at_least=10) == idea.problem
        assert rules.sized(idea.proposal, "proposal") == idea.proposal
        for comment in idea.comments:
            assert rules.sized(comment.body, "body", at_least=1, at_most=rules.COMMENT_LIMIT) == comment.body


def test_swiss_spelling(content: Content) -> None:
    texts = [text for idea in content.ideas for text in idea.texts()] + [circle.terms for circle in content.circles]
    assert [text for text in texts if "ß" in text] == []


def test_nothing_is_said_twice(content: Content) -> None:
    said = Counter(text for idea in content.ideas for text in idea.texts() if len(text) > 20)
    assert [text for text, times in said.items() if times > 1] == []
    openings = Counter(" ".join(idea.problem.split()[:3]) for idea in content.ideas)
    assert max(openings.values()) == 1


def test_ideas_are_spread_over_fourteen_months(content: Content) -> None:
    created = [idea.created for idea in content.ideas]
    assert timedelta(days=400) < max(created) < timedelta(days=430)
    assert min(created) < timedelta(days=1)
    assert max(Counter(at.days // 30 for at in created).values()) < 30


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"author": "sugnaux"}, "sugnaux does not read in pair-hinterfluh"),
        ({"author": "nobody"}, "unknown: nobody"),
        ({"language": "rm"}, "unknown language rm"),
        ({"created": timedelta(days=1)}, "comment before the idea"),
        ({"created": timedelta(days=999)}, "hinterfluh was not yet in pair-hinterfluh"),
        ({"status": "open"}, "history ends with released, status is open"),
    ],
)
def test_what_does_not_fit_is_named(content: Content, change: dict[str, object], complaint: str) -> None:
    idea: Idea = next(idea for idea in content.ideas if idea.key == "anschnitt-vergessen")
    wrong = replace(content, ideas=(replace(idea, **change),))  # type: ignore[arg-type] - parametrized
    assert complaint in "\n".join(problems(wrong))


@pytest.mark.parametrize(("text", "hours"), [("12d", 288), ("1d6h", 30), ("5h", 5)])
def test_times_count_back(text: str, hours: int) -> None:
    assert ago(text) == timedelta(hours=hours)


@pytest.mark.parametrize("text", ["", "12", "5m", "d"])
def test_other_times_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a time"):
        ago(text)
