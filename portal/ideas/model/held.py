"""What was said and is looked at by the host before anybody else reads it."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Column, Index, Uuid
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.table import Row, moment, moment_now, references, string


class HeldState(StrEnum):
    """Where a held comment stands: only waiting ones are looked at."""

    WAITING = "waiting"
    RETURNED = "returned"
    DECLINED = "declined"
    RELEASED = "released"


def _ids() -> Any:
    return Field(default_factory=list, sa_column=Column(ARRAY(Uuid()), nullable=False, server_default="{}"))


class HeldCommentRow(Row, table=True):
    """A comment that is none yet: seen by its author and the host's moderators; released, it becomes one of that id.

    `sentence` is what moderators say to its author. With `erase_at` it is over. What `is_imported` was said elsewhere,
    by somebody who perhaps never reads here.
    """

    __tablename__ = "held_comment"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "author_id"),
        references("organisation", "organisation_id"),
        Index("ix_held_comment_idea", "workspace_id", "idea_id", "created_at", "id"),
        Index("ix_held_comment_waiting", "workspace_id", "created_at", "id", postgresql_where=sql("state = 'waiting'")),
    )

    idea_id: UUID
    circle_id: UUID
    author_id: UUID
    organisation_id: UUID
    body: str = string()
    body_html: str = string()
    language: str = string(default="de")
    reply_to: UUID | None = None
    mentions: list[UUID] = _ids()
    files: list[UUID] = _ids()
    is_imported: bool = Field(default=False, sa_column_kwargs={"server_default": "false"})
    state: HeldState = string(default=HeldState.WAITING)
    sentence: str | None = string(default=None)
    created_at: datetime = moment_now()
    erase_at: datetime | None = moment(default=None)
