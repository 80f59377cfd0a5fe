"""A large world for measurements: as much as a busy host gathers in years, the same for the same seed."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import psycopg
from psycopg import Connection, sql

from portal.demo.book import TABLES, Book
from portal.demo.large_ground import Ground, Member, Place, Size, lay_large_ground
from portal.demo.large_ideas import COLUMNS, Batch, Sprout
from portal.demo.walls import copy_rows, past_the_walls, trust_references

AGE = timedelta(days=1_095)
FOUNDING = timedelta(days=1_100)
AT_ONCE = 5_000
NUMBERS = range(1_000, 9_999_999)
# Even the best-loved idea of a thousand people has supporters and comments in the hundreds.
MOST_SUPPORTS, MOST_COMMENTS = 400, 300
STATUSES = {
    "open": 41, "considering": 15, "planned": 12, "in_development": 8, "released": 15, "declined": 7, "withdrawn": 2,
}  # fmt: skip
HELD = 0.02
HOUSE, OPEN, CUSTOM = 0.3, 0.55, 0.75
TOUCHED = (*COLUMNS, "membership", "organisation", "circle", "circle_member", "acceptance")
Report = Callable[[str], None]


def load_large(owner_dsn: str, size: Size, *, seed: int, now: datetime, report: Report = lambda _: None) -> UUID:
    """A new workspace of that size, without events; its identifier."""
    book = Book(now, seed)
    ground = lay_large_ground(book, size, now - FOUNDING)
    with psycopg.connect(owner_dsn) as connection, past_the_walls(connection, TABLES):
        trust_references(connection)
        for table in TABLES:
            copy_rows(connection, table, book.tables[table])
        report(f"{size.firms} firms, {size.people} people, {len(ground.places())} circles")
        _grow(connection, ground, report)
    with psycopg.connect(owner_dsn, autocommit=True) as connection:
        _settle(connection)
    return book.workspace_id


def spread(random: Random, total: int, room: Sequence[int]) -> list[int]:
    """The total shared out by fame (few get much, many get little), nobody getting more than fits."""
    total = min(total, sum(room))
    fame = [random.paretovariate(1.2) for _ in room]
    shares = [0] * len(room)
    while left := total - sum(shares):
        weights = [one if share < most else 0.0 for one, share, most in zip(fame, shares, room, strict=True)]
        for nth, more in Counter(random.choices(range(len(room)), weights, k=left)).items():
            shares[nth] = min(room[nth], shares[nth] + more)
    return shares


def _grow(connection: Connection[Any], ground: Ground, report: Report) -> None:
    size, random = ground.size, ground.book.random
    sprouts = list(_sprouts(ground))
    supports = spread(random, size.supports, [_room(sprout) for sprout in sprouts])
    comments = spread(random, size.comments, [MOST_COMMENTS] * len(sprouts))
    ideas = list(zip(sprouts, supports, comments, strict=True))
    for start in range(0, len(ideas), AT_ONCE):
        batch = Batch(ground.book, ground.people[ground.host][0])
        for sprout, heads, words in ideas[start : start + AT_ONCE]:
            batch.idea(sprout, heads=heads, words=words)
        batch.write(connection)
        if not start:
            # Checks of foreign keys that were planned for empty tables would go on reading them from end to end.
            _analyze(connection)
        report(f"{min(start + AT_ONCE, len(ideas))} of {len(ideas)} ideas")


def _room(sprout: Sprout) -> int:
    return 0 if sprout.status == "held" else min(MOST_SUPPORTS, len(sprout.place.audience))


def _sprouts(ground: Ground) -> Iterator[Sprout]:
    """Oldest first, more of them lately."""
    random, now, size = ground.book.random, ground.book.now, ground.size
    authors = [member for firm in (ground.host, *ground.partners) for member in ground.people[firm]]
    numbers = random.sample(NUMBERS, size.ideas)
    ages = sorted((random.random() ** 1.4 for _ in range(size.ideas)), reverse=True)
    for number, age in zip(numbers, ages, strict=True):
        author, created = random.choice(authors), now - AGE * age
        place = _place(ground, author, random)
        status, requested = _status(ground, author, place, random)
        yield Sprout(ground.book.id_at(created), number, place, author, created, status, requested)


def _place(ground: Ground, author: Member, random: Random) -> Place:
    chance, custom = random.random(), ground.custom.get(author.firm)
    if author.firm == ground.host:
        return ground.house if chance < HOUSE else ground.open
    if author.firm in ground.open.firms and chance < OPEN:
        return ground.open
    return random.choice(custom) if custom and chance < CUSTOM else ground.pairs[author.firm]


def _status(ground: Ground, author: Member, place: Place, random: Random) -> tuple[str, UUID | None]:
    if place.kind == "pair" and author.firm in ground.open.firms and random.random() < HELD:
        return "held", ground.open.id
    return random.choices(list(STATUSES), list(STATUSES.values()))[0], None


def _analyze(connection: Connection[Any]) -> None:
    for table in TOUCHED:
        connection.execute(sql.SQL("analyze {}").format(sql.Identifier(table)))


def _settle(connection: Connection[Any]) -> None:
    """What autovacuum would do in the next minutes: measurements should not wait for it."""
    for table in TOUCHED:
        connection.execute(sql.SQL("vacuum (analyze) {}").format(sql.Identifier(table)))
