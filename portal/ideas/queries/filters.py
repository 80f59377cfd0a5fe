"""Filters of lists of ideas."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Select,
    Text,
    Uuid,
    and_,
    any_,
    cast,
    false,
    func,
    literal_column,
    not_,
    select,
    true,
)
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, same
from portal.core.standing import Apart
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import IdeaRow, IdeaStatus
from portal.ideas.overview import addressed_ids, waiting_ids, waits_for_viewer
from portal.ideas.queries.asked import chosen, chosen_ids, ticked, ticked_ids
from portal.ideas.queries.fields import (
    UNDATED,
    by_month,
    followed,
    followed_ids,
    mine_ids,
    supported,
    supported_ids,
)
from portal.ideas.queries.tag import tagged_ids, with_tags
from portal.partners.access import names_firm

EACH = 3_001
"""More ids of one circle are no few any more."""


def idea_filter(row: Columns, sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """One condition per member that is given, unless it is known to fit; their values arrive as bind parameters."""
    wanted = [FILTERS[name](row, sight, value) for name, value in given.items() if value is not None]
    # What was merged is found through the idea that stands for it now.
    return wanted if "status" in given else [*wanted, row.merged_into_id.is_(None)]


def idea_sets(sight: Sight, given: Mapping[str, Any]) -> dict[str, Select[Any]]:
    """For members that few of many ideas may fit, the ids of those that do; first what is rare as a rule."""
    wanted = {name: value for name, value in given.items() if value is not None and value is not False}
    return {name: ids(sight, wanted[name]) for name, ids in SETS.items() if name in wanted}


def ideas_apart(sight: Sight, given: Mapping[str, Any]) -> Apart | None:
    """What is held: it has no supports as a rule, stands behind all others then, and may be long in coming up."""
    if given.get("waiting"):
        return Apart("waiting", lambda row: access.held_for(row, sight), beside=addressed_ids(sight))
    if (wanted := given.get("status")) is None:
        return None
    held = literal_column(f"'{{{IdeaStatus.HELD}}}'", ARRAY(Text()))
    alone = and_(func.cardinality(wanted) > 0, wanted.op("<@", is_comparison=True)(held))
    return Apart("status", lambda row: row.held_at.is_not(None), when=alone)


def _by_status(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.status, any_(value))


def _by_circle(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.circle_id, value)


def _by_firm(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    """Only where the viewer may know the firm: a filter must not tell what a mask hides."""
    return and_(row.organisation_id == value, names_firm(row, sight))


def _dated(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(row.target_month.is_not(None), value)


def _mine(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(same(row.author_id, sight.membership), value)


def _supported(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(supported(row, sight), value)


def _waiting(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(waits_for_viewer(row, sight), value)


def _followed(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(followed(row, sight), value)


def _by_text(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    """Below a policy no index of words would be used: a function finds the ids, as far as one may read."""
    found = select(func.search_ideas(value)).scalar_subquery()
    return same(row.id, any_(cast(found, ARRAY(Uuid()))))


def _by_tags(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return with_tags(row, sight, value)


def _by_language(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.language, value)


def _ids(condition: Callable[[Columns, Sight, Any], ColumnElement[bool]]) -> Callable[[Sight, Any], Select[Any]]:
    """The ids of the visible ideas that fit; there is an index for the column that the condition looks at."""

    def ids(sight: Sight, value: Any) -> Select[Any]:
        idea: Any = aliased(IdeaRow)
        return select(idea.id).where(access.visible_to(idea, sight), condition(idea, sight, value))

    return ids


def _dated_ids(sight: Sight, _value: Any) -> Select[Any]:
    """In the order of an index that knows these only, or of each circle's own."""
    idea: Any = aliased(IdeaRow)
    # As in lists: two conditions that say the same would be taken for rarer than one.
    visible = func.coalesce(access.visible_to(idea, sight), false())
    dated = select(idea.id).where(visible, idea.target_month.is_not(None))
    if sight.shape.wide:
        return dated.order_by(idea.target_month, idea.id)
    circles = func.unnest(sight.circles).table_valued("id", name="circles").render_derived()
    month = by_month(idea, sight)
    here = dated.where(same(idea.circle_id, circles.c.id), month < UNDATED).order_by(month, idea.id)
    each = here.limit(literal_column(str(EACH))).lateral("each")
    return select(each.c.id).select_from(circles).join(each, true())


def _text_ids(_sight: Sight, value: Any) -> Select[Any]:
    return select(func.unnest(func.search_ideas(value)).label("id"))


def _either(condition: ColumnElement[bool], wanted: bool) -> ColumnElement[bool]:  # noqa: FBT001 - a filter's value
    return condition if wanted else not_(condition)


FILTERS = {
    "status": _by_status,
    "circle": _by_circle,
    "organisation": _by_firm,
    "dated": _dated,
    "mine": _mine,
    "supported": _supported,
    "followed": _followed,
    "waiting": _waiting,
    "text": _by_text,
    "language": _by_language,
    "tags": _by_tags,
    "chosen": chosen,
    "ticked": ticked,
}
SETS: Mapping[str, Callable[[Sight, Any], Select[Any]]] = {
    "waiting": lambda sight, _value: waiting_ids(sight),
    "mine": lambda sight, _value: mine_ids(sight),
    "followed": lambda sight, _value: followed_ids(sight),
    "supported": lambda sight, _value: supported_ids(sight),
    "text": _text_ids,
    "chosen": chosen_ids,
    "ticked": ticked_ids,
    "tags": tagged_ids,
    "dated": _dated_ids,
    "organisation": _ids(_by_firm),
    "status": _ids(_by_status),
    "language": _ids(_by_language),
}
