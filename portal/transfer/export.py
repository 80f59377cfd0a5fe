"""Everything that somebody may see, as a ZIP file of JSON, CSV and files: each page under the rights of then."""

import asyncio
import csv
import io
import tempfile
import zipfile
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson

from portal.core.cells import guarded
from portal.core.db import Database
from portal.core.files import Storage
from portal.core.refusal import SignInRequired, require
from portal.core.viewer import Viewer
from portal.files.queries import WHOLE, key_of
from portal.identity.queries import viewer_for
from portal.transfer.exported import THINGS, Thing, page_of

START = UUID(int=0)
VERSION = 1
INNER = ("row_id", "blob")
"""What is needed to go on, and to find bytes; not told."""

Row = dict[str, Any]
Counts = dict[str, int]


async def export_all(database: Database, viewer: Viewer, storage: Storage | None, to: Path, *, now: datetime) -> Counts:
    """Write the file; how many there are of each kind of thing. Whoever may come in no more in between gets nothing."""
    require(viewer.membership_id is not None, SignInRequired)
    with (
        tempfile.TemporaryDirectory() as folder,
        zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as made,
    ):
        exporter = _Exporter(database, viewer, made, Path(folder))
        counts = {thing.name: await exporter.write(thing, storage) for thing in THINGS}
        about = {"version": VERSION, "at": now.isoformat(), "counts": counts}
        made.writestr("bundwerk.json", orjson.dumps(about, option=orjson.OPT_INDENT_2))
    return counts


class _Exporter:
    def __init__(self, database: Database, viewer: Viewer, made: zipfile.ZipFile, folder: Path) -> None:
        self._database, self._viewer, self._made, self._folder = database, viewer, made, folder

    async def write(self, thing: Thing, storage: Storage | None) -> int:
        """The JSON straight into the archive, the table beside it first: an archive takes one part after the other."""
        count, table = 0, self._folder / f"{thing.name}.csv"
        kept: list[Row] = []
        with (
            table.open("w", encoding="utf-8-sig", newline="") as beside,
            self._made.open(f"{thing.name}.json", "w", force_zip64=True) as part,
        ):
            async for page in self._pages(thing):
                await asyncio.to_thread(_put, part, beside, page, is_first=count == 0)
                count += len(page)
                kept += page if thing.name == "files" and storage is not None else ()
            part.write(b"\n]\n" if count else b"[]\n")
        self._made.write(table, f"{thing.name}.csv")
        for one in kept:
            await self._file(one, storage)
        return count

    async def _pages(self, thing: Thing) -> AsyncIterator[list[Row]]:
        after = START
        while True:
            viewer = await self._viewer_now()
            page = page_of(thing.name, viewer.shape)
            (found,) = await self._database.read_json(viewer, [(page.text, {**page.values, "after": after})])
            rows: list[Row] = orjson.loads(found) if found else []
            if not rows:
                return
            yield rows
            after = UUID(rows[-1]["row_id"])

    async def _viewer_now(self) -> Viewer:
        """What was taken from somebody meanwhile is taken from what is still to come."""
        member = self._viewer.member
        async with self._database.read() as db:
            viewer = await viewer_for(db, member.workspace_id, member.id)
        if viewer is None:
            raise SignInRequired
        return viewer

    async def _file(self, row: Row, storage: Storage | None) -> None:
        if storage is None:
            return
        key = key_of(self._viewer.member.workspace_id, UUID(row["row_id"]), UUID(row["blob"]), WHOLE)
        with self._made.open(f"files/{row['id']}{_ending(row['name'])}", "w") as part:
            async for chunk in storage.chunks(key, 0, row["size"]):
                part.write(chunk)


def _put(part: Any, beside: io.TextIOWrapper, page: list[Row], *, is_first: bool) -> None:
    rows = [{name: value for name, value in row.items() if name not in INNER} for row in page]
    writer = csv.DictWriter(beside, list(rows[0]))
    if is_first:
        writer.writeheader()
    for place, row in enumerate(rows):
        part.write(b"[\n" if is_first and place == 0 else b",\n")
        part.write(orjson.dumps(row))
        writer.writerow({name: guarded(value) if isinstance(value, str) else value for name, value in row.items()})


def _ending(name: str) -> str:
    """Of a name that people gave only what says its kind: the rest stands in the list."""
    ending = Path(name).suffix.lower()
    return ending if ending[1:].isalnum() and ending.isascii() and len(ending) < 10 else ""  # noqa: PLR2004 - `.drawing`
