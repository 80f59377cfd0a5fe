"""The verbs on invitations that somebody signed in calls; each loads, requires, decides, records."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import SignInRequired, require
from portal.identity.brakes import INVITING, pour
from portal.identity.rules import email_of
from portal.partners import access, rules
from portal.partners.events import InvitationRevoked, InvitationSent
from portal.partners.model import InvitationRow, MembershipState, OrganisationKind, OrganisationRow, Role
from portal.partners.queries import (
    colleague_by_email,
    place_in_circle,
    visible_circle,
    visible_invitation,
    visible_organisation,
)


@dataclass(frozen=True)
class NewInvitation:
    """Who is asked to join which firm as what; a guest for one circle and until a day."""

    organisation_id: UUID
    email: str
    role: Role
    circle_id: UUID | None = None
    ends_at: datetime | None = None


async def create_invitation(
    tx: AsyncSession, new: NewInvitation, *, now: datetime, own_id: UUID | None = None
) -> InvitationRow:
    """Ask somebody to join a firm; an earlier open invitation to the same address is replaced."""
    inviter = viewer_in(tx)
    organisation = await visible_organisation(tx, new.organisation_id)
    require(access.may_invite_into(inviter, organisation))
    if inviter.membership_id is None:
        raise SignInRequired
    if before := await made_before(tx, InvitationRow, own_id, col(InvitationRow.invited_by) == inviter.membership_id):
        return before
    email = email_of(new.email, "email")
    await _check(tx, organisation, new, email, now)
    await _brake(tx)
    await _revoke_earlier(tx, organisation.id, email)
    invitation = InvitationRow(
        workspace_id=organisation.workspace_id,
        id=own_id or new_id(),
        organisation_id=organisation.id,
        email=email,
        role=new.role,
        circle_id=new.circle_id,
        ends_at=new.ends_at,
        invited_by=inviter.membership_id,
        sent_at=now,
        expires_at=now + rules.INVITATION_LASTS,
    )
    tx.add(invitation)
    record(tx, InvitationSent(invitation.id))
    return invitation


async def resend_invitation(tx: AsyncSession, invitation_id: UUID, *, now: datetime) -> InvitationRow:
    """Send it again, valid anew from now."""
    invitation = await _open_invitation(tx, invitation_id)
    rules.check_giving(viewer_in(tx), Role(invitation.role))
    await _brake(tx)
    invitation.sent_at, invitation.expires_at = now, now + rules.INVITATION_LASTS
    record(tx, InvitationSent(invitation.id))
    return invitation


async def revoke_invitation(tx: AsyncSession, invitation_id: UUID, *, now: datetime) -> InvitationRow:
    """Take it back: every link that was sent for it is worth nothing from now on."""
    invitation = await _open_invitation(tx, invitation_id)
    invitation.revoked_at = now
    record(tx, InvitationRevoked(invitation.id))
    return invitation


async def _open_invitation(tx: AsyncSession, invitation_id: UUID) -> InvitationRow:
    invitation = await visible_invitation(tx, invitation_id)
    organisation = await visible_organisation(tx, invitation.organisation_id)
    require(access.may_invite_into(viewer_in(tx), organisation))
    require(invitation.accepted_at is None and invitation.revoked_at is None, rules.InvitationInvalid)
    return invitation


async def _check(
    tx: AsyncSession, organisation: OrganisationRow, new: NewInvitation, email: str, now: datetime
) -> None:
    rules.check_role(new.role, OrganisationKind(organisation.kind))
    rules.check_giving(viewer_in(tx), new.role)
    rules.check_guest(new.role, new.circle_id, new.ends_at, now)
    if new.circle_id:
        circle = await visible_circle(tx, new.circle_id)
        place = await place_in_circle(tx, circle.id, organisation.id)
        require(place is not None, rules.GuestNeedsCircle("circle_id"))
    colleague = await colleague_by_email(tx, organisation.id, email)
    if colleague:
        raise rules.MemberSuspended if colleague.state == MembershipState.SUSPENDED else rules.AlreadyMember


async def _brake(tx: AsyncSession) -> None:
    refusal = await pour(tx, (INVITING, str(viewer_in(tx).membership_id)))
    if refusal:
        raise refusal


async def _revoke_earlier(tx: AsyncSession, organisation_id: UUID, email: str) -> None:
    earlier = update(InvitationRow).where(
        col(InvitationRow.workspace_id) == viewer_in(tx).workspace_id,
        col(InvitationRow.organisation_id) == organisation_id,
        col(InvitationRow.email) == email,
        col(InvitationRow.accepted_at).is_(None),
        col(InvitationRow.revoked_at).is_(None),
    )
    await tx.execute(earlier.values(revoked_at=func.clock_timestamp()))
