"""Verbs on documents: papers behind lines, looked at by another firm."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import require
from portal.fairs import access
from portal.fairs.actions.agreement import staying
from portal.fairs.actions.budget import share_by_documents, shown_anew, told
from portal.fairs.model import AppearanceRow, BudgetLineRow, DocumentRow
from portal.fairs.model.budget import ONE_TO_ONE
from portal.fairs.queries import participations_of, visible
from portal.fairs.rules import words
from portal.fairs.rules.settlement import DocumentApproved
from portal.fairs.rules.shares import Rate, UnknownParty, converted
from portal.files.actions import attach_receipt, remove_receipt
from portal.files.queries import receipt_at


@dataclass(frozen=True)
class Paper:
    """What a supplier's paper says; net and tax in its own currency."""

    supplier: str
    issued_on: date
    net: int
    payer_id: UUID
    vat: int = 0
    number: str = ""
    currency: str = "CHF"
    rate: int = ONE_TO_ONE
    rate_on: date | None = None
    file_id: UUID | None = None


async def add_document(
    tx: AsyncSession, line_id: UUID, paper: Paper, *, now: datetime, own_id: UUID | None = None
) -> DocumentRow:
    """A paper behind a line, which comes to what its papers say."""
    member = viewer_in(tx).member
    line = await _line(tx, line_id)
    if before := await made_before(tx, DocumentRow, own_id, col(DocumentRow.author_id) == member.id):
        return before
    currency = words.currency(paper.currency)
    rate, rate_on = words.rate(paper.rate, paper.rate_on, currency, line.currency)
    net = words.amount(paper.net, "net")
    firms = staying(await participations_of(tx, line.appearance_id)) if line.is_shared else [line.organisation_id]
    require(paper.payer_id in firms, UnknownParty("payerId"))
    document = DocumentRow(
        workspace_id=line.workspace_id,
        id=own_id or new_id(),
        appearance_id=line.appearance_id,
        circle_id=line.circle_id,
        line_id=line.id,
        organisation_id=member.organisation_id,
        author_id=member.id,
        payer_id=paper.payer_id,
        supplier=words.line(paper.supplier, "supplier"),
        number=words.line(paper.number, "number", at_least=0),
        issued_on=paper.issued_on,
        currency=currency,
        net=net,
        vat=words.amount(paper.vat, "vat"),
        rate=rate,
        rate_on=rate_on,
        amount=converted(net, Rate(rate)),
    )
    tx.add(document)
    await tx.flush()
    if paper.file_id:
        await attach_receipt(tx, paper.file_id, document.id, document.circle_id, now=now)
    await share_by_documents(tx, line, now)
    return document


async def attach_file(tx: AsyncSession, document_id: UUID, file_id: UUID, *, now: datetime) -> DocumentRow:
    """Put the scan of a paper beside it, in place of the one there was."""
    document, line = await _own(tx, document_id)
    await _let_go(tx, document)
    await attach_receipt(tx, file_id, document.id, document.circle_id, now=now)
    shown_anew(tx, line)
    return document


async def detach_file(tx: AsyncSession, document_id: UUID) -> DocumentRow:
    """Take the scan of a paper away; its bytes are deleted."""
    document, line = await _own(tx, document_id)
    await _let_go(tx, document)
    shown_anew(tx, line)
    return document


async def approve_document(tx: AsyncSession, document_id: UUID, *, now: datetime) -> DocumentRow:
    """Say for another firm than the one that entered it that a paper is right."""
    document = await visible(tx, DocumentRow, document_id)
    line = await _line(tx, document.line_id)
    require(access.may_approve(viewer_in(tx), document))
    document.approver_id, document.approved_at = viewer_in(tx).member.id, now
    await told(tx, line, now)
    return document


async def remove_document(tx: AsyncSession, document_id: UUID, *, now: datetime) -> BudgetLineRow:
    """Take back a paper of one's own firm."""
    document, line = await _own(tx, document_id)
    await remove_receipt(tx, document.id)
    this = (col(DocumentRow.workspace_id) == document.workspace_id, col(DocumentRow.id) == document.id)
    await tx.execute(delete(DocumentRow).where(*this))
    await share_by_documents(tx, line, now)
    return line


async def _own(tx: AsyncSession, document_id: UUID) -> tuple[DocumentRow, BudgetLineRow]:
    document = await visible(tx, DocumentRow, document_id)
    line = await _line(tx, document.line_id)
    require(access.may_attach(viewer_in(tx), document))
    return document, line


async def _let_go(tx: AsyncSession, document: DocumentRow) -> None:
    # Whoever said that the paper is right has looked at this scan; one that was missing may still come.
    require(document.approved_at is None or not await receipt_at(tx, document.id), DocumentApproved)
    await remove_receipt(tx, document.id)


async def _line(tx: AsyncSession, line_id: UUID) -> BudgetLineRow:
    line = await visible(tx, BudgetLineRow, line_id, lock=True)
    require(access.may_work(viewer_in(tx), await visible(tx, AppearanceRow, line.appearance_id)))
    return line
