"""Verbs on imports: a file is brought, read otherwise, taken in, stopped; and what came of it is noted down."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import Refusal, require
from portal.files.actions import remove_file
from portal.files.model import FileState
from portal.files.queries import loose_for_update
from portal.files.rules import FileNotReady
from portal.transfer import access, queries, rules
from portal.transfer.check import Checked
from portal.transfer.events import ImportBrought, ImportEnded, ImportStarted
from portal.transfer.model import HeadingRow, ImportFormat, ImportMember, ImportRow, ImportState, ProblemRow
from portal.transfer.report import Report

COUNTED = ("firms", "ideas", "new_ideas", "supports", "comments", "notes", "merges")
KEPT_AS = "file"
"""What the file is called while it is read; people know it by the name that it came with."""


async def bring_file(tx: AsyncSession, file_id: UUID, *, now: datetime, own_id: UUID | None = None) -> ImportRow:
    """A file of the viewer's own, uploaded before: it will be looked at, and nothing comes in yet."""
    viewer = viewer_in(tx)
    require(access.may_import(viewer))
    if before := await made_before(tx, ImportRow, own_id, col(ImportRow.membership_id) == viewer.member.id):
        return before
    file = await loose_for_update(tx, file_id)
    require(file.state == FileState.READY, FileNotReady("fileId"))
    require(rules.is_importable(file.name), rules.ImportKindRefused("fileId"))
    row = ImportRow(
        workspace_id=viewer.member.workspace_id,
        id=own_id or new_id(),
        membership_id=viewer.member.id,
        file_id=file.id,
        file_name=file.name,
        file_size=file.size,
        heard_at=now,
    )
    tx.add(row)
    await tx.flush()
    record(tx, ImportBrought(row.id))
    return row


async def read_otherwise(  # noqa: PLR0913 - what may differ, by name
    tx: AsyncSession,
    import_id: UUID,
    *,
    now: datetime,
    format: ImportFormat | None = None,
    system: str | None = None,
    columns: Mapping[ImportMember, str] | None = None,
) -> ImportRow:
    """Look at the file again: as another product's, under another name of its source, with other columns."""
    row = await _at_rest(tx, import_id, now)
    require(row.started_at is None, rules.ImportBusy)
    if columns is not None:
        members = {heading: member for member, heading in columns.items()}
        for one in await queries.headings_of(tx, row.id):
            one.member = members.get(one.heading)
    row.format = format or row.format
    row.system = row.system if system is None else rules.system_named(system)
    row.state, row.failure, row.heard_at = ImportState.CHECKING, None, now
    record(tx, ImportBrought(row.id))
    return row


async def start_import(tx: AsyncSession, import_id: UUID, *, now: datetime) -> ImportRow:
    """Take it in, or go on where it was stopped; what is there already is not taken twice."""
    row = await _at_rest(tx, import_id, now)
    require(rules.may_start(row.state, row.checked_at), rules.ImportNotChecked)
    row.state, row.failure, row.done, row.heard_at = ImportState.RUNNING, None, 0, now
    row.started_at = row.started_at or now
    record(tx, ImportStarted(row.id))
    return row


async def stop_import(tx: AsyncSession, import_id: UUID, *, now: datetime) -> ImportRow:
    """After the rows that are on their way nothing more comes in; what did stays, and it can go on later."""
    row = await queries.seen_import(tx, import_id)
    require(access.may_import(viewer_in(tx)))
    require(row.state == ImportState.RUNNING, rules.ImportNotChecked)
    row.state, row.ended_at = ImportState.STOPPED, now
    return row


async def note_checked(tx: AsyncSession, import_id: UUID, checked: Checked, *, now: datetime) -> ImportRow:
    """What the file holds, whom of its people one knows, and what is wrong with it."""
    row = await queries.seen_import(tx, import_id)
    row.format, row.system = ImportFormat(checked.format), checked.system
    row.state, row.checked_at, row.heard_at, row.total = ImportState.CHECKED, now, now, checked.seen
    people = [(who.email, who.firm) for who in checked.people.values()]
    await _count(tx, row, checked)
    row.people, row.known_people, row.placed_people = await queries.people_here(tx, row.system, people)
    row.new_ideas = max(0, row.ideas - await queries.ideas_here(tx, row.system, checked.ideas))
    await tx.execute(delete(HeadingRow).where(*_of(HeadingRow, row)))
    tx.add_all(
        HeadingRow(
            workspace_id=row.workspace_id, import_id=row.id, place=place, heading=one.heading, sample=one.sample,
            member=ImportMember(one.member) if one.member else None,
        )
        for place, one in enumerate(checked.headings)
    )  # fmt: skip
    return row


async def note_progress(tx: AsyncSession, import_id: UUID, report: Report, *, now: datetime) -> ImportRow:
    """How far it has come."""
    row = await queries.seen_import(tx, import_id)
    row.done, row.total, row.heard_at = report.seen, max(row.total, report.seen), now
    return row


async def note_done(tx: AsyncSession, import_id: UUID, report: Report, *, now: datetime) -> ImportRow:
    """It is in: the file, which may tell more than was taken of it, is kept no longer."""
    row = await queries.seen_import(tx, import_id)
    await _count(tx, row, report)
    row.state, row.done, row.total, row.ended_at = ImportState.DONE, report.seen, report.seen, now
    record(tx, ImportEnded(row.id, row.new_ideas))
    await remove_file(tx, row.file_id)
    return row


async def note_failed(tx: AsyncSession, import_id: UUID, why: Refusal, *, now: datetime) -> ImportRow:
    """It went no further, and why."""
    row = await queries.seen_import(tx, import_id)
    row.state, row.failure, row.ended_at = ImportState.FAILED, why.code, now
    return row


async def _at_rest(tx: AsyncSession, import_id: UUID, now: datetime) -> ImportRow:
    """The viewer's own import, at which nobody works."""
    row = await queries.seen_import(tx, import_id)
    require(access.may_go_on(viewer_in(tx), row))
    require(not rules.is_busy(row.state, row.heard_at, now), rules.ImportBusy)
    return row


async def _count(tx: AsyncSession, row: ImportRow, report: Report) -> None:
    for name in COUNTED:
        setattr(row, name, report.counts[name])
    row.left_out, row.kept = report.left_out, report.kept
    await tx.execute(delete(ProblemRow).where(*_of(ProblemRow, row)))
    tx.add_all(
        ProblemRow(
            workspace_id=row.workspace_id, import_id=row.id, place=place, row=one.place.row, code=one.code,
            part=row.file_name if one.place.part == KEPT_AS else one.place.part, what=one.what, is_kept=one.is_kept,
        )
        for place, one in enumerate(report.problems)
    )  # fmt: skip


def _of(table: type[HeadingRow | ProblemRow], row: ImportRow) -> tuple[ColumnElement[bool], ...]:
    return (col(table.workspace_id) == row.workspace_id, col(table.import_id) == row.id)
