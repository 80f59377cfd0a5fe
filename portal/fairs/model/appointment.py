"""Appointments at the stand: when, where and with whom of the crew is everybody's matter, the guest is not."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Column, Index, UniqueConstraint, Uuid, func
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string
from portal.fairs.model.kinds import AppointmentState


class AppointmentRow(Row, table=True):
    """Somebody of the crew is taken at that time; all who plan know that, and not by whom."""

    __tablename__ = "fair_appointment"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        CheckConstraint("starts_at < ends_at", name="in_order"),
        UniqueConstraint("workspace_id", "id", "appearance_id", name="uq_fair_appointment_appearance"),
        UniqueConstraint("workspace_id", "id", "starts_at", "ends_at", name="uq_fair_appointment_time"),
        Index("ix_fair_appointment_appearance", "workspace_id", "appearance_id", "starts_at", "id"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    starts_at: datetime = moment()
    ends_at: datetime = moment()
    place: str = string(default="")
    state: AppointmentState = string(default=AppointmentState.CONFIRMED)
    version: int = counted()
    created_at: datetime = moment_now()


class AppointmentHostRow(Row, table=True):
    """Who receives the guest; the times are the appointment's, and nobody is in two at once."""

    __tablename__ = "appointment_host"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("fair_appointment", "appointment_id", "appearance_id"),
        references("fair_appointment", "appointment_id", "starts_at", "ends_at", cascade=True),
        references("crew_member", "crew_id", "appearance_id"),
        UniqueConstraint("workspace_id", "appointment_id", "crew_id", name="uq_appointment_host_once"),
        ExcludeConstraint(
            ("workspace_id", "="),
            ("crew_id", "="),
            (func.tstzrange(sql("starts_at"), sql("ends_at")), "&&"),
            name="ex_appointment_host_person",
            using="gist",
        ),
    )

    appearance_id: UUID
    circle_id: UUID
    appointment_id: UUID
    crew_id: UUID
    starts_at: datetime = moment()
    ends_at: datetime = moment()


class AppointmentGuestRow(Row, table=True):
    """Who comes and what for; read by the firm that made the appointment and the firms of its hosts."""

    __tablename__ = "appointment_guest"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("fair_appointment", "appointment_id", "appearance_id"),
        UniqueConstraint("workspace_id", "appointment_id", name="uq_appointment_guest_appointment"),
    )

    appearance_id: UUID
    circle_id: UUID
    appointment_id: UUID
    firm_ids: list[UUID] = Field(sa_column=Column(ARRAY(Uuid()), nullable=False))
    guest: str = string()
    company: str = string(default="")
    topic: str = string(default="")
