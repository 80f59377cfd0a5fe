"""Loads for the verbs, the reckoning, and the SQL that the schema hangs on fields."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

from psycopg import AsyncConnection
from sqlalchemy import ColumnElement, and_, any_, exists, func, or_, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight, same
from portal.core.table import Row
from portal.ideas.model import IdeaRow, Need, SupportRow, VoiceRow
from portal.priorities import access
from portal.priorities.access import Columns
from portal.priorities.model import PriorityColumnRow, PriorityRow, ThemeIdeaRow, ThemeRow

RowT = TypeVar("RowT", bound=Row)
RowRule = Callable[[Columns, Sight], ColumnElement[bool]]

KEEPERS = sql("""
    select asked.workspace, asked.idea, priority_keeper(asked.workspace, asked.idea) as keeper
      from (select distinct * from unnest(cast(:workspaces as uuid[]), cast(:ideas as uuid[])) as one (workspace, idea))
        as asked
""")
LISTED = """
    select asked.workspace, asked.idea
      from (select distinct * from unnest(%s::uuid[], %s::uuid[]) as one (workspace, idea)) as asked
     where priority_keeper(asked.workspace, asked.idea) is not null
"""
# The figures as they are now; a supporter whose need is greater counts more. While the idea is put to a vote they
# stand as they stood before: the order of the list shall not follow what others want meanwhile.
FIGURES = sql("""
    update priority p
       set reach = i.voice_count, nice = s.nice, important = s.important, blocking = s.blocking,
           need = i.need
      from idea i cross join lateral (
               select count(*) filter (where need = 'nice') as nice,
                      count(*) filter (where need = 'important') as important,
                      count(*) filter (where need = 'blocking') as blocking
                 from idea_support x where x.workspace_id = i.workspace_id and x.idea_id = i.id) s
     where p.workspace_id = :workspace and p.id = :priority and i.workspace_id = p.workspace_id and i.id = p.idea_id
       and i.poll_count = 0
""")
# The formula: each column's figure times its weight, added up.
SCORES = sql("""
    update priority p
       set score = (
           select coalesce(sum(c.weight * case c.measure
                      when 'reach' then p.reach
                      when 'need' then p.need
                      when 'promise' then p.promised::int
                      when 'effort' then p.effort
                      else coalesce((select v.value from priority_value v
                                      where v.workspace_id = p.workspace_id and v.priority_id = p.id
                                        and v.column_id = c.id), 0) end), 0)
             from priority_column c where c.workspace_id = p.workspace_id and c.archived_at is null)
     where p.workspace_id = :workspace and (cast(:priority as uuid) is null or p.id = :priority)
""")


async def rescore(tx: AsyncSession, priority_id: UUID | None = None) -> None:
    """Reckon by the formula: one entry, or all of them."""
    await tx.execute(SCORES, {"workspace": viewer_in(tx).workspace_id, "priority": priority_id})


async def theme_for_update(tx: AsyncSession, theme_id: UUID) -> ThemeRow:
    """The visible theme, locked until the transaction ends."""
    return await _locked(tx, ThemeRow, theme_id, access.visible_to)


async def priority_for_update(tx: AsyncSession, priority_id: UUID) -> PriorityRow:
    """The visible entry of the list, locked until the transaction ends."""
    return await _locked(tx, PriorityRow, priority_id, access.visible_to)


async def column_for_update(tx: AsyncSession, column_id: UUID) -> PriorityColumnRow:
    """The visible column, locked until the transaction ends."""
    return await _locked(tx, PriorityColumnRow, column_id, access.column_visible_to)


async def theme_idea(tx: AsyncSession, theme_id: UUID, idea_id: UUID) -> ThemeIdeaRow | None:
    """That the idea belongs to the theme, if it does."""
    here = access.visible_to(ThemeIdeaRow, Sight(viewer_in(tx).shape))
    found = select(ThemeIdeaRow).where(
        here, col(ThemeIdeaRow.theme_id) == theme_id, col(ThemeIdeaRow.idea_id) == idea_id
    )
    return await tx.scalar(found, viewer_in(tx).params)


async def priority_of(tx: AsyncSession, idea_id: UUID) -> PriorityRow | None:
    """The idea's entry in the list, if it has one."""
    here = access.visible_to(PriorityRow, Sight(viewer_in(tx).shape))
    found = select(PriorityRow).where(here, col(PriorityRow.idea_id) == idea_id)
    return await tx.scalar(found.with_for_update(), viewer_in(tx).params)


async def keepers_of(db: AsyncSession, ideas: Sequence[tuple[UUID, UUID]]) -> list[tuple[UUID, UUID, UUID]]:
    """Of these ideas, each with its workspace, those that are on a list, and with whose rights each is kept there."""
    workspaces, ids = zip(*ideas, strict=True)
    found = await db.execute(KEEPERS, {"workspaces": list(workspaces), "ideas": list(ids)})
    return [(workspace, idea, keeper) for workspace, idea, keeper in found if keeper is not None]


async def ideas_listed(connection: AsyncConnection[Any], ideas: Sequence[tuple[UUID, UUID]]) -> set[tuple[UUID, UUID]]:
    """Of these ideas, each with its workspace, those that `keepers_of` finds, over the relay's own connection."""
    workspaces, ids = zip(*ideas, strict=True)
    cursor = await connection.execute(LISTED, [list(workspaces), list(ids)])
    return {(workspace, idea) for workspace, idea in await cursor.fetchall()}


async def _locked(tx: AsyncSession, table: type[RowT], row_id: UUID, visible_to: RowRule) -> RowT:
    viewer = viewer_in(tx)
    wanted = select(table).where(col(table.id) == row_id, visible_to(table, Sight(viewer.shape)))
    found = await tx.scalar(wanted.with_for_update(), viewer.params)
    if found is None:
        raise NotFound
    return found


# Fields


def grouped(target: Columns, theme: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Ideas that belong to the theme."""
    link: Any = aliased(ThemeIdeaRow)
    both = and_(link.workspace_id == theme.workspace_id, link.theme_id == theme.id, link.idea_id == target.id)
    return exists(select(1).where(both))


def themes_of(target: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Themes to which the idea belongs."""
    return grouped(idea, target, sight)


def priority_link(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The idea's entry in the list."""
    return and_(target.workspace_id == idea.workspace_id, target.idea_id == idea.id)


def firms_of(target: Columns, theme: Columns, sight: Sight) -> ColumnElement[bool]:
    """Partner firms that brought in one of the theme's ideas, or support one."""
    idea: Any = aliased(IdeaRow)
    voice: Any = aliased(VoiceRow)
    speaks = and_(voice.workspace_id == idea.workspace_id, voice.idea_id == idea.id, voice.organisation_id == target.id)
    mine = or_(idea.organisation_id == target.id, exists(select(1).where(speaks)))
    here = exists(select(1).where(_readable(idea, theme, sight), mine))
    return and_(same(target.workspace_id, sight.workspace), target.kind == "partner", here)


def idea_count(theme: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many ideas belong to it, of those that the viewer reads."""
    link: Any = aliased(ThemeIdeaRow)
    mine = and_(access.visible_to(link, sight), link.theme_id == theme.id)
    return select(func.count()).select_from(link).where(mine).scalar_subquery()


def nice_count(theme: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many call one of its ideas nice to have."""
    return _needs(theme, sight, Need.NICE)


def important_count(theme: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many call one of its ideas important."""
    return _needs(theme, sight, Need.IMPORTANT)


def blocking_count(theme: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many are held up without one of its ideas."""
    return _needs(theme, sight, Need.BLOCKING)


def _needs(theme: Columns, sight: Sight, need: Need) -> ColumnElement[Any]:
    idea: Any = aliased(IdeaRow)
    support: Any = aliased(SupportRow)
    theirs = and_(
        support.workspace_id == idea.workspace_id,
        support.idea_id == idea.id,
        support.need == need,
        idea.poll_count == 0,
    )
    people = select(func.count()).select_from(idea).join(support, theirs).where(_readable(idea, theme, sight))
    return people.scalar_subquery()


def _readable(idea: Columns, theme: Columns, sight: Sight) -> ColumnElement[bool]:
    link: Any = aliased(ThemeIdeaRow)
    both = and_(access.visible_to(link, sight), link.theme_id == theme.id, link.idea_id == idea.id)
    return and_(same(idea.workspace_id, sight.workspace), exists(select(1).where(both)))


def is_estimated(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether somebody has estimated the effort."""
    estimated: ColumnElement[bool] = row.effort_by.is_not(None)
    return estimated


def in_use(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Columns that count."""
    used: ColumnElement[bool] = row.archived_at.is_(None)
    return used


def value_of(target: Columns, priority: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Values of columns that are in use."""
    column: Any = aliased(PriorityColumnRow)
    counts = and_(
        column.workspace_id == target.workspace_id, column.id == target.column_id, column.archived_at.is_(None)
    )
    mine = and_(target.workspace_id == priority.workspace_id, target.priority_id == priority.id)
    return and_(mine, exists(select(1).where(counts)))


def priority_filter(row: Columns, _sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """One condition per member that is given."""
    return [FILTERS[name](row, value) for name, value in given.items()]


def _by_status(row: Columns, value: Any) -> ColumnElement[bool]:
    idea: Any = aliased(IdeaRow)
    there = and_(idea.workspace_id == row.workspace_id, idea.id == row.idea_id, idea.status == any_(value))
    return exists(select(1).where(there))


def _by_theme(row: Columns, value: Any) -> ColumnElement[bool]:
    link: Any = aliased(ThemeIdeaRow)
    both = and_(link.workspace_id == row.workspace_id, link.idea_id == row.idea_id, link.theme_id == value)
    return exists(select(1).where(both))


def _by_estimate(row: Columns, value: Any) -> ColumnElement[bool]:
    found: ColumnElement[bool] = row.effort_by.is_not(None) if value else row.effort_by.is_(None)
    return found


FILTERS = {"status": _by_status, "theme": _by_theme, "estimated": _by_estimate}
