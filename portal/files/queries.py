"""Loads for the verbs and for the door, and the SQL that the schema hangs on fields."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, null, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import Database, viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight, same
from portal.core.viewer import STRANGER, Viewer
from portal.files import access
from portal.files.access import Columns
from portal.files.model import FileRow, FileState

ADDRESS = "/files/file_"
WHOLE, VIEW, THUMB = "whole", "view", "thumb"
KEPT = sql("select files_kept(:organisation)")
OVER = sql("select workspace_id, id from files_over()")
RowRule = Callable[[Columns, Sight], ColumnElement[bool]]


@dataclass(frozen=True)
class Kept:
    """What the door needs of a file that may be fetched."""

    key: str
    name: str
    media_type: str
    size: int
    tag: str
    is_picture: bool


async def loose_for_update(tx: AsyncSession, file_id: UUID) -> FileRow:
    """The viewer's own file that hangs nowhere yet, locked until the transaction ends."""
    viewer = viewer_in(tx)
    mine = (col(FileRow.circle_id).is_(None), col(FileRow.membership_id) == viewer.member.id)
    found = await tx.scalar(_seen(viewer, file_id).where(*mine).with_for_update(), viewer.params)
    if found is None:
        raise NotFound
    return found


async def seen_file(tx: AsyncSession, file_id: UUID) -> FileRow:
    """The visible file; without a lock, which others than its uploader have no right to."""
    viewer = viewer_in(tx)
    found = await tx.scalar(_seen(viewer, file_id), viewer.params)
    if found is None:
        raise NotFound
    return found


async def visible_file(
    database: Database, viewer: Viewer, file_id: UUID, visible_to: RowRule = access.visible_to
) -> FileRow | None:
    """The file as it is now, under the viewer's rights at this moment."""
    if viewer.membership_id is None:
        return None
    async with database.read(viewer) as db:
        return await db.scalar(_seen(viewer, file_id, visible_to), viewer.params)


async def slot(database: Database, viewer: Viewer, file_id: UUID) -> FileRow | None:
    """The viewer's own slot that still waits for its bytes."""
    found = await visible_file(database, viewer, file_id)
    mine = found is not None and found.membership_id == viewer.membership_id and found.state == FileState.AWAITED
    return found if mine else None


def _seen(viewer: Viewer, file_id: UUID, visible_to: RowRule = access.visible_to) -> Select[FileRow]:
    return select(FileRow).where(col(FileRow.id) == file_id, visible_to(FileRow, Sight(viewer.shape)))


async def kept_by(tx: AsyncSession, organisation_id: UUID) -> int:
    """How many bytes the viewer's firm keeps, wherever they hang."""
    return int(await tx.scalar(KEPT, {"organisation": organisation_id}) or 0)


async def loose_files(tx: AsyncSession) -> int:
    """How many files of the viewer hang nowhere."""
    mine = select(func.count()).where(
        col(FileRow.workspace_id) == viewer_in(tx).workspace_id,
        col(FileRow.membership_id) == viewer_in(tx).membership_id,
        col(FileRow.circle_id).is_(None),
    )
    return await tx.scalar(mine) or 0


async def attached_files(tx: AsyncSession, idea_id: UUID, comment_id: UUID | None) -> tuple[int, int]:
    """How many files hang at the idea, or at that comment of it, and the position behind the last of them."""
    there = select(func.count(), func.coalesce(func.max(FileRow.position) + 1, 0)).where(
        col(FileRow.workspace_id) == viewer_in(tx).workspace_id,
        col(FileRow.idea_id) == idea_id,
        col(FileRow.comment_id).is_not_distinct_from(comment_id),
    )
    count, behind = (await tx.execute(there)).one()
    return count, behind


async def receipt_at(tx: AsyncSession, document_id: UUID) -> bool:
    """Whether there is a file at the paper."""
    its = (col(FileRow.workspace_id) == viewer_in(tx).workspace_id, col(FileRow.document_id) == document_id)
    return await tx.scalar(select(col(FileRow.id)).where(*its)) is not None


async def files_over(database: Database) -> list[tuple[UUID, UUID]]:
    """Workspace and id of all files that have been loose for too long to be attached."""
    async with database.read(STRANGER) as db:
        return [(row.workspace_id, row.id) for row in await db.execute(OVER)]


def place_of(workspace_id: UUID, file_id: UUID) -> str:
    """The folder of the storage in which all bytes of a file lie."""
    return f"{workspace_id}/{file_id}"


def key_of(workspace_id: UUID, file_id: UUID, blob: UUID | None, part: str) -> str:
    """The key of one variant of one upload."""
    return f"{place_of(workspace_id, file_id)}/{blob}/{part}"


def kept(row: FileRow, variant: str | None) -> Kept | None:
    """Where that variant of the file lies; None if there is no such."""
    if row.state != FileState.READY:
        return None
    sizes = {None: row.size, VIEW: row.view_size or row.size, THUMB: row.thumb_size}
    size = sizes.get(variant) if variant is None or row.width else None
    if size is None:
        return None
    part = WHOLE if variant is None or (variant == VIEW and row.view_size is None) else variant
    key = key_of(row.workspace_id, row.id, row.blob, part)
    return Kept(key, row.name, row.media_type, size, f'"{row.sha256[:32]}-{part}"', row.width is not None)


# Fields


def is_ready(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether its bytes are there."""
    return same(row.state, FileState.READY)


def address(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """Where it is fetched."""
    return func.concat(ADDRESS, row.id, "/", row.slug)


def view_address(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """Where a picture of at most 1600 dots is fetched."""
    return _variant(row, sight, VIEW)


def thumb_address(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """Where a picture of at most 320 dots is fetched."""
    return _variant(row, sight, THUMB)


def slot_address(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """Where its bytes are awaited."""
    return case((row.state == FileState.AWAITED, func.concat(ADDRESS, row.id)), else_=null())


def lasts_until(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """When a loose file goes."""
    return case((row.circle_id.is_(None), row.created_at + sql("interval '24 hours'")), else_=null())


def of_idea(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The idea's own files, not those of what was said about it."""
    own = and_(target.workspace_id == idea.workspace_id, target.idea_id == idea.id)
    return and_(own, target.comment_id.is_(None))


def _variant(row: Columns, sight: Sight, variant: str) -> ColumnElement[Any]:
    with_variant = func.concat(address(row, sight), literal(f"?variant={variant}"))
    return case((row.width.is_not(None), with_variant), else_=null())
