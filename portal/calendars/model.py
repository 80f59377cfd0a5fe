"""Calendar feeds, and what each has handed out."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, LargeBinary, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.table import Row, moment, moment_now, references, string


class FeedScope(StrEnum):
    """What a calendar shows."""

    PERSONAL = "personal"
    APPEARANCE = "appearance"
    FIRM = "firm"


class FeedRow(Row, table=True):
    """A calendar of one person, read by whoever knows its address; only the hash of the secret in it is kept."""

    __tablename__ = "calendar_feed"
    __table_args__ = (
        references("membership", "membership_id"),
        references("joint_appearance", "appearance_id"),
        references("organisation", "organisation_id"),
        Index("ix_calendar_feed_token_hash", "token_hash"),
        CheckConstraint("(scope = 'appearance') = (appearance_id is not null)", name="appearance_has_one"),
        CheckConstraint("(scope = 'firm') = (organisation_id is not null)", name="firm_has_one"),
        Index(
            "uq_calendar_feed_of",
            "workspace_id",
            "membership_id",
            "scope",
            sql("coalesce(appearance_id, organisation_id, workspace_id)"),
            unique=True,
        ),
    )

    membership_id: UUID
    scope: FeedScope = string()
    appearance_id: UUID | None = None
    organisation_id: UUID | None = None
    token_hash: bytes = Field(sa_type=LargeBinary)
    created_at: datetime = moment_now()
    read_at: datetime | None = moment(default=None)


class HandedRow(Row, table=True):
    """An entry as the calendar program was last given it, so that changes are counted and removals are told.

    `mark` is a fingerprint of its words and times; what it was about is not kept.
    """

    __tablename__ = "calendar_entry"
    __table_args__ = (
        references("membership", "membership_id"),
        ForeignKeyConstraint(
            ["workspace_id", "feed_id"], ["calendar_feed.workspace_id", "calendar_feed.id"], ondelete="CASCADE"
        ),
        UniqueConstraint("workspace_id", "feed_id", "uid", name="uq_calendar_entry_uid"),
    )

    membership_id: UUID
    feed_id: UUID
    uid: str = string()
    mark: bytes = Field(sa_type=LargeBinary)
    sequence: int = 0
    starts: str = string()
    """Day or moment, as ISO 8601."""
    gone_at: datetime | None = moment(default=None)
