"""Our own export: lists in JSON, one part per kind of thing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from portal.ideas.field_rules import NOTE_LIMIT
from portal.ideas.model import Benefit
from portal.ideas.rules import SENTENCE_LIMIT
from portal.partners.model import CircleKind, Disclosure
from portal.partners.rules import FLOOR_AT_MOST, FLOOR_DEFAULT, FLOOR_HIDDEN, NAME_LIMIT, TERMS_LIMIT
from portal.transfer import values
from portal.transfer.bundle import (
    Circle,
    Comment,
    File,
    Firm,
    Idea,
    Item,
    Items,
    Merge,
    Person,
    Place,
    Problem,
    Support,
    Who,
)
from portal.transfer.rules import ending
from portal.transfer.sources.given import Given, Rows
from portal.transfer.sources.own import day, rows_of

Terms = Mapping[str, Sequence[tuple[int, str]]]
LAST = (
    "themes", "grouped", "columns", "priorities", "worths", "news", "answered", "drafts", "follows", "tag_follows",
    "views", "settings", "preferences", "mutes", "circle_follows", "acceptances",
)  # fmt: skip


def knows(names: set[str]) -> bool:
    """The part in which an export says what it is."""
    return "bundwerk.json" in names and "ideas.json" in names


def read(given: Given) -> Items:
    """Whatever stands for something else comes before it; what hangs on merged ideas hangs there before the merge."""
    terms = _terms(given)
    yield from given.each(given.objects("organisations.json"), partial(_firm, given, _shared_alone(given, terms)))
    yield from given.each(given.objects("people.json"), partial(_person, given))
    yield from _circles(given, terms)
    for part in ("stages", "tags", "fields", "options"):
        yield from rows_of(given, part)
    yield from given.each(given.objects("ideas.json"), partial(_idea, given))
    for part in ("steps", "taggings", "answers"):
        yield from rows_of(given, part)
    yield from given.each(given.objects("comments.json"), partial(_comment, given, is_note=False))
    yield from given.each(given.objects("notes.json"), partial(_comment, given, is_note=True))
    for part in ("held", "versions", "reactions"):
        yield from rows_of(given, part)
    yield from given.each(given.objects("supports.json"), partial(_support, given))
    for part in LAST:
        yield from rows_of(given, part)
    yield from given.each(given.objects("files.json"), partial(_file, given))
    yield from given.each(given.objects("merges.json"), partial(_merge, given))


def _firm(given: Given, terms: Terms, place: Place, one: dict[str, Any]) -> Item | None:
    id_, name = values.text(one.get("id")), values.text(one.get("name"))
    if not id_ or not name:
        given.missing(place, "NO_ID" if not id_ else "NO_NAME")
        return None
    return Firm(
        place, id_, name, here=id_, is_host=values.text(one.get("kind")) == "host",
        city=values.text(one.get("city"))[:NAME_LIMIT], terms=[text for _, text in terms.get(id_, ()) if text],
    )  # fmt: skip


def _person(given: Given, place: Place, one: dict[str, Any]) -> Item | None:
    if not values.text(one.get("id")):
        given.missing(place, "NO_ID")
        return None
    who = Who(*(values.text(one.get(name)) for name in ("name", "email", "id", "organisation", "function")))
    return Person(place, who)


def _terms(given: Given) -> Terms:
    """By circle, the latest last; they are few, and stand in a part of their own."""
    terms = defaultdict[str, list[tuple[int, str]]](list)
    for _, one in _readable(given.objects("terms.json")):
        said = values.text(one.get("text"))[:TERMS_LIMIT]
        terms[values.text(one.get("circle"))].append((values.number(one.get("version")) or 1, said))
    return {circle: sorted(found) for circle, found in terms.items()}


def _shared_alone(given: Given, terms: Terms) -> Terms:
    """By partner, the terms of the circle that it shares with the host alone."""
    circles = [one for _, one in _readable(given.objects("circles.json"))]
    return {values.text(one.get("partner")): terms.get(values.text(one.get("id")), []) for one in circles}


def _circles(given: Given, terms: Terms) -> Items:
    """Their firms are few, and stand in a part of their own."""
    firms = defaultdict[str, list[str]](list)
    for _, one in _readable(given.objects("places.json")):
        firms[values.text(one.get("circle"))].append(values.text(one.get("organisation")))
    yield from given.each(given.objects("circles.json"), partial(_circle, given, firms, terms))


def _readable(rows: Rows) -> Iterator[tuple[Place, dict[str, Any]]]:
    return (found for found in rows if not isinstance(found, Problem))


def _circle(given: Given, firms: Mapping[str, list[str]], terms: Terms, place: Place, one: Any) -> Item | None:
    id_, name, kind = (values.text(one.get(what)) for what in ("id", "name", "kind"))
    if not id_ or not name or kind not in set(CircleKind):
        given.missing(place, "NO_NAME" if id_ else "NO_ID")
        return None
    told = values.text(one.get("disclosure"))
    disclosure = told if told in set(Disclosure) else Disclosure.NOBODY.value
    return Circle(
        place, id_, kind, name[:NAME_LIMIT], disclosure, _floor(one.get("floor"), disclosure),
        values.text(one.get("partner")), firms.get(id_, ()), terms.get(id_, ()),
    )  # fmt: skip


def _floor(told: Any, disclosure: str) -> int:
    """Never lower than hidden firms need."""
    least = FLOOR_HIDDEN if disclosure == Disclosure.NOBODY else 0
    number = values.number(told)
    return max(least, min(FLOOR_AT_MOST, FLOOR_DEFAULT if number is None else number))


def _file(given: Given, place: Place, one: dict[str, Any]) -> Item | None:
    id_, name, size = values.text(one.get("id")), values.text(one.get("name")), values.number(one.get("size"))
    part = f"{id_}{ending(name)}".lower()
    if not id_ or not name or not size or given.archive is None or not given.archive.has(part):
        given.missing(place, "NO_FILE" if id_ else "NO_ID", name[:60])
        return None
    created = given.moment(place, one.get("created_at"))
    row = {
        "idea": values.text(one.get("idea")),
        "comment": values.text(one.get("comment")) or None,
        "person": values.text(one.get("person")),
        "position": values.number(one.get("position")),
        "created": created.isoformat() if created else None,
    }
    return File(place, id_, name, size, given.opener(part), row)


def _idea(given: Given, place: Place, one: dict[str, Any]) -> Item | None:
    id_, title = values.text(one.get("id")), values.text(one.get("title"))
    if not id_ or not title:
        given.missing(place, "NO_TITLE" if id_ else "NO_ID")
        return None
    status = values.text(one.get("status"))
    return Idea(
        place, id_, title, values.text(one.get("problem")), values.text(one.get("proposal")), _who(one, "author"),
        values.text(one.get("organisation")), "open" if status == "merged" else status,
        values.text(one.get("sentence")), given.moment(place, one.get("created_at")),
        given.moment(place, one.get("updated_at")), values.text(one.get("language")), values.number(one.get("number")),
        {"circle": values.text(one.get("circle"))}, _own(given, place, one),
    )  # fmt: skip


def _own(given: Given, place: Place, one: dict[str, Any]) -> dict[str, Any]:
    """What came to be told later: exports of before have none of it, and no history either."""
    if "benefits" not in one:
        return {}
    locked = given.moment(place, one.get("locked_at"))
    return {
        "benefits": [word for word in values.words(one.get("benefits")) if word in set(Benefit)],
        "benefit_note": values.text(one.get("benefit_note"))[:NOTE_LIMIT],
        "stage": values.text(one.get("stage")) or None,
        "target": day(given, place, one.get("target_month")),
        "locked": locked.isoformat() if locked else None,
        "lock_sentence": values.text(one.get("lock_sentence"))[:SENTENCE_LIMIT] or None,
    }


def _comment(given: Given, place: Place, one: dict[str, Any], *, is_note: bool) -> Item | None:
    id_, said = values.text(one.get("id")), values.text(one.get("body"))
    if not id_ or not said:
        given.missing(place, "NO_TEXT" if id_ else "NO_ID")
        return None
    return Comment(
        place, id_, values.text(one.get("idea")), _who(one, "author"), said, values.text(one.get("reply_to")),
        values.yes(one.get("is_official")), is_note, given.moment(place, one.get("created_at")),
        values.text(one.get("language")), given.moment(place, one.get("edited_at")),
        values.number(one.get("version")) or 1,
    )  # fmt: skip


def _support(given: Given, place: Place, one: dict[str, Any]) -> Item | None:
    who = _who(one, "person")
    if not who.key:
        given.missing(place, "NO_PERSON")
        return None
    return Support(
        place, values.text(one.get("idea")), who, values.text(one.get("need")), values.text(one.get("reason")),
        given.moment(place, one.get("created_at")),
    )  # fmt: skip


def _merge(given: Given, place: Place, one: dict[str, Any]) -> Item | None:
    at = given.moment(place, one.get("at"))
    return Merge(
        place, values.text(one.get("idea")), values.text(one.get("into")), values.text(one.get("sentence")), at
    )


def _who(one: dict[str, Any], member: str) -> Who:
    """By id: the person stands among the people; who is masked is nobody, of a firm at most."""
    return Who(id=values.text(one.get(member)))
