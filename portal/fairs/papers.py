"""The settlement's sheet as PDF, as a workbook, and as plain lines; no cell becomes a formula."""

import csv
from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any

from portal.core.cells import guarded
from portal.core.pdf import Paper, local
from portal.core.text import text
from portal.fairs.rules.shares import MILLION
from portal.fairs.statement import Statement, Written

ENDINGS = ("pdf", "csv", "xlsx")
AMOUNT = "#,##0.00"
MINUS, THOUSANDS, UNTIL = "\u2212", "\u2019", "\u2013"
Cell = str | Decimal


def made(statement: Statement, locale: str, ending: str) -> bytes:
    """The sheet in that form, in that language."""
    return {"pdf": _pdf, "csv": _csv, "xlsx": _xlsx}[ending](statement, locale)


def amount(minor: int) -> str:
    """As it is written in Switzerland, with a true minus."""
    whole, rest = divmod(abs(minor), 100)
    return (MINUS if minor < 0 else "") + f"{whole:,}".replace(",", THOUSANDS) + f".{rest:02}"


def _pdf(statement: Statement, locale: str) -> bytes:
    def say(key: str, **params: object) -> str:
        return text(locale, f"statement.{key}", **params)

    title = say("title", title=statement.appearance)
    page = Paper(title, locale=locale, made_at=statement.computed_at, foot=say("foot", version=statement.version))
    page.paragraph(say("intro"))
    page.facts(_facts(statement, locale))
    page.heading(say("lines"))
    widths = (6, 3, *([3] * len(statement.firms)))
    page.rows([say("line"), say("total"), *statement.firms], [_row(one, locale) for one in statement.lines], widths)
    page.heading(say("sums"))
    sums = [
        (one.firm, *map(amount, (one.owed, one.vat, one.owed + one.vat, one.paid, one.balance)))
        for one in statement.sums
    ]
    page.rows([say(key) for key in ("firm", "owed", "vat", "gross", "paid", "balance")], sums, (5, 3, 3, 3, 3, 3))
    page.heading(say("payments"))
    for one in statement.payments:
        page.paragraph(
            say("pays", payer=one.payer, payee=one.payee, amount=f"{statement.currency} {amount(one.amount)}")
        )
    if not statement.payments:
        page.paragraph(say("even"))
    page.heading(say("words"))
    for firm in statement.sums:
        page.paragraph(_word(firm.firm, firm.released_at, statement, locale))
    page.paragraph(say("no_invoice"), quiet=True)
    return page.made()


def _word(firm: str, released_at: Any, statement: Statement, locale: str) -> str:
    if released_at:
        return text(locale, "statement.released", firm=firm, when=local(released_at, statement.zone))
    return text(locale, "statement.to_sign", firm=firm)


def _facts(statement: Statement, locale: str) -> list[tuple[str, str]]:
    def say(key: str) -> str:
        return text(locale, f"statement.{key}")

    days = f"{statement.first_day:%d.%m.%Y} {UNTIL} {statement.last_day:%d.%m.%Y}"
    return [
        (say("fair"), f"{statement.fair}, {days}"),
        (say("state"), say(f"is.{statement.state}")),
        (say("computed"), local(statement.computed_at, statement.zone)),
        (say("agreed"), local(statement.agreed_at, statement.zone) if statement.agreed_at else ""),
        (say("pay_until"), f"{statement.pay_until:%d.%m.%Y}"),
    ]


def _row(line: Written, locale: str) -> list[str]:
    row = line.row
    what = [
        row.title or text(locale, "statement.leaving"),
        f"{text(locale, f'statement.key.{row.key}')} {_weights(line)}".strip(),
        _tax(line, locale),
    ]
    if row.rate != MILLION:
        what.append(
            text(locale, "statement.rate", currency=row.currency, rate=rate(row.rate), on=f"{row.rate_on:%d.%m.%Y}")
        )
    what += [reused(line, locale)]
    what += [text(locale, "statement.papers", papers=", ".join(line.papers))] if line.papers else []
    what += [text(locale, "statement.disputed")] if row.is_disputed else []
    parts = [f"{amount(part.amount)}\n+ {amount(part.vat)}" if part.vat else amount(part.amount) for part in line.parts]
    total = f"{amount(row.total)}\n+ {amount(row.vat)}" if row.vat else amount(row.total)
    return ["\n".join(one for one in what if one), total, *parts]


def rate(millionths: int) -> str:
    """Such as 0.943; exact."""
    return f"{Decimal(millionths).scaleb(-6).normalize():f}"


def reused(line: Written, locale: str) -> str:
    """That it was bought for several fairs, which of them this is, and what is left of it; empty for all else."""
    one = line.bought
    if one is None or one.purchase is None or one.planned_uses is None or one.this_use is None:
        return ""
    figures = {"purchase": amount(one.purchase), "left": amount(one.purchase_left or 0), "currency": one.currency}
    uses = {"this": one.this_use, "uses": one.planned_uses, "later": one.planned_uses - one.this_use}
    return text(locale, "statement.reused", **figures, **uses)


def _weights(line: Written) -> str:
    return " : ".join(str(part.weight) for part in line.parts) if line.weights > len(line.parts) else ""


def _tax(line: Written, locale: str) -> str:
    mode = text(locale, f"statement.vat_mode.{line.row.vat_mode}")
    return f"{mode}, {Decimal(line.row.vat_rate).scaleb(-2).normalize():f} %"


def _table(statement: Statement, locale: str) -> list[list[Cell]]:
    def say(key: str) -> str:
        return text(locale, f"statement.{key}")

    def per_firm(what: str) -> list[Cell]:
        return [f"{say(what)}: {firm}" for firm in statement.firms]

    head: list[Cell] = [
        say(key) for key in ("category", "line", "key_name", "weights", "papers_head", "currency", "net")
    ]
    head += [say("vat_rate"), say("vat_mode_name"), say("vat"), say("gross"), say("objection")]
    rows: list[list[Cell]] = [[*head, *per_firm("owed"), *per_firm("vat"), *per_firm("paid")]]
    for line in statement.lines:
        row = line.row
        first: list[Cell] = [
            say(f"part.{row.category}"), row.title or say("leaving"), say(f"key.{row.key}"),
            _keyed(line, locale), ", ".join(line.papers), statement.currency,
            money(row.total), Decimal(row.vat_rate).scaleb(-2), say(f"vat_mode.{row.vat_mode}"), money(row.vat),
            money(row.total + row.vat), say("yes") if row.is_disputed else "",
        ]  # fmt: skip
        rows.append([*first, *_each(line, "amount"), *_each(line, "vat"), *_each(line, "paid")])
    rows.append([])
    rows.append([say("firm"), say("owed"), say("vat"), say("gross"), say("paid"), say("balance")])
    rows += [
        [one.firm, *map(money, (one.owed, one.vat, one.owed + one.vat, one.paid, one.balance))]
        for one in statement.sums
    ]
    rows.append([])
    rows.append([say("payer"), say("payee"), say("amount")])
    rows += [[one.payer, one.payee, money(one.amount)] for one in statement.payments]
    return rows


def _keyed(line: Written, locale: str) -> str:
    return "; ".join(filter(None, [" : ".join(str(part.weight) for part in line.parts), reused(line, locale)]))


def _each(line: Written, what: str) -> list[Cell]:
    return [money(getattr(part, what)) for part in line.parts]


def money(minor: int) -> Decimal:
    """As a decimal, exact."""
    return Decimal(minor).scaleb(-2)


def _csv(statement: Statement, locale: str) -> bytes:
    found = StringIO()
    writer = csv.writer(found, delimiter=";", lineterminator="\r\n")
    for row in _table(statement, locale):
        writer.writerow([guarded(cell) if isinstance(cell, str) else f"{cell:f}" for cell in row])
    # Spreadsheets take a file for UTF-8 only by this mark.
    return ("\ufeff" + found.getvalue()).encode()


def _xlsx(statement: Statement, locale: str) -> bytes:
    # Loaded with the first workbook, not with the portal: few ask for one.
    from openpyxl import Workbook  # noqa: PLC0415 - see above
    from openpyxl.styles import Font  # noqa: PLC0415 - see above
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - see above

    book = Workbook()
    sheet = book.active
    sheet.title = text(locale, "statement.sheet")
    table = _table(statement, locale)
    for at, row in enumerate(table, 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(at, column)
            if isinstance(value, str):
                cell.value, cell.data_type = value, "s"  # a text stays a text, whatever it begins with
                cell.font = Font(bold=at == 1)
            else:
                cell.value, cell.number_format = value, AMOUNT
    for column, width in enumerate(_widths(table), 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "C2"
    book.properties.creator = "Bundwerk"
    found = BytesIO()
    book.save(found)
    return found.getvalue()


def _widths(table: Sequence[Sequence[Cell]]) -> list[int]:
    columns = len(table[0])
    return [min(40, 2 + max(len(str(row[n])) for row in table if len(row) > n)) for n in range(columns)]
