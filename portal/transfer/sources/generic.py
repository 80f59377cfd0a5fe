"""Any table with one idea per row: by headings that mean the same, or as the caller says."""

from collections.abc import Mapping
from functools import partial

from portal.transfer import values
from portal.transfer.bundle import Idea, Items, Place, Who
from portal.transfer.parts import heading as matched
from portal.transfer.sources.given import Given

ALIASES: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "key", "number", "nr", "nummer", "no"),
    "title": ("title", "headline", "name", "titel", "titre", "titolo", "subject", "betreff"),
    "problem": ("details", "body", "description", "problem", "text", "content", "beschreibung", "description (text)"),
    "proposal": ("proposal", "solution", "vorschlag", "lösung"),
    "status": ("status", "state", "zustand", "statut", "stato"),
    "category": ("category", "kategorie", "catégorie", "categoria"),
    "votes": ("votes", "score", "stimmen", "vote count", "votes count", "upvotes"),
    "board": ("board", "forum", "brett"),
    "tags": ("tags", "labels", "schlagworte"),
    "author": ("author", "author name", "created by", "autor", "autorin", "auteur", "autore", "verfasser"),
    "email": ("email", "e-mail", "author email", "mail", "author e-mail"),
    "firm": ("firm", "company", "organisation", "organization", "firma", "entreprise", "ditta"),
    "created": ("created", "created at", "date", "datum", "erstellt", "créé", "creato"),
}
FACTS = ("category", "votes", "board", "tags", "firm")


def knows(headings: set[str]) -> bool:
    """A table with something that can be a title."""
    return bool(headings & set(ALIASES["title"]))


def mapped(headings: set[str], columns: Mapping[str, str]) -> dict[str, str]:
    """By member, the heading: as the caller says, which may be none; otherwise the first that means it."""
    found = {member: next((one for one in names if one in headings), "") for member, names in ALIASES.items()}
    chosen = {member: matched(heading) for member, heading in columns.items() if member in ALIASES}
    return {member: heading for member, heading in (found | chosen).items() if heading}


def read(given: Given) -> Items:
    """One idea per row. Rows without an id are told apart by what they say, so that a rerun knows them again."""
    return given.each(given.table(), partial(_idea, given, mapped(given.headings, given.columns)))


def _idea(given: Given, columns: Mapping[str, str], place: Place, row: Mapping[str, str]) -> Idea | None:
    cells = {member: values.text(row.get(heading)) for member, heading in columns.items()}
    title = cells.get("title", "")
    if not title:
        given.missing(place, "NO_TITLE")
        return None
    email = cells.get("email", "")
    author = cells.get("author", "")
    if not email and "@" in author:
        author, email = "", author
    source = cells.get("id", "") or "|".join((title, email, author, cells.get("created", "")))
    facts = {member: cells[member] for member in FACTS if cells.get(member)}
    return Idea(
        place, source, title, cells.get("problem", ""), cells.get("proposal", ""), Who(author, email),
        firm=cells.get("firm", ""), status=cells.get("status", ""), created=given.moment(place, cells.get("created")),
        facts=facts,
    )  # fmt: skip
