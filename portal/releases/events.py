"""What happens to release notes."""

from dataclasses import dataclass
from typing import ClassVar

from portal.core.events import Event


class ReleaseNoteEvent(Event):
    """Something happened to the release note `object`; as long as it is a draft, only the host is told."""


class ReleaseNoteDrafted(ReleaseNoteEvent):
    kind: ClassVar[str] = "release_note_drafted"


@dataclass(frozen=True)
class ReleaseNoteEdited(ReleaseNoteEvent):
    kind: ClassVar[str] = "release_note_edited"
    published: bool


class ReleaseNotePublished(ReleaseNoteEvent):
    kind: ClassVar[str] = "release_note_published"


class ReleaseNoteTakenBack(ReleaseNoteEvent):
    kind: ClassVar[str] = "release_note_taken_back"


class ReleaseNoteDeleted(ReleaseNoteEvent):
    kind: ClassVar[str] = "release_note_deleted"
