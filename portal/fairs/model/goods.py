"""What the firms bring to the stand, what each keeps of it to itself, and who gets which pass."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, CheckConstraint, Column, Index, Text, UniqueConstraint
from sqlmodel import Field

from portal.core.table import Row, counted, moment, moment_now, references, string
from portal.fairs.model.kinds import Customs, PassKind


class ExhibitRow(Row, table=True):
    """A thing that is shown: how large and heavy it is and what it needs is everybody's matter, for the stand is one.

    Sizes are centimetres, the weight is grams, all of one piece.
    """

    __tablename__ = "fair_exhibit"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        references("stand_zone", "zone_id"),
        CheckConstraint("pieces > 0", name="something"),
        CheckConstraint("arrives_on <= returns_on", name="in_order"),
        UniqueConstraint("workspace_id", "id", "appearance_id", name="uq_fair_exhibit_appearance"),
        Index("ix_fair_exhibit_appearance", "workspace_id", "appearance_id", "created_at", "id"),
        Index("ix_fair_exhibit_zone", "workspace_id", "zone_id"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    title: str = string()
    pieces: int = 1
    width: int = 0
    depth: int = 0
    height: int = 0
    weight: int = Field(default=0, sa_type=BigInteger)
    power: int = 0
    needs: list[str] = Field(default_factory=list, sa_column=Column(ARRAY(Text()), nullable=False, server_default="{}"))
    zone_id: UUID | None = None
    arrives_on: date | None = None
    returns_on: date | None = None
    version: int = counted()
    created_at: datetime = moment_now()


class GoodsRow(Row, table=True):
    """What an exhibit is worth, where it is from and how it crosses the border; the business of its firm alone."""

    __tablename__ = "exhibit_goods"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("fair_exhibit", "exhibit_id", "appearance_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "exhibit_id", name="uq_exhibit_goods_exhibit"),
    )

    appearance_id: UUID
    circle_id: UUID
    exhibit_id: UUID
    organisation_id: UUID
    customs: Customs = string(default=Customs.NONE)
    serial_number: str = string(default="")
    value: int = Field(default=0, sa_type=BigInteger)
    currency: str = string(default="CHF")
    origin: str = string(default="")
    packed_at: datetime | None = moment(default=None)
    returned_at: datetime | None = moment(default=None)
    edits: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    """Counts changes of this alone: the exhibit's version, which all read, must not tell of them."""


class PackingItemRow(Row, table=True):
    """Something else that a firm packs, from the emergency kit to the giveaways; read by that firm alone."""

    __tablename__ = "packing_item"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        CheckConstraint("pieces > 0", name="something"),
        Index("ix_packing_item_appearance", "workspace_id", "appearance_id", "created_at", "id"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    title: str = string()
    pieces: int = 1
    packed_at: datetime | None = moment(default=None)
    returned_at: datetime | None = moment(default=None)
    version: int = counted()
    created_at: datetime = moment_now()


class PassQuotaRow(Row, table=True):
    """How many passes of a kind come with the stand; co-exhibitors do not make them more.

    Further ones are bought, at a price in the edition's currency, and are a line of the budget.
    """

    __tablename__ = "pass_quota"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("budget_line", "line_id", "appearance_id"),
        UniqueConstraint("workspace_id", "appearance_id", "kind", name="uq_pass_quota_kind"),
        CheckConstraint("passes >= 0", name="not_negative"),
    )

    appearance_id: UUID
    circle_id: UUID
    kind: PassKind = string()
    passes: int = 0
    price: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
    line_id: UUID | None = None
    version: int = counted()


class PassShareRow(Row, table=True):
    """How many of them a firm gets, and how many more are bought for it."""

    __tablename__ = "pass_share"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("pass_quota", "quota_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "quota_id", "organisation_id", name="uq_pass_share_firm"),
        CheckConstraint("passes >= 0", name="not_negative"),
    )

    appearance_id: UUID
    circle_id: UUID
    quota_id: UUID
    organisation_id: UUID
    position: int = 0
    passes: int = 0
    extra: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class PassRow(Row, table=True):
    """A pass in somebody's name; a firm gives those that it got to its own people."""

    __tablename__ = "fair_pass"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("pass_quota", "quota_id"),
        references("crew_member", "crew_id", "appearance_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "quota_id", "crew_id", name="uq_fair_pass_once"),
        Index("ix_fair_pass_crew", "workspace_id", "crew_id"),
    )

    appearance_id: UUID
    circle_id: UUID
    quota_id: UUID
    crew_id: UUID
    organisation_id: UUID
