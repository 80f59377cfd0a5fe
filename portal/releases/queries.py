"""Loads for the verbs, and the SQL that the schema hangs on fields."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight, same
from portal.ideas.model import CommentRow, IdeaRow
from portal.ideas.queries import followed, supported
from portal.releases import access
from portal.releases.access import Columns
from portal.releases.model import AnsweredIdeaRow, ReleaseNoteRow


async def note_for_update(tx: AsyncSession, note_id: UUID) -> ReleaseNoteRow:
    """The visible note, locked until the transaction ends."""
    found = await note_here(tx, note_id, lock=True)
    if found is None:
        raise NotFound
    return found


async def note_here(tx: AsyncSession, note_id: UUID, *, lock: bool = False) -> ReleaseNoteRow | None:
    """The note, if the viewer may see it."""
    viewer = viewer_in(tx)
    wanted = select(ReleaseNoteRow).where(
        col(ReleaseNoteRow.id) == note_id, access.visible_to(ReleaseNoteRow, Sight(viewer.shape))
    )
    return await tx.scalar(wanted.with_for_update() if lock else wanted, viewer.params)


async def answers_of(tx: AsyncSession, note_id: UUID) -> Sequence[AnsweredIdeaRow]:
    """Which ideas the note answers, as far as the viewer reads them; in the order in which they are locked."""
    viewer = viewer_in(tx)
    here = access.answer_visible_to(AnsweredIdeaRow, Sight(viewer.shape))
    wanted = select(AnsweredIdeaRow).where(col(AnsweredIdeaRow.release_note_id) == note_id, here)
    return (await tx.scalars(wanted.order_by(col(AnsweredIdeaRow.idea_id)), viewer.params)).all()


async def ideas_to_answer(tx: AsyncSession, ideas: Sequence[UUID]) -> Sequence[IdeaRow]:
    """Those of the ideas that the viewer reads."""
    found = select(IdeaRow).where(
        col(IdeaRow.workspace_id) == viewer_in(tx).workspace_id,
        col(IdeaRow.id).in_(ideas),
        col(IdeaRow.circle_id).in_(viewer_in(tx).circles),
    )
    return (await tx.scalars(found)).all()


# Fields


def answered(target: Columns, note: Columns, sight: Sight) -> ColumnElement[bool]:
    """Ideas that the note answers."""
    return _linked(note, target, sight)


def answered_for_viewer(target: Columns, note: Columns, sight: Sight) -> ColumnElement[bool]:
    """Those of them in which the viewer took part."""
    return and_(_linked(note, target, sight), took_part(target, sight))


def notes_about(target: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Published notes that answer the idea."""
    return and_(_linked(target, idea, sight), target.published_at.is_not(None))


def took_part(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer brought it in, supports or follows it, or said something about it."""
    said = aliased(CommentRow)
    spoke = and_(
        same(said.workspace_id, idea.workspace_id),
        same(said.idea_id, idea.id),
        same(said.author_id, sight.membership),
        col(said.deleted_at).is_(None),
    )
    mine = same(idea.author_id, sight.membership)
    return or_(mine, supported(idea, sight), followed(idea, sight), exists(select(1).where(spoke)))


def is_published(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether its circle may read it."""
    out: ColumnElement[bool] = row.published_at.is_not(None)
    return out


def by_publication(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """When it was published; there for whatever is."""
    at: ColumnElement[Any] = row.published_at
    return at


def is_draft(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether the host still writes on it."""
    draft: ColumnElement[bool] = row.published_at.is_(None)
    return draft


def note_filter(row: Columns, _sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """For one circle."""
    return [same(row.circle_id, given["circle"])] if "circle" in given else []


def _linked(note: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    link: Any = aliased(AnsweredIdeaRow)
    both = and_(link.workspace_id == note.workspace_id, link.release_note_id == note.id, link.idea_id == idea.id)
    return exists(select(1).where(both, same(link.workspace_id, sight.workspace)))
