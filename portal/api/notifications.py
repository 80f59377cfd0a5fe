"""What people are told, as the API shows it."""

from datetime import datetime

import strawberry

from portal.api.ballots import Ballot, BallotStatement
from portal.api.context import Info, Told
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.money import SettlementObjection
from portal.api.fairs.parts import FairTask
from portal.api.ideas.idea import Idea
from portal.api.ideas.move import WideningRequest
from portal.api.ideas.step import StatusChange
from portal.api.ideas.talk import Comment
from portal.api.partners import Circle, Organisation, Person
from portal.api.releases import ReleaseNote
from portal.graph.node import Node, column, node, one, ref, sql
from portal.graph.payload import result
from portal.graph.scalars import enum_type
from portal.graph.subscription import subscription
from portal.ideas.access import names_speaker, names_speakers_firm
from portal.notifications import access, queries
from portal.notifications.events import NoticesWritten
from portal.notifications.model import NotificationKind, NotificationReason, NotificationRow
from portal.notifications.rules import notice_id

enum_type(
    NotificationKind,
    COMMENTED="Somebody said something.",
    MENTIONED="Somebody mentioned you.",
    ANSWERED="The host answered officially.",
    DECIDED="The idea stands elsewhere on its way; the step says why.",
    WITHDRAWN="Its author took the idea back.",
    MERGED="The idea became one with another one.",
    APPROVED="Your idea passed moderation.",
    RETURNED="Your idea was given back and stays in its narrow circle.",
    HELD="An idea waits for moderation.",
    COMMENT_HELD="A comment waits for moderation.",
    COMMENT_REFUSED="Your comment came back from moderation, with a reason.",
    COMMENT_HIDDEN="Moderators took back what you had said, with a reason.",
    REPORTED="Something was reported.",
    WIDENING_ASKED="Somebody asks that more firms read your firm's idea.",
    WIDENING_DECLINED="The owner firm does not want more firms to read the idea.",
    MOVED="More firms read the idea now.",
    NEW_IN_CIRCLE="There is a new idea in a circle or with a tag that you follow.",
    RELEASED="What you took part in is there now; the release note says what.",
    BALLOT_ANNOUNCED="A ballot is shown before it opens: options, estimates and weights.",
    BALLOT_OPENED="You can vote in a new ballot.",
    BALLOT_REMINDED="A ballot in which nobody has voted for your firm ends soon, or the host asks for your vote.",
    BALLOT_CLOSED="A ballot in which your firm could vote has ended.",
    BALLOT_COUNTED="A ballot is counted and waits to be published.",
    BALLOT_TROUBLE="A ballot could not be counted, or a check found that something in it was altered.",
    BALLOT_PUBLISHED="The result of a ballot in which you could vote is there.",
    BALLOT_ANNULLED="A ballot was taken back, with a reason.",
    BALLOT_NEXT="The host says what happens with a ballot's result.",
    BALLOT_DEVIATED="The host does something else than a ballot decided, and says why.",
    FAIR_INVITED="Your firm is asked to take part in an appearance at a fair.",
    FAIR_JOINED="A firm takes part in an appearance.",
    FAIR_DECLINED="A firm does not take part.",
    FAIR_LEFT="A firm takes part no more.",
    FAIR_PROPOSED="There is an agreement to read and accept.",
    FAIR_COUNTERED="A firm proposes another version of the agreement.",
    FAIR_ACCEPTED="A firm has accepted the agreement.",
    FAIR_AGREED="All have accepted the agreement: it counts.",
    FAIR_WISHED="The others wait for your firm's word for the next step.",
    FAIR_STEPPED="The appearance has gone a step on.",
    FAIR_CANCELLED="The appearance does not take place.",
    FAIR_MOVED="The fair takes place on other days.",
    FAIR_COMPUTED="The settlement has its first figures.",
    FAIR_DISPUTED="A firm objects to a line of the settlement.",
    FAIR_REPLIED="An objection was answered.",
    FAIR_RELEASED="A firm has released the settlement.",
    FAIR_SETTLED="All firms have released the settlement.",
    FAIR_PAID="The last payment has come.",
    FAIR_ASSIGNED="A task is yours.",
    FAIR_TICKED="The other side says that a joint task is done; your side may object.",
    FAIR_UNTICKED="The other side says that a task is not done.",
    FAIR_OVERDUE="The day of a task that waits for you has passed.",
    FAIR_CREW="You are planned for the stand.",
    FAIR_SHIFTS="Your shifts at the stand have changed.",
    FAIR_MEETING="Your appointments at the stand have changed.",
    FAIR_OFFERED="Somebody looks for a person to take a shift at the stand.",
    FAIR_TAKEN="Somebody has taken the shift that you had offered.",
)
enum_type(
    NotificationReason,
    MENTIONED="You are mentioned.",
    SPEAKER="It is about your comment.",
    AUTHOR="You brought the idea in.",
    ASKER="You asked.",
    COMMENTER="You said something about the idea.",
    SUPPORTER="You support the idea.",
    FOLLOWER="You follow the idea.",
    CIRCLE_FOLLOWER="You follow the circle.",
    TAG_FOLLOWER="You follow one of its tags.",
    MODERATOR="You moderate.",
    LEAD="You decide for your firm.",
    VOTER="You can vote for your firm.",
    ORGANISER="You run ballots.",
    ASSIGNEE="The task is yours.",
    CREW="You are at the stand.",
)


@node(NotificationRow, prefix="notification", visible_to=access.notice_visible_to)
class Notification(Node):
    """Something that you are told."""

    kind: NotificationKind = column("What happened.")
    reason: NotificationReason = column("Why you are told.")
    at: datetime = column("When it happened.")
    is_read: bool = sql("Whether you have read it.", queries.is_read)
    idea: Idea | None = one("The idea that it is about, if it is.", NotificationRow.idea_id)
    ballot: Ballot | None = one("The ballot that it is about, if it is.", NotificationRow.ballot_id)
    appearance: Appearance | None = one("The appearance that it is about, if it is.", NotificationRow.appearance_id)
    fair_task: FairTask | None = one("The task of its plan.", NotificationRow.task_id)
    objection: SettlementObjection | None = one("What a firm objects to.", NotificationRow.objection_id)
    circle: Circle | None = one("Where the idea stands now, or whose firms decide.", NotificationRow.circle_id)
    comment: Comment | None = one("What was said.", NotificationRow.comment_id)
    step: StatusChange | None = one("The step on the idea's way, with its sentence.", NotificationRow.step_id)
    widening_request: WideningRequest | None = one("The request to let more firms read.", NotificationRow.widening_id)
    release_note: ReleaseNote | None = one(
        "What is there now; null once it was taken back.", NotificationRow.release_note_id
    )
    ballot_statement: BallotStatement | None = one("What the host said to the ballot.", NotificationRow.statement_id)
    actor: Person | None = one(
        "Who did it; null where you may not know the person.", NotificationRow.actor_id, when=names_speaker
    )
    organisation: Organisation | None = one(
        "Whose firm did it; null where you may not know it.", NotificationRow.organisation_id, when=names_speakers_firm
    )


@strawberry.type
class NotificationEvent:
    """You are told something."""

    cursor: str = strawberry.field(description="Stands for this event.")
    notification: Notification | None = result("What you are told.")


@strawberry.type
class NotificationSubscription:
    """What you are told from now on."""

    @subscription
    def notification_added(self, info: Info, event: Told) -> NotificationEvent | None:
        """You are told something, from now on or since a cursor."""
        membership_id = info.context.viewer.membership_id
        if event.kind != NoticesWritten.kind or membership_id is None:
            return None
        told = ref(Notification, notice_id(event.object, membership_id))
        return NotificationEvent(cursor=event.cursor, notification=told)
