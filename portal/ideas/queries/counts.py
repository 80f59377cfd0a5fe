"""How many ideas each option of a filter would show, of those that the viewer may see.

However many ideas there are, at most `COUNTED` are looked at for each option, of those that fit its rarest member:
beyond that every number is a lower bound, and says so.
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    Uuid,
    and_,
    any_,
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
from portal.ideas.model import IdeaRow, IdeaTagRow
from portal.ideas.queries.filters import FILTERS, idea_sets
from portal.ideas.rules import TAGS_LIMIT
from portal.partners.access import names_firm

COUNTED = 3_000
MEMBERS: Mapping[str, TypeEngine[Any]] = {
    "status": Text(), "circle_id": Uuid(), "organisation_id": Uuid(), "tag_id": Uuid(), "own": Text(),
}  # fmt: skip
SEEN = ("id", "workspace_id", "status", "circle_id", "organisation_id", "merged_into_id")
Given = Mapping[str, Any]


class OwnIdeas(Enum):
    """What ideas may have to do with oneself."""

    MINE = "mine"
    SUPPORTED = "supported"
    FOLLOWED = "followed"
    WAITING = "waiting"


def counts(sight: Sight, given: Given) -> FromClause:
    """One row for each option that shows any idea, under all other members of the filter."""
    return union_all(*_options(_Counting(sight, given["filter"]))).subquery("counted")


class _Counting:
    """The ideas that are looked at, found once for all options that stand under the same members."""

    def __init__(self, sight: Sight, wanted: Given) -> None:
        self.sight, self.wanted = sight, wanted
        self._found: dict[tuple[str, ...], FromClause] = {}

    def without(self, member: str) -> FromClause:
        """What fits the other members."""
        return self._fitting({name: value for name, value in self.wanted.items() if name != member})

    def own(self, own: OwnIdeas) -> FromClause:
        """What has to do with oneself in this way and fits the other members; whatever was said of one's own."""
        others = {name: value for name, value in self.wanted.items() if name not in {one.value for one in OwnIdeas}}
        return self._fitting({own.value: True, **others})

    def _fitting(self, wanted: Given) -> FromClause:
        if tuple(wanted) not in self._found:
            self._found[tuple(wanted)] = _looked_at(self.sight, wanted).cte(f"looked_at_{len(self._found)}")
        return self._found[tuple(wanted)]


def _options(counting: _Counting) -> Iterator[Select[Any]]:
    sight = counting.sight
    tagged: Any = aliased(IdeaTagRow)
    by_status, by_circle = counting.without("status"), counting.without("circle")
    yield _numbers("status", by_status.c.status, sight, by_status)
    yield _numbers("circle_id", by_circle.c.circle_id, sight, by_circle).where(*_listed(counting, by_circle))
    # Only firms that may be known: a number beside a name must not tell what a mask hides.
    by_firm, by_tag = counting.without("organisation"), counting.without("tags")
    known = (names_firm(by_firm.c, sight), *_listed(counting, by_firm))
    yield _numbers("organisation_id", by_firm.c.organisation_id, sight, by_firm).where(*known)
    # Looked up for each idea, by the limit: for all of them at once all tags of all ideas would be read.
    on_it = (same(tagged.workspace_id, sight.workspace), same(tagged.idea_id, by_tag.c.id))
    carried = select(tagged.tag_id).where(*on_it).limit(literal_column(str(TAGS_LIMIT), Integer)).lateral("carried")
    numbers = _numbers("tag_id", carried.c.tag_id, sight, by_tag)
    yield numbers.join_from(by_tag, carried, true()).where(*_listed(counting, by_tag))
    for own in OwnIdeas:
        mine = counting.own(own)
        counted = _row("own", _wordless(own.value), sight, mine).select_from(mine)
        yield counted.where(*_listed(counting, mine)).having(func.count() > 0)


def _listed(counting: _Counting, found: FromClause) -> list[ColumnElement[bool]]:
    """As in lists: what was merged only where it is asked for by its status."""
    return [] if "status" in counting.wanted else [found.c.merged_into_id.is_(None)]


def _looked_at(sight: Sight, wanted: Given) -> Select[Any]:
    """Those of the rarest set, or the first that are found; of these the ones that fit."""
    bound = literal_column(str(COUNTED + 1), Integer)
    sets = idea_sets(sight, wanted)
    known = next(iter(sets), None)
    found = _first(sight, bound) if known is None else _of_set(sight, sets[known].limit(bound))
    idea: Any = aliased(IdeaRow, found)
    rows = select(*(found.c[name] for name in (*SEEN, "is_partial"))).select_from(idea)
    return rows.where(*(FILTERS[name](idea, sight, value) for name, value in wanted.items() if name != known))


def _of_set(sight: Sight, ids: Select[Any]) -> FromClause:
    idea: Any = aliased(IdeaRow)
    cut = ids.subquery("known")
    gathered = select(func.array_agg(cut.c.id).label("ids"), func.count().label("n")).select_from(cut).cte()
    there = cast(select(gathered.c.ids).scalar_subquery(), ARRAY(Uuid()))
    partial = select(gathered.c.n > COUNTED).scalar_subquery()
    rows = select(idea, partial.label("is_partial")).where(access.visible_to(idea, sight), idea.id == any_(there))
    return rows.subquery("first")


def _first(sight: Sight, bound: ColumnElement[int]) -> FromClause:
    """The newest; circle by circle, so that no more than needed are read."""
    idea: Any = aliased(IdeaRow)
    visible = access.visible_to(idea, sight)
    newest = (idea.created_at.desc(), idea.id.desc())
    if sight.shape.wide:
        # As in lists: two conditions that say the same would be taken for rarer than one.
        # By a limit that it does not see, the planner walks the order; by this one it would read and sort all rows.
        unseen = select(bound).scalar_subquery()
        found = select(idea).where(func.coalesce(visible, false())).order_by(*newest).limit(unseen)
    else:
        circles = func.unnest(sight.circles).table_valued("id", name="circles").render_derived()
        here = and_(visible, same(idea.circle_id, circles.c.id))
        each = select(idea).where(here).order_by(*newest).limit(bound).lateral("each")
        merged = (each.c.created_at.desc(), each.c.id.desc())
        found = select(each).select_from(circles).join(each, true()).order_by(*merged).limit(bound)
    rows = found.subquery("seen")
    return select(rows, (func.count().over() > COUNTED).label("is_partial")).subquery("first")


def _numbers(member: str, column: Any, sight: Sight, found: FromClause) -> Select[Any]:
    return _row(member, column, sight, found).group_by(column)


def _row(member: str, value: Any, sight: Sight, found: FromClause) -> Select[Any]:
    members = [cast(value if name == member else null(), kind).label(name) for name, kind in MEMBERS.items()]
    # Options with as many ideas stand in an order that depends on nothing but what they are.
    name = func.coalesce(cast(value, Text()), _wordless(""))
    id_ = cast(func.md5(func.concat(_wordless(member), name)), Uuid())
    return select(
        sight.workspace.label("workspace_id"),
        id_.label("id"),
        *members,
        cast(func.count(), Integer).label("ideas"),
        func.bool_or(found.c.is_partial).label("is_partial"),
    )


def _wordless(value: str) -> ColumnElement[Any]:
    """A constant of ours, as text."""
    return literal_column(f"'{value}'", Text)
