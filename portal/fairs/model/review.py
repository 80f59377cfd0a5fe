"""The review: what was counted, what was learned, and the figures as they were frozen."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, Column, Index, SmallInteger, Text, UniqueConstraint
from sqlmodel import Field

from portal.core.table import Row, moment, moment_now, references, string
from portal.fairs.model.kinds import CountName, LearningKind


class CountRow(Row, table=True):
    """A number that somebody counted, such as talks; the last word counts."""

    __tablename__ = "fair_count"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "appearance_id", "name", name="uq_fair_count_name"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    name: CountName = string()
    value: int = Field(sa_type=BigInteger)
    counted_at: datetime = moment()


class LearningRow(Row, table=True):
    """What a firm takes along from a fair; it may have become an idea."""

    __tablename__ = "fair_learning"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        references("idea", "idea_id"),
        Index("ix_fair_learning_appearance", "workspace_id", "appearance_id", "created_at", "id"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    kind: LearningKind = string()
    body: str = string()
    idea_id: UUID | None = None
    created_at: datetime = moment_now()


class ReviewRow(Row, table=True):
    """The figures were frozen: first at the review, and once more half a year later."""

    __tablename__ = "fair_review"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "appearance_id", "number", name="uq_fair_review_number"),
        UniqueConstraint("workspace_id", "id", "appearance_id", name="uq_fair_review_appearance"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    number: int = Field(sa_type=SmallInteger)
    frozen_at: datetime = moment()


class KpiRow(Row, table=True):
    """A figure as it was frozen, with what it was computed from; no value where something is unknown."""

    __tablename__ = "fair_kpi"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("fair_review", "review_id", "appearance_id"),
        UniqueConstraint("workspace_id", "review_id", "position", name="uq_fair_kpi_position"),
    )

    appearance_id: UUID
    circle_id: UUID
    review_id: UUID
    position: int = Field(sa_type=SmallInteger)
    code: str = string()
    about: str = string(default="")
    """Which goal, part of the budget, side or firm (by its id in the API), where there are several."""
    value: str | None = string(default=None)
    unit: str = string()
    inputs: list[str] = Field(sa_column=Column(ARRAY(Text()), nullable=False))
    """Each as `name=number`."""
