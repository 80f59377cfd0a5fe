"""Papers behind budget lines; each mutation is one verb."""

from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.money import BudgetLine, CostDocument
from portal.api.inputs import given
from portal.fairs.actions import documents
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET
SAID = ("vat", "number", "currency", "rate", "rate_on", "file_id")


@strawberry.input
class CostDocumentCreateInput:
    """A supplier's paper; amounts are whole minor units of its currency."""

    id: UUID | None = own_id_of("CostDocument")
    line_id: UUID = id_of("BudgetLine", "The line that it belongs to.")
    supplier: str = strawberry.field(description="Who wrote it.")
    issued_on: date = strawberry.field(description="Its date.")
    net: int = strawberry.field(description="What it comes to without tax; a credit note is negative.")
    payer_id: UUID = id_of("Organisation", "Who paid it.")
    vat: int | None = strawberry.field(description="The tax on it.", default=UNSET)
    number: str | None = strawberry.field(description="Its number.", default=UNSET)
    currency: str | None = strawberry.field(description="Its currency, as three letters.", default=UNSET)
    rate: int | None = strawberry.field(
        description="What one minor unit is worth in the line's currency, in millionths.", default=UNSET
    )
    rate_on: date | None = strawberry.field(description="The day of the rate.", default=UNSET)
    file_id: UUID | None = id_of("File", "Its scan, uploaded before.", optional=True)


@strawberry.input
class CostDocumentApproveInput:
    """A paper that is right."""

    id: UUID = id_of("CostDocument", "The paper.")


@strawberry.input
class CostDocumentAttachInput:
    """A paper and its scan."""

    id: UUID = id_of("CostDocument", "The paper.")
    file_id: UUID = id_of("File", "A file of yours, uploaded before; it takes the place of the one there was.")


@strawberry.input
class CostDocumentDetachInput:
    """A paper whose scan goes."""

    id: UUID = id_of("CostDocument", "The paper.")


@strawberry.input
class CostDocumentRemoveInput:
    """A paper that does not belong there."""

    id: UUID = id_of("CostDocument", "The paper.")


@strawberry.type
class CostDocumentCreatePayload(Payload):
    """The paper and its line, or why nothing was entered."""

    cost_document: CostDocument | None = result("The paper.")
    budget_line: BudgetLine | None = result("The line, which comes to what its papers say.")


@strawberry.type
class CostDocumentApprovePayload(Payload):
    """The paper as it is now, or why it was not approved."""

    cost_document: CostDocument | None = result("The paper.")


@strawberry.type
class CostDocumentAttachPayload(Payload):
    """The paper with its scan, or why it was not put there."""

    cost_document: CostDocument | None = result("The paper.")


@strawberry.type
class CostDocumentDetachPayload(Payload):
    """The paper without its scan, or why that stays."""

    cost_document: CostDocument | None = result("The paper.")


@strawberry.type
class CostDocumentRemovePayload(Payload):
    """The line without the paper, or why it stays."""

    budget_line: BudgetLine | None = result("The line.")


@strawberry.type
class DocumentMutation:
    """What can be done with papers."""

    @mutation
    async def cost_document_create(self, info: Info, input: CostDocumentCreateInput) -> CostDocumentCreatePayload:
        """Enter a paper; from then on the line comes to what its papers say."""
        said = {name: given(getattr(input, name)) for name in SAID}
        more = {name: value for name, value in said.items() if value is not None}
        paper = documents.Paper(input.supplier, input.issued_on, input.net, input.payer_id, **more)
        async with info.context.write() as tx:
            row = await documents.add_document(tx, input.line_id, paper, now=info.context.now, own_id=given(input.id))
        return CostDocumentCreatePayload(
            cost_document=ref(CostDocument, row.id), budget_line=ref(BudgetLine, row.line_id)
        )

    @mutation
    async def cost_document_approve(self, info: Info, input: CostDocumentApproveInput) -> CostDocumentApprovePayload:
        """Say for your firm that another firm's paper is right."""
        async with info.context.write() as tx:
            row = await documents.approve_document(tx, input.id, now=info.context.now)
        return CostDocumentApprovePayload(cost_document=ref(CostDocument, row.id))

    @mutation
    async def cost_document_attach(self, info: Info, input: CostDocumentAttachInput) -> CostDocumentAttachPayload:
        """Put the scan of your firm's paper beside it; one that another firm has approved stays."""
        async with info.context.write() as tx:
            row = await documents.attach_file(tx, input.id, input.file_id, now=info.context.now)
        return CostDocumentAttachPayload(cost_document=ref(CostDocument, row.id))

    @mutation
    async def cost_document_detach(self, info: Info, input: CostDocumentDetachInput) -> CostDocumentDetachPayload:
        """Take the scan of your firm's paper away; its bytes are deleted."""
        async with info.context.write() as tx:
            row = await documents.detach_file(tx, input.id)
        return CostDocumentDetachPayload(cost_document=ref(CostDocument, row.id))

    @mutation
    async def cost_document_remove(self, info: Info, input: CostDocumentRemoveInput) -> CostDocumentRemovePayload:
        """Take back a paper that your firm entered."""
        async with info.context.write() as tx:
            line = await documents.remove_document(tx, input.id, now=info.context.now)
        return CostDocumentRemovePayload(budget_line=ref(BudgetLine, line.id))
