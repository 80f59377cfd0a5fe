"""Who sees what was found: whoever may see what it leads to."""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, among
from portal.fairs import access as fairs
from portal.fairs.model import AppearanceRow, FairRow, TaskRow

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """As the idea, the comment, the fair, the appearance or the task; the functions that find it say the same."""
    talked = and_(row.idea_id.is_not(None), among(row.circle_id, sight.circles))
    fair, whole, task = aliased(FairRow), aliased(AppearanceRow), aliased(TaskRow)
    of_fair = or_(
        _is_seen(fair, row.fair_id, row, fairs.fair_visible_to(fair, sight)),
        and_(row.task_id.is_(None), _is_seen(whole, row.appearance_id, row, fairs.visible_to(whole, sight))),
        _is_seen(task, row.task_id, row, fairs.part_visible_to(task, sight)),
    )
    return and_(row.workspace_id == sight.workspace, or_(talked, and_(row.idea_id.is_(None), of_fair)))


def _is_seen(target: Columns, id_: Any, row: Columns, is_visible: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists(select(1).where(target.workspace_id == row.workspace_id, target.id == id_, is_visible))
