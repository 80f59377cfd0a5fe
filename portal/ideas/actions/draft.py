"""Verbs on drafts: kept while somebody writes, the newest first, nothing lost; nobody else is ever told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.ids import new_id
from portal.core.refusal import NotFound, require
from portal.core.sight import Sight
from portal.ideas import access, rules
from portal.ideas.model import DraftRow
from portal.ideas.queries import visible_idea


@dataclass(frozen=True)
class Writing:
    """What stands in the form, as the form itself understands it."""

    title: str
    content: str
    idea_id: UUID | None = None


async def save_draft(
    tx: AsyncSession, draft_id: UUID | None, writing: Writing, *, version: int | None, now: datetime
) -> DraftRow:
    """Keep what was written. What another device wrote since `version` is put aside, not overwritten."""
    me = viewer_in(tx).member
    title = rules.sized(" ".join(writing.title.split())[: rules.TITLE_LIMIT], "title")
    content = rules.sized(writing.content, "content", at_most=rules.DRAFT_LIMIT)
    draft = await _own(tx, draft_id) if draft_id else None
    if draft is None:
        require(await _count(tx) < rules.MOST_DRAFTS, rules.TooManyDrafts)
        idea = await visible_idea(tx, writing.idea_id) if writing.idea_id else None
        place = (idea.id, idea.circle_id) if idea else (None, None)
        draft = DraftRow(
            workspace_id=me.workspace_id, id=draft_id or new_id(), membership_id=me.id, version=0, content="",
            idea_id=place[0], circle_id=place[1], expires_at=now,
        )  # fmt: skip
    elif version != draft.version and draft.content != content:
        await _put_aside(tx, draft, now)
    draft.title, draft.content = title, content
    draft.saved_at, draft.expires_at = now, now + rules.DRAFT_LASTS
    draft.version += 1
    tx.add(draft)
    await tx.flush()
    return draft


async def delete_draft(tx: AsyncSession, draft_id: UUID) -> UUID:
    """Forget it, with whatever other devices had written."""
    require(await forget_draft(tx, draft_id), NotFound)
    return draft_id


async def forget_draft(tx: AsyncSession, draft_id: UUID) -> bool:
    """Part of sending what was written; whether there was a draft of one's own."""
    mine = (col(DraftRow.workspace_id) == viewer_in(tx).workspace_id, _is_mine(tx))
    await tx.execute(delete(DraftRow).where(*mine, col(DraftRow.of_id) == draft_id))
    gone = await tx.execute(delete(DraftRow).where(*mine, col(DraftRow.id) == draft_id).returning(col(DraftRow.id)))
    return gone.first() is not None


async def _own(tx: AsyncSession, draft_id: UUID) -> DraftRow | None:
    viewer = viewer_in(tx)
    seen = (col(DraftRow.id) == draft_id, access.draft_visible_to(DraftRow, Sight(viewer.shape)))
    found = await tx.scalar(select(DraftRow).where(*seen).with_for_update(), viewer.params)
    require(found is None or found.of_id is None, NotFound)  # an older text is read, not written on
    return found


async def _count(tx: AsyncSession) -> int:
    begun = select(func.count()).where(_is_mine(tx), col(DraftRow.of_id).is_(None))
    return await tx.scalar(begun) or 0


async def _put_aside(tx: AsyncSession, draft: DraftRow, now: datetime) -> None:
    older = DraftRow(
        workspace_id=draft.workspace_id,
        membership_id=draft.membership_id,
        idea_id=draft.idea_id,
        circle_id=draft.circle_id,
        of_id=draft.id,
        title=draft.title,
        content=draft.content,
        saved_at=draft.saved_at,
        expires_at=now + rules.OLDER_DRAFT_LASTS,
    )
    tx.add(older)
    await tx.flush()
    copies = (
        select(col(DraftRow.id)).where(_is_mine(tx), col(DraftRow.of_id) == draft.id).order_by(col(DraftRow.id).desc())
    )
    surplus: Sequence[UUID] = (await tx.scalars(copies.offset(rules.MOST_OLDER))).all()
    if surplus:
        await tx.execute(delete(DraftRow).where(_is_mine(tx), col(DraftRow.id).in_(surplus)))


def _is_mine(tx: AsyncSession) -> ColumnElement[bool]:
    return col(DraftRow.membership_id) == viewer_in(tx).membership_id
