"""What happens to ideas, told live; every event is read anew under the rights of whoever hears it."""

from datetime import datetime
from enum import Enum
from typing import Annotated
from uuid import UUID

import strawberry

from portal.api.context import Info, Told
from portal.api.ideas.idea import Idea
from portal.graph.node import ref
from portal.graph.payload import result
from portal.graph.scalars import enum_type
from portal.graph.subscription import id_argument, subscription


class IdeaChange(Enum):
    """What happened to an idea."""

    SUBMITTED = "idea_submitted"
    EDITED = "idea_edited"
    SUPPORTED = "idea_supported"
    SUPPORT_WITHDRAWN = "idea_support_withdrawn"
    SUPPORT_HIDDEN = "idea_support_hidden"
    SUPPORT_SHOWN = "idea_support_shown"
    COMMENTED = "idea_commented"
    COMMENT_EDITED = "idea_comment_edited"
    COMMENT_DELETED = "idea_comment_deleted"
    COMMENT_RESTORED = "idea_comment_restored"
    COMMENT_REACTED = "idea_comment_reacted"
    LOCKED = "idea_locked"
    UNLOCKED = "idea_unlocked"
    NOTED = "idea_noted"
    APPROVED = "idea_approved"
    RETURNED = "idea_returned"
    DECLINED = "idea_declined"
    DECISION_UNDONE = "idea_decision_undone"
    COMMENT_HELD = "idea_comment_held"
    COMMENT_RELEASED = "idea_comment_released"
    COMMENT_REFUSED = "idea_comment_refused"
    COMMENT_HIDDEN = "idea_comment_hidden"
    REDACTED = "idea_redacted"
    REPORTED = "report_filed"
    STATUS_CHANGED = "idea_status_changed"
    WITHDRAWN = "idea_withdrawn"
    WIDENING_REQUESTED = "idea_widening_requested"
    WIDENING_ANSWERED = "idea_widening_answered"
    MOVED = "idea_moved"
    MERGED = "idea_merged"
    UNMERGED = "idea_unmerged"
    TAGGED = "idea_tagged"
    UNTAGGED = "idea_untagged"


enum_type(
    IdeaChange,
    SUBMITTED="It was brought in.",
    EDITED="Its texts were changed.",
    SUPPORTED="Somebody supports it.",
    SUPPORT_WITHDRAWN="Somebody took the support back.",
    SUPPORT_HIDDEN="It is put to a vote: its supports are told to nobody until the result is known.",
    SUPPORT_SHOWN="Its supports are told again.",
    COMMENTED="Somebody said something about it.",
    COMMENT_EDITED="Somebody changed what was said.",
    COMMENT_DELETED="Somebody took back what was said.",
    COMMENT_RESTORED="Somebody brought back what was taken back.",
    COMMENT_REACTED="Somebody reacted to what was said, or took that back.",
    LOCKED="Its discussion was ended.",
    UNLOCKED="Its discussion was opened again.",
    NOTED="Its internal notes changed; told to the host's people only.",
    APPROVED="It passed moderation.",
    RETURNED="It was given back and stays in its narrow circle.",
    DECLINED="It was refused in moderation.",
    DECISION_UNDONE="What moderators had just decided was taken back.",
    COMMENT_HELD="A comment waits for moderators; told to them only.",
    COMMENT_RELEASED="A comment passed moderation.",
    COMMENT_REFUSED="A held comment went back to its author; told to the host only.",
    COMMENT_HIDDEN="Moderators took back what somebody said.",
    REDACTED="Words were made unreadable.",
    REPORTED="It, or a comment on it, was reported; told to the host only.",
    STATUS_CHANGED="It was decided about.",
    WITHDRAWN="Its author took it back.",
    WIDENING_REQUESTED="Somebody asks that more firms read it.",
    WIDENING_ANSWERED="The owner firm answered that request.",
    MOVED="Another circle reads it now.",
    MERGED="It became one with another idea.",
    TAGGED="It carries a tag more.",
    UNTAGGED="It carries a tag less.",
    UNMERGED="It and another idea stand for themselves again.",
)
CHANGES = {change.value: change for change in IdeaChange}


@strawberry.type
class IdeaEvent:
    """Something happened to an idea that you may read."""

    cursor: str = strawberry.field(description="Stands for this event.")
    change: IdeaChange = strawberry.field(description="What happened.")
    at: datetime = strawberry.field(description="When it happened.")
    idea: Idea | None = result("The idea as it is now.")


@strawberry.type
class IdeaSubscription:
    """What happens from now on."""

    @subscription
    def idea_changed(
        self,
        info: Info,  # noqa: ARG002 - every subscription has it
        event: Told,
        id: Annotated[UUID | None, id_argument("Idea", "Only what happens to this idea.")] = None,
    ) -> IdeaEvent | None:
        """Something happened to an idea that you may read."""
        change = CHANGES.get(event.kind)
        if change is None or (id is not None and id != event.object):
            return None
        return IdeaEvent(change=change, at=event.at, cursor=event.cursor, idea=ref(Idea, event.object))
