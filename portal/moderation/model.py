"""Reports and trust; the queue and the log are views over what is there anyway."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import DateTime, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from portal.core.table import Row, moment, moment_now, references, string


class ReportReason(StrEnum):
    """Why somebody reports something."""

    CONFIDENTIAL = "confidential"
    PERSONAL = "personal"
    OFFENSIVE = "offensive"
    SPAM = "spam"
    OFF_TOPIC = "off_topic"
    DUPLICATE = "duplicate"
    OTHER = "other"


class ItemKind(StrEnum):
    """What waits in the queue."""

    HELD_IDEA = "held_idea"
    HELD_COMMENT = "held_comment"
    REPORT = "report"
    MERGE_WISH = "merge_wish"


class Act(StrEnum):
    """What moderators do."""

    APPROVE = "approve"
    RETURN = "return"
    DECLINE = "decline"
    HIDE = "hide"
    DISMISS = "dismiss"
    MERGE = "merge"
    REDACT = "redact"
    TRUST = "trust"
    DISTRUST = "distrust"
    SETTINGS = "settings"
    UNDO = "undo"


class ReportRow(Row, table=True):
    """Somebody finds that the host should look at an idea or a comment; known to the host and to whoever reports.

    `thing` is the comment or else the idea; `about_id` the firm whose words are reported. Once an act has answered
    it, `act_id` names that.
    """

    __tablename__ = "report"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("idea", "other_id"),
        references("comment", "comment_id"),
        references("membership", "reporter_id"),
        references("organisation", "organisation_id"),
        references("organisation", "about_id"),
        references("event", "act_id"),
        UniqueConstraint("workspace_id", "thing", "reporter_id", name="uq_report_thing"),
        Index("ix_report_open", "workspace_id", "created_at", "id", postgresql_where=sql("act_id is null")),
    )

    idea_id: UUID
    circle_id: UUID
    comment_id: UUID | None = None
    thing: UUID
    other_id: UUID | None = None
    reporter_id: UUID
    organisation_id: UUID
    about_id: UUID
    reason: ReportReason = string()
    text: str = string(default="")
    created_at: datetime = moment_now()
    act_id: UUID | None = None


class TrustRow(Row, table=True):
    """What the host's moderators know of a person: how often they approved, whether, when and why they trust."""

    __tablename__ = "trust"
    __table_args__ = (
        references("membership", "membership_id"),
        references("membership", "by_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "membership_id", name="uq_trust_person"),
    )

    membership_id: UUID
    organisation_id: UUID
    approved: int = 0
    is_trusted: bool = False
    is_earned: bool = False
    by_id: UUID | None = None
    at: datetime | None = moment(default=None)
    reason: str = string(default="")


class Views(DeclarativeBase):
    """Views: Alembic compares tables only."""


class ItemRow(Views):
    """Something that waits for a moderator, under the id of the held thing or of the first report."""

    __tablename__ = "moderation_item"

    workspace_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    since: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    circle_id: Mapped[UUID]
    idea_id: Mapped[UUID]
    comment_id: Mapped[UUID | None]
    held_id: Mapped[UUID | None]
    other_id: Mapped[UUID | None]
    author_id: Mapped[UUID]
    about_id: Mapped[UUID]


class ActRow(Views):
    """An act as the log shows it."""

    __tablename__ = "moderation_act"

    workspace_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    act: Mapped[str]
    at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    circle_id: Mapped[UUID | None]
    actor_id: Mapped[UUID]
    about_id: Mapped[UUID]
    idea_id: Mapped[UUID | None]
    comment_id: Mapped[UUID | None]
    person_id: Mapped[UUID | None]
    sentence: Mapped[str]
    undone: Mapped[bool]
    files: Mapped[int]
