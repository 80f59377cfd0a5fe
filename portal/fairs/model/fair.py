"""The catalogue: fairs, their editions, and what the organiser wants until when."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, CheckConstraint, Column, Index, Text, UniqueConstraint
from sqlmodel import Field

from portal.core.table import Row, counted, moment_now, references, string
from portal.fairs.model.kinds import Audience, DeadlineKind, Rhythm


class FairRow(Row, table=True):
    """A fair that comes again; entered by a firm, read by whoever has to do with it."""

    __tablename__ = "fair"
    __table_args__ = (references("organisation", "organisation_id"), references("membership", "author_id"))

    organisation_id: UUID
    author_id: UUID
    name: str = string()
    city: str = string()
    country: str = string(default="CH")
    website: str = string(default="", sa_column_kwargs={"server_default": ""})
    rhythm: Rhythm | None = string(default=None)
    audience: Audience | None = string(default=None)
    sectors: list[str] = Field(
        default_factory=list, sa_column=Column(ARRAY(Text()), nullable=False, server_default="{}")
    )
    version: int = counted()
    created_at: datetime = moment_now()


class EditionRow(Row, table=True):
    """A fair in one year: the anchor of every relative date; its hours are those of its days, in order."""

    __tablename__ = "fair_edition"
    __table_args__ = (
        references("fair", "fair_id"),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        CheckConstraint("first_day <= last_day", name="days_in_order"),
        Index("ix_fair_edition_fair", "workspace_id", "fair_id", "first_day"),
    )

    fair_id: UUID
    organisation_id: UUID
    author_id: UUID
    first_day: date
    last_day: date
    organiser: str = string(default="")
    time_zone: str = string(default="Europe/Zurich")
    currency: str = string(default="CHF")
    opening_hours: list[str] = Field(
        default_factory=list, sa_column=Column(ARRAY(Text()), nullable=False, server_default="{}")
    )
    version: int = counted()
    created_at: datetime = moment_now()


class DeadlineRow(Row, table=True):
    """What the organiser wants until when, as its papers say; and what it costs afterwards.

    The fee is in the edition's currency, the surcharge in hundredths of a percent.
    """

    __tablename__ = "organiser_deadline"
    __table_args__ = (
        references("fair_edition", "edition_id"),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        Index("ix_organiser_deadline_edition", "workspace_id", "edition_id", "due_on"),
    )

    edition_id: UUID
    organisation_id: UUID
    author_id: UUID
    kind: DeadlineKind = string()
    title: str = string()
    due_on: date
    source: str = string(default="")
    fee_after: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
    surcharge: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    created_at: datetime = moment_now()


class CancellationStepRow(Row, table=True):
    """Until and with a day so much is owed by who cancels: hundredths of a percent, at least a fee for the stand."""

    __tablename__ = "cancellation_step"
    __table_args__ = (
        references("fair_edition", "edition_id"),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "edition_id", "until", name="uq_cancellation_step_until"),
    )

    edition_id: UUID
    organisation_id: UUID
    author_id: UUID
    until: date
    percent: int
    min_fee: int = Field(default=0, sa_type=BigInteger)
