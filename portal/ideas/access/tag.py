"""Who knows which tags, who looks after them, and who puts them on ideas."""

from sqlalchemy import ColumnElement, and_, exists, literal, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.sight import Sight, among, same
from portal.core.viewer import Viewer
from portal.ideas.access.idea import Columns, edits, is_moderator, may_edit, may_see
from portal.ideas.model import IdeaRow, IdeaTagRow


def tag_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """The host knows all its tags; others those that are offered, and those of ideas that they read."""
    here = same(row.workspace_id, sight.workspace)
    if sight.is_staff:
        return here
    carried = aliased(IdeaTagRow)
    on_an_idea = exists(
        select(1).where(
            same(carried.workspace_id, row.workspace_id),
            same(carried.tag_id, row.id),
            among(col(carried.circle_id), sight.circles),
        )
    )
    return and_(here, or_(and_(row.is_offered, row.archived_at.is_(None)), on_an_idea))


def may_keep_tags(viewer: Viewer) -> bool:
    """Name, order, offer and retire tags: the host's moderators."""
    return is_moderator(viewer.kind, viewer.role)


def keeps_tags(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_keep_tags` as SQL."""
    return literal(is_moderator(*sight.shape[:2]))


def may_merge_tags(viewer: Viewer) -> bool:
    """Those of them who see every idea: all that carry the one tag carry the other afterwards."""
    return may_keep_tags(viewer) and viewer.sees_all


def merges_tags(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_merge_tags` as SQL."""
    return literal(is_moderator(*sight.shape[:2]) and sight.shape.sees_all)


def may_tag(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's people who read the idea, and whoever may change its texts."""
    return (may_see(viewer, row) and viewer.kind == "host") or may_edit(viewer, row)


def tags(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_tag` as SQL, for a row that is visible."""
    return literal(value=True) if sight.is_staff else edits(row, sight)
