"""UserVoice: the table of suggestions with dotted names, and the full export with one row per idea and voter."""

from functools import partial

from portal.transfer import values
from portal.transfer.bundle import Idea, Item, Items, Merge, Place, Support, Who
from portal.transfer.sources.given import Given

FACTS = {"url": "portal url", "forum": "forum.name", "category": "category.name", "labels": "labels.name"}


def knows_suggestions(headings: set[str]) -> bool:
    """Dotted names."""
    return headings >= {"suggestion.id", "suggestion.title"}


def knows_voters(headings: set[str]) -> bool:
    """Spaced names."""
    return headings >= {"idea id", "idea title", "user email address"}


def read_suggestions(given: Given) -> Items:
    """Ideas and what was merged into them."""
    yield from given.each(given.table(), partial(_suggestion, given))
    yield from given.each(given.table(), _parent)


def _suggestion(given: Given, place: Place, row: dict[str, str]) -> Item | None:
    id_, title = _cell(row, "id"), _cell(row, "title")
    if not id_ or not title:
        given.missing(place, "NO_TITLE" if id_ else "NO_ID")
        return None
    facts = {name: _cell(row, heading) for name, heading in FACTS.items() if _cell(row, heading)}
    return Idea(
        place, id_, title, _cell(row, "body"), status=_cell(row, "status.name"),
        created=given.moment(place, _cell(row, "created timestamp")), facts=facts,
    )  # fmt: skip


def _parent(place: Place, row: dict[str, str]) -> Item | None:
    into = _cell(row, "parent.id")
    return Merge(place, _cell(row, "id"), into) if into else None


def _cell(row: dict[str, str], name: str) -> str:
    return values.text(row.get(f"suggestion.{name}"))


def read_voters(given: Given) -> Items:
    """Each row names its idea anew; the first one counts."""
    seen: set[str] = set()
    yield from given.each(given.table(), partial(_idea, given, seen))
    yield from given.each(given.table(), partial(_voter, given))


def _idea(given: Given, seen: set[str], place: Place, row: dict[str, str]) -> Item | None:
    id_, title = values.text(row.get("idea id")), values.text(row.get("idea title"))
    if id_ in seen:
        return None
    if not id_ or not title:
        given.missing(place, "NO_TITLE" if id_ else "NO_ID")
        return None
    seen.add(id_)
    author = Who(values.text(row.get("idea creator name")), values.text(row.get("idea creator email address")))
    facts = {
        "forum": row.get("forum name", ""), "category": row.get("category name", ""),
        "labels": values.words(row.get("labels")), "votes": row.get("voters count", ""),
    }  # fmt: skip
    return Idea(
        place, id_, title, values.text(row.get("idea description")), author=author,
        status=values.text(row.get("public status name")), created=given.moment(place, row.get("created timestamp")),
        facts=facts,
    )  # fmt: skip


def _voter(_given: Given, place: Place, row: dict[str, str]) -> Item | None:
    who = Who(values.text(row.get("user name")), values.text(row.get("user email address")))
    id_ = values.text(row.get("idea id"))
    return Support(place, id_, who) if id_ and who.key else None
