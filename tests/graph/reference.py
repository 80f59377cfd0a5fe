"""The toy schema answered by plain graphql-core over plain Python lists: what the compiler must equal."""

from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

import orjson
from graphql import GraphQLSchema, build_schema, execute_sync, parse, print_schema

from portal.core.viewer import Viewer
from portal.graph.errors import BadId, BadUserInput
from portal.graph.ids import decode_id
from portal.graph.paging import cursor_key, order_mark, scope, window
from tests.graph.toy import Mood, ToyClubRow, ToyPostRow, ToyReplyRow, ToyWriterRow
from tests.graph.world import World

NAMES: dict[type, str] = {ToyClubRow: "Club", ToyWriterRow: "Writer", ToyPostRow: "Post", ToyReplyRow: "Reply"}
SORTED_BY = {
    "Writer.posts": ("lowered", True), "Post.replies": ("created_at", False), "Query.posts": ("score", True)
}  # fmt: skip
POST_KEYS = {"SCORE": "score", "TITLE": "title", "CREATED_AT": "created_at"}


class Reference:
    """Answers operations as one viewer."""

    def __init__(self, schema: GraphQLSchema, world: World, viewer: Viewer) -> None:
        self.schema = _rebuilt(schema)
        self.viewer = viewer
        self.clubs = list(world.clubs)
        self.writers = [one for one in world.writers if one.club_id in viewer.people_of or one.id == self.me]
        self.posts = [one for one in world.posts if one.circle_id in viewer.circles]
        self.replies = [one for one in world.replies if one.circle_id in viewer.circles]

    @property
    def me(self) -> UUID | None:
        return self.viewer.membership_id

    def execute(self, query: str, variables: dict[str, Any]) -> tuple[Any, list[Any]]:
        found = execute_sync(
            self.schema,
            parse(query),
            variable_values=variables,
            field_resolver=self.resolve,
            type_resolver=lambda value, *_: NAMES[type(value)],
        )
        codes = [[error.path, (error.extensions or {}).get("code")] for error in found.errors or ()]
        return found.data, codes

    def resolve(self, source: Any, info: Any, **given: Any) -> Any:
        name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in info.field_name)
        known: Callable[..., Any] | None = getattr(self, f"{info.parent_type.name}_{name}".lower(), None)
        if known is not None:
            return known(source, **given)
        if info.field_name == "id":
            return f"{NAMES[type(source)].lower()}_{source.id}"
        value = source[info.field_name] if isinstance(source, dict) else getattr(source, name)
        return written(value)

    def query_posts(self, _: Any, filter: Any = None, orderBy: Any = None, **page: Any) -> Any:  # noqa: N803 - the API's names
        wanted = {name: value for name, value in (filter or {}).items() if value is not None}
        rows = [post for post in self.posts if self.fits(post, wanted)]
        key, descending, name = "score", True, "default"
        if orderBy:
            key, descending = POST_KEYS[orderBy["field"]], orderBy["direction"] == "DESC"
            name = f"{orderBy['field']} {orderBy['direction']}"
        mark = mark_of("Query.posts", name, marked(filter) if wanted else None)
        return connection(rows, key, mark, descending=descending, given=page)

    def fits(self, post: ToyPostRow, wanted: dict[str, Any]) -> bool:
        checks: dict[str, Callable[[Any], bool]] = {
            "moods": lambda moods: post.mood.upper() in moods,
            "writer": lambda writer: post.writer_id == decode_id(writer, "writer", "Writer"),
            "mine": lambda mine: (post.writer_id == self.me) is mine,
            "score": lambda score: score.get("atLeast") is None or post.score >= score["atLeast"],
        }
        return all([checks[name](value) for name, value in wanted.items()])  # noqa: C419 - a bad id counts everywhere

    def query_pinned_posts(self, _: Any, **page: Any) -> Any:
        rows = [post for post in self.posts if post.pinned]
        return connection(rows, "number", mark_of("Query.pinnedPosts", "", None), given=page)

    def query_clubs(self, _: Any) -> Any:
        return sorted(self.clubs, key=lambda club: (club.name, club.id))

    def query_post(self, _: Any, **given: Any) -> Any:
        found = {name: value for name, value in given.items() if value is not None}
        if len(found) != 1:
            raise BadUserInput("exactly one")
        if "id" in found:
            return only(self.posts, "id", decode_id(found["id"], "post", "Post"))
        return only(self.posts, "number", found["number"])

    def query_me(self, _: Any) -> Any:
        return only(self.writers, "id", self.me)

    def query_greeting(self, _: Any, **__: Any) -> Any:
        return {"text": "hello", "writer": only(self.writers, "id", self.me)}

    def query_node(self, _: Any, id: str) -> Any:
        prefix = id.rpartition("_")[0]
        lists: dict[str, Any] = {
            "club": self.clubs, "writer": self.writers, "post": self.posts, "reply": self.replies
        }  # fmt: skip
        if prefix not in lists:
            raise BadId("Node")
        return only(lists[prefix], "id", decode_id(id, prefix, prefix.title()))

    def query_nodes(self, _: Any, ids: list[str]) -> Any:
        return [self.query_node(None, one) for one in ids]

    def club_writers(self, club: ToyClubRow) -> Any:
        return sorted((one for one in self.writers if one.club_id == club.id), key=lambda one: (one.name, one.id))

    def writer_label(self, writer: ToyWriterRow) -> Any:
        return writer.name

    def writer_club(self, writer: ToyWriterRow) -> Any:
        return only(self.clubs, "id", writer.club_id)

    def writer_posts(self, writer: ToyWriterRow, **page: Any) -> Any:
        rows = [post for post in self.posts if post.writer_id == writer.id]
        return connection(rows, "title", mark_of("Writer.posts", "", None), descending=True, given=page)

    def post_shown_score(self, post: ToyPostRow) -> Any:
        return None if post.score == 3 else post.score

    def post_is_mine(self, post: ToyPostRow) -> Any:
        return post.writer_id == self.me

    def replies_of(self, post: ToyPostRow) -> list[ToyReplyRow]:
        return [reply for reply in self.replies if reply.post_id == post.id]

    def post_reply_count(self, post: ToyPostRow) -> Any:
        return len(self.replies_of(post))

    def post_writer(self, post: ToyPostRow) -> Any:
        known = post.circle_id in self.viewer.people_circles or post.writer_id == self.me
        return only(self.writers, "id", post.writer_id) if known else None

    def post_first_reply(self, post: ToyPostRow) -> Any:
        return min(self.replies_of(post), key=lambda reply: reply.body, default=None)

    def post_replies(self, post: ToyPostRow, **page: Any) -> Any:
        return connection(self.replies_of(post), "created_at", mark_of("Post.replies", "", None), given=page)

    def reply_post(self, reply: ToyReplyRow) -> Any:
        return only(self.posts, "id", reply.post_id)

    def reply_about(self, reply: ToyReplyRow) -> Any:
        glad = [post for post in self.posts if post.mood == Mood.GLAD.value]
        return only(glad, "id", reply.post_id) or self.reply_writer(reply)

    def reply_thing(self, reply: ToyReplyRow) -> Any:
        return self.reply_writer(reply) or only(self.posts, "id", reply.post_id)

    def post_headline(self, post: ToyPostRow, length: int | None = None, *, shout: bool | None = None) -> Any:
        if post.note is None or length is None:
            return None
        return post.note[:length].upper() if shout else post.note[:length]

    def reply_writer(self, reply: ToyReplyRow) -> Any:
        return only(self.writers, "id", reply.writer_id)


@cache
def _rebuilt(schema: GraphQLSchema) -> GraphQLSchema:
    """The same schema without a trace of the compiler."""
    return build_schema(print_schema(schema))


def connection(
    rows: Sequence[Any], key: str, mark: str, *, given: dict[str, Any], descending: bool = False
) -> dict[str, Any]:
    """A page, by slicing the whole list."""
    wish = window(given)
    ordered = sorted(rows, key=lambda row: (getattr(row, key), row.id), reverse=descending)
    kind = type(getattr(rows[0], key)) if rows else str
    after, before = (
        cursor_key(given[name], mark, kind if rows else key_kind(key)) if given.get(name) is not None else None
        for name in ("after", "before")
    )
    kept = [row for row in ordered if between((getattr(row, key), row.id), after, before, descending=descending)]
    page = kept[-wish.size :] if wish.backward else kept[: wish.size]
    more = len(kept) > wish.size
    edges = [{"cursor": cursor(mark, getattr(row, key), row.id), "node": row} for row in page]
    return {
        "edges": edges,
        "nodes": page,
        "totalCount": len(rows),
        "totalCountPrecision": "EXACT",
        "pageInfo": {
            "hasNextPage": wish.before if wish.backward else more,
            "hasPreviousPage": more if wish.backward else wish.after,
            "startCursor": edges[0]["cursor"] if edges else None,
            "endCursor": edges[-1]["cursor"] if edges else None,
        },
    }


def between(place: Any, after: Any, before: Any, *, descending: bool) -> bool:
    if descending:
        after, before = before, after
    return (after is None or place > after) and (before is None or place < before)


def key_kind(key: str) -> type:
    return {"score": int, "number": int, "title": str, "created_at": datetime}[key]


def mark_of(coordinate: str, order: str, filter_: Any) -> str:
    """What cursors of that list carry."""
    sorted_by = {
        "Writer.posts": ("lowered", True),
        "Post.replies": ("created_at", False),
        "Query.posts": ("score", True),
    }
    key, descending = sorted_by.get(coordinate, ("number", False))
    if order and order != "default":
        field, direction = order.split()
        key, descending = POST_KEYS[field], direction == "DESC"
    return scope(coordinate, order_mark(order, key, descending=descending), filter_)


def cursor(mark: str, key: Any, id_: UUID) -> str:
    text = orjson.dumps(["1", mark, key.isoformat() if isinstance(key, datetime) else key, str(id_)])
    return urlsafe_b64encode(text).decode().rstrip("=")


def only(rows: Iterable[Any], name: str, value: Any) -> Any:
    return next((row for row in rows if getattr(row, name) == value), None)


def written(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return value.upper() if value in ("glad", "in_doubt") else value


def marked(filter_: Any) -> Any:
    """The filter as the engine's cursors are bound to it: enums by their values."""
    return filter_ and {
        name: [mood.lower() for mood in value] if name == "moods" and value else value
        for name, value in filter_.items()
    }
