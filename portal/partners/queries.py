"""Loads for the verbs of partners and of the slices above, each under the transaction's viewer."""

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import Database, viewer_in
from portal.core.refusal import NotFound
from portal.core.table import Row
from portal.core.viewer import Viewer
from portal.identity.secrets import fingerprint
from portal.partners import access
from portal.partners.model import (
    AcceptanceRow,
    CircleKind,
    CircleMemberRow,
    CircleRow,
    InvitationRow,
    MembershipRow,
    MembershipState,
    OrganisationKind,
    OrganisationRow,
    Role,
    TermsRow,
    WorkspaceRow,
)
from portal.partners.rules import TermsNotAccepted

RowT = TypeVar("RowT", bound=Row)

INVITATION_OF = sql("select invitation_of(:fingerprint)")


async def readable_circle(tx: AsyncSession, circle_id: UUID) -> CircleRow:
    """A circle in which the viewer reads, and so may write."""
    viewer = viewer_in(tx)
    circle = await _found(tx, CircleRow, circle_id)
    if not access.may_submit_to(viewer, circle):
        raise NotFound
    return circle


async def narrowest_circle(tx: AsyncSession) -> CircleRow:
    """Where new things start: the house, the firm's pair circle, or a guest's only circle."""
    viewer = viewer_in(tx)
    circle = await tx.scalar(select(CircleRow).where(*_here(tx, CircleRow), _narrow(viewer)))
    if circle is None or not access.may_submit_to(viewer, circle):
        raise TermsNotAccepted
    return circle


async def narrow_circle_of(tx: AsyncSession, organisation_id: UUID) -> CircleRow:
    """Where a firm's things are taken back to: its pair circle; the house for the host's."""
    is_hosts = organisation_id == viewer_in(tx).host_id
    place = _has(CircleRow, kind=CircleKind.HOUSE) if is_hosts else _has(CircleRow, partner_id=organisation_id)
    circle = await tx.scalar(select(CircleRow).where(*_here(tx, CircleRow), *place))
    if circle is None:
        raise NotFound
    return circle


async def workspace_here(tx: AsyncSession) -> WorkspaceRow:
    """The viewer's workspace."""
    return await tx.get_one(WorkspaceRow, viewer_in(tx).workspace_id)


async def visible_organisation(tx: AsyncSession, organisation_id: UUID) -> OrganisationRow:
    """A firm that the viewer may know of."""
    organisation = await _found(tx, OrganisationRow, organisation_id)
    if not access.may_see_organisation(viewer_in(tx), organisation):
        raise NotFound
    return organisation


async def visible_partners(tx: AsyncSession, organisation_ids: Sequence[UUID]) -> list[OrganisationRow]:
    """Partner firms that the viewer may know of; all of them, or none."""
    found = [await visible_organisation(tx, one) for one in dict.fromkeys(organisation_ids)]
    if any(organisation.kind != OrganisationKind.PARTNER for organisation in found):
        raise NotFound
    return found


async def visible_membership(tx: AsyncSession, membership_id: UUID) -> MembershipRow:
    """A person that the viewer may know."""
    membership = await _found(tx, MembershipRow, membership_id)
    if not access.may_see_membership(viewer_in(tx), membership):
        raise NotFound
    return membership


async def visible_invitation(tx: AsyncSession, invitation_id: UUID) -> InvitationRow:
    """An invitation that the viewer may know of, locked: it may be accepted in the same moment."""
    invitation = await _found(tx, InvitationRow, invitation_id, lock=True)
    if not access.may_see_invitation(viewer_in(tx), invitation):
        raise NotFound
    return invitation


async def visible_circle(tx: AsyncSession, circle_id: UUID) -> CircleRow:
    """A circle that the viewer is in, perhaps still without having accepted its terms."""
    circle = await _found(tx, CircleRow, circle_id)
    if not access.may_see_circle(viewer_in(tx), circle):
        raise NotFound
    return circle


async def circle_for_update(tx: AsyncSession, circle_id: UUID) -> CircleRow:
    """`visible_circle`, locked, for the host's people who may change it."""
    circle = await visible_circle(tx, circle_id)
    await tx.refresh(circle, with_for_update=True)
    return circle


async def place_in_circle(tx: AsyncSession, circle_id: UUID, organisation_id: UUID) -> CircleMemberRow | None:
    """The firm's place in the circle, if it has one that the viewer may know of."""
    place = _has(CircleMemberRow, circle_id=circle_id, organisation_id=organisation_id)
    return await tx.scalar(select(CircleMemberRow).where(*_here(tx, CircleMemberRow), *place))


async def open_circle(tx: AsyncSession) -> CircleRow:
    """The circle of all partners."""
    is_open = _has(CircleRow, kind=CircleKind.OPEN)
    return (await tx.scalars(select(CircleRow).where(*_here(tx, CircleRow), *is_open))).one()


async def is_inhabited(tx: AsyncSession, circle: CircleRow) -> bool:
    """Whether partners may have written in the circle already."""
    accepted = select(AcceptanceRow).where(*_here(tx, AcceptanceRow), *_has(AcceptanceRow, circle_id=circle.id))
    return circle.terms_version == 0 or bool(await tx.scalar(select(accepted.exists())))


async def current_terms(tx: AsyncSession, circle: CircleRow) -> TermsRow:
    """The version that counts."""
    current = _has(TermsRow, circle_id=circle.id, version=circle.terms_version)
    terms = await tx.scalar(select(TermsRow).where(*_here(tx, TermsRow), *current))
    if terms is None:
        raise NotFound
    return terms


async def colleague_by_email(tx: AsyncSession, organisation_id: UUID, email: str) -> MembershipRow | None:
    """Somebody of the firm with that address who has not left."""
    there = _has(MembershipRow, organisation_id=organisation_id, email=email)
    stays = col(MembershipRow.state) != MembershipState.LEFT
    return await tx.scalar(select(MembershipRow).where(*_here(tx, MembershipRow), *there, stays))


async def own_membership_at(tx: AsyncSession, organisation_id: UUID) -> MembershipRow | None:
    """What the transaction's person is, or was, at the firm."""
    mine = _has(MembershipRow, organisation_id=organisation_id, person_id=viewer_in(tx).person_id)
    return await tx.scalar(select(MembershipRow).where(*_here(tx, MembershipRow), *mine))


async def other_owners(tx: AsyncSession, membership: MembershipRow) -> int:
    """How many others own the workspace; locked, so that two owners cannot step down past each other."""
    owners = await tx.scalars(
        select(MembershipRow)
        .where(*_here(tx, MembershipRow), *_has(MembershipRow, role=Role.OWNER, state=MembershipState.ACTIVE))
        .order_by(col(MembershipRow.id))
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return sum(owner.id != membership.id for owner in owners)


async def leads_of_circle(tx: AsyncSession, circle_id: UUID) -> list[tuple[MembershipRow, OrganisationRow]]:
    """Who may accept the circle's terms, with the firms for which they would."""
    place = CircleMemberRow
    rows = await tx.execute(
        select(MembershipRow, OrganisationRow)
        .join(OrganisationRow, _same_key(OrganisationRow, MembershipRow, "organisation_id"))
        .join(place, and_(col(place.organisation_id) == OrganisationRow.id, col(place.circle_id) == circle_id))
        .where(*_here(tx, MembershipRow), *_has(MembershipRow, role=Role.LEAD, state=MembershipState.ACTIVE))
    )
    return [(membership, organisation) for membership, organisation in rows]


async def invitation_behind(database: Database, token: str) -> dict[str, Any] | None:
    """What an invited person may know before accepting; None if it was accepted, revoked or never made."""
    async with database.read() as db:
        found: dict[str, Any] | None = await db.scalar(INVITATION_OF, {"fingerprint": fingerprint(token)})
        return found


async def _found(tx: AsyncSession, row: type[RowT], id_: UUID, *, lock: bool = False) -> RowT:
    found = await tx.get(row, (viewer_in(tx).workspace_id, id_), with_for_update=lock or None, populate_existing=lock)
    if found is None:
        raise NotFound
    return found


def _here(tx: AsyncSession, row: Any) -> list[ColumnElement[bool]]:
    return _has(row, workspace_id=viewer_in(tx).workspace_id)


def _has(row: Any, **values: object) -> list[ColumnElement[bool]]:
    return [getattr(row, name) == value for name, value in values.items()]


def _narrow(viewer: Viewer) -> ColumnElement[bool]:
    if access.is_staff(viewer):
        return col(CircleRow.kind) == CircleKind.HOUSE
    if viewer.role == Role.GUEST:
        return col(CircleRow.id).in_(viewer.circles)
    return and_(col(CircleRow.kind) == CircleKind.PAIR, col(CircleRow.partner_id) == viewer.organisation_id)


def _same_key(target: Any, source: Any, column: str) -> ColumnElement[bool]:
    return and_(target.workspace_id == source.workspace_id, target.id == getattr(source, column))
