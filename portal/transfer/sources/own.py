"""What only our own export tells, row by row: each part with its columns, and what may stand in them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any

from portal.core.refusal import Refusal
from portal.ideas.field_rules import ANSWER_LIMIT, HINT_LIMIT, LABEL_LIMIT, UNIT_LIMIT
from portal.ideas.model import FieldKind, HeldState, IdeaStatus, ReactionKind
from portal.ideas.rules import (
    COMMENT_LIMIT,
    DRAFT_LASTS,
    DRAFT_LIMIT,
    LANGUAGES,
    SENTENCE_LIMIT,
    STAGE_LIMIT,
    TAG_LIMIT,
    TEXT_LIMIT,
    TITLE_LIMIT,
    VIEW_NAME_LIMIT,
    view_query,
)
from portal.notifications.model import DigestRhythm, NotificationMail, NotificationTopic, Way
from portal.priorities.model import Measure
from portal.priorities.rules import EFFORT_LIMIT, NAME_LIMIT, NOTE_LIMIT, VALUE_LIMIT, WEIGHT_LIMIT
from portal.transfer import values
from portal.transfer.bundle import Item, Items, Own, Place
from portal.transfer.sources.given import Given

Read = Callable[[Given, Place, Any], Any]
NUMBERS = 1e15
COUNTED = 10**9
DAY = 24 * 60 - 1
"""The last minute of a day."""


def _text(limit: int = TITLE_LIMIT) -> Read:
    return lambda _given, _place, value: values.text(value)[:limit]


def _among(known: Iterable[str]) -> Read:
    words = frozenset(known)
    return lambda _given, _place, value: value if isinstance(value, str) and value in words else None


def _ref(_given: Given, _place: Place, value: Any) -> str | None:
    return values.text(value)[:TITLE_LIMIT] or None


def _whole(_given: Given, _place: Place, value: Any) -> int | None:
    return values.number(value)


def _between(least: int, most: int) -> Read:
    def read(_given: Given, _place: Place, value: Any) -> int | None:
        is_whole = isinstance(value, int) and not isinstance(value, bool)
        return max(least, min(most, value)) if is_whole else None

    return read


def _query(_given: Given, _place: Place, value: Any) -> str | None:
    try:
        return view_query(values.text(value))
    except Refusal:
        return None


def _yes(_given: Given, _place: Place, value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _decimal(_given: Given, _place: Place, value: Any) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and abs(value) < NUMBERS else None


def _when(given: Given, place: Place, value: Any) -> str | None:
    found = given.moment(place, value)
    return found.isoformat() if found else None


def day(given: Given, place: Place, value: Any) -> str | None:
    """A day, also one that is still to come."""
    said = values.text(value)
    try:
        return date.fromisoformat(said).isoformat() if said else None
    except ValueError:
        given.note(place, "BAD_DATE", said[:60])
        return None


def _answer(_given: Given, _place: Place, value: Any) -> str | None:
    return values.text(value)[:ANSWER_LIMIT] or None


def _name(_given: Given, _place: Place, value: Any) -> str | None:
    return values.text(value)[:NAME_LIMIT] or None


_weight = _between(-WEIGHT_LIMIT, WEIGHT_LIMIT)
FIGURES = ("reach", "nice", "important", "blocking", "need")
UNDECIDED = [state for state in HeldState if state != HeldState.RELEASED]
ID = {"id": ("source_id", _ref)}
PERSON = {"person": ("person", _ref)}
LABELS = {f"label_{one}": (f"label_{one}", _text(LABEL_LIMIT)) for one in LANGUAGES}
HINTS = {f"hint_{one}": (f"hint_{one}", _text(HINT_LIMIT)) for one in LANGUAGES}
IDEA = {"idea": ("idea", _ref)}
AT = {"at": ("at", _when)}

Columns = Mapping[str, tuple[str, Read]]

PARTS: Mapping[str, Columns] = {
    "stages": {
        **ID, "status": ("status", _among(IdeaStatus)), "name": ("name", _text(STAGE_LIMIT)),
        "position": ("position", _whole), "archived_at": ("archived", _when),
    },
    "tags": {
        **ID, "name": ("name", _text(TAG_LIMIT)), "position": ("position", _whole), "is_offered": ("is_offered", _yes),
        "archived_at": ("archived", _when),
    },
    "fields": {
        **ID, "kind": ("kind", _among(FieldKind)), "is_internal": ("is_internal", _yes),
        "is_required": ("is_required", _yes), "position": ("position", _whole), "unit": ("unit", _text(UNIT_LIMIT)),
        **LABELS, **HINTS, "created_at": ("created", _when), "retired_at": ("retired", _when),
    },
    "options": {
        **ID, "field": ("field", _ref), "position": ("position", _whole), **LABELS, "retired_at": ("retired", _when),
    },
    "steps": {
        **ID, **IDEA, **PERSON, "from": ("from", _among(IdeaStatus)), "to": ("to", _among(IdeaStatus)),
        "sentence": ("sentence", _text(SENTENCE_LIMIT)), **AT,
    },
    "taggings": {**IDEA, "tag": ("tag", _ref), **AT},
    "answers": {
        **IDEA, "field": ("field", _ref), "option": ("option", _ref), "text": ("text", _answer),
        "number": ("number", _decimal), "day": ("day", day), "is_checked": ("is_checked", _yes), **AT,
    },
    "versions": {
        "comment": ("comment", _ref), "version": ("version", _whole), "body": ("body", _text(COMMENT_LIMIT)),
        "written_at": ("written", _when), "replaced_at": ("replaced", _when),
    },
    "reactions": {"comment": ("comment", _ref), **PERSON, "kind": ("kind", _among(ReactionKind)), **AT},
    "themes": {
        **ID, "author": ("person", _ref), "title": ("title", _text()), "note": ("note", _text(NOTE_LIMIT)),
        "created_at": ("created", _when),
    },
    "grouped": {"theme": ("theme", _ref), **IDEA, **PERSON, **AT},
    "news": {
        **ID, "author": ("person", _ref), "title": ("title", _text()), "body": ("body", _text(TEXT_LIMIT)),
        "language": ("language", _among(LANGUAGES)), "created_at": ("created", _when),
        "published_at": ("published", _when), "edited_at": ("edited", _when),
    },
    "answered": {"release_note": ("release_note", _ref), **IDEA},
    "drafts": {
        **ID, **IDEA, "title": ("title", _text()), "content": ("content", _text(DRAFT_LIMIT)),
        "saved_at": ("saved", _when),
    },
    "acceptances": {
        "circle": ("circle", _ref), "organisation": ("organisation", _ref), **PERSON, "version": ("version", _whole),
        "text_hash": ("text_hash", _ref), **AT,
    },
    "held": {
        **ID, **IDEA, "author": ("person", _ref), "reply_to": ("reply_to", _ref),
        "body": ("body", _text(COMMENT_LIMIT)), "language": ("language", _among(LANGUAGES)),
        "state": ("state", _among(UNDECIDED)),
        "sentence": ("sentence", _text(SENTENCE_LIMIT)), "created_at": ("created", _when),
    },
    "columns": {
        **ID, "measure": ("measure", _among(Measure)), "name": ("name", _name), "weight": ("weight", _weight),
        "position": ("position", _whole), **PERSON, **AT, "archived_at": ("archived", _when),
    },
    "priorities": {
        **IDEA, **PERSON, **{name: (name, _between(0, COUNTED)) for name in FIGURES},
        "effort": ("effort", _between(0, EFFORT_LIMIT)), "effort_by": ("effort_by", _ref),
        "effort_at": ("effort_at", _when), "promised": ("promised", _yes), "promised_to": ("promised_to", _text()),
        "promised_until": ("promised_until", day), "note": ("note", _text(NOTE_LIMIT)),
        "created_at": ("created", _when),
    },
    "worths": {**IDEA, "column": ("column", _ref), "value": ("value", _between(0, VALUE_LIMIT))},
    "follows": {**IDEA, **AT},
    "circle_follows": {"circle": ("circle", _ref), **AT},
    "tag_follows": {"tag": ("tag", _ref), **AT},
    "views": {
        **ID, **PERSON, "name": ("name", _text(VIEW_NAME_LIMIT)), "query": ("query", _query),
        "is_shared": ("is_shared", _yes), "position": ("position", _whole),
    },
    "settings": {
        "rhythm": ("rhythm", _among(DigestRhythm)), "quiet_from": ("quiet_from", _between(0, DAY)),
        "quiet_until": ("quiet_until", _between(0, DAY)), "shows_content": ("shows_content", _yes),
    },
    "preferences": {
        "topic": ("topic", _among(NotificationTopic)), "in_portal": ("in_portal", _yes),
        "by_mail": ("by_mail", _among(NotificationMail)),
    },
    "mutes": {**IDEA, "way": ("way", _among(Way)), **AT},
}  # fmt: skip
"""By the part's name: which of its columns is read as what; unknown ones are left where they are."""
NEEDED: Mapping[str, tuple[str, ...]] = {
    "stages": ("source_id", "status", "name"),
    "tags": ("source_id", "name"),
    "fields": ("source_id", "kind"),
    "options": ("source_id", "field"),
    "steps": ("source_id", "idea", "to"),
    "taggings": ("idea", "tag"),
    "answers": ("idea", "field"),
    "versions": ("comment", "body"),
    "reactions": ("comment", "person", "kind"),
    "themes": ("source_id", "title"),
    "grouped": ("theme", "idea"),
    "news": ("source_id", "title", "body"),
    "answered": ("release_note", "idea"),
    "drafts": ("source_id", "content"),
    "acceptances": ("circle", "organisation", "version"),
    "held": ("source_id", "idea", "body", "state"),
    "columns": ("source_id", "measure"),
    "priorities": ("idea",),
    "worths": ("idea", "column"),
    "follows": ("idea",),
    "circle_follows": ("circle",),
    "tag_follows": ("tag",),
    "views": ("source_id", "name"),
    "settings": ("rhythm",),
    "preferences": ("topic", "by_mail"),
    "mutes": ("idea", "way"),
}


def rows_of(given: Given, part: str) -> Items:
    """Every row of that part that can be taken."""
    return given.each(given.objects(f"{part}.json"), partial(_row, given, part))


def _row(given: Given, part: str, place: Place, one: dict[str, Any]) -> Item | None:
    row = {name: read(given, place, one.get(told)) for told, (name, read) in PARTS[part].items()}
    lost = [name for name in NEEDED[part] if not row[name]]
    if lost:
        given.missing(place, "NO_ID" if "id" in lost[0] else "NO_TEXT", lost[0])
        return None
    if part == "drafts":
        row["expires"] = _expires(row["saved"], given)
    if part == "held" and (files := values.number(one.get("files"))):
        # Until it is let through they are its author's alone, and in nobody else's export.
        given.note(place, "FILES_WITH_AUTHOR", str(files))
    return Own(place, part, row)


def _expires(saved: str | None, given: Given) -> str:
    found = values.moment(saved, given.now) or given.now
    return (found + DRAFT_LASTS).isoformat()
