"""ClearFlask: posts, users and comments by ids; texts are HTML, voters are only counted there."""

from functools import partial

from portal.transfer import values
from portal.transfer.bundle import Comment, Idea, Item, Items, Place, Who
from portal.transfer.sources.given import Given

FACTS = {
    "categoryId": "categoryid",
    "tagIds": "tagids",
    "funded": "funded",
    "votes": "voterscount",
    "value": "votevalue",
}


def knows(names: set[str]) -> bool:
    """Its three tables, whatever else their names say."""
    return all(
        any(word in name for name in names if name.endswith(".csv")) for word in ("post", "user", "comment")
    ) and not any("vote" in name for name in names)


def read(given: Given) -> Items:
    """People first, as the others name them by id."""
    people: dict[str, Who] = {}
    for _, row in _rows(given, "user"):
        id_ = values.text(row.get("userid"))
        people[id_] = Who(values.text(row.get("name")), values.text(row.get("email")), f"user:{id_}")
    yield from given.each(given.table(_part(given, "post")), partial(_post, given, people))
    yield from given.each(given.table(_part(given, "post")), partial(_answer, given))
    yield from given.each(given.table(_part(given, "comment")), partial(_comment, given, people))


def _post(given: Given, people: dict[str, Who], place: Place, row: dict[str, str]) -> Item | None:
    id_, title = values.text(row.get("ideaid")), values.text(row.get("title"))
    if not id_ or not title:
        given.missing(place, "NO_TITLE" if id_ else "NO_ID")
        return None
    author = people.get(values.text(row.get("authoruserid")), Who())
    facts = {name: row[heading] for name, heading in FACTS.items() if row.get(heading)}
    return Idea(
        place, id_, title, values.text(row.get("description")), author=author, status=values.text(row.get("statusid")),
        sentence=values.text(row.get("response")), created=given.moment(place, row.get("created")), facts=facts,
    )  # fmt: skip


def _answer(given: Given, place: Place, row: dict[str, str]) -> Item | None:
    id_, said = values.text(row.get("ideaid")), values.text(row.get("response"))
    if not id_ or not said:
        return None
    when = given.moment(place, row.get("created"))
    given.remarks.clear()  # it was told with the idea
    return Comment(place, f"response:{id_}", id_, Who(), said, is_official=True, created=when)


def _comment(given: Given, people: dict[str, Who], place: Place, row: dict[str, str]) -> Item | None:
    id_, said = values.text(row.get("commentid")), values.text(row.get("content"))
    if not id_ or not said:
        given.missing(place, "NO_TEXT" if id_ else "NO_ID")
        return None
    who = people.get(values.text(row.get("authoruserid")), Who())
    parent = values.text(row.get("parentcommentid"))
    when = given.moment(place, row.get("created"))
    return Comment(place, id_, values.text(row.get("ideaid")), who, said, parent, created=when)


def _rows(given: Given, word: str) -> list[tuple[Place, dict[str, str]]]:
    return [found for found in given.table(_part(given, word)) if isinstance(found, tuple)]


def _part(given: Given, word: str) -> str:
    names = sorted(given.archive.names if given.archive else ())
    return next((name for name in names if word in name and name.endswith(".csv")), word)
