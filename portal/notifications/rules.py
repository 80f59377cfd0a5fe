"""Who is told what of which event, and which ways people want: decisions on values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from uuid import UUID

from portal.ballots.events import (
    BallotAltered,
    BallotAnnounced,
    BallotAnnulled,
    BallotClosed,
    BallotCounted,
    BallotNotCounted,
    BallotOpened,
    BallotPublished,
    BallotReminded,
    BallotStated,
    BallotVoterAdded,
)
from portal.ballots.model import StatementKind
from portal.fairs.events import (
    AgreementAccepted,
    AgreementProposed,
    AppearanceMoved,
    AppearanceStepped,
    AppearanceStepWished,
    AppointmentChanged,
    CrewChanged,
    ParticipationAnswered,
    ParticipationWithdrawn,
    RotaChanged,
    SettlementAnswered,
    SettlementComputed,
    SettlementObjected,
    SettlementPaid,
    SettlementReleased,
    ShiftOffered,
    ShiftTaken,
    TaskAssigned,
    TaskOverdue,
    TaskTicked,
    TaskUnticked,
)
from portal.fairs.model.kinds import AppearanceState
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
    newest: bool = False
    """Of a ballot: only those who joined last."""


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
    BallotAnnounced.kind: (Telling(NotificationKind.BALLOT_ANNOUNCED, VOTERS),),
    BallotVoterAdded.kind: (Telling(NotificationKind.BALLOT_OPENED, VOTERS, newest=True),),
    BallotOpened.kind: (Telling(NotificationKind.BALLOT_OPENED, VOTERS),),
    BallotReminded.kind: (Telling(NotificationKind.BALLOT_REMINDED, VOTERS, unvoted=True),),
    # The chain's head leaves the house at the opening and at the end: so nobody can put another chain in its place.
    BallotClosed.kind: (Telling(NotificationKind.BALLOT_CLOSED, (NotificationReason.LEAD,)),),
    BallotCounted.kind: (Telling(NotificationKind.BALLOT_COUNTED, (NotificationReason.ORGANISER,)),),
    BallotNotCounted.kind: (TROUBLE,),
    BallotAltered.kind: (TROUBLE,),
    BallotPublished.kind: (Telling(NotificationKind.BALLOT_PUBLISHED, VOTERS),),
    BallotAnnulled.kind: (Telling(NotificationKind.BALLOT_ANNULLED, (*VOTERS, NotificationReason.ORGANISER)),),
    BallotStated.kind: (
        Telling(NotificationKind.BALLOT_DEVIATED, VOTERS, {"what": StatementKind.DEVIATION}),
        Telling(NotificationKind.BALLOT_NEXT, VOTERS, {"what": StatementKind.NEXT, "is_apart": True}),
    ),
}
"""What is told of ballots: to those who can vote in them, and to the host's own people."""
LEADS = (NotificationReason.LEAD,)
STANDING = (NotificationReason.LEAD, NotificationReason.ASSIGNEE, NotificationReason.CREW)
SILENT_STEPS = (AppearanceState.IDEA, AppearanceState.INVITED, AppearanceState.AGREED, AppearanceState.CANCELLED)
"""What has words of its own, or is told with the agreement that brings it."""
FAIR_TELLINGS: Mapping[str, tuple[Telling, ...]] = {
    AppearanceStepped.kind: (
        Telling(NotificationKind.FAIR_INVITED, LEADS, {"to_state": AppearanceState.INVITED}),
        Telling(NotificationKind.FAIR_CANCELLED, STANDING, {"to_state": AppearanceState.CANCELLED}),
        *(
            Telling(NotificationKind.FAIR_STEPPED, LEADS, {"to_state": state})
            for state in AppearanceState
            if state not in SILENT_STEPS
        ),
    ),
    AppearanceStepWished.kind: (Telling(NotificationKind.FAIR_WISHED, LEADS),),
    AppearanceMoved.kind: (Telling(NotificationKind.FAIR_MOVED, STANDING),),
    ParticipationAnswered.kind: (
        Telling(NotificationKind.FAIR_JOINED, LEADS, {"accepted": True}),
        Telling(NotificationKind.FAIR_DECLINED, LEADS, {"accepted": False}),
    ),
    ParticipationWithdrawn.kind: (Telling(NotificationKind.FAIR_LEFT, LEADS),),
    AgreementProposed.kind: (
        Telling(NotificationKind.FAIR_PROPOSED, LEADS, {"is_counter": False}),
        Telling(NotificationKind.FAIR_COUNTERED, LEADS, {"is_counter": True}),
    ),
    # Whoever proposes a version has accepted it: that is told with the proposal.
    AgreementAccepted.kind: (
        Telling(NotificationKind.FAIR_AGREED, LEADS, {"is_in_force": True}),
        Telling(NotificationKind.FAIR_ACCEPTED, LEADS, {"is_in_force": False, "is_proposer": False}),
    ),
    # Later figures follow what somebody changed; those are read on the page.
    SettlementComputed.kind: (Telling(NotificationKind.FAIR_COMPUTED, LEADS, {"version": 1}),),
    SettlementObjected.kind: (Telling(NotificationKind.FAIR_DISPUTED, LEADS),),
    SettlementAnswered.kind: (Telling(NotificationKind.FAIR_REPLIED, LEADS),),
    SettlementReleased.kind: (
        Telling(NotificationKind.FAIR_SETTLED, LEADS, {"is_agreed": True}),
        Telling(NotificationKind.FAIR_RELEASED, LEADS, {"is_agreed": False}),
    ),
    SettlementPaid.kind: (Telling(NotificationKind.FAIR_PAID, LEADS),),
}
"""What is told of appearances to those who speak for the firms that take part, and of their days to all at work."""
ASSIGNED = (NotificationReason.ASSIGNEE,)
CREW = (NotificationReason.CREW,)
WORK_TELLINGS: Mapping[str, tuple[Telling, ...]] = {
    TaskAssigned.kind: (Telling(NotificationKind.FAIR_ASSIGNED, ASSIGNED),),
    TaskTicked.kind: (Telling(NotificationKind.FAIR_TICKED, LEADS, {"may_object": True}),),
    TaskUnticked.kind: (Telling(NotificationKind.FAIR_UNTICKED, LEADS),),
    TaskOverdue.kind: (
        Telling(NotificationKind.FAIR_OVERDUE, ASSIGNED, {"is_assigned": True}),
        Telling(NotificationKind.FAIR_OVERDUE, LEADS, {"is_assigned": False}),
    ),
    CrewChanged.kind: (Telling(NotificationKind.FAIR_CREW, CREW, {"is_new": True}),),
    RotaChanged.kind: (Telling(NotificationKind.FAIR_SHIFTS, CREW, {"is_own": True}),),
    ShiftOffered.kind: (Telling(NotificationKind.FAIR_OFFERED, CREW),),
    ShiftTaken.kind: (Telling(NotificationKind.FAIR_TAKEN, CREW),),
    AppointmentChanged.kind: (Telling(NotificationKind.FAIR_MEETING, CREW, {"is_own": True}),),
}
"""What is told of the work: to whoever does it, or to the side whose word is asked."""
GATHERED = (
    NotificationKind.FAIR_OVERDUE,
    NotificationKind.FAIR_SHIFTS,
    NotificationKind.FAIR_OFFERED,
    NotificationKind.FAIR_MEETING,
)
"""Of these, one is enough as long as it is unread: more of the kind stand on the page it leads to."""
TELLINGS: Mapping[str, tuple[Telling, ...]] = {
    **BALLOT_TELLINGS,
    **FAIR_TELLINGS,
    **WORK_TELLINGS,
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
    **{
        one.kind: topic
        for topic, table in (
            (NotificationTopic.BALLOT, BALLOT_TELLINGS),
            (NotificationTopic.FAIR, FAIR_TELLINGS),
            (NotificationTopic.FAIR_WORK, WORK_TELLINGS),
        )
        for tellings in table.values()
        for one in tellings
    },
}
STEPS = (NotificationKind.DECIDED, NotificationKind.WITHDRAWN, NotificationKind.APPROVED, NotificationKind.RETURNED)
"""What is told together with the sentence that explains it."""
NAMELESS = (
    NotificationKind.COMMENT_HELD,
    NotificationKind.REPORTED,
    NotificationKind.BALLOT_REMINDED,
    NotificationKind.BALLOT_COUNTED,
    NotificationKind.BALLOT_TROUBLE,
    NotificationKind.FAIR_OVERDUE,
    NotificationKind.FAIR_COMPUTED,
    NotificationKind.FAIR_PAID,
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
