"""Exports as they are kept: where their bytes lie, and whether their asker may still see everything in them."""

from collections.abc import AsyncIterator
from uuid import UUID

import orjson

from portal.core.db import Database
from portal.core.files import Storage
from portal.core.viewer import Viewer
from portal.transfer.export import ID, Wanted, pages, viewer_now
from portal.transfer.exported import Thing, ids_of
from portal.transfer.model import ExportRow

WHOLE, SEEN = "whole", "seen"
"""What is fetched, and beside it what was seen: with which rights, and each row's id."""
ARRAYS = ("circles", "pending", "firm_circles", "people_circles", "kin", "firms", "people_of")

Ids = AsyncIterator[bytes]


def place_of(workspace_id: UUID, export_id: UUID) -> str:
    """The folder of the storage in which all bytes of an export lie."""
    return f"{workspace_id}/export-{export_id}"


def key_of(workspace_id: UUID, export_id: UUID, blob: UUID | None, part: str) -> str:
    """The key of one part of what was made."""
    return f"{place_of(workspace_id, export_id)}/{blob}/{part}"


def head_of(viewer: Viewer) -> bytes:
    """How the list of what was seen begins: what of a viewer decides about rows and names."""
    told = orjson.dumps(_rights(viewer))
    padded = told + b" " * (-len(told) % ID)
    return len(padded).to_bytes(ID, "big") + padded


async def sees_all_of(database: Database, viewer: Viewer, storage: Storage, row: ExportRow) -> bool:
    """Whether every single row in it is still there for the viewer, who may still know whom it names."""
    key, things = key_of(row.workspace_id, row.id, row.blob, SEEN), Wanted(row.parts).things
    length = int.from_bytes(await _all(storage, key, 0, ID), "big")
    today = await viewer_now(database, viewer)
    if not _has_lost_none(await _all(storage, key, ID, length), today):
        return False
    ids = _ids(storage, key, ID + length, ID * (len(things) + row.done))
    for thing in things:
        count = int.from_bytes(await anext(ids), "big")
        if count and not await _are_seen(database, today, thing, ids, count):
            return False
    return True


def _rights(viewer: Viewer) -> dict[str, object]:
    arrays = {name: sorted(map(str, getattr(viewer, name))) for name in ARRAYS}
    return {"kind": viewer.kind, "role": viewer.role, "sees_all": viewer.sees_all, "arrays": arrays}


def _has_lost_none(before: bytes, viewer: Viewer) -> bool:
    then = orjson.loads(before)
    if (then["kind"], then["role"]) != (viewer.kind, viewer.role) or then["sees_all"] > viewer.sees_all:
        return False
    return all(set(then["arrays"][name]) <= {str(id_) for id_ in getattr(viewer, name)} for name in ARRAYS)


async def _are_seen(database: Database, viewer: Viewer, thing: Thing, ids: Ids, count: int) -> bool:
    """Both come in the same order: the next one of the export is there before any that is behind it."""
    wanted = await anext(ids)
    async for page in pages(database, viewer, lambda today: ids_of(thing, today.shape)):
        for row in page:
            found = UUID(row["row_id"]).bytes
            if found > wanted:
                return False
            if found == wanted:
                count -= 1
                if count == 0:
                    return True
                wanted = await anext(ids)
    return False


async def _ids(storage: Storage, key: str, start: int, length: int) -> Ids:
    rest = b""
    async for chunk in storage.chunks(key, start, length):
        rest += chunk
        whole = len(rest) - len(rest) % ID
        for place in range(0, whole, ID):
            yield rest[place : place + ID]
        rest = rest[whole:]


async def _all(storage: Storage, key: str, start: int, length: int) -> bytes:
    return b"".join([chunk async for chunk in storage.chunks(key, start, length)])
