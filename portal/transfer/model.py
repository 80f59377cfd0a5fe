"""What came from other systems: where each thing was there, and which of their people are who here."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from portal.core.table import Row, moment_now, references, string


class OriginRow(Row, table=True):
    """A firm, an idea or a comment was this in that system; `object` is it here, `facts` is what has no place here."""

    __tablename__ = "transfer_origin"
    __table_args__ = (
        ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        UniqueConstraint("workspace_id", "system", "kind", "source_id", name="uq_transfer_origin_source"),
        Index("ix_transfer_origin_object", "workspace_id", "system", "kind", "object"),
    )

    system: str = string()
    kind: str = string()
    source_id: str = string()
    object: UUID
    facts: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB, nullable=True))
    created_at: datetime = moment_now()


class SourcePersonRow(Row, table=True):
    """Somebody of that system: a person here by the verified address, or else only a name, never written to."""

    __tablename__ = "transfer_person"
    __table_args__ = (
        references("membership", "membership_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "system", "source_id", name="uq_transfer_person_source"),
    )

    system: str = string()
    source_id: str = string()
    name: str = string()
    email: str = string()
    organisation_id: UUID
    membership_id: UUID
    is_known: bool = False
    created_at: datetime = moment_now()
