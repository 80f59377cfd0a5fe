"""What the demo's firms bring to the fair, as rows: a stand drawn to scale, exhibits, packing lists and passes."""

from datetime import date, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from portal.demo.book import Book

HOST, PARTNER = "wendrueti", "hinterfluh"
PEOPLE = {HOST: "bleiker", PARTNER: "studer"}
ZONES = (
    ("Vorführung Reifung", "exclusive", 0, (0, 0, 500, 400)),
    ("Käsetheke", "exclusive", 1, (500, 0, 300, 400)),
    ("Tische und Bar", "lounge", None, (0, 400, 600, 200)),
    ("Lager", "storage", None, (600, 400, 200, 200)),
)


class Thing(NamedTuple):
    """An exhibit: sizes that all know, and what only its firm reads; amounts in minor units, weights in grams."""

    firm: str
    title: str
    zone: int
    size: tuple[int, int, int]
    weight: int
    power: int
    needs: list[str]
    value: int
    serial: str
    customs: str = "carnet"


THINGS = (
    Thing(HOST, "Pflegeroboter R3", 0, (180, 120, 210), 420_000, 2_200, ["power", "net"], 6_840_000, "R3-0117"),
    Thing(HOST, "Abfüller P6", 0, (140, 90, 170), 265_000, 1_800, ["power", "water", "air"], 4_800_000, "P6-0042"),
    Thing(PARTNER, "Kühltheke zwei Meter", 1, (200, 80, 125), 140_000, 650, ["power"], 890_000, "KT-2207"),
    Thing(PARTNER, "Kostproben Bergkäse", 1, (60, 40, 30), 18_000, 0, [], 42_000, "", "none"),
)
PACKED = (
    (HOST, "Notfallkoffer mit Verbandszeug", 1), (HOST, "Verlängerungskabel", 4), (HOST, "Prospekte, Pack zu 50", 6),
    (PARTNER, "Schürzen", 8), (PARTNER, "Käsebrett und Messer", 3),
)  # fmt: skip
QUOTAS = (("exhibitor", 6, (4, 2)), ("set_up", 4, (3, 1)), ("parking", 2, (1, 1)))
HOLDERS = {HOST: ("bleiker", "grob", "odwyer"), PARTNER: ("studer", "emmenegger")}


class Shown(NamedTuple):
    """What an appearance's goods are written with."""

    part: dict[str, Any]
    firms: dict[str, UUID]
    zones: list[UUID]
    crew: dict[str, UUID]
    first_day: date
    state: str
    is_abroad: bool


def write_zones(book: Book, part: dict[str, Any], firms: list[UUID]) -> list[UUID]:
    """The stand of eight by six metres, divided."""
    at = book.before(timedelta(days=20))
    found = []
    for position, (title, kind, firm, (across, along, width, depth)) in enumerate(ZONES):
        place = {"across": across, "along": along, "width": width, "depth": depth, "area": width * depth // 100}
        owner = None if firm is None else firms[firm]
        row = {"title": title, "kind": kind, "organisation_id": owner, "position": position}
        found.append(book.add("stand_zone", at, **row, **place, **part))
    return found


def write_goods(book: Book, shown: Shown) -> None:
    """Exhibits and packing lists; packed once the fair is on, back when it is over; passes for who comes."""
    at, gone, back = _moments(book, shown)
    for thing in THINGS:
        width, depth, height = thing.size
        by = {"organisation_id": shown.firms[thing.firm], "author_id": book.members[PEOPLE[thing.firm]]}
        stay = {
            "arrives_on": shown.first_day - timedelta(days=1),
            "returns_on": shown.first_day + timedelta(days=4),
            "zone_id": shown.zones[thing.zone],
        }
        size = {"width": width, "depth": depth, "height": height, "weight": thing.weight, "power": thing.power}
        exhibit = book.add(
            "fair_exhibit", at, title=thing.title, pieces=1, needs=thing.needs, **size, **stay, **by, **shown.part
        )
        customs = thing.customs if shown.is_abroad else "none"
        own = {"customs": customs, "serial_number": thing.serial, "value": thing.value, "currency": "CHF"}
        book.add("exhibit_goods", at, exhibit_id=exhibit, organisation_id=by["organisation_id"], origin="CH",
                 packed_at=gone, returned_at=back, **own, **shown.part)  # fmt: skip
    for firm, title, pieces in PACKED:
        by = {"organisation_id": shown.firms[firm], "author_id": book.members[PEOPLE[firm]]}
        book.add("packing_item", at, title=title, pieces=pieces, packed_at=gone, returned_at=back, **by, **shown.part)
    for kind, passes, shares in QUOTAS:
        _passes(book, shown, kind, passes, shares)


def _passes(book: Book, shown: Shown, kind: str, passes: int, shares: tuple[int, int]) -> None:
    at = book.before(timedelta(days=15))
    is_short = kind == "exhibitor" and shown.state == "preparing"
    quota = book.add("pass_quota", at, kind=kind, passes=passes, price=9_000 if is_short else 0, **shown.part)
    for position, (firm, count) in enumerate(zip(shown.firms, shares, strict=True)):
        of = {"quota_id": quota, "organisation_id": shown.firms[firm], **shown.part}
        book.add("pass_share", at, position=position, passes=count, extra=position if is_short else 0, **of)
        for person in HOLDERS[firm] if kind == "exhibitor" and shown.crew else ():
            book.add("fair_pass", at, crew_id=shown.crew[person], **of)


def _moments(book: Book, shown: Shown) -> tuple[Any, Any, Any]:
    """When it was written down, packed, and back."""
    days = (book.now.date() - shown.first_day).days
    gone = None if shown.state == "preparing" else book.now - timedelta(days=days + 3)
    back = book.now - timedelta(days=days - 5) if shown.state == "closed" else None
    return book.before(timedelta(days=30)), gone, back
