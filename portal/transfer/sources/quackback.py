"""Quackback: posts, votes by mail address, comments of which some are private."""

from functools import partial

from portal.transfer import values
from portal.transfer.bundle import Comment, Idea, Item, Items, Place, Support, Who
from portal.transfer.sources.given import Given

REFUSED = ("rejected", "spam", "deleted")


def knows(names: set[str]) -> bool:
    """The table that nobody else has."""
    return names >= {"posts.csv", "post_votes.csv"}


def read(given: Given) -> Items:
    """Ideas, comments, notes and supports."""
    yield from given.each(given.table("posts.csv"), partial(_post, given))
    yield from given.each(given.table("post_comments.csv"), partial(_comment, given))
    yield from given.each(given.table("post_votes.csv"), partial(_vote, given))


def _post(given: Given, place: Place, row: dict[str, str]) -> Item | None:
    id_, title = values.text(row.get("id")), values.text(row.get("title"))
    if not id_ or not title:
        given.missing(place, "NO_TITLE" if id_ else "NO_ID")
        return None
    facts = {"board": row.get("board", ""), "tags": values.words(row.get("tags")), "votes": row.get("vote count", "")}
    return Idea(
        place, id_, title, values.text(row.get("content")), author=_who(row, "author name", "author email"),
        status=values.text(row.get("status")), created=given.moment(place, row.get("created at")), facts=facts,
    )  # fmt: skip


def _comment(given: Given, place: Place, row: dict[str, str]) -> Item | None:
    id_, said = values.text(row.get("id")), values.text(row.get("content"))
    if values.text(row.get("moderation state")).lower() in REFUSED:
        return None
    if not id_ or not said:
        given.missing(place, "NO_TEXT" if id_ else "NO_ID")
        return None
    return Comment(
        place, id_, values.text(row.get("post id")), _who(row, "author name", "author email"), said,
        values.text(row.get("parent id")), is_note=values.yes(row.get("is private")),
        created=given.moment(place, row.get("created at")),
    )  # fmt: skip


def _vote(given: Given, place: Place, row: dict[str, str]) -> Item | None:
    email = values.text(row.get("voter email"))
    if not email:
        given.missing(place, "NO_PERSON")
        return None
    when = given.moment(place, row.get("created at"))
    return Support(place, values.text(row.get("post id")), Who(email.partition("@")[0], email), created=when)


def _who(row: dict[str, str], name: str, email: str) -> Who:
    return Who(values.text(row.get(name)), values.text(row.get(email)))
