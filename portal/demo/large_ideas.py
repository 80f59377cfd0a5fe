"""The large world's ideas with their supports, comments and decisions, as tuples ready for COPY."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Connection

from portal.demo import large_texts
from portal.demo.book import Book
from portal.demo.large_ground import Member, Place
from portal.demo.walls import copy_tuples
from portal.ideas.model import NEED_WEIGHTS, Need

CHILD = ("workspace_id", "id", "idea_id", "circle_id")
COLUMNS = {
    "idea": (
        "workspace_id", "id", "circle_id", "floor", "requested_circle_id", "organisation_id", "author_id", "number",
        "title", "problem", "problem_html", "proposal", "proposal_html", "excerpt", "language", "status", "held_at",
        "support_count", "voice_count", "comment_count", "need", "version", "created_at", "updated_at",
        "last_activity_at",
    ),
    "idea_support": (*CHILD, "membership_id", "organisation_id", "need", "reason", "created_at"),
    "idea_voice": (*CHILD, "organisation_id", "heads"),
    "idea_follow": (*CHILD, "membership_id", "created_at"),
    "idea_status_change": (
        *CHILD, "organisation_id", "actor_id", "from_status", "to_status", "sentence", "created_at",
    ),
    "comment": (
        *CHILD, "author_id", "organisation_id", "body", "body_html", "language", "is_official", "created_at",
    ),
}  # fmt: skip
NEEDS = tuple(Need)
SHARES = (40, 45, 15)
REASONED, PROPOSED, OFFICIAL = 0.06, 0.7, 0.5
EXCERPT = 200


@dataclass(frozen=True)
class Sprout:
    """An idea to be: where it stands, whose it is, how old it is."""

    id: UUID
    number: int
    place: Place
    author: Member
    created: datetime
    status: str
    requested: UUID | None


class Batch:
    """Some thousand ideas with all that belongs to them, written table by table."""

    def __init__(self, book: Book, decider: Member) -> None:
        self.book, self.random, self.decider = book, book.random, decider
        self.rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in COLUMNS}

    def idea(self, sprout: Sprout, *, heads: int, words: int) -> None:
        """The idea with that many supporters and comments."""
        voices, need = self._supports(sprout, heads)
        last = max(self._comments(sprout, words), self._decisions(sprout))
        self._follow(sprout)
        self._idea(sprout, (heads, voices, words, need), last)

    def write(self, connection: Connection[Any]) -> None:
        """All rows, parents first."""
        for table, rows in self.rows.items():
            copy_tuples(connection, table, COLUMNS[table], rows)

    def _idea(self, sprout: Sprout, counts: tuple[int, ...], last: datetime) -> None:
        random, spoken = self.random, large_texts.language(self.random)
        problem = large_texts.sentences(random, spoken, 3, 7)
        proposal = large_texts.sentences(random, spoken, 1, 3) if random.random() < PROPOSED else ""
        place, author = sprout.place, sprout.author
        where = (place.id, place.floor, sprout.requested, author.firm, author.id, sprout.number)
        texts = (
            large_texts.title(random, spoken), problem, f"<p>{problem}</p>\n", proposal,
            f"<p>{proposal}</p>\n" if proposal else "", problem[:EXCERPT], spoken,
        )  # fmt: skip
        state = (sprout.status, sprout.created if sprout.status == "held" else None)
        self.rows["idea"].append(
            (self.book.workspace_id, sprout.id, *where, *texts, *state, *counts, 1, sprout.created, last, last)
        )

    def _supports(self, sprout: Sprout, heads: int) -> tuple[int, int]:
        """How many firms, and how much they need it."""
        firms, weight = Counter[UUID](), 0
        for member in self.random.sample(sprout.place.audience, heads):
            firms[member.firm] += 1
            at = self._after(sprout)
            reason = None
            if self.random.random() < REASONED:
                reason = large_texts.sentences(self.random, "de", 1, 1)
            need = self.random.choices(NEEDS, SHARES)[0]
            weight += NEED_WEIGHTS[need]
            self._child(sprout, "idea_support", at, member.id, member.firm, need, reason, at)
        for firm, count in firms.items():
            self._child(sprout, "idea_voice", sprout.created, firm, count)
        return len(firms), weight

    def _comments(self, sprout: Sprout, words: int) -> datetime:
        times = sorted(self._after(sprout) for _ in range(words))
        for at in times:
            member, spoken = self.random.choice(sprout.place.audience), large_texts.language(self.random)
            body = large_texts.reply(self.random, spoken)
            official = member.firm == self.decider.firm and self.random.random() < OFFICIAL
            said = (member.id, member.firm, body, f"<p>{body}</p>\n", spoken, official)
            self._child(sprout, "comment", at, *said, at)
        return times[-1] if times else sprout.created

    def _decisions(self, sprout: Sprout) -> datetime:
        """Submitted, and at most one decision since."""
        author, first = sprout.author, "held" if sprout.status == "held" else "open"
        begun = (author.firm, author.id, None, first, "")
        self._child(sprout, "idea_status_change", sprout.created, *begun, sprout.created)
        if sprout.status == first:
            return sprout.created
        at, by = self._after(sprout), author if sprout.status == "withdrawn" else self.decider
        decided = (by.firm, by.id, first, sprout.status, large_texts.decision(sprout.status))
        self._child(sprout, "idea_status_change", at, *decided, at)
        return at

    def _follow(self, sprout: Sprout) -> None:
        self._child(sprout, "idea_follow", sprout.created, sprout.author.id, sprout.created)

    def _child(self, sprout: Sprout, table: str, at: datetime, *values: Any) -> None:
        key = (self.book.workspace_id, self.book.id_at(at), sprout.id, sprout.place.id)
        self.rows[table].append((*key, *values))

    def _after(self, sprout: Sprout) -> datetime:
        """Soon after the idea, mostly."""
        return sprout.created + (self.book.now - sprout.created) * self.random.random() ** 3
