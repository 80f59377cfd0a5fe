"""The result as a document to print and to keep: with the heads and hashes that an archive is checked by."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from portal.ballots.counting.definition import Method
from portal.ballots.outcome.facts import Line, Outcome, Round
from portal.ballots.outcome.words import NOTHING, number, sentence, steps, why
from portal.core.pdf import Paper, local
from portal.core.text import text


@dataclass(frozen=True)
class Cover:
    """What a document says beside the result."""

    portal: str
    zone: str
    title: str
    question: str
    circle: str
    closed_at: datetime
    statements: Sequence[tuple[str, str, datetime]]
    """Kind, words, and when they were said."""
    hashes: Sequence[tuple[str, str]]


def paper(found: Outcome, cover: Cover, locale: str) -> bytes:
    """The document: the same result gives the same bytes."""

    def say(key: str, **params: object) -> str:
        return text(locale, f"outcome.paper.{key}", **params)

    page = Paper(cover.title, locale=locale, made_at=cover.closed_at, foot=say("foot", portal=cover.portal))
    page.paragraph(sentence(found, locale))
    if cover.question:
        page.paragraph(cover.question, quiet=True)
    turnout = found.turnout
    page.facts(
        [
            (say("circle"), cover.circle),
            (say("method"), text(locale, f"outcome.methods.{found.method.value}")),
            (say("closed"), local(cover.closed_at, cover.zone)),
            (
                say("turnout"),
                say("turnout_of", firms=turnout.firms, entitled=turnout.entitled, ballots=turnout.ballots),
            ),
        ]
    )
    _decision(page, found, locale)
    _rounds(page, found, locale)
    if found.reasons:
        page.heading(say("reasons"))
    for choice, words in found.reasons:
        page.paragraph(say("because", choice=titled(found, choice, locale), words=words))
    page.heading(say("how"))
    for step in steps(found, locale):
        page.paragraph(step)
    for kind, words, at in cover.statements:
        page.heading(say(kind))
        page.paragraph(words)
        page.paragraph(local(at, cover.zone), quiet=True)
    page.heading(say("check"))
    page.facts([*((say(name), _halved(value)) for name, value in cover.hashes), (say("counted_by"), found.library)])
    page.paragraph(say("check_text"), quiet=True)
    return page.made()


def _halved(value: str) -> str:
    """A hash in two parts of a line each, as the eye compares them."""
    return f"{value[:32]} {value[32:]}".strip()


def _decision(page: Paper, found: Outcome, locale: str) -> None:
    def say(key: str) -> str:
        return text(locale, f"outcome.paper.{key}")

    page.heading(say("decision"))
    # Of a motion the sentence says what became of it.
    judged = found.method is not Method.MOTION
    head, widths = ([say("option"), say("won")], [7, 2]) if judged else ([say("option")], [7])
    shown = {} if found.is_thin else _columns(found.method)
    for name, width in shown.items():
        head.append(say(name))
        widths.append(width)
    if judged:
        head.append(say("reason"))
        widths.append(7)
    page.rows(head, [_row(found, line, list(shown), locale)[: len(head)] for line in found.lines], widths)


def _columns(method: Method) -> dict[str, int]:
    """Which numbers a method has, and how wide they are."""
    if method is Method.SHARES:
        return {"effort": 2, "firms": 2, "support": 3}
    if method in {Method.STAR, Method.POINTS}:
        return {"points": 2, "firms": 2}
    return {"weight": 2} if method is Method.SEATS else {"weight": 2, "firms": 2}


def _row(found: Outcome, line: Line, columns: list[str], locale: str) -> list[str]:
    values = {
        "effort": number(locale, line.effort),
        "firms": number(locale, line.firms),
        "support": f"{number(locale, line.support)} %" if line.support is not None else NOTHING,
        "points": number(locale, line.weight),
        "weight": number(locale, line.weight, digits=2),
    }
    judged = [] if found.method is Method.MOTION else [text(locale, f"outcome.paper.{'yes' if line.won else 'no'}")]
    return [titled(found, line.option, locale), *judged, *(values[one] for one in columns), why(line, locale) or ""]


def titled(found: Outcome, option: str, locale: str) -> str:
    """What the option is called; a motion has two that nobody wrote."""
    if found.method is Method.MOTION:
        return text(locale, f"outcome.paper.motion_{option}")
    return found.titles[option]


def _rounds(page: Paper, found: Outcome, locale: str) -> None:
    def say(key: str) -> str:
        return text(locale, f"outcome.paper.{key}")

    if not found.rounds:
        return
    page.heading(say("rounds"))
    if found.method is Method.SHARES:
        head = [say(name) for name in ("round", "option", "effort", "payers", "price", "left")]
        page.rows(head, [_purchase(found, one, locale) for one in found.rounds], (2, 7, 2, 2, 3, 2))
        return
    head = [say("round"), say("option"), say("won"), say("weight")]
    rows = [row for one in found.rounds for row in _stage(found, one, locale)]
    page.rows(head, rows, (2, 8, 4, 3))


def _purchase(found: Outcome, one: Round, locale: str) -> list[str]:
    (option,) = one.options
    return [
        str(one.number), found.titles[option], number(locale, one.effort), number(locale, one.payers),
        number(locale, one.price, digits=2), number(locale, one.left),
    ]  # fmt: skip


def _stage(found: Outcome, one: Round, locale: str) -> list[list[str]]:
    kind = text(locale, f"outcome.paper.kind_{one.kind}")
    return [
        [
            str(one.number), titled(found, standing.option, locale),
            kind if standing.option in one.options else "", number(locale, standing.weight, digits=2),
        ]
        for standing in one.standings
        if standing.weight or standing.option in one.options
    ]  # fmt: skip
