"""What the demo's host made of ideas, as rows: news for its partners; for itself themes and what comes first."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from portal.core.markdown import plain, render
from portal.demo.book import Book
from portal.demo.content import Content, ago
from portal.ideas.actions.idea import EXCERPT
from portal.priorities.events import PriorityChanged, ThemeCreated
from portal.releases.events import ReleaseNoteDrafted, ReleaseNotePublished

FILE = Path(__file__).parent / "plans.toml"

Table = dict[str, Any]


def write_plans(book: Book, content: Content) -> None:
    """Everything that stands in `plans.toml`."""
    source = tomllib.loads(FILE.read_text(encoding="utf-8"))
    for one in source["release"]:
        _release(book, content, one)
    for one in source["theme"]:
        _theme(book, content, one)
    columns = [_column(book, content, nth, one) for nth, one in enumerate(source["column"])]
    for one in source["priority"]:
        _priority(book, content, one, columns)


def _release(book: Book, content: Content, source: Table) -> None:
    begun = book.before(ago(source.get("created") or source["at"]))
    out = book.before(ago(source["at"])) if "at" in source else None
    body, circle_id = source["body"].strip(), book.circles[source["circle"]]
    note_id = book.add(
        "release_note",
        begun,
        circle_id=circle_id,
        author_id=book.members[source["by"]],
        organisation_id=book.firms[content.host.key],
        title=source["title"],
        body=body,
        body_html=render(body),
        excerpt=plain(body, EXCERPT),
        language=source["language"],
        published_at=out,
    )
    for key in source["ideas"]:
        book.add("release_note_idea", begun, release_note_id=note_id, **book.places[key])
    book.tell(ReleaseNoteDrafted(note_id), begun, content.people[source["by"]])
    if out is not None:
        publisher = content.people[source.get("publisher") or source["by"]]
        book.tell(ReleaseNotePublished(note_id), out, publisher, circle_id=circle_id)


def _theme(book: Book, content: Content, source: Table) -> None:
    at, by = book.before(ago(source["at"])), book.members[source["by"]]
    house = next(circle.key for circle in content.circles if circle.kind == "house")
    named = {"title": source["title"], "note": source["note"]}
    theme_id = book.add("theme", at, circle_id=book.circles[house], author_id=by, **named)
    for key in source["ideas"]:
        book.add("theme_idea", at, theme_id=theme_id, added_by=by, added_at=at, **book.places[key])
    book.tell(ThemeCreated(theme_id), at, content.people[source["by"]])


def _column(book: Book, content: Content, nth: int, source: Table) -> Table:
    at = book.before(content.joined(content.host.key))
    owner = book.members[content.lead(content.host.key).key]
    row = {"measure": source["measure"], "name": source.get("name"), "weight": source["weight"], "position": nth}
    return source | {"id": book.add("priority_column", at, changed_by=owner, changed_at=at, **row)}


def _priority(book: Book, content: Content, source: Table, columns: list[Table]) -> None:
    at, by, place = book.before(ago(source["at"])), book.members[source["by"]], book.places[source["idea"]]
    figures = _figures(content, source)
    worth = {column["measure"]: column["weight"] for column in columns}
    effort = source.get("effort", 0)
    counted = {"reach": figures["reach"], "need": figures["need"], "promise": int("promised_to" in source)}
    priority_id = book.add(
        "priority",
        at,
        added_by=by,
        effort=effort,
        effort_by=by if effort else None,
        effort_at=at if effort else None,
        promised="promised_to" in source,
        promised_to=source.get("promised_to", ""),
        note=source.get("note", ""),
        score=sum(worth[name] * n for name, n in (counted | {"effort": effort, "own": source["own"]}).items()),
        **figures,
        **place,
    )
    own = next(column["id"] for column in columns if column["measure"] == "own")
    book.add(
        "priority_value", at, priority_id=priority_id, circle_id=place["circle_id"], column_id=own, value=source["own"]
    )
    book.tell(
        PriorityChanged(place["idea_id"], what="added"), at, content.people[source["by"]],
        circle_id=place["circle_id"], hushed=True,
    )  # fmt: skip


def _figures(content: Content, source: Table) -> dict[str, int]:
    """Counted as the portal would."""
    idea = next(one for one in content.ideas if one.key == source["idea"])
    needs = Counter(support.need for support in idea.supports)
    firms = {content.people[support.person].firm for support in idea.supports}
    counts = {"nice": needs["nice"], "important": needs["important"], "blocking": needs["blocking"]}
    return {"reach": len(firms), "need": needs["nice"] + 2 * needs["important"] + 4 * needs["blocking"], **counts}
