"""Who was told what, and how people want to be told."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, LargeBinary, SmallInteger, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.table import Row, moment, moment_now, references, string

ONE_SUBJECT = "num_nonnulls(idea_id, ballot_id, appearance_id) = 1"
"""What people are told about is one thing; each kind of thing has a column of its own."""


class NotificationTopic(StrEnum):
    """What people choose ways for."""

    DISCUSSION = "discussion"
    MENTION = "mention"
    DECISION = "decision"
    DUTY = "duty"
    CIRCLE = "circle"
    BALLOT = "ballot"
    FAIR = "fair"
    FAIR_WORK = "fair_work"


class NotificationKind(StrEnum):
    """What somebody is told."""

    COMMENTED = "commented"
    MENTIONED = "mentioned"
    ANSWERED = "answered"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    APPROVED = "approved"
    RETURNED = "returned"
    HELD = "held"
    COMMENT_HELD = "comment_held"
    COMMENT_REFUSED = "comment_refused"
    COMMENT_HIDDEN = "comment_hidden"
    REPORTED = "reported"
    WIDENING_ASKED = "widening_asked"
    WIDENING_DECLINED = "widening_declined"
    MOVED = "moved"
    NEW_IN_CIRCLE = "new_in_circle"
    RELEASED = "released"
    BALLOT_ANNOUNCED = "ballot_announced"
    BALLOT_OPENED = "ballot_opened"
    BALLOT_REMINDED = "ballot_reminded"
    BALLOT_CLOSED = "ballot_closed"
    BALLOT_COUNTED = "ballot_counted"
    BALLOT_TROUBLE = "ballot_trouble"
    BALLOT_PUBLISHED = "ballot_published"
    BALLOT_ANNULLED = "ballot_annulled"
    BALLOT_NEXT = "ballot_next"
    BALLOT_DEVIATED = "ballot_deviated"
    FAIR_INVITED = "fair_invited"
    FAIR_JOINED = "fair_joined"
    FAIR_DECLINED = "fair_declined"
    FAIR_LEFT = "fair_left"
    FAIR_PROPOSED = "fair_proposed"
    FAIR_COUNTERED = "fair_countered"
    FAIR_ACCEPTED = "fair_accepted"
    FAIR_AGREED = "fair_agreed"
    FAIR_WISHED = "fair_wished"
    FAIR_STEPPED = "fair_stepped"
    FAIR_CANCELLED = "fair_cancelled"
    FAIR_MOVED = "fair_moved"
    FAIR_COMPUTED = "fair_computed"
    FAIR_DISPUTED = "fair_disputed"
    FAIR_REPLIED = "fair_replied"
    FAIR_RELEASED = "fair_released"
    FAIR_SETTLED = "fair_settled"
    FAIR_PAID = "fair_paid"
    FAIR_ASSIGNED = "fair_assigned"
    FAIR_TICKED = "fair_ticked"
    FAIR_UNTICKED = "fair_unticked"
    FAIR_OVERDUE = "fair_overdue"
    FAIR_CREW = "fair_crew"
    FAIR_SHIFTS = "fair_shifts"
    FAIR_MEETING = "fair_meeting"
    FAIR_OFFERED = "fair_offered"
    FAIR_TAKEN = "fair_taken"


class NotificationReason(StrEnum):
    """Why somebody is told."""

    MENTIONED = "mentioned"
    SPEAKER = "speaker"
    AUTHOR = "author"
    ASKER = "asker"
    COMMENTER = "commenter"
    SUPPORTER = "supporter"
    FOLLOWER = "follower"
    CIRCLE_FOLLOWER = "circle_follower"
    TAG_FOLLOWER = "tag_follower"
    MODERATOR = "moderator"
    LEAD = "lead"
    VOTER = "voter"
    ORGANISER = "organiser"
    ASSIGNEE = "assignee"
    CREW = "crew"


class NotificationMail(StrEnum):
    """Whether and when a mail goes out."""

    AT_ONCE = "at_once"
    DIGEST = "digest"
    NEVER = "never"


class DigestRhythm(StrEnum):
    """How often what can wait is put together into one mail."""

    DAILY = "daily"
    WEEKLY = "weekly"


class Way(StrEnum):
    """How far something is muted."""

    ALL = "all"
    MAIL = "mail"


class LetterState(StrEnum):
    """What became of a mail; one that may have left is never sent again."""

    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    GIVEN_UP = "given_up"
    EMPTY = "empty"


class TokenPurpose(StrEnum):
    """What an address in a mail is good for."""

    UNSUBSCRIBE = "unsubscribe"
    REPLY = "reply"


class LetterRow(Row, table=True):
    """One mail to one person about what had come together; its rows say what is in it, not what it says."""

    __tablename__ = "notice_letter"
    __table_args__ = (
        references("membership", "membership_id"),
        Index("ix_notice_letter_membership", "workspace_id", "membership_id"),
        Index("ix_notice_letter_retry", "retry_at", postgresql_where=sql("retry_at is not null")),
    )

    membership_id: UUID
    state: LetterState = string(default=LetterState.SENDING)
    is_digest: bool = False
    attempts: int = Field(default=0, sa_type=SmallInteger)
    retry_at: datetime | None = moment(default=None)
    created_at: datetime = moment_now()


class NotificationRow(Row, table=True):
    """One person is told of one event, beside one thing; who caused it is as masked as there (`said_in`, too)."""

    __tablename__ = "notification"
    __table_args__ = (
        references("membership", "membership_id"),
        references("event", "event_id"),
        references("idea", "idea_id", "circle_id", cascade=True),
        references("ballot", "ballot_id", "circle_id", cascade=True, goes=True),
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        ForeignKeyConstraint(
            ["workspace_id", "task_id"], ["fair_task.workspace_id", "fair_task.id"], ondelete="CASCADE"
        ),
        references("settlement_objection", "objection_id"),
        references("ballot_statement", "statement_id"),
        references("comment", "comment_id"),
        references("idea_status_change", "step_id"),
        references("widening", "widening_id"),
        ForeignKeyConstraint(
            ["workspace_id", "release_note_id"], ["release_note.workspace_id", "release_note.id"], ondelete="CASCADE"
        ),
        references("membership", "actor_id"),
        references("organisation", "organisation_id"),
        references("circle", "said_in"),
        references("notice_letter", "letter_id"),
        UniqueConstraint("workspace_id", "membership_id", "event_id", name="uq_notification_event"),
        CheckConstraint(ONE_SUBJECT, name="subject"),
        Index("ix_notification_list", "workspace_id", "membership_id", "at", "id"),
        Index(
            "ix_notification_unread",
            "workspace_id",
            "membership_id",
            postgresql_where=sql("read_at is null and in_portal"),
        ),
        Index("ix_notification_idea", "workspace_id", "idea_id", "circle_id"),
        Index(
            "ix_notification_ballot",
            "workspace_id",
            "ballot_id",
            "circle_id",
            postgresql_where=sql("ballot_id is not null"),
        ),
        Index(
            "ix_notification_appearance",
            "workspace_id",
            "appearance_id",
            "circle_id",
            postgresql_where=sql("appearance_id is not null"),
        ),
        Index("ix_notification_task", "workspace_id", "task_id", postgresql_where=sql("task_id is not null")),
        Index("ix_notification_letter", "workspace_id", "letter_id", postgresql_where=sql("letter_id is not null")),
        Index(
            "ix_notification_release_note",
            "workspace_id",
            "release_note_id",
            postgresql_where=sql("release_note_id is not null"),
        ),
        Index("ix_notification_due", "due_at", postgresql_where=sql("due_at is not null")),
    )

    membership_id: UUID
    event_id: UUID
    kind: NotificationKind = string()
    reason: NotificationReason = string()
    idea_id: UUID | None = None
    ballot_id: UUID | None = None
    appearance_id: UUID | None = None
    circle_id: UUID
    comment_id: UUID | None = None
    step_id: UUID | None = None
    widening_id: UUID | None = None
    release_note_id: UUID | None = None
    statement_id: UUID | None = None
    task_id: UUID | None = None
    objection_id: UUID | None = None
    actor_id: UUID | None = None
    organisation_id: UUID | None = None
    said_in: UUID | None = None
    in_portal: bool = True
    at: datetime = moment()
    read_at: datetime | None = moment(default=None)
    due_at: datetime | None = moment(default=None)
    """When it goes out by mail, if it does and has not yet."""
    letter_id: UUID | None = None


class CircleFollowRow(Row, table=True):
    """A person wants to hear of new ideas in a circle."""

    __tablename__ = "circle_follow"
    __table_args__ = (
        references("circle", "circle_id"),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "circle_id", "membership_id", name="uq_circle_follow_person"),
        Index("ix_circle_follow_membership", "workspace_id", "membership_id"),
    )

    circle_id: UUID
    membership_id: UUID
    created_at: datetime = moment_now()


class TagFollowRow(Row, table=True):
    """A person wants to hear of new ideas with a tag, or with the one that stands for it now."""

    __tablename__ = "tag_follow"
    __table_args__ = (
        references("tag", "tag_id"),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "tag_id", "membership_id", name="uq_tag_follow_person"),
        Index("ix_tag_follow_membership", "workspace_id", "membership_id"),
    )

    tag_id: UUID
    membership_id: UUID
    created_at: datetime = moment_now()


class SettingRow(Row, table=True):
    """When a person wants mail; without such a row the defaults of `rules` hold. Minutes count from midnight."""

    __tablename__ = "notice_setting"
    __table_args__ = (
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "membership_id", name="uq_notice_setting_person"),
        CheckConstraint("(quiet_from is null) = (quiet_until is null)", name="quiet"),
    )

    membership_id: UUID
    rhythm: DigestRhythm = string(default=DigestRhythm.DAILY)
    quiet_from: int | None = Field(default=None, sa_type=SmallInteger)
    quiet_until: int | None = Field(default=None, sa_type=SmallInteger)
    shows_content: bool = True


class PreferenceRow(Row, table=True):
    """Which ways a person wants for a topic; without such a row the defaults of `rules` hold."""

    __tablename__ = "notice_preference"
    __table_args__ = (
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "membership_id", "topic", name="uq_notice_preference_topic"),
    )

    membership_id: UUID
    topic: NotificationTopic = string()
    in_portal: bool = True
    by_mail: NotificationMail = string()


class MuteRow(Row, table=True):
    """A person wants to hear no more of an idea, a ballot or an appearance at a fair."""

    __tablename__ = "notice_mute"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("ballot", "ballot_id", "circle_id", cascade=True, goes=True),
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "idea_id", "membership_id", name="uq_notice_mute_person"),
        CheckConstraint(ONE_SUBJECT, name="subject"),
        Index(
            "uq_notice_mute_ballot",
            "workspace_id",
            "ballot_id",
            "membership_id",
            unique=True,
            postgresql_where=sql("ballot_id is not null"),
        ),
        Index(
            "uq_notice_mute_appearance",
            "workspace_id",
            "appearance_id",
            "membership_id",
            unique=True,
            postgresql_where=sql("appearance_id is not null"),
        ),
        Index("ix_notice_mute_membership", "workspace_id", "membership_id"),
    )

    idea_id: UUID | None = None
    ballot_id: UUID | None = None
    appearance_id: UUID | None = None
    circle_id: UUID
    membership_id: UUID
    way: Way = string(default=Way.ALL)
    created_at: datetime = moment_now()


class NoticeTokenRow(Row, table=True):
    """What an address in a mail stands for; only its hash is kept. It opens no session."""

    __tablename__ = "notice_token"
    __table_args__ = (
        references("membership", "membership_id"),
        references("idea", "idea_id", "circle_id", cascade=True),
        references("ballot", "ballot_id", "circle_id", cascade=True, goes=True),
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        UniqueConstraint("workspace_id", "token_hash", name="uq_notice_token_hash"),
        Index("ix_notice_token_hash", "token_hash"),
        Index("ix_notice_token_membership", "workspace_id", "membership_id"),
        Index("ix_notice_token_idea", "workspace_id", "idea_id", "circle_id"),
        Index(
            "ix_notice_token_ballot",
            "workspace_id",
            "ballot_id",
            "circle_id",
            postgresql_where=sql("ballot_id is not null"),
        ),
        Index(
            "ix_notice_token_appearance",
            "workspace_id",
            "appearance_id",
            "circle_id",
            postgresql_where=sql("appearance_id is not null"),
        ),
    )

    token_hash: bytes = Field(sa_type=LargeBinary)
    purpose: TokenPurpose = string()
    membership_id: UUID
    idea_id: UUID | None = None
    ballot_id: UUID | None = None
    appearance_id: UUID | None = None
    circle_id: UUID | None = None
    topic: NotificationTopic | None = string(default=None)
    created_at: datetime = moment_now()
    expires_at: datetime = moment()
    refused_at: datetime | None = moment(default=None)
    """When its owner was last told why a reply could not be taken."""
