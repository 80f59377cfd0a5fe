"""Who stands behind a session, an address or a one-time token; and what accounts show of themselves."""

from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from sqlalchemy import ColumnElement, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import Database, act_as, viewer_in
from portal.core.events import EventRow
from portal.core.sight import Sight
from portal.core.viewer import STRANGER, Viewer
from portal.identity.model import PersonRow
from portal.identity.secrets import fingerprint

TOUCH_AFTER = timedelta(minutes=5)

VIEWER_OF = "select viewer_of(%(fingerprint)s)::text"
TOUCH = sql("update session set last_seen_at = clock_timestamp() where id = :session")
PERSON_BY_EMAIL = sql("select id, password_hash, locale, membership from person_by_email(:email)")
VIEWER_FOR = sql("select viewer_for(:workspace, :membership)")
MEMBERSHIPS_OF = sql("select workspace_id, id from memberships_of(:person)")
PORTAL_FACTS = sql("select portal_facts()")
DEMO_PEOPLE = sql("select name, email, organisation, role from demo_people()")


class Account(NamedTuple):
    """What sign-in needs of an address: who it is, and where that person belongs."""

    person_id: UUID
    password_hash: str | None
    locale: str
    membership: dict[str, str] | None


async def viewer_behind(database: Database, secret: str) -> Viewer:
    """The caller that the session's secret stands for; a stranger if it stands for nobody any more."""
    found = (await database.read_json(STRANGER, [(VIEWER_OF, {"fingerprint": fingerprint(secret)})]))[0]
    if found is None:
        return STRANGER
    facts = orjson.loads(found)
    seen = datetime.fromisoformat(facts.pop("seen"))
    viewer = Viewer.from_json(facts)
    if datetime.now(UTC) - seen > TOUCH_AFTER:
        async with database.write(Viewer(person_id=viewer.person_id)) as tx:
            await tx.execute(TOUCH, {"session": viewer.session_id})
    return viewer


async def account_of(tx: AsyncSession, email: str) -> Account | None:
    """The account with that address, if there is one."""
    row = (await tx.execute(PERSON_BY_EMAIL, {"email": email})).one_or_none()
    return Account(*row) if row else None


async def viewer_at(database: Database, email: str) -> Viewer | None:
    """Whoever has that address, at the first firm where the person is active: for commands on the server itself."""
    async with database.read() as db:
        account = await account_of(db, email)
        if account is None or account.membership is None:
            return None
        return await viewer_for(db, UUID(account.membership["workspace_id"]), UUID(account.membership["id"]))


async def own_memberships(tx: AsyncSession) -> list[tuple[UUID, UUID]]:
    """Workspace and membership of everything that the transaction's person is at present."""
    rows = await tx.execute(MEMBERSHIPS_OF, {"person": viewer_in(tx).person_id})
    return [(workspace_id, membership_id) for workspace_id, membership_id in rows]


async def viewer_for(tx: AsyncSession, workspace_id: UUID, membership_id: UUID) -> Viewer | None:
    """All that this membership may know; nothing if it is not active."""
    found = await tx.scalar(VIEWER_FOR, {"workspace": workspace_id, "membership": membership_id})
    return Viewer.from_json(found) if found else None


async def actor_of(db: AsyncSession, workspace_id: UUID, event_id: UUID) -> Viewer | None:
    """Whoever caused the event, with the rights of now; None if that membership is over."""
    await act_as(db, Viewer(workspace_id=workspace_id, kind="host"))
    event = await db.get_one(EventRow, (workspace_id, event_id))
    return await viewer_for(db, workspace_id, event.actor) if event.actor else None


async def own_account(tx: AsyncSession) -> PersonRow:
    """The account of the transaction's person."""
    return await tx.get_one(PersonRow, viewer_in(tx).person_id)


async def portal_facts(database: Database) -> dict[str, Any]:
    """What anybody may know of the portal: its name, language, whether it is set up, whether it is the demo."""
    async with database.read() as db:
        facts: dict[str, Any] = await db.scalar(PORTAL_FACTS)
        return facts


async def demo_people(database: Database) -> list[dict[str, str]]:
    """As whom one can sign in at the demo; nobody elsewhere."""
    async with database.read() as db:
        return [dict(row) for row in (await db.execute(DEMO_PEOPLE)).mappings()]


# What the API shows of one's own account, as SQL.


def account_email(row: Any, sight: Sight) -> ColumnElement[Any]:
    """The address by which the person signs in."""
    return _own(row, sight, "email")


def account_locale(row: Any, sight: Sight) -> ColumnElement[Any]:
    """The language in which the portal speaks to the person."""
    return _own(row, sight, "locale")


def account_time_zone(row: Any, sight: Sight) -> ColumnElement[Any]:
    """The zone in which the person reads times."""
    return _own(row, sight, "time_zone")


def account_colour_scheme(row: Any, sight: Sight) -> ColumnElement[Any]:
    """Light or dark, as the person likes."""
    return _own(row, sight, "colour_scheme")


def account_version(row: Any, sight: Sight) -> ColumnElement[Any]:
    """How often the person has changed the own account."""
    return _own(row, sight, "version")


def account_has_password(row: Any, sight: Sight) -> ColumnElement[Any]:
    """Whether one can sign in without a mail."""
    person = aliased(PersonRow)
    return select(col(person.password_hash).is_not(None)).where(*_is_own(person, row, sight)).scalar_subquery()


def _own(row: Any, sight: Sight, column: str) -> ColumnElement[Any]:
    person = aliased(PersonRow)
    return select(getattr(person, column)).where(*_is_own(person, row, sight)).scalar_subquery()


def _is_own(person: Any, row: Any, sight: Sight) -> tuple[ColumnElement[bool], ...]:
    return person.id == row.person_id, person.id == sight.person
