"""How many ideas each option of a filter would show, of those that the viewer may see.

However many ideas there are, at most `COUNTED` are looked at: then every number is a lower bound, and says so.
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    Uuid,
    and_,
    cast,
    false,
    func,
    literal_column,
    null,
    select,
    true,
    union_all,
)
from sqlalchemy.orm import aliased
from sqlalchemy.types import TypeEngine

from portal.core.sight import Sight, same
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import IdeaRow, IdeaTagRow
from portal.ideas.queries.filters import FILTERS, idea_filter
from portal.partners.access import names_firm

COUNTED = 10_000
MEMBERS: Mapping[str, TypeEngine[Any]] = {
    "status": Text(), "circle_id": Uuid(), "organisation_id": Uuid(), "tag_id": Uuid(), "own": Text(),
}  # fmt: skip
Given = Mapping[str, Any]


class OwnIdeas(Enum):
    """What ideas may have to do with oneself."""

    MINE = "mine"
    SUPPORTED = "supported"
    FOLLOWED = "followed"
    WAITING = "waiting"


def counts(sight: Sight, given: Given) -> FromClause:
    """One row for each option that shows any idea, under all other members of the filter."""
    wanted = given["filter"]
    looked_at = _looked_at(sight, wanted).cte("looked_at")
    partial = select(func.count() > COUNTED).select_from(looked_at).scalar_subquery()
    return union_all(*_options(sight, wanted, looked_at, partial)).subquery("counted")


def _options(sight: Sight, wanted: Given, looked_at: FromClause, partial: ColumnElement[bool]) -> Iterator[Select[Any]]:
    idea: Any = aliased(IdeaRow, looked_at)
    tagged: Any = aliased(IdeaTagRow)
    by_status = [FILTERS[name](idea, sight, value) for name, value in wanted.items() if name != "status"]
    yield _numbers("status", idea.status, sight, partial).where(*by_status)
    yield _numbers("circle_id", idea.circle_id, sight, partial).where(*_without("circle", idea, sight, wanted))
    # Only firms that may be known: a number beside a name must not tell what a mask hides.
    by_firm = [names_firm(idea, sight), *_without("organisation", idea, sight, wanted)]
    yield _numbers("organisation_id", idea.organisation_id, sight, partial).where(*by_firm)
    by_tag = [same(tagged.workspace_id, sight.workspace), *_without("tags", idea, sight, wanted)]
    yield (
        _numbers("tag_id", tagged.tag_id, sight, partial)
        .join_from(idea, tagged, tagged.idea_id == idea.id)
        .where(*by_tag)
    )
    others = {name: value for name, value in wanted.items() if name not in {one.value for one in OwnIdeas}}
    for own in OwnIdeas:
        whose = _wordless(own.value)
        conditions = [FILTERS[own.value](idea, sight, True), *idea_filter(idea, sight, others)]  # noqa: FBT003 - a filter's value
        yield _row("own", whose, sight, partial).select_from(idea).where(*conditions).having(func.count() > 0)


def _looked_at(sight: Sight, wanted: Given) -> Select[Any]:
    """The ideas that are counted; circle by circle, so that no more than needed are read."""
    idea: Any = aliased(IdeaRow)
    bound = literal_column(str(COUNTED + 1), Integer)
    visible = access.visible_to(idea, sight)
    if "text" in wanted:
        return select(idea).where(visible, FILTERS["text"](idea, sight, wanted["text"])).limit(bound)
    if sight.shape.wide:
        # As in lists: two conditions that say the same would be taken for rarer than one.
        return select(idea).where(func.coalesce(visible, false())).limit(bound)
    circles = func.unnest(sight.circles).table_valued("id", name="circles").render_derived()
    here = and_(visible, same(idea.circle_id, circles.c.id))
    each = select(idea).where(here).limit(bound).lateral("each")
    return select(each).select_from(circles).join(each, true()).limit(bound)


def _without(name: str, idea: Columns, sight: Sight, wanted: Given) -> list[ColumnElement[bool]]:
    return idea_filter(idea, sight, {other: value for other, value in wanted.items() if other != name})


def _numbers(member: str, column: Any, sight: Sight, partial: ColumnElement[bool]) -> Select[Any]:
    return _row(member, column, sight, partial).group_by(column)


def _row(member: str, value: Any, sight: Sight, partial: ColumnElement[bool]) -> Select[Any]:
    members = [cast(value if name == member else null(), kind).label(name) for name, kind in MEMBERS.items()]
    # Options with as many ideas stand in an order that depends on nothing but what they are.
    name = func.coalesce(cast(value, Text()), _wordless(""))
    id_ = cast(func.md5(func.concat(_wordless(member), name)), Uuid())
    return select(
        sight.workspace.label("workspace_id"),
        id_.label("id"),
        *members,
        cast(func.count(), Integer).label("ideas"),
        partial.label("is_partial"),
    )


def _wordless(value: str) -> ColumnElement[Any]:
    """A constant of ours, as text."""
    return literal_column(f"'{value}'", Text)
