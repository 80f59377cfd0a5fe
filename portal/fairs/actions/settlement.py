"""Verbs on the settlement: computed from the lines, objected to line by line, released by all, paid."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import NotFound, require, require_version
from portal.fairs import access, queries
from portal.fairs.actions.agreement import staying
from portal.fairs.actions.settling import Leaver, LineShares, ShareFigures, computed, figures_of, leaving
from portal.fairs.events import (
    SettlementAnswered,
    SettlementComputed,
    SettlementObjected,
    SettlementPaid,
    SettlementReleased,
)
from portal.fairs.model import (
    AppearanceRow,
    BudgetLineRow,
    EditionRow,
    ObjectionRow,
    SettlementLineRow,
    SettlementPartyRow,
    SettlementRow,
    SettlementShareRow,
    TransferRow,
)
from portal.fairs.model.budget import ONE_TO_ONE
from portal.fairs.model.kinds import BudgetCategory, CostKind, SettlementState, VatMode
from portal.fairs.queries import visible
from portal.fairs.rules import settlement as rules
from portal.fairs.rules import words


@dataclass(frozen=True)
class Objection:
    """What is wrong with a line, and what the firm proposes instead."""

    line_id: UUID
    reason: str
    proposal: str = ""


async def compute_settlement(tx: AsyncSession, appearance_id: UUID, *, now: datetime) -> SettlementRow:
    """Lay the figures before all firms; every paper of a shared line was looked at by another firm before."""
    viewer = viewer_in(tx)
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_speak(viewer, appearance))
    shared = {line.id for line in await queries.shared_lines_of(tx, appearance.id) if line.actual}
    require(shared, rules.NothingToSettle)
    papers = [one for one in await queries.documents_of(tx, appearance.id) if one.line_id in shared]
    waiting = sum(one.approved_at is None for one in papers)
    require(not waiting, rules.DocumentsNotApproved(count=waiting))
    settlement = await queries.settlement_of(tx, appearance.id)
    if settlement is None:
        edition = await visible(tx, EditionRow, appearance.edition_id)
        settlement = _new(appearance, edition.currency, viewer.member.id, now)
        settlement.organisation_id = viewer.member.organisation_id
        tx.add(settlement)
        await tx.flush()
    require(settlement.state in rules.OPEN, rules.SettlementFrozen)
    await _write_figures(tx, settlement, now)
    return settlement


async def follow_lines(tx: AsyncSession, appearance_id: UUID, now: datetime) -> None:
    """A shared line changed: open figures are computed anew, and released anew; released ones forbid the change."""
    settlement = await queries.settlement_of(tx, appearance_id)
    if settlement is None:
        return
    require(settlement.state in rules.OPEN, rules.SettlementFrozen)
    await _write_figures(tx, settlement, now)


async def object_to_line(tx: AsyncSession, settlement_id: UUID, said: Objection, *, now: datetime) -> ObjectionRow:
    """Say for one's firm what is wrong with a line; it holds up that line and no other."""
    settlement = await _open(tx, settlement_id)
    line = await visible(tx, BudgetLineRow, said.line_id)
    require(line.is_shared and line.appearance_id == settlement.appearance_id, NotFound)
    objection = ObjectionRow(
        **_part(settlement),
        id=new_id(),
        line_id=line.id,
        organisation_id=viewer_in(tx).member.organisation_id,
        author_id=viewer_in(tx).member.id,
        reason=words.text(said.reason, "reason", required=True),
        proposal=words.text(said.proposal, "proposal"),
    )
    tx.add(objection)
    await tx.flush()
    happened = SettlementObjected(settlement.appearance_id, objection_id=objection.id)
    record(tx, happened, circle_id=settlement.circle_id)
    await _write_figures(tx, settlement, now)
    return objection


async def answer_objection(tx: AsyncSession, objection_id: UUID, answer: str, *, now: datetime) -> ObjectionRow:
    """Answer for another firm."""
    objection, settlement = await _objection(tx, objection_id)
    mine = viewer_in(tx).member.organisation_id
    require(objection.organisation_id != mine)
    objection.answer = words.text(answer, "answer", required=True)
    objection.answerer_id, objection.answered_at = mine, now
    happened = SettlementAnswered(settlement.appearance_id, objection_id=objection.id)
    record(tx, happened, circle_id=settlement.circle_id)
    return objection


async def settle_objection(tx: AsyncSession, objection_id: UUID, *, now: datetime) -> ObjectionRow:
    """The firm that objected lets it rest: answered, put right, or withdrawn."""
    objection, settlement = await _objection(tx, objection_id)
    require(objection.organisation_id == viewer_in(tx).member.organisation_id)
    objection.settled_at = now
    await tx.flush()
    await _write_figures(tx, settlement, now)
    return objection


async def release_settlement(tx: AsyncSession, settlement_id: UUID, *, version: int, now: datetime) -> SettlementRow:
    """Release the figures as they were read; once all firms have, they never change again."""
    settlement = await _open(tx, settlement_id)
    require_version(settlement.version, version, settlement.id)
    require(not await queries.open_objections_of(tx, settlement.appearance_id), rules.ObjectionOpen)
    member = viewer_in(tx).member
    parties = await queries.settlement_parties_of(tx, settlement.appearance_id)
    own = next((one for one in parties if one.organisation_id == member.organisation_id), None)
    require(own, NotFound)
    assert own  # noqa: S101 - required above
    if own.released_at is None:
        own.released_at, own.membership_id = now, member.id
    await tx.flush()
    is_agreed = all(one.released_at for one in parties)
    if is_agreed:
        settlement.state, settlement.agreed_at = SettlementState.AGREED, now
        await tx.flush()
        await _perhaps_paid(tx, settlement, now)
    happened = SettlementReleased(settlement.appearance_id, is_agreed=is_agreed)
    record(tx, happened, circle_id=settlement.circle_id)
    return settlement


async def receive_transfer(tx: AsyncSession, transfer_id: UUID, *, now: datetime) -> SettlementRow:
    """The firm that gets a payment says that it came; with the last one everything is paid."""
    transfer = await visible(tx, TransferRow, transfer_id)
    settlement = await visible(tx, SettlementRow, transfer.settlement_id, lock=True)
    appearance = await visible(tx, AppearanceRow, transfer.appearance_id)
    require(access.may_work(viewer_in(tx), appearance))
    require(transfer.organisation_id == viewer_in(tx).member.organisation_id)
    require(settlement.state == SettlementState.AGREED, rules.NotASettlementStep)
    transfer.received_at = transfer.received_at or now
    await tx.flush()
    await _perhaps_paid(tx, settlement, now)
    return settlement


async def _perhaps_paid(tx: AsyncSession, settlement: SettlementRow, now: datetime) -> None:
    transfers = await queries.transfers_of(tx, settlement.appearance_id)
    if all(one.received_at for one in transfers):
        settlement.state, settlement.paid_at = SettlementState.PAID, now
        record(tx, SettlementPaid(settlement.appearance_id), circle_id=settlement.circle_id)


async def _open(tx: AsyncSession, settlement_id: UUID) -> SettlementRow:
    settlement = await visible(tx, SettlementRow, settlement_id, lock=True)
    require(access.may_speak(viewer_in(tx), await visible(tx, AppearanceRow, settlement.appearance_id)))
    require(settlement.state in rules.OPEN, rules.SettlementFrozen)
    return settlement


async def _objection(tx: AsyncSession, objection_id: UUID) -> tuple[ObjectionRow, SettlementRow]:
    found = await visible(tx, ObjectionRow, objection_id)
    settlement = await _open(tx, found.settlement_id)
    objection = await visible(tx, ObjectionRow, objection_id, lock=True)
    require(objection.settled_at is None, rules.ObjectionSettled)
    return objection, settlement


async def _write_figures(tx: AsyncSession, settlement: SettlementRow, now: datetime) -> None:
    """All figures anew; nobody has released these."""
    disputed = {one.line_id for one in await queries.open_objections_of(tx, settlement.appearance_id)}
    everybody = await queries.participations_of(tx, settlement.appearance_id)
    firms = staying(everybody)
    lines = await figures_of(tx, settlement.appearance_id, disputed, firms)
    await _wipe(tx, settlement)
    settlement.state = SettlementState.OBJECTED if disputed else SettlementState.SENT
    settlement.version = settlement.version + 1
    settlement.computed_at = now
    await tx.flush()
    worked = [computed(line, firms) for line in lines]
    for position, line in enumerate(worked):
        await _write_line(tx, settlement, line, position)
    shares = [share for line in worked if not line.line.is_disputed for share in line.shares]
    for one in everybody:
        if one.owed and one.organisation_id not in firms:
            left = leaving(Leaver(one.organisation_id, one.owed), worked, firms)
            await _write_leaving(tx, settlement, left, len(worked))
            shares += left
    parties = [*firms, *dict.fromkeys(one.organisation_id for one in shares if one.organisation_id not in firms)]
    await _write_sums(tx, settlement, shares, parties)
    happened = SettlementComputed(settlement.appearance_id, version=settlement.version)
    record(tx, happened, circle_id=settlement.circle_id)


async def _wipe(tx: AsyncSession, settlement: SettlementRow) -> None:
    for table in (SettlementShareRow, SettlementLineRow, SettlementPartyRow, TransferRow):
        here: Any = table
        mine = (here.workspace_id == settlement.workspace_id, here.appearance_id == settlement.appearance_id)
        await tx.execute(delete(table).where(*mine))


async def _write_line(tx: AsyncSession, settlement: SettlementRow, worked: LineShares, position: int) -> None:
    line = worked.line
    row = SettlementLineRow(
        **_part(settlement),
        id=new_id(),
        line_id=line.row.id,
        position=position,
        title=line.row.title,
        category=line.row.category,
        key=line.row.key,
        currency=line.row.currency,
        rate=line.row.rate,
        rate_on=line.row.rate_on,
        vat_rate=line.row.vat_rate,
        vat_mode=line.row.vat_mode,
        total=line.total,
        vat=line.vat,
        is_disputed=line.is_disputed,
    )
    await _write_shares(tx, settlement, row, worked.shares)


async def _write_leaving(
    tx: AsyncSession, settlement: SettlementRow, shares: Sequence[ShareFigures], position: int
) -> None:
    row = SettlementLineRow(
        **_part(settlement),
        id=new_id(),
        position=position,
        title="",
        category=BudgetCategory.SPACE,
        key=CostKind.FIXED,
        currency=settlement.currency,
        rate=ONE_TO_ONE,
        vat_rate=0,
        vat_mode=VatMode.REINVOICED,
        total=0,
        vat=0,
    )
    await _write_shares(tx, settlement, row, shares)


async def _write_shares(
    tx: AsyncSession, settlement: SettlementRow, row: SettlementLineRow, shares: Sequence[ShareFigures]
) -> None:
    tx.add(row)
    await tx.flush()
    place = {key: value for key, value in _part(settlement).items() if key != "settlement_id"}
    for order, share in enumerate(shares):
        tx.add(SettlementShareRow(**place, settlement_line_id=row.id, position=order, **share._asdict()))
    await tx.flush()


async def _write_sums(
    tx: AsyncSession, settlement: SettlementRow, counted: Sequence[ShareFigures], firms: Sequence[UUID]
) -> None:
    balance = {}
    for position, firm in enumerate(firms):
        mine = [share for share in counted if share.organisation_id == firm]
        owed, paid = sum(one.amount for one in mine), sum(one.paid for one in mine)
        balance[str(firm)] = paid - owed
        sums: dict[str, Any] = {"owed": owed, "paid": paid, "balance": paid - owed, "vat": sum(one.vat for one in mine)}
        tx.add(SettlementPartyRow(**_part(settlement), organisation_id=firm, position=position, **sums))
    for position, one in enumerate(rules.transfers(balance)):
        sides: dict[str, Any] = {"payer_id": UUID(one.payer), "organisation_id": UUID(one.payee)}
        tx.add(TransferRow(**_part(settlement), position=position, amount=one.amount, **sides))
    await tx.flush()


def _new(appearance: AppearanceRow, currency: str, author_id: UUID, now: datetime) -> SettlementRow:
    return SettlementRow(
        workspace_id=appearance.workspace_id,
        id=new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        organisation_id=appearance.organisation_id,
        author_id=author_id,
        currency=currency,
        pay_until=rules.due_dates(appearance.last_day)[1],
        version=0,
        computed_at=now,
    )


def _part(settlement: SettlementRow) -> dict[str, Any]:
    return {
        "workspace_id": settlement.workspace_id,
        "appearance_id": settlement.appearance_id,
        "circle_id": settlement.circle_id,
        "settlement_id": settlement.id,
    }
