"""What waits in the demo's moderation queue, and what its moderators have done, as rows."""

import tomllib
from typing import Any

from portal.demo.book import Book, Row
from portal.demo.content import FOLDER, Content, ago
from portal.moderation.events import Acted
from portal.moderation.model import Act, ReportReason


def write_reports(book: Book, content: Content) -> None:
    """Everything that stands in `reports.toml`."""
    source = tomllib.loads((FOLDER / "reports.toml").read_text(encoding="utf-8"))
    ideas = {row["id"]: row for row in book.tables["idea"]}
    for one in source["report"]:
        _report(book, content, ideas[book.ideas[one["idea"]]], one)
    for one in source["act"]:
        _act(book, content, ideas[book.ideas[one["idea"]]], one)
    for one in source["trust"]:
        person, at = content.people[one["person"]], book.before(ago(one["at"]))
        trusted = {"approved": one["approved"], "is_trusted": True, "is_earned": False, "reason": one["reason"]}
        own = {"membership_id": book.members[person.key], "organisation_id": book.firms[person.firm]}
        book.add("trust", at, **own, **trusted, by_id=book.members[one["by"]])
        book.tables["trust"][-1]["at"] = at


def _report(book: Book, content: Content, idea: Row, source: dict[str, Any]) -> None:
    said = _said(book, idea, source)
    thing = said or idea
    reporter = content.people[source["by"]]
    book.add(
        "report",
        book.before(ago(source["at"])),
        idea_id=idea["id"],
        circle_id=idea["circle_id"],
        comment_id=said and said["id"],
        thing=thing["id"],
        other_id=book.ideas[source["other"]] if "other" in source else None,
        reporter_id=book.members[reporter.key],
        organisation_id=book.firms[reporter.firm],
        about_id=thing["organisation_id"],
        reason=ReportReason(source["reason"]),
        text=source["text"],
    )


def _act(book: Book, content: Content, idea: Row, source: dict[str, Any]) -> None:
    said = _said(book, idea, source)
    thing = said or idea
    done = Acted(
        idea["id"],
        act=Act(source["act"]),
        about_id=thing["organisation_id"],
        sentence=source.get("sentence", ""),
        idea_id=idea["id"],
        comment_id=said["id"] if said else None,
        person_id=thing["author_id"],
    )
    at, moderator = book.before(ago(source["at"])), content.people[source["by"]]
    book.tell(done, at, moderator, circle_id=idea["circle_id"], hushed=True)


def _said(book: Book, idea: Row, source: dict[str, Any]) -> Row | None:
    """The comment of which the source speaks, by its place in the discussion."""
    if "comment" not in source:
        return None
    said = [row for row in book.tables["comment"] if row["idea_id"] == idea["id"]]
    return said[int(source["comment"])]
