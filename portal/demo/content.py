"""The demo workspace as written down in the TOML files beside this module: read, and checked before use."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any, Self

FOLDER = Path(__file__).parent
LANGUAGES = ("de", "fr", "en")
NEEDS = ("nice", "important", "blocking")
DATED = ("planned", "in_development")
CLOSED = ("released", "declined", "withdrawn")
MODERATORS = ("owner", "admin", "moderator")
DECLINE_AT_LEAST = 20
AGO = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?")

Table = dict[str, Any]


@dataclass(frozen=True)
class Person:
    """Somebody of a firm; `partners` limits staff, `circle` and `ends` a guest."""

    key: str
    firm: str
    name: str
    email: str
    function: str
    role: str
    language: str
    partners: tuple[str, ...] = ()
    circle: str | None = None
    ends: timedelta | None = None


@dataclass(frozen=True)
class Firm:
    """A firm and its people."""

    key: str
    kind: str
    name: str
    city: str
    people: tuple[Person, ...]

    @property
    def is_host(self) -> bool:
        """Whether the portal is theirs."""
        return self.kind == "host"


@dataclass(frozen=True)
class Circle:
    """A circle (the house has no terms); `members`: how long ago each partner accepted, None while that is pending."""

    key: str
    kind: str
    name: str
    disclosure: str
    floor: int
    terms: str
    created: timedelta
    members: dict[str, timedelta | None]


@dataclass(frozen=True)
class Support:
    """One person's support of an idea."""

    person: str
    need: str
    reason: str | None = None


@dataclass(frozen=True)
class Change:
    """A decision with a sentence."""

    to: str
    by: str
    at: timedelta
    sentence: str


@dataclass(frozen=True)
class Comment:
    """Something said about an idea."""

    by: str
    at: timedelta
    body: str
    language: str
    official: bool = False
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class Widening:
    """An open request to let a wider circle read an idea."""

    to: str
    by: str
    at: timedelta
    note: str


@dataclass(frozen=True)
class Idea:
    """An idea with what was said and decided; times count back from now."""

    key: str
    circle: str
    requested: str | None
    author: str
    language: str
    created: timedelta
    title: str
    problem: str
    proposal: str
    status: str
    history: tuple[Change, ...]
    supports: tuple[Support, ...]
    comments: tuple[Comment, ...]
    widening: Widening | None = None
    files: tuple[str, ...] = ()
    stage: str | None = None
    months: int | None = None
    """In which month it shall be there, from this one on."""

    @property
    def closed(self) -> timedelta:
        """How long ago it was closed for good; zero while it is open."""
        return self.history[-1].at if self.status in CLOSED else timedelta(0)

    def present(self) -> Iterator[str]:
        """Everybody who takes part in it."""
        yield self.author
        yield from (support.person for support in self.supports)
        yield from (comment.by for comment in self.comments)
        yield from (change.by for change in self.history)

    def texts(self) -> Iterator[str]:
        """Everything that people read of it."""
        yield from (self.title, self.problem, self.proposal)
        yield from (change.sentence for change in self.history)
        yield from (support.reason for support in self.supports if support.reason)
        yield from (comment.body for comment in self.comments)


@dataclass(frozen=True)
class Invitation:
    """Somebody who was asked to join a firm."""

    firm: str
    email: str
    role: str
    by: str
    sent: timedelta


@dataclass(frozen=True)
class Content:
    """The whole demo workspace."""

    workspace: Table
    firms: tuple[Firm, ...]
    circles: tuple[Circle, ...]
    ideas: tuple[Idea, ...]
    invitations: tuple[Invitation, ...]
    stages: tuple[Table, ...]
    """What the host calls parts of statuses: key, status and name."""

    @cached_property
    def people(self) -> dict[str, Person]:
        """Everybody by key."""
        return {person.key: person for firm in self.firms for person in firm.people}

    @cached_property
    def circle(self) -> dict[str, Circle]:
        """All circles by key."""
        return {circle.key: circle for circle in self.circles}

    @cached_property
    def host(self) -> Firm:
        """The firm whose portal it is."""
        return next(firm for firm in self.firms if firm.is_host)

    def lead(self, firm: str) -> Person:
        """Who speaks for the firm."""
        people = (person for person in self.people.values() if person.firm == firm)
        return next(person for person in people if person.role in ("owner", "lead"))

    def joined(self, firm: str) -> timedelta:
        """How long ago the firm came in."""
        founded = ago(self.workspace["since"])
        return founded if firm == self.host.key else self.circle[f"pair-{firm}"].created

    def reads(self, person: Person, circle: Circle) -> bool:
        """Whether the portal lets that person read there."""
        if person.firm != self.host.key:
            inside = circle.members.get(person.firm) is not None
            return inside and person.circle in (None, circle.key)
        cared = any(partner in circle.members for partner in person.partners)
        return not person.partners or circle.kind in ("house", "open") or cared

    @classmethod
    def read(cls, folder: Path = FOLDER) -> Self:
        """What the files say, unchecked."""
        source = _toml(folder / "firms.toml")
        firms = tuple(map(_firm, source["firm"]))
        circles = [*_pairs(source["firm"], folder), *(_circle(one, folder) for one in source["circle"])]
        spoken = {person.key: person.language for firm in firms for person in firm.people}
        files = sorted((folder / "ideas").glob("*.toml"))
        ideas = [_idea(one, spoken) for file in files for one in _toml(file)["idea"]]
        invitations = tuple(Invitation(**one | {"sent": ago(one["sent"])}) for one in source["invitation"])
        return cls(source["workspace"], firms, tuple(circles), tuple(ideas), invitations, tuple(source["stage"]))


def load_content() -> Content:
    """The demo workspace, or a complaint about everything that does not fit together."""
    content = Content.read()
    found = list(problems(content))
    if found:
        raise ValueError("\n".join(found))
    return content


def ago(value: str) -> timedelta:
    """`12d`, `1d6h` or `5h` before now."""
    match = AGO.fullmatch(value)
    if not value or match is None:
        raise ValueError(f"not a time: {value!r}")
    days, hours = match.groups()
    return timedelta(days=int(days or 0), hours=int(hours or 0))


def problems(content: Content) -> Iterator[str]:
    """Everything that the portal itself would have refused."""
    keys = [idea.key for idea in content.ideas]
    yield from (f"{key}: used twice" for key in {key for key in keys if keys.count(key) > 1})
    for idea in content.ideas:
        yield from (f"{idea.key}: {problem}" for problem in _of_idea(content, idea))


def _of_idea(content: Content, idea: Idea) -> Iterator[str]:
    strangers = set(idea.present()).difference(content.people)
    if strangers:
        yield f"unknown: {', '.join(sorted(strangers))}"
        return
    yield from _of_places(content, idea)
    yield from _of_voices(content, idea)
    yield from _of_times(content, idea)
    yield from _of_decisions(content, idea)


def _of_places(content: Content, idea: Idea) -> Iterator[str]:
    circle = content.circle[idea.circle]
    outside = [key for key in idea.present() if not content.reads(content.people[key], circle)]
    yield from (f"{key} does not read in {circle.key}" for key in outside)
    if (idea.status == "held") != (idea.requested is not None):
        yield "held ideas, and only they, ask for a wider circle"
    if idea.requested and circle.kind != "pair":
        yield "held ideas stand in the pair circle"


def _of_voices(content: Content, idea: Idea) -> Iterator[str]:
    supporters = [one.person for one in idea.supports]
    if len(set(supporters)) < len(supporters):
        yield "somebody supports twice"
    if idea.author in supporters:
        yield "the author supports the own idea"
    yield from (f"guest {one} supports" for one in supporters if content.people[one].role == "guest")
    yield from (f"unknown need {one.need}" for one in idea.supports if one.need not in NEEDS)
    spoken = {idea.language, *(one.language for one in idea.comments)}
    yield from (f"unknown language {one}" for one in spoken.difference(LANGUAGES))
    for comment in idea.comments:
        if comment.official and content.people[comment.by].firm != content.host.key:
            yield f"{comment.by} does not speak for the host"


def _of_times(content: Content, idea: Idea) -> Iterator[str]:
    for kind, times in (("comment", [c.at for c in idea.comments]), ("decision", [c.at for c in idea.history])):
        if any(at >= idea.created for at in times):
            yield f"{kind} before the idea"
        if times != sorted(times, reverse=True):
            yield f"{kind}s out of order"
    circle, firm = content.circle[idea.circle], content.people[idea.author].firm
    since = circle.members.get(firm) or circle.created
    if idea.created >= since:
        yield f"{firm} was not yet in {circle.key}"


def _of_decisions(content: Content, idea: Idea) -> Iterator[str]:
    states = ["held" if idea.requested else "open", *(one.to for one in idea.history)]
    if states[-1] != idea.status:
        yield f"history ends with {states[-1]}, status is {idea.status}"
    if idea.months is not None and idea.status not in DATED:
        yield f"a month, but {idea.status}"
    if idea.stage and (idea.stage, idea.status) not in {(one["key"], one["status"]) for one in content.stages}:
        yield f"stage {idea.stage} is none of {idea.status}"
    if any(one == other for one, other in pairwise(states)):
        yield "a decision that changes nothing"
    for change in idea.history:
        person = content.people[change.by]
        own = person.firm == content.people[idea.author].firm and person.role == "lead"
        withdraws = change.to == "withdrawn" and (own or change.by == idea.author)
        if not withdraws and person.role not in MODERATORS:
            yield f"{change.by} may not decide"
        if len(change.sentence) < DECLINE_AT_LEAST:
            yield f"too short a sentence: {change.sentence}"


def _firm(source: Table) -> Firm:
    people = tuple(_person(one, source) for one in source["people"])
    return Firm(source["key"], source["kind"], source["name"], source["city"], people)


def _person(source: Table, firm: Table) -> Person:
    given = source | {"partners": tuple(source.get("partners", ()))}
    local = given.pop("mail", None) or _local_part(source["name"])
    if "ends" in given:
        given["ends"] = ago(given["ends"])
    return Person(firm=firm["key"], email=f"{local}@{firm['domain']}", **given)


def _local_part(name: str) -> str:
    spelt = name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace(" ", ".")
    return unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode()


def _circle(source: Table, folder: Path) -> Circle:
    members = {firm: ago(at) if at else None for firm, at in source.get("members", {}).items()}
    given = source | {"members": members, "created": ago(source["created"])}
    return Circle(**given | {"terms": _terms(folder, source["terms"]) if "terms" in source else ""})


def _pairs(firms: list[Table], folder: Path) -> Iterator[Circle]:
    for firm in firms:
        if firm["kind"] == "partner":
            accepted = ago(firm["pair_accepted"])
            french = firm["people"][0]["language"] == "fr"
            terms = _terms(folder, "pair.fr.md" if french else "pair.md")
            created = accepted + timedelta(days=2)
            members: dict[str, timedelta | None] = {firm["key"]: accepted}
            yield Circle(f"pair-{firm['key']}", "pair", firm["name"], "people", 0, terms, created, members)


def _terms(folder: Path, name: str) -> str:
    return (folder / "terms" / name).read_text(encoding="utf-8").strip()


def _idea(source: Table, spoken: dict[str, str]) -> Idea:
    comments = (
        Comment(
            one["by"],
            ago(one["at"]),
            one["body"].strip(),
            _language(one, spoken),
            one.get("official", False),
            tuple(one.get("files", ())),
        )
        for one in source.get("comments", [])
    )
    asked = source.get("widening")
    return Idea(
        key=source["key"],
        circle=source["circle"],
        requested=source.get("requested"),
        author=source["author"],
        language=source["language"],
        created=ago(source["created"]),
        title=source["title"],
        problem=source["problem"].strip(),
        proposal=source.get("proposal", "").strip(),
        status=source["status"],
        history=tuple(Change(to, by, ago(at), text) for to, by, at, text in source.get("history", [])),
        supports=tuple(Support(*one) for one in source["supports"]),
        comments=tuple(comments),
        widening=Widening(asked[0], asked[1], ago(asked[2]), asked[3]) if asked else None,
        files=tuple(source.get("files", ())),
        stage=source.get("stage"),
        months=source.get("months"),
    )


def _language(comment: Table, spoken: dict[str, str]) -> str:
    language: str = comment.get("language") or spoken.get(comment["by"], "")
    return language


def _toml(file: Path) -> Table:
    return tomllib.loads(file.read_text(encoding="utf-8"))
