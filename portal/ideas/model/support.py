"""Who supports an idea, for which firm, and who follows it."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy import text as sql

from portal.core.table import Row, moment, moment_now, references, string

MERGED = sql("origin_id is not null")


class Need(StrEnum):
    """How much an idea matters to a supporter."""

    NICE = "nice"
    IMPORTANT = "important"
    BLOCKING = "blocking"


NEED_WEIGHTS = {Need.NICE: 1, Need.IMPORTANT: 2, Need.BLOCKING: 4}
"""How much a supporter counts by its need; the SQL function `need_weight` says the same."""


class SupportRow(Row, table=True):
    """A person says that an idea matters: one per person; `said_in` and `origin_id` as for comments."""

    __tablename__ = "idea_support"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("idea", "origin_id"),
        references("membership", "membership_id"),
        references("organisation", "organisation_id"),
        references("circle", "said_in"),
        UniqueConstraint("workspace_id", "idea_id", "membership_id", name="uq_idea_support_person"),
        Index("ix_idea_support_origin", "workspace_id", "origin_id", postgresql_where=MERGED),
        Index("ix_idea_support_membership", "workspace_id", "membership_id"),
    )

    idea_id: UUID
    circle_id: UUID
    origin_id: UUID | None = None
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
        references("idea", "origin_id"),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "idea_id", "membership_id", name="uq_idea_follow_person"),
        Index("ix_idea_follow_origin", "workspace_id", "origin_id", postgresql_where=MERGED),
        Index("ix_idea_follow_membership", "workspace_id", "membership_id"),
    )

    idea_id: UUID
    circle_id: UUID
    origin_id: UUID | None = None
    membership_id: UUID
    created_at: datetime = moment_now()


class SeenRow(Row, table=True):
    """When a person last looked at an idea."""

    __tablename__ = "idea_seen"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "idea_id", "membership_id", name="uq_idea_seen_person"),
    )

    idea_id: UUID
    circle_id: UUID
    membership_id: UUID
    seen_at: datetime = moment()
