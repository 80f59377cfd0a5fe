"""The settlement; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.money import Settlement
from portal.api.inputs import given
from portal.fairs.actions import settlement
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of

UNSET: Any = strawberry.UNSET


@strawberry.input
class SettlementComputeInput:
    """Figures to lay before all firms."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")


@strawberry.input
class SettlementObjectInput:
    """What is wrong with a line."""

    id: UUID = id_of("Settlement", "The settlement.")
    line_id: UUID = id_of("BudgetLine", "The line.")
    reason: str = strawberry.field(description="What is wrong.")
    proposal: str | None = strawberry.field(description="What you propose instead.", default=UNSET)


@strawberry.input
class SettlementAnswerInput:
    """An answer to an objection."""

    objection_id: UUID = id_of("SettlementObjection", "The objection.")
    answer: str = strawberry.field(description="The answer.")


@strawberry.input
class SettlementObjectionSettleInput:
    """An objection that rests."""

    id: UUID = id_of("SettlementObjection", "The objection.")


@strawberry.input
class SettlementReleaseInput:
    """A firm's word on the figures."""

    id: UUID = id_of("Settlement", "The settlement.")
    version: int = strawberry.field(description="The version that was read.")


@strawberry.input
class SettlementReceiveInput:
    """A payment that came."""

    transfer_id: UUID = id_of("SettlementTransfer", "The payment.")


@strawberry.type
class SettlementComputePayload(Payload):
    """The settlement, or why there is none."""

    settlement: Settlement | None = result("The settlement.")
    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class SettlementObjectPayload(Payload):
    """The settlement as it is now, or why nothing was changed."""

    settlement: Settlement | None = result("The settlement.")


@strawberry.type
class SettlementAnswerPayload(Payload):
    """The settlement as it is now, or why nothing was changed."""

    settlement: Settlement | None = result("The settlement.")


@strawberry.type
class SettlementObjectionSettlePayload(Payload):
    """The settlement as it is now, or why nothing was changed."""

    settlement: Settlement | None = result("The settlement.")


@strawberry.type
class SettlementReleasePayload(Payload):
    """The settlement as it is now, or why it was not released."""

    settlement: Settlement | None = result("The settlement.")


@strawberry.type
class SettlementReceivePayload(Payload):
    """The settlement as it is now, or why nothing was changed."""

    settlement: Settlement | None = result("The settlement.")


@strawberry.type
class SettlementMutation:
    """What can be done with the settlement."""

    @mutation
    async def settlement_compute(self, info: Info, input: SettlementComputeInput) -> SettlementComputePayload:
        """Compute everybody's figures and lay them before all firms; papers need another firm's word before."""
        async with info.context.write() as tx:
            row = await settlement.compute_settlement(tx, input.appearance_id, now=info.context.now)
        return SettlementComputePayload(
            settlement=ref(Settlement, row.id), appearance=ref(Appearance, row.appearance_id)
        )

    @mutation
    async def settlement_object(self, info: Info, input: SettlementObjectInput) -> SettlementObjectPayload:
        """Object to a line for your firm; it is set apart, and holds up no other."""
        said = settlement.Objection(input.line_id, input.reason, given(input.proposal) or "")
        async with info.context.write() as tx:
            row = await settlement.object_to_line(tx, input.id, said, now=info.context.now)
        return SettlementObjectPayload(settlement=ref(Settlement, row.settlement_id))

    @mutation
    async def settlement_answer(self, info: Info, input: SettlementAnswerInput) -> SettlementAnswerPayload:
        """Answer another firm's objection."""
        async with info.context.write() as tx:
            row = await settlement.answer_objection(tx, input.objection_id, input.answer, now=info.context.now)
        return SettlementAnswerPayload(settlement=ref(Settlement, row.settlement_id))

    @mutation
    async def settlement_objection_settle(
        self, info: Info, input: SettlementObjectionSettleInput
    ) -> SettlementObjectionSettlePayload:
        """Let your firm's objection rest; the line counts again."""
        async with info.context.write() as tx:
            row = await settlement.settle_objection(tx, input.id, now=info.context.now)
        return SettlementObjectionSettlePayload(settlement=ref(Settlement, row.settlement_id))

    @mutation
    async def settlement_release(self, info: Info, input: SettlementReleaseInput) -> SettlementReleasePayload:
        """Release the figures for your firm, as they were read; with the last firm's word they never change."""
        async with info.context.write() as tx:
            row = await settlement.release_settlement(tx, input.id, version=input.version, now=info.context.now)
        return SettlementReleasePayload(settlement=ref(Settlement, row.id))

    @mutation
    async def settlement_receive(self, info: Info, input: SettlementReceiveInput) -> SettlementReceivePayload:
        """Say for your firm that a payment came; with the last one everything is paid."""
        async with info.context.write() as tx:
            row = await settlement.receive_transfer(tx, input.transfer_id, now=info.context.now)
        return SettlementReceivePayload(settlement=ref(Settlement, row.id))
