"""What the firms do with an appearance; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.parts import FairGoal
from portal.api.fairs.payload import AppearancePayload
from portal.api.inputs import given, version_seen
from portal.fairs.actions import appearance
from portal.fairs.model.kinds import AppearanceState, Form
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET
TEXTS = ("title", "purpose", "hall", "stand_number", "stand_area", "stand_width", "stand_depth", "open_sides")


@strawberry.input
class AppearanceCreateInput:
    """A new joint appearance."""

    id: UUID | None = own_id_of("Appearance")
    edition_id: UUID = id_of("FairEdition", "The fair.")
    circle_id: UUID = id_of("Circle", "The firms: those of a pair, or of a chosen circle that names its firms.")
    title: str = strawberry.field(description="What it is called.")
    purpose: str | None = strawberry.field(description="What it is for.", default=UNSET)
    form: Form | None = strawberry.field(description="How the firms take part.", default=UNSET)
    needs_customs: bool | None = strawberry.field(description="Whether exhibits cross a border.", default=UNSET)


@strawberry.input
class AppearanceEditInput:
    """Changes to an appearance; what is left out stays."""

    id: UUID = id_of("Appearance", "The appearance.")
    version: int | None = version_seen()
    title: str | None = strawberry.field(description="What it is called.", default=UNSET)
    purpose: str | None = strawberry.field(description="What it is for.", default=UNSET)
    hall: str | None = strawberry.field(description="The hall.", default=UNSET)
    stand_number: str | None = strawberry.field(description="The stand's number.", default=UNSET)
    stand_area: int | None = strawberry.field(
        description="The stand's area, in hundredths of a square metre.", default=UNSET
    )
    stand_width: int | None = strawberry.field(description="Its width along the front, in centimetres.", default=UNSET)
    stand_depth: int | None = strawberry.field(description="Its depth, in centimetres.", default=UNSET)
    open_sides: int | None = strawberry.field(description="How many sides are open, up to four.", default=UNSET)


@strawberry.input
class AppearanceAnswerInput:
    """A firm's answer."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")
    accept: bool = strawberry.field(description="Whether your firm takes part.")


@strawberry.input
class AppearanceWithdrawInput:
    """A firm that leaves."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")


@strawberry.input
class AppearanceStepInput:
    """The next step."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")
    to: AppearanceState = strawberry.field(description="Where it shall stand.")


@strawberry.input
class FairGoalCreateInput:
    """A number to reach."""

    id: UUID | None = own_id_of("FairGoal")
    appearance_id: UUID = id_of("Appearance", "The appearance.")
    title: str = strawberry.field(description="What is to be reached.")
    unit: str = strawberry.field(description="What is counted.")
    target: int = strawberry.field(description="How many.")
    method: str | None = strawberry.field(description="How it is counted.", default=UNSET)
    alternative: int | None = strawberry.field(
        description="What one of it would cost by other means, in minor units.", default=UNSET
    )


@strawberry.input
class FairGoalEditInput:
    """A goal as it shall be, before the firms are registered."""

    id: UUID = id_of("FairGoal", "The goal, of your firm.")
    version: int | None = version_seen()
    title: str = strawberry.field(description="What is to be reached.")
    unit: str = strawberry.field(description="What is counted.")
    target: int = strawberry.field(description="How many.")
    method: str | None = strawberry.field(description="How it is counted.", default=UNSET)
    alternative: int | None = strawberry.field(
        description="What one of it would cost by other means, in minor units.", default=UNSET
    )


@strawberry.input
class FairGoalDeleteInput:
    """A goal to be taken away, before the firms are registered."""

    id: UUID = id_of("FairGoal", "The goal, of your firm.")


@strawberry.type
class AppearanceCreatePayload(AppearancePayload):
    """The appearance, or why there is none."""


@strawberry.type
class AppearanceEditPayload(AppearancePayload):
    """The appearance as it is now, or why it was not changed."""


@strawberry.type
class AppearanceAnswerPayload(AppearancePayload):
    """The appearance as it is now, or why nothing was changed."""


@strawberry.type
class AppearanceWithdrawPayload(AppearancePayload):
    """The appearance as it is now, or why nothing was changed."""


@strawberry.type
class AppearanceStepPayload(AppearancePayload):
    """The appearance as it is now, or what is missing for the step: `path` names it."""


@strawberry.type
class FairGoalCreatePayload(Payload):
    """The goal, or why there is none."""

    fair_goal: FairGoal | None = result("The goal.")


@strawberry.type
class FairGoalEditPayload(Payload):
    """The goal as it is now, or why it was not changed."""

    fair_goal: FairGoal | None = result("The goal.")


@strawberry.type
class FairGoalDeletePayload(AppearancePayload):
    """The appearance without it, or why it stays."""


@strawberry.type
class AppearanceMutation:
    """What can be done with a joint appearance."""

    @mutation
    async def appearance_create(self, info: Info, input: AppearanceCreateInput) -> AppearanceCreatePayload:
        """Begin a joint appearance with the firms of a circle; its plan is there at once."""
        new = appearance.NewAppearance(
            input.edition_id,
            input.circle_id,
            input.title,
            given(input.purpose) or "",
            given(input.form) or Form.CO_EXHIBITOR,
            given(input.needs_customs) or False,
        )
        async with info.context.write() as tx:
            row = await appearance.create_appearance(tx, new, now=info.context.now, own_id=given(input.id))
        return AppearanceCreatePayload(appearance=ref(Appearance, row.id))

    @mutation
    async def appearance_edit(self, info: Info, input: AppearanceEditInput) -> AppearanceEditPayload:
        """Describe it better, or note where the stand is."""
        named = {name: given(getattr(input, name)) for name in TEXTS}
        changes = {name: value for name, value in named.items() if value is not None}
        async with info.context.write() as tx:
            row = await appearance.edit_appearance(
                tx, input.id, changes, version=given(input.version), now=info.context.now
            )
        return AppearanceEditPayload(appearance=ref(Appearance, row.id))

    @mutation
    async def appearance_answer(self, info: Info, input: AppearanceAnswerInput) -> AppearanceAnswerPayload:
        """Say for your firm whether it takes part."""
        async with info.context.write() as tx:
            row = await appearance.answer_participation(
                tx, input.appearance_id, accept=input.accept, now=info.context.now
            )
        return AppearanceAnswerPayload(appearance=ref(Appearance, row.appearance_id))

    @mutation
    async def appearance_withdraw(self, info: Info, input: AppearanceWithdrawInput) -> AppearanceWithdrawPayload:
        """Say for your firm that it takes part no more; what it owes stands in the agreement."""
        async with info.context.write() as tx:
            row = await appearance.withdraw_participation(tx, input.appearance_id, now=info.context.now)
        return AppearanceWithdrawPayload(appearance=ref(Appearance, row.appearance_id))

    @mutation
    async def appearance_step(self, info: Info, input: AppearanceStepInput) -> AppearanceStepPayload:
        """Go on; a step that needs all firms is taken with the last one's word."""
        async with info.context.write() as tx:
            row = await appearance.step_appearance(tx, input.appearance_id, input.to, now=info.context.now)
        return AppearanceStepPayload(appearance=ref(Appearance, row.id))

    @mutation
    async def fair_goal_create(self, info: Info, input: FairGoalCreateInput) -> FairGoalCreatePayload:
        """Say what is to be reached, as a number."""
        new = _goal(input)
        async with info.context.write() as tx:
            row = await appearance.create_goal(tx, input.appearance_id, new, own_id=given(input.id))
        return FairGoalCreatePayload(fair_goal=ref(FairGoal, row.id))

    @mutation
    async def fair_goal_edit(self, info: Info, input: FairGoalEditInput) -> FairGoalEditPayload:
        """Set your firm's goal otherwise; once the firms are registered it stays for the review."""
        async with info.context.write() as tx:
            row = await appearance.edit_goal(tx, input.id, _goal(input), version=given(input.version))
        return FairGoalEditPayload(fair_goal=ref(FairGoal, row.id))

    @mutation
    async def fair_goal_delete(self, info: Info, input: FairGoalDeleteInput) -> FairGoalDeletePayload:
        """Take your firm's goal away; once the firms are registered it stays for the review."""
        async with info.context.write() as tx:
            appearance_id = await appearance.delete_goal(tx, input.id)
        return FairGoalDeletePayload(appearance=ref(Appearance, appearance_id))


def _goal(input: FairGoalCreateInput | FairGoalEditInput) -> appearance.NewGoal:
    return appearance.NewGoal(
        input.title, input.unit, input.target, given(input.method) or "", given(input.alternative)
    )
