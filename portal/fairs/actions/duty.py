"""Verbs on duties that are done from a letter: somebody is asked, and the link does this one task."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import Database, act_as, viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import NotFound, require
from portal.fairs import access
from portal.fairs.actions.plan import tick_task
from portal.fairs.events import TaskReminded
from portal.fairs.model import AppearanceRow, ReminderRow, TaskRow
from portal.fairs.queries import visible
from portal.fairs.rules import words
from portal.identity.model import TokenPurpose
from portal.identity.queries import viewer_for
from portal.identity.secrets import fingerprint
from portal.identity.sign_in import spend
from portal.partners.queries import visible_membership

LASTS = timedelta(days=14)
DUTY_OF = sql("select fair_duty_of(:fingerprint)")


async def remind(tx: AsyncSession, task_id: UUID, person_id: UUID, *, now: datetime) -> ReminderRow:
    """Ask somebody of a firm that takes part by mail to do a task; for the same day one letter goes out."""
    viewer = viewer_in(tx)
    task = await visible(tx, TaskRow, task_id)
    appearance = await visible(tx, AppearanceRow, task.appearance_id)
    require(access.may_work(viewer, appearance))
    person = await visible_membership(tx, person_id)
    require(person.organisation_id in appearance.firm_ids, words.NotAtTheStand("personId"))
    before = await tx.scalar(
        select(ReminderRow).where(
            col(ReminderRow.workspace_id) == task.workspace_id,
            col(ReminderRow.task_id) == task.id,
            col(ReminderRow.membership_id) == person.id,
            col(ReminderRow.due_on) == task.due_on,
        )
    )
    if before:
        return before
    reminder = ReminderRow(
        workspace_id=task.workspace_id,
        id=new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        task_id=task.id,
        membership_id=person.id,
        asked_by=viewer.member.id,
        due_on=task.due_on,
        expires_at=now + LASTS,
    )
    tx.add(reminder)
    record(tx, TaskReminded(reminder.id))  # told to the asking firm and the host alone
    return reminder


async def duty_behind(database: Database, token: str) -> dict[str, Any] | None:
    """What a letter's link stands for; None once it was used, is too old, or is not the person's any more."""
    async with database.read() as db:
        found: dict[str, Any] | None = await db.scalar(DUTY_OF, {"fingerprint": fingerprint(token)})
        return found


async def redeem(database: Database, token: str, *, now: datetime) -> None:
    """The task is done, as the person to whom the letter went; the link works once."""
    found = await duty_behind(database, token)
    if found is None:
        raise words.DutyLinkInvalid
    async with database.write() as tx:
        spent = await spend(tx, TokenPurpose.DUTY, token)
        person = await viewer_for(tx, UUID(found["workspace_id"]), UUID(found["membership_id"]))
        if spent is None or person is None:
            raise words.DutyLinkInvalid
        await act_as(tx, person)
        try:
            await tick_task(tx, UUID(found["task_id"]), now=now)
        except NotFound:
            raise words.DutyLinkInvalid from None
