"""The SQL that the schema hangs on the search: found rows, what of them is shown, and filters."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    FromClause,
    Integer,
    Text,
    and_,
    any_,
    case,
    column,
    exists,
    func,
    inspect,
    literal_column,
    select,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.sight import Sight, same
from portal.ideas import access as ideas
from portal.ideas.model import CommentRow, IdeaRow
from portal.search.access import Columns
from portal.search.model import HitRow

MOST, SIMILAR = 100, 5
"""So many hits are looked at; so many similar ideas are told."""

Given = Mapping[str, ColumnElement[Any]]
ANSWERED = tuple(column(one.name, one.type) for one in inspect(HitRow).columns)


class SearchKind(Enum):
    """What can be found."""

    IDEA = "idea"
    COMMENT = "comment"


def hits(_sight: Sight, given: Given) -> FromClause:
    """Ideas and comments with these words, one more than are counted."""
    return _answered(func.search_hits(given["text"], literal_column(str(MOST + 1), Integer)))


def similar(_sight: Sight, given: Given) -> FromClause:
    """Ideas about the same as what somebody is writing."""
    return _answered(
        func.search_similar(given["title"], func.coalesce(given["problem"], ""), literal_column(str(SIMILAR), Integer))
    )


def kind(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """Whether it is an idea or a comment."""
    return case((row.comment_id.is_(None), SearchKind.IDEA.value), else_=SearchKind.COMMENT.value)


def title(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The idea's title, cut where hits begin and end."""
    idea = aliased(IdeaRow)
    return _read(idea, row.idea_id, row, sight, _marked(idea.language, idea.title, row, whole=True))


def snippet(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The part of the text in which the words stand, cut where hits begin and end."""
    idea, comment = aliased(IdeaRow), aliased(CommentRow)
    text = func.concat(idea.problem, "\n", idea.proposal)
    of_idea = _read(idea, row.idea_id, row, sight, _marked(idea.language, text, row, whole=False))
    of_comment = _read(comment, row.comment_id, row, sight, _marked(comment.language, comment.body, row, whole=False))
    return case((row.comment_id.is_(None), of_idea), else_=of_comment)


def hit_filter(row: Columns, sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """One condition per member that is given."""
    return [FILTERS[name](row, sight, value) for name, value in given.items()]


def _answered(called: Any) -> FromClause:
    answered: FromClause = called.table_valued(*ANSWERED, name="answered").render_derived()
    return answered


def _marked(language: Any, text: Any, row: Columns, *, whole: bool) -> ColumnElement[Any]:
    return func.search_marked(language, text, row.wanted, whole, type_=ARRAY(Text))


def _read(target: Columns, id_: Any, row: Columns, sight: Sight, value: ColumnElement[Any]) -> ColumnElement[Any]:
    """Of the row itself, under its own rule: what is shown of a hit is never taken from the search."""
    found = select(value).where(target.workspace_id == row.workspace_id, target.id == id_)
    return found.where(ideas.visible_to(target, sight)).scalar_subquery()


def _by_kind(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(kind(row, sight), value)


def _by_circle(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.circle_id, value)


def _by_status(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    idea = aliased(IdeaRow)
    return exists(select(1).where(_idea_of(idea, row), same(idea.status, any_(value))))


def _idea_of(idea: Columns, row: Columns) -> ColumnElement[bool]:
    return and_(col(idea.workspace_id) == row.workspace_id, col(idea.id) == row.idea_id)


FILTERS = {"kind": _by_kind, "circle": _by_circle, "status": _by_status}
