"""Verbs on the budget: a line is written from a known state, and shared out to the last minor unit."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import require, require_version
from portal.fairs import access
from portal.fairs.actions.agreement import staying
from portal.fairs.actions.settlement import follow_lines
from portal.fairs.events import BudgetLineChanged
from portal.fairs.model import AppearanceRow, BudgetLineRow, BudgetShareRow, EditionRow
from portal.fairs.model.budget import ONE_TO_ONE
from portal.fairs.model.kinds import BudgetCategory, CostKind, VatMode
from portal.fairs.queries import documents_of, firms_in, participations_of, shares_of, visible, zones_of
from portal.fairs.rules import stand, words
from portal.fairs.rules.shares import Key, UnknownParty, borne_by_use, fitted, shares

WRITTEN = (
    "category", "title", "is_shared", "planned", "committed", "actual", "currency", "vat_rate", "vat_mode", "key",
    "payer_id", "supplier", "rate", "rate_on", "follows_zones", "common_equally",
)  # fmt: skip
"""What a line says besides its weights."""


@dataclass(frozen=True)
class Weight:
    """A firm's weight in a line, and at most how much it bears."""

    organisation_id: UUID
    weight: int
    cap: int | None = None


@dataclass(frozen=True)
class Purchase:
    """Something bought for so many fairs, in the line's currency, and the how-manieth of them this one is."""

    amount: int
    planned_uses: int
    this_use: int


@dataclass(frozen=True)
class Cost:
    """A line as somebody writes it; a line that is not shared has no key and is seen by its firm alone."""

    category: BudgetCategory
    title: str
    is_shared: bool = True
    planned: int = 0
    committed: int = 0
    actual: int = 0
    currency: str = "CHF"
    vat_rate: int = 0
    vat_mode: VatMode = VatMode.REINVOICED
    key: CostKind = CostKind.EQUAL
    payer_id: UUID | None = None
    supplier: str = ""
    rate: int = ONE_TO_ONE
    rate_on: date | None = None
    follows_zones: bool = False
    common_equally: bool = False
    purchase: Purchase | None = None
    weights: Sequence[Weight] = field(default=())


async def create_line(
    tx: AsyncSession, appearance_id: UUID, cost: Cost, *, now: datetime, own_id: UUID | None = None
) -> BudgetLineRow:
    """A new line, shared by its key or one's own firm's business."""
    member = viewer_in(tx).member
    appearance = await visible(tx, AppearanceRow, appearance_id)
    require(access.may_work(viewer_in(tx), appearance))
    if before := await made_before(tx, BudgetLineRow, own_id, col(BudgetLineRow.author_id) == member.id):
        return before
    line = BudgetLineRow(
        workspace_id=appearance.workspace_id,
        id=own_id or new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        organisation_id=member.organisation_id,
        author_id=member.id,
        is_shared=cost.is_shared,
        category=cost.category,
        title="",
    )
    await _write(tx, appearance, line, cost)
    require(not cost.purchase or cost.actual in (0, line.actual), words.ActualFromPurchase("actual"))
    tx.add(line)
    await tx.flush()
    await _share_out(tx, line, cost.weights)
    await told(tx, line, now)
    return line


async def edit_line(
    tx: AsyncSession, line_id: UUID, changes: dict[str, Any], *, version: int, now: datetime
) -> BudgetLineRow:
    """Change a line; refused when somebody else changed it since `version`, so that no figure is lost."""
    line = await visible(tx, BudgetLineRow, line_id, lock=True)
    appearance = await visible(tx, AppearanceRow, line.appearance_id)
    require(access.may_work(viewer_in(tx), appearance))
    require_version(line.version, version, line.id)
    known = [Weight(one.organisation_id, one.weight, one.cap) for one in await shares_of(tx, line)]
    before = {name: getattr(line, name) for name in WRITTEN} | {"weights": known, "purchase": _purchase(line)}
    cost = Cost(**{**before, **changes})
    await _write(tx, appearance, line, cost)
    line.actual = await _came_to(tx, line, cost, changes.get("actual"))
    line.version += 1
    line.updated_at = now
    await tx.flush()
    await _share_out(tx, line, cost.weights)
    await told(tx, line, now)
    return line


async def preview_shares(
    tx: AsyncSession, line_id: UUID, key: CostKind, weights: Sequence[Weight], *, total: int | None = None
) -> list[tuple[UUID, int, int]]:
    """What each firm bears of a line now, and what it would under another key; nothing is kept of it."""
    line = await visible(tx, BudgetLineRow, line_id)
    firms = [str(firm) for firm in staying(await firms_in(tx, line.appearance_id))]
    before = {str(one.organisation_id): one.planned for one in await shares_of(tx, line)}
    wanted = line.planned if total is None else words.amount(total, "planned")
    after = shares(wanted, _key(key, weights), firms)
    return [(UUID(firm), before.get(firm, 0), after[firm]) for firm in firms]


async def share_by_documents(tx: AsyncSession, line: BudgetLineRow, now: datetime) -> None:
    """What a line came to is what its documents say, or its part of a purchase; whoever edited it meanwhile is told."""
    if line.purchase is None:
        line.actual = await _spent(tx, line) or 0
    line.version += 1
    line.updated_at = now
    await tx.flush()
    await share_again(tx, line, now)


async def share_again(tx: AsyncSession, line: BudgetLineRow, now: datetime) -> None:
    """Share a line out once more, by the key it has."""
    known = [Weight(one.organisation_id, one.weight, one.cap) for one in await shares_of(tx, line)]
    await _share_out(tx, line, known)
    await told(tx, line, now)


async def told(tx: AsyncSession, line: BudgetLineRow, now: datetime) -> None:
    """Of a shared line the others hear, and the settlement follows it; of a firm's own not even the host is told."""
    if line.is_shared:
        shown_anew(tx, line)
        await tx.flush()
        await follow_lines(tx, line.appearance_id, now)


def shown_anew(tx: AsyncSession, line: BudgetLineRow) -> None:
    """What stands behind a line has changed, none of its figures; of a firm's own line nobody hears."""
    if line.is_shared:
        record(tx, BudgetLineChanged(line.appearance_id), circle_id=line.circle_id)


async def _spent(tx: AsyncSession, line: BudgetLineRow) -> int | None:
    papers = [one.amount for one in await documents_of(tx, line.appearance_id) if one.line_id == line.id]
    return sum(papers) if papers else None


async def _came_to(tx: AsyncSession, line: BudgetLineRow, cost: Cost, typed: int | None) -> int:
    if cost.purchase:
        require(typed in (None, line.actual), words.ActualFromPurchase("actual"))
        return line.actual
    spent = await _spent(tx, line)
    require(spent is None or typed in (None, spent), words.ActualFromDocuments("actual"))
    return line.actual if spent is None else spent


def _purchase(line: BudgetLineRow) -> Purchase | None:
    if line.purchase is None or line.planned_uses is None or line.this_use is None:
        return None
    return Purchase(line.purchase, line.planned_uses, line.this_use)


def _bought(line: BudgetLineRow, purchase: Purchase | None) -> None:
    if purchase is None:
        line.purchase = line.planned_uses = line.this_use = line.purchase_left = None
        return
    words.uses(purchase.amount, purchase.planned_uses, purchase.this_use)
    parts = borne_by_use(purchase.amount, purchase.planned_uses)
    line.purchase, line.planned_uses, line.this_use = purchase.amount, purchase.planned_uses, purchase.this_use
    line.actual, line.purchase_left = parts[purchase.this_use - 1], sum(parts[purchase.this_use :])


async def _write(tx: AsyncSession, appearance: AppearanceRow, line: BudgetLineRow, cost: Cost) -> None:
    line.category, line.title = cost.category, words.line(cost.title, "title")
    line.supplier = words.line(cost.supplier, "supplier", at_least=0)
    line.planned = words.amount(cost.planned, "planned")
    line.committed = words.amount(cost.committed, "committed")
    line.actual = words.amount(cost.actual, "actual")
    _bought(line, cost.purchase)
    line.currency, line.vat_mode = words.currency(cost.currency), cost.vat_mode
    edition = await visible(tx, EditionRow, appearance.edition_id)
    line.rate, line.rate_on = words.rate(cost.rate, cost.rate_on, line.currency, edition.currency)
    line.vat_rate = words.percent(cost.vat_rate, "vatRate")
    line.key = CostKind(cost.key) if line.is_shared else CostKind.OWN
    line.follows_zones = cost.follows_zones and line.key == CostKind.PER_AREA
    line.common_equally = cost.common_equally
    firms = staying(await participations_of(tx, line.appearance_id))
    require(cost.payer_id is None or cost.payer_id in firms, UnknownParty("payerId"))
    line.payer_id = cost.payer_id


async def _share_out(tx: AsyncSession, line: BudgetLineRow, weights: Sequence[Weight]) -> None:
    if not line.is_shared or line.key == CostKind.OWN:
        return
    firms = [str(firm) for firm in staying(await participations_of(tx, line.appearance_id))]
    key = _key(CostKind(line.key), [one for one in weights if str(one.organisation_id) in firms])
    if line.follows_zones:
        key = Key(key.kind, await _areas(tx, line, firms), key.caps)
    planned = shares(line.planned, key, firms)
    actual = shares(line.actual, fitted(key, line.actual), firms) if line.actual else dict.fromkeys(firms, 0)
    before = {str(one.organisation_id): one for one in await shares_of(tx, line)}
    for position, firm in enumerate(firms):
        row = before.get(firm) or _new_share(line, UUID(firm))
        row.position, row.planned, row.actual = position, planned[firm], actual[firm]
        row.weight = key.weights.get(firm, int(line.key == CostKind.EQUAL))
        row.cap = (key.caps or {}).get(firm)
        tx.add(row)


def _key(kind: CostKind, weights: Sequence[Weight]) -> Key:
    caps = {str(one.organisation_id): one.cap for one in weights if one.cap is not None}
    return Key(kind, {str(one.organisation_id): one.weight for one in weights}, caps)


async def _areas(tx: AsyncSession, line: BudgetLineRow, firms: Sequence[str]) -> dict[str, int]:
    zones = [stand.Zone(str(one.organisation_id or ""), one.area) for one in await zones_of(tx, line.appearance_id)]
    return stand.areas(zones, firms, common_equally=line.common_equally)


def _new_share(line: BudgetLineRow, firm: UUID) -> BudgetShareRow:
    return BudgetShareRow(
        workspace_id=line.workspace_id,
        appearance_id=line.appearance_id,
        circle_id=line.circle_id,
        line_id=line.id,
        organisation_id=firm,
    )
