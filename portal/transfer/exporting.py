"""What happens beside requests when somebody asks for an export: it is made, with the rights of whoever asked."""

import tempfile
from contextlib import suppress
from pathlib import Path
from uuid import UUID, uuid4

from portal.core.clock import now
from portal.core.db import Database
from portal.core.files import Storage
from portal.core.mail import Occasion
from portal.core.refusal import NotFound, Refusal
from portal.core.viewer import STRANGER, Viewer
from portal.identity.queries import actor_of
from portal.transfer import queries
from portal.transfer.actions import exports
from portal.transfer.export import Wanted, count_all, export_all, viewer_now
from portal.transfer.kept import SEEN, WHOLE, head_of, key_of, place_of
from portal.transfer.model import ExportRow, ExportState

TOLD_EVERY = 20
"""So many pages pass before it is noted how far it is."""
WAITS = (ExportState.WAITING, ExportState.RUNNING)


class Exporting:
    """Makes one export after the other; told twice, or killed on the way, it makes one."""

    def __init__(self, database: Database, storage: Storage) -> None:
        self._database, self._storage = database, storage

    async def make(self, occasion: Occasion) -> None:
        """Make it, unless that was done."""
        async with self._database.read() as db:
            viewer = await actor_of(db, occasion.workspace_id, occasion.id)
        if viewer is None:
            return
        with suppress(NotFound):
            async with self._database.write(viewer) as tx:
                row = await queries.own_export(tx, occasion.object)
            if row.state not in WAITS or row.expires_at <= now():
                return
            try:
                await self._make(viewer, row)
            except Refusal:
                async with self._database.write(viewer) as tx:
                    await exports.note_over(tx, row.id, ExportState.FAILED, now=now())

    async def _make(self, viewer: Viewer, row: ExportRow) -> None:
        pages = 0
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as ids:
            wanted, file, blob = Wanted(row.parts, ids), Path(folder) / WHOLE, uuid4()
            total = await count_all(self._database, viewer, wanted)

            async def tell(done: int) -> None:
                nonlocal pages
                pages += 1
                if pages % TOLD_EVERY == 1:
                    async with self._database.write(viewer) as tx:
                        await exports.note_export(tx, row.id, done, total, now=now())

            ids.write(head_of(await viewer_now(self._database, viewer)))
            counts = await export_all(
                self._database, viewer, self._storage, file, now=now(), wanted=wanted, progress=tell
            )
            await self._storage.put(key_of(row.workspace_id, row.id, blob, SEEN), ids)
            with file.open("rb") as made:
                await self._storage.put(key_of(row.workspace_id, row.id, blob, WHOLE), made)
            await self._note(viewer, row, blob, file.stat().st_size, counts)

    async def _note(self, viewer: Viewer, row: ExportRow, blob: UUID, size: int, counts: dict[str, int]) -> None:
        done, ideas = sum(counts.values()), counts.get("ideas", 0)
        async with self._database.write(viewer) as tx:
            is_first = await exports.note_made(tx, row.id, blob=blob, size=size, ideas=ideas, done=done, now=now())
        if not is_first:
            await self._storage.remove(f"{place_of(row.workspace_id, row.id)}/{blob}")


async def sweep(database: Database, storage: Storage) -> None:
    """Remove what has expired: bytes first, rows half an hour later, so that no row goes whose bytes are left."""
    for workspace_id, export_id in await queries.exports_over(database):
        await storage.remove(place_of(workspace_id, export_id))
    async with database.write(STRANGER) as tx:
        await tx.execute(queries.SWEEP)
