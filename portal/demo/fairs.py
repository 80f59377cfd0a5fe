"""The demo's joint appearances, as rows: one in preparation, one that runs today, one that is settled; all made up."""

from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from portal.demo.book import Book
from portal.demo.fair_goods import Shown, write_goods, write_zones
from portal.demo.fair_money import Cost, write_money
from portal.demo.fair_people import Stand, write_people
from portal.demo.fair_review import write_review
from portal.fairs.checklist import checklist
from portal.fairs.model.kinds import CostKind, Form, Side
from portal.fairs.rules import plan
from portal.fairs.rules.dates import Days, Region
from portal.fairs.rules.plan import Circumstances, Placed
from portal.fairs.rules.shares import Key, shares

CIRCLE, HOST, PARTNER = "pair-hinterfluh", "wendrueti", "hinterfluh"
HOST_PERSON, PARTNER_PERSON = "bleiker", "studer"
REGION = Region("CH", "ZH")
TEXTS = {
    "payments": "Die Hälfte bei der Anmeldung, die Hälfte acht Wochen vor der Messe.",
    "withdrawal": "Wie die Leiter des Veranstalters; wer Ersatz bringt, schuldet nur die Gebühr.",
    "competition": "Beide zeigen nur Eigenes.",
    "brand_use": "Beide geben frei, innert drei Arbeitstagen; Schweigen ist keine Zustimmung.",
    "results": "Jede Firma behält ihres; gemeinsam Gemachtes dürfen beide nutzen.",
    "ending": "Jede nimmt ihr Standmaterial zurück.",
}


class Show(NamedTuple):
    """A made-up fair, so many days from today, and how far the appearance there has come."""

    fair: str
    city: str
    title: str
    starts_in: int
    state: str
    hall: str
    stand: str
    country: str = "CH"

    @property
    def is_abroad(self) -> bool:
        """Whether exhibits cross a border."""
        return self.country != "CH"

    @property
    def is_over(self) -> bool:
        """Whether everything is paid."""
        return self.state == "closed"


class Wanted(NamedTuple):
    """What the made-up organisers want, so many days before the fair, and what it costs afterwards."""

    kind: str
    title: str
    days_before: int
    source: str
    fee_after: int = 0
    surcharge: int = 0


FAIR = {
    "website": "https://www.milch-und-technik.example",
    "rhythm": "biennial",
    "audience": "trade",
    "sectors": ["Milchverarbeitung", "Käserei", "Verpackung"],
}
OPEN = {"opening_hours": ["09:00-18:00", "09:00-18:00", "09:00-18:00", "09:00-16:00"]}
DEADLINES = (
    Wanted("catalogue", "Katalogeintrag", 112, "Ausstellerheft, Seite 4", fee_after=25_000),
    Wanted("orders_early", "Strom und Wasser zum Frühpreis", 84, "Ausstellerheft, Seite 11", surcharge=2_000),
)
SHOWS = (
    Show(
        "Fachmesse Milch & Technik (erfunden)",
        "Friedrichshafen",
        "Reifung zum Anfassen",
        124,
        "preparing",
        "2.2",
        "B14",
        "DE",
    ),
    Show("Alpkäse-Tage (erfunden)", "Chur", "Ein Laib, zwei Firmen", -1, "running", "A", "17"),
    Show("Swiss Dairy Forum (erfunden)", "Zürich", "Verpackt und gepflegt", -201, "closed", "5", "C08"),
)
ORGANISER = "Veranstalterin (erfunden)"
CARD = {
    "de": {
        "firms": "Wendrüti Maschinenbau AG baut Maschinen für Käsereien. Zwölf Leute, ein Werk.\n"
        "Bergkäserei Hinterfluh AG macht Bergkäse und probiert die Maschinen als Erste aus.",
        "silence": "Keine Liefertermine vor dem Sommer und keine Rabatte.",
    },
    "en": {
        "firms": "Wendrüti Maschinenbau AG builds machines for dairies. Twelve people, one plant.\n"
        "Bergkäserei Hinterfluh AG makes mountain cheese and is the first to try the machines.",
        "silence": "No delivery before summer, and no discounts.",
    },
}
LADDER, LATE = ((16, 2_500), (7, 5_000), (3, 7_500), (0, 10_000)), 7
"""Weeks before the fair, and which part of the price is owed then, in hundredths of a percent."""
COSTS = (
    Cost(
        "space", "Standmiete, 48 m² zu 210 Franken", ORGANISER, 1_008_000, 1_008_000, CostKind.PER_AREA, (2_000, 1_200)
    ),
    Cost(
        "building",
        "Standbau und Grafik",
        "Messebau Ahorn (erfunden)",
        1_500_000,
        1_599_000,
        CostKind.EQUAL,
        (1, 1),
        uses=2,
    ),
    Cost("operation", "Strom", ORGANISER, 80_000, 78_000, CostKind.BY_USE, (140, 60)),
    Cost("co_exhibitor_fees", "Mitaussteller-Gebühr", ORGANISER, 90_000, 90_000, CostKind.CAUSER, (0, 1)),
    Cost("hospitality", "Apéro und Kaffee", "Hofladen Moos (erfunden)", 250_000, 243_550, CostKind.BY_USE, (9, 6)),
)


def write_fairs(book: Book) -> None:
    """The three appearances of the host with one partner."""
    for show in SHOWS:
        _show(book, show)


def _show(book: Book, show: Show) -> None:
    begun = book.before(timedelta(days=max(300 - show.starts_in, 30)))
    first = (book.now + timedelta(days=show.starts_in)).date()
    by = {"organisation_id": book.firms[HOST], "author_id": book.members[HOST_PERSON]}
    days = {"first_day": first, "last_day": first + timedelta(days=3)}
    fair = book.add("fair", begun, name=show.fair, city=show.city, country=show.country, **FAIR, **by)
    place = {"organiser": "Veranstalterin (erfunden)", "time_zone": "Europe/Zurich", "currency": "CHF", **OPEN}
    edition = book.add("fair_edition", begun, fair_id=fair, **days, **place, **by)
    for wanted in DEADLINES:
        of_it = {"edition_id": edition, "due_on": first - timedelta(days=wanted.days_before), **by}
        said = {"kind": wanted.kind, "title": wanted.title, "source": wanted.source}
        book.add("organiser_deadline", begun, fee_after=wanted.fee_after, surcharge=wanted.surcharge, **said, **of_it)
    _ladder(book, begun, edition, first, by)
    firms = [book.firms[HOST], book.firms[PARTNER]]
    appearance = book.add(
        "joint_appearance",
        begun,
        edition_id=edition,
        circle_id=book.circles[CIRCLE],
        firm_ids=firms,
        title=show.title,
        purpose="Gemeinsam zeigen, was aus einer Idee geworden ist.",
        form="co_exhibitor",
        needs_customs=show.is_abroad,
        state=show.state,
        started_on=begun.date(),
        hall=show.hall,
        stand_number=show.stand,
        stand_area=4_800,
        stand_width=800,
        stand_depth=600,
        open_sides=3,
        updated_at=begun,
        **days,
        **by,
    )
    part = {"appearance_id": appearance, "circle_id": book.circles[CIRCLE]}
    _parties(book, show, part, firms)
    _plan(book, part, Days(first, first + timedelta(days=3), begun.date()), needs_customs=show.is_abroad)
    zones = write_zones(book, part, firms)
    sends = dict(zip((HOST, PARTNER), firms, strict=True))
    crew: dict[str, UUID] = {}
    if not show.is_over:
        crew = write_people(book, Stand(part, sends, first, has_rota=show.state == "running"))
    for language, words in CARD.items():
        book.add("stand_briefing", begun, language=language, rules="", consent="", emergency="", **words, **part)
    write_goods(book, Shown(part, sends, zones, crew, first, show.state, show.is_abroad))
    if show.is_over:
        write_review(book, part, first + timedelta(days=3), _spent())
    write_money(book, part, firms, [(_line(book, show, part, cost), cost) for cost in COSTS], show.is_over)


def _ladder(book: Book, begun: datetime, edition: UUID, first: date, by: dict[str, UUID]) -> None:
    for weeks, percent in LADDER:
        owed = {"until": first - timedelta(weeks=weeks), "percent": percent, "min_fee": 100_000 if weeks < LATE else 0}
        book.add("cancellation_step", begun, edition_id=edition, **owed, **by)


def _spent() -> dict[str, tuple[int, int]]:
    """Planned and actual by category."""
    spent: dict[str, tuple[int, int]] = {}
    for cost in COSTS:
        planned, actual = spent.get(cost.category, (0, 0))
        spent[cost.category] = planned + cost.planned, actual + cost.actual
    return spent


def _parties(book: Book, show: Show, part: dict[str, Any], firms: list[UUID]) -> None:
    begun = book.before(timedelta(days=max(290 - show.starts_in, 25)))
    by = {"organisation_id": book.firms[HOST], "author_id": book.members[HOST_PERSON]}
    for position, (firm, role) in enumerate(zip(firms, ("main", "co_exhibitor"), strict=True)):
        row = {"organisation_id": firm, "position": position, "role": role, "state": "accepted"}
        book.add("participation", begun, answered_at=begun, **row, **part)
    reached = 151 if show.is_over else None
    counted = {"title": "Gespräche mit neuen Käsereien", "unit": "Gespräche", "method": "gezählt am Stand"}
    book.add("fair_goal", begun, target=160, reached=reached, **counted, **part, **by)
    decided = {"number": 1, "state": "accepted", "form": "co_exhibitor", "lead_mode": "shared_on_consent"}
    agreement = book.add(
        "fair_agreement", begun, is_partnership=False, approval_days=3, accepted_at=begun, **decided, **TEXTS, **part,
        **by)  # fmt: skip
    benefits = (
        (HOST_PERSON, "Stammkunden treffen, neue Märkte", 2_500_000),
        (PARTNER_PERSON, "Bekannt werden", 900_000),
    )
    for position, (firm, (person, benefit, cap)) in enumerate(zip(firms, benefits, strict=True)):
        said = {"benefit": benefit, "cap": cap, "membership_id": book.members[person], "accepted_at": begun}
        row = {"agreement_id": agreement, "organisation_id": firm, "position": position}
        book.add("fair_agreement_party", begun, **said, **row, **part)


def _plan(book: Book, part: dict[str, Any], days: Days, *, needs_customs: bool) -> None:
    tasks = plan.chosen(checklist(), Circumstances(Form.CO_EXHIBITOR, crosses_border=needs_customs))
    for one in plan.placed(tasks, days, {Side.HOST: REGION, Side.PARTNER: REGION}):
        _task(book, part, one, book.now.date())


def _task(book: Book, part: dict[str, Any], one: Placed, today: date) -> None:
    # What was due a week ago is done; the last days are still open, as in life.
    is_done = one.due.on < today - timedelta(days=7)
    at = book.now - (today - one.due.on) * 1 if is_done else None
    book.add(
        "fair_task",
        book.now,
        code=one.task.code,
        phase=str(one.task.phase),
        title=one.task.titles.de,
        side=str(one.task.side),
        lead_side=str(one.task.lead),
        needs_both=one.task.needs_both,
        waits_for=list(one.task.depends_on),
        due_on=one.due.on,
        template_due_on=one.due.template,
        ruled_by=str(one.due.ruled_by),
        is_tight=one.is_tight,
        host_ticked_at=at if one.task.side != Side.PARTNER else None,
        partner_ticked_at=at if one.task.side != Side.HOST else None,
        done_on=one.due.on if is_done else None,
        **part,
    )


def _line(book: Book, show: Show, part: dict[str, Any], cost: Cost) -> UUID:
    begun = book.before(timedelta(days=max(200 - show.starts_in, 20)))
    actual = cost.actual if show.is_over else 0
    money = {"planned": cost.planned, "committed": cost.planned, "actual": actual, "currency": "CHF"}
    line = book.add(
        "budget_line",
        begun,
        organisation_id=book.firms[HOST],
        author_id=book.members[HOST_PERSON],
        category=cost.category,
        title=cost.title,
        is_shared=True,
        vat_rate=810,
        vat_mode="reinvoiced",
        key=str(cost.key),
        payer_id=book.firms[PARTNER if cost.category == "hospitality" else HOST],
        supplier=cost.supplier,
        follows_zones=cost.key == CostKind.PER_AREA,
        updated_at=begun,
        **money,
        **_bought(cost, is_over=show.is_over),
        **part,
    )
    key, parties = Key(cost.key, dict(zip((HOST, PARTNER), cost.weights, strict=True))), (HOST, PARTNER)
    planned, spent = shares(cost.planned, key, parties), shares(actual, key, parties)
    for position, firm in enumerate(parties):
        row = {"line_id": line, "organisation_id": book.firms[firm], "position": position}
        borne = {"weight": cost.weights[position], "planned": planned[firm], "actual": spent[firm]}
        book.add("budget_share", begun, **row, **borne, **part)
    return line


def _bought(cost: Cost, *, is_over: bool) -> dict[str, int | None]:
    whole, used = cost.actual * cost.uses, is_over and cost.uses > 1
    figures = {"purchase": whole, "planned_uses": cost.uses, "this_use": 1, "purchase_left": whole - cost.actual}
    return {name: figure if used else None for name, figure in figures.items()}
