"""What a plan will look like, before there is an appearance; nothing of it is kept."""

from datetime import date
from typing import Annotated

import strawberry

from portal.api.context import Info
from portal.fairs import previews
from portal.fairs.actions import duty
from portal.fairs.model.kinds import Form, Side, TaskPhase
from portal.fairs.rules.dates import Days
from portal.fairs.rules.plan import Circumstances, Placed
from portal.graph.ids import decode_id


@strawberry.type
class PlannedTask:
    """A task as the template would place it."""

    code: str = strawberry.field(description="Its name in the template, such as F10.")
    title: str = strawberry.field(description="What is to be done; `fairChecklist` says it in all languages.")
    phase: TaskPhase = strawberry.field(description="The part of the plan.")
    side: Side = strawberry.field(description="Whose duty it is.")
    lead_side: Side = strawberry.field(description="Who leads it.")
    due_on: date = strawberry.field(description="When it would be due.")
    is_tight: bool = strawberry.field(description="Whether a late start has eaten up its slack.")


@strawberry.type
class MovedTask:
    """A task whose date would be another one, or stays, if the fair took place on other days."""

    code: str = strawberry.field(description="Its name in the template, such as F10.")
    title: str = strawberry.field(description="What is to be done; `fairChecklist` says it in all languages.")
    due_on: date = strawberry.field(description="When it is due.")
    new_due_on: date = strawberry.field(description="When it would be due.")
    is_by_hand: bool = strawberry.field(description="Whether somebody set the date: then it stays.")


@strawberry.type
class TemplateProposal:
    """The template may be wrong about a task: it took longer, or less long, at one fair after the other."""

    code: str = strawberry.field(description="Its name in the template, such as F10.")
    days: int = strawberry.field(description="By how many days it was late; early where negative.")
    editions: int = strawberry.field(description="At how many fairs.")


@strawberry.type
class FairDutyPreview:
    """What somebody sees who opens the link of a letter."""

    workspace_name: str = strawberry.field(description="The portal.")
    person_name: str = strawberry.field(description="Whose duty it is.")
    appearance_title: str = strawberry.field(description="The appearance.")
    code: str = strawberry.field(description="The task's name in the template.")
    title: str = strawberry.field(description="What is to be done; `fairChecklist` says it in all languages.")
    due_on: date = strawberry.field(description="When it is due.")


@strawberry.type
class PlanPreviewQuery:
    """Looking at dates that nobody has set yet."""

    @strawberry.field
    async def fair_plan_preview(
        self,
        info: Info,
        first_day: Annotated[date, strawberry.argument(description="The fair's first day.")],
        last_day: Annotated[date, strawberry.argument(description="The fair's last day.")],
        form: Annotated[Form, strawberry.argument(description="How the firms take part.")] = Form.CO_EXHIBITOR,
        *,
        needs_customs: Annotated[bool, strawberry.argument(description="Whether exhibits cross a border.")] = False,
    ) -> list[PlannedTask] | None:
        """The plan of an appearance that began today, by date; null for strangers and for days in disorder."""
        days = Days(first_day, last_day, min(info.context.now.date(), first_day))
        circumstances = Circumstances(form, needs_customs)
        placed = await previews.plan_of(info.context.database, info.context.viewer, days, circumstances)
        return None if placed is None else [_shown(one) for one in sorted(placed, key=lambda one: one.due.on)]

    @strawberry.field
    async def fair_move_preview(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="The appearance.")],
        first_day: Annotated[date, strawberry.argument(description="The fair's first day, if it were moved.")],
        last_day: Annotated[date, strawberry.argument(description="Its last day.")],
    ) -> list[MovedTask] | None:
        """What would happen to the open tasks if the fair took place on other days; nothing is changed by it."""
        appearance_id = decode_id(str(id), "joint_appearance", "Appearance")
        found = await previews.move_of(info.context.database, info.context.viewer, appearance_id, first_day, last_day)
        return (
            None
            if found is None
            else [
                MovedTask(
                    code=one.code, title=one.title, due_on=one.before, new_due_on=one.after, is_by_hand=one.by_hand
                )
                for one in found
            ]
        )

    @strawberry.field
    async def fair_template_proposals(self, info: Info) -> list[TemplateProposal] | None:
        """What the latest fairs of your firm teach about the template; each firm learns from its own."""
        found = await previews.learned(info.context.database, info.context.viewer)
        return [TemplateProposal(code=one.code, days=one.days, editions=one.editions) for one in found]

    @strawberry.field
    async def fair_duty(
        self, info: Info, token: Annotated[str, strawberry.argument(description="From the letter.")]
    ) -> FairDutyPreview | None:
        """What the letter asks for; null once it was used, is too old, or the task is done or not yours any more."""
        found = await duty.duty_behind(info.context.database, token)
        if found is None:
            return None
        names = ("workspace_name", "person_name", "appearance_title", "code", "title")
        day = date.fromisoformat(found["due_on"])
        return FairDutyPreview(due_on=day, **{name: found[name] for name in names})

    @strawberry.field
    async def fair_holidays(
        self,
        info: Info,
        first_day: Annotated[date, strawberry.argument(description="From that day on.")],
        last_day: Annotated[date, strawberry.argument(description="Until that day, at most three years later.")],
    ) -> list[date] | None:
        """The public holidays that plans keep to: those of the portal's canton; null for strangers."""
        return await previews.holidays_of(info.context.database, info.context.viewer, first_day, last_day)


def _shown(one: Placed) -> PlannedTask:
    task = one.task
    return PlannedTask(
        code=task.code,
        title=task.titles.de,
        phase=task.phase,
        side=task.side,
        lead_side=task.lead,
        due_on=one.due.on,
        is_tight=one.is_tight,
    )
