"""Which appearance came before another one."""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.fairs import access
from portal.fairs.access import Columns
from portal.fairs.model import AppearanceRow, EditionRow

TWO_YEARS = timedelta(days=2 * 365)
AROUND = timedelta(days=200)
"""Fairs do not keep to a day: half a year and a bit before and after still is two years back."""


def two_years_back(target: Columns, appearance: Columns, sight: Sight) -> ColumnElement[bool]:
    """The firm's appearance at the same fair two years earlier: odd years are weaker than even ones.

    Of several the one in the same circle comes first: that was with the same firms.
    """
    before: Any = aliased(AppearanceRow)
    now: Any = aliased(EditionRow)
    then: Any = aliased(EditionRow)
    at_it = (
        now.workspace_id == appearance.workspace_id,
        now.id == appearance.edition_id,
        then.workspace_id == now.workspace_id,
        then.fair_id == now.fair_id,
        before.workspace_id == then.workspace_id,
        before.edition_id == then.id,
        before.first_day >= appearance.first_day - TWO_YEARS - AROUND,
        before.first_day <= appearance.first_day - TWO_YEARS + AROUND,
        access.visible_to(before, sight),
    )
    alike = (before.circle_id == appearance.circle_id).desc()
    nearest = select(before.id).where(*at_it).order_by(alike, before.first_day.desc(), before.id).limit(1)
    return and_(target.workspace_id == appearance.workspace_id, target.id == nearest.scalar_subquery())
