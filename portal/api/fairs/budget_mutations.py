"""The budget; each mutation is one verb."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.money import BudgetLine
from portal.api.inputs import given
from portal.api.partners import Organisation
from portal.core.refusal import Refusal
from portal.fairs.actions import budget
from portal.fairs.model.kinds import BudgetCategory, CostKind, VatMode
from portal.graph.ids import decode_id
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET
FIGURES = (
    "category", "title", "planned", "committed", "actual", "currency", "vat_rate", "vat_mode", "key", "payer_id",
    "supplier", "rate", "rate_on", "follows_zones", "common_equally",
)  # fmt: skip
PURCHASE = "What was bought for several fairs, if it was; null for nothing of the kind."


@strawberry.input
class BudgetWeightInput:
    """A firm's weight in a line."""

    organisation_id: UUID = id_of("Organisation", "The firm.")
    weight: int = strawberry.field(description="Its weight; for FIXED its amount, for PERCENT hundredths of a percent.")
    cap: int | None = strawberry.field(description="At most how much it bears; the host bears the rest.", default=UNSET)


@strawberry.input
class BudgetPurchaseInput:
    """Something bought for several fairs; this one bears its part of it, which is the line's actual."""

    amount: int = strawberry.field(description="What it cost, in minor units of the line's currency.")
    planned_uses: int = strawberry.field(description="For how many fairs it was bought, up to 100.")
    this_use: int = strawberry.field(description="The how-manieth of them this one is, from 1.")


@strawberry.input
class BudgetLineCreateInput:
    """A new line; amounts are whole minor units."""

    id: UUID | None = own_id_of("BudgetLine")
    appearance_id: UUID = id_of("Appearance", "The appearance.")
    category: BudgetCategory = strawberry.field(description="The part of the budget.")
    title: str = strawberry.field(description="What it is for.")
    is_shared: bool = strawberry.field(
        description="Whether the firms share it; otherwise nobody but your own firm sees it.", default=True
    )
    planned: int | None = strawberry.field(description="What is planned.", default=UNSET)
    committed: int | None = strawberry.field(description="What is ordered.", default=UNSET)
    actual: int | None = strawberry.field(description="What it came to.", default=UNSET)
    currency: str | None = strawberry.field(description="The currency, as three letters.", default=UNSET)
    vat_rate: int | None = strawberry.field(description="Value added tax, in hundredths of a percent.", default=UNSET)
    vat_mode: VatMode | None = strawberry.field(description="How it is charged on.", default=UNSET)
    key: CostKind | None = strawberry.field(description="By what it is shared.", default=UNSET)
    payer_id: UUID | None = id_of("Organisation", "Who pays the supplier.", optional=True)
    supplier: str | None = strawberry.field(description="Who supplies it.", default=UNSET)
    rate: int | None = strawberry.field(
        description="What one minor unit is worth in the settlement's currency, in millionths.", default=UNSET
    )
    rate_on: date | None = strawberry.field(description="The day of the rate.", default=UNSET)
    follows_zones: bool | None = strawberry.field(
        description="Whether the weights are the areas of the stand's zones.", default=UNSET
    )
    common_equally: bool | None = strawberry.field(
        description="Whether the common area is shared equally; otherwise in proportion.", default=UNSET
    )
    purchase: BudgetPurchaseInput | None = strawberry.field(description=PURCHASE, default=UNSET)
    weights: list[BudgetWeightInput] | None = strawberry.field(description="The weights of the key.", default=UNSET)


@strawberry.input
class BudgetLineEditInput:
    """Changes to a line; what is left out stays."""

    id: UUID = id_of("BudgetLine", "The line.")
    version: int = strawberry.field(description="The version from which the change was made.")
    category: BudgetCategory | None = strawberry.field(description="The part of the budget.", default=UNSET)
    title: str | None = strawberry.field(description="What it is for.", default=UNSET)
    planned: int | None = strawberry.field(description="What is planned.", default=UNSET)
    committed: int | None = strawberry.field(description="What is ordered.", default=UNSET)
    actual: int | None = strawberry.field(description="What it came to.", default=UNSET)
    currency: str | None = strawberry.field(description="The currency, as three letters.", default=UNSET)
    vat_rate: int | None = strawberry.field(description="Value added tax, in hundredths of a percent.", default=UNSET)
    vat_mode: VatMode | None = strawberry.field(description="How it is charged on.", default=UNSET)
    key: CostKind | None = strawberry.field(description="By what it is shared.", default=UNSET)
    payer_id: UUID | None = id_of("Organisation", "Who pays the supplier.", optional=True)
    supplier: str | None = strawberry.field(description="Who supplies it.", default=UNSET)
    rate: int | None = strawberry.field(
        description="What one minor unit is worth in the settlement's currency, in millionths.", default=UNSET
    )
    rate_on: date | None = strawberry.field(description="The day of the rate.", default=UNSET)
    follows_zones: bool | None = strawberry.field(
        description="Whether the weights are the areas of the stand's zones.", default=UNSET
    )
    common_equally: bool | None = strawberry.field(
        description="Whether the common area is shared equally; otherwise in proportion.", default=UNSET
    )
    purchase: BudgetPurchaseInput | None = strawberry.field(description=PURCHASE, default=UNSET)
    weights: list[BudgetWeightInput] | None = strawberry.field(description="The weights of the key.", default=UNSET)


@strawberry.type
class BudgetLineCreatePayload(Payload):
    """The line, or why there is none."""

    budget_line: BudgetLine | None = result("The line.")


@strawberry.type
class BudgetLineEditPayload(Payload):
    """The line as it is now, or why it was not changed."""

    budget_line: BudgetLine | None = result("The line.")


@strawberry.type
class BudgetMutation:
    """What can be done with the budget."""

    @mutation
    async def budget_line_create(self, info: Info, input: BudgetLineCreateInput) -> BudgetLineCreatePayload:
        """Enter a cost that the firms share, or one of your own firm's."""
        cost = budget.Cost(is_shared=input.is_shared, **_figures(input))
        async with info.context.write() as tx:
            row = await budget.create_line(tx, input.appearance_id, cost, now=info.context.now, own_id=given(input.id))
        return BudgetLineCreatePayload(budget_line=ref(BudgetLine, row.id))

    @mutation
    async def budget_line_edit(self, info: Info, input: BudgetLineEditInput) -> BudgetLineEditPayload:
        """Change a line; refused when somebody else changed it meanwhile, so that no figure is lost."""
        async with info.context.write() as tx:
            row = await budget.edit_line(tx, input.id, _figures(input), version=input.version, now=info.context.now)
        return BudgetLineEditPayload(budget_line=ref(BudgetLine, row.id))


@strawberry.type
class BudgetPreviewShare:
    """What a firm bears now, and what it would."""

    organisation: Organisation | None = strawberry.field(description="The firm.")
    before: int = strawberry.field(description="What it bears of the plan now, in minor units.")
    after: int = strawberry.field(description="What it would bear, in minor units.")


@strawberry.input
class BudgetPreviewInput:
    """Another key for a line, to look at before it is saved."""

    line_id: UUID = id_of("BudgetLine", "The line.")
    key: CostKind = strawberry.field(description="By what it would be shared.")
    weights: list[BudgetWeightInput] = strawberry.field(description="The weights.")
    planned: int | None = strawberry.field(description="Another plan; otherwise the line's.", default=UNSET)


@strawberry.type
class BudgetQuery:
    """Looking at what a change would mean."""

    @strawberry.field
    async def budget_preview(
        self,
        info: Info,
        input: Annotated[BudgetPreviewInput, strawberry.argument(description=str(BudgetPreviewInput.__doc__))],
    ) -> list[BudgetPreviewShare] | None:
        """What each firm would bear under another key; null where it is not possible. Nothing is kept of it."""
        # Only inputs of mutations arrive decoded.
        line = decode_id(str(input.line_id), "budget_line", "BudgetLine")
        firms = [decode_id(str(one.organisation_id), "organisation", "Organisation") for one in input.weights]
        weights = [
            budget.Weight(firm, one.weight, given(one.cap)) for firm, one in zip(firms, input.weights, strict=True)
        ]
        context = info.context
        try:
            async with context.database.read(context.viewer) as db:
                found = await budget.preview_shares(db, line, input.key, weights, total=given(input.planned))
        except Refusal:
            return None
        return [
            BudgetPreviewShare(organisation=ref(Organisation, firm), before=one, after=two) for firm, one, two in found
        ]


def _figures(input: BudgetLineCreateInput | BudgetLineEditInput) -> dict[str, Any]:
    named = {name: given(getattr(input, name)) for name in FIGURES}
    figures: dict[str, Any] = {name: value for name, value in named.items() if value is not None}
    if weights := given(input.weights):
        figures["weights"] = [budget.Weight(one.organisation_id, one.weight, given(one.cap)) for one in weights]
    if input.purchase is not UNSET:
        figures["purchase"] = _bought(input.purchase)
    return figures


def _bought(purchase: BudgetPurchaseInput | None) -> budget.Purchase | None:
    return budget.Purchase(purchase.amount, purchase.planned_uses, purchase.this_use) if purchase else None
