"""What is said about an idea."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index

from portal.core.table import Row, counted, moment, moment_now, references, string


class CommentRow(Row, table=True):
    """Something said about an idea, readable by whoever reads the idea.

    `said_in` is the circle at that time, unless the idea's owner firm said it: wherever else the idea moves,
    other partners do not learn who said it.
    """

    __tablename__ = "comment"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "author_id"),
        references("organisation", "organisation_id"),
        references("circle", "said_in"),
        Index("ix_comment_idea", "workspace_id", "idea_id", "created_at", "id"),
    )

    idea_id: UUID
    circle_id: UUID
    said_in: UUID | None = None
    author_id: UUID
    organisation_id: UUID
    body: str = string()
    body_html: str = string()
    language: str = string(default="de")
    is_official: bool = False
    version: int = counted()
    created_at: datetime = moment_now()
    edited_at: datetime | None = moment(default=None)
