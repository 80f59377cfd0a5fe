"""Tags: loads for the verbs, and the SQL that the schema hangs on fields and filters."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, any_, exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.refusal import NotFound, require
from portal.core.sight import Sight, any_row, same
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import IdeaRow, IdeaTagRow, TagRow


async def visible_tags(tx: AsyncSession, ids: Collection[UUID]) -> Sequence[TagRow]:
    """The tags, all of which the viewer knows."""
    viewer = viewer_in(tx)
    known = select(TagRow).where(col(TagRow.id).in_(ids), access.tag_visible_to(TagRow, Sight(viewer.shape)))
    found = (await tx.scalars(known, viewer.params)).all()
    require(len(found) == len(set(ids)), NotFound)
    return found


async def tags_for_update(tx: AsyncSession) -> Sequence[TagRow]:
    """All tags in their order, locked until the transaction ends: whoever moves one moves others."""
    viewer = viewer_in(tx)
    known = select(TagRow).where(access.tag_visible_to(TagRow, Sight(viewer.shape)))
    ordered = known.order_by(col(TagRow.position), col(TagRow.id)).with_for_update()
    return (await tx.scalars(ordered, viewer.params)).all()


async def carried_tags(tx: AsyncSession, idea: IdeaRow) -> set[UUID]:
    """The tags that the idea carries."""
    carried = select(col(IdeaTagRow.tag_id)).where(
        col(IdeaTagRow.workspace_id) == idea.workspace_id, col(IdeaTagRow.idea_id) == idea.id
    )
    return set(await tx.scalars(carried))


def tags_of(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The tags of the idea."""
    carried = aliased(IdeaTagRow)
    on_it = and_(same(carried.workspace_id, idea.workspace_id), same(carried.idea_id, idea.id))
    return and_(
        target.workspace_id == idea.workspace_id, exists(select(1).where(on_it, same(carried.tag_id, target.id)))
    )


def with_tags(idea: Columns, sight: Sight, tags: Any) -> ColumnElement[bool]:
    """Whether the idea carries one of the tags."""
    carried = aliased(IdeaTagRow)
    theirs = and_(same(carried.workspace_id, sight.workspace), same(carried.tag_id, any_(tags)))
    return any_row(theirs, same(carried.idea_id, idea.id))


def tagged_ids(sight: Sight, tags: Any) -> Select[Any]:
    """The ids of the ideas that the viewer may see and that carry one of the tags."""
    carried: Any = aliased(IdeaTagRow)
    seen = access.visible_to(carried, sight)
    return select(carried.idea_id.label("id")).where(seen, same(carried.tag_id, any_(tags)))
