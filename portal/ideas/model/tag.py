"""Tags: words of the host's by which ideas of all circles are found together."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy import text as sql

from portal.core.table import Row, counted, moment, moment_now, references, string


class TagRow(Row, table=True):
    """A tag; `is_offered` says that everybody may know and choose it, `merged_into_id` which one stands for it now."""

    __tablename__ = "tag"
    __table_args__ = (
        ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        references("tag", "merged_into_id"),
        UniqueConstraint("workspace_id", "name", name="uq_tag_name"),
        Index("ix_tag_merged", "workspace_id", "merged_into_id", postgresql_where=sql("merged_into_id is not null")),
    )

    name: str = string()
    position: int = 0
    is_offered: bool = False
    version: int = counted()
    archived_at: datetime | None = moment(default=None)
    merged_into_id: UUID | None = None


class IdeaTagRow(Row, table=True):
    """An idea carries a tag: whoever reads the idea may know that."""

    __tablename__ = "idea_tag"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("tag", "tag_id"),
        UniqueConstraint("workspace_id", "idea_id", "tag_id", name="uq_idea_tag"),
        Index("ix_idea_tag_tag", "workspace_id", "tag_id", "circle_id", "idea_id"),
    )

    idea_id: UUID
    circle_id: UUID
    tag_id: UUID
    created_at: datetime = moment_now()
