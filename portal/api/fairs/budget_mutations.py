"""The budget; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.parts import BudgetLine
from portal.api.inputs import given
from portal.fairs.actions import budget
from portal.fairs.model.kinds import BudgetCategory, CostKind, VatMode
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET
FIGURES = ("category", "title", "planned", "committed", "actual", "currency", "vat_rate", "vat_mode", "key", "payer_id")


@strawberry.input
class BudgetWeightInput:
    """A firm's weight in a line."""

    organisation_id: UUID = id_of("Organisation", "The firm.")
    weight: int = strawberry.field(description="Its weight; for FIXED its amount, for PERCENT hundredths of a percent.")
    cap: int | None = strawberry.field(description="At most how much it bears; the host bears the rest.", default=UNSET)


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
            row = await budget.create_line(tx, input.appearance_id, cost, own_id=given(input.id))
        return BudgetLineCreatePayload(budget_line=ref(BudgetLine, row.id))

    @mutation
    async def budget_line_edit(self, info: Info, input: BudgetLineEditInput) -> BudgetLineEditPayload:
        """Change a line; refused when somebody else changed it meanwhile, so that no figure is lost."""
        async with info.context.write() as tx:
            row = await budget.edit_line(tx, input.id, _figures(input), version=input.version, now=info.context.now)
        return BudgetLineEditPayload(budget_line=ref(BudgetLine, row.id))


def _figures(input: BudgetLineCreateInput | BudgetLineEditInput) -> dict[str, Any]:
    named = {name: given(getattr(input, name)) for name in FIGURES}
    figures: dict[str, Any] = {name: value for name, value in named.items() if value is not None}
    if weights := given(input.weights):
        figures["weights"] = [budget.Weight(one.organisation_id, one.weight, given(one.cap)) for one in weights]
    return figures
