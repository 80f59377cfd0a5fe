"""What the host's people do with themes and priorities; told to none but them."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from portal.core.events import Event


class ThemeCreated(Event):
    kind: ClassVar[str] = "theme_created"


class ThemeEdited(Event):
    kind: ClassVar[str] = "theme_edited"


class ThemeDeleted(Event):
    kind: ClassVar[str] = "theme_deleted"


@dataclass(frozen=True)
class ThemeIdeaAdded(Event):
    """An idea belongs to the theme `object` from now on."""

    kind: ClassVar[str] = "theme_idea_added"
    idea_id: UUID


@dataclass(frozen=True)
class ThemeIdeaRemoved(Event):
    kind: ClassVar[str] = "theme_idea_removed"
    idea_id: UUID


@dataclass(frozen=True)
class PriorityChanged(Event):
    """The idea `object` was put on the list, weighed anew, or taken off it."""

    kind: ClassVar[str] = "priority_changed"
    what: str


@dataclass(frozen=True)
class PriorityWeighted(Event):
    """The column `object` counts with another weight from now on."""

    kind: ClassVar[str] = "priority_weighted"
    before: int
    weight: int
