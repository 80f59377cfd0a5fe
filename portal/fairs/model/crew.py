"""People at the stand: who comes, the shifts, who stands when, and who leads the stand on which day."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Column, Index, Text, UniqueConstraint, func
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB, ExcludeConstraint
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string
from portal.fairs.model.kinds import CardLanguage, Presence, ProposalState


def _words() -> Column[list[str]]:
    return Column(ARRAY(Text()), nullable=False, server_default="{}")


class CrewRow(Row, table=True):
    """Somebody whom the own firm sends to the stand; `number` tells a firm's people apart where nobody names them.

    `presence` is what the person last said during the fair.
    """

    __tablename__ = "crew_member"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "membership_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "appearance_id", "membership_id", name="uq_crew_member_person"),
        UniqueConstraint("workspace_id", "appearance_id", "organisation_id", "number", name="uq_crew_member_number"),
        UniqueConstraint("workspace_id", "id", "appearance_id", name="uq_crew_member_appearance"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    membership_id: UUID
    author_id: UUID
    number: int
    languages: list[str] = Field(default_factory=list, sa_column=_words())
    topics: list[str] = Field(default_factory=list, sa_column=_words())
    is_first_timer: bool = False
    presence: Presence = string(default=Presence.AWAY, sa_column_kwargs={"server_default": "away"})
    presence_at: datetime | None = moment(default=None)
    version: int = counted()
    created_at: datetime = moment_now()


class CrewPhoneRow(Row, table=True):
    """Where somebody is reached during the fair; told where the circle names people."""

    __tablename__ = "crew_phone"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("crew_member", "crew_id", "appearance_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "crew_id", name="uq_crew_phone_member"),
    )

    appearance_id: UUID
    circle_id: UUID
    crew_id: UUID
    organisation_id: UUID
    phone: str = string()


class CrewNoteRow(Row, table=True):
    """What somebody wishes or a firm has to remember; the business of that firm alone."""

    __tablename__ = "crew_note"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("crew_member", "crew_id", "appearance_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "crew_id", name="uq_crew_note_member"),
    )

    appearance_id: UUID
    circle_id: UUID
    crew_id: UUID
    organisation_id: UUID
    note: str = string()


class SlotRow(Row, table=True):
    """A shift at a place of the stand, and what it needs."""

    __tablename__ = "rota_slot"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("membership", "author_id"),
        CheckConstraint("starts_at < ends_at", name="in_order"),
        CheckConstraint("min_people > 0", name="somebody"),
        UniqueConstraint("workspace_id", "id", "appearance_id", name="uq_rota_slot_appearance"),
        UniqueConstraint("workspace_id", "id", "starts_at", "ends_at", name="uq_rota_slot_time"),
        Index("ix_rota_slot_appearance", "workspace_id", "appearance_id", "starts_at", "id"),
    )

    appearance_id: UUID
    circle_id: UUID
    author_id: UUID
    starts_at: datetime = moment()
    ends_at: datetime = moment()
    station: str = string()
    min_people: int
    languages: list[str] = Field(default_factory=list, sa_column=_words())
    topics: list[str] = Field(default_factory=list, sa_column=_words())
    version: int = counted()
    created_at: datetime = moment_now()


class NeedRow(Row, table=True):
    """How many of a firm a shift needs at least."""

    __tablename__ = "rota_need"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("rota_slot", "slot_id", "appearance_id"),
        references("organisation", "organisation_id"),
        CheckConstraint("people > 0", name="somebody"),
        UniqueConstraint("workspace_id", "slot_id", "organisation_id", name="uq_rota_need_firm"),
    )

    appearance_id: UUID
    circle_id: UUID
    slot_id: UUID
    organisation_id: UUID
    people: int


class AssignmentRow(Row, table=True):
    """Somebody stands in a shift; what another firm planned counts, and waits for the word of the person's own firm.

    The shift's times are copied, and follow it: nobody is in two places at once.
    """

    __tablename__ = "rota_assignment"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("rota_slot", "slot_id", "appearance_id"),
        references("rota_slot", "slot_id", "starts_at", "ends_at", cascade=True),
        references("crew_member", "crew_id", "appearance_id"),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "slot_id", "crew_id", name="uq_rota_assignment_once"),
        ExcludeConstraint(
            ("workspace_id", "="),
            ("crew_id", "="),
            (func.tstzrange(sql("starts_at"), sql("ends_at")), "&&"),
            name="ex_rota_assignment_person",
            using="gist",
        ),
    )

    appearance_id: UUID
    circle_id: UUID
    slot_id: UUID
    crew_id: UUID
    organisation_id: UUID
    author_id: UUID
    starts_at: datetime = moment()
    ends_at: datetime = moment()
    confirmed_at: datetime | None = moment(default=None)
    offered_at: datetime | None = moment(default=None)
    """Since when somebody else may take the shift over; until then it stays the person's."""
    created_at: datetime = moment_now()


class ManagerRow(Row, table=True):
    """Who leads the stand on a day, whatever the rank, and who takes the place."""

    __tablename__ = "stand_manager"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("crew_member", "crew_id", "appearance_id"),
        references("crew_member", "deputy_id", "appearance_id"),
        CheckConstraint("crew_id <> deputy_id", name="somebody_else"),
        UniqueConstraint("workspace_id", "appearance_id", "day", name="uq_stand_manager_day"),
    )

    appearance_id: UUID
    circle_id: UUID
    day: date
    crew_id: UUID
    deputy_id: UUID | None = None
    version: int = counted()


class ProposalRow(Row, table=True):
    """A rota that the portal proposes to one person, who saves it or does not; the latest for each appearance.

    `changes` are shift, the shift's version, person and whether it joins; `problems` the rules that could not be met.
    """

    __tablename__ = "rota_proposal"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "appearance_id", "membership_id", name="uq_rota_proposal_person"),
    )

    appearance_id: UUID
    circle_id: UUID
    membership_id: UUID
    state: ProposalState = string(default=ProposalState.WAITING)
    number: int = counted()
    """Counts how often it was asked for: what was computed for an earlier time is not kept."""
    changes: list[dict[str, Any]] = Field(default_factory=list, sa_column=Column(JSONB, nullable=False))
    problems: list[dict[str, Any]] = Field(default_factory=list, sa_column=Column(JSONB, nullable=False))
    asked_at: datetime = moment_now()
    started_at: datetime | None = moment(default=None)
    ended_at: datetime | None = moment(default=None)


class BriefingRow(Row, table=True):
    """What the card says that everybody at the stand carries, in a language; empty means the usual words."""

    __tablename__ = "stand_briefing"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        UniqueConstraint("workspace_id", "appearance_id", "language", name="uq_stand_briefing_language"),
    )

    appearance_id: UUID
    circle_id: UUID
    language: CardLanguage = string()
    firms: str = string(default="")
    silence: str = string(default="")
    rules: str = string(default="")
    consent: str = string(default="")
    emergency: str = string(default="")
    version: int = counted()
