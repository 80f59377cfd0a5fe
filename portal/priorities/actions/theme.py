"""Verbs on themes: they leave no trace that anybody but the host's people could see."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import require, require_version
from portal.ideas.queries import visible_idea
from portal.partners.queries import narrow_circle_of
from portal.priorities import access, rules
from portal.priorities.events import ThemeCreated, ThemeDeleted, ThemeEdited, ThemeIdeaAdded, ThemeIdeaRemoved
from portal.priorities.model import ThemeIdeaRow, ThemeRow
from portal.priorities.queries import theme_for_update, theme_idea


async def create_theme(
    tx: AsyncSession, title: str, note: str, *, ideas: Sequence[UUID] = (), own_id: UUID | None = None
) -> ThemeRow:
    """Begin a heading over ideas of any circles."""
    viewer = viewer_in(tx)
    require(access.may_plan(viewer))
    author = viewer.member
    if before := await made_before(tx, ThemeRow, own_id, col(ThemeRow.author_id) == author.id):
        return before
    theme = ThemeRow(
        workspace_id=author.workspace_id,
        id=own_id or new_id(),
        circle_id=(await narrow_circle_of(tx, author.organisation_id)).id,
        author_id=author.id,
        title=rules.title(title),
        note=rules.note(note),
    )
    tx.add(theme)
    await tx.flush()
    record(tx, ThemeCreated(theme.id))
    for idea_id in ideas:
        await add_to_theme(tx, theme.id, idea_id)
    return theme


async def edit_theme(
    tx: AsyncSession, theme_id: UUID, *, title: str | None, note: str | None, version: int | None = None
) -> ThemeRow:
    """Call it otherwise; None leaves it as it is."""
    theme = await theme_for_update(tx, theme_id)
    require(access.may_plan(viewer_in(tx)))
    require_version(theme.version, version, theme.id)
    if title is not None:
        theme.title = rules.title(title)
    if note is not None:
        theme.note = rules.note(note)
    theme.version += 1
    await tx.flush()
    record(tx, ThemeEdited(theme.id))
    return theme


async def delete_theme(tx: AsyncSession, theme_id: UUID) -> UUID:
    """Remove the heading; nothing happens to the ideas."""
    theme = await theme_for_update(tx, theme_id)
    require(access.may_plan(viewer_in(tx)))
    await tx.delete(theme)
    record(tx, ThemeDeleted(theme.id))
    return theme.id


async def add_to_theme(tx: AsyncSession, theme_id: UUID, idea_id: UUID) -> ThemeRow:
    """The idea belongs to the theme; said twice it changes nothing."""
    theme, idea = await theme_for_update(tx, theme_id), await visible_idea(tx, idea_id)
    member = viewer_in(tx).member
    if await theme_idea(tx, theme.id, idea.id) is None:
        tx.add(
            ThemeIdeaRow(
                workspace_id=theme.workspace_id,
                theme_id=theme.id,
                idea_id=idea.id,
                circle_id=idea.circle_id,
                added_by=member.id,
            )
        )
        # Hushed in the idea's circle: heard by the acting firm, which is the host, where it reads the idea.
        record(tx, ThemeIdeaAdded(theme.id, idea_id=idea.id), circle_id=idea.circle_id, hushed=True)
    return theme


async def remove_from_theme(tx: AsyncSession, theme_id: UUID, idea_id: UUID) -> ThemeRow:
    """The idea belongs to the theme no more; said twice it changes nothing."""
    theme, idea = await theme_for_update(tx, theme_id), await visible_idea(tx, idea_id)
    if link := await theme_idea(tx, theme.id, idea.id):
        await tx.delete(link)
        record(tx, ThemeIdeaRemoved(theme.id, idea_id=idea.id), circle_id=idea.circle_id, hushed=True)
    return theme
