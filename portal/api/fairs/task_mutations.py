"""Tasks of the firms' own, dates, and letters that ask for a task; each mutation is one verb."""

from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.parts import FairTask
from portal.api.fairs.payload import AppearancePayload
from portal.api.inputs import given
from portal.fairs.actions import duty, plan
from portal.fairs.model.kinds import Side, TaskPhase
from portal.graph.mutation import door, mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET


@strawberry.input
class FairTaskCreateInput:
    """A task that is in no template."""

    id: UUID | None = own_id_of("FairTask")
    appearance_id: UUID = id_of("Appearance", "The appearance.")
    title: str = strawberry.field(description="What is to be done.")
    due_on: date = strawberry.field(description="When it is due.")
    phase: TaskPhase = strawberry.field(description="The part of the plan.", default=TaskPhase.PREPARE)
    side: Side = strawberry.field(description="Whose duty it is.", default=Side.JOINT)
    lead_side: Side = strawberry.field(description="Who leads a joint one.", default=Side.HOST)


@strawberry.input
class FairTaskDeleteInput:
    """A task of your own that is not needed."""

    id: UUID = id_of("FairTask", "The task.")


@strawberry.input
class FairTaskDateInput:
    """A task's day."""

    id: UUID = id_of("FairTask", "The task.")
    version: int = strawberry.field(description="The version from which the change was made.")
    due_on: date | None = strawberry.field(
        description="When it is due; left out, as template and organiser say.", default=UNSET
    )


@strawberry.input
class FairTasksDateInput:
    """Several dates at once."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")
    dates: list[FairTaskDateInput] = strawberry.field(description="Which tasks, and when; at most 100.")


@strawberry.input
class FairTaskRemindInput:
    """Somebody to ask by mail."""

    id: UUID = id_of("FairTask", "The task.")
    person_id: UUID = id_of("Person", "Whom to ask: somebody of a firm that takes part.")


@strawberry.input
class FairDutyRedeemInput:
    """The link of a letter."""

    token: str = strawberry.field(description="From the letter.")


@strawberry.type
class FairTaskCreatePayload(Payload):
    """The task, or why there is none."""

    fair_task: FairTask | None = result("The task.")


@strawberry.type
class FairTaskDeletePayload(AppearancePayload):
    """The appearance as it is now, or why the task stays."""


@strawberry.type
class FairTasksDatePayload(AppearancePayload):
    """The appearance as it is now, or why no date was changed."""


@strawberry.type
class FairTaskRemindPayload(Payload):
    """The task, or why nobody was asked."""

    fair_task: FairTask | None = result("The task.")


@strawberry.type
class FairDutyRedeemPayload(Payload):
    """Whether it is done, or why not."""


@strawberry.type
class TaskMutation:
    """What can be done with single tasks."""

    @mutation
    async def fair_task_create(self, info: Info, input: FairTaskCreateInput) -> FairTaskCreatePayload:
        """Add a task of your own to the plan."""
        new = plan.NewTask(input.title, input.due_on, input.phase, input.side, input.lead_side)
        async with info.context.write() as tx:
            row = await plan.create_task(tx, input.appearance_id, new, own_id=given(input.id))
        return FairTaskCreatePayload(fair_task=ref(FairTask, row.id))

    @mutation
    async def fair_task_delete(self, info: Info, input: FairTaskDeleteInput) -> FairTaskDeletePayload:
        """Take a task of your own out of the plan."""
        async with info.context.write() as tx:
            appearance_id = await plan.delete_task(tx, input.id)
        return FairTaskDeletePayload(appearance=ref(Appearance, appearance_id))

    @mutation
    async def fair_tasks_date(self, info: Info, input: FairTasksDateInput) -> FairTasksDatePayload:
        """Date several tasks by hand, or give them back to the template; all or none."""
        dates = [plan.NewDate(one.id, given(one.due_on), one.version) for one in input.dates]
        async with info.context.write() as tx:
            row = await plan.date_tasks(tx, input.appearance_id, dates)
        return FairTasksDatePayload(appearance=ref(Appearance, row.id))

    @mutation
    async def fair_task_remind(self, info: Info, input: FairTaskRemindInput) -> FairTaskRemindPayload:
        """Ask somebody by mail; the letter's link reports this one task as done, without signing in."""
        async with info.context.write() as tx:
            row = await duty.remind(tx, input.id, input.person_id, now=info.context.now)
        return FairTaskRemindPayload(fair_task=ref(FairTask, row.task_id))

    @door
    async def fair_duty_redeem(self, info: Info, input: FairDutyRedeemInput) -> FairDutyRedeemPayload:
        """Report the task as done by the link of a letter, without signing in; it works once."""
        await duty.redeem(info.context.database, input.token, now=info.context.now)
        return FairDutyRedeemPayload()
