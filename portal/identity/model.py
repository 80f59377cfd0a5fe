"""Accounts of the installation: people, their sessions, one-time tokens and the brakes on guessing."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Float, ForeignKeyConstraint, LargeBinary, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlmodel import Field

from portal.core.ids import new_id
from portal.core.table import Table, counted, moment, moment_now, string


class ColourScheme(StrEnum):
    """How the pages look."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TokenPurpose(StrEnum):
    """What a one-time token is good for; never for anything else."""

    SIGN_IN = "sign_in"
    INVITATION = "invitation"
    SET_UP = "set_up"
    SUPPORT = "support"
    DUTY = "duty"


class AccountRow(Table):
    """A row of the installation, not of a workspace."""

    # As for rows of a workspace: the writer may not have sight of the new row.
    __mapper_args__: ClassVar[dict[str, Any]] = {"eager_defaults": False}

    id: UUID = Field(default_factory=new_id, primary_key=True)


class PersonRow(AccountRow, table=True):
    """A human's one account in this installation, addressed by a verified e-mail."""

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("email", name="uq_person_email"),)

    email: str = string()
    password_hash: str | None = string(default=None)
    name: str = string()
    locale: str = string(default="de")
    time_zone: str = string(default="Europe/Zurich")
    colour_scheme: ColourScheme = string(default=ColourScheme.SYSTEM)
    version: int = counted()
    created_at: datetime = moment_now()


class SessionRow(AccountRow, table=True):
    """A signed-in browser or a program with a key, acting as one membership; only the hash of its secret is kept."""

    __tablename__ = "session"
    __table_args__ = (
        UniqueConstraint("token_hash", name="uq_session_token_hash"),
        ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["workspace_id", "membership_id"], ["membership.workspace_id", "membership.id"]),
    )

    token_hash: bytes = Field(sa_type=LargeBinary)
    person_id: UUID = Field(index=True)
    workspace_id: UUID
    membership_id: UUID
    name: str | None = string(default=None)
    """What its owner calls the program; None: a browser."""
    user_agent: str = string(default="")
    created_at: datetime = moment_now()
    last_seen_at: datetime = moment_now()
    expires_at: datetime = moment()


class TokenRow(AccountRow, table=True):
    """A one-time token, sent by mail; only its hash is kept, and using it is one statement."""

    __tablename__ = "token"
    __table_args__ = (
        UniqueConstraint("token_hash", name="uq_token_token_hash"),
        ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
    )

    token_hash: bytes = Field(default=b"", sa_type=LargeBinary)
    purpose: TokenPurpose = string()
    email: str = string(default="")
    person_id: UUID | None = Field(default=None, index=True)
    workspace_id: UUID | None = None
    subject_id: UUID | None = Field(default=None, index=True)
    browser_hash: bytes | None = Field(default=None, sa_type=LargeBinary)
    created_at: datetime = moment_now()
    expires_at: datetime = moment()
    used_at: datetime | None = moment(default=None)


class BrakeRow(Table, table=True):
    """A leaky bucket against guessing: how full it was when it was last looked at."""

    __tablename__ = "brake"

    key_hash: bytes = Field(sa_type=LargeBinary, primary_key=True)
    level: float = Field(sa_type=Float)
    at: datetime = moment()


class Views(DeclarativeBase):
    """Views: Alembic compares tables only."""


class OwnMembershipRow(Views):
    """A signed-in person's active membership, in whichever workspace, with the names to choose it by."""

    __tablename__ = "own_membership"

    workspace_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    organisation_name: Mapped[str]
    workspace_name: Mapped[str]
