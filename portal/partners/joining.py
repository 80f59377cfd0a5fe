"""Coming in: the verbs by which somebody becomes a member, before the portal knows who it is.

Like signing in they open their own transactions, because hashing a password must not hold one open.
"""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import Database, act_as
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.text import text
from portal.core.viewer import Viewer
from portal.identity.actions import locale_of, make_account
from portal.identity.model import PersonRow, TokenPurpose
from portal.identity.passwords import Passwords
from portal.identity.queries import own_account, portal_facts
from portal.identity.rules import SetUpDone, SetUpTokenInvalid, email_of, name_of, password_of
from portal.identity.sign_in import Browser, SignedIn, begin_as, spend, verified
from portal.partners import rules
from portal.partners.actions.circles import found_circle
from portal.partners.actions.people import FUNCTION_LIMIT
from portal.partners.events import InvitationAccepted, WorkspaceSetUp
from portal.partners.model import (
    CircleKind,
    CircleRow,
    Disclosure,
    MembershipRow,
    MembershipState,
    OrganisationKind,
    OrganisationRow,
    Role,
    WorkspaceRow,
)
from portal.partners.queries import invitation_behind, own_membership_at

CLOSE_INVITATION = sql("""
    update invitation set accepted_at = clock_timestamp(), accepted_by = :membership
     where id = :invitation and accepted_at is null and revoked_at is null and expires_at > clock_timestamp()
    returning id""")


@dataclass(frozen=True)
class Acceptance:
    """What somebody says who accepts an invitation; name and password only count for a new account."""

    token: str
    name: str
    function: str | None = None
    password: str | None = None
    locale: str | None = None


@dataclass(frozen=True)
class SetUp:
    """What the first person of an empty installation says."""

    token: str
    workspace_name: str
    organisation_name: str
    name: str
    email: str
    password: str
    locale: str


async def accept_invitation(database: Database, passwords: Passwords, browser: Browser, given: Acceptance) -> SignedIn:
    """Become the firm's person and sign in. Who has an account already must prove to be its owner."""
    invitation = await invitation_behind(database, given.token)
    if invitation is None:
        raise rules.InvitationInvalid
    if invitation["is_expired"]:
        raise rules.InvitationExpired
    if invitation["person_id"]:
        await _prove(database, passwords, browser, invitation, given)
        account = None
    else:
        account = await _new_account(passwords, invitation, given)
    async with database.write() as tx:
        await _spend_invitation(tx, given.token)
        person = await _person(tx, invitation, account)
        membership_id = await _join(tx, person, invitation, given)
        return await begin_as(tx, UUID(invitation["workspace_id"]), membership_id, browser)


async def set_up_workspace(database: Database, passwords: Passwords, browser: Browser, given: SetUp) -> SignedIn:
    """Make the installation's workspace with its host, house and open circle, and its owner; once."""
    locale, email = locale_of(given.locale, "locale"), email_of(given.email, "email")
    names = (name_of(given.workspace_name, "workspace_name"), name_of(given.organisation_name, "organisation_name"))
    account = PersonRow(email=email, name=name_of(given.name, "name"), locale=locale)
    password_of(given.password, "password", about=(email, account.name, *names))
    await _require_empty(database)
    account.password_hash = await passwords.hash(given.password)
    async with database.write() as tx:
        if await spend(tx, TokenPurpose.SET_UP, given.token) is None:
            raise SetUpTokenInvalid
        await make_account(tx, account)
        keys = _Keys()
        await act_as(tx, keys.owner(account))
        await _found_workspace(tx, keys, account, *names)
        return await begin_as(tx, keys.workspace_id, keys.membership_id, browser)


async def _require_empty(database: Database) -> None:
    if (await portal_facts(database))["isSetUp"]:
        raise SetUpDone


async def _prove(
    database: Database, passwords: Passwords, browser: Browser, invitation: dict[str, Any], given: Acceptance
) -> None:
    # The letter proves the address, but it lies around for two weeks and is bound to no browser.
    if str(browser.viewer.person_id) == invitation["person_id"] and not browser.viewer.is_program:
        return
    password = given.password or ""
    if not password or not await verified(database, passwords, browser, email=invitation["email"], password=password):
        raise rules.SignInFirst


async def _new_account(passwords: Passwords, invitation: dict[str, Any], given: Acceptance) -> PersonRow:
    name, email = name_of(given.name, "name"), invitation["email"]
    locale = locale_of(given.locale, "locale") if given.locale else invitation["locale"]
    account = PersonRow(email=email, name=name, locale=locale)
    if given.password:
        about = (name, email, invitation["organisation_name"], invitation["workspace_name"])
        account.password_hash = await passwords.hash(password_of(given.password, "password", about=about))
    return account


async def _spend_invitation(tx: AsyncSession, token: str) -> None:
    if await spend(tx, TokenPurpose.INVITATION, token) is None:
        raise rules.InvitationInvalid


async def _person(tx: AsyncSession, invitation: dict[str, Any], account: PersonRow | None) -> PersonRow:
    if account is not None:
        return await make_account(tx, account)
    await act_as(tx, Viewer(person_id=UUID(invitation["person_id"])))
    return await own_account(tx)


async def _join(tx: AsyncSession, person: PersonRow, invitation: dict[str, Any], given: Acceptance) -> UUID:
    workspace_id, organisation_id = UUID(invitation["workspace_id"]), UUID(invitation["organisation_id"])
    newcomer = Viewer(
        workspace_id=workspace_id,
        person_id=person.id,
        organisation_id=organisation_id,
        kind="host" if invitation["organisation_kind"] == OrganisationKind.HOST else "partner",
        # The invitation is the firm's: whoever closes it sees it as its lead does.
        role=Role.LEAD,
        kin=(organisation_id,),
    )
    await act_as(tx, newcomer)
    membership = await _membership(tx, person, workspace_id, organisation_id)
    membership.role, membership.state = invitation["role"], MembershipState.ACTIVE
    membership.guest_circle_id = _optional(UUID, invitation["circle_id"])
    membership.ends_at = _optional(datetime.fromisoformat, invitation["ends_at"])
    if given.function and given.function.strip():
        membership.function = name_of(given.function, "function", limit=FUNCTION_LIMIT)
    await _close(tx, invitation, membership)
    await act_as(tx, replace(newcomer, membership_id=membership.id))
    record(tx, InvitationAccepted(membership.id, invitation=invitation["id"]))
    return membership.id


async def _membership(tx: AsyncSession, person: PersonRow, workspace_id: UUID, organisation_id: UUID) -> MembershipRow:
    """A new membership; or the earlier one of somebody who had left, never that of a suspended person."""
    earlier = await own_membership_at(tx, organisation_id)
    if earlier is None:
        made = _member(person, workspace_id, organisation_id)
        tx.add(made)
        return made
    if earlier.state != MembershipState.LEFT:
        raise rules.MemberSuspended if earlier.state == MembershipState.SUSPENDED else rules.AlreadyMember
    return earlier


async def _close(tx: AsyncSession, invitation: dict[str, Any], membership: MembershipRow) -> None:
    # One statement: of two who accept in the same moment one comes too late.
    await tx.flush()
    values = {"invitation": UUID(invitation["id"]), "membership": membership.id}
    if (await tx.execute(CLOSE_INVITATION, values)).one_or_none() is None:
        raise rules.InvitationInvalid


@dataclass(frozen=True)
class _Keys:
    """The ids of what the set-up makes."""

    workspace_id: UUID = field(default_factory=new_id)
    host_id: UUID = field(default_factory=new_id)
    membership_id: UUID = field(default_factory=new_id)

    def owner(self, person: PersonRow) -> Viewer:
        """The first person, as the policies will know it."""
        return Viewer(
            workspace_id=self.workspace_id,
            person_id=person.id,
            membership_id=self.membership_id,
            organisation_id=self.host_id,
            host_id=self.host_id,
            kind="host",
            role=Role.OWNER,
            locale=person.locale,
        )


async def _found_workspace(tx: AsyncSession, keys: _Keys, person: PersonRow, name: str, organisation_name: str) -> None:
    workspace = WorkspaceRow(id=keys.workspace_id, slug=_slug(name), name=name, locale=person.locale)
    host = OrganisationRow(
        workspace_id=keys.workspace_id, id=keys.host_id, kind=OrganisationKind.HOST, name=organisation_name
    )
    owner = _member(person, keys.workspace_id, keys.host_id)
    owner.id, owner.role = keys.membership_id, Role.OWNER
    for row in (workspace, host, owner):
        tx.add(row)
        await tx.flush()
    terms = text(person.locale, "terms.open", host=organisation_name)
    await found_circle(tx, _first_circle(keys, CircleKind.HOUSE, person.locale), [], terms=None)
    await found_circle(tx, _first_circle(keys, CircleKind.OPEN, person.locale), [], terms=terms)
    record(tx, WorkspaceSetUp(keys.workspace_id))


def _first_circle(keys: _Keys, kind: CircleKind, locale: str) -> CircleRow:
    is_house = kind == CircleKind.HOUSE
    return CircleRow(
        workspace_id=keys.workspace_id,
        kind=kind,
        name=text(locale, f"circle.{kind}"),
        disclosure=Disclosure.PEOPLE if is_house else Disclosure.FIRMS,
        floor=0 if is_house else rules.FLOOR_DEFAULT,
    )


def _member(person: PersonRow, workspace_id: UUID, organisation_id: UUID) -> MembershipRow:
    return MembershipRow(
        workspace_id=workspace_id,
        person_id=person.id,
        organisation_id=organisation_id,
        name=person.name,
        email=person.email,
        role=Role.GUEST,
    )


def _optional(read: Any, value: str | None) -> Any:
    return read(value) if value else None


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "portal"
