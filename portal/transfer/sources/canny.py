"""Canny, as its API answers: posts, comments and votes as lists, in one file or in an archive of three."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from portal.transfer import parts, rules, values
from portal.transfer.bundle import Comment, Idea, Item, Items, Merge, Place, Support, Who
from portal.transfer.sources.given import Given, Rows

LISTS = ("posts", "comments", "votes")
FACTS = ("category", "board", "tags", "score", "url", "eta", "customFields", "imageURLs")


def knows(headings: set[str]) -> bool:
    """Of the products only Canny gives one JSON file."""
    return headings == {"{json}"}


def knows_archive(names: set[str]) -> bool:
    """Posts with votes or comments beside."""
    return "posts.json" in names and bool(names & {"votes.json", "comments.json"})


def read(given: Given) -> Items:
    """A list of posts, or an object with the three lists; the latter is read at once."""
    with given.file.open("rb") as source:
        is_list = source.read(64).lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"[")
    if is_list:
        yield from _all(given, {"posts": given.objects})
        return
    found = parts.whole(given.opener())
    if not isinstance(found, dict) or not isinstance(found.get("posts"), list):
        raise rules.UnknownFormat
    lists = {name: partial(_listed, name, found.get(name) or []) for name in LISTS}
    yield from _all(given, lists)


def read_archive(given: Given) -> Items:
    """Each list streamed."""
    yield from _all(given, {name: partial(given.objects, f"{name}.json") for name in LISTS})


def _listed(name: str, found: list[Any]) -> Rows:
    return iter([(Place(name, row), one) for row, one in enumerate(found, 1) if isinstance(one, dict)])


def _all(given: Given, lists: dict[str, Any]) -> Items:
    yield from given.each(lists["posts"](), partial(_post, given))
    if "comments" in lists:
        yield from given.each(lists["comments"](), partial(_comment, given))
    if "votes" in lists:
        yield from given.each(lists["votes"](), partial(_vote, given))
    for found in lists["posts"]():
        if isinstance(found, tuple):
            yield from _merges(given, *found)


def _post(given: Given, place: Place, post: dict[str, Any]) -> Item | None:
    id_, title = values.text(post.get("id")), values.text(post.get("title"))
    if not id_ or not title:
        given.missing(place, "NO_TITLE" if id_ else "NO_ID")
        return None
    facts = {name: _name(post[name]) for name in FACTS if post.get(name)}
    return Idea(
        place, id_, title, values.text(post.get("details")), author=_who(post.get("author")),
        status=values.text(post.get("status")), created=given.moment(place, post.get("created")),
        updated=given.moment(place, post.get("statusChangedAt")), facts=facts,
    )  # fmt: skip


def _comment(given: Given, place: Place, one: dict[str, Any]) -> Item | None:
    id_, said = values.text(one.get("id")), values.text(one.get("value"))
    if not id_ or not said:
        given.missing(place, "NO_TEXT" if id_ else "NO_ID")
        return None
    return Comment(
        place, id_, _id(one.get("post")), _who(one.get("author")), said, values.text(one.get("parentID")),
        is_note=values.yes(one.get("internal")) or values.yes(one.get("private")),
        created=given.moment(place, one.get("created")),
    )  # fmt: skip


def _vote(given: Given, place: Place, one: dict[str, Any]) -> Item | None:
    who = _who(one.get("voter"))
    if not who.key:
        given.missing(place, "NO_PERSON")
        return None
    return Support(place, _id(one.get("post")), who, created=given.moment(place, one.get("created")))


def _merges(given: Given, place: Place, post: dict[str, Any]) -> Iterator[Merge]:
    """What a post took in is told by its history."""
    for merged in post.get("mergeHistory") or []:
        inner = merged.get("post") if isinstance(merged, dict) else None
        if inner and _id(inner):
            yield Merge(place, _id(inner), values.text(post.get("id")), at=given.moment(place, merged.get("created")))


def _who(person: Any) -> Who:
    if not isinstance(person, dict):
        return Who()
    id_ = values.text(person.get("id"))
    return Who(values.text(person.get("name")), values.text(person.get("email")), f"user:{id_}" if id_ else "")


def _id(thing: Any) -> str:
    return values.text(thing.get("id")) if isinstance(thing, dict) else values.text(thing)


def _name(value: Any) -> Any:
    return values.text(value.get("name")) if isinstance(value, dict) and "name" in value else value
