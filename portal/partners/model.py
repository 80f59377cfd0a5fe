"""Workspaces, firms and their people, circles with their terms: the ground on which sharing stands."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, SmallInteger, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.ids import new_id
from portal.core.table import Row, Table, counted, moment, moment_now, references, string


class OrganisationKind(StrEnum):
    """On which side of the table a firm sits."""

    HOST = "host"
    PARTNER = "partner"


class Role(StrEnum):
    """What a person may do for the firm; the first four are the host's, the others the partners'."""

    OWNER = "owner"
    ADMIN = "admin"
    MODERATOR = "moderator"
    MEMBER = "member"
    LEAD = "lead"
    PARTNER_MEMBER = "partner_member"
    GUEST = "guest"


class MembershipState(StrEnum):
    """Where a person stands with the firm."""

    INVITED = "invited"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    LEFT = "left"


class CircleKind(StrEnum):
    """Who is in a circle: staff only, host and one partner, all partners, or chosen ones."""

    HOUSE = "house"
    PAIR = "pair"
    OPEN = "open"
    CUSTOM = "custom"


class Disclosure(StrEnum):
    """What partners in a circle learn of each other's contributors: the person, the firm, or neither."""

    PEOPLE = "people"
    FIRMS = "firms"
    NOBODY = "nobody"


class WorkspaceRow(Table, table=True):
    """One host's portal; `trust_after` so many approved posts nobody looks at a person's posts any more."""

    __tablename__ = "workspace"
    __table_args__ = (UniqueConstraint("slug", name="uq_workspace_slug"),)

    id: UUID = Field(default_factory=new_id, primary_key=True)
    slug: str = string()
    name: str = string()
    locale: str = string(default="de")
    canton: str = string(default="ZH")
    time_zone: str = string(default="Europe/Zurich")
    is_demo: bool = False
    holds_comments: bool = Field(default=False, sa_column_kwargs={"server_default": "false"})
    trust_after: int = Field(default=1, sa_type=SmallInteger, sa_column_kwargs={"server_default": "1"})
    version: int = counted()
    created_at: datetime = moment_now()


class OrganisationRow(Row, table=True):
    """A firm in a workspace; exactly one is the host."""

    __tablename__ = "organisation"
    __table_args__ = (
        ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        Index("uq_organisation_host", "workspace_id", unique=True, postgresql_where=sql("kind = 'host'")),
    )

    kind: OrganisationKind = string()
    name: str = string()
    city: str | None = string(default=None)
    version: int = counted()
    created_at: datetime = moment_now()


class MembershipRow(Row, table=True):
    """A person as one firm's person: the name that others see, the role, and the state.

    Without an account it is a name that came with an import: it can do nothing, and nobody writes to it.
    """

    __tablename__ = "membership"
    __table_args__ = (
        references("organisation", "organisation_id"),
        references("circle", "guest_circle_id"),
        ForeignKeyConstraint(["person_id"], ["person.id"]),
        UniqueConstraint("workspace_id", "organisation_id", "person_id", name="uq_membership_person"),
        CheckConstraint("person_id is not null or state = 'left'", name="account"),
        Index("ix_membership_person", "person_id"),
    )

    person_id: UUID | None = None
    organisation_id: UUID
    name: str = string()
    email: str = string()
    function: str | None = string(default=None)
    role: Role = string()
    state: MembershipState = string(default=MembershipState.ACTIVE)
    guest_circle_id: UUID | None = None
    is_trusted: bool = False
    version: int = counted()
    created_at: datetime = moment_now()
    ends_at: datetime | None = moment(default=None)


class CareRow(Row, table=True):
    """A staff member is limited to some partners; without such a row to none."""

    __tablename__ = "care"
    __table_args__ = (
        references("membership", "membership_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "membership_id", "organisation_id", name="uq_care"),
    )

    membership_id: UUID
    organisation_id: UUID


class CircleRow(Row, table=True):
    """A named set of firms that share; the audience of things."""

    __tablename__ = "circle"
    __table_args__ = (
        ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        references("organisation", "partner_id"),
        UniqueConstraint("workspace_id", "id", "floor", name="uq_circle_floor"),
        UniqueConstraint("workspace_id", "partner_id", name="uq_circle_pair"),
        Index(
            "uq_circle_single", "workspace_id", "kind", unique=True, postgresql_where=sql("kind in ('house', 'open')")
        ),
        CheckConstraint("(kind = 'pair') = (partner_id is not null)", name="pair_has_partner"),
    )

    kind: CircleKind = string()
    name: str = string()
    disclosure: Disclosure = string()
    floor: int = Field(default=0, sa_type=SmallInteger)
    partner_id: UUID | None = None
    terms_version: int = 0
    version: int = counted()
    created_at: datetime = moment_now()


class CircleMemberRow(Row, table=True):
    """A firm is in a circle; it reads there once a lead accepted the current terms."""

    __tablename__ = "circle_member"
    __table_args__ = (
        references("circle", "circle_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "circle_id", "organisation_id", name="uq_circle_member"),
        Index("ix_circle_member_organisation", "workspace_id", "organisation_id"),
    )

    circle_id: UUID
    organisation_id: UUID
    created_at: datetime = moment_now()


class TermsRow(Row, table=True):
    """One version of a circle's terms; never changed, only followed by the next."""

    __tablename__ = "terms"
    __table_args__ = (
        references("circle", "circle_id"),
        UniqueConstraint("workspace_id", "circle_id", "version", name="uq_terms_version"),
    )

    circle_id: UUID
    version: int
    text: str = string()
    html: str = string()
    text_hash: str = string()
    published_by: UUID | None = None
    created_at: datetime = moment_now()


class AcceptanceRow(Row, table=True):
    """A lead accepted a version of the terms for the firm: who, when, and which text."""

    __tablename__ = "acceptance"
    __table_args__ = (
        references("circle", "circle_id"),
        references("organisation", "organisation_id"),
        references("membership", "membership_id"),
        UniqueConstraint("workspace_id", "circle_id", "organisation_id", "version", name="uq_acceptance"),
    )

    circle_id: UUID
    organisation_id: UUID
    version: int
    membership_id: UUID
    text_hash: str = string()
    created_at: datetime = moment_now()


class InvitationRow(Row, table=True):
    """Somebody is asked to join a firm; open until accepted, revoked or expired."""

    __tablename__ = "invitation"
    __table_args__ = (
        references("organisation", "organisation_id"),
        references("membership", "invited_by"),
        references("circle", "circle_id"),
    )

    organisation_id: UUID
    email: str = string()
    role: Role = string()
    circle_id: UUID | None = None
    ends_at: datetime | None = moment(default=None)
    invited_by: UUID
    sent_at: datetime = moment()
    expires_at: datetime = moment()
    accepted_at: datetime | None = moment(default=None)
    accepted_by: UUID | None = None
    revoked_at: datetime | None = moment(default=None)
    created_at: datetime = moment_now()
