"""Who is told what of which event, and which ways people want: decisions on values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from uuid import UUID

from portal.ballots.events import (
    BallotAltered,
    BallotAnnulled,
    BallotClosed,
    BallotCounted,
    BallotNotCounted,
    BallotOpened,
    BallotPublished,
    BallotReminded,
    BallotStated,
)
from portal.ballots.model import StatementKind
from portal.ideas.events import (
    CommentHeld,
    CommentHidden,
    CommentRefused,
    CommentReleased,
    IdeaApproved,
    IdeaCommented,
    IdeaCommentEdited,
    IdeaDeclined,
    IdeaMerged,
    IdeaMoved,
    IdeaReturned,
    IdeaStatusChanged,
    IdeaSubmitted,
    IdeaTagged,
    IdeaWideningAnswered,
    IdeaWideningRequested,
    IdeaWithdrawn,
)
from portal.moderation.events import ReportFiled
from portal.notifications.model import NotificationKind, NotificationReason, NotificationTopic
from portal.releases.events import ReleaseNoteEdited, ReleaseNotePublished

PARTICIPANTS = (
    NotificationReason.AUTHOR,
    NotificationReason.COMMENTER,
    NotificationReason.SUPPORTER,
    NotificationReason.FOLLOWER,
)
"""Whoever takes part, the strongest reason first."""


@dataclass(frozen=True)
class Telling:
    """Who is told what of an event, the strongest reason first; `when` are the facts it must have."""

    kind: NotificationKind
    to: tuple[NotificationReason, ...]
    when: Mapping[str, object] = field(default_factory=dict)
    while_following: bool = False
    """Authors and commenters only as long as they follow."""
    unvoted: bool = False
    """Of a ballot: only people of firms for which nobody has voted."""


NEW = Telling(NotificationKind.NEW_IN_CIRCLE, (NotificationReason.CIRCLE_FOLLOWER,))
NEW_TAGGED = Telling(NEW.kind, (NotificationReason.TAG_FOLLOWER,))
# Nobody is told twice of one note: an edit reaches whoever has to do with what it answers from then on.
RELEASE = Telling(NotificationKind.RELEASED, PARTICIPANTS)
MENTION = Telling(NotificationKind.MENTIONED, (NotificationReason.MENTIONED,))
COMMENT = (
    MENTION,
    Telling(NotificationKind.ANSWERED, PARTICIPANTS, {"official": True}),
    Telling(
        NotificationKind.COMMENTED,
        (NotificationReason.AUTHOR, NotificationReason.COMMENTER, NotificationReason.FOLLOWER),
        {"official": False},
        while_following=True,
    ),
)
VOTERS = (NotificationReason.VOTER,)
TROUBLE = Telling(NotificationKind.BALLOT_TROUBLE, (NotificationReason.ORGANISER,))
BALLOT_TELLINGS: Mapping[str, tuple[Telling, ...]] = {
    BallotOpened.kind: (Telling(NotificationKind.BALLOT_OPENED, VOTERS),),
    BallotReminded.kind: (Telling(NotificationKind.BALLOT_REMINDED, VOTERS, unvoted=True),),
    # The chain's head leaves the house at the opening and at the end: so nobody can put another chain in its place.
    BallotClosed.kind: (Telling(NotificationKind.BALLOT_CLOSED, (NotificationReason.LEAD,)),),
    BallotCounted.kind: (Telling(NotificationKind.BALLOT_COUNTED, (NotificationReason.ORGANISER,)),),
    BallotNotCounted.kind: (TROUBLE,),
    BallotAltered.kind: (TROUBLE,),
    BallotPublished.kind: (Telling(NotificationKind.BALLOT_PUBLISHED, VOTERS),),
    BallotAnnulled.kind: (Telling(NotificationKind.BALLOT_ANNULLED, (*VOTERS, NotificationReason.ORGANISER)),),
    BallotStated.kind: (Telling(NotificationKind.BALLOT_DEVIATED, VOTERS, {"what": StatementKind.DEVIATION}),),
}
"""What is told of ballots: to those who can vote in them, and to the host's own people."""
TELLINGS: Mapping[str, tuple[Telling, ...]] = {
    **BALLOT_TELLINGS,
    IdeaSubmitted.kind: (
        Telling(NotificationKind.HELD, (NotificationReason.MODERATOR,), {"held": True}),
        Telling(NEW.kind, NEW.to, {"held": False}),
        Telling(NEW.kind, NEW_TAGGED.to, {"held": False}),
    ),
    IdeaCommented.kind: COMMENT,
    CommentReleased.kind: COMMENT,
    CommentHeld.kind: (Telling(NotificationKind.COMMENT_HELD, (NotificationReason.MODERATOR,)),),
    CommentRefused.kind: (Telling(NotificationKind.COMMENT_REFUSED, (NotificationReason.SPEAKER,)),),
    CommentHidden.kind: (Telling(NotificationKind.COMMENT_HIDDEN, (NotificationReason.SPEAKER,)),),
    ReportFiled.kind: (Telling(NotificationKind.REPORTED, (NotificationReason.MODERATOR,)),),
    IdeaCommentEdited.kind: (MENTION,),
    IdeaApproved.kind: (Telling(NotificationKind.APPROVED, (NotificationReason.AUTHOR,)), NEW, NEW_TAGGED),
    IdeaReturned.kind: (Telling(NotificationKind.RETURNED, (NotificationReason.AUTHOR,)),),
    IdeaDeclined.kind: (Telling(NotificationKind.DECIDED, (NotificationReason.AUTHOR,)),),
    IdeaStatusChanged.kind: (Telling(NotificationKind.DECIDED, PARTICIPANTS),),
    IdeaMerged.kind: (Telling(NotificationKind.MERGED, PARTICIPANTS),),
    IdeaTagged.kind: (NEW_TAGGED,),
    IdeaWithdrawn.kind: (Telling(NotificationKind.WITHDRAWN, PARTICIPANTS),),
    IdeaWideningRequested.kind: (Telling(NotificationKind.WIDENING_ASKED, (NotificationReason.LEAD,)),),
    # A yes is told by the move itself.
    IdeaWideningAnswered.kind: (
        Telling(
            NotificationKind.WIDENING_DECLINED,
            (NotificationReason.ASKER, NotificationReason.AUTHOR),
            {"accepted": False},
        ),
    ),
    IdeaMoved.kind: (
        Telling(
            NotificationKind.MOVED,
            (
                NotificationReason.AUTHOR,
                NotificationReason.ASKER,
                NotificationReason.COMMENTER,
                NotificationReason.SUPPORTER,
                NotificationReason.FOLLOWER,
            ),
            {"wider": True},
        ),
        Telling(NEW.kind, NEW.to, {"wider": True}),
        Telling(NEW.kind, NEW_TAGGED.to, {"wider": True}),
    ),
    ReleaseNotePublished.kind: (RELEASE,),
    ReleaseNoteEdited.kind: (Telling(RELEASE.kind, RELEASE.to, {"published": True}),),
}
"""By the kind of event; of several that reach a person the first counts."""

TOPICS: Mapping[NotificationKind, NotificationTopic] = {
    NotificationKind.COMMENTED: NotificationTopic.DISCUSSION,
    NotificationKind.MENTIONED: NotificationTopic.MENTION,
    NotificationKind.ANSWERED: NotificationTopic.DECISION,
    NotificationKind.DECIDED: NotificationTopic.DECISION,
    NotificationKind.WITHDRAWN: NotificationTopic.DECISION,
    NotificationKind.MERGED: NotificationTopic.DECISION,
    NotificationKind.APPROVED: NotificationTopic.DECISION,
    NotificationKind.RETURNED: NotificationTopic.DECISION,
    NotificationKind.WIDENING_DECLINED: NotificationTopic.DECISION,
    NotificationKind.MOVED: NotificationTopic.DECISION,
    NotificationKind.RELEASED: NotificationTopic.DECISION,
    NotificationKind.HELD: NotificationTopic.DUTY,
    NotificationKind.COMMENT_HELD: NotificationTopic.DUTY,
    NotificationKind.REPORTED: NotificationTopic.DUTY,
    NotificationKind.COMMENT_REFUSED: NotificationTopic.DECISION,
    NotificationKind.COMMENT_HIDDEN: NotificationTopic.DECISION,
    NotificationKind.WIDENING_ASKED: NotificationTopic.DUTY,
    NotificationKind.NEW_IN_CIRCLE: NotificationTopic.CIRCLE,
    **dict.fromkeys((one.kind for tellings in BALLOT_TELLINGS.values() for one in tellings), NotificationTopic.BALLOT),
}
STEPS = (NotificationKind.DECIDED, NotificationKind.WITHDRAWN, NotificationKind.APPROVED, NotificationKind.RETURNED)
"""What is told together with the sentence that explains it."""
NAMELESS = (
    NotificationKind.COMMENT_HELD,
    NotificationKind.REPORTED,
    NotificationKind.BALLOT_REMINDED,
    NotificationKind.BALLOT_COUNTED,
    NotificationKind.BALLOT_TROUBLE,
)
"""What is told without saying who did it."""


def tellings(kind: str, facts: Mapping[str, Any]) -> list[Telling]:
    """What the event gives to tell."""
    return [one for one in TELLINGS.get(kind, ()) if all(facts.get(name) == value for name, value in one.when.items())]


def notice_id(event_id: UUID, membership_id: UUID) -> UUID:
    """The id of what the person is told of the event: as old as the event, and the same whenever it is made."""
    return timed_id(event_id, sha256(event_id.bytes + membership_id.bytes).digest())


def timed_id(like: UUID, mixed: bytes) -> UUID:
    """An id of version 7 that is as old as the given one, and otherwise what `mixed` says."""
    bits = int.from_bytes(like.bytes[:6] + mixed[:10])
    return UUID(int=bits & ~(0xF << 76) & ~(0x3 << 62) | 0x7 << 76 | 0x2 << 62)
