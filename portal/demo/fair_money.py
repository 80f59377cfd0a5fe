"""The money of the demo's appearances, as rows: papers, and what was settled; all made up."""

from datetime import timedelta
from typing import Any, NamedTuple
from uuid import UUID

from portal.demo.book import Book
from portal.demo.files import hang_file
from portal.fairs.model.kinds import CostKind
from portal.fairs.rules.settlement import Line, parts, settled
from portal.fairs.rules.shares import Key, tax_shares, with_vat

PEOPLE = ("bleiker", "studer")
VAT = 810


class Cost(NamedTuple):
    """A shared line: planned, what it came to, the weights of host and partner, and for how many fairs it is."""

    category: str
    title: str
    supplier: str
    planned: int
    actual: int
    key: CostKind
    weights: tuple[int, int]
    uses: int = 1


def write_money(
    book: Book,
    part: dict[str, Any],
    firms: list[UUID],
    lines: list[tuple[UUID, Cost]],
    is_over: bool,  # noqa: FBT001 - a fact about the show
) -> None:
    """After the fair: the papers and the settlement, paid to the last franc."""
    begun = book.before(timedelta(days=20))
    if is_over:
        for number, line in enumerate(lines, 1):
            _paper(book, part, firms, line, number)
        _settle(book, part, firms, lines, begun)


def _paper(book: Book, part: dict[str, Any], firms: list[UUID], line: tuple[UUID, Cost], number: int) -> None:
    id_, cost = line
    whole = cost.actual * cost.uses
    # The partner paid for the hospitality, the host for everything else.
    by = int(cost.category == "hospitality")
    issued = book.before(timedelta(days=170 - number))
    paper = book.add(
        "cost_document", issued, line_id=id_, organisation_id=firms[by], author_id=book.members[PEOPLE[by]],
        payer_id=firms[by], supplier=cost.supplier, number=f"R-{4700 + number}", issued_on=issued.date(),
        currency="CHF", net=whole, vat=with_vat(whole, VAT).vat, rate=1_000_000, amount=whole,
        approver_id=book.members[PEOPLE[1 - by]], approved_at=issued + timedelta(days=2), **part,
    )  # fmt: skip
    if book.keeps_files and number == 1:
        hang_file(
            book, issued, "messebeleg.pdf", book.members[PEOPLE[by]], organisation_id=firms[by], document_id=paper,
            circle_id=part["circle_id"],
        )  # fmt: skip


def _settle(book: Book, part: dict[str, Any], firms: list[UUID], lines: list[tuple[UUID, Cost]], at: Any) -> None:
    names = [str(firm) for firm in firms]
    worked = [_worked(str(line), cost, names) for line, cost in lines]
    figures = settled(worked, names)
    settlement = book.add(
        "fair_settlement", at, organisation_id=firms[0], author_id=book.members[PEOPLE[0]], state="closed",
        currency="CHF", pay_until=(at + timedelta(days=14)).date(), version=3, computed_at=at, agreed_at=at,
        paid_at=at + timedelta(days=9), **part,
    )  # fmt: skip
    of = {**part, "settlement_id": settlement}
    taxes = dict.fromkeys(names, 0)
    for position, ((line, cost), one) in enumerate(zip(lines, worked, strict=True)):
        vat = with_vat(cost.actual, VAT).vat
        row = book.add(
            "settlement_line", at, line_id=line, position=position, title=cost.title, category=cost.category,
            key=str(cost.key), currency="CHF", rate=1_000_000, vat_rate=VAT, vat_mode="reinvoiced",
            total=cost.actual, vat=vat, is_disputed=False, **of,
        )  # fmt: skip
        shares = parts(one, names)
        tax = tax_shares(vat, [share.amount for share in shares])
        for order, (share, own) in enumerate(zip(shares, tax, strict=True)):
            taxes[share.party] += own
            borne = {"weight": share.weight, "weights": share.weights, "amount": share.amount, "vat": own}
            paid = one.paid.get(share.party, 0)
            book.add("settlement_share", at, settlement_line_id=row, organisation_id=firms[order], position=order,
                     paid=paid, **borne, **part)  # fmt: skip
    for position, (firm, name) in enumerate(zip(firms, names, strict=True)):
        sums = {"owed": figures.owed[name], "paid": figures.paid[name], "balance": figures.balance[name]}
        book.add("settlement_party", at, organisation_id=firm, position=position, vat=taxes[name],
                 membership_id=book.members[PEOPLE[position]], released_at=at, **sums, **of)  # fmt: skip
    for position, transfer in enumerate(figures.transfers):
        sides = {"payer_id": UUID(transfer.payer), "organisation_id": UUID(transfer.payee)}
        book.add("settlement_transfer", at, position=position, amount=transfer.amount,
                 received_at=at + timedelta(days=9), **sides, **of)  # fmt: skip


def _worked(line: str, cost: Cost, names: list[str]) -> Line:
    by = names[int(cost.category == "hospitality")]
    return Line(line, cost.actual, Key(cost.key, dict(zip(names, cost.weights, strict=True))), {by: cost.actual})
