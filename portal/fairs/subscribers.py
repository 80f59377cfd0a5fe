"""What happens beside requests at fairs: letters that ask for a task, proposals for a rota, plans dated anew."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from uuid import UUID

from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.clock import now
from portal.core.db import Database, act_as
from portal.core.events import record
from portal.core.mail import Occasion, Post, letter
from portal.core.refusal import NotFound, Refusal
from portal.core.viewer import Viewer
from portal.fairs.actions import catalogue, proposal
from portal.fairs.actions.rota import to_propose
from portal.fairs.checklist import title_of
from portal.fairs.events import AppearanceMoved
from portal.fairs.model import AppearanceRow, EditionRow, ProposalRow, ReminderRow, TaskRow
from portal.fairs.process import Proposal, propose
from portal.fairs.queries import slots_of
from portal.identity.actions import make_token
from portal.identity.model import TokenPurpose, TokenRow
from portal.identity.queries import actor_of, viewer_for
from portal.partners.model import MembershipRow
from portal.partners.queries import workspace_here

DUTY_PAGE = "/aufgabe"
AT_EDITION = sql("select * from fair_appearances_at(:workspace, :edition)")


class FairLetters:
    """Writes with the rights that whoever caused the letter has when it is written."""

    def __init__(self, database: Database, post: Post, base_url: str) -> None:
        self._database = database
        self._post = post
        self._base_url = base_url.rstrip("/")

    async def ask_for_duty(self, occasion: Occasion) -> None:
        """Ask the person to do the task, unless it is done, or the person may not read the appearance any more."""
        async with self._database.write() as tx:
            actor = await actor_of(tx, occasion.workspace_id, occasion.id)
            if actor is None:
                return
            await act_as(tx, actor)
            reminder = await tx.get(ReminderRow, (occasion.workspace_id, occasion.object))
            if reminder is None:
                return
            reader = await viewer_for(tx, occasion.workspace_id, reminder.membership_id)
            appearance = await tx.get_one(AppearanceRow, (occasion.workspace_id, reminder.appearance_id))
            task = await tx.get_one(TaskRow, (occasion.workspace_id, reminder.task_id))
            reads = reader and reader.organisation_id in appearance.firm_ids and appearance.circle_id in reader.circles
            if reader is None or not reads or task.done_on:
                return
            person = await tx.get_one(MembershipRow, (occasion.workspace_id, reminder.membership_id))
            token = await make_token(
                tx,
                TokenRow(
                    purpose=TokenPurpose.DUTY,
                    email=person.email,
                    subject_id=reminder.id,
                    expires_at=reminder.expires_at,
                ),
            )
            workspace = await workspace_here(tx)
        await self._post.send(
            letter(
                person.email,
                reader.locale,
                "fair_duty",
                link=f"{self._base_url}{DUTY_PAGE}#{token}",
                portal=workspace.name,
                asker=actor.name,
                task=title_of(task, reader.locale),
                fair=appearance.title,
                due=f"{task.due_on:%d.%m.%Y}",
                until=f"{reminder.expires_at:%d.%m.%Y}",
            )
        )


class Planning:
    """Proposes rotas with the rights of whoever asked; told twice, or killed on the way, it makes one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def propose(self, occasion: Occasion) -> None:
        """Compute what was asked for, and keep it for the asker."""
        async with self._database.read() as db:
            viewer = await actor_of(db, occasion.workspace_id, occasion.id)
        if viewer is None:
            return
        with suppress(NotFound):
            async with self._database.write(viewer) as tx:
                began = await proposal.take_up(tx, occasion.object, now=now())
            if began is not None:
                await self._make(viewer, began)

    async def _make(self, viewer: Viewer, began: ProposalRow) -> None:
        try:
            async with self._database.read(viewer) as db:
                versions = {str(slot.id): slot.version for slot in await slots_of(db, began.appearance_id)}
                plan = await to_propose(db, began.appearance_id)
            found = await propose(plan)
        except Refusal:
            async with self._database.write(viewer) as tx:
                await proposal.note_failed(tx, began, now=now())
            return
        changes, problems = _told(found, versions)
        async with self._database.write(viewer) as tx:
            await proposal.note_ready(tx, began, changes, problems, now=now())


class Replanning:
    """Dates every plan at an edition anew, as nobody and with the sight of the firms whose plan it is.

    Whoever moved the edition may know only some of them, and learns nothing of the others.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def follow(self, occasion: Occasion) -> None:
        """Each appearance by itself; one that follows the edition already stays as it is."""
        async with self._database.read() as db:
            asked = {"workspace": occasion.workspace_id, "edition": occasion.object}
            found = (await db.execute(AT_EDITION, asked)).mappings().all()
        for one in found:
            firm = {"organisation_id": one["organisation_id"], "circles": (one["circle_id"],)}
            async with self._database.write(Viewer(workspace_id=occasion.workspace_id, **firm)) as tx:
                await self._date(tx, occasion, one["appearance_id"])

    async def _date(self, tx: AsyncSession, occasion: Occasion, appearance_id: UUID) -> None:
        place = (occasion.workspace_id, appearance_id)
        appearance = await tx.get_one(AppearanceRow, place, with_for_update=True)
        # Read once the appearance is locked: of two moves in a row the last one counts.
        edition = await tx.get_one(EditionRow, (occasion.workspace_id, occasion.object))
        if await catalogue.follow(tx, appearance, edition):
            await act_as(tx, Viewer(workspace_id=occasion.workspace_id))  # no firm that takes part has done it
            record(tx, AppearanceMoved(appearance.id), circle_id=appearance.circle_id)


def _told(found: Proposal, versions: Mapping[str, int]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    changes = [{**one._asdict(), "version": versions[one.slot]} for one in found.changes]
    return changes, [{"rule": one.rule.value, "who": one.who} for one in found.broken]
