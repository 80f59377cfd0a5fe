"""What makes the demo's discussions lively: answers below what they answer, people called upon, reactions."""

from collections import defaultdict
from datetime import timedelta
from itertools import pairwise
from random import Random
from typing import Any

from portal.core.markdown import render
from portal.demo.book import Book, Row
from portal.ideas.model import ReactionKind

ANSWERS, CALLS, MOST = 0.7, 0.4, 5
"""Of comments that could be answers, so many are; of those, so many call by name; and so many react at most."""
KINDS = (ReactionKind.AGREE, ReactionKind.AGREE, ReactionKind.THANKS, ReactionKind.INSIGHT, ReactionKind.CELEBRATE)
SOON = timedelta(days=4)


def liven(book: Book) -> None:
    """The comments stay who said what and when; some become answers, and those present react to them."""
    threads: dict[Any, list[Row]] = defaultdict(list)
    for comment in book.tables["comment"]:
        comment.setdefault("reply_to", None)
        threads[comment["idea_id"]].append(comment)
    for idea_id, said in threads.items():
        chance = Random(str(said[0]["body"]))  # noqa: S311 - a made-up world, no secrets
        _answers(book, said, chance)
        _reactions(book, idea_id, said, chance)


def _answers(book: Book, said: list[Row], chance: Random) -> None:
    for before, comment in pairwise(said):
        is_answer = comment["author_id"] != before["author_id"] and comment["created_at"] - before["created_at"] < SOON
        if not is_answer or before["reply_to"] or comment["is_official"] or chance.random() > ANSWERS:
            continue
        comment["reply_to"] = before["id"]
        # Within a pair everybody knows each other; elsewhere a name might be one that the author may not know.
        if _is_open(book, comment["circle_id"]) and chance.random() < CALLS:
            _call(book, comment, before, answered=_later(said, comment, before["author_id"]))


def _later(said: list[Row], comment: Row, author: Any) -> Any:
    spoke = (one["created_at"] for one in said if one["author_id"] == author)
    return next((at for at in spoke if at > comment["created_at"]), None)


def _call(book: Book, comment: Row, before: Row, *, answered: Any) -> None:
    comment["body"] = "@{1} " + comment["body"]
    comment["body_html"] = render(comment["body"])
    place = {name: comment[name] for name in ("idea_id", "circle_id")}
    book.add(
        "mention",
        comment["created_at"],
        comment_id=comment["id"],
        number=1,
        membership_id=before["author_id"],
        organisation_id=before["organisation_id"],
        by_id=comment["author_id"],
        said_in=comment["circle_id"],
        answered_at=answered,
        **place,
    )


def _reactions(book: Book, idea_id: Any, said: list[Row], chance: Random) -> None:
    present = {one["author_id"]: one["organisation_id"] for one in said}
    present |= {
        row["membership_id"]: row["organisation_id"] for row in book.tables["idea_support"] if row["idea_id"] == idea_id
    }
    for comment in said:
        others = [person for person in present if person != comment["author_id"]]
        for kind in {chance.choice(KINDS) for _ in range(chance.randrange(3))}:
            people = chance.sample(others, min(len(others), chance.randrange(1, MOST)))
            _react(book, comment, kind, {person: present[person] for person in people})


def _react(book: Book, comment: Row, kind: ReactionKind, people: dict[Any, Any]) -> None:
    if not people:
        return
    place = {name: comment[name] for name in ("idea_id", "circle_id")} | {"comment_id": comment["id"], "kind": kind}
    for person, firm in people.items():
        book.add("comment_reaction", comment["created_at"], membership_id=person, organisation_id=firm, **place)
    counted = {"heads": len(people), "firms": len(set(people.values()))}
    book.add("comment_tally", comment["created_at"], **place, **counted)


def _is_open(book: Book, circle_id: Any) -> bool:
    return any(row["id"] == circle_id and row["disclosure"] == "people" for row in book.tables["circle"])
