"""The joint appearance, who takes part in it, and what it is for."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, Column, Index, SmallInteger, UniqueConstraint, Uuid
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string
from portal.fairs.model.kinds import AppearanceState, Form, ParticipationRole, ParticipationState


class AppearanceRow(Row, table=True):
    """An appearance, owned by all firms that take part.

    `firm_ids` are those firms: nobody else in its circle reads it. `step_to` is a step that needs them all, and
    `step_firm_ids` are those that have said so. The stand's area is hundredths of a square metre, its sides are
    centimetres; area and sides may differ, for organisers count pillars and round up. How long people stand there, how
    long they rest between two days and how long they go without a break are minutes.
    """

    __tablename__ = "joint_appearance"
    __table_args__ = (
        references("fair_edition", "edition_id"),
        references("circle", "circle_id"),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "id", "circle_id", name="uq_joint_appearance_circle"),
        Index("ix_joint_appearance_first_day", "workspace_id", "first_day", "id"),
        Index("ix_joint_appearance_edition", "workspace_id", "edition_id"),
    )

    edition_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    firm_ids: list[UUID] = Field(sa_column=Column(ARRAY(Uuid()), nullable=False))
    title: str = string()
    purpose: str = string(default="")
    form: Form = string(default=Form.CO_EXHIBITOR)
    needs_customs: bool = False
    state: AppearanceState = string(default=AppearanceState.IDEA)
    step_to: AppearanceState | None = string(default=None)
    step_firm_ids: list[UUID] = Field(
        default_factory=list, sa_column=Column(ARRAY(Uuid()), nullable=False, server_default="{}")
    )
    first_day: date
    last_day: date
    started_on: date
    hall: str = string(default="")
    stand_number: str = string(default="")
    stand_area: int = 0
    stand_width: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    stand_depth: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    open_sides: int = Field(default=1, sa_type=SmallInteger, sa_column_kwargs={"server_default": "1"})
    longest_day: int = Field(default=600, sa_type=SmallInteger, sa_column_kwargs={"server_default": "600"})
    shortest_rest: int = Field(default=660, sa_type=SmallInteger, sa_column_kwargs={"server_default": "660"})
    longest_stretch: int = Field(default=180, sa_type=SmallInteger, sa_column_kwargs={"server_default": "180"})
    version: int = counted()
    created_at: datetime = moment_now()
    updated_at: datetime = moment_now()


class ParticipationRow(Row, table=True):
    """A firm takes part, is asked to, or does not; what it owed when it left, in the settlement's minor units."""

    __tablename__ = "participation"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "appearance_id", "organisation_id", name="uq_participation_firm"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    position: int = Field(default=0, sa_type=SmallInteger)
    role: ParticipationRole = string()
    state: ParticipationState = string(default=ParticipationState.INVITED)
    answered_at: datetime | None = moment(default=None)
    owed: int | None = Field(default=None, sa_type=BigInteger)
    owed_percent: int | None = None
    created_at: datetime = moment_now()


class GoalRow(Row, table=True):
    """What is to be reached, as a number that somebody counts."""

    __tablename__ = "fair_goal"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        Index("ix_fair_goal_appearance", "workspace_id", "appearance_id", "created_at", "id"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    title: str = string()
    unit: str = string()
    method: str = string(default="")
    target: int = Field(sa_type=BigInteger)
    reached: int | None = Field(default=None, sa_type=BigInteger)
    alternative: int | None = Field(default=None, sa_type=BigInteger)
    """What one of it would cost by other means, in minor units, as agreed beforehand."""
    version: int = counted()
    created_at: datetime = moment_now()
