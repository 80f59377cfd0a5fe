"""What the demo's host asks about ideas, and what its people answered, as rows."""

import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from portal.demo.book import Book
from portal.demo.content import FOLDER
from portal.ideas.field_rules import MEMBERS
from portal.ideas.model import Benefit, FieldKind

PLAIN = {"benefits", "note"}
SPOKEN = ("de", "en", "fr", "it")


@dataclass(frozen=True)
class Asked:
    """A field of the demo, and its options by their German label."""

    id: UUID
    kind: FieldKind
    is_internal: bool
    options: dict[str, UUID]


def write_fields(book: Book) -> None:
    """All fields, what each idea is good for, and the answers; the portal asks since ten months ago."""
    source = tomllib.loads((FOLDER / "fields.toml").read_text(encoding="utf-8"))
    since = book.before(timedelta(days=300))
    fields = {one["key"]: _field(book, since, place, one) for place, one in enumerate(source["field"])}
    rows = {row["id"]: row for row in book.tables["idea"]}
    for key, said in source["said"].items():
        idea = rows[book.ideas[key]]
        known = {benefit.value for benefit in Benefit}
        if not known.issuperset(said.get("benefits", ())):
            raise ValueError(f"{key}: {said['benefits']}")
        idea["benefits"] = [one for one in Benefit if one in said.get("benefits", ())]
        idea["benefit_note"] = said.get("note", "")
        for name in said.keys() - PLAIN:
            _answer(book, idea, fields[name], said[name])


def _field(book: Book, since: datetime, place: int, source: dict[str, Any]) -> Asked:
    kind, internal = FieldKind(source["kind"]), source.get("internal", False)
    id_ = book.add(
        "idea_field",
        since,
        kind=kind,
        is_internal=internal,
        is_required=False,
        position=place,
        unit=source.get("unit", ""),
        version=1,
        **_texts("label", source["label"]),
        **_texts("hint", source.get("hint", [""] * len(SPOKEN))),
    )
    options = {}
    for position, labels in enumerate(source.get("options", ())):
        row = {"field_id": id_, "is_internal": internal, "position": position}
        options[labels[0]] = book.add("idea_field_option", since, **row, **_texts("label", labels))
    return Asked(id_, kind, internal, options)


def _texts(what: str, said: list[str]) -> dict[str, str]:
    return {f"{what}_{language}": text for language, text in zip(SPOKEN, said, strict=True)}


def _answer(book: Book, idea: dict[str, Any], field: Asked, said: Any) -> None:
    value = field.options[said] if field.kind == FieldKind.SELECT else said
    empty = dict.fromkeys(MEMBERS.values())
    place = {"idea_id": idea["id"], "circle_id": idea["circle_id"]}
    of = {"field_id": field.id, "is_internal": field.is_internal, "version": 1, "updated_at": idea["created_at"]}
    book.add("idea_answer", idea["created_at"], **place, **of, **empty | {MEMBERS[field.kind]: value})
