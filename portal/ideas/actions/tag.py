"""Verbs on tags: the host keeps them, and whoever may puts them on ideas."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import recorded_before
from portal.core.refusal import Invalid, NotFound, TooLong, require, require_version
from portal.ideas import access, rules
from portal.ideas.events import IdeaTagged, IdeaUntagged, TagChanged, TagCreated, TagMerged
from portal.ideas.model import IdeaRow, IdeaTagRow, TagRow
from portal.ideas.queries import carried_tags, idea_for_update, tags_for_update, visible_tags


@dataclass(frozen=True)
class TagChange:
    """What is different from now on; None leaves it as it is."""

    name: str | None = None
    position: int | None = None
    offered: bool | None = None
    archived: bool | None = None
    version: int | None = None


async def create_tag(tx: AsyncSession, name: str, *, offered: bool, own_id: UUID | None = None) -> UUID:
    """Add a word of the host's, behind the others."""
    viewer = viewer_in(tx)
    require(access.may_keep_tags(viewer))
    if own_id and await recorded_before(tx, own_id, TagCreated):
        return own_id
    last = max((tag.position for tag in await tags_for_update(tx)), default=-1)
    tag = TagRow(
        workspace_id=viewer.member.workspace_id,
        id=own_id or new_id(),
        name=rules.tag_name(name),
        position=last + 1,
        is_offered=offered,
    )
    tx.add(tag)
    await tx.flush()
    record(tx, TagCreated(tag.id))
    return tag.id


async def edit_tag(tx: AsyncSession, tag_id: UUID, change: TagChange, *, now: datetime) -> TagRow:
    """Rename a tag, move it, offer it to everybody or not, retire it or bring it back; ideas keep it."""
    require(access.may_keep_tags(viewer_in(tx)))
    every = await tags_for_update(tx)
    tag = _named(every, tag_id)
    require_version(tag.version, change.version, tag.id)
    require(tag.merged_into_id is None, NotFound)
    if change.name is not None:
        tag.name = rules.tag_name(change.name)
    if change.offered is not None:
        tag.is_offered = change.offered
    if change.archived is not None:
        tag.archived_at = (tag.archived_at or now) if change.archived else None
    if change.position is not None:
        _put(every, tag, rules.position(change.position))
    tag.version += 1
    await tx.flush()
    record(tx, TagChanged(tag.id))
    return tag


async def merge_tag(tx: AsyncSession, tag_id: UUID, into_id: UUID, *, now: datetime) -> TagRow:
    """Let another tag stand for this one, on every idea and for everybody who follows it."""
    require(access.may_merge_tags(viewer_in(tx)))
    every = await tags_for_update(tx)
    tag, into = _named(every, tag_id), _named(every, into_id)
    require(tag.merged_into_id is None, NotFound)
    require(tag.id != into.id and into.archived_at is None, Invalid("intoId"))
    for one in every:
        if one.merged_into_id == tag.id:
            one.merged_into_id = into.id
    tag.merged_into_id, tag.archived_at = into.id, tag.archived_at or now
    tag.version += 1
    await _carry_over(tx, tag, into)
    record(tx, TagMerged(tag.id, into_id=into.id))
    return into


async def tag_idea(
    tx: AsyncSession, idea_id: UUID, *, add: Collection[UUID] = (), remove: Collection[UUID] = ()
) -> IdeaRow:
    """Put tags on an idea and take others off."""
    idea = await idea_for_update(tx, idea_id)
    require(access.may_tag(viewer_in(tx), idea))
    before = await carried_tags(tx, idea)
    new = [one for one in dict.fromkeys(add) if one not in before and one not in remove]
    await put_on(tx, idea, new, carried=len(before))
    for one in new:
        record(tx, IdeaTagged(idea.id, tag_id=one), circle_id=idea.circle_id)
    for gone in before.intersection(remove):
        await tx.execute(delete(IdeaTagRow).where(*_there(idea, gone)))
        record(tx, IdeaUntagged(idea.id, tag_id=gone), circle_id=idea.circle_id)
    return idea


async def put_on(tx: AsyncSession, idea: IdeaRow, tags: Collection[UUID], *, carried: int = 0) -> None:
    """The idea carries these too: those of the host choose from all, others from what is offered."""
    if not tags:
        return
    chosen = await visible_tags(tx, tags)
    is_staff = viewer_in(tx).kind == "host"
    require(all(tag.archived_at is None and (is_staff or tag.is_offered) for tag in chosen), Invalid("add"))
    require(carried + len(chosen) <= rules.TAGS_LIMIT, TooLong("add", limit=rules.TAGS_LIMIT))
    for tag in chosen:
        row = {"workspace_id": idea.workspace_id, "idea_id": idea.id, "circle_id": idea.circle_id, "tag_id": tag.id}
        await tx.execute(insert(IdeaTagRow).values(id=new_id(), **row).on_conflict_do_nothing())


async def _carry_over(tx: AsyncSession, tag: TagRow, into: TagRow) -> None:
    here = col(IdeaTagRow.workspace_id) == tag.workspace_id
    has_it = select(col(IdeaTagRow.idea_id)).where(here, col(IdeaTagRow.tag_id) == into.id)
    twice = delete(IdeaTagRow).where(here, col(IdeaTagRow.tag_id) == tag.id, col(IdeaTagRow.idea_id).in_(has_it))
    moved = update(IdeaTagRow).where(here, col(IdeaTagRow.tag_id) == tag.id).values(tag_id=into.id)
    for statement in (twice, moved):
        await tx.execute(statement.execution_options(synchronize_session=False))


def _named(every: Sequence[TagRow], tag_id: UUID) -> TagRow:
    found = next((tag for tag in every if tag.id == tag_id), None)
    if found is None:
        raise NotFound
    return found


def _put(every: Sequence[TagRow], tag: TagRow, place: int) -> None:
    """At that place among those in use; the others move up."""
    others = [one for one in every if one.archived_at is None and one.id != tag.id]
    for position, one in enumerate([*others[:place], tag, *others[place:]]):
        one.position = position


def _there(idea: IdeaRow, tag_id: UUID) -> tuple[Any, ...]:
    return (
        col(IdeaTagRow.workspace_id) == idea.workspace_id,
        col(IdeaTagRow.idea_id) == idea.id,
        col(IdeaTagRow.tag_id) == tag_id,
    )
