"""Verbs on release notes: draft, change, publish, take back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.markdown import plain, render
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, require, require_version
from portal.ideas.actions.decision import Decision, change_status
from portal.ideas.actions.idea import EXCERPT
from portal.ideas.model import IdeaStatus
from portal.ideas.queries import visible_idea
from portal.ideas.rules import language
from portal.partners.queries import readable_circle
from portal.releases import access, rules
from portal.releases.events import (
    ReleaseNoteDeleted,
    ReleaseNoteDrafted,
    ReleaseNoteEdited,
    ReleaseNotePublished,
    ReleaseNoteTakenBack,
)
from portal.releases.model import AnsweredIdeaRow, ReleaseNoteRow
from portal.releases.queries import answers_of, ideas_to_answer, note_for_update


@dataclass(frozen=True)
class Text:
    """What a note says; None leaves it as it is."""

    title: str | None = None
    body: str | None = None
    language: str | None = None
    circle_id: UUID | None = None
    ideas: Sequence[UUID] | None = None


async def draft_note(tx: AsyncSession, circle_id: UUID, text: Text, *, own_id: UUID | None = None) -> ReleaseNoteRow:
    """Begin a note that only the host's people see."""
    viewer = viewer_in(tx)
    require(access.may_write(viewer))
    circle, author = await readable_circle(tx, circle_id), viewer.member
    if before := await made_before(tx, ReleaseNoteRow, own_id, col(ReleaseNoteRow.author_id) == author.id):
        return before
    note = ReleaseNoteRow(
        workspace_id=author.workspace_id,
        id=own_id or new_id(),
        circle_id=circle.id,
        author_id=author.id,
        organisation_id=author.organisation_id,
        title=rules.title(text.title or ""),
        language=language(text.language or "de"),
        body="",
        body_html="",
        excerpt="",
    )
    _write(note, text.body or "")
    tx.add(note)
    await tx.flush()
    await _link(tx, note, rules.answered(text.ideas or ()))
    record(tx, ReleaseNoteDrafted(note.id))
    return note


async def edit_note(
    tx: AsyncSession, note_id: UUID, text: Text, *, now: datetime, version: int | None = None
) -> ReleaseNoteRow:
    """Change what it says and answers; of ideas that the viewer does not read none is added or dropped."""
    note = await note_for_update(tx, note_id)
    require(access.may_edit(viewer_in(tx), note))
    require_version(note.version, version, note.id)
    note.circle_id = rules.circle_of(note.circle_id, text.circle_id, note.published_at)
    await readable_circle(tx, note.circle_id)
    if text.title is not None:
        note.title = rules.title(text.title)
    if text.body is not None:
        _write(note, text.body)
    if text.language is not None:
        note.language = language(text.language)
    if text.ideas is not None:
        await _link(tx, note, rules.answered(text.ideas))
    note.version += 1
    note.edited_at = now if note.published_at else None
    is_out = note.published_at is not None
    record(tx, ReleaseNoteEdited(note.id, published=is_out), circle_id=note.circle_id if is_out else None)
    return note


async def publish_note(
    tx: AsyncSession, note_id: UUID, *, now: datetime, sentence: str | None = None, version: int | None = None
) -> ReleaseNoteRow:
    """Let its circle read it; with a sentence, what it answers and is not decided otherwise is released with it."""
    note = await note_for_update(tx, note_id)
    require(access.may_publish(viewer_in(tx), note))
    require_version(note.version, version, note.id)
    require(note.published_at is None, rules.ReleaseNoteOut)
    note.published_at = now
    note.version += 1
    if sentence is not None:
        await _release(tx, note, sentence, now)
    record(tx, ReleaseNotePublished(note.id), circle_id=note.circle_id)
    return note


async def take_back_note(tx: AsyncSession, note_id: UUID) -> ReleaseNoteRow:
    """Make it a draft again; what was decided with it stays decided."""
    note = await note_for_update(tx, note_id)
    require(access.may_publish(viewer_in(tx), note))
    require(note.published_at is not None, rules.ReleaseNoteDraft)
    note.published_at = note.edited_at = None
    note.version += 1
    record(tx, ReleaseNoteTakenBack(note.id), circle_id=note.circle_id)
    return note


async def delete_note(tx: AsyncSession, note_id: UUID) -> UUID:
    """Remove a draft for good, with all that it was to answer."""
    note = await note_for_update(tx, note_id)
    require(access.may_edit(viewer_in(tx), note))
    require(note.published_at is None, rules.ReleaseNoteOut)
    await tx.delete(note)
    record(tx, ReleaseNoteDeleted(note.id))
    return note.id


def _write(note: ReleaseNoteRow, body: str) -> None:
    note.body = rules.body(body)
    note.body_html = render(note.body)
    note.excerpt = plain(note.body, EXCERPT)


async def _link(tx: AsyncSession, note: ReleaseNoteRow, wanted: list[UUID]) -> None:
    known = {answer.idea_id for answer in await answers_of(tx, note.id)}
    await _drop(tx, note, keep=wanted)
    new = [idea for idea in wanted if idea not in known]
    found = {idea.id: idea for idea in await ideas_to_answer(tx, new)} if new else {}
    for idea_id in new:
        require(idea_id in found, NotFound)
        require(rules.answerable(IdeaStatus(found[idea_id].status)), rules.NotAnswerable("ideas"))
        tx.add(
            AnsweredIdeaRow(
                workspace_id=note.workspace_id,
                id=new_id(),
                release_note_id=note.id,
                idea_id=idea_id,
                circle_id=found[idea_id].circle_id,
            )
        )


async def _drop(tx: AsyncSession, note: ReleaseNoteRow, *, keep: Sequence[UUID]) -> None:
    """Of what the viewer reads; the rest stays, and nobody learns of it."""
    gone = [answer.id for answer in await answers_of(tx, note.id) if answer.idea_id not in keep]
    mine = (col(AnsweredIdeaRow.workspace_id) == note.workspace_id, col(AnsweredIdeaRow.id).in_(gone))
    await tx.execute(delete(AnsweredIdeaRow).where(*mine).execution_options(synchronize_session=False))


async def _release(tx: AsyncSession, note: ReleaseNoteRow, sentence: str, now: datetime) -> None:
    for answer in await answers_of(tx, note.id):
        idea = await visible_idea(tx, answer.idea_id)
        if idea.status in rules.UNDONE:
            await change_status(tx, idea.id, Decision(IdeaStatus.RELEASED, sentence), now=now)
