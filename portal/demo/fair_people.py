"""The demo's people at the stand, as rows: crew, shifts, who stands when and who leads; all made up."""

from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from portal.demo.book import Book

ZONE = ZoneInfo("Europe/Zurich")
BAR, SHOW = "Käsetheke", "Vorführung Reifung"
TIMES = ((time(9), time(12)), (time(12), time(15)), (time(15), time(17, 30)))


class One(NamedTuple):
    """Somebody who comes: the firm, what they speak and know, and what only their firm reads."""

    firm: str
    key: str
    languages: list[str]
    topics: list[str]
    note: str = ""
    is_first_timer: bool = False


CREW = (
    One("wendrueti", "bleiker", ["de", "en", "fr"], ["Reifung", "Abfüllung P6"]),
    One("wendrueti", "grob", ["de", "it"], ["Preise und Termine"], "Muss am letzten Tag um 16 Uhr auf den Zug."),
    One("wendrueti", "odwyer", ["de", "en"], ["Bedienung"]),
    One("wendrueti", "kovacevic", ["de"], ["Service", "Reifung"]),
    One("wendrueti", "raghunathan", ["en"], ["Steuerung"], is_first_timer=True),
    One("hinterfluh", "studer", ["de", "fr"], ["Reifung"]),
    One("hinterfluh", "emmenegger", ["de"], ["Reifung", "Salzbad"]),
    One("hinterfluh", "berisha", ["de", "it"], ["Verpackung"], "Lieber nicht am ersten Vormittag."),
)
DAYS = (
    ((BAR, 0, "grob studer"), (SHOW, 0, "bleiker"), (BAR, 1, "odwyer emmenegger raghunathan"), (SHOW, 1, "kovacevic"),
     (BAR, 2, "grob berisha"), (SHOW, 2, "bleiker")),
    ((BAR, 0, "odwyer emmenegger"), (SHOW, 0, "kovacevic"), (BAR, 1, "grob studer"), (SHOW, 1, "bleiker"),
     (BAR, 2, "odwyer berisha"), (SHOW, 2, "emmenegger")),
    ((BAR, 0, "grob berisha"), (SHOW, 0, "bleiker"), (BAR, 1, "odwyer emmenegger"), (SHOW, 1, "studer"),
     (BAR, 2, "grob? berisha"), (SHOW, 2, "kovacevic")),
    ((BAR, 0, "odwyer studer"), (SHOW, 0, "bleiker"), (BAR, 1, "grob berisha"), (SHOW, 1, "kovacevic"),
     (BAR, 2, "emmenegger"), (SHOW, 2, "")),
)  # fmt: skip
"""Day by day, place, time and people; the last afternoon is not full yet, and who is marked seeks a substitute."""


MEETINGS = (
    ("hinterfluh", time(9, 30), "emmenegger", "Frau Iten", "Molkerei Iten (erfunden)", "Salzbad ohne Handarbeit"),
    ("wendrueti", time(10, 30), "bleiker studer", "Herr Kunz", "Kunz Käse (erfunden)", "Reifung im Keller zeigen"),
    ("wendrueti", time(13, 30), "grob", "Frau Moretti", "Caseificio Moretti (erfunden)", "Angebot P6"),
)
"""Today's appointments: the firm, the time, the hosts, and whom only the firms of the hosts know."""
PRESENT = {"odwyer": "free", "emmenegger": "in_talk", "kovacevic": "free", "grob": "break"}


class Stand(NamedTuple):
    """What an appearance's people are written with."""

    part: dict[str, Any]
    firms: dict[str, UUID]
    first_day: date
    has_rota: bool


def write_people(book: Book, stand: Stand) -> dict[str, UUID]:
    """The crew, and where the fair is near also its rota; by name."""
    at = book.before(timedelta(days=14))
    crew = {one.key: _send(book, stand, one, number, at) for number, one in enumerate(CREW, 1)}
    if stand.has_rota:
        for nth, shifts in enumerate(DAYS):
            day = stand.first_day + timedelta(days=nth)
            leads = {"crew_id": crew["studer" if nth % 2 else "bleiker"], "deputy_id": crew["emmenegger"]}
            book.add("stand_manager", at, day=day, version=1, **leads, **stand.part)
            for station, turn, people in shifts:
                _shift(book, stand, (day, station, turn), [_planned(crew, one) for one in people.split()])
        for meeting in MEETINGS:
            _meet(book, stand, meeting, crew)
    return crew


def _send(book: Book, stand: Stand, one: One, number: int, at: datetime) -> UUID:
    firm, member = stand.firms[one.firm], book.members[one.key]
    crew = book.add(
        "crew_member",
        at,
        organisation_id=firm,
        membership_id=member,
        author_id=member,
        number=number,
        languages=one.languages,
        topics=one.topics,
        is_first_timer=one.is_first_timer,
        presence=PRESENT.get(one.key, "away") if stand.has_rota else "away",
        presence_at=book.now - timedelta(minutes=10 + number) if stand.has_rota and one.key in PRESENT else None,
        **stand.part,
    )
    of = {"crew_id": crew, "organisation_id": firm, **stand.part}
    book.add("crew_phone", at, phone=f"+41 79 000 00 {10 + number}", **of)
    if one.note:
        book.add("crew_note", at, note=one.note, **of)
    return crew


def _planned(crew: dict[str, UUID], one: str) -> tuple[UUID, str, bool]:
    name = one.removesuffix("?")
    return crew[name], _firm(name), name != one


def _shift(book: Book, stand: Stand, when: tuple[date, str, int], people: list[tuple[UUID, str, bool]]) -> None:
    day, station, turn = when
    begins, ends = (datetime.combine(day, at, ZONE) for at in TIMES[turn])
    at, author = book.before(timedelta(days=12)), book.members["bleiker"]
    is_bar = station == BAR
    slot = book.add(
        "rota_slot",
        at,
        author_id=author,
        starts_at=begins,
        ends_at=ends,
        station=station,
        min_people=2 if is_bar else 1,
        languages=["de"] if is_bar else [],
        topics=[] if is_bar else ["Reifung"],
        **stand.part,
    )
    for firm in stand.firms if is_bar else []:
        book.add("rota_need", at, slot_id=slot, organisation_id=stand.firms[firm], people=1, **stand.part)
    for crew, firm, is_offered in people:
        who = {"slot_id": slot, "crew_id": crew, "organisation_id": stand.firms[firm], "author_id": author}
        confirmed = at if turn < len(people) or firm == "wendrueti" else None
        said = {"confirmed_at": confirmed, "offered_at": at if is_offered else None}
        book.add("rota_assignment", at, starts_at=begins, ends_at=ends, **said, **who, **stand.part)


def _meet(book: Book, stand: Stand, meeting: tuple[str, time, str, str, str, str], crew: dict[str, UUID]) -> None:
    firm, begins, hosts, guest, company, topic = meeting
    at, day = book.before(timedelta(days=5)), stand.first_day + timedelta(days=1)
    starts = datetime.combine(day, begins, ZONE)
    times = {"starts_at": starts, "ends_at": starts + timedelta(minutes=30)}
    by = {"organisation_id": stand.firms[firm], "author_id": book.members[hosts.split()[0]]}
    appointment = book.add(
        "fair_appointment", at, place="Lounge am Stand", state="confirmed", **times, **by, **stand.part)  # fmt: skip
    for host in hosts.split():
        book.add("appointment_host", at, appointment_id=appointment, crew_id=crew[host], **times, **stand.part)
    firms = list(dict.fromkeys(stand.firms[_firm(host)] for host in hosts.split()))
    said = {"guest": guest, "company": company, "topic": topic}
    book.add("appointment_guest", at, appointment_id=appointment, firm_ids=firms, **said, **stand.part)


def _firm(key: str) -> str:
    return next(one.firm for one in CREW if one.key == key)
