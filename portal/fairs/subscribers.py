"""Letters around fairs: they ask a person to do one task, and their link does it."""

from portal.core.db import Database, act_as
from portal.core.mail import Occasion, Post, letter
from portal.fairs.checklist import title_of
from portal.fairs.model import AppearanceRow, ReminderRow, TaskRow
from portal.identity.actions import make_token
from portal.identity.model import TokenPurpose, TokenRow
from portal.identity.queries import actor_of, viewer_for
from portal.partners.model import MembershipRow
from portal.partners.queries import workspace_here

DUTY_PAGE = "/aufgabe"


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
