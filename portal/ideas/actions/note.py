"""Verbs on internal notes: they leave no trace that anybody but the host's people could see."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.markdown import render
from portal.core.own_ids import made_before
from portal.core.refusal import require, require_version
from portal.ideas import access, rules
from portal.ideas.events import IdeaNoted
from portal.ideas.model import NoteRow
from portal.ideas.queries import note_for_update, visible_idea


async def write_note(
    tx: AsyncSession, idea_id: UUID, body: str, *, language: str, own_id: UUID | None = None
) -> NoteRow:
    """Write to one's colleagues beside an idea."""
    viewer = viewer_in(tx)
    idea = await visible_idea(tx, idea_id)
    require(access.may_note(viewer, idea))
    author = viewer.member
    if before := await made_before(tx, NoteRow, own_id, col(NoteRow.author_id) == author.id):
        return before
    clean = rules.sized(body, "body", at_least=1, at_most=rules.COMMENT_LIMIT)
    note = NoteRow(
        workspace_id=idea.workspace_id,
        id=own_id or new_id(),
        idea_id=idea.id,
        circle_id=idea.circle_id,
        author_id=author.id,
        organisation_id=author.organisation_id,
        body=clean,
        body_html=render(clean),
        language=rules.language(language),
    )
    tx.add(note)
    _tell(tx, note)
    return note


async def edit_note(
    tx: AsyncSession, note_id: UUID, body: str, *, now: datetime, version: int | None = None
) -> NoteRow:
    """Change one's own note."""
    note = await note_for_update(tx, note_id)
    require(access.may_edit_note(viewer_in(tx), note))
    require_version(note.version, version, note.id)
    note.body = rules.sized(body, "body", at_least=1, at_most=rules.COMMENT_LIMIT)
    note.body_html = render(note.body)
    note.version += 1
    note.edited_at = now
    _tell(tx, note)
    return note


async def delete_note(tx: AsyncSession, note_id: UUID) -> NoteRow:
    """Remove one's own note for good."""
    note = await note_for_update(tx, note_id)
    require(access.may_edit_note(viewer_in(tx), note))
    await tx.delete(note)
    _tell(tx, note)
    return note


def _tell(tx: AsyncSession, note: NoteRow) -> None:
    # Hushed in the idea's circle: heard by the acting firm, which is the host, where it reads the idea.
    record(tx, IdeaNoted(note.idea_id, note_id=note.id), circle_id=note.circle_id, hushed=True)
