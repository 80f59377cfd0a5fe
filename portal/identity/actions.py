"""The verbs on one's own account and sessions; each loads, requires, decides, records."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.clock import now
from portal.core.db import Database, act_as, viewer_in
from portal.core.events import record
from portal.core.refusal import NotFound, SignInRequired, require, require_version
from portal.core.text import LOCALES
from portal.core.viewer import STRANGER, Viewer
from portal.identity import rules
from portal.identity.brakes import KEY_MAKING, pour
from portal.identity.events import (
    AccessKeyCreated,
    PasswordChanged,
    ProfileChanged,
    SessionEnded,
    SessionsEnded,
    SessionStarted,
)
from portal.identity.model import ColourScheme, PersonRow, SessionRow, TokenPurpose, TokenRow
from portal.identity.queries import own_account, portal_facts
from portal.identity.secrets import fingerprint, new_key, new_secret

USER_AGENT_LIMIT = 300


@dataclass(frozen=True)
class AccountChanges:
    """What a person wants changed of the own account; None stays as it is."""

    name: str | None = None
    locale: str | None = None
    time_zone: str | None = None
    colour_scheme: ColourScheme | None = None


async def start_session(tx: AsyncSession, *, user_agent: str) -> tuple[UUID, str]:
    """A session for the transaction's membership: its id and its secret, of which only the fingerprint is kept."""
    secret = new_secret()
    session = _session(tx, secret, rules.SESSION_LASTS)
    session.user_agent = user_agent[:USER_AGENT_LIMIT]
    tx.add(session)
    record(tx, SessionStarted(session.id))
    return session.id, secret


async def create_access_key(database: Database, viewer: Viewer, *, name: str, days: int) -> tuple[UUID, str]:
    """A way in for a program that acts as the viewer: its id, and its secret, which is shown once and kept nowhere."""
    person_id = rules.in_person(viewer)
    name, lasts = rules.name_of(name, "name", limit=rules.KEY_NAME_LIMIT), rules.days_of(days, "days")
    async with database.write(viewer) as tx:
        refusal = await pour(tx, (KEY_MAKING, str(person_id)))
    if refusal:
        raise refusal
    async with database.write(viewer) as tx:
        secret = new_key()
        session = _session(tx, secret, lasts)
        session.name = name
        tx.add(session)
        record(tx, AccessKeyCreated(session.id))
    return session.id, secret


async def end_session(tx: AsyncSession, session_id: UUID | None = None) -> None:
    """Sign out here, or end another session or key; a program's key ends nothing but itself."""
    viewer = viewer_in(tx)
    wanted = session_id or viewer.session_id
    person_id = rules.signed_in(viewer) if wanted == viewer.session_id else rules.in_person(viewer)
    ended = await tx.execute(
        delete(SessionRow)
        .where(col(SessionRow.id) == wanted, col(SessionRow.person_id) == person_id)
        .returning(col(SessionRow.id))
    )
    require(ended.one_or_none() is not None or session_id is None, NotFound)
    if wanted:
        record(tx, SessionEnded(wanted))


async def end_all_sessions(tx: AsyncSession) -> None:
    """Sign out everywhere, here too; the keys of programs end with it."""
    person_id = rules.in_person(viewer_in(tx))
    await _end_sessions(tx, keep=None)
    record(tx, SessionsEnded(person_id))


async def store_password(tx: AsyncSession, password_hash: str) -> None:
    """Keep the new hash; all other sessions and the keys of the person end."""
    person = await own_account(tx)
    person.password_hash = password_hash
    await _end_sessions(tx, keep=viewer_in(tx).session_id)
    record(tx, PasswordChanged(person.id))


async def update_account(tx: AsyncSession, changes: AccountChanges, *, version: int | None = None) -> PersonRow:
    """Change what is given of one's own account."""
    rules.signed_in(viewer_in(tx))
    person = await own_account(tx)
    await tx.refresh(person, with_for_update=True)
    require_version(person.version, version, viewer_in(tx).member.id)
    person.version += 1
    if changes.name is not None:
        person.name = rules.name_of(changes.name, "name")
    if changes.locale is not None:
        person.locale = locale_of(changes.locale, "locale")
    if changes.time_zone is not None:
        person.time_zone = zone_of(changes.time_zone, "time_zone")
    person.colour_scheme = changes.colour_scheme or person.colour_scheme
    record(tx, ProfileChanged(person.id))
    return person


async def make_account(tx: AsyncSession, person: PersonRow) -> PersonRow:
    """An account for an address that is proven to be the person's; the transaction goes on as that person."""
    await act_as(tx, Viewer(person_id=person.id))
    tx.add(person)
    await tx.flush()
    return person


async def make_token(tx: AsyncSession, token: TokenRow) -> str:
    """Store a one-time token in the transaction's workspace; its secret is returned once and kept nowhere."""
    secret = new_secret()
    token.token_hash, token.workspace_id = fingerprint(secret), viewer_in(tx).workspace_id
    tx.add(token)
    await tx.flush()
    return secret


async def make_set_up_token(database: Database) -> str | None:
    """The secret that opens the set-up page of an empty installation; None where there is a workspace already."""
    if (await portal_facts(database))["isSetUp"]:
        return None
    async with database.write(STRANGER) as tx:
        return await make_token(tx, TokenRow(purpose=TokenPurpose.SET_UP, expires_at=now() + rules.SET_UP_LASTS))


def locale_of(given: str, *path: str) -> str:
    """One of the portal's languages."""
    require(given in LOCALES, rules.UnknownLocale(*path))
    return given


def zone_of(given: str, *path: str) -> str:
    """A zone that the time zone database knows."""
    try:
        return ZoneInfo(given).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise rules.UnknownTimeZone(*path) from None


def _session(tx: AsyncSession, secret: str, lasts: timedelta) -> SessionRow:
    """As the transaction's membership."""
    viewer = viewer_in(tx)
    if viewer.workspace_id is None or viewer.membership_id is None:
        raise SignInRequired
    return SessionRow(
        token_hash=fingerprint(secret),
        person_id=rules.signed_in(viewer),
        workspace_id=viewer.workspace_id,
        membership_id=viewer.membership_id,
        expires_at=now() + lasts,
    )


async def _end_sessions(tx: AsyncSession, *, keep: UUID | None) -> None:
    mine = delete(SessionRow).where(col(SessionRow.person_id) == viewer_in(tx).person_id)
    await tx.execute(mine.where(col(SessionRow.id) != keep) if keep else mine)
