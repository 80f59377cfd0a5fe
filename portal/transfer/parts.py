"""Files row by row, in little memory: tables in whatever encoding Excel left, lists in JSON, archives with both."""

import codecs
import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain, islice, zip_longest
from pathlib import Path, PurePosixPath
from typing import IO, Any

from portal.core.cells import unguarded
from portal.transfer import rules
from portal.transfer.bundle import Place, Problem

CHUNK = 256 * 1024
DELIMITERS = ",;\t|"
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
BEGINNING, BETWEEN = re.compile("[ \\t\\r\\n\\ufeff]*\\[?"), re.compile("[ \\t\\r\\n,]*")
UNSEEN = re.compile("[\x00-\x1f\ud800-\udfff]+")
Open = Callable[[], IO[bytes]]
Row = dict[str, str]
Lost = Problem


class Archive:
    """The parts of a ZIP file by their names, without folders; nothing is ever unpacked to a disk."""

    def __init__(self, file: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, OSError, ValueError):
            raise rules.Unreadable from None
        entries = self._zip.infolist()
        if len(entries) > rules.MOST_ENTRIES:
            raise rules.TooMuch
        self._by_name = {PurePosixPath(one.filename).name.lower(): one for one in entries if not one.is_dir()}

    @property
    def names(self) -> set[str]:
        """In lower case."""
        return set(self._by_name)

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._by_name

    def open(self, name: str) -> IO[bytes]:
        """The part, which ends with a refusal as soon as it gives more than it may."""
        entry = self._by_name[name]
        if entry.flag_bits & 1:
            raise rules.Unreadable
        most = min(rules.MOST_BYTES, max(rules.HARMLESS, entry.compress_size * rules.MOST_TIMES))
        return io.BufferedReader(_Bounded(self._zip.open(entry), most), CHUNK)


class _Bounded(io.RawIOBase):
    def __init__(self, source: IO[bytes], most: int) -> None:
        self._source, self._left = source, most

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, into: Any) -> int:
        """The next bytes; what the entry says about its size is not believed."""
        try:
            data = self._source.read(len(into))
        except (zipfile.BadZipFile, EOFError, OSError, ValueError):
            raise rules.Unreadable from None
        self._left -= len(data)
        if self._left < 0:
            raise rules.TooMuch
        into[: len(data)] = data
        return len(data)


def opener(file: Path) -> Open:
    """Opens the file anew."""
    if file.stat().st_size > rules.MOST_BYTES:
        raise rules.TooMuch
    return lambda: file.open("rb")


def table(part: str, open_: Open) -> Iterator[tuple[Place, Row] | Lost]:
    """The rows of a table by their headings in lower case; a row that cannot be read is told and left out."""
    with _text(open_) as source:
        head = source.readline(rules.LONGEST_CELL)
        csv.field_size_limit(rules.LONGEST_CELL)
        reader = csv.reader(chain([head], source), delimiter=_delimiter(head))
        yield from _rows(part, reader)


def headings(open_: Open) -> list[str]:
    """The headings of a table as they are matched."""
    with _text(open_) as source:
        head = source.readline(rules.LONGEST_CELL)
    with suppress(csv.Error):
        return [heading(one) for one in next(csv.reader([head], delimiter=_delimiter(head)), [])]
    return []


def columns(open_: Open) -> list[tuple[str, str]]:
    """The headings of a table as they stand there, each with the first thing that stands below it."""
    csv.field_size_limit(rules.LONGEST_CELL)
    with _text(open_) as source, suppress(csv.Error):
        head = source.readline(rules.LONGEST_CELL)
        reader = csv.reader(chain([head], source), delimiter=_delimiter(head))
        names = [" ".join(one.replace("\ufeff", "").split()) for one in next(reader, [])][: rules.MOST_COLUMNS]
        samples = [""] * len(names)
        for row in islice(reader, rules.SAMPLED):
            samples = [one or unguarded(cell) for one, cell in zip_longest(samples, row[: len(names)], fillvalue="")]
        return [(name, UNSEEN.sub(" ", sample)[:80]) for name, sample in zip(names, samples, strict=True) if name]
    return []


def heading(cell: str) -> str:
    """The heading as it is matched."""
    return " ".join(cell.replace("\ufeff", "").strip().lower().replace("_", " ").split())


def _rows(part: str, reader: Any) -> Iterator[tuple[Place, Row] | Lost]:
    names: list[str] | None = None
    row = 0
    while True:
        row += 1
        if row > rules.MOST_ROWS:
            raise rules.TooMuch
        try:
            cells = next(reader, None)
        except csv.Error:
            yield Problem(Place(part, row), "ROW_UNREADABLE")
            continue
        if cells is None:
            return
        if names is None:
            names = [heading(one) for one in cells]
        elif any(cells):
            yield Place(part, row), {name: unguarded(cell) for name, cell in zip(names, cells, strict=False) if name}


def objects(part: str, open_: Open) -> Iterator[tuple[Place, dict[str, Any]] | Lost]:
    """The objects of a JSON list, one after the other; also where the list stands within an object, or one per line."""
    for row, value in enumerate(_values(open_), 1):
        if isinstance(value, dict):
            yield Place(part, row), value
        else:
            yield Problem(Place(part, row), "ROW_UNREADABLE")


def whole(open_: Open) -> Any:
    """A small JSON file at once."""
    with open_() as source:
        data = source.read(rules.LONGEST_ITEM + 1)
    if len(data) > rules.LONGEST_ITEM:
        raise rules.TooMuch
    try:
        return json.loads(data)
    except ValueError:
        raise rules.Unreadable from None


def _values(open_: Open) -> Iterator[Any]:
    decoder = json.JSONDecoder()
    with _text(open_) as source:
        waiting, at, ended = source.read(CHUNK), 0, False
        at = BEGINNING.match(waiting).end()  # type: ignore[union-attr]  # it matches nothing too
        while True:
            at = BETWEEN.match(waiting, at).end()  # type: ignore[union-attr]  # it matches nothing too
            try:
                if waiting.startswith("]", at) or (ended and at == len(waiting)):
                    return
                value, end = decoder.raw_decode(waiting, at)
                goes_on = end == len(waiting) and not ended  # a number at the end of what is read so far may
            except ValueError:
                goes_on = True
            if goes_on:
                if ended or len(waiting) - at > rules.LONGEST_ITEM:
                    raise rules.Unreadable from None
                more = source.read(max(CHUNK, len(waiting) - at))
                waiting, at, ended = waiting[at:] + more, 0, not more
                continue
            yield value
            at = end


@contextmanager
def _text(open_: Open) -> Iterator[io.TextIOWrapper]:
    encoding = _encoding(open_)
    with open_() as raw, io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="") as source:
        yield source


def _encoding(open_: Open) -> str:
    """UTF-8 where everything is that; otherwise what Windows writes."""
    with open_() as source:
        first = source.read(CHUNK)
        for bom, encoding in BOMS:
            if first.startswith(bom):
                return encoding
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while first:
                decoder.decode(first)
                first = source.read(CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8"


def _delimiter(head: str) -> str:
    return max(DELIMITERS, key=head.count)
