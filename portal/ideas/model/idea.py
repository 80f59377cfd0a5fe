"""The idea itself and the steps on its way."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    Column,
    Computed,
    ForeignKeyConstraint,
    Index,
    Integer,
    SmallInteger,
    Text,
    TextClause,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string

BY_MONTH = "coalesce(target_month, '9999-12-01'::date)"
SUPPORT_SHOWN = "case when poll_count = 0 and voice_count >= greatest(floor, kept_floor) then support_count else 0 end"
SUPPORT_LISTED = "case when poll_count = 0 then support_count else 0 end"
NEED_SHOWN = "case when poll_count = 0 and voice_count >= greatest(floor, kept_floor) then need else 0 end"
NEED_LISTED = "case when poll_count = 0 then need else 0 end"


def _has(column: str) -> TextClause:
    return sql(f"{column} is not null")


def _reckoned(words: str) -> Column[int]:
    return Column(Integer, Computed(words, persisted=True), nullable=False)


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
    MERGED = "merged"


class IdeaRow(Row, table=True):
    """An idea; `floor` follows its circle, the counters follow the supports and comments.

    `kept_floor` is the highest floor of the circles it has left: what was counted there stays as hidden as it was.
    `poll_count` says in how many ballots it stands whose result nobody knows yet: so long its supports count for no
    order and are told to nobody, or they would lead those who vote.
    """

    __tablename__ = "idea"
    __table_args__ = (
        references("circle", "circle_id", "floor", cascade=True),
        references("circle", "requested_circle_id"),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        references("idea", "merged_into_id"),
        references("idea_stage", "stage_id"),
        UniqueConstraint("workspace_id", "id", "circle_id", name="uq_idea_circle"),
        UniqueConstraint("workspace_id", "number", name="uq_idea_number"),
        CheckConstraint("(status = 'held') = (held_at is not null)", name="held_since"),
        CheckConstraint("(status = 'merged') = (merged_into_id is not null)", name="merged_into"),
        CheckConstraint("target_month is null or extract(day from target_month) = 1", name="first_of_month"),
        Index("ix_idea_created", "workspace_id", "created_at", "id"),
        Index("ix_idea_activity", "workspace_id", "last_activity_at", "id"),
        Index("ix_idea_listed", "workspace_id", "support_listed", "id"),
        Index("ix_idea_shown", "workspace_id", "support_shown", "id"),
        Index("ix_idea_circle_created", "workspace_id", "circle_id", "created_at", "id"),
        Index("ix_idea_circle_activity", "workspace_id", "circle_id", "last_activity_at", "id"),
        Index("ix_idea_circle_listed", "workspace_id", "circle_id", "support_listed", "id"),
        Index("ix_idea_circle_shown", "workspace_id", "circle_id", "support_shown", "id"),
        Index("ix_idea_need_listed", "workspace_id", "need_listed", "id"),
        Index("ix_idea_need_shown", "workspace_id", "need_shown", "id"),
        Index("ix_idea_circle_need_listed", "workspace_id", "circle_id", "need_listed", "id"),
        Index("ix_idea_circle_need_shown", "workspace_id", "circle_id", "need_shown", "id"),
        Index("ix_idea_author", "workspace_id", "author_id"),
        # What few of many ideas may have is found by these; with the circle, that policies need not read the row.
        Index("ix_idea_status", "workspace_id", "status", "circle_id", "id"),
        Index("ix_idea_firm", "workspace_id", "organisation_id", "circle_id", "id"),
        Index("ix_idea_language", "workspace_id", "language", "circle_id", "id"),
        Index("ix_idea_month", "workspace_id", sql(BY_MONTH), "id"),
        Index("ix_idea_circle_month", "workspace_id", "circle_id", sql(BY_MONTH), "id"),
        Index("ix_idea_held", "workspace_id", "created_at", "id", postgresql_where=_has("held_at")),
        # What is held stands behind all others by support: each order has its own, or pages of it would walk past them.
        Index("ix_idea_held_activity", "workspace_id", "last_activity_at", "id", postgresql_where=_has("held_at")),
        Index("ix_idea_held_listed", "workspace_id", "support_listed", "id", postgresql_where=_has("held_at")),
        Index("ix_idea_held_need", "workspace_id", "need_listed", "id", postgresql_where=_has("held_at")),
        Index("ix_idea_held_month", "workspace_id", sql(BY_MONTH), "id", postgresql_where=_has("held_at")),
        Index("ix_idea_merged", "workspace_id", "merged_into_id", postgresql_where=sql("merged_into_id is not null")),
        Index("ix_idea_roadmap", "workspace_id", "target_month", "id", postgresql_where=_has("target_month")),
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
    benefits: list[str] = Field(
        default_factory=list, sa_type=ARRAY(Text), sa_column_kwargs={"server_default": "{}", "nullable": False}
    )
    benefit_note: str = string(default="", sa_column_kwargs={"server_default": ""})
    language: str = string(default="de")
    status: IdeaStatus = string(default=IdeaStatus.OPEN)
    held_at: datetime | None = moment(default=None)
    stage_id: UUID | None = None
    target_month: date | None = None
    merged_into_id: UUID | None = None
    support_count: int = 0
    voice_count: int = 0
    poll_count: int = Field(default=0, sa_type=SmallInteger, sa_column_kwargs={"server_default": "0"})
    support_shown: int = Field(default=None, sa_column=_reckoned(SUPPORT_SHOWN))
    support_listed: int = Field(default=None, sa_column=_reckoned(SUPPORT_LISTED))
    need: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    need_shown: int = Field(default=None, sa_column=_reckoned(NEED_SHOWN))
    need_listed: int = Field(default=None, sa_column=_reckoned(NEED_LISTED))
    comment_count: int = 0
    locked_at: datetime | None = moment(default=None)
    lock_sentence: str | None = string(default=None)
    version: int = 1
    created_at: datetime = moment_now()
    updated_at: datetime = moment_now()
    last_activity_at: datetime = moment_now()


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


class StageRow(Row, table=True):
    """A name that the host gives to a part of a phase: "in Abklärung" within "considering"."""

    __tablename__ = "idea_stage"
    __table_args__ = (
        ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        UniqueConstraint("workspace_id", "status", "name", name="uq_idea_stage_name"),
    )

    status: IdeaStatus = string()
    name: str = string()
    position: int = 0
    version: int = counted()
    archived_at: datetime | None = moment(default=None)
