"""The agreement of an appearance: versions that stay readable, and each firm's word on them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field

from portal.core.table import Row, moment, moment_now, references, string
from portal.fairs.model.kinds import AgreementState, Form, LeadMode


class AgreementRow(Row, table=True):
    """A version of the decisions that are taken before registration; its words never change."""

    __tablename__ = "fair_agreement"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("organisation", "organisation_id"),
        references("membership", "author_id"),
        UniqueConstraint("workspace_id", "appearance_id", "number", name="uq_fair_agreement_number"),
    )

    appearance_id: UUID
    circle_id: UUID
    organisation_id: UUID
    author_id: UUID
    number: int
    state: AgreementState = string(default=AgreementState.PROPOSED)
    form: Form = string(default=Form.CO_EXHIBITOR)
    is_partnership: bool = False
    lead_mode: LeadMode = string(default=LeadMode.SHARED_ON_CONSENT)
    cost_keys: str = string(default="", sa_column_kwargs={"server_default": ""})
    payments: str = string(default="")
    withdrawal: str = string(default="")
    competition: str = string(default="")
    brand_use: str = string(default="")
    results: str = string(default="")
    ending: str = string(default="")
    approval_days: int = 3
    accepted_at: datetime | None = moment(default=None)
    created_at: datetime = moment_now()


class AgreementPartyRow(Row, table=True):
    """What a version says of one firm, and that firm's acceptance."""

    __tablename__ = "fair_agreement_party"
    __table_args__ = (
        references("joint_appearance", "appearance_id", "circle_id", cascade=True),
        references("fair_agreement", "agreement_id"),
        references("organisation", "organisation_id"),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "agreement_id", "organisation_id", name="uq_fair_agreement_party_firm"),
    )

    appearance_id: UUID
    circle_id: UUID
    agreement_id: UUID
    organisation_id: UUID
    position: int = 0
    benefit: str = string(default="")
    cap: int | None = Field(default=None, sa_type=BigInteger)
    is_contract_party: bool = Field(default=False, sa_column_kwargs={"server_default": "false"})
    membership_id: UUID | None = None
    accepted_at: datetime | None = moment(default=None)
