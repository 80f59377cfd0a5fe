"""The demo's ballots, as rows: one that is prepared, one that is open, one that has closed, two with results; made up.

Chains, ballot boxes and results are real: they pass every check that the portal makes.
"""

import hashlib
import json
import tomllib
from dataclasses import dataclass, field, replace
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

from portal.ballots import rules
from portal.ballots.actions import frozen
from portal.ballots.counting.box import leaf, root
from portal.ballots.counting.canonical import canonical
from portal.ballots.counting.definition import Definition, Lot, Method, Option, Weighting
from portal.ballots.counting.votes import Ballot
from portal.ballots.events import BallotDrafted, BallotOpened, BallotPublished
from portal.ballots.model import BallotMethod, BallotOptionRow, BallotRow, BallotStatus, Secrecy
from portal.demo.book import Book
from portal.demo.content import Content, Person, ago
from portal.notifications.model import NotificationKind, NotificationReason
from portal.notifications.rules import notice_id

FILE = Path(__file__).parent / "ballots.toml"

Table = dict[str, Any]


def write_ballots(book: Book, content: Content) -> None:
    """Everything that stands in `ballots.toml`."""
    for source in tomllib.loads(FILE.read_text(encoding="utf-8"))["ballot"]:
        _Vote(book, content, source).write()


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass
class _Chain:
    """The links of one ballot as the database would add them."""

    ballot: UUID
    links: list[Table] = field(default_factory=list)

    @property
    def head(self) -> str:
        """The last link."""
        return str(self.links[-1]["hash"]) if self.links else ""

    def add(self, kind: str, payload: str) -> str:
        """One more link."""
        told = {"poll": str(self.ballot), "seq": len(self.links) + 1, "prev": self.head}
        told |= {"type": kind, "payload_hash": payload}
        link = hashlib.sha256(canonical(told)).hexdigest()
        del told["poll"]
        self.links.append(told | {"hash": link})
        return link


class _Vote:
    """One ballot on its way through its life, as far as the file says."""

    def __init__(self, book: Book, content: Content, source: Table) -> None:
        self.book, self.content, self.source = book, content, source
        self.begun = book.before(ago(source["created"]))
        self.circle = content.circle[source["circle"]]
        self.method, self.weighting = (
            Method(source["method"]),
            Weighting(source.get("weighting", "organisation-shared")),
        )
        self.status = BallotStatus(source["status"])
        self.id = book.id_at(self.begun)
        self.options = [self._option(at, one) for at, one in enumerate(source.get("options", []))]
        self.place = {"ballot_id": self.id, "circle_id": book.circles[self.circle.key]}
        self.ballot = self._ballot()
        self.chain = _Chain(self.id)

    def write(self) -> None:
        """Its rows, and what the verbs would have recorded."""
        by = self.content.people[self.source["by"]]
        self.book.tell(BallotDrafted(self.id), self.begun, by)
        if self.status is not BallotStatus.DRAFT:
            self._open(by)
        self.book.tables["ballot"].append(self._row())
        for option in self.options:
            self._add("ballot_option", id=option.id, position=option.position, title=option.title, idea_id=None,
                      effort=option.effort, estimated_by=option.estimated_by)  # fmt: skip
        for link in self.chain.links:
            self.book.tables["ballot_chain"].append(self._key() | {"ballot_id": self.id} | link)

    def _ballot(self) -> BallotRow:
        source, book = self.source, self.book
        closes = ago(source.get("closes") or source["closed"])
        return BallotRow(
            workspace_id=book.workspace_id, id=self.id, circle_id=book.circles[self.circle.key],
            organisation_id=book.firms[self.content.host.key], author_id=book.members[source["by"]],
            title=source["title"], question=source["question"].strip(), method=BallotMethod(self.method),
            weighting=self.weighting, secrecy=Secrecy(source.get("secrecy", "organisation")),
            is_binding=source.get("binding", False), status=self.status, created_at=self.begun,
            settings=rules.settings(rules.Settings(**source.get("settings", {})), rules.Weights()),
            closes_at=book.now + closes if "closes" in source else book.before(closes),
        )  # fmt: skip

    def _option(self, at: int, source: Table) -> BallotOptionRow:
        return BallotOptionRow(
            workspace_id=self.book.workspace_id, id=self.book.id_at(self.begun), ballot_id=self.id,
            circle_id=self.book.circles[self.circle.key], position=at, title=source["title"],
            effort=source.get("effort", 1), estimated_by=source.get("by", ""),
        )  # fmt: skip

    def _open(self, by: Person) -> None:
        ballot = self.ballot
        ballot.opened_at = self.book.before(ago(self.source["opened"]))
        counted = [Option(str(one.id), one.title, Fraction(one.effort)) for one in self.options]
        made = rules.definition(self.method, self.weighting, ballot.settings, counted)
        ballot.definition = frozen(ballot, self.options, made)
        ballot.definition_hash = _hash(ballot.definition)
        seed = hashlib.sha256(f"{self.book.seed} {ballot.title}".encode()).digest()
        ballot.commitment = hashlib.sha256(seed).hexdigest()
        ballot.electorate_hash = _hash(self._electorate())
        opened = _hash(ballot.definition_hash + ballot.electorate_hash + ballot.commitment)
        ballot.chain_head = self.chain.add("opened", opened)
        event = self.book.tell(BallotOpened(self.id), ballot.opened_at, by, circle_id=ballot.circle_id)
        self._notices(event, NotificationKind.BALLOT_OPENED, ballot.opened_at, by)
        votes = [self._cast(one) for one in self.source.get("vote", [])]
        if self.status is not BallotStatus.OPEN:
            self._close(votes, seed.hex(), made)
        self._add("ballot_secret", seed=seed.hex(), seq=len(self.chain.links), head=self.chain.head, circle_id=None)
        for kind, words in self.source.get("says", {}).items():
            at = ballot.published_at or ballot.opened_at
            self._add("ballot_statement", kind=kind, body=words.strip(), organisation_id=ballot.organisation_id,
                      author_id=ballot.author_id, created_at=at)  # fmt: skip

    def _electorate(self) -> str:
        """Firms with weight and people, in the words of the database; and their rows."""
        firms = [one for one in self.content.firms if self.circle.members.get(one.key) is not None and not one.is_host]
        roles = ("lead", "member") if self.weighting in {Weighting.PERSON, Weighting.SHARED} else ("lead",)
        voted = {self.content.people[one["by"]].firm for one in self.source.get("vote", [])}
        told = []
        for firm in sorted(firms, key=lambda one: str(self.book.firms[one.key])):
            organisation_id = self.book.firms[firm.key]
            people = [self.book.members[one.key] for one in firm.people if one.role in roles]
            told.append(f"{organisation_id}:1:{','.join(sorted(map(str, people)))}")
            self._add("ballot_firm", organisation_id=organisation_id, weight=1, has_voted=firm.key in voted)
            for membership_id in people:
                self._add("ballot_voter", organisation_id=organisation_id, membership_id=membership_id)
            self.ballot.person_count += len(people)
        self.ballot.firm_count = len(firms)
        return ";".join(told)

    def _cast(self, source: Table) -> Table:
        """A vote; options stand in the file by their place in the list."""
        ids, person = [str(one.id) for one in self.options], self.content.people[source["by"]]
        said: Any = None
        if "chosen" in source:
            said = {"approve": sorted(ids[at - 1] for at in source["chosen"])}
        elif "ranking" in source:
            said = {"ranking": [ids[at - 1] for at in source["ranking"]]}
        elif "choice" in source:
            said = {"choice": source["choice"]}
        nonce = hashlib.sha256(f"{self.id} {person.key}".encode()).digest()
        vote = {"content": canonical(said).decode(), "nonce": nonce.hex(), "leaf": leaf(nonce, said)}
        head = self.chain.add("ballot_cast", vote["leaf"])
        organisation_id, membership_id = self.book.firms[person.firm], self.book.members[person.key]
        by_firm = self.weighting in {Weighting.DELEGATE, Weighting.PUBLISHED}
        who = {"organisation_id": organisation_id, "membership_id": membership_id}
        if self.ballot.secrecy != Secrecy.CONFIDENTIAL or self.status is BallotStatus.OPEN:
            key = organisation_id if by_firm else membership_id
            cast_at = self.ballot.opened_at
            self._add("ballot_vote", voter_key=key, head=head, cast_at=cast_at, circle_id=None, **vote, **who)
        return vote | who

    def _close(self, votes: list[Table], seed: str, made: Definition) -> None:
        ballot = self.ballot
        ballot.seed, ballot.closed_at = seed, ballot.closes_at
        ballot.box_root = root(vote["leaf"] for vote in votes)
        ballot.chain_head = self.chain.add("closed", ballot.box_root)
        firsts: dict[UUID, str] = {}
        for vote in sorted(votes, key=lambda one: str(one["leaf"])):
            firsts.setdefault(vote["organisation_id"], vote["leaf"])
        labels = {firm: f"firm {at}" for at, firm in enumerate(firsts, start=1)}
        for vote in sorted(votes, key=lambda one: str(one["leaf"])):
            hidden = {"organisation_id": None} if ballot.secrecy == Secrecy.CONFIDENTIAL else {}
            paper = vote | {"membership_id": None} | hidden
            self._add("ballot_paper", label=labels[vote["organisation_id"]], strength=1, **paper)
        cast = [Ballot(labels[one["organisation_id"]], json.loads(one["content"])) for one in votes]
        self._count(replace(made, entitled=ballot.firm_count, lot=Lot(seed, ballot.box_root)), cast)

    def _count(self, definition: Definition, cast: list[Ballot]) -> None:
        try:
            # Only here: what counts is an extra, and without it the worker says so at the ballot itself.
            from portal.ballots.counting.count import count  # noqa: PLC0415 - see above
        except ModuleNotFoundError:
            self.ballot.status = self.status = BallotStatus.CLOSED
            return
        ballot, result = self.ballot, canonical(count(definition, cast)).decode()
        self._add("ballot_result", result=result, result_hash=_hash(result))
        ballot.chain_head = self.chain.add("result", _hash(result))
        if self.status is BallotStatus.PUBLISHED:
            ballot.published_at = self.book.before(ago(self.source["published"]))
            ballot.chain_head = self.chain.add("published", _hash(result))
            by = self.content.people[self.source["by"]]
            event = self.book.tell(BallotPublished(self.id), ballot.published_at, by, circle_id=ballot.circle_id)
            self._notices(event, NotificationKind.BALLOT_PUBLISHED, ballot.published_at, by)

    def _notices(self, event: UUID, kind: NotificationKind, at: datetime, by: Person) -> None:
        """What stands in the inboxes of those who can vote, read already: what is new is what happens from now on."""
        book = self.book
        voters = [row["membership_id"] for row in book.tables["ballot_voter"] if row["ballot_id"] == self.id]
        for voter in voters:
            book.tables["notification"].append({
                "workspace_id": book.workspace_id, "id": notice_id(event, voter), "membership_id": voter,
                "event_id": event, "kind": kind, "reason": NotificationReason.VOTER, "in_portal": True, "at": at,
                "actor_id": book.members[by.key], "organisation_id": book.firms[by.firm],
                "said_in": self.place["circle_id"], "read_at": at,
                **self.place,
            })  # fmt: skip

    def _key(self) -> Table:
        return {"workspace_id": self.book.workspace_id, "id": self.book.id_at(self.begun)}

    def _add(self, table: str, **values: Any) -> None:
        row = self._key() | self.place | values
        # What is sealed hangs on the ballot alone.
        self.book.tables[table].append({name: one for name, one in row.items() if (name, one) != ("circle_id", None)})

    def _row(self) -> Table:
        columns = BallotRow.metadata.tables["ballot"].columns
        return {column.name: getattr(self.ballot, column.name) for column in columns}
