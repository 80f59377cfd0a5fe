"""What is said about an idea: comments with their earlier words, reactions, and who is called upon."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string


class ReactionKind(StrEnum):
    """What can be said without words."""

    AGREE = "agree"
    THANKS = "thanks"
    INSIGHT = "insight"
    CELEBRATE = "celebrate"
    UNSURE = "unsure"


class CommentRow(Row, table=True):
    """Something said about an idea, readable by whoever reads the idea; empty once its author took it back.

    With `hidden_sentence` it was a moderator who did, and why.

    `said_in` is the circle at that time, unless the idea's owner firm said it: wherever else the idea moves,
    other partners do not learn who said it. `origin_id` is the idea about which it was said before that was merged.
    """

    __tablename__ = "comment"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("idea", "origin_id"),
        references("membership", "author_id"),
        references("organisation", "organisation_id"),
        references("circle", "said_in"),
        references("comment", "reply_to"),
        Index("ix_comment_origin", "workspace_id", "origin_id", postgresql_where=sql("origin_id is not null")),
        Index("ix_comment_idea", "workspace_id", "idea_id", "created_at", "id"),
        Index(
            "ix_comment_reply",
            "workspace_id",
            "reply_to",
            "created_at",
            "id",
            postgresql_where=sql("reply_to is not null"),
        ),
    )

    idea_id: UUID
    circle_id: UUID
    origin_id: UUID | None = None
    said_in: UUID | None = None
    reply_to: UUID | None = None
    author_id: UUID
    organisation_id: UUID
    body: str = string()
    body_html: str = string()
    language: str = string(default="de")
    is_official: bool = False
    version: int = counted()
    created_at: datetime = moment_now()
    edited_at: datetime | None = moment(default=None)
    deleted_at: datetime | None = moment(default=None)
    hidden_sentence: str | None = string(default=None)


class CommentVersionRow(Row, table=True):
    """Words that a comment had before; readable where they were read then.

    `said_in` is the circle that could read them: wherever else the idea has moved, only host and author's firm do.
    With `erase_at` the comment was taken back: its author may bring it back until then.
    """

    __tablename__ = "comment_version"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("comment", "comment_id"),
        references("membership", "author_id"),
        references("organisation", "organisation_id"),
        references("circle", "said_in"),
        UniqueConstraint("workspace_id", "comment_id", "version", name="uq_comment_version"),
    )

    idea_id: UUID
    circle_id: UUID
    said_in: UUID
    comment_id: UUID
    author_id: UUID
    organisation_id: UUID
    version: int
    body: str = string()
    body_html: str = string()
    written_at: datetime = moment()
    replaced_at: datetime = moment_now()
    erase_at: datetime | None = moment(default=None)


class ReactionRow(Row, table=True):
    """A person reacts to a comment: once in each way."""

    __tablename__ = "comment_reaction"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("comment", "comment_id"),
        references("membership", "membership_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "comment_id", "membership_id", "kind", name="uq_comment_reaction"),
    )

    idea_id: UUID
    circle_id: UUID
    comment_id: UUID
    membership_id: UUID
    organisation_id: UUID
    kind: ReactionKind = string()
    created_at: datetime = moment_now()


class TallyRow(Row, table=True):
    """How many people, of how many firms, reacted to a comment in one way."""

    __tablename__ = "comment_tally"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("comment", "comment_id"),
        UniqueConstraint("workspace_id", "comment_id", "kind", name="uq_comment_tally"),
    )

    idea_id: UUID
    circle_id: UUID
    comment_id: UUID
    kind: ReactionKind = string()
    heads: int = Field(default=0)
    firms: int = Field(default=0)


class MentionRow(Row, table=True):
    """A comment calls upon a person: `@{number}` in its text stands for whom one may know.

    It is answered when the person says something about the idea. `said_in` and `erase_at` as for earlier words.
    """

    __tablename__ = "mention"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("comment", "comment_id"),
        references("membership", "membership_id"),
        references("membership", "by_id"),
        references("organisation", "organisation_id"),
        references("circle", "said_in"),
        UniqueConstraint("workspace_id", "comment_id", "number", name="uq_mention_number"),
        Index(
            "ix_mention_waiting",
            "workspace_id",
            "membership_id",
            "idea_id",
            postgresql_where=sql("answered_at is null and erase_at is null"),
        ),
    )

    idea_id: UUID
    circle_id: UUID
    said_in: UUID
    comment_id: UUID
    number: int
    membership_id: UUID
    organisation_id: UUID
    by_id: UUID
    created_at: datetime = moment_now()
    answered_at: datetime | None = moment(default=None)
    erase_at: datetime | None = moment(default=None)
