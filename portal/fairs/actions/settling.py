"""From lines, weights and documents to everybody's figures; what is computed here is written by the settlement."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.fairs import queries
from portal.fairs.model import BudgetLineRow
from portal.fairs.model.kinds import CostKind, VatMode
from portal.fairs.rules import settlement as rules
from portal.fairs.rules.shares import Key, Rate, converted, fitted, paid_shares, tax_shares, with_vat


@dataclass(frozen=True)
class LineFigures:
    """A line in the settlement's currency, with who has paid how much of it."""

    row: BudgetLineRow
    total: int
    vat: int
    key: Key
    paid: dict[str, int]
    is_disputed: bool


class ShareFigures(NamedTuple):
    """What a firm bears of a line."""

    organisation_id: UUID
    weight: int
    weights: int
    cap: int | None
    amount: int
    vat: int
    paid: int


class LineShares(NamedTuple):
    """A line, and what everybody bears of it, in order."""

    line: LineFigures
    shares: list[ShareFigures]


async def figures_of(tx: AsyncSession, appearance_id: UUID, disputed: Collection[UUID]) -> list[LineFigures]:
    """Every shared line that came to something."""
    papers = await queries.documents_of(tx, appearance_id)
    shares = await queries.every_share_of(tx, appearance_id)
    found = []
    for line in await queries.shared_lines_of(tx, appearance_id):
        if not line.actual or line.key == CostKind.OWN:
            continue
        rate = Rate(line.rate)
        own = [one for one in shares if one.line_id == line.id]
        weights = {str(one.organisation_id): one.weight for one in own}
        caps = {str(one.organisation_id): converted(one.cap, rate) for one in own if one.cap is not None}
        total = converted(line.actual, rate)
        given: dict[str, int] = {}
        for paper in papers:
            if paper.line_id == line.id:
                given[str(paper.payer_id)] = given.get(str(paper.payer_id), 0) + paper.amount
        # What is passed through is a supply of the supplier's: its paper shows the tax.
        vat = with_vat(total, line.vat_rate).vat if line.vat_mode == VatMode.REINVOICED else 0
        paid = paid_shares(total, given, rate, str(line.payer_id or line.organisation_id))
        key = fitted(Key(CostKind(line.key), weights, caps), total)
        found.append(LineFigures(line, total, vat, key, paid, line.id in disputed))
    return found


def computed(line: LineFigures, firms: Sequence[UUID]) -> LineShares:
    """What everybody bears, to the last unit, of net and of tax."""
    parties = [str(firm) for firm in firms]
    parts = rules.parts(rules.Line(str(line.row.id), line.total, line.key, line.paid), parties)
    taxes = tax_shares(line.vat, [part.amount for part in parts])
    caps = line.key.caps or {}
    shares = [
        ShareFigures(
            UUID(part.party), part.weight, part.weights, caps.get(part.party), part.amount, tax,
            line.paid.get(part.party, 0),
        )
        for part, tax in zip(parts, taxes, strict=True)
    ]  # fmt: skip
    return LineShares(line, shares)
