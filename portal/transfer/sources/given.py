"""What every product's reader is given: the file, its parts, and ways to read cells that tell what is wrong."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from portal.transfer import parts, values
from portal.transfer.bundle import Item, Items, Place, Problem

Rows = Iterator[tuple[Place, Any] | Problem]


@dataclass
class Given:
    """A file on its way in."""

    file: Path
    now: datetime
    columns: Mapping[str, str] = field(default_factory=dict)
    archive: parts.Archive | None = None
    remarks: list[Problem] = field(default_factory=list)

    @cached_property
    def headings(self) -> set[str]:
        """Of the only table; for JSON none."""
        return {"{json}"} if self.is_json else set(parts.headings(self.opener()))

    @property
    def is_json(self) -> bool:
        """Whether it begins like JSON."""
        with self.file.open("rb") as source:
            return source.read(64).lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in {b"[", b"{"}

    def opener(self, part: str = "") -> parts.Open:
        """Opens a part of the archive, or the file."""
        return partial(self.archive.open, part) if self.archive and part else parts.opener(self.file)

    def table(self, part: str = "") -> Rows:
        """The rows of a part; none if it is not there."""
        if self.archive and not self.archive.has(part):
            return iter(())
        return parts.table(part or self.file.name, self.opener(part))

    def objects(self, part: str = "") -> Rows:
        """The objects of a JSON part; none if it is not there."""
        if self.archive and not self.archive.has(part):
            return iter(())
        return parts.objects(part or self.file.name, self.opener(part))

    def each(self, rows: Rows, made: Callable[[Place, Any], Item | None]) -> Items:
        """What each row becomes, with what was wrong with it; what cannot be read at all is passed on."""
        for found in rows:
            if isinstance(found, Problem):
                yield found
                continue
            item = made(*found)
            if item is not None:
                yield item
            yield from self.told()

    def told(self) -> Items:
        """What was noted since, once."""
        yield from self.remarks
        self.remarks.clear()

    def moment(self, place: Place, value: Any) -> datetime | None:
        """The time; a wrong one is noted, and stands for none."""
        try:
            return values.moment(value, self.now)
        except values.NoTimeError:
            self.note(place, "BAD_DATE", values.text(value)[:60])
            return None

    def note(self, place: Place, code: str, what: str = "", *, is_kept: bool = True) -> None:
        """Something about the row; with `is_kept` it is taken all the same."""
        self.remarks.append(Problem(place, code, what, is_kept))

    def missing(self, place: Place, code: str, what: str = "") -> None:
        """Why the row is left out."""
        self.note(place, code, what, is_kept=False)
