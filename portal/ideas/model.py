"""Ideas and what grows around them; children carry the idea's circle and move with it."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Computed, Index, Integer, SmallInteger, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string

SUPPORT_SHOWN = "case when voice_count >= greatest(floor, kept_floor) then support_count else 0 end"


class IdeaStatus(StrEnum):
    """Where an idea stands on its way."""

    HELD = "held"
    OPEN = "open"
    CONSIDERING = "considering"
    PLANNED = "planned"
    IN_DEVELOPMENT = "in_development"
    RELEASED = "released"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Need(StrEnum):
    """How much an idea matters to a supporter."""

    NICE = "nice"
    IMPORTANT = "important"
    BLOCKING = "blocking"


class IdeaRow(Row, table=True):
    """An idea; `floor` follows its circle, the counters follow the supports and comments.

    `kept_floor` is the highest floor of the circles it has left: what was counted there stays as hidden as it was.
    """

    __tablename__ = "idea"
    __table_args__ = (
        references("circle", "circle_id", "floor", cascade=True),
        references("circle", "requested_circle_id"),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "id", "circle_id", name="uq_idea_circle"),
        UniqueConstraint("workspace_id", "number", name="uq_idea_number"),
        CheckConstraint("(status = 'held') = (held_at is not null)", name="held_since"),
        Index("ix_idea_created", "workspace_id", "created_at", "id"),
        Index("ix_idea_activity", "workspace_id", "last_activity_at", "id"),
        Index("ix_idea_support", "workspace_id", "support_count", "id"),
        Index("ix_idea_shown", "workspace_id", "support_shown", "id"),
        Index("ix_idea_circle_created", "workspace_id", "circle_id", "created_at", "id"),
        Index("ix_idea_circle_activity", "workspace_id", "circle_id", "last_activity_at", "id"),
        Index("ix_idea_circle_support", "workspace_id", "circle_id", "support_count", "id"),
        Index("ix_idea_circle_shown", "workspace_id", "circle_id", "support_shown", "id"),
        Index("ix_idea_author", "workspace_id", "author_id"),
        Index("ix_idea_held", "workspace_id", "created_at", "id", postgresql_where=sql("held_at is not null")),
    )

    number: int
    circle_id: UUID
    floor: int = Field(default=0, sa_type=SmallInteger)
    kept_floor: int = Field(default=0, sa_type=SmallInteger, sa_column_kwargs={"server_default": "0"})
    requested_circle_id: UUID | None = None
    organisation_id: UUID
    author_id: UUID
    title: str = string()
    problem: str = string()
    problem_html: str = string()
    proposal: str = string(default="")
    proposal_html: str = string(default="")
    excerpt: str = string()
    language: str = string(default="de")
    status: IdeaStatus = string(default=IdeaStatus.OPEN)
    held_at: datetime | None = moment(default=None)
    support_count: int = 0
    voice_count: int = 0
    support_shown: int = Field(
        default=None,
        sa_column=Column(
            Integer,
            Computed(SUPPORT_SHOWN, persisted=True),
            nullable=False,
        ),
    )
    comment_count: int = 0
    version: int = 1
    created_at: datetime = moment_now()
    updated_at: datetime = moment_now()
    last_activity_at: datetime = moment_now()


class SupportRow(Row, table=True):
    """A person says that an idea matters: one per person; `said_in` as for comments."""

    __tablename__ = "idea_support"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "membership_id"),
        references("organisation", "organisation_id"),
        references("circle", "said_in"),
        UniqueConstraint("workspace_id", "idea_id", "membership_id", name="uq_idea_support_person"),
        Index("ix_idea_support_membership", "workspace_id", "membership_id"),
    )

    idea_id: UUID
    circle_id: UUID
    said_in: UUID | None = None
    membership_id: UUID
    organisation_id: UUID
    need: Need = string(default=Need.IMPORTANT)
    reason: str | None = string(default=None)
    created_at: datetime = moment_now()


class VoiceRow(Row, table=True):
    """A firm's voice for an idea: how many of its people support it."""

    __tablename__ = "idea_voice"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "idea_id", "organisation_id", name="uq_idea_voice_firm"),
    )

    idea_id: UUID
    circle_id: UUID
    organisation_id: UUID
    heads: int = 0


class FollowRow(Row, table=True):
    """A person wants to hear what happens to an idea."""

    __tablename__ = "idea_follow"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "idea_id", "membership_id", name="uq_idea_follow_person"),
        Index("ix_idea_follow_membership", "workspace_id", "membership_id"),
    )

    idea_id: UUID
    circle_id: UUID
    membership_id: UUID
    created_at: datetime = moment_now()


class StatusChangeRow(Row, table=True):
    """A decision with a sentence: from where to where, by whom, why."""

    __tablename__ = "idea_status_change"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "actor_id"),
        Index("ix_idea_status_change_idea", "workspace_id", "idea_id", "created_at", "id"),
    )

    idea_id: UUID
    circle_id: UUID
    organisation_id: UUID
    actor_id: UUID
    from_status: IdeaStatus | None = string(default=None)
    to_status: IdeaStatus = string()
    sentence: str = string(default="")
    created_at: datetime = moment_now()


class CommentRow(Row, table=True):
    """Something said about an idea, readable by whoever reads the idea.

    `said_in` is the circle at that time, unless the idea's owner firm said it: wherever else the idea moves,
    other partners do not learn who said it.
    """

    __tablename__ = "comment"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "author_id"),
        references("organisation", "organisation_id"),
        references("circle", "said_in"),
        Index("ix_comment_idea", "workspace_id", "idea_id", "created_at", "id"),
    )

    idea_id: UUID
    circle_id: UUID
    said_in: UUID | None = None
    author_id: UUID
    organisation_id: UUID
    body: str = string()
    body_html: str = string()
    language: str = string(default="de")
    is_official: bool = False
    version: int = counted()
    created_at: datetime = moment_now()
    edited_at: datetime | None = moment(default=None)


class WideningRow(Row, table=True):
    """Somebody asks the owner to let more firms see an idea; nothing moves before the answer."""

    __tablename__ = "widening"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("circle", "to_circle_id"),
        references("membership", "requested_by"),
        Index(
            "uq_widening_open",
            "workspace_id",
            "idea_id",
            unique=True,
            postgresql_where=sql("answered_at is null"),
        ),
    )

    idea_id: UUID
    circle_id: UUID
    organisation_id: UUID
    to_circle_id: UUID
    requested_by: UUID
    note: str = string(default="")
    created_at: datetime = moment_now()
    answered_at: datetime | None = moment(default=None)
    answered_by: UUID | None = None
    accepted: bool | None = None
