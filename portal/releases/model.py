"""Release notes, and the ideas that they answer."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy import text as sql

from portal.core.table import Row, counted, moment, moment_now, references, string


class ReleaseNoteRow(Row, table=True):
    """What is there now, told to a circle; until it is published only the host's people know of it."""

    __tablename__ = "release_note"
    __table_args__ = (
        references("circle", "circle_id"),
        references("membership", "author_id"),
        references("organisation", "organisation_id"),
        Index("ix_release_note_created", "workspace_id", "created_at", "id"),
        Index(
            "ix_release_note_published",
            "workspace_id",
            "published_at",
            "id",
            postgresql_where=sql("published_at is not null"),
        ),
    )

    circle_id: UUID
    author_id: UUID
    organisation_id: UUID
    title: str = string()
    body: str = string()
    body_html: str = string()
    excerpt: str = string()
    language: str = string(default="de")
    version: int = counted()
    created_at: datetime = moment_now()
    published_at: datetime | None = moment(default=None)
    edited_at: datetime | None = moment(default=None)
    """When it was last changed after it was published."""


class AnsweredIdeaRow(Row, table=True):
    """An idea that a release note answers; it carries the idea's circle, for it tells of the idea."""

    __tablename__ = "release_note_idea"
    __table_args__ = (
        ForeignKeyConstraint(
            ["workspace_id", "release_note_id"], ["release_note.workspace_id", "release_note.id"], ondelete="CASCADE"
        ),
        references("idea", "idea_id", "circle_id", cascade=True),
        UniqueConstraint("workspace_id", "release_note_id", "idea_id", name="uq_release_note_idea"),
        Index("ix_release_note_idea_idea", "workspace_id", "idea_id", "circle_id"),
    )

    release_note_id: UUID
    idea_id: UUID
    circle_id: UUID
