"""An export is fetched: by its asker only, before it expires, and only while nothing in it was taken away since."""

from contextlib import suppress
from datetime import datetime
from uuid import UUID

from portal.core.db import Database
from portal.core.files import Storage
from portal.core.refusal import NotFound
from portal.core.viewer import Viewer
from portal.transfer import queries
from portal.transfer.actions import exports
from portal.transfer.kept import place_of, sees_all_of
from portal.transfer.model import ExportRow, ExportState


async def fetch_export(
    database: Database, viewer: Viewer, storage: Storage, export_id: UUID, *, now: datetime
) -> ExportRow | None:
    """The export, if it may be handed out; one that holds more than may be seen now is forgotten, bytes and all."""
    with suppress(NotFound, FileNotFoundError):
        async with database.write(viewer) as tx:
            row = await queries.own_export(tx, export_id)
        if row.state != ExportState.READY or row.expires_at <= now:
            return None
        if await sees_all_of(database, viewer, storage, row):
            return row
        async with database.write(viewer) as tx:
            await exports.note_over(tx, row.id, ExportState.OUTDATED, now=now)
        await storage.remove(place_of(row.workspace_id, row.id))
    return None
