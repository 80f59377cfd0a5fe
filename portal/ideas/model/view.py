"""Lists of ideas that people look at again and again."""

from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from portal.core.table import Row, counted, references, string


class IdeaViewRow(Row, table=True):
    """A list under a name: `query` is what stands in the list's address; the host's people may share theirs."""

    __tablename__ = "idea_view"
    __table_args__ = (
        references("membership", "membership_id"),
        Index("ix_idea_view_membership", "workspace_id", "membership_id"),
        Index("ix_idea_view_position", "workspace_id", "position", "id"),
    )

    membership_id: UUID
    name: str = string()
    query: str = string()
    is_shared: bool = Field(default=False)
    position: int = 0
    version: int = counted()
