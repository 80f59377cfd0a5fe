"""The SQL that the schema hangs on the search: found rows, what of them is shown, and filters."""

import json
from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    and_,
    any_,
    case,
    cast,
    column,
    exists,
    func,
    inspect,
    literal_column,
    null,
    select,
    union_all,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.sight import Sight, same
from portal.fairs.checklist import checklist
from portal.ideas.model import IdeaRow
from portal.identity.model import PersonRow
from portal.search.access import Columns
from portal.search.model import HitRow

MOST, SIMILAR = 100, 5
"""So many hits are looked at; so many similar ideas are told."""

Given = Mapping[str, ColumnElement[Any]]
ANSWERED = tuple(column(one.name, one.type) for one in inspect(HitRow).columns)
OF_FAIRS_ONLY = {"fair_id", "appearance_id", "task_id", "written", "language"}
OF_IDEAS = tuple(one for one in ANSWERED if one.name not in OF_FAIRS_ONLY)
OF_FAIRS = tuple(one for one in ANSWERED if one.name not in {"idea_id", "comment_id"})


class SearchKind(Enum):
    """What can be found."""

    IDEA = "idea"
    COMMENT = "comment"
    FAIR = "fair"


def hits(sight: Sight, given: Given) -> FromClause:
    """Ideas, comments and what belongs to fairs with these words; of either one more than are counted."""
    most = literal_column(str(MOST + 1), Integer)
    person = aliased(PersonRow)
    locale = select(col(person.locale)).where(col(person.id) == sight.person).scalar_subquery()
    ideas_ = _answered(func.search_hits(given["text"], most), OF_IDEAS)
    fairs_ = _answered(func.search_fairs(given["text"], _template(), func.coalesce(locale, ""), most), OF_FAIRS)
    return union_all(_as_hits(ideas_), _as_hits(fairs_)).subquery("answered")


def similar(_sight: Sight, given: Given) -> FromClause:
    """Ideas about the same as what somebody is writing."""
    most = literal_column(str(SIMILAR), Integer)
    called = func.search_similar(given["title"], func.coalesce(given["problem"], ""), most)
    return _as_hits(_answered(called, OF_IDEAS)).subquery("answered")


def kind(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """Whether it is an idea, a comment, or belongs to a fair."""
    return case(
        (row.idea_id.is_(None), SearchKind.FAIR.value),
        (row.comment_id.is_(None), SearchKind.IDEA.value),
        else_=SearchKind.COMMENT.value,
    )


def hit_filter(row: Columns, sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """One condition per member that is given."""
    return [FILTERS[name](row, sight, value) for name, value in given.items()]


def _answered(called: Any, columns: Sequence[Any]) -> Any:
    return called.table_valued(*columns).render_derived()


def _as_hits(found: Any) -> Select[Any]:
    """With nothing where such a hit has none."""
    columns: list[Any] = [found.c.get(one.name, cast(null(), one.type)).label(one.name) for one in ANSWERED]
    return select(*columns)


@cache
def _template() -> ColumnElement[Any]:
    """The titles of the template's tasks; part of the statement's text, which is made once."""
    titles = [
        {"code": task.code, "language": language, "title": title}
        for task in checklist()
        for language, title in task.titles._asdict().items()
    ]
    written = json.dumps(titles, ensure_ascii=False).replace("'", "''")
    return literal_column(f"'{written}'::jsonb", JSONB)


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
