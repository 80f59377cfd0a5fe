"""Wishes that more firms read an idea."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy import text as sql

from portal.core.table import Row, moment, moment_now, references, string


class WideningRow(Row, table=True):
    """Somebody asks the owner to let more firms see an idea; nothing moves before the answer."""

    __tablename__ = "widening"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("circle", "to_circle_id"),
        references("membership", "requested_by"),
        Index(
            "uq_widening_open",
            "workspace_id",
            "idea_id",
            unique=True,
            postgresql_where=sql("answered_at is null"),
        ),
    )

    idea_id: UUID
    circle_id: UUID
    organisation_id: UUID
    to_circle_id: UUID
    requested_by: UUID
    note: str = string(default="")
    created_at: datetime = moment_now()
    answered_at: datetime | None = moment(default=None)
    answered_by: UUID | None = None
    accepted: bool | None = None
