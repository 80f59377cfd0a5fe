"""The settlement: figures computed from the lines, rewritten until all firms have released them, and kept from then."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string
from portal.fairs.model.kinds import BudgetCategory, CostKind, SettlementState, VatMode


class SettlementRow(Row, table=True):
    """The settlement of an appearance; its version counts how often the figures were computed."""

    __tablename__ = "fair_settlement"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "appearance_id", name="uq_fair_settlement_appearance"),
        UniqueConstraint("workspace_id", "id", "appearance_id", name="uq_fair_settlement_whole"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    state: SettlementState = string(default=SettlementState.SENT)
    currency: str = string()
    pay_until: date
    version: int = counted()
    created_at: datetime = moment_now()
    computed_at: datetime = moment()
    agreed_at: datetime | None = moment(default=None)
    paid_at: datetime | None = moment(default=None)


class SettlementLineRow(Row, table=True):
    """A shared line as it was settled; under objection it is shown, and counts for nobody.

    Without `line_id` it is what a firm still owed when it left: borne by that firm, and taken off the others.
    """

    __tablename__ = "settlement_line"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("fair_settlement", "settlement_id", "appearance_id"),
        references("budget_line", "line_id", "appearance_id"),
        UniqueConstraint("workspace_id", "settlement_id", "line_id", name="uq_settlement_line_once"),
        UniqueConstraint("workspace_id", "id", "appearance_id", name="uq_settlement_line_appearance"),
    )

    appearance_id: UUID
    circle_id: UUID
    settlement_id: UUID
    line_id: UUID | None = None
    position: int
    title: str = string()
    category: BudgetCategory = string()
    key: CostKind = string()
    currency: str = string()
    rate: int = Field(sa_type=BigInteger)
    rate_on: date | None = None
    vat_rate: int
    vat_mode: VatMode = string()
    total: int = Field(sa_type=BigInteger)
    vat: int = Field(sa_type=BigInteger)
    is_disputed: bool = False


class SettlementShareRow(Row, table=True):
    """What a firm bears of a settled line, by which weight of all weights, and what it has paid."""

    __tablename__ = "settlement_share"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("settlement_line", "settlement_line_id", "appearance_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "settlement_line_id", "organisation_id", name="uq_settlement_share_firm"),
    )

    appearance_id: UUID
    circle_id: UUID
    settlement_line_id: UUID
    organisation_id: UUID
    position: int
    weight: int = Field(sa_type=BigInteger)
    weights: int = Field(sa_type=BigInteger)
    cap: int | None = Field(default=None, sa_type=BigInteger)
    amount: int = Field(sa_type=BigInteger)
    vat: int = Field(sa_type=BigInteger)
    paid: int = Field(sa_type=BigInteger)


class SettlementPartyRow(Row, table=True):
    """A firm's figures, and its release of them."""

    __tablename__ = "settlement_party"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("fair_settlement", "settlement_id", "appearance_id"),
        references("organisation", "organisation_id"),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "settlement_id", "organisation_id", name="uq_settlement_party_firm"),
    )

    appearance_id: UUID
    circle_id: UUID
    settlement_id: UUID
    organisation_id: UUID
    position: int
    owed: int = Field(sa_type=BigInteger)
    vat: int = Field(sa_type=BigInteger)
    paid: int = Field(sa_type=BigInteger)
    balance: int = Field(sa_type=BigInteger)
    membership_id: UUID | None = None
    released_at: datetime | None = moment(default=None)


class TransferRow(Row, table=True):
    """Who pays whom how much; whoever gets it says that it came."""

    __tablename__ = "settlement_transfer"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("fair_settlement", "settlement_id", "appearance_id"),
        references("organisation", "payer_id"),
        references("organisation", "organisation_id"),
        Index("ix_settlement_transfer_settlement", "workspace_id", "settlement_id"),
    )

    appearance_id: UUID
    circle_id: UUID
    settlement_id: UUID
    payer_id: UUID
    organisation_id: UUID
    position: int
    amount: int = Field(sa_type=BigInteger)
    received_at: datetime | None = moment(default=None)


class ObjectionRow(Row, table=True):
    """A firm objects to a line; another answers, and the firm lets it rest."""

    __tablename__ = "settlement_objection"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("fair_settlement", "settlement_id", "appearance_id"),
        references("budget_line", "line_id", "appearance_id"),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        references("organisation", "answerer_id"),
        Index("ix_settlement_objection_settlement", "workspace_id", "settlement_id", "created_at", "id"),
        Index("uq_settlement_objection_open", "workspace_id", "line_id", "organisation_id", unique=True,
              postgresql_where=sql("settled_at is null")),
    )  # fmt: skip

    appearance_id: UUID
    circle_id: UUID
    settlement_id: UUID
    line_id: UUID
    organisation_id: UUID
    author_id: UUID
    reason: str = string()
    proposal: str = string(default="")
    answer: str = string(default="")
    answerer_id: UUID | None = None
    answered_at: datetime | None = moment(default=None)
    settled_at: datetime | None = moment(default=None)
    created_at: datetime = moment_now()
