"""What the demo's host keeps beside its ideas, as rows: tags, saved lists, internal notes."""

import tomllib
from typing import Any

from portal.core.markdown import render
from portal.demo.book import Book
from portal.demo.content import FOLDER, Content, ago


def write_labels(book: Book, content: Content) -> None:
    """All tags with the ideas that carry them, all saved lists, all notes."""
    source = tomllib.loads((FOLDER / "labels.toml").read_text(encoding="utf-8"))
    rows = {row["id"]: row for row in book.tables["idea"]}
    since = book.before(ago(content.workspace["since"]))
    for position, one in enumerate(source["tag"]):
        tag = book.add("tag", since, name=one["name"], position=position, is_offered=one["offered"], version=1)
        for key in one["ideas"]:
            idea = rows[book.ideas[key]]
            book.add("idea_tag", idea["created_at"], **_place(idea), tag_id=tag)
    for position, one in enumerate(source["view"]):
        said = {"name": one["name"], "query": one["query"], "is_shared": one["shared"]}
        book.add("idea_view", since, membership_id=book.members[one["by"]], position=position, version=1, **said)
    for one in source["note"]:
        idea = rows[book.ideas[one["idea"]]]
        by = content.people[one["by"]]
        said = {"body": one["body"], "body_html": render(one["body"]), "language": by.language, "version": 1}
        author = {"author_id": book.members[by.key], "organisation_id": book.firms[by.firm]}
        book.add("idea_note", max(book.before(ago(one["at"])), idea["created_at"]), **_place(idea), **author, **said)


def _place(idea: dict[str, Any]) -> dict[str, Any]:
    return {"idea_id": idea["id"], "circle_id": idea["circle_id"]}
