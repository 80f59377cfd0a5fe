"""Verbs on saved lists of ideas."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import TooLong, require, require_version
from portal.ideas import access, rules
from portal.ideas.model import IdeaViewRow
from portal.ideas.queries import view_for_update


@dataclass(frozen=True)
class ViewChange:
    """What is different from now on; None leaves it as it is."""

    name: str | None = None
    query: str | None = None
    shared: bool | None = None
    position: int | None = None
    version: int | None = None


async def save_view(
    tx: AsyncSession, name: str, query: str, *, shared: bool, own_id: UUID | None = None
) -> IdeaViewRow:
    """Keep a list under a name, for oneself or for all of the host's people."""
    viewer = viewer_in(tx)
    member = viewer.member
    if before := await made_before(tx, IdeaViewRow, own_id, col(IdeaViewRow.membership_id) == member.id):
        return before
    require(not shared or access.may_share_views(viewer))
    own = (col(IdeaViewRow.workspace_id) == member.workspace_id, col(IdeaViewRow.membership_id) == member.id)
    there = await tx.scalar(select(func.count()).select_from(IdeaViewRow).where(*own)) or 0
    require(there < rules.VIEWS_LIMIT, TooLong("name", limit=rules.VIEWS_LIMIT))
    view = IdeaViewRow(
        workspace_id=member.workspace_id,
        id=own_id or new_id(),
        membership_id=member.id,
        name=rules.view_name(name),
        query=rules.view_query(query),
        is_shared=shared,
        position=there,
    )
    tx.add(view)
    await tx.flush()
    return view


async def edit_view(tx: AsyncSession, view_id: UUID, change: ViewChange) -> IdeaViewRow:
    """Rename a saved list, show another one under its name, share it or not, put it elsewhere."""
    view = await view_for_update(tx, view_id)
    viewer = viewer_in(tx)
    require(access.may_keep_view(viewer, view))
    require_version(view.version, change.version, view.id)
    require(not change.shared or access.may_share_views(viewer))
    if change.name is not None:
        view.name = rules.view_name(change.name)
    if change.query is not None:
        view.query = rules.view_query(change.query)
    if change.shared is not None:
        view.is_shared = change.shared
    if change.position is not None:
        view.position = rules.position(change.position)
    view.version += 1
    await tx.flush()
    return view


async def delete_view(tx: AsyncSession, view_id: UUID) -> None:
    """Forget a saved list; the ideas stay where they are."""
    view = await view_for_update(tx, view_id)
    require(access.may_keep_view(viewer_in(tx), view))
    await tx.delete(view)
    await tx.flush()
