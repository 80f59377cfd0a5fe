"""The budget of an appearance, line by line, and what each firm bears of a line."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string
from portal.fairs.model.kinds import BudgetCategory, CostKind, VatMode, ZoneKind

ONE_TO_ONE = 1_000_000
"""The rate of the settlement's own currency, in millionths."""


class BudgetLineRow(Row, table=True):
    """A cost: planned, committed, actual, in minor units; one that is not shared is its firm's own business.

    `rate` says how many millionths of the settlement's minor unit one of the line's is worth. With `follows_zones` the
    weights are the areas of the stand's zones, the common one shared out in proportion or `common_equally`. What was
    bought for several fairs costs this one its part of the `purchase`, which is `actual`; `purchase_left` is for later
    ones.
    """

    __tablename__ = "budget_line"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        references("organisation", "payer_id"),
        CheckConstraint("is_shared or key = 'own'", name="own_has_own_key"),
        CheckConstraint(
            "num_nulls(purchase, planned_uses, this_use, purchase_left) = 4 or "
            "(num_nulls(purchase, planned_uses, this_use, purchase_left) = 0 "
            "and purchase > 0 and this_use between 1 and planned_uses and purchase = purchase_left + "
            "this_use * (purchase / planned_uses) + least(this_use, purchase % planned_uses))",
            name="reused",
        ),
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
    supplier: str = string(default="", sa_column_kwargs={"server_default": ""})
    rate: int = Field(default=ONE_TO_ONE, sa_type=BigInteger, sa_column_kwargs={"server_default": "1000000"})
    rate_on: date | None = None
    follows_zones: bool = Field(default=False, sa_column_kwargs={"server_default": "false"})
    common_equally: bool = Field(default=False, sa_column_kwargs={"server_default": "false"})
    purchase: int | None = Field(default=None, sa_type=BigInteger)
    planned_uses: int | None = None
    this_use: int | None = None
    purchase_left: int | None = Field(default=None, sa_type=BigInteger)
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


class DocumentRow(Row, table=True):
    """A supplier's paper behind a line; `net` and `vat` in its own currency, `amount` is the net in the line's."""

    __tablename__ = "cost_document"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("budget_line", "line_id", "appearance_id"),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        references("organisation", "payer_id"),
        references("membership", "approver_id"),
        UniqueConstraint("workspace_id", "id", "circle_id", name="uq_cost_document_circle"),
        Index("ix_cost_document_line", "workspace_id", "line_id", "created_at", "id"),
    )

    appearance_id: UUID
    circle_id: UUID
    line_id: UUID
    organisation_id: UUID
    author_id: UUID
    payer_id: UUID
    supplier: str = string()
    number: str = string(default="")
    issued_on: date
    currency: str = string(default="CHF")
    net: int = Field(sa_type=BigInteger)
    vat: int = Field(default=0, sa_type=BigInteger)
    rate: int = Field(default=ONE_TO_ONE, sa_type=BigInteger)
    rate_on: date | None = None
    amount: int = Field(sa_type=BigInteger)
    approver_id: UUID | None = None
    approved_at: datetime | None = moment(default=None)
    created_at: datetime = moment_now()


class ZoneRow(Row, table=True):
    """A part of the stand; an exclusive one belongs to a firm, and feeds the keys by area.

    `across` and `along` say where its corner lies, from the stand's left and front; with `width` and `depth`, all in
    centimetres, they draw it, and then the area is theirs. Nothing of it is drawn where they are 0.
    """

    __tablename__ = "stand_zone"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        CheckConstraint("(kind = 'exclusive') = (organisation_id is not null)", name="exclusive_has_firm"),
        Index("ix_stand_zone_appearance", "workspace_id", "appearance_id", "position", "id"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID | None = None
    position: int = 0
    title: str = string()
    kind: ZoneKind = string()
    area: int
    across: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    along: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    width: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    depth: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
