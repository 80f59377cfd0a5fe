"""Agreement and plan; each mutation is one verb."""

from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.parts import Agreement, FairTask
from portal.api.inputs import given, version_seen
from portal.fairs.actions import agreement, plan
from portal.fairs.model.kinds import Form, LeadMode
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of

UNSET: Any = strawberry.UNSET
TEXTS = ("cost_keys", "payments", "withdrawal", "competition", "brand_use", "results", "ending")


@strawberry.input
class AgreementPartyInput:
    """What the agreement says of one firm."""

    organisation_id: UUID = id_of("Organisation", "The firm.")
    benefit: str = strawberry.field(description="What it has of the appearance.")
    cap: int = strawberry.field(description="At most how much it bears, in minor units.")
    is_contract_party: bool = strawberry.field(
        description="Whether it signs with the organiser; at most one firm does.", default=False
    )


@strawberry.input
class AppearanceAgreementProposeInput:
    """A version of the agreement."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")
    form: Form = strawberry.field(description="How the firms take part.")
    parties: list[AgreementPartyInput] = strawberry.field(description="What it says of each firm that takes part.")
    is_partnership: bool = strawberry.field(
        description="Whether the firms mean to found a simple partnership.", default=False
    )
    lead_mode: LeadMode = strawberry.field(description="Whose the contacts are.", default=LeadMode.SHARED_ON_CONSENT)
    cost_keys: str | None = strawberry.field(description="By what the budget is shared.", default=UNSET)
    payments: str | None = strawberry.field(description="What is paid in advance, and when.", default=UNSET)
    withdrawal: str | None = strawberry.field(description="What is owed by whoever withdraws.", default=UNSET)
    competition: str | None = strawberry.field(description="What may be shown, and what not.", default=UNSET)
    brand_use: str | None = strawberry.field(description="Who approves names and pictures.", default=UNSET)
    results: str | None = strawberry.field(description="Whose the joint results are.", default=UNSET)
    ending: str | None = strawberry.field(description="How it ends, and who keeps what.", default=UNSET)
    approval_days: int = strawberry.field(description="Working days for an approval.", default=3)


@strawberry.input
class AppearanceAgreementAcceptInput:
    """A firm's word."""

    id: UUID = id_of("Agreement", "The version.")


@strawberry.input
class FairTaskTickInput:
    """A task that is done."""

    id: UUID = id_of("FairTask", "The task.")


@strawberry.input
class FairTaskUntickInput:
    """A task that is not done, or not well."""

    id: UUID = id_of("FairTask", "The task.")


@strawberry.input
class FairTaskEditInput:
    """Another date or person for a task; what is left out stays."""

    id: UUID = id_of("FairTask", "The task.")
    version: int | None = version_seen()
    due_on: date | None = strawberry.field(description="When it is due.", default=UNSET)
    title: str | None = strawberry.field(description="What is to be done, for a task of your own.", default=UNSET)
    assignee_id: UUID | None = id_of("Person", "Who does it.", optional=True)


@strawberry.type
class AppearanceAgreementProposePayload(Payload):
    """The version, or why there is none."""

    agreement: Agreement | None = result("The version.")
    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class AppearanceAgreementAcceptPayload(Payload):
    """The version as it stands now, or why it was not accepted."""

    agreement: Agreement | None = result("The version.")
    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class FairTaskTickPayload(Payload):
    """The task as it is now, or why nothing was changed."""

    fair_task: FairTask | None = result("The task.")


@strawberry.type
class FairTaskUntickPayload(Payload):
    """The task as it is now, or why nothing was changed."""

    fair_task: FairTask | None = result("The task.")


@strawberry.type
class FairTaskEditPayload(Payload):
    """The task as it is now, or why nothing was changed."""

    fair_task: FairTask | None = result("The task.")


@strawberry.type
class PlanMutation:
    """What can be done with agreement and plan."""

    @mutation
    async def appearance_agreement_propose(
        self, info: Info, input: AppearanceAgreementProposeInput
    ) -> AppearanceAgreementProposePayload:
        """Propose a version of the agreement; your firm has accepted it with that."""
        terms = agreement.Terms(
            input.form,
            [
                agreement.PartyTerms(one.organisation_id, one.benefit, one.cap, one.is_contract_party)
                for one in input.parties
            ],
            is_partnership=input.is_partnership,
            lead_mode=input.lead_mode,
            approval_days=input.approval_days,
            **{name: given(getattr(input, name)) or "" for name in TEXTS},
        )
        async with info.context.write() as tx:
            row = await agreement.propose_agreement(tx, input.appearance_id, terms, now=info.context.now)
        return AppearanceAgreementProposePayload(
            agreement=ref(Agreement, row.id), appearance=ref(Appearance, row.appearance_id)
        )

    @mutation
    async def appearance_agreement_accept(
        self, info: Info, input: AppearanceAgreementAcceptInput
    ) -> AppearanceAgreementAcceptPayload:
        """Accept the latest version for your firm; with the last firm's word it counts."""
        async with info.context.write() as tx:
            row = await agreement.accept_agreement(tx, input.id, now=info.context.now)
        return AppearanceAgreementAcceptPayload(
            agreement=ref(Agreement, row.id), appearance=ref(Appearance, row.appearance_id)
        )

    @mutation
    async def fair_task_tick(self, info: Info, input: FairTaskTickInput) -> FairTaskTickPayload:
        """Say for your side that a task is done."""
        async with info.context.write() as tx:
            row = await plan.tick_task(tx, input.id, now=info.context.now)
        return FairTaskTickPayload(fair_task=ref(FairTask, row.id))

    @mutation
    async def fair_task_untick(self, info: Info, input: FairTaskUntickInput) -> FairTaskUntickPayload:
        """Take it back, or object to the other side's word."""
        async with info.context.write() as tx:
            row = await plan.untick_task(tx, input.id)
        return FairTaskUntickPayload(fair_task=ref(FairTask, row.id))

    @mutation
    async def fair_task_edit(self, info: Info, input: FairTaskEditInput) -> FairTaskEditPayload:
        """Date a task by hand, or say who does it."""
        change = plan.TaskChange(
            given(input.due_on), given(input.assignee_id), given(input.version), given(input.title)
        )
        async with info.context.write() as tx:
            row = await plan.edit_task(tx, input.id, change)
        return FairTaskEditPayload(fair_task=ref(FairTask, row.id))
