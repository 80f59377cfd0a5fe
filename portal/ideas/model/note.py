"""What the host's people write to each other beside an idea."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index

from portal.core.table import Row, counted, moment, moment_now, references, string


class NoteRow(Row, table=True):
    """An internal note: for the host's people who read the idea, for nobody else, wherever the idea moves."""

    __tablename__ = "idea_note"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "author_id"),
        references("organisation", "organisation_id"),
        Index("ix_idea_note_idea", "workspace_id", "idea_id", "created_at", "id"),
    )

    idea_id: UUID
    circle_id: UUID
    author_id: UUID
    organisation_id: UUID
    body: str = string()
    body_html: str = string()
    language: str = string(default="de")
    version: int = counted()
    created_at: datetime = moment_now()
    edited_at: datetime | None = moment(default=None)
