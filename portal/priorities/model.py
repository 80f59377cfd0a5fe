"""Themes over ideas, the list of what comes first, and the columns by which it is reckoned."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, SmallInteger, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string


class ThemeRow(Row, table=True):
    """A heading over ideas of any circles; it stands in the house circle, and no partner learns of it."""

    __tablename__ = "theme"
    __table_args__ = (
        references("circle", "circle_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "title", name="uq_theme_title"),
        Index("ix_theme_created", "workspace_id", "created_at", "id"),
    )

    circle_id: UUID
    author_id: UUID
    title: str = string()
    note: str = string(default="")
    version: int = counted()
    created_at: datetime = moment_now()


class ThemeIdeaRow(Row, table=True):
    """An idea that belongs to a theme; it carries the idea's circle, for it tells of the idea."""

    __tablename__ = "theme_idea"
    __table_args__ = (
        ForeignKeyConstraint(["workspace_id", "theme_id"], ["theme.workspace_id", "theme.id"], ondelete="CASCADE"),
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "added_by"),
        UniqueConstraint("workspace_id", "theme_id", "idea_id", name="uq_theme_idea"),
        Index("ix_theme_idea_idea", "workspace_id", "idea_id", "circle_id"),
    )

    theme_id: UUID
    idea_id: UUID
    circle_id: UUID
    added_by: UUID
    added_at: datetime = moment_now()


class Measure(StrEnum):
    """What a column reckons with."""

    REACH = "reach"
    NEED = "need"
    PROMISE = "promise"
    EFFORT = "effort"
    OWN = "own"


class PriorityColumnRow(Row, table=True):
    """A column of the list with its weight; besides those of all workspaces a host names columns of its own."""

    __tablename__ = "priority_column"
    __table_args__ = (
        ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        references("membership", "changed_by"),
        CheckConstraint("(measure = 'own') = (name is not null)", name="own_name"),
        UniqueConstraint("workspace_id", "name", name="uq_priority_column_name"),
        Index(
            "uq_priority_column_measure",
            "workspace_id",
            "measure",
            unique=True,
            postgresql_where=sql("measure <> 'own'"),
        ),
    )

    measure: Measure = string()
    name: str | None = string(default=None)
    weight: int = Field(sa_type=SmallInteger)
    position: int = 0
    version: int = counted()
    changed_by: UUID
    changed_at: datetime = moment_now()
    archived_at: datetime | None = moment(default=None)


class PriorityRow(Row, table=True):
    """What the host knows of an idea to decide what comes first; figures and score as they were last reckoned."""

    __tablename__ = "priority"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "added_by"),
        references("membership", "effort_by"),
        UniqueConstraint("workspace_id", "idea_id", name="uq_priority_idea"),
        UniqueConstraint("workspace_id", "id", "circle_id", name="uq_priority_circle"),
        Index("ix_priority_idea_circle", "workspace_id", "idea_id", "circle_id"),
        Index("ix_priority_score", "workspace_id", "score", "id"),
        Index("ix_priority_reach", "workspace_id", "reach", "id"),
        Index("ix_priority_need", "workspace_id", "need", "id"),
        Index("ix_priority_effort", "workspace_id", "effort", "id"),
        Index("ix_priority_created", "workspace_id", "created_at", "id"),
    )

    idea_id: UUID
    circle_id: UUID
    added_by: UUID
    reach: int = 0
    nice: int = 0
    important: int = 0
    blocking: int = 0
    need: int = 0
    effort: int = 0
    """In points; 0 as long as nobody has estimated it."""
    effort_by: UUID | None = None
    effort_at: datetime | None = moment(default=None)
    promised: bool = False
    promised_to: str = string(default="")
    promised_until: date | None = None
    note: str = string(default="")
    score: int = 0
    version: int = counted()
    created_at: datetime = moment_now()


class PriorityValueRow(Row, table=True):
    """What an idea is worth in a column of the host's own, from 0 to 10."""

    __tablename__ = "priority_value"
    __table_args__ = (
        ForeignKeyConstraint(
            ["workspace_id", "priority_id", "circle_id"],
            ["priority.workspace_id", "priority.id", "priority.circle_id"],
            onupdate="CASCADE",
            ondelete="CASCADE",
        ),
        references("priority_column", "column_id"),
        UniqueConstraint("workspace_id", "priority_id", "column_id", name="uq_priority_value_column"),
        Index("ix_priority_value_column", "workspace_id", "column_id"),
    )

    priority_id: UUID
    circle_id: UUID
    column_id: UUID
    value: int = Field(sa_type=SmallInteger)
