"""One module per product: how its export becomes the neutral form; `FORMATS` has them all."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from portal.transfer import parts, rules
from portal.transfer.bundle import Items
from portal.transfer.sources import bundwerk, canny, clearflask, fider, generic, quackback, uservoice
from portal.transfer.sources.given import Given

Read = Callable[[Given], Items]
Knows = Callable[[set[str]], bool]


@dataclass(frozen=True)
class Format:
    """How a product's export is recognised and read."""

    system: str
    read: Read
    knows: Knows
    """By the names of an archive's parts, or by the headings of a table."""
    is_archive: bool = False


TABLE = "csv"

FORMATS: Mapping[str, Format] = {
    "bundwerk": Format("bundwerk", bundwerk.read, bundwerk.knows, is_archive=True),
    "fider-zip": Format("fider", fider.read_backup, fider.knows_backup, is_archive=True),
    "clearflask": Format("clearflask", clearflask.read, clearflask.knows, is_archive=True),
    "quackback": Format("quackback", quackback.read, quackback.knows, is_archive=True),
    "canny-zip": Format("canny", canny.read_archive, canny.knows_archive, is_archive=True),
    "fider": Format("fider", fider.read_posts, fider.knows_posts),
    "uservoice": Format("uservoice", uservoice.read_suggestions, uservoice.knows_suggestions),
    "uservoice-full": Format("uservoice", uservoice.read_voters, uservoice.knows_voters),
    "canny": Format("canny", canny.read, canny.knows),
    TABLE: Format("csv", generic.read, generic.knows),
}
"""In the order in which a file is tried."""


@dataclass(frozen=True)
class Wish:
    """A file, and how it shall be read; without a format it is told by the file."""

    file: Path
    now: datetime
    format: str = ""
    system: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    """For tables of other origin: which heading stands for which member."""


def opened(wish: Wish) -> tuple[str, str, Items]:
    """The format, the name of the source, and what the file says, from the beginning."""
    archive = parts.Archive(wish.file) if _is_archive(wish.file) else None
    given = Given(wish.file, wish.now, wish.columns, archive)
    name = wish.format or told(given)
    if name not in FORMATS or FORMATS[name].is_archive != (given.archive is not None):
        raise rules.UnknownFormat
    found = FORMATS[name]
    return name, wish.system or found.system, found.read(given)


@dataclass(frozen=True)
class Heading:
    """A column of a table, and which member it stands for, if any."""

    heading: str
    sample: str
    member: str


def headings_of(wish: Wish) -> list[Heading]:
    """The columns of a table; of other files none."""
    given = Given(wish.file, wish.now, wish.columns)
    if _is_archive(wish.file) or given.is_json:
        return []
    members = {heading: member for member, heading in generic.mapped(given.headings, wish.columns).items()}
    return [
        Heading(written, sample, members.pop(parts.heading(written), ""))
        for written, sample in parts.columns(given.opener())
    ]


def told(given: Given) -> str:
    """The format that fits."""
    names = given.archive.names if given.archive else given.headings
    for name, one in FORMATS.items():
        if one.is_archive == (given.archive is not None) and one.knows(names):
            return name
    raise rules.UnknownFormat


def _is_archive(file: Path) -> bool:
    with file.open("rb") as source:
        return source.read(4) in {b"PK\x03\x04", b"PK\x05\x06"}
