"""A small world for the engine's own tests: clubs, writers, posts in circles, replies."""

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

import strawberry
from graphql import GraphQLSchema
from sqlalchemy import ARRAY, Column, Index, Text, and_, case, func, or_, select
from sqlalchemy.orm import aliased, registry
from sqlmodel import Field

from portal.core.refusal import Conflict
from portal.core.sight import Sight, among
from portal.core.table import Row, moment
from portal.graph.context import Context
from portal.graph.happened import SAID, Condition
from portal.graph.mutation import mutation
from portal.graph.node import (
    Argument,
    Node,
    NodeQuery,
    Orders,
    ascending,
    column,
    descending,
    many,
    node,
    one,
    one_of,
    ref,
    root_many,
    root_one,
    sql,
    sql_given,
)
from portal.graph.paging import Connection, OrderDirection
from portal.graph.payload import Payload, result
from portal.graph.plan import Plan
from portal.graph.scalars import enum_type, id_of
from portal.graph.schema import build_schema
from portal.graph.subscription import id_argument, subscription


class Mood(Enum):
    """How a post is meant."""

    GLAD = "glad"
    IN_DOUBT = "in_doubt"


enum_type(Mood, GLAD="All is well.", IN_DOUBT="Not so sure.")


class ToyRow(Row, registry=registry()):
    """The toys' tables stay out of the portal's own metadata."""


class ToyClubRow(ToyRow, table=True):
    __tablename__ = "toy_club"

    name: str


class ToyWriterRow(ToyRow, table=True):
    __tablename__ = "toy_writer"

    club_id: UUID
    name: str


class ToyPostRow(ToyRow, table=True):
    __tablename__ = "toy_post"
    __table_args__ = (
        Index("ix_toy_post_score", "workspace_id", "score", "id"),
        Index("ix_toy_post_circle_score", "workspace_id", "circle_id", "score", "id"),
    )

    number: int
    circle_id: UUID
    writer_id: UUID
    title: str
    note: str | None = None
    mood: str
    pinned: bool
    score: int
    created_at: datetime = moment()
    tags: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))


class ToyReplyRow(ToyRow, table=True):
    __tablename__ = "toy_reply"

    post_id: UUID
    circle_id: UUID
    writer_id: UUID
    body: str
    created_at: datetime = moment()


def in_workspace(row: Any, sight: Sight) -> Any:
    return row.workspace_id == sight.workspace


def in_circles(row: Any, sight: Sight) -> Any:
    return and_(in_workspace(row, sight), among(row.circle_id, sight.circles))


def of_known_clubs(row: Any, sight: Sight) -> Any:
    return and_(in_workspace(row, sight), or_(among(row.club_id, sight.people_of), row.id == sight.membership))


def writer_known(row: Any, sight: Sight) -> Any:
    return or_(among(row.circle_id, sight.people_circles), row.writer_id == sight.membership)


def reply_count(row: Any, sight: Sight) -> Any:
    reply = aliased(ToyReplyRow)
    return select(func.count()).where(reply.post_id == row.id, in_circles(reply, sight)).scalar_subquery()


def shown_score(row: Any, _sight: Sight) -> Any:
    return func.nullif(row.score, 3)


def is_mine(row: Any, sight: Sight) -> Any:
    return row.writer_id == sight.membership


def first_reply(reply: Any, post: Any, sight: Sight) -> Any:
    other = aliased(ToyReplyRow)
    earliest = select(func.min(other.body)).where(other.post_id == post.id, in_circles(other, sight)).scalar_subquery()
    return and_(reply.post_id == post.id, reply.body == earliest)


def glad_post(post: Any, reply: Any, _sight: Sight) -> Any:
    return and_(post.id == reply.post_id, post.mood == Mood.GLAD.value)


def lowered(row: Any, _sight: Sight) -> Any:
    return func.lower(row.title)


def headline(row: Any, _sight: Sight, given: Mapping[str, Any]) -> Any:
    return case((given["shout"], func.upper(func.left(row.note, given["length"]))),
                else_=func.left(row.note, given["length"]))  # fmt: skip


def is_me(row: Any, sight: Sight) -> Any:
    return row.id == sight.membership


def post_filter(row: Any, sight: Sight, given: Mapping[str, Any]) -> list[Any]:
    conditions = []
    if "moods" in given:
        conditions.append(row.mood == func.any(given["moods"]))
    if "writer" in given:
        conditions.append(row.writer_id == given["writer"])
    if "mine" in given:
        conditions.append(is_mine(row, sight) if given["mine"] else ~is_mine(row, sight))
    if "score" in given:
        conditions += [row.score >= given["score"]["at_least"]] if "at_least" in given["score"] else []
    return conditions


@node(ToyClubRow, prefix="club", visible_to=in_workspace)
class Club(Node):
    """A club of writers."""

    name: str = column("What it is called.")
    writers: "list[Writer]" = many("Its writers.", ToyWriterRow.club_id, order=ascending(ToyWriterRow.name))


@node(ToyWriterRow, prefix="writer", visible_to=of_known_clubs)
class Writer(Node):
    """Somebody who writes."""

    label: str = column("The name.", ToyWriterRow.name)
    club: Club = one("Where they belong.", ToyWriterRow.club_id)
    posts: "Connection[Post]" = many("What they wrote.", ToyPostRow.writer_id, order=descending(lowered))


@node(ToyPostRow, prefix="post", visible_to=in_circles)
class Post(Node):
    """Something written."""

    number: int = column("Short number.")
    title: str = column("Headline.")
    note: str | None = column("A word beside.")
    mood: Mood = column("How it is meant.")
    pinned: bool = column("Whether it stays on top.")
    score: int = column("How good it is.")
    shown_score: int | None = sql("The score, unless it is three.", shown_score)
    created_at: datetime = column("When it was written.")
    tags: list[str] = column("Words to find it by.")
    is_mine: bool = sql("Whether the viewer wrote it.", is_mine)
    headline: str | None = sql_given(
        "The first letters of the note.",
        headline,
        length=Argument(int, "So many.", 4),
        shout=Argument(bool, "In capitals."),
    )
    reply_count: int = sql("How many replies.", reply_count)
    writer: Writer | None = one("Who wrote it.", ToyPostRow.writer_id, when=writer_known)
    first_reply: "Reply | None" = one("The reply that is first by its text.", first_reply)
    replies: "Connection[Reply]" = many("Replies.", ToyReplyRow.post_id, order=ascending(ToyReplyRow.created_at))


@node(ToyReplyRow, prefix="reply", visible_to=in_circles)
class Reply(Node):
    """An answer to a post."""

    body: str = column("What it says.")
    created_at: datetime = column("When it was written.")
    post: Post = one("What it answers.", ToyReplyRow.post_id)
    writer: Writer | None = one("Who wrote it.", ToyReplyRow.writer_id)
    about: "Annotated[Post | Writer, strawberry.union('Subject', description='Post or writer.')] | None" = one_of(
        "The glad post that it answers, or else who wrote it.", Post=glad_post, Writer=ToyReplyRow.writer_id
    )
    thing: Node | None = one_of("The writer or the post.", Writer=ToyReplyRow.writer_id, Post=ToyReplyRow.post_id)


@strawberry.input
class ScoreFilter:
    """A range of scores."""

    at_least: int | None = strawberry.field(description="This or more.", default=strawberry.UNSET)


@strawberry.input
class PostFilter:
    """Which posts."""

    moods: list[Mood] | None = strawberry.field(description="Any of these.", default=strawberry.UNSET)
    writer: UUID | None = id_of("Writer", "By this writer.", optional=True)
    mine: bool | None = strawberry.field(description="Only mine, or none of mine.", default=strawberry.UNSET)
    score: ScoreFilter | None = strawberry.field(description="By score.", default=strawberry.UNSET)


class PostOrderField(Enum):
    """What posts are sorted by."""

    SCORE = "score"
    TITLE = "title"
    CREATED_AT = "created_at"


enum_type(PostOrderField, SCORE="How good.", TITLE="By name.", CREATED_AT="By age.")


@strawberry.input
class PostOrder:
    """The order of posts."""

    field: PostOrderField = strawberry.field(description="Sort key.")
    direction: OrderDirection = strawberry.field(description="Which end first.")


ORDERS = {
    PostOrderField.SCORE: ToyPostRow.score,
    PostOrderField.TITLE: ToyPostRow.title,
    PostOrderField.CREATED_AT: ToyPostRow.created_at,
}


@strawberry.type
class Greeting:
    """An ordinary value that points to a node."""

    text: str = strawberry.field(description="Words.")
    writer: Writer | None = strawberry.field(description="Who is greeted.")


# Whatever has happened is known to everybody, but for a secret.
KNOWN = Plan("select %(what)s::text where %(what)s::text <> 'secret'", ())


@dataclass
class ToyContext(Context):
    told: list[tuple[str, UUID]] = field(default_factory=list)

    async def events(self, _after: str | None) -> AsyncGenerator[Any, None]:
        for event in self.told:
            yield event

    def condition(self, event: tuple[str, UUID]) -> Condition:
        return Condition(KNOWN, {"what": event[0]}, bytes.decode)


Info = strawberry.Info[ToyContext, None]


@strawberry.type
class Query(NodeQuery):
    """Reads."""

    posts: Connection[Post] | None = root_many(
        "All posts.",
        filter=(PostFilter, post_filter),
        order=Orders(PostOrder, ORDERS, descending(ToyPostRow.score)),
        circle=ToyPostRow.circle_id,
    )
    pinned_posts: Connection[Post] | None = root_many(
        "Pinned posts.", where=lambda row, _sight: row.pinned, order=ascending(ToyPostRow.number)
    )
    clubs: list[Club] | None = root_many("All clubs.", order=ascending(ToyClubRow.name))
    post: Post | None = root_one("One post.", by={"id": ToyPostRow.id, "number": ToyPostRow.number})
    me: Writer | None = root_one("The viewer.", where=is_me)

    @strawberry.field(description="An ordinary resolver.")  # type: ignore[untyped-decorator]  # plugin
    async def greeting(
        self, info: Info, *, fail: Annotated[bool, strawberry.argument(description="Break.")] = False
    ) -> Greeting:
        if fail:
            raise ValueError("postgresql://secret")
        return Greeting(text="hello", writer=ref(Writer, info.context.viewer.membership_id or UUID(int=0)))


@strawberry.input
class PostRenameInput:
    """A new title for a post."""

    post_id: UUID = id_of("Post", "Which post.")
    title: str = strawberry.field(description="The new title.")


@strawberry.type
class PostRenamePayload(Payload):
    """The renamed post."""

    post: Post | None = result("The post with its new title.")


@strawberry.type
class Mutation:
    """Writes."""

    @mutation
    async def post_rename(self, info: Info, input: PostRenameInput) -> PostRenamePayload:
        """Give a post another title."""
        if input.title == "taken":
            raise Conflict("post_id", "title")
        async with info.context.write() as tx:
            row = await tx.get_one(ToyPostRow, (info.context.viewer.workspace_id, input.post_id))
            row.title = input.title
        return PostRenamePayload(post=ref(Post, input.post_id))


@strawberry.type
class PostEvent:
    """Something happened to a post."""

    what: str = strawberry.field(description="What happened.")
    post: Post | None = strawberry.field(description="The post as it is now.")


@strawberry.type
class Subscription:
    """Live."""

    @subscription
    def post_changed(
        self,
        info: Info,  # noqa: ARG002 - part of the declaration
        event: tuple[str, UUID],
        id: Annotated[UUID | None, id_argument("Post", "Only this one.")] = None,
    ) -> PostEvent | None:
        """What happens to posts."""
        _, post_id = event
        return PostEvent(what=SAID, post=ref(Post, post_id)) if id in {None, post_id} else None


def toy_schema() -> GraphQLSchema:
    return build_schema(Query, Mutation, Subscription, types=[Club, Writer, Post, Reply])
