"""Firms, people and circles of the large world: a few big firms, many small ones, some with a pair circle only."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from portal.core.markdown import render
from portal.demo import large_texts
from portal.demo.book import Book

TERMS = "# Unsere Abmachung\n\nWas hier steht, bleibt in diesem Kreis. Jede Idee bleibt bei der Firma, die sie hatte."
SOLITARY = 5
"""Every so-manieth partner shares with the host only."""
HOST_SHARE = 0.03
DISCLOSURES = ("firms", "nobody", "people")


@dataclass(frozen=True)
class Size:
    """How large the large world is; `firms` counts the host too."""

    firms: int = 50
    people: int = 2_000
    ideas: int = 100_000
    supports: int = 1_000_000
    comments: int = 200_000
    circles: int = 20


@dataclass(frozen=True)
class Member:
    """Somebody who may write."""

    id: UUID
    firm: UUID


@dataclass
class Place:
    """A circle, and who supports and comments there."""

    id: UUID
    kind: str
    floor: int
    firms: list[UUID]
    audience: list[Member] = field(default_factory=list)


@dataclass
class Ground:
    """What ideas need to stand on."""

    book: Book
    size: Size
    since: datetime
    host: UUID
    partners: list[UUID]
    people: dict[UUID, list[Member]]
    house: Place
    open: Place
    pairs: dict[UUID, Place]
    custom: dict[UUID, list[Place]]

    def places(self) -> list[Place]:
        """All circles, each once."""
        shared = {place.id: place for places in self.custom.values() for place in places}
        return [self.house, self.open, *self.pairs.values(), *shared.values()]


def lay_large_ground(book: Book, size: Size, since: datetime) -> Ground:
    """The workspace with its firms, their people and all circles."""
    builder = _Builder(book, size, since)
    builder.workspace()
    host, partners = builder.firms()
    sociable = [firm for nth, firm in enumerate(partners, start=1) if nth % SOLITARY]
    house = builder.circle(host, [], kind="house", name="Haus", disclosure="people", floor=0)
    open_ = builder.circle(host, sociable, kind="open", name="Offener Kreis", disclosure="firms", floor=3)
    pairs = {firm: builder.pair(host, firm) for firm in partners}
    custom = builder.custom(host, sociable)
    people = builder.people(host, partners)
    ground = Ground(book, size, since, host, partners, people, house, open_, pairs, custom)
    for place in ground.places():
        _open_to(ground, place)
    return ground


@dataclass(frozen=True)
class _Builder:
    book: Book
    size: Size
    since: datetime

    def workspace(self) -> None:
        id_ = self.book.workspace_id
        row = {"id": id_, "slug": f"grosse-welt-{id_.hex[-8:]}", "name": "Grosse Welt", "created_at": self.since}
        fixed = {"locale": "de", "canton": "ZH", "time_zone": "Europe/Zurich", "is_demo": False}
        self.book.tables["workspace"].append(row | fixed)

    def firms(self) -> tuple[UUID, list[UUID]]:
        host = self.book.add("organisation", self.since, kind="host", name="Host AG", city="Winterthur")
        return host, [self._partner(nth) for nth in range(1, self.size.firms)]

    def _partner(self, nth: int) -> UUID:
        named = {"name": f"Partner {nth:02} AG", "city": large_texts.town(self.book.random)}
        return self.book.add("organisation", self.since, kind="partner", **named)

    def people(self, host: UUID, partners: list[UUID]) -> dict[UUID, list[Member]]:
        staff = max(3, int(self.size.people * HOST_SHARE))
        posts = [(host, role) for role in ("owner", "moderator", "moderator")]
        posts += [(host, "member")] * (staff - len(posts))
        posts += [(firm, "lead") for firm in partners]
        # Squared chance: the first firms are large, most are small.
        random = self.book.random
        more = (partners[int(len(partners) * random.random() ** 2)] for _ in range(self.size.people - len(posts)))
        posts += [(firm, "partner_member") for firm in more]
        found: dict[UUID, list[Member]] = {firm: [] for firm in (host, *partners)}
        for nth, (firm, role) in enumerate(posts, start=1):
            found[firm].append(self._person(nth, firm, role))
        return found

    def _person(self, nth: int, firm: UUID, role: str) -> Member:
        book, at = self.book, self.since + timedelta(minutes=nth)
        account, name = book.id_at(at), large_texts.human(book.random)
        email = f"person{nth}@{book.workspace_id.hex[-8:]}.example"
        person = {"id": account, "email": email, "name": name, "locale": "de", "created_at": at}
        book.tables["person"].append(person | {"time_zone": "Europe/Zurich", "colour_scheme": "system"})
        named = {"person_id": account, "organisation_id": firm, "name": name, "email": email}
        return Member(book.add("membership", at, role=role, state="active", is_trusted=True, **named), firm)

    def circle(self, host: UUID, firms: list[UUID], **values: Any) -> Place:
        version = 0 if values["kind"] == "house" else 1
        id_ = self.book.add("circle", self.since, **{"partner_id": None, "terms_version": version} | values)
        for firm in (host, *firms):
            self.book.add("circle_member", self.since, circle_id=id_, organisation_id=firm)
        return Place(id_, values["kind"], values["floor"], firms)

    def pair(self, host: UUID, firm: UUID) -> Place:
        return self.circle(host, [firm], kind="pair", name="Zweierkreis", disclosure="people", floor=0, partner_id=firm)

    def custom(self, host: UUID, sociable: list[UUID]) -> dict[UUID, list[Place]]:
        found: dict[UUID, list[Place]] = {}
        for nth in range(self.size.circles):
            firms = self.book.random.sample(sociable, min(len(sociable), self.book.random.randint(3, 12)))
            named = {"kind": "custom", "name": f"Fachkreis {nth + 1}", "disclosure": DISCLOSURES[nth % 3], "floor": 3}
            place = self.circle(host, firms, **named)
            for firm in firms:
                found.setdefault(firm, []).append(place)
        return found


def _open_to(ground: Ground, place: Place) -> None:
    """Terms and acceptances, and the people who take part: staff is a minority everywhere but at home."""
    staff = ground.people[ground.host]
    partners = [member for firm in place.firms for member in ground.people[firm]]
    place.audience = [*partners, *(staff if place.kind == "house" else staff[:5])]
    if place.kind == "house":
        return
    text_hash = hashlib.sha256(TERMS.encode()).hexdigest()
    ground.book.add(
        "terms", ground.since, circle_id=place.id, version=1, text=TERMS, html=render(TERMS), text_hash=text_hash
    )
    for firm in place.firms:
        lead = ground.people[firm][0]
        ground.book.add(
            "acceptance", ground.since, circle_id=place.id, organisation_id=firm, version=1, membership_id=lead.id,
            text_hash=text_hash,
        )  # fmt: skip
