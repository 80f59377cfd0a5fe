"""The budget of an appearance, line by line, and what each firm bears of a line."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field

from portal.core.table import Row, counted, moment_now, references, string
from portal.fairs.model.kinds import BudgetCategory, CostKind, VatMode


class BudgetLineRow(Row, table=True):
    """A cost: planned, committed, actual, in minor units; one that is not shared is its firm's own business."""

    __tablename__ = "budget_line"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        references("organisation", "payer_id"),
        CheckConstraint("is_shared or key = 'own'", name="own_has_own_key"),
        UniqueConstraint("workspace_id", "id", "appearance_id", name="uq_budget_line_appearance"),
        Index("ix_budget_line_appearance", "workspace_id", "appearance_id", "created_at", "id"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    category: BudgetCategory = string()
    title: str = string()
    is_shared: bool = True
    planned: int = Field(default=0, sa_type=BigInteger)
    committed: int = Field(default=0, sa_type=BigInteger)
    actual: int = Field(default=0, sa_type=BigInteger)
    currency: str = string(default="CHF")
    vat_rate: int = 0
    vat_mode: VatMode = string(default=VatMode.REINVOICED)
    key: CostKind = string(default=CostKind.EQUAL)
    payer_id: UUID | None = None
    version: int = counted()
    created_at: datetime = moment_now()
    updated_at: datetime = moment_now()


class BudgetShareRow(Row, table=True):
    """A firm's weight in a line, at most how much it bears, and what that comes to."""

    __tablename__ = "budget_share"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("budget_line", "line_id", "appearance_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "line_id", "organisation_id", name="uq_budget_share_firm"),
    )

    appearance_id: UUID
    circle_id: UUID
    line_id: UUID
    organisation_id: UUID
    position: int = 0
    weight: int = Field(default=0, sa_type=BigInteger)
    cap: int | None = Field(default=None, sa_type=BigInteger)
    planned: int = Field(default=0, sa_type=BigInteger)
    actual: int = Field(default=0, sa_type=BigInteger)
