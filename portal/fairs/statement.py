"""A settlement as it is written down for the books of each side: read once, under the reader's own rights."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from portal.core.db import Database
from portal.core.table import Row
from portal.core.viewer import Viewer
from portal.fairs import queries
from portal.fairs.model import (
    AppearanceRow,
    BudgetLineRow,
    DocumentRow,
    EditionRow,
    FairRow,
    SettlementLineRow,
    SettlementPartyRow,
    SettlementRow,
    SettlementShareRow,
    TransferRow,
)
from portal.partners.model import OrganisationRow

RowT = TypeVar("RowT", bound=Row)


class Part(NamedTuple):
    """What a firm bears of a line, has paid of it, and by which weight."""

    weight: int
    amount: int
    vat: int
    paid: int


class Written(NamedTuple):
    """A line with its parts in the order of the firms, and the papers behind it."""

    row: SettlementLineRow
    weights: int
    parts: list[Part]
    papers: list[str]
    bought: BudgetLineRow | None


class Sum(NamedTuple):
    """A firm's figures, and when it released them."""

    firm: str
    owed: int
    vat: int
    paid: int
    balance: int
    released_at: datetime | None


class Payment(NamedTuple):
    """Who pays whom how much."""

    payer: str
    payee: str
    amount: int


@dataclass(frozen=True)
class Statement:
    """Everything that stands on the sheet."""

    appearance: str
    fair: str
    first_day: date
    last_day: date
    zone: str
    currency: str
    state: str
    version: int
    computed_at: datetime
    agreed_at: datetime | None
    pay_until: date
    firms: list[str]
    lines: list[Written]
    sums: list[Sum]
    payments: list[Payment]


async def statement_of(database: Database, viewer: Viewer, settlement_id: UUID) -> Statement:
    """The settlement as it is now, for whoever takes part; others are told that there is none."""
    async with database.read(viewer) as db:
        settlement = await queries.visible(db, SettlementRow, settlement_id)
        appearance = await queries.visible(db, AppearanceRow, settlement.appearance_id)
        edition = await queries.visible(db, EditionRow, appearance.edition_id)
        fair = await queries.visible(db, FairRow, edition.fair_id)
        of_settlement = "settlement_id", settlement.id
        lines = await _rows(db, SettlementLineRow, *of_settlement)
        shares = await _rows(db, SettlementShareRow, "appearance_id", appearance.id)
        parties = await _rows(db, SettlementPartyRow, *of_settlement)
        transfers = await _rows(db, TransferRow, *of_settlement)
        papers = await queries.documents_of(db, appearance.id)
        ids = [party.organisation_id for party in parties]
        bought = {line.id: line for line in await queries.shared_lines_of(db, appearance.id) if line.purchase}
        names = await _names(db, viewer, ids)
    return Statement(
        appearance.title, fair.name, appearance.first_day, appearance.last_day, edition.time_zone, settlement.currency,
        settlement.state, settlement.version, settlement.computed_at, settlement.agreed_at, settlement.pay_until,
        [names[firm] for firm in ids],
        [_written(line, shares, papers)._replace(bought=bought.get(line.line_id or line.id)) for line in lines],
        [Sum(names[one.organisation_id], one.owed, one.vat, one.paid, one.balance, one.released_at) for one in parties],
        [Payment(names[one.payer_id], names[one.organisation_id], one.amount) for one in transfers],
    )  # fmt: skip


def _written(line: SettlementLineRow, shares: Sequence[SettlementShareRow], papers: Sequence[DocumentRow]) -> Written:
    own = [one for one in shares if one.settlement_line_id == line.id]
    behind = [f"{one.supplier} {one.number}".strip() for one in papers if one.line_id == line.line_id]
    parts = [Part(one.weight, one.amount, one.vat, one.paid) for one in own]
    return Written(line, own[0].weights if own else 0, parts, behind, None)


async def _rows(db: Any, table: type[RowT], column: str, value: UUID) -> Sequence[RowT]:
    here: Any = table
    wanted = select(table).where(getattr(here, column) == value).order_by(here.position, here.id)
    return list((await db.scalars(wanted)).all())


async def _names(db: Any, viewer: Viewer, ids: Sequence[UUID]) -> dict[UUID, str]:
    firm = OrganisationRow
    wanted = select(firm).where(col(firm.workspace_id) == viewer.workspace_id, col(firm.id).in_(ids))
    known = {row.id: row.name for row in await db.scalars(wanted)}
    return {id_: known.get(id_, f"#{number}") for number, id_ in enumerate(ids, 1)}
