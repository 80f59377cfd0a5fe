"""Verbs on the budget: a line is written from a known state, and shared out to the last minor unit."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
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
from portal.fairs.events import BudgetLineChanged
from portal.fairs.model import AppearanceRow, BudgetLineRow, BudgetShareRow
from portal.fairs.model.kinds import BudgetCategory, CostKind, VatMode
from portal.fairs.queries import participations_of, shares_of, visible
from portal.fairs.rules import words
from portal.fairs.rules.shares import Key, UnknownParty, shares


@dataclass(frozen=True)
class Weight:
    """A firm's weight in a line, and at most how much it bears."""

    organisation_id: UUID
    weight: int
    cap: int | None = None


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
    weights: Sequence[Weight] = field(default=())


async def create_line(
    tx: AsyncSession, appearance_id: UUID, cost: Cost, *, own_id: UUID | None = None
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
    await _write(tx, line, cost)
    tx.add(line)
    await tx.flush()
    await _share_out(tx, line, cost.weights)
    _record(tx, line)
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
    names = (
        "category", "title", "is_shared", "planned", "committed", "actual", "currency", "vat_rate", "vat_mode", "key",
        "payer_id",
    )  # fmt: skip
    cost = Cost(**{**{name: getattr(line, name) for name in names}, "weights": known, **changes})
    await _write(tx, line, cost)
    line.version += 1
    line.updated_at = now
    await tx.flush()
    await _share_out(tx, line, cost.weights)
    _record(tx, line)
    return line


async def _write(tx: AsyncSession, line: BudgetLineRow, cost: Cost) -> None:
    line.category, line.title = cost.category, words.line(cost.title, "title")
    line.planned = words.amount(cost.planned, "planned")
    line.committed = words.amount(cost.committed, "committed")
    line.actual = words.amount(cost.actual, "actual")
    line.currency, line.vat_mode = words.currency(cost.currency), cost.vat_mode
    line.vat_rate = words.percent(cost.vat_rate, "vatRate")
    line.key = CostKind(cost.key) if line.is_shared else CostKind.OWN
    firms = staying(await participations_of(tx, line.appearance_id))
    require(cost.payer_id is None or cost.payer_id in firms, UnknownParty("payerId"))
    line.payer_id = cost.payer_id


async def _share_out(tx: AsyncSession, line: BudgetLineRow, weights: Sequence[Weight]) -> None:
    if not line.is_shared or line.key == CostKind.OWN:
        return
    firms = [str(firm) for firm in staying(await participations_of(tx, line.appearance_id))]
    given = {str(one.organisation_id): one for one in weights}
    caps = {name: one.cap for name, one in given.items() if one.cap is not None}
    key = Key(CostKind(line.key), {name: one.weight for name, one in given.items()}, caps)
    planned, actual = shares(line.planned, key, firms), _actual(line, key, firms)
    before = {str(one.organisation_id): one for one in await shares_of(tx, line)}
    for position, firm in enumerate(firms):
        row = before.get(firm) or _new_share(line, UUID(firm))
        row.position, row.planned, row.actual = position, planned[firm], actual[firm]
        row.weight = given[firm].weight if firm in given else int(line.key == CostKind.EQUAL)
        row.cap = caps.get(firm)
        tx.add(row)


def _actual(line: BudgetLineRow, key: Key, firms: Sequence[str]) -> dict[str, int]:
    if not line.actual:
        return dict.fromkeys(firms, 0)
    # Agreed amounts make the planned total; what it really came to is shared in their proportion.
    by_use = key.kind == CostKind.FIXED and line.actual != line.planned
    return shares(line.actual, replace(key, kind=CostKind.BY_USE) if by_use else key, firms)


def _new_share(line: BudgetLineRow, firm: UUID) -> BudgetShareRow:
    return BudgetShareRow(
        workspace_id=line.workspace_id,
        appearance_id=line.appearance_id,
        circle_id=line.circle_id,
        line_id=line.id,
        organisation_id=firm,
    )


def _record(tx: AsyncSession, line: BudgetLineRow) -> None:
    # Of a firm's own line not even the host is told: the event names the appearance, and no figure.
    if line.is_shared:
        record(tx, BudgetLineChanged(line.appearance_id), circle_id=line.circle_id, hushed=True)
