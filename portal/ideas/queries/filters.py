"""Filters of lists of ideas."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Uuid,
    and_,
    any_,
    cast,
    func,
    not_,
    select,
)

from portal.core.sight import Sight, same
from portal.ideas.access import Columns
from portal.ideas.overview import among_found, waits_for_viewer
from portal.ideas.queries.asked import chosen, ticked
from portal.ideas.queries.fields import followed_ids, mine_ids, supported_ids
from portal.ideas.queries.tag import with_tags
from portal.partners.access import names_firm


def idea_filter(row: Columns, sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """One condition per member that is given; their values arrive as bind parameters."""
    wanted = [FILTERS[name](row, sight, value) for name, value in given.items()]
    # What was merged is found through the idea that stands for it now.
    return wanted if "status" in given else [*wanted, row.merged_into_id.is_(None)]


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
    return _either(among_found(row, mine_ids(sight)), value)


def _supported(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(among_found(row, supported_ids(sight)), value)


def _waiting(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(waits_for_viewer(row, sight), value)


def _followed(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(among_found(row, followed_ids(sight)), value)


def _by_text(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    """Below a policy no index of words would be used: a function finds the ids, as far as one may read."""
    found = select(func.search_ideas(value)).scalar_subquery()
    return same(row.id, any_(cast(found, ARRAY(Uuid()))))


def _by_tags(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return with_tags(row, sight, value)


def _by_language(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.language, value)


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
