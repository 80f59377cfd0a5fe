"""What withdrawing costs, and the organiser's ladder by which it does."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.catalogue import FairEdition
from portal.api.inputs import given, version_seen
from portal.core.refusal import Refusal
from portal.fairs.actions import ladder
from portal.fairs.rules.ladder import Step
from portal.graph.ids import decode_id
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of

UNSET: Any = strawberry.UNSET


@strawberry.input
class CancellationStepInput:
    """A step of the ladder."""

    until: date = strawberry.field(description="The last day on which it counts.")
    percent: int = strawberry.field(description="What is owed, in hundredths of a percent.")
    min_fee: int = strawberry.field(description="At least that much for the whole stand, in minor units.", default=0)


@strawberry.input
class FairLadderEditInput:
    """The ladder as the organiser's terms have it."""

    edition_id: UUID = id_of("FairEdition", "The fair in that year.")
    version: int | None = version_seen()
    steps: list[CancellationStepInput] = strawberry.field(description="All steps.")


@strawberry.type
class FairLadderEditPayload(Payload):
    """The edition with its ladder, or why nothing was changed."""

    fair_edition: FairEdition | None = result("The edition.")


@strawberry.type
class Withdrawal:
    """What withdrawing costs on a day, in minor units of the settlement's currency."""

    on: date = strawberry.field(description="The day.")
    percent: int = strawberry.field(description="What is owed on it, in hundredths of a percent.")
    until: date = strawberry.field(description="Until when that counts.")
    whole: int = strawberry.field(description="What the organiser wants if nobody comes.")
    own: int = strawberry.field(description="What your firm still owes of its planned share if it leaves alone.")
    next_on: date | None = strawberry.field(description="After which day it becomes dearer; null at the top.")
    next_own: int | None = strawberry.field(description="What your firm would owe then.")


@strawberry.type
class WithdrawalQuery:
    """What it costs to withdraw."""

    @strawberry.field
    async def fair_withdrawal(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="The appearance.")],
        on: Annotated[date | None, strawberry.argument(description="The day; left out, today.")] = None,
    ) -> Withdrawal | None:
        """What withdrawing costs; null without a ladder, and for whoever does not see the appearance."""
        context, appearance_id = info.context, decode_id(str(id), "joint_appearance", "Appearance")
        try:
            async with context.database.read(context.viewer) as db:
                found = await ladder.withdrawal_on(db, appearance_id, on or context.now.date())
        except Refusal:
            return None
        return Withdrawal(**vars(found)) if found else None


@strawberry.type
class LadderMutation:
    """What can be done with the organiser's ladder."""

    @mutation
    async def fair_ladder_edit(self, info: Info, input: FairLadderEditInput) -> FairLadderEditPayload:
        """Enter what the organiser's terms say of cancelling, all steps at once."""
        steps = [Step(one.until, one.percent, one.min_fee) for one in input.steps]
        async with info.context.write() as tx:
            row = await ladder.draw_ladder(tx, input.edition_id, steps, version=given(input.version))
        return FairLadderEditPayload(fair_edition=ref(FairEdition, row.id))
