"""From lines, weights and documents to everybody's figures; what is computed here is written by the settlement."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.fairs import queries
from portal.fairs.model import BudgetLineRow, DocumentRow
from portal.fairs.model.kinds import CostKind, VatMode
from portal.fairs.rules import settlement as rules
from portal.fairs.rules.shares import Key, Rate, converted, fitted, paid_shares, split, tax_shares, with_vat


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


class Leaver(NamedTuple):
    """A firm that takes part no more, and what it still owed when it left."""

    organisation_id: UUID
    owed: int


async def figures_of(
    tx: AsyncSession, appearance_id: UUID, disputed: Collection[UUID], firms: Sequence[UUID]
) -> list[LineFigures]:
    """Every shared line that came to something, borne by the firms that stay."""
    papers = await queries.documents_of(tx, appearance_id)
    shares = await queries.every_share_of(tx, appearance_id)
    found = []
    for line in await queries.shared_lines_of(tx, appearance_id):
        if not line.actual or line.key == CostKind.OWN:
            continue
        rate = Rate(line.rate)
        own = [one for one in shares if one.line_id == line.id and one.organisation_id in firms]
        weights = {str(one.organisation_id): one.weight for one in own}
        caps = {str(one.organisation_id): converted(one.cap, rate) for one in own if one.cap is not None}
        total = converted(line.actual, rate)
        given = _given(line, papers)
        # What is passed through is a supply of the supplier's: its paper shows the tax.
        vat = with_vat(total, line.vat_rate).vat if line.vat_mode == VatMode.REINVOICED else 0
        paid = paid_shares(total, given, rate, str(line.payer_id or line.organisation_id))
        key = fitted(Key(CostKind(line.key), weights, caps), total)
        found.append(LineFigures(line, total, vat, key, paid, line.id in disputed))
    return found


def _given(line: BudgetLineRow, papers: Sequence[DocumentRow]) -> dict[str, int]:
    """Who paid how much by the papers; of a purchase they show the whole, and whoever pays the line bears its part."""
    given: dict[str, int] = {}
    for paper in papers:
        if paper.line_id == line.id and line.purchase is None:
            given[str(paper.payer_id)] = given.get(str(paper.payer_id), 0) + paper.amount
    return given


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
    stay = {share.organisation_id for share in shares}
    left = [
        ShareFigures(UUID(party), 0, shares[0].weights, None, 0, 0, paid)
        for party, paid in line.paid.items()
        if UUID(party) not in stay
    ]
    return LineShares(line, [*shares, *left])


def leaving(one: Leaver, worked: Sequence[LineShares], firms: Sequence[UUID]) -> list[ShareFigures]:
    """What a firm owed when it left, taken off those that stay as they bear the rest; together it is nothing."""
    counted = [share for line in worked if not line.line.is_disputed for share in line.shares]
    borne = [max(sum(share.amount for share in counted if share.organisation_id == firm), 0) for firm in firms]
    weights = borne if any(borne) else [1] * len(firms)
    parts = split(-one.owed, weights)
    stay = [
        ShareFigures(firm, weight, sum(weights), None, part, 0, 0)
        for firm, weight, part in zip(firms, weights, parts, strict=True)
    ]
    return [*stay, ShareFigures(one.organisation_id, 0, sum(weights), None, one.owed, 0, 0)]
