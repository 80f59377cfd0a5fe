"""What the host asks about every idea, and what was answered."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string


class FieldKind(StrEnum):
    """What kind of answer a field takes."""

    TEXT = "text"
    NUMBER = "number"
    SELECT = "select"
    DATE = "date"
    CHECK = "check"


class Benefit(StrEnum):
    """What an idea is good for."""

    TIME = "time"
    COST = "cost"
    QUALITY = "quality"
    SAFETY = "safety"
    ENVIRONMENT = "environment"


class FieldRow(Row, table=True):
    """A question of the host's about every idea; an internal one is the host's people's alone, for good."""

    __tablename__ = "idea_field"
    __table_args__ = (
        ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        UniqueConstraint("workspace_id", "id", "is_internal", name="uq_idea_field_internal"),
        # Partners could never answer it, and would be stopped by what they cannot see.
        CheckConstraint("not (is_internal and is_required)", name="answerable"),
    )

    kind: FieldKind = string()
    is_internal: bool = False
    is_required: bool = False
    position: int = 0
    unit: str = string(default="")
    label_de: str = string(default="")
    label_en: str = string(default="")
    label_fr: str = string(default="")
    label_it: str = string(default="")
    hint_de: str = string(default="")
    hint_en: str = string(default="")
    hint_fr: str = string(default="")
    hint_it: str = string(default="")
    version: int = counted()
    retired_at: datetime | None = moment(default=None)
    created_at: datetime = moment_now()


class FieldOptionRow(Row, table=True):
    """One of the answers among which a field lets choose; as internal as the field."""

    __tablename__ = "idea_field_option"
    __table_args__ = (
        references("idea_field", "field_id", "is_internal"),
        UniqueConstraint("workspace_id", "id", "field_id", name="uq_idea_field_option_field"),
        Index("ix_idea_field_option_field", "workspace_id", "field_id", "position", "id"),
    )

    field_id: UUID
    is_internal: bool = False
    position: int = 0
    label_de: str = string(default="")
    label_en: str = string(default="")
    label_fr: str = string(default="")
    label_it: str = string(default="")
    retired_at: datetime | None = moment(default=None)


class AnswerRow(Row, table=True):
    """What was answered to a field about an idea; it goes where the idea goes, unless it is the host's own."""

    __tablename__ = "idea_answer"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("idea_field", "field_id", "is_internal"),
        references("idea_field_option", "option_id", "field_id"),
        UniqueConstraint("workspace_id", "idea_id", "field_id", name="uq_idea_answer_field"),
        CheckConstraint("num_nonnulls(text, number, day, option_id, is_checked) = 1", name="one_value"),
        # With the circle: whoever reads few of them is not served all others' answers first.
        Index("ix_idea_answer_option", "workspace_id", "option_id", "circle_id", "idea_id"),
        Index(
            "ix_idea_answer_ticked",
            "workspace_id",
            "field_id",
            "circle_id",
            "idea_id",
            postgresql_where=sql("is_checked"),
        ),
    )

    idea_id: UUID
    circle_id: UUID
    field_id: UUID
    is_internal: bool = False
    text: str | None = string(default=None)
    number: float | None = Field(default=None)
    day: date | None = None
    option_id: UUID | None = None
    is_checked: bool | None = None
    version: int = counted()
    updated_at: datetime = moment_now()
