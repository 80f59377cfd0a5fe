"""Our own export: lists in JSON, one part per kind of thing."""

from functools import partial
from typing import Any

from portal.transfer import values
from portal.transfer.bundle import Comment, Firm, Idea, Item, Items, Merge, Person, Place, Support, Who
from portal.transfer.sources.given import Given


def knows(names: set[str]) -> bool:
    """The part in which an export says what it is."""
    return "bundwerk.json" in names and "ideas.json" in names


def read(given: Given) -> Items:
    """Whatever stands for something else comes before it; what hangs on merged ideas hangs there before the merge."""
    yield from given.each(given.objects("organisations.json"), partial(_firm, given))
    yield from given.each(given.objects("people.json"), partial(_person, given))
    yield from given.each(given.objects("ideas.json"), partial(_idea, given))
    yield from given.each(given.objects("comments.json"), partial(_comment, given, is_note=False))
    yield from given.each(given.objects("notes.json"), partial(_comment, given, is_note=True))
    yield from given.each(given.objects("supports.json"), partial(_support, given))
    yield from given.each(given.objects("merges.json"), partial(_merge, given))


def _firm(given: Given, place: Place, one: dict[str, Any]) -> Item | None:
    id_, name = values.text(one.get("id")), values.text(one.get("name"))
    if not id_ or not name:
        given.missing(place, "NO_ID" if not id_ else "NO_NAME")
        return None
    return Firm(place, id_, name, here=id_, is_host=values.text(one.get("kind")) == "host")


def _person(given: Given, place: Place, one: dict[str, Any]) -> Item | None:
    if not values.text(one.get("id")):
        given.missing(place, "NO_ID")
        return None
    who = Who(*(values.text(one.get(name)) for name in ("name", "email", "id", "organisation")))
    return Person(place, who)


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
        {"circle": values.text(one.get("circle"))},
    )  # fmt: skip


def _comment(given: Given, place: Place, one: dict[str, Any], *, is_note: bool) -> Item | None:
    id_, said = values.text(one.get("id")), values.text(one.get("body"))
    if not id_ or not said:
        given.missing(place, "NO_TEXT" if id_ else "NO_ID")
        return None
    return Comment(
        place, id_, values.text(one.get("idea")), _who(one, "author"), said, values.text(one.get("reply_to")),
        values.yes(one.get("is_official")), is_note, given.moment(place, one.get("created_at")),
        values.text(one.get("language")),
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
