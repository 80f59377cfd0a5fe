"""Builds worlds row by row, past both walls, so that a test can say exactly what exists."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import orjson
import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb

from portal.core.db import Database
from portal.core.ids import new_id
from portal.core.viewer import STRANGER, Viewer
from portal.identity.secrets import fingerprint, new_key
from tests.make.asked import Asked
from tests.make.ballots import Ballots
from tests.make.brought import Brought
from tests.make.fairs import Fairs
from tests.make.moderated import Moderated
from tests.make.notices import NOON, Notices
from tests.make.plans import Plans
from tests.make.talk import Talk


@dataclass
class Firm:
    id: UUID
    name: str
    kind: str
    pair: UUID | None = None


@dataclass
class Human:
    """A person in a firm."""

    id: UUID
    person_id: UUID
    firm: Firm
    role: str
    name: str
    email: str


@dataclass
class Circle:
    id: UUID
    kind: str
    disclosure: str
    floor: int
    members: set[UUID] = field(default_factory=set)


@dataclass
class World(Fairs, Ballots, Notices, Plans, Talk, Asked, Moderated, Brought):
    """One workspace with its host, house and open circle; everything else is added by name."""

    owner: str
    workspace_id: UUID = field(default_factory=new_id)
    clock: int = 0

    async def __aenter__(self) -> Self:
        self.db = await psycopg.AsyncConnection.connect(self.owner, autocommit=True)
        await self._add(
            "workspace",
            id=self.workspace_id,
            slug=str(self.workspace_id),
            name="Testwerk",
            locale="de",
            canton="ZH",
            time_zone="Europe/Zurich",
            is_demo=False,
        )
        self.host = await self._firm("Host AG", "host")
        self.house = await self.circle("house", [], floor=0, disclosure="people")
        self.open = await self.circle("open", [], floor=3)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.db.close()

    async def partner(self, name: str = "Partner AG", *, in_open: bool = True, **more: Any) -> Firm:
        """A partner firm with its pair circle, in the open circle too unless told otherwise."""
        firm = await self._firm(name, "partner", **more)
        pair = await self.circle("pair", [firm], floor=0, disclosure="people", partner=firm)
        firm.pair = pair.id
        if in_open:
            await self.join(self.open, firm)
        return firm

    async def person(self, firm: Firm, role: str = "lead", name: str = "", **more: Any) -> Human:
        """Somebody who may sign in for the firm."""
        person_id, number = new_id(), self._tick()
        name = name or f"Person {number}"
        email = more.pop("email", f"p{number}-{person_id.hex[-6:]}@firma.example")
        await self._add(
            "person",
            id=person_id,
            email=email,
            name=name,
            locale=more.pop("locale", "de"),
            time_zone="Europe/Zurich",
            colour_scheme="system",
            password_hash=more.pop("password_hash", None),
        )
        row = {"state": "active", "is_trusted": False, **more}
        id_ = await self._row(
            "membership", person_id=person_id, organisation_id=firm.id, name=name, email=email, role=role, **row
        )
        return Human(id_, person_id, firm, role, name, email)

    async def circle(
        self,
        kind: str,
        firms: list[Firm],
        *,
        floor: int = 3,
        disclosure: str = "firms",
        partner: Firm | None = None,
        terms: int = 0,
        **more: Any,
    ) -> Circle:
        """A circle with these partner firms; the host is always in."""
        id_ = await self._row(
            "circle",
            kind=kind,
            name=f"Kreis {self._tick()}",
            disclosure=disclosure,
            floor=floor,
            partner_id=partner and partner.id,
            terms_version=terms,
            **more,
        )
        circle = Circle(id_, kind, disclosure, floor)
        for firm in [self.host, *firms]:
            await self.join(circle, firm)
        return circle

    async def join(self, circle: Circle, firm: Firm) -> None:
        circle.members.add(firm.id)
        await self._row("circle_member", circle_id=circle.id, organisation_id=firm.id)

    async def accept(self, circle: Circle, human: Human, version: int = 1, text: str = "") -> None:
        await self._row(
            "acceptance",
            circle_id=circle.id,
            organisation_id=human.firm.id,
            version=version,
            membership_id=human.id,
            text_hash=hash_of(text) if text else "",
        )

    async def care(self, human: Human, firm: Firm) -> None:
        """Limit a staff member to "my partners"."""
        await self._row("care", membership_id=human.id, organisation_id=firm.id)

    async def idea(self, author: Human, circle: Circle | UUID | None = None, **more: Any) -> UUID:
        """An open idea of that author, by default in its firm's narrowest circle."""
        number = self._tick()
        at = NOON + timedelta(minutes=number)
        circle_id, floor = await self._place(author, circle)
        row = {
            "number": 10_000 + number,
            "title": f"Idee {number}",
            "problem": f"Problem {number}",
            "problem_html": f"<p>Problem {number}</p>",
            "proposal": "",
            "proposal_html": "",
            "excerpt": f"Problem {number}",
            "language": "de",
            "status": "open",
            "support_count": 0,
            "voice_count": 0,
            "comment_count": 0,
            "version": 1,
            "created_at": at,
            "updated_at": at,
            "last_activity_at": at,
            **more,
        }
        if row["status"] == "held":
            row.setdefault("held_at", at)
        return await self._row(
            "idea", circle_id=circle_id, floor=floor, organisation_id=author.firm.id, author_id=author.id, **row
        )

    async def support(self, idea: UUID, human: Human, need: str = "important", reason: str | None = None) -> UUID:
        """A support, with the firm's voice and both counters."""
        circle_id = await self._circle_of(idea)
        id_ = await self._row(
            "idea_support",
            idea_id=idea,
            circle_id=circle_id,
            membership_id=human.id,
            organisation_id=human.firm.id,
            need=need,
            reason=reason,
            said_in=await self._said_in(idea, human),
        )
        heads = await self.one(
            "insert into idea_voice (workspace_id, id, idea_id, circle_id, organisation_id, heads) "
            "values (%s, %s, %s, %s, %s, 1) on conflict (workspace_id, idea_id, organisation_id) "
            "do update set heads = idea_voice.heads + 1 returning heads",
            self.workspace_id,
            new_id(),
            idea,
            circle_id,
            human.firm.id,
        )
        await self.db.execute(
            "update idea set support_count = support_count + 1, voice_count = voice_count + %s, "
            "need = need + need_weight(%s) where id = %s",
            [int(heads == 1), need, idea],
        )
        return id_

    async def comment(self, idea: UUID, human: Human, body: str = "Einverstanden.", **more: Any) -> UUID:
        circle_id = await self._circle_of(idea)
        await self.db.execute("update idea set comment_count = comment_count + 1 where id = %s", [idea])
        at = NOON + timedelta(days=1, minutes=self._tick())
        return await self._row(
            "comment",
            idea_id=idea,
            circle_id=circle_id,
            author_id=human.id,
            organisation_id=human.firm.id,
            body=body,
            body_html=f"<p>{body}</p>",
            language="de",
            is_official=False,
            created_at=at,
            said_in=await self._said_in(idea, human),
            **more,
        )

    async def file(self, human: Human, idea: UUID | None = None, comment: UUID | None = None, **more: Any) -> UUID:
        """A file that has arrived: at an idea, at a comment on it, or loose; a picture if it is given a width."""
        row = {"name": f"Datei {self._tick()}.pdf", "slug": "datei.pdf", "media_type": "application/pdf", **more}
        return await self._row(
            "file",
            membership_id=human.id,
            organisation_id=human.firm.id,
            idea_id=idea,
            comment_id=comment,
            circle_id=idea and await self._circle_of(idea),
            said_in=comment and await self._said_in(idea, human),  # type: ignore[arg-type] - comments have ideas
            **{"size": 5, "stored": 5, "sha256": "", "state": "ready", "blob": new_id(), **row},
        )

    async def follow(self, idea: UUID, human: Human) -> UUID:
        return await self._row(
            "idea_follow", idea_id=idea, circle_id=await self._circle_of(idea), membership_id=human.id
        )

    async def step(self, idea: UUID, human: Human, to: str = "open", sentence: str = "", **more: Any) -> UUID:
        """An entry in the idea's history."""
        return await self._row(
            "idea_status_change",
            idea_id=idea,
            circle_id=await self._circle_of(idea),
            organisation_id=human.firm.id,
            actor_id=human.id,
            to_status=to,
            sentence=sentence,
            **more,
        )

    async def stage(self, name: str = "Muster", status: str = "in_development") -> UUID:
        """A part of a status under a name of the host's own."""
        return await self._row("idea_stage", name=name, status=status, position=0)

    async def widening(self, idea: UUID, to: Circle, by: Human, note: str = "") -> UUID:
        """A request, still unanswered, to let that circle read the idea."""
        owner = await self.one("select organisation_id from idea where id = %s", idea)
        return await self._row(
            "widening",
            idea_id=idea,
            circle_id=await self._circle_of(idea),
            organisation_id=owner,
            to_circle_id=to.id,
            requested_by=by.id,
            note=note,
        )

    async def terms(self, circle: Circle | UUID, version: int = 1, text: str = "Vertraulich.") -> UUID:
        """The text of a version; whether it is the one in force is the circle's own column."""
        circle_id = circle.id if isinstance(circle, Circle) else circle
        return await self._row(
            "terms", circle_id=circle_id, version=version, text=text, html=f"<p>{text}</p>", text_hash=hash_of(text)
        )

    async def invitation(
        self, firm: Firm, by: Human, email: str = "neu@firma.example", role: str = "partner_member"
    ) -> UUID:
        return await self._row(
            "invitation",
            organisation_id=firm.id,
            email=email,
            role=role,
            invited_by=by.id,
            sent_at=NOON,
            expires_at=NOON + timedelta(days=14),
        )

    async def key(self, human: Human, name: str = "Programm") -> str:
        """The secret of an access key for a program that acts as this person."""
        secret = new_key()
        await self.session(human, fingerprint(secret), name=name)
        return secret

    async def session(self, human: Human, secret: bytes = b"secret", *, name: str | None = None) -> UUID:
        """A signed-in browser, or a program if it has a name; `secret` is what stands hashed in the table."""
        id_ = new_id()
        await self._add(
            "session",
            id=id_,
            token_hash=secret,
            person_id=human.person_id,
            workspace_id=self.workspace_id,
            membership_id=human.id,
            name=name,
            user_agent="",
            expires_at=datetime.now(UTC) + timedelta(days=30),
        )
        return id_

    async def event(
        self, kind: str, object_: UUID, human: Human, circle: UUID | None = None, *, hushed: bool = False
    ) -> UUID:
        return await self._row(
            "event",
            kind=kind,
            object=object_,
            actor=human.id,
            organisation_id=human.firm.id,
            circle_id=circle,
            hushed=hushed,
            data={},
        )

    async def viewer(self, database: Database, human: Human) -> Viewer:
        """The person as the portal resolves it at this moment; a stranger when it may not come in."""
        statement = ("select viewer_for(%(ws)s, %(me)s)::text", {"ws": self.workspace_id, "me": human.id})
        (found,) = await database.read_json(STRANGER, [statement])
        return Viewer.from_json(_parsed(found)) if found else STRANGER

    async def one(self, statement: str, *values: Any) -> Any:
        """The first column of the statement's first row, as a superuser sees it."""
        row = await (await self.db.execute(statement, values or None)).fetchone()  # type: ignore[arg-type] - made by tests
        return row[0] if row else None

    async def _firm(self, name: str, kind: str, **more: Any) -> Firm:
        return Firm(await self._row("organisation", name=name, kind=kind, **more), name, kind)

    async def _place(self, author: Human, circle: Circle | UUID | None) -> tuple[UUID, int]:
        if isinstance(circle, Circle):
            return circle.id, circle.floor
        place = circle or author.firm.pair or self.house.id
        return place, await self.one("select floor from circle where id = %s", place)

    async def _said_in(self, idea: UUID, human: Human) -> Any:
        """The owner firm's words go with the idea, those of others stay bound to where they were said."""
        of = "select circle_id from idea where id = %s and organisation_id <> %s"
        return await self.one(of, idea, human.firm.id)

    async def _row(self, table: str, **values: Any) -> UUID:
        id_: UUID = values.pop("id", None) or new_id()
        await self._add(table, workspace_id=self.workspace_id, id=id_, **values)
        return id_

    async def _add(self, table: str, **values: Any) -> None:
        given = {name: Jsonb(value) if isinstance(value, dict) else value for name, value in values.items()}
        statement = sql.SQL("insert into {} ({}) values ({})").format(
            sql.Identifier(table),
            sql.SQL(", ").join(map(sql.Identifier, given)),
            sql.SQL(", ").join([sql.Placeholder()] * len(given)),
        )
        await self.db.execute(statement, list(given.values()))

    def _tick(self) -> int:
        self.clock += 1
        return self.clock


def hash_of(text: str) -> str:
    """As beside the text of terms."""
    return hashlib.sha256(text.encode()).hexdigest()


def _parsed(found: str) -> dict[str, Any]:
    parsed: dict[str, Any] = orjson.loads(found)
    return parsed
