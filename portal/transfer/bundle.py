"""The neutral form in which everything arrives, whatever system it comes from; the loader knows nothing else."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO, Any


@dataclass(frozen=True, slots=True)
class Place:
    """Where it stood in the file: which part of it, and the row that a spreadsheet would show."""

    part: str
    row: int


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody of the other system, as far as it tells."""

    name: str = ""
    email: str = ""
    id: str = ""
    firm: str = ""
    """The source's id of the firm; without one the mail address may tell."""
    function: str = ""

    @property
    def key(self) -> str:
        """By what the same person is known again; empty: nobody."""
        return self.id or self.email.lower() or (f"name:{self.name}" if self.name else "")


NOBODY = Who()


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm; `here` is its id in this portal, if the file says so, `terms` those of its pair circle."""

    place: Place
    id: str
    name: str
    here: str = ""
    is_host: bool = False
    city: str = ""
    terms: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is told by name, without having done anything yet."""

    place: Place
    who: Who


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea, its texts as Markdown; `facts` is what has no place here and is kept beside it."""

    place: Place
    id: str
    title: str
    problem: str = ""
    proposal: str = ""
    author: Who = NOBODY
    firm: str = ""
    status: str = ""
    sentence: str = ""
    created: datetime | None = None
    updated: datetime | None = None
    language: str = ""
    number: int | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    own: Mapping[str, Any] = field(default_factory=dict)
    """What only our own export tells of it; with anything in here its history is told too."""


@dataclass(frozen=True, slots=True)
class Support:
    """Somebody wants it: once, however often it is told."""

    place: Place
    idea: str
    who: Who
    need: str = "important"
    reason: str = ""
    created: datetime | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """Something said; with `is_note` among the host's people only."""

    place: Place
    id: str
    idea: str
    who: Who
    body: str
    parent: str = ""
    is_official: bool = False
    is_note: bool = False
    created: datetime | None = None
    language: str = ""
    edited: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Merge:
    """An idea that is another one's duplicate."""

    place: Place
    idea: str
    into: str
    sentence: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Circle:
    """Who shared, on which terms, latest last; firms by their ids in the source."""

    place: Place
    id: str
    kind: str
    name: str
    disclosure: str
    floor: int
    partner: str = ""
    firms: Sequence[str] = ()
    terms: Sequence[tuple[int, str]] = ()


@dataclass(frozen=True, slots=True)
class Own:
    """A row of a part that only our own export has."""

    place: Place
    part: str
    row: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class File:
    """A file at an idea or at a comment, and how its bytes are read."""

    place: Place
    id: str
    name: str
    size: int
    open: Callable[[], IO[bytes]]
    row: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a row, and whether it was taken all the same."""

    place: Place
    code: str
    what: str = ""
    is_kept: bool = False


Item = Firm | Person | Idea | Support | Comment | Merge | Circle | Own | File | Problem
Items = Iterator[Item]
