"""What happens in moderation; told to the host only."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from portal.core.events import Event


@dataclass(frozen=True)
class ReportFiled(Event):
    """Somebody reports the idea `object`, or a comment on it."""

    kind: ClassVar[str] = "report_filed"
    report_id: UUID
    reported_id: UUID | None = None


@dataclass(frozen=True)
class Acted(Event):
    """An act of moderation upon the idea or person `object`; together these are the log.

    `about_id` is the firm whose words or people it concerns. From `held_at` to `made_trusted` stands what an undoing
    needs; `files` is how many were removed with the words.
    """

    kind: ClassVar[str] = "moderation_act"
    act: str
    about_id: UUID
    sentence: str = ""
    idea_id: UUID | None = None
    comment_id: UUID | None = None
    held_id: UUID | None = None
    person_id: UUID | None = None
    undoes: UUID | None = None
    held_at: str | None = None
    requested_circle_id: UUID | None = None
    left_circle_id: UUID | None = None
    kept_floor: int | None = None
    approved_before: int | None = None
    made_trusted: bool = False
    files: int = 0
