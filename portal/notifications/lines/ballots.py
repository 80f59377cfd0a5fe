"""What happened to ballots, as a mail tells it: never how anybody voted, nor who else has."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import and_, select
from sqlalchemy.orm import aliased

from portal.ballots import access as ballots
from portal.ballots.model import BallotRow, BallotStatementRow, BallotStatus
from portal.ballots.queries import is_open, own_firm_has_voted
from portal.core.markdown import plain
from portal.core.sight import Sight
from portal.ideas.access import names_speaker, names_speakers_firm
from portal.notifications import access
from portal.notifications.lines.line import LETTER, Line, Scope
from portal.notifications.model import MuteRow, NotificationKind, NotificationRow, NotificationTopic
from portal.partners import access as partners
from portal.partners.model import CircleRow, MembershipRow, OrganisationRow

WORDS = 1_000
TO_VOTE = (NotificationKind.BALLOT_OPENED, NotificationKind.BALLOT_REMINDED)
ANCHORED = (NotificationKind.BALLOT_OPENED, NotificationKind.BALLOT_CLOSED, NotificationKind.BALLOT_PUBLISHED)


@dataclass(frozen=True, kw_only=True)
class BallotLine(Line):
    """Something that happened to a ballot."""

    ballot_id: UUID
    status: str
    closes_at: datetime
    chain_head: str | None
    reason_given: str | None
    is_open: bool
    has_voted: bool
    statement: str | None = None
    thing: ClassVar[str] = "ballot"

    @property
    def subject(self) -> UUID:
        """The ballot."""
        return self.ballot_id

    @property
    def words(self) -> str:
        """Why it was taken back, or why the host does something else."""
        if self.kind == NotificationKind.BALLOT_ANNULLED:
            return plain(self.reason_given or "", WORDS)
        return plain(self.statement or "", WORDS)

    @property
    def is_over(self) -> bool:
        """Whether one can do no more what it asks for."""
        if self.kind in TO_VOTE:
            return not self.is_open or (self.kind == NotificationKind.BALLOT_REMINDED and self.has_voted)
        if self.kind == NotificationKind.BALLOT_ANNOUNCED:
            return self.status != BallotStatus.DRAFT
        if self.kind == NotificationKind.BALLOT_COUNTED:
            return self.status != BallotStatus.CLOSED
        return self.kind != NotificationKind.BALLOT_ANNULLED and self.status == BallotStatus.ANNULLED

    @property
    def button(self) -> str:
        """To vote, or to look."""
        return "ballot_vote" if self.kind in TO_VOTE else "ballot"

    @property
    def path(self) -> str:
        """The ballot's page, which leads on to the vote."""
        return f"abstimmungen/ballot_{self.ballot_id}"

    @property
    def scope(self) -> Scope:
        """No more mails about this ballot."""
        return Scope(ballot_id=self.ballot_id, circle_id=self.circle_id)

    @property
    def anchor(self) -> str | None:
        """The chain's head, where it moved on for everybody."""
        return self.chain_head if self.kind in ANCHORED else None

    def params(self, zone: ZoneInfo, _locale: str) -> dict[str, str]:
        """Until when votes are taken."""
        return {"until": moment(self.closes_at, zone)}


@dataclass(frozen=True, kw_only=True)
class Receipt(BallotLine):
    """That one's own vote has arrived, to nobody but the person who cast it."""

    head: str
    cast_at: datetime | None

    @property
    def topic(self) -> NotificationTopic:
        """The one of ballots."""
        return NotificationTopic.BALLOT

    @property
    def is_over(self) -> bool:
        """Never: it says what was."""
        return False

    @property
    def words(self) -> str:
        """Nothing: what was chosen stands in no mail."""
        return ""

    @property
    def sentence_key(self) -> str:
        """With the time, except where it could lead to the vote later."""
        return "kind.receipt" if self.cast_at else "kind.receipt_confidential"

    @property
    def button(self) -> str:
        """To look at one's own vote."""
        return "receipt"

    @property
    def anchor(self) -> str | None:
        """The head as it was when the vote was added to the chain."""
        return self.head

    def params(self, zone: ZoneInfo, locale: str) -> dict[str, str]:
        """When it was cast, too."""
        return {**super().params(zone, locale), "cast": moment(self.cast_at, zone) if self.cast_at else ""}


def moment(at: datetime, zone: ZoneInfo) -> str:
    """A time as the reader's clock shows it."""
    return f"{at.astimezone(zone):%d.%m.%Y, %H:%M}"


def ballot_lines(sight: Sight) -> Any:
    """The statement that reads a mail's lines about ballots."""
    rows = (NotificationRow, BallotRow, CircleRow, BallotStatementRow, MembershipRow, OrganisationRow, MuteRow)
    row, ballot, circle, statement, person, firm, mute = _aliases(*rows)
    named = and_(partners.membership_visible_to(person, sight), names_speaker(row, sight))
    firm_named = and_(partners.organisation_visible_to(firm, sight), names_speakers_firm(row, sight))
    return (
        select(
            row.kind, row.reason, row.at, row.id, row.ballot_id, row.circle_id, *_of_ballot(ballot, sight),
            circle.name.label("circle"), person.name.label("person"), firm.name.label("firm"),
            statement.body.label("statement"), mute.way.label("mute"),
        )
        .join(ballot, and_(ballot.id == row.ballot_id, ballots.visible_to(ballot, sight)))
        .join(circle, and_(circle.id == row.circle_id, partners.circle_visible_to(circle, sight)))
        .outerjoin(statement, and_(statement.id == row.statement_id, ballots.part_visible_to(statement, sight)))
        .outerjoin(person, and_(person.id == row.actor_id, named))
        .outerjoin(firm, and_(firm.id == row.organisation_id, firm_named))
        .outerjoin(mute, and_(mute.ballot_id == row.ballot_id, access.visible_to(mute, sight)))
        .where(access.notice_visible_to(row, sight), row.letter_id == LETTER)
    )  # fmt: skip


def _of_ballot(ballot: Any, sight: Sight) -> tuple[Any, ...]:
    return (
        ballot.title,
        ballot.status,
        ballot.closes_at,
        ballot.chain_head,
        ballot.annulled_because.label("reason_given"),
        is_open(ballot, sight).label("is_open"),
        own_firm_has_voted(ballot, sight).label("has_voted"),
    )


def receipt_line(ballot_id: UUID, sight: Sight) -> Any:
    """The statement that reads what a receipt says of its ballot."""
    ballot, circle, mute = _aliases(BallotRow, CircleRow, MuteRow)
    return (
        select(
            ballot.id.label("ballot_id"), ballot.circle_id, *_of_ballot(ballot, sight), circle.name.label("circle"),
            mute.way.label("mute"),
        )
        .join(circle, and_(circle.id == ballot.circle_id, partners.circle_visible_to(circle, sight)))
        .outerjoin(mute, and_(mute.ballot_id == ballot.id, access.visible_to(mute, sight)))
        .where(ballot.id == ballot_id, ballots.visible_to(ballot, sight))
    )  # fmt: skip


def _aliases(*rows: type[Any]) -> tuple[Any, ...]:
    return tuple(map(aliased, rows))
