"""What happens to ideas."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from portal.core.events import Event


class IdeaEvent(Event):
    """Something happened to the idea `object`."""


@dataclass(frozen=True)
class IdeaSubmitted(IdeaEvent):
    kind: ClassVar[str] = "idea_submitted"
    held: bool


@dataclass(frozen=True)
class IdeaEdited(IdeaEvent):
    kind: ClassVar[str] = "idea_edited"
    version: int


@dataclass(frozen=True)
class IdeaSupported(IdeaEvent):
    kind: ClassVar[str] = "idea_supported"
    need: str


class IdeaSupportWithdrawn(IdeaEvent):
    kind: ClassVar[str] = "idea_support_withdrawn"


class IdeaSupportHidden(IdeaEvent):
    """It is put to a vote: its supports are told to nobody until the result is known."""

    kind: ClassVar[str] = "idea_support_hidden"


class IdeaSupportShown(IdeaEvent):
    """The vote is over: its supports are told again."""

    kind: ClassVar[str] = "idea_support_shown"


@dataclass(frozen=True)
class IdeaCommented(IdeaEvent):
    kind: ClassVar[str] = "idea_commented"
    comment_id: UUID


@dataclass(frozen=True)
class IdeaCommentEdited(IdeaEvent):
    kind: ClassVar[str] = "idea_comment_edited"
    comment_id: UUID


@dataclass(frozen=True)
class IdeaCommentDeleted(IdeaEvent):
    kind: ClassVar[str] = "idea_comment_deleted"
    comment_id: UUID


@dataclass(frozen=True)
class IdeaCommentRestored(IdeaEvent):
    kind: ClassVar[str] = "idea_comment_restored"
    comment_id: UUID


@dataclass(frozen=True)
class IdeaCommentReacted(IdeaEvent):
    kind: ClassVar[str] = "idea_comment_reacted"
    comment_id: UUID


class IdeaLocked(IdeaEvent):
    kind: ClassVar[str] = "idea_locked"


class IdeaUnlocked(IdeaEvent):
    kind: ClassVar[str] = "idea_unlocked"


@dataclass(frozen=True)
class IdeaNoted(IdeaEvent):
    """The host's people wrote, changed or removed an internal note; told to none but them."""

    kind: ClassVar[str] = "idea_noted"
    note_id: UUID


class ModeratedEvent(IdeaEvent):
    """Moderators may take it back for some seconds; until then nobody is told."""

    waits: ClassVar[int] = 14


class IdeaApproved(ModeratedEvent):
    kind: ClassVar[str] = "idea_approved"


class IdeaReturned(ModeratedEvent):
    kind: ClassVar[str] = "idea_returned"


class IdeaDeclined(ModeratedEvent):
    """It never got beyond its narrow circle."""

    kind: ClassVar[str] = "idea_declined"


class DecisionUndone(IdeaEvent):
    """What was decided a moment ago about the idea, or about a comment on it, was taken back."""

    kind: ClassVar[str] = "idea_decision_undone"


@dataclass(frozen=True)
class CommentHeld(IdeaEvent):
    """Told to the author's firm and the host only."""

    kind: ClassVar[str] = "idea_comment_held"
    held_id: UUID


@dataclass(frozen=True)
class CommentReleased(ModeratedEvent):
    """What was held is said now."""

    kind: ClassVar[str] = "idea_comment_released"
    comment_id: UUID


@dataclass(frozen=True)
class CommentRefused(ModeratedEvent):
    """What was held went back to its author, with a sentence."""

    kind: ClassVar[str] = "idea_comment_refused"
    held_id: UUID


@dataclass(frozen=True)
class CommentHidden(ModeratedEvent):
    """A moderator took back what somebody said."""

    kind: ClassVar[str] = "idea_comment_hidden"
    hidden_id: UUID


class IdeaRedacted(IdeaEvent):
    """Words of it, or of a comment on it, were made unreadable for good."""

    kind: ClassVar[str] = "idea_redacted"


@dataclass(frozen=True)
class IdeaStatusChanged(IdeaEvent):
    kind: ClassVar[str] = "idea_status_changed"
    from_status: str
    to_status: str


class IdeaWithdrawn(IdeaEvent):
    kind: ClassVar[str] = "idea_withdrawn"


@dataclass(frozen=True)
class IdeaWideningRequested(IdeaEvent):
    kind: ClassVar[str] = "idea_widening_requested"
    widening_id: UUID


@dataclass(frozen=True)
class IdeaWideningAnswered(IdeaEvent):
    kind: ClassVar[str] = "idea_widening_answered"
    widening_id: UUID
    accepted: bool


@dataclass(frozen=True)
class IdeaMoved(IdeaEvent):
    """The idea stands in another circle now: the event is told to those who read there."""

    kind: ClassVar[str] = "idea_moved"
    wider: bool


class SupportProposed(Event):
    """The host's people noted down that the idea matters to somebody, who is asked now."""

    kind: ClassVar[str] = "support_proposed"


@dataclass(frozen=True)
class SupportProposalAnswered(Event):
    kind: ClassVar[str] = "support_proposal_answered"
    accepted: bool


@dataclass(frozen=True)
class IdeaMerged(IdeaEvent):
    """Told of both: of the one that goes into another, and of the one that takes it in."""

    kind: ClassVar[str] = "idea_merged"
    other_id: UUID


@dataclass(frozen=True)
class IdeaUnmerged(IdeaEvent):
    """Told of both again."""

    kind: ClassVar[str] = "idea_unmerged"
    other_id: UUID


class StageCreated(Event):
    """The host named a part of a status."""

    kind: ClassVar[str] = "stage_created"


class StageChanged(Event):
    """The host renamed a part of a status, or took it out of use."""

    kind: ClassVar[str] = "stage_changed"


@dataclass(frozen=True)
class IdeaTagged(IdeaEvent):
    """The idea carries one tag more."""

    kind: ClassVar[str] = "idea_tagged"
    tag_id: UUID


@dataclass(frozen=True)
class IdeaUntagged(IdeaEvent):
    """The idea carries one tag less."""

    kind: ClassVar[str] = "idea_untagged"
    tag_id: UUID


class TagCreated(Event):
    """The host has a new tag."""

    kind: ClassVar[str] = "tag_created"


class TagChanged(Event):
    """The host renamed, moved, offered or retired a tag."""

    kind: ClassVar[str] = "tag_changed"


@dataclass(frozen=True)
class TagMerged(Event):
    """Another tag stands for it from now on."""

    kind: ClassVar[str] = "tag_merged"
    into_id: UUID


class FieldCreated(Event):
    """The host asks something about every idea from now on."""

    kind: ClassVar[str] = "field_created"


class FieldChanged(Event):
    """The host asks it differently, or no more."""

    kind: ClassVar[str] = "field_changed"


@dataclass(frozen=True)
class IdeaAnswered(IdeaEvent):
    """The host's people noted down an answer of their own; told to none but them."""

    kind: ClassVar[str] = "idea_answered"
    field_id: UUID
