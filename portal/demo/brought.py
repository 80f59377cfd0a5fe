"""What the demo's host has brought in from elsewhere, as rows."""

import tomllib
from typing import Any

from portal.demo.book import Book
from portal.demo.content import FOLDER, ago

COUNTERS = (
    "people", "known_people", "placed_people", "firms", "ideas", "new_ideas", "supports", "comments", "notes", "merges",
    "left_out", "kept", "done", "total",
)  # fmt: skip


def write_imports(book: Book) -> None:
    """Everything that stands in `brought.toml`; the files themselves are kept no longer."""
    source = tomllib.loads((FOLDER / "brought.toml").read_text(encoding="utf-8"))
    for one in source["import"]:
        _import(book, one)


def _import(book: Book, source: dict[str, Any]) -> None:
    at = book.before(ago(source["at"]))
    problems, is_done = source.get("problems", []), source["state"] == "done"
    kept = sum(is_kept for *_, is_kept in problems)
    rows = source.get("ideas", 0) + len(problems) - kept
    counted = {
        "people": source.get("people", 0),
        "placed_people": source.get("placed", 0),
        "ideas": source.get("ideas", 0),
        "new_ideas": source.get("new", 0),
        "left_out": len(problems) - kept,
        "kept": kept,
        "done": rows,
        "total": rows,
    }
    import_id = book.add(
        "idea_import",
        at,
        membership_id=book.members[source["by"]],
        file_id=book.id_at(at),
        file_name=source["file"],
        file_size=source["size"],
        format=source.get("format"),
        system=source.get("system", ""),
        state=source["state"],
        failure=source.get("failure"),
        checked_at=at if is_done else None,
        started_at=at if is_done else None,
        heard_at=at,
        ended_at=at,
        **(dict.fromkeys(COUNTERS, 0) | counted),
    )
    for place, (heading, sample, member) in enumerate(source.get("headings", [])):
        named = {"heading": heading, "sample": sample, "member": member or None}
        book.add("idea_import_heading", at, import_id=import_id, place=place, **named)
    for place, (row, code, what, is_kept) in enumerate(problems):
        told = {"part": source["file"], "row": row, "code": code, "what": what, "is_kept": is_kept}
        book.add("idea_import_problem", at, import_id=import_id, place=place, **told)
