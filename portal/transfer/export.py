"""Everything that somebody may see, as a ZIP file of JSON, CSV and files: each page under the rights of then."""

import asyncio
import csv
import io
import json
import tempfile
import zipfile
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO, Any
from uuid import UUID

import orjson

from portal.core.cells import guarded
from portal.core.db import Database
from portal.core.files import Storage
from portal.core.refusal import SignInRequired, require
from portal.core.viewer import Viewer
from portal.files.queries import WHOLE, key_of
from portal.identity.queries import viewer_for
from portal.transfer.exported import THINGS, Statement, Thing, count_of, page_of
from portal.transfer.model import ExportPart
from portal.transfer.rules import ending

START = UUID(int=0)
ID = 16
"""Bytes of an id."""
VERSION = 2
INNER = ("row_id", "blob")
"""What is needed to go on, and to find bytes; not told."""
ALL = tuple(ExportPart)

Row = dict[str, Any]
Counts = dict[str, int]
Progress = Callable[[int], Awaitable[None]]
"""Hears after each page how many rows are written; what it raises ends the export there."""


async def _unheard(_done: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True)
class Wanted:
    """What an export shall hold, and where the ids of what it holds are noted besides."""

    parts: Collection[str] = ALL
    ids: IO[bytes] = field(default_factory=io.BytesIO)

    @property
    def things(self) -> list[Thing]:
        """In their order."""
        return [thing for thing in THINGS if thing.part in self.parts]


async def export_all(  # noqa: PLR0913 - as whom, from where, into what
    database: Database,
    viewer: Viewer,
    storage: Storage | None,
    to: Path,
    *,
    now: datetime,
    wanted: Wanted | None = None,
    progress: Progress = _unheard,
) -> Counts:
    """Write the file; how many there are of each kind of thing. Whoever may come in no more in between gets nothing."""
    require(viewer.membership_id is not None, SignInRequired)
    wanted = wanted or Wanted()
    with (
        tempfile.TemporaryDirectory() as folder,
        zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as made,
    ):
        exporter = _Exporter(database, viewer, made, Path(folder), progress)
        counts = {thing.name: await exporter.write(thing, storage, wanted.ids) for thing in wanted.things}
        about = {"version": VERSION, "at": now.isoformat(), "counts": counts}
        made.writestr("bundwerk.json", orjson.dumps(about, option=orjson.OPT_INDENT_2))
    return counts


async def count_all(database: Database, viewer: Viewer, wanted: Wanted) -> int:
    """How many rows that will be."""
    counts = [count_of(thing, viewer.shape) for thing in wanted.things]
    found = await database.read_json(viewer, [(one.text, dict(one.values)) for one in counts])
    return sum(int(one or 0) for one in found)


async def pages(database: Database, member: Viewer, statement_of: Callable[[Viewer], Statement]) -> AsyncIterator[Any]:
    """The rows page by page, each as whoever asks may see it then: what was taken away meanwhile is not told."""
    after = START
    while True:
        viewer = await viewer_now(database, member)
        page = statement_of(viewer)
        (found,) = await database.read_json(viewer, [(page.text, {**page.values, "after": after})])
        rows: list[Row] = orjson.loads(found) if found else []
        if not rows:
            return
        yield rows
        after = UUID(rows[-1]["row_id"])


async def viewer_now(database: Database, viewer: Viewer) -> Viewer:
    """The same person with the rights of now."""
    member = viewer.member
    async with database.read() as db:
        today = await viewer_for(db, member.workspace_id, member.id)
    if today is None:
        raise SignInRequired
    return today


class _Exporter:
    def __init__(
        self, database: Database, viewer: Viewer, made: zipfile.ZipFile, folder: Path, progress: Progress
    ) -> None:
        self._database, self._viewer, self._made, self._folder = database, viewer, made, folder
        self._progress, self._done = progress, 0

    async def write(self, thing: Thing, storage: Storage | None, ids: IO[bytes]) -> int:
        """The JSON straight into the archive, the table beside it first: an archive takes one part after the other."""
        count, table, kept = 0, self._folder / f"{thing.name}.csv", self._folder / "kept"
        begun = ids.tell()
        ids.write(bytes(ID))
        with (
            table.open("w", encoding="utf-8-sig", newline="") as beside,
            self._made.open(f"{thing.name}.json", "w", force_zip64=True) as part,
            kept.open("w", encoding="utf-8") as bytes_,
        ):
            async for page in pages(self._database, self._viewer, lambda viewer: page_of(thing, viewer.shape)):
                await asyncio.to_thread(_put, part, beside, page, is_first=count == 0)
                ids.write(b"".join(UUID(row["row_id"]).bytes for row in page))
                if thing.part == ExportPart.FILES:
                    bytes_.writelines(f"{json.dumps(row)}\n" for row in page)
                count += len(page)
                self._done += len(page)
                await self._progress(self._done)
            part.write(b"\n]\n" if count else b"[]\n")
        self._made.write(table, f"{thing.name}.csv")
        ids.seek(begun)
        ids.write(count.to_bytes(ID, "big"))
        ids.seek(0, io.SEEK_END)
        for one in _lines(kept):
            await self._file(one, storage)
        return count

    async def _file(self, row: Row, storage: Storage | None) -> None:
        if storage is None:
            return
        key = key_of(self._viewer.member.workspace_id, UUID(row["row_id"]), UUID(row["blob"]), WHOLE)
        with self._made.open(f"files/{row['id']}{ending(row['name'])}", "w") as part:
            async for chunk in storage.chunks(key, 0, row["size"]):
                part.write(chunk)


def _lines(file: Path) -> Iterator[Row]:
    with file.open(encoding="utf-8") as source:
        for line in source:
            yield json.loads(line)


def _put(part: Any, beside: io.TextIOWrapper, page: list[Row], *, is_first: bool) -> None:
    rows = [{name: value for name, value in row.items() if name not in INNER} for row in page]
    writer = csv.DictWriter(beside, list(rows[0]))
    if is_first:
        writer.writeheader()
    for place, row in enumerate(rows):
        part.write(b"[\n" if is_first and place == 0 else b",\n")
        part.write(orjson.dumps(row))
        writer.writerow({name: guarded(value) if isinstance(value, str) else value for name, value in row.items()})
