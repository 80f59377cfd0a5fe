"""What somebody is still writing."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy import text as sql

from portal.core.table import Row, counted, moment, moment_now, references, string


class DraftRow(Row, table=True):
    """A form that was begun and not sent: its author's alone, whatever the firm or the host.

    The first state of an idea's life is this row and not a status: what nobody else knows yet has no number, no circle,
    no history and no place in any list, and becomes an idea when it is brought in. With `idea_id` it is a change of an
    idea, kept only as long as that may be read. With `of_id` it is what another device had written when a newer text
    took its place.
    """

    __tablename__ = "idea_draft"
    __table_args__ = (
        references("membership", "membership_id"),
        references("idea", "idea_id", "circle_id", cascade=True),
        references("idea_draft", "of_id"),
        CheckConstraint("(idea_id is null) = (circle_id is null)", name="placed"),
        Index("ix_idea_draft_membership", "workspace_id", "membership_id", "saved_at", "id"),
        Index("ix_idea_draft_of", "workspace_id", "of_id", postgresql_where=sql("of_id is not null")),
        Index("ix_idea_draft_idea", "workspace_id", "idea_id", postgresql_where=sql("idea_id is not null")),
    )

    membership_id: UUID
    idea_id: UUID | None = None
    circle_id: UUID | None = None
    of_id: UUID | None = None
    title: str = string(default="")
    content: str = string()
    version: int = counted()
    saved_at: datetime = moment_now()
    expires_at: datetime = moment()
