"""Loads for the verbs of moderation, and the SQL that the schema hangs on fields, filters and orders."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, any_, case, func, not_, null, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight, same
from portal.core.viewer import Viewer
from portal.files import access as files
from portal.files.model import FileRow
from portal.ideas.model import CommentRow, HeldCommentRow, IdeaRow
from portal.ideas.waiting import waiting_count as ideas_waiting
from portal.moderation import access
from portal.moderation.model import ActRow, ItemKind, ItemRow, ReportRow, TrustRow
from portal.moderation.rules import UNDO
from portal.partners.access import may_moderate
from portal.releases import access as releases
from portal.releases.model import AnsweredIdeaRow, ReleaseNoteRow

Columns = Any
"""An aliased row: its attributes are columns."""
RowT = TypeVar("RowT")
UNDOABLE = ("approve", "return", "decline", "hide", "dismiss", "merge", "trust", "distrust")
COUNTED = 100
"""Nobody works through more at once: counting stops here."""


async def item_here(tx: AsyncSession, item_id: UUID) -> ItemRow:
    """What waits under that id, if it waits for the viewer."""
    return await _one(tx, ItemRow, item_id, access.item_visible_to)


async def act_here(tx: AsyncSession, act_id: UUID) -> ActRow:
    """The act, if the viewer may know of it."""
    return await _one(tx, ActRow, act_id, access.act_visible_to)


async def open_reports(tx: AsyncSession, thing: UUID) -> Sequence[ReportRow]:
    """What was reported about the thing and not answered yet, locked."""
    wanted = select(ReportRow).where(
        access.report_visible_to(ReportRow, _sight(tx)),
        col(ReportRow.thing) == thing,
        col(ReportRow.act_id).is_(None),
    )
    return (await tx.scalars(wanted.order_by(col(ReportRow.created_at)).with_for_update(), _params(tx))).all()


async def reports_answered_by(tx: AsyncSession, act_id: UUID) -> Sequence[ReportRow]:
    """What an act has answered, locked."""
    wanted = select(ReportRow).where(access.report_visible_to(ReportRow, _sight(tx)), col(ReportRow.act_id) == act_id)
    return (await tx.scalars(wanted.with_for_update(), _params(tx))).all()


async def file_names(tx: AsyncSession, idea_id: UUID, comment_id: UUID | None = None) -> Sequence[str]:
    """What the files at the idea, or at one comment on it, are called."""
    there = col(FileRow.idea_id) == idea_id if comment_id is None else col(FileRow.comment_id) == comment_id
    wanted = select(col(FileRow.name)).where(files.visible_to(FileRow, _sight(tx)), there)
    return (await tx.scalars(wanted, _params(tx))).all()


async def files_of(tx: AsyncSession, said: IdeaRow | CommentRow | HeldCommentRow) -> Sequence[FileRow]:
    """What hangs at this very contribution, or waits with it, of the host and of firms in the viewer's care."""
    here = (col(FileRow.workspace_id) == said.workspace_id, col(FileRow.organisation_id).in_(viewer_in(tx).kin))
    wanted = select(FileRow).where(files.visible_to(FileRow, _sight(tx)), *here, _part_of(said))
    return (await tx.scalars(wanted.order_by(col(FileRow.position), col(FileRow.id)), _params(tx))).all()


def _part_of(said: IdeaRow | CommentRow | HeldCommentRow) -> ColumnElement[bool]:
    if isinstance(said, HeldCommentRow):
        return col(FileRow.id).in_(said.files)
    if isinstance(said, CommentRow):
        return col(FileRow.comment_id) == said.id
    # Where the idea was merged its files hang at the other one.
    brought = func.coalesce(col(FileRow.origin_id), col(FileRow.idea_id)) == said.id
    return and_(brought, col(FileRow.comment_id).is_(None))


async def notes_answering(tx: AsyncSession, idea_id: UUID) -> Sequence[ReleaseNoteRow]:
    """What was written about it for a circle, drafts too, locked."""
    linked = select(col(AnsweredIdeaRow.release_note_id)).where(
        col(AnsweredIdeaRow.workspace_id) == viewer_in(tx).workspace_id, col(AnsweredIdeaRow.idea_id) == idea_id
    )
    wanted = select(ReleaseNoteRow).where(
        releases.visible_to(ReleaseNoteRow, _sight(tx)), col(ReleaseNoteRow.id).in_(linked)
    )
    return (await tx.scalars(wanted.with_for_update(), _params(tx))).all()


async def reports_of(tx: AsyncSession, thing: UUID) -> Sequence[ReportRow]:
    """Everything that was ever reported about the thing."""
    wanted = select(ReportRow).where(access.report_visible_to(ReportRow, _sight(tx)), col(ReportRow.thing) == thing)
    return (await tx.scalars(wanted.with_for_update(), _params(tx))).all()


async def trust_of(tx: AsyncSession, membership_id: UUID) -> TrustRow | None:
    """What is known of the person's trust, locked."""
    wanted = select(TrustRow).where(
        access.trust_visible_to(TrustRow, _sight(tx)), col(TrustRow.membership_id) == membership_id
    )
    return await tx.scalar(wanted.with_for_update(), _params(tx))


async def _one(tx: AsyncSession, table: type[RowT], id_: UUID, visible_to: Any) -> RowT:
    row: Any = table
    found = await tx.scalar(select(table).where(row.id == id_, visible_to(row, _sight(tx))), _params(tx))
    if found is None:
        raise NotFound
    return found


def _sight(tx: AsyncSession) -> Sight:
    return Sight(viewer_in(tx).shape)


def _params(tx: AsyncSession) -> dict[str, object]:
    viewer: Viewer = viewer_in(tx)
    return viewer.params


# Fields


def waiting_count(viewer: Columns, sight: Sight) -> ColumnElement[Any]:
    """What waits for the viewer around ideas, and what was reported or is held besides."""
    if not may_moderate(sight.shape):
        return ideas_waiting(viewer, sight)
    return ideas_waiting(viewer, sight) + _count(sight, none_of=ItemKind.HELD_IDEA)


def held_idea_count(_viewer: Columns, sight: Sight) -> ColumnElement[Any]:
    """Held ideas that wait for the viewer."""
    return _count(sight, ItemKind.HELD_IDEA)


def held_comment_count(_viewer: Columns, sight: Sight) -> ColumnElement[Any]:
    """Held comments that wait for the viewer."""
    return _count(sight, ItemKind.HELD_COMMENT)


def report_count(_viewer: Columns, sight: Sight) -> ColumnElement[Any]:
    """Reported things that wait for the viewer."""
    return _count(sight, ItemKind.REPORT)


def merge_wish_count(_viewer: Columns, sight: Sight) -> ColumnElement[Any]:
    """Ideas that somebody finds to be there already."""
    return _count(sight, ItemKind.MERGE_WISH)


def _count(sight: Sight, kind: ItemKind | None = None, *, none_of: ItemKind | None = None) -> ColumnElement[Any]:
    item: Any = aliased(ItemRow)
    wanted = item.kind == kind.value if kind else not_(item.kind == (none_of.value if none_of else ""))
    waiting = select(item.id).where(access.item_visible_to(item, sight), wanted).limit(COUNTED).subquery()
    return select(func.count()).select_from(waiting).scalar_subquery()


def reports_about(target: Columns, item: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The open reports behind something that waits."""
    thing = func.coalesce(item.comment_id, item.idea_id)
    return and_(
        target.workspace_id == item.workspace_id,
        target.thing == thing,
        target.act_id.is_(None),
        item.kind.in_((ItemKind.REPORT.value, ItemKind.MERGE_WISH.value)),
    )


def reported(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer has reported the idea or the comment."""
    report: Any = aliased(ReportRow)
    mine = (report.workspace_id == idea.workspace_id, report.thing == idea.id)
    return select(report.id).where(*mine, report.reporter_id == sight.membership).exists()


def trust_behind(target: Columns, person: Columns, _sight: Sight) -> ColumnElement[bool]:
    """What moderators know of the person."""
    return and_(target.workspace_id == person.workspace_id, target.membership_id == person.id)


def is_trusted(person: Columns, sight: Sight) -> ColumnElement[Any]:
    """Whether what the person writes needs no look; for moderators only."""
    return person.is_trusted if may_moderate(sight.shape) else null()


def undo_ends_at(act: Columns, sight: Sight) -> ColumnElement[Any]:
    """Until when the viewer may take the act back; null if it may not."""
    until = act.at + func.make_interval(0, 0, 0, 0, 0, 0, int(UNDO.total_seconds()))
    mine = and_(act.actor_id == sight.membership, not_(act.undone), act.act.in_(UNDOABLE), until > func.now())
    return case((mine, until), else_=null())


def item_filter(row: Columns, _sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """One condition per member that is given."""
    return [same(row.kind, any_(value)) for value in given.values()]


def act_filter(row: Columns, _sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """One condition per member that is given."""
    return [FILTERS[name](row, value) for name, value in given.items()]


def _by_act(row: Columns, value: Any) -> ColumnElement[bool]:
    return same(row.act, any_(value))


def _by_actor(row: Columns, value: Any) -> ColumnElement[bool]:
    return same(row.actor_id, value)


def _by_person(row: Columns, value: Any) -> ColumnElement[bool]:
    return same(row.person_id, value)


def _by_idea(row: Columns, value: Any) -> ColumnElement[bool]:
    return same(row.idea_id, value)


FILTERS = {"act": _by_act, "actor": _by_actor, "person": _by_person, "idea": _by_idea}
