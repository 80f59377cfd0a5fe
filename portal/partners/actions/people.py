"""The verbs on people: roles, suspension, "my partners", and one's own name."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, func, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import act_as, viewer_in
from portal.core.events import record
from portal.core.refusal import require, require_version
from portal.core.viewer import Viewer
from portal.identity.actions import AccountChanges, update_account
from portal.identity.model import SessionRow
from portal.identity.queries import own_memberships
from portal.identity.rules import name_of
from portal.partners import access, rules
from portal.partners.events import PersonUpdated
from portal.partners.model import (
    CareRow,
    InvitationRow,
    MembershipRow,
    MembershipState,
    OrganisationKind,
    Role,
)
from portal.partners.queries import other_owners, visible_membership, visible_organisation, visible_partners

FUNCTION_LIMIT = 120


@dataclass(frozen=True)
class PersonChanges:
    """What is to be different; None stays as it is, no partners at all means all of them."""

    role: Role | None = None
    state: MembershipState | None = None
    partner_ids: Sequence[UUID] | None = None


async def update_person(
    tx: AsyncSession, membership_id: UUID, changes: PersonChanges, *, version: int | None = None
) -> MembershipRow:
    """Give a role, suspend or bring back, limit to some partners; suspension ends the person's sessions at once."""
    actor = viewer_in(tx)
    person = await visible_membership(tx, membership_id)
    require(access.may_manage_person(actor, person))
    await tx.refresh(person, with_for_update=True)
    require_version(person.version, version, person.id)
    person.version += 1
    role = changes.role or Role(person.role)
    state = changes.state or MembershipState(person.state)
    await _check(tx, person, role, state)
    if role != person.role:
        await _change_role(tx, person, role)
    if changes.partner_ids is not None:
        await _limit(tx, person, changes.partner_ids)
    leaves = state not in (MembershipState.ACTIVE, person.state)
    person.state = state
    record(tx, PersonUpdated(person.id, role=role.value, state=state.value))
    if leaves:
        await _turn_away(tx, person)
    return person


async def update_profile(
    tx: AsyncSession, changes: AccountChanges, *, function: str | None = None, version: int | None = None
) -> None:
    """Change one's own account; the name is copied to all memberships, the function belongs to this one."""
    account = await update_account(tx, changes, version=version)
    actor = viewer_in(tx)
    if function is not None and actor.membership_id:
        membership = await visible_membership(tx, actor.membership_id)
        membership.function = name_of(function, "function", limit=FUNCTION_LIMIT) if function.strip() else None
    if changes.name is not None:
        for workspace_id, membership_id in await own_memberships(tx):
            await act_as(tx, Viewer(workspace_id=workspace_id, person_id=account.id))
            mine = update(MembershipRow).where(col(MembershipRow.id) == membership_id)
            await tx.execute(mine.values(name=account.name))
        await act_as(tx, actor)


async def _check(tx: AsyncSession, person: MembershipRow, role: Role, state: MembershipState) -> None:
    actor = viewer_in(tx)
    organisation = await visible_organisation(tx, person.organisation_id)
    rules.check_state(MembershipState(person.state), state)
    if role != person.role:
        rules.check_role(role, OrganisationKind(organisation.kind))
        rules.check_giving(actor, role)
        require(role != Role.GUEST, rules.GuestNeedsCircle("role"))
    require(person.id != actor.membership_id or state == person.state, rules.NotYourself("state"))
    before = rules.counts_as_owner(Role(person.role), MembershipState(person.state))
    if before and not rules.counts_as_owner(role, state):
        require(await other_owners(tx, person) > 0, rules.LastOwner)


async def _change_role(tx: AsyncSession, person: MembershipRow, role: Role) -> None:
    person.role, person.guest_circle_id, person.ends_at = role, None, None
    if role not in rules.LIMITABLE:
        await _forget_limits(tx, person)


async def _limit(tx: AsyncSession, person: MembershipRow, partner_ids: Sequence[UUID]) -> None:
    require(access.may_manage_organisations(viewer_in(tx)))
    rules.check_limit(Role(person.role), partner_ids)
    partners = await visible_partners(tx, partner_ids)
    await _forget_limits(tx, person)
    for partner in partners:
        tx.add(CareRow(workspace_id=person.workspace_id, membership_id=person.id, organisation_id=partner.id))


async def _forget_limits(tx: AsyncSession, person: MembershipRow) -> None:
    await tx.execute(delete(CareRow).where(col(CareRow.membership_id) == person.id))


async def _turn_away(tx: AsyncSession, person: MembershipRow) -> None:
    """Nothing that the person holds opens the door again: neither sessions nor invitations under way."""
    under_way = (col(InvitationRow.accepted_at).is_(None), col(InvitationRow.revoked_at).is_(None))
    sent = update(InvitationRow).where(col(InvitationRow.invited_by) == person.id, *under_way)
    await tx.execute(sent.values(revoked_at=func.clock_timestamp()))
    actor = viewer_in(tx)
    # Sessions are their owner's rows: deleting them takes the owner's sight.
    await act_as(tx, Viewer(person_id=person.person_id))
    await tx.execute(delete(SessionRow).where(col(SessionRow.membership_id) == person.id))
    await act_as(tx, actor)
