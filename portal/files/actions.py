"""Verbs on files: a slot, its bytes, a place, away; each loads, requires, decides, records."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, require
from portal.files import access, rules
from portal.files.events import FileRemoved
from portal.files.kinds import kind_of
from portal.files.model import FileRow, FileState
from portal.files.queries import attached_files, kept_by, loose_files, loose_for_update, seen_file

ONE_BY_ONE = sql("select pg_advisory_xact_lock(hashtextextended(:firm, 5))")


@dataclass(frozen=True)
class Arrived:
    """The bytes of a file as they were found and stored; `stored` counts all variants."""

    blob: UUID
    name: str
    media_type: str
    size: int
    stored: int
    sha256: str
    width: int | None = None
    height: int | None = None
    view_size: int | None = None
    thumb_size: int | None = None


@dataclass(frozen=True)
class Place:
    """Where files hang; `said_in` as for what is said there."""

    idea_id: UUID
    circle_id: UUID
    comment_id: UUID | None = None
    said_in: UUID | None = None


async def make_slot(tx: AsyncSession, name: str, size: int, *, quota: int, own_id: UUID | None = None) -> FileRow:
    """A place for the bytes of a file, reserved for the uploader; what it will need counts from now on."""
    uploader = viewer_in(tx).member
    if before := await made_before(tx, FileRow, own_id, col(FileRow.membership_id) == uploader.id):
        return before
    clean, needed = rules.name(name), rules.size(size)
    await _within_quota(tx, uploader.organisation_id, needed, quota)
    require(await loose_files(tx) < rules.MOST_LOOSE, rules.TooManyFiles)
    kind = kind_of(clean)
    file = FileRow(
        workspace_id=uploader.workspace_id,
        id=own_id or new_id(),
        membership_id=uploader.id,
        organisation_id=uploader.organisation_id,
        name=clean,
        slug=rules.slug(clean),
        media_type=kind.media_type if kind else "",
        size=needed,
        stored=needed,
    )
    tx.add(file)
    await tx.flush()
    return file


async def receive_file(tx: AsyncSession, file_id: UUID, arrived: Arrived, *, quota: int, now: datetime) -> FileRow:
    """The bytes are stored: the file is there. Of two uploads into one slot the first wins."""
    firm = viewer_in(tx).member.organisation_id
    file = await loose_for_update(tx, file_id)
    # A slot that is taken, or over, is none.
    require(file.state == FileState.AWAITED and not rules.is_over(file.created_at, now), NotFound)
    if arrived.stored > file.stored:
        await _within_quota(tx, firm, arrived.stored - file.stored, quota)
    file.blob, file.sha256 = arrived.blob, arrived.sha256
    file.name, file.slug, file.media_type = arrived.name, rules.slug(arrived.name), arrived.media_type
    file.size, file.stored = arrived.size, arrived.stored
    file.width, file.height = arrived.width, arrived.height
    file.view_size, file.thumb_size = arrived.view_size, arrived.thumb_size
    file.state = FileState.READY
    return file


async def attach_files(
    tx: AsyncSession, file_ids: Sequence[UUID], place: Place, *, now: datetime, waited: bool = False
) -> None:
    """Hang the uploader's loose files at an idea, or at a comment; whoever reads there fetches them from then on.

    Those that `waited` for moderators were kept so long.
    """
    if not file_ids:
        return
    await tx.flush()
    wanted = dict.fromkeys(file_ids)
    there, behind = await attached_files(tx, place.idea_id, place.comment_id)
    require(there + len(wanted) <= rules.MOST_ATTACHED, rules.TooManyFiles)
    for position, file_id in enumerate(wanted, behind):
        file = await _arrived(tx, file_id, "files", None if waited else now)
        file.idea_id, file.circle_id = place.idea_id, place.circle_id
        file.comment_id, file.said_in, file.position = place.comment_id, place.said_in, position
    await tx.flush()


async def attach_receipt(tx: AsyncSession, file_id: UUID, document_id: UUID, circle_id: UUID, *, now: datetime) -> None:
    """Hang one of the uploader's loose files at a paper; whoever reads the paper fetches it from then on."""
    file = await _arrived(tx, file_id, "fileId", now)
    file.document_id, file.circle_id = document_id, circle_id
    await tx.flush()


async def remove_receipt(tx: AsyncSession, document_id: UUID) -> None:
    """Take the file of a paper away, if there is one; only those hear of it who delete its bytes."""
    its = (col(FileRow.workspace_id) == viewer_in(tx).workspace_id, col(FileRow.document_id) == document_id)
    for gone in await tx.scalars(delete(FileRow).where(*its).returning(col(FileRow.id))):
        record(tx, FileRemoved(gone))


async def remove_file(tx: AsyncSession, file_id: UUID) -> FileRow:
    """Take a file away for everybody; its bytes go with the event."""
    file = await seen_file(tx, file_id)
    require(access.may_remove(viewer_in(tx), file))
    require(await erase_file(tx, file), NotFound)  # of two who take it away, one is told that it is gone
    tell_removed(tx, file)
    return file


async def erase_file(tx: AsyncSession, file: FileRow) -> bool:
    """Whether it was still there, and is no more; part of other verbs, that require it and tell of it."""
    this = (col(FileRow.workspace_id) == file.workspace_id, col(FileRow.id) == file.id)
    gone = await tx.execute(delete(FileRow).where(*this).returning(col(FileRow.id)))
    return gone.one_or_none() is not None


def tell_removed(tx: AsyncSession, file: FileRow) -> None:
    """The bytes of an erased file go with this."""
    record(tx, FileRemoved(file.id), circle_id=file.circle_id)


async def _arrived(tx: AsyncSession, file_id: UUID, member: str, now: datetime | None) -> FileRow:
    file = await loose_for_update(tx, file_id)
    is_over = now is not None and rules.is_over(file.created_at, now)
    require(file.state == FileState.READY and not is_over, rules.FileNotReady(member))
    return file


async def _within_quota(tx: AsyncSession, firm: UUID, more: int, quota: int) -> None:
    # Two colleagues may upload in the same second: the second one waits, and counts what the first one took.
    await tx.execute(ONE_BY_ONE, {"firm": str(firm)})
    require(await kept_by(tx, firm) + more <= quota, rules.QuotaReached)
