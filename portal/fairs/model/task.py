"""Tasks of an appearance: made from the template, dated relative to the fair."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, Column, ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string
from portal.fairs.model.kinds import DueRule, Side, TaskPhase


class TaskRow(Row, table=True):
    """A task; `code` names the template's task, whose title is known in all languages.

    `due_on` is what counts, `template_due_on` what the template alone would say. Once its
    day `done_on` has come, nobody has objected and the task is done.
    """

    __tablename__ = "fair_task"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("membership", "assignee_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "appearance_id", "code", name="uq_fair_task_code"),
        Index("ix_fair_task_due", "workspace_id", "appearance_id", "due_on", "id"),
    )

    appearance_id: UUID
    circle_id: UUID
    code: str = string()
    phase: TaskPhase = string()
    title: str = string()
    side: Side = string()
    lead_side: Side = string()
    needs_both: bool = False
    waits_for: list[str] = Field(
        default_factory=list, sa_column=Column(ARRAY(Text()), nullable=False, server_default="{}")
    )
    assignee_id: UUID | None = None
    author_id: UUID | None = None
    """Who added it; nobody did where it is the template's."""
    due_on: date
    template_due_on: date
    ruled_by: DueRule = string(default=DueRule.TEMPLATE)
    is_tight: bool = False
    host_ticked_at: datetime | None = moment(default=None)
    partner_ticked_at: datetime | None = moment(default=None)
    done_on: date | None = None
    version: int = counted()
    created_at: datetime = moment_now()


class ReminderRow(Row, table=True):
    """Somebody is asked by mail to do a task; the letter's link does this one task, as this person, once."""

    __tablename__ = "fair_reminder"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        ForeignKeyConstraint(
            ["workspace_id", "task_id"], ["fair_task.workspace_id", "fair_task.id"], ondelete="CASCADE"
        ),
        references("membership", "membership_id"),
        references("membership", "asked_by"),
        UniqueConstraint("workspace_id", "task_id", "membership_id", "due_on", name="uq_fair_reminder_person"),
        Index("ix_fair_reminder_appearance", "workspace_id", "appearance_id"),
    )

    appearance_id: UUID
    circle_id: UUID
    task_id: UUID
    membership_id: UUID
    asked_by: UUID
    due_on: date
    expires_at: datetime = moment()
    created_at: datetime = moment_now()
