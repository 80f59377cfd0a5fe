"""Fider: the table of posts without voters, and the backup with everything; of its secrets nothing is read."""

from functools import partial
from typing import Any

from portal.transfer import values
from portal.transfer.bundle import Comment, Idea, Item, Items, Merge, Place, Support, Who
from portal.transfer.rules import is_duplicate
from portal.transfer.sources.given import Given

POSTS = {"number", "title", "description", "created at", "created by", "votes count"}
STATUSES = ("open", "started", "completed", "declined", "planned", "duplicate", "deleted")
"""By number, in the backup."""
DELETED = "deleted"


def knows_posts(headings: set[str]) -> bool:
    """The headings of the table of posts."""
    return headings >= POSTS


def knows_backup(names: set[str]) -> bool:
    """The tables that are read, and one that nobody else has."""
    return names >= {"posts.json", "post_votes.json", "tenants.json"}


def read_posts(given: Given) -> Items:
    """Ideas, their official answers and merges; supporters are only counted there."""
    yield from given.each(given.table(), partial(_post, given))
    yield from given.each(given.table(), partial(_answer, given))
    yield from given.each(given.table(), partial(_merged, given))


def _post(given: Given, place: Place, row: dict[str, str]) -> Item | None:
    number, title = values.text(row.get("number")), values.text(row.get("title"))
    if not number or not title:
        given.missing(place, "NO_TITLE" if number else "NO_ID")
        return None
    status = "open" if is_duplicate(row.get("status", "")) else values.text(row.get("status"))
    facts = {"votes": row.get("votes count", ""), "tags": values.words(row.get("tags"), ", ")}
    return Idea(
        place, number, title, values.text(row.get("description")), author=Who(values.text(row.get("created by"))),
        status=status, sentence=values.text(row.get("response")), created=given.moment(place, row.get("created at")),
        updated=given.moment(place, row.get("responded at")), facts=facts,
    )  # fmt: skip


def _answer(given: Given, place: Place, row: dict[str, str]) -> Item | None:
    said, number = values.text(row.get("response")), values.text(row.get("number"))
    if not said or not number:
        return None
    at = values.text(row.get("responded at"))
    who = Who(values.text(row.get("responded by")))
    when = given.moment(place, at)
    given.remarks.clear()  # it was told with the idea
    return Comment(place, f"response:{number}", number, who, said, is_official=True, created=when)


def _merged(_given: Given, place: Place, row: dict[str, str]) -> Item | None:
    into, number = values.text(row.get("original number")), values.text(row.get("number"))
    return Merge(place, number, into) if number and into else None


def read_backup(given: Given) -> Items:
    """Ideas, votes, comments and merges with people by their addresses."""
    people = dict(_people(given))
    tags = _tags(given)
    yield from given.each(given.objects("posts.json"), partial(_backed_post, given, people, tags))
    yield from given.each(given.objects("posts.json"), partial(_backed_answer, given, people))
    yield from given.each(given.objects("comments.json"), partial(_comment, given, people))
    yield from given.each(given.objects("post_votes.json"), partial(_vote, given, people))
    yield from given.each(given.objects("posts.json"), _backed_merge)


def _people(given: Given) -> Any:
    for found in given.objects("users.json"):
        if isinstance(found, tuple):
            user = found[1]
            id_ = values.text(user.get("id"))
            yield id_, Who(values.text(user.get("name")), values.text(user.get("email")), f"user:{id_}")


def _tags(given: Given) -> dict[str, list[str]]:
    names = {
        values.text(found[1].get("id")): values.text(found[1].get("name"))
        for found in given.objects("tags.json") if isinstance(found, tuple)
    }  # fmt: skip
    tagged: dict[str, list[str]] = {}
    for found in given.objects("post_tags.json"):
        if isinstance(found, tuple) and (name := names.get(values.text(found[1].get("tag_id")))):
            tagged.setdefault(values.text(found[1].get("post_id")), []).append(name)
    return tagged


def _backed_post(
    given: Given, people: dict[str, Who], tags: dict[str, list[str]], place: Place, post: dict[str, Any]
) -> Item | None:
    id_, title, status = values.text(post.get("id")), values.text(post.get("title")), _status(post)
    if status == DELETED:
        return None
    if not id_ or not title:
        given.missing(place, "NO_TITLE" if id_ else "NO_ID")
        return None
    return Idea(
        place, id_, title, values.text(post.get("description")), author=_who(people, post.get("user_id")),
        status="open" if is_duplicate(status) else status, sentence=values.text(post.get("response")),
        created=given.moment(place, post.get("created_at")), updated=given.moment(place, post.get("response_date")),
        facts={"tags": tags.get(id_, []), "number": values.text(post.get("number"))},
    )  # fmt: skip


def _backed_answer(given: Given, people: dict[str, Who], place: Place, post: dict[str, Any]) -> Item | None:
    said, id_ = values.text(post.get("response")), values.text(post.get("id"))
    if not said or not id_ or _status(post) == DELETED:
        return None
    when = given.moment(place, post.get("response_date"))
    given.remarks.clear()  # it was told with the idea
    who = _who(people, post.get("response_user_id"))
    return Comment(place, f"response:{id_}", id_, who, said, is_official=True, created=when)


def _comment(given: Given, people: dict[str, Who], place: Place, one: dict[str, Any]) -> Item | None:
    id_, said = values.text(one.get("id")), values.text(one.get("content"))
    if values.text(one.get("deleted_at")):
        return None
    if not id_ or not said:
        given.missing(place, "NO_TEXT" if id_ else "NO_ID")
        return None
    when = given.moment(place, one.get("created_at"))
    return Comment(place, id_, values.text(one.get("post_id")), _who(people, one.get("user_id")), said, created=when)


def _vote(given: Given, people: dict[str, Who], place: Place, one: dict[str, Any]) -> Item | None:
    who = _who(people, one.get("user_id"))
    if not who.key:
        given.missing(place, "NO_PERSON")
        return None
    return Support(place, values.text(one.get("post_id")), who, created=given.moment(place, one.get("created_at")))


def _backed_merge(place: Place, post: dict[str, Any]) -> Item | None:
    into = values.text(post.get("original_id"))
    return Merge(place, values.text(post.get("id")), into) if into and into != "0" else None


def _status(post: dict[str, Any]) -> str:
    status = values.text(post.get("status"))
    return STATUSES[int(status)] if status.isdecimal() and int(status) < len(STATUSES) else status


def _who(people: dict[str, Who], id_: Any) -> Who:
    return people.get(values.text(id_), Who())
