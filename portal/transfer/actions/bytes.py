"""Bytes of files that come in an archive: judged and drawn anew like those that people upload."""

import asyncio
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from portal.core.db import Database
from portal.core.files import CHUNK, Storage
from portal.core.ids import new_id
from portal.core.refusal import Refusal
from portal.core.viewer import Viewer
from portal.files import rules as files
from portal.files.intake import Incoming, Intake
from portal.files.model import FileRow
from portal.files.queries import place_of
from portal.transfer import queries
from portal.transfer.bundle import File, Problem
from portal.transfer.report import Report

Row = dict[str, Any]


class Bytes:
    """Puts bytes into the storage before their rows are written, and takes them out again if these are not."""

    def __init__(self, database: Database, viewer: Viewer, storage: Storage | None, quota: int | None = None) -> None:
        self._database, self._viewer, self._storage, self._quota = database, viewer, storage, quota
        self._intake = Intake(storage) if storage else None

    async def keep(self, items: Sequence[File], report: Report) -> list[tuple[File, Row]]:
        """What may be kept, with the row that it becomes; files that are here already are left alone."""
        kept: list[tuple[File, Row]] = []
        async with self._database.read(self._viewer) as db:
            known = await queries.files_here(db, self._viewer, report.system, [one.id for one in items])
        for item in items:
            if item.id in known:
                report.count(item)
                continue
            try:
                kept.append((item, await self._row(item)))
            except Refusal:
                report.tell(Problem(item.place, "FILE_REFUSED", item.name[:60]))
        return kept

    async def forget(self, kept: Sequence[tuple[File, Row]]) -> None:
        """Nobody knows of them."""
        for _, row in kept:
            if self._storage:
                await self._storage.remove(place_of(self._viewer.member.workspace_id, UUID(row["id"])))

    async def _row(self, item: File) -> Row:
        if self._intake is None:
            raise files.FileIncomplete
        me, size = self._viewer.member, files.size(item.size)
        slot = FileRow(
            workspace_id=me.workspace_id, id=new_id(), membership_id=me.id, organisation_id=me.organisation_id,
            name=files.name(item.name), slug="", media_type="", size=size, stored=size,
        )  # fmt: skip
        with Incoming(slot.size) as incoming:
            await asyncio.to_thread(_read, item, incoming)
            arrived = await self._intake.keep(slot, incoming)
        told = {name: getattr(arrived, name) for name in ARRIVED}
        made = {
            "id": str(slot.id),
            "source_id": item.id,
            "slug": files.slug(arrived.name),
            "blob": str(arrived.blob),
            "quota": self._quota,
        }
        return {**item.row, **told, **made}


ARRIVED = ("name", "media_type", "size", "stored", "sha256", "width", "height", "view_size", "thumb_size")


def _read(item: File, incoming: Incoming) -> None:
    with item.open() as source:
        while chunk := source.read(CHUNK):
            incoming.take(chunk)
