"""What release notes allow; pure decisions on values."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from portal.core.refusal import Invalid, Refusal, TooLong, require
from portal.ideas.model import IdeaStatus
from portal.ideas.rules import GONE, TEXT_LIMIT, TITLE_LIMIT, sized

IDEAS_LIMIT = 50
UNDONE = (IdeaStatus.OPEN, IdeaStatus.CONSIDERING, IdeaStatus.PLANNED, IdeaStatus.IN_DEVELOPMENT)
"""What a release note brings to its end; what was declined or is there already stays so."""


class ReleaseNoteOut(Refusal):
    """The note is published: it is changed, or taken back first."""

    code = "RELEASE_NOTE_PUBLISHED"


class ReleaseNoteDraft(Refusal):
    """The note is not published."""

    code = "RELEASE_NOTE_NOT_PUBLISHED"


class NotAnswerable(Invalid):
    """An idea that is held, withdrawn or merged is answered by no note."""

    code = "NOT_ANSWERABLE"


def title(value: str) -> str:
    """One line."""
    return sized(" ".join(value.split()), "title", at_least=2, at_most=TITLE_LIMIT)


def body(value: str) -> str:
    """What is there now, and what that changes."""
    return sized(value, "body", at_least=1, at_most=TEXT_LIMIT)


def answered(ideas: Iterable[UUID]) -> list[UUID]:
    """Each idea once, in an order in which two who lock them never wait for each other."""
    wanted = sorted(set(ideas))
    require(len(wanted) <= IDEAS_LIMIT, TooLong("ideas", limit=IDEAS_LIMIT))
    return wanted


def answerable(status: IdeaStatus) -> bool:
    """Whether a note may answer an idea that stands there."""
    return status not in (*GONE, IdeaStatus.HELD)


def circle_of(present: UUID, wanted: UUID | None, published_at: datetime | None) -> UUID:
    """For whom the note is; once it is published, that is settled."""
    require(wanted in (None, present) or published_at is None, ReleaseNoteOut)
    return wanted or present
