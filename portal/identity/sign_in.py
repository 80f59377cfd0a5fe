"""Signing in: the verbs that only find out who is asking, so they open their own transactions.

An attempt is counted and committed before anything is checked: a refusal must not undo the count.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from ipaddress import ip_address, ip_network
from time import monotonic
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import Database, act_as
from portal.core.events import record
from portal.core.refusal import NotFound
from portal.core.viewer import STRANGER, Viewer
from portal.identity import rules
from portal.identity.actions import end_session, start_session, store_password
from portal.identity.brakes import LINK_BY_ACCOUNT, LINK_BY_IP, SIGN_IN_BY_ACCOUNT, SIGN_IN_BY_IP, Brake, empty, pour
from portal.identity.events import SignInLinkRequested
from portal.identity.model import TokenPurpose
from portal.identity.passwords import Passwords
from portal.identity.queries import Account, account_of, own_account, own_memberships, viewer_for
from portal.identity.secrets import fingerprint, new_secret

IPV6 = 6
LINK_ANSWER_AFTER = 0.2
"""Seconds after which every request for a link is answered, whether or not there is somebody to write to."""

SPEND = sql("""
    update token set used_at = clock_timestamp()
     where token_hash = :fingerprint and purpose = :purpose and used_at is null and expires_at > clock_timestamp()
       and (browser_hash is null or browser_hash = :browser)
    returning person_id, subject_id""")
STORE_HASH = sql("update person set password_hash = :hash where id = :person")


@dataclass(frozen=True)
class Browser:
    """Where a request comes from, and as whom it came until now."""

    ip: str
    user_agent: str = ""
    viewer: Viewer = STRANGER

    @property
    def network(self) -> str:
        """What is braked together: whoever has one IPv6 address has 2^64 of them."""
        try:
            address = ip_address(self.ip)
        except ValueError:
            return self.ip
        return str(ip_network((address, 64), strict=False)) if address.version == IPV6 else self.ip


@dataclass(frozen=True)
class SignedIn:
    """A new session: the secret belongs into the browser's cookie and nowhere else."""

    secret: str
    viewer: Viewer


class Spent(NamedTuple):
    """Whom and what a one-time token stood for."""

    person_id: UUID | None
    subject_id: UUID | None


async def sign_in(database: Database, passwords: Passwords, browser: Browser, *, email: str, password: str) -> SignedIn:
    """By address and password; wrong address, wrong password and no firm any more are one answer."""
    email = email.strip().lower()
    account = await _counted(database, email, (SIGN_IN_BY_IP, browser.network), (SIGN_IN_BY_ACCOUNT, email))
    fits, newer = await passwords.verify(password, account.password_hash if account else None)
    if not fits or account is None or account.membership is None:
        raise rules.WrongCredentials
    async with database.write(STRANGER) as tx:
        await empty(tx, SIGN_IN_BY_ACCOUNT, email)
        signed_in = await enter(tx, account.person_id, browser)
        if newer:
            await tx.execute(STORE_HASH, {"hash": newer, "person": account.person_id})
        return signed_in


async def verified(database: Database, passwords: Passwords, browser: Browser, *, email: str, password: str) -> bool:
    """Whether the password belongs to the address; counted like an attempt to sign in."""
    account = await _counted(database, email, (SIGN_IN_BY_IP, browser.network), (SIGN_IN_BY_ACCOUNT, email))
    return (await passwords.verify(password, account.password_hash if account else None))[0]


async def request_link(database: Database, browser: Browser, *, email: str) -> str:
    """Have a sign-in link mailed; returns the secret that binds it to this browser. Never says whether it was sent."""
    async with _after_the_same_time():
        email, secret = rules.email_of(email, "email"), new_secret()
        account = await _counted(database, email, (LINK_BY_IP, browser.network), (LINK_BY_ACCOUNT, email))
        if account and account.membership:
            asker = Viewer(workspace_id=UUID(account.membership["workspace_id"]), person_id=account.person_id)
            async with database.write(asker) as tx:
                record(tx, SignInLinkRequested(account.person_id, browser=fingerprint(secret).hex()))
    return secret


async def redeem_link(database: Database, browser: Browser, *, token: str, bound_to: str | None) -> SignedIn:
    """By the link from the mail: once, in time, and in the browser that asked for it."""
    async with database.write(STRANGER) as tx:
        spent = await spend(tx, TokenPurpose.SIGN_IN, token, bound_to=bound_to)
        if spent is None or spent.person_id is None:
            raise rules.LinkInvalid
        return await enter(tx, spent.person_id, browser)


async def change_password(
    database: Database, passwords: Passwords, browser: Browser, *, current: str | None, new: str
) -> None:
    """Choose a password; who has one already must know it. All other sessions of the person end."""
    rules.in_person(browser.viewer)
    async with database.read(browser.viewer) as db:
        account = await own_account(db)
    if account.password_hash is not None and not await verified(
        database, passwords, browser, email=account.email, password=current or ""
    ):
        raise rules.PasswordWrong("current_password")
    chosen = rules.password_of(new, "new_password", about=(account.name, account.email))
    password_hash = await passwords.hash(chosen)
    async with database.write(browser.viewer) as tx:
        await empty(tx, SIGN_IN_BY_ACCOUNT, account.email)
        await store_password(tx, password_hash)


async def switch_membership(database: Database, browser: Browser, *, membership_id: UUID) -> SignedIn:
    """Go on as another firm's person, in a new session."""
    rules.in_person(browser.viewer)
    async with database.write(browser.viewer) as tx:
        workspaces = {membership: workspace for workspace, membership in await own_memberships(tx)}
        if membership_id not in workspaces:
            raise NotFound
        return await begin_as(tx, workspaces[membership_id], membership_id, browser)


async def enter(tx: AsyncSession, person_id: UUID, browser: Browser) -> SignedIn:
    """A session for the person in the first of its firms."""
    await act_as(tx, Viewer(person_id=person_id))
    memberships = await own_memberships(tx)
    if not memberships:
        raise rules.WrongCredentials
    return await begin_as(tx, *memberships[0], browser)


async def begin_as(tx: AsyncSession, workspace_id: UUID, membership_id: UUID, browser: Browser) -> SignedIn:
    """A session as exactly this membership; the one that the browser had until now ends."""
    if browser.viewer.session_id and not browser.viewer.is_program:
        await act_as(tx, browser.viewer)
        await end_session(tx)
    viewer = await viewer_for(tx, workspace_id, membership_id)
    if viewer is None:
        raise rules.WrongCredentials
    await act_as(tx, viewer)
    session_id, secret = await start_session(tx, user_agent=browser.user_agent)
    return SignedIn(secret, replace(viewer, session_id=session_id))


async def spend(tx: AsyncSession, purpose: TokenPurpose, token: str, *, bound_to: str | None = None) -> Spent | None:
    """Use up a one-time token; None if it is worth nothing (any more, for this purpose, or in this browser)."""
    seen = fingerprint(token)
    await act_as(tx, Viewer(token_hash=seen.hex()))
    browser = fingerprint(bound_to) if bound_to else None
    row = (await tx.execute(SPEND, {"fingerprint": seen, "purpose": purpose, "browser": browser})).one_or_none()
    return Spent(row.person_id, row.subject_id) if row else None


async def _counted(database: Database, email: str, *grips: tuple[Brake, str]) -> Account | None:
    async with database.write(STRANGER) as tx:
        refusal = await pour(tx, *grips)
        account = await account_of(tx, email)
    if refusal:
        raise refusal
    return account


@asynccontextmanager
async def _after_the_same_time() -> AsyncIterator[None]:
    started = monotonic()
    yield
    await asyncio.sleep(max(0.0, started + LINK_ANSWER_AFTER - monotonic()))
