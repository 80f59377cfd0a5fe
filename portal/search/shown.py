"""What is shown of a hit: read from the row that was found, under its own rule, and cut where the words stand."""

from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Text, case, func, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.fairs import access as fairs
from portal.fairs.model import AppearanceRow, FairRow, TaskRow
from portal.ideas import access as ideas
from portal.ideas.model import CommentRow, IdeaRow
from portal.search.access import Columns


def title(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """What the idea, the fair, the appearance or the task is called, cut where hits begin and end."""
    idea, fair, whole, task = aliased(IdeaRow), aliased(FairRow), aliased(AppearanceRow), aliased(TaskRow)
    return case(
        (row.idea_id.is_not(None), _of_talk(idea, row.idea_id, row, sight, _title(idea.language, idea.title, row))),
        (row.fair_id.is_not(None), _of_fair(fair, row, sight, _title("de", fair.name, row))),
        (row.task_id.is_(None), _of_appearance(whole, row, sight, _title("de", whole.title, row))),
        else_=_of_task(task, row, sight, _title(row.language, func.coalesce(row.written, task.title), row)),
    )


def snippet(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The part of the text in which the words stand; of a fair its city, of a task whose plan it is in."""
    idea, comment, fair, whole = aliased(IdeaRow), aliased(CommentRow), aliased(FairRow), aliased(AppearanceRow)
    text = func.concat(idea.problem, "\n", idea.proposal)
    told = case((row.task_id.is_(None), whole.purpose), else_=whole.title)
    said = _part(comment.language, comment.body, row)
    return case(
        (row.comment_id.is_not(None), _of_talk(comment, row.comment_id, row, sight, said)),
        (row.idea_id.is_not(None), _of_talk(idea, row.idea_id, row, sight, _part(idea.language, text, row))),
        (row.fair_id.is_not(None), _of_fair(fair, row, sight, _part("de", fair.city, row))),
        else_=_of_appearance(whole, row, sight, _part("de", told, row)),
    )


def _title(language: Any, text: Any, row: Columns) -> ColumnElement[Any]:
    return func.search_marked(language, text, row.wanted, True, type_=ARRAY(Text))  # noqa: FBT003 - a SQL function


def _part(language: Any, text: Any, row: Columns) -> ColumnElement[Any]:
    return func.search_marked(language, text, row.wanted, False, type_=ARRAY(Text))  # noqa: FBT003 - a SQL function


def _of_talk(target: Columns, id_: Any, row: Columns, sight: Sight, value: Any) -> ColumnElement[Any]:
    return _read(target, id_, row, ideas.visible_to(target, sight), value)


def _of_fair(fair: Columns, row: Columns, sight: Sight, value: Any) -> ColumnElement[Any]:
    return _read(fair, row.fair_id, row, fairs.fair_visible_to(fair, sight), value)


def _of_appearance(whole: Columns, row: Columns, sight: Sight, value: Any) -> ColumnElement[Any]:
    return _read(whole, row.appearance_id, row, fairs.visible_to(whole, sight), value)


def _of_task(task: Columns, row: Columns, sight: Sight, value: Any) -> ColumnElement[Any]:
    return _read(task, row.task_id, row, fairs.part_visible_to(task, sight), value)


def _read(target: Columns, id_: Any, row: Columns, is_visible: Any, value: Any) -> ColumnElement[Any]:
    found = select(value).where(target.workspace_id == row.workspace_id, target.id == id_)
    return found.where(is_visible).scalar_subquery()
