"""What the demo's host made of ideas, as rows: news for its partners, and drafts of such."""

import tomllib
from pathlib import Path
from typing import Any

from portal.core.markdown import plain, render
from portal.demo.book import Book
from portal.demo.content import Content, ago
from portal.ideas.actions.idea import EXCERPT
from portal.releases.events import ReleaseNoteDrafted, ReleaseNotePublished

FILE = Path(__file__).parent / "plans.toml"

Table = dict[str, Any]


def write_plans(book: Book, content: Content) -> None:
    """Everything that stands in `plans.toml`."""
    source = tomllib.loads(FILE.read_text(encoding="utf-8"))
    for one in source["release"]:
        _release(book, content, one)


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
