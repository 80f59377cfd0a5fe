"""Ballots, what is put to the vote, who may vote; the votes themselves are sealed away from the portal's own role."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Date, Index, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.ballots.counting.definition import Weighting
from portal.core.table import Row, counted, moment, moment_now, references, string


def _nothing() -> Any:
    return Field(default=0, sa_column_kwargs={"server_default": "0"})


class BallotStatus(StrEnum):
    """Where a ballot stands; there is no way back."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    PUBLISHED = "published"
    ANNULLED = "annulled"


class BallotMethod(StrEnum):
    """How votes become a result; the names are those of the counts."""

    MOTION = "motion"
    APPROVAL = "approval"
    STAR = "star"
    POINTS = "points"
    SHARES = "shares"
    SEATS = "seats"


class Secrecy(StrEnum):
    """What others learn of a single vote once the ballot has closed."""

    OPEN = "open"
    ORGANISATION = "organisation"
    CONFIDENTIAL = "confidential"


class Ending(StrEnum):
    """How a ballot ended, in a word."""

    WON = "won"
    LOST = "lost"
    NO_QUORUM = "no_quorum"


class StatementKind(StrEnum):
    """What the host says to a ballot."""

    NEXT = "next"
    DEVIATION = "deviation"
    ADDED = "added"


class BallotRow(Row, table=True):
    """A ballot; from its opening on the definition is frozen, and `definition_hash` with it."""

    __tablename__ = "ballot"
    __table_args__ = (
        references("circle", "circle_id"),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "id", "circle_id", name="uq_ballot_circle"),
        CheckConstraint("(status = 'draft') or (definition is not null)", name="frozen"),
        CheckConstraint("(status = 'annulled') = (annulled_because is not null)", name="annulled"),
        Index("ix_ballot_closes", "workspace_id", "closes_at", "id"),
        Index("ix_ballot_circle_closes", "workspace_id", "circle_id", "closes_at", "id"),
    )

    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    title: str = string()
    question: str = string(default="")
    method: BallotMethod = string()
    weighting: Weighting = string()
    secrecy: Secrecy = string(default=Secrecy.ORGANISATION)
    is_binding: bool = False
    status: BallotStatus = string(default=BallotStatus.DRAFT)
    settings: str = string(default="{}")
    """What of the definition the method needs, as canonical JSON."""
    consequence: str = string(default="")
    """What the host will do with the result."""
    lacks: list[str] = Field(default_factory=list, sa_type=ARRAY(Text), sa_column_kwargs={"server_default": "{}"})
    """What a draft lacks before it can open, as it was when it was last written."""
    closes_at: datetime = moment()
    definition: str | None = string(default=None)
    definition_hash: str | None = string(default=None)
    electorate_hash: str | None = string(default=None)
    commitment: str | None = string(default=None)
    firm_count: int = 0
    person_count: int = 0
    announced_at: datetime | None = moment(default=None)
    """Since when those who will vote can read the draft."""
    opens_at: datetime | None = moment(default=None)
    """Before when it does not open, as it was announced."""
    opened_at: datetime | None = moment(default=None)
    closed_at: datetime | None = moment(default=None)
    published_at: datetime | None = moment(default=None)
    seed: str | None = string(default=None)
    box_root: str | None = string(default=None)
    chain_head: str | None = string(default=None)
    annulled_because: str | None = string(default=None)
    is_thin: bool = Field(default=False, sa_column_kwargs={"server_default": "false"})
    """So few said something in confidence that nobody reads more than what was decided."""
    count_share: int = _nothing()
    count_tries: int = _nothing()
    count_next_at: datetime | None = moment(default=None)
    count_trouble: str | None = string(default=None)
    checked_at: datetime | None = moment(default=None)
    check_found: str | None = string(default=None)
    version: int = counted()
    created_at: datetime = moment_now()


class BallotOptionRow(Row, table=True):
    """Something one can vote for: an idea, or something of its own."""

    __tablename__ = "ballot_option"
    __table_args__ = (
        references("ballot", "ballot_id", "circle_id", cascade=True),
        references("idea", "idea_id"),
        UniqueConstraint("workspace_id", "ballot_id", "position", name="uq_ballot_option_position"),
    )

    ballot_id: UUID
    circle_id: UUID
    position: int
    title: str = string()
    idea_id: UUID | None = None
    effort: int = 1
    estimated_by: str = string(default="")
    estimated_on: date | None = Field(default=None, sa_type=Date)
    source: str = string(default="")
    """What the estimate rests on."""


class BallotStatementRow(Row, table=True):
    """What the host says will happen, or why it does something else than was decided; added only, never changed."""

    __tablename__ = "ballot_statement"
    __table_args__ = (
        references("ballot", "ballot_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        Index("ix_ballot_statement_created", "workspace_id", "ballot_id", "created_at", "id"),
    )

    ballot_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    kind: StatementKind = string()
    body: str = string()
    created_at: datetime = moment_now()


class BallotFirmRow(Row, table=True):
    """A firm that may vote, with its weight; `has_voted` is all that anybody learns before the end."""

    __tablename__ = "ballot_firm"
    __table_args__ = (
        references("ballot", "ballot_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("ballot_statement", "added_with"),
        UniqueConstraint("workspace_id", "ballot_id", "organisation_id", name="uq_ballot_firm"),
    )

    ballot_id: UUID
    circle_id: UUID
    organisation_id: UUID
    weight: int = 1
    has_voted: bool = False
    added_with: UUID | None = None
    """The statement with which it joined after the opening."""


class BallotVoterRow(Row, table=True):
    """A person who may vote, as things stood at the opening."""

    __tablename__ = "ballot_voter"
    __table_args__ = (
        references("ballot", "ballot_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "membership_id"),
        references("ballot_statement", "added_with"),
        UniqueConstraint("workspace_id", "ballot_id", "membership_id", name="uq_ballot_voter"),
    )

    ballot_id: UUID
    circle_id: UUID
    organisation_id: UUID
    membership_id: UUID
    added_with: UUID | None = None
    """The statement with which this person joined after the opening."""


class BallotSecretRow(Row, table=True):
    """The lot's seed and the chain's head while a ballot runs; not even the portal's own role reads it."""

    __tablename__ = "ballot_secret"
    __table_args__ = (
        references("ballot", "ballot_id"),
        UniqueConstraint("workspace_id", "ballot_id", name="uq_ballot_secret"),
    )

    ballot_id: UUID
    seed: str = string()
    seq: int = 0
    head: str = string()
    reminded_at: datetime | None = moment(default=None)
    """When firms that had not voted were last reminded; kept here as it tells that somebody had not."""
    is_reminded: bool = Field(default=False, sa_column_kwargs={"server_default": "false"})
    """Whether the clock has done so; it does once."""


class BallotVoteRow(Row, table=True):
    """One vote as it stands; `voter_id` is a person, or a firm where firms vote by delegate; blank has no content."""

    __tablename__ = "ballot_vote"
    __table_args__ = (
        references("ballot", "ballot_id"),
        references("membership", "membership_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "ballot_id", "voter_key", name="uq_ballot_vote"),
        Index("ix_ballot_vote_receipt", "workspace_id", "ballot_id", postgresql_where=sql("receipt_due")),
    )

    ballot_id: UUID
    voter_key: UUID
    membership_id: UUID
    organisation_id: UUID
    content: str = string()
    nonce: str = string()
    leaf: str = string()
    head: str = string()
    keys: list[str] = Field(default_factory=list, sa_type=ARRAY(Text), sa_column_kwargs={"server_default": "{}"})
    """Hashes of the keys under which its requests came: whoever repeats one of them does not vote anew."""
    cast_at: datetime = moment_now()
    receipt_due: bool = Field(default=False, sa_column_kwargs={"server_default": "false"})


class BallotPaperRow(Row, table=True):
    """A counted vote as it is published; of a confidential ballot without voter and firm."""

    __tablename__ = "ballot_paper"
    __table_args__ = (
        references("ballot", "ballot_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "ballot_id", "leaf", name="uq_ballot_paper"),
    )

    ballot_id: UUID
    circle_id: UUID
    leaf: str = string()
    nonce: str = string()
    content: str = string()
    label: str = string()
    """Which papers are of the same firm, without saying which firm."""
    strength: int = 1
    organisation_id: UUID | None = None
    membership_id: UUID | None = None


class BallotResultRow(Row, table=True):
    """What the count found, as canonical JSON; whoever counts the papers again finds the same bytes."""

    __tablename__ = "ballot_result"
    __table_args__ = (
        references("ballot", "ballot_id", "circle_id", cascade=True),
        UniqueConstraint("workspace_id", "ballot_id", name="uq_ballot_result"),
    )

    ballot_id: UUID
    circle_id: UUID
    result: str = string()
    result_hash: str = string()


class BallotChainRow(Row, table=True):
    """One link of a ballot's chain; added only, by right and by trigger."""

    __tablename__ = "ballot_chain"
    __table_args__ = (
        references("ballot", "ballot_id"),
        UniqueConstraint("workspace_id", "ballot_id", "seq", name="uq_ballot_chain_seq"),
        UniqueConstraint("workspace_id", "ballot_id", "prev", name="uq_ballot_chain_prev"),
    )

    ballot_id: UUID
    seq: int = Field()
    type: str = string()
    payload_hash: str = string()
    prev: str = string()
    hash: str = string()
