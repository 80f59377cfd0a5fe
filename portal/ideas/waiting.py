"""How much around ideas waits for the viewer, as SQL for the badge of its start page."""

from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.ideas import access
from portal.ideas.model import IdeaRow, WideningRow


def waiting_count(_row: Any, sight: Sight) -> ColumnElement[Any]:
    """Held ideas that the viewer may approve, and requests to widen that it may answer."""
    idea: Any = aliased(IdeaRow)
    widening: Any = aliased(WideningRow)
    # "Held since" says the same as the status, and there is an index for it.
    held = select(func.count()).where(
        access.visible_to(idea, sight), access.moderates(idea, sight), idea.held_at.is_not(None)
    )
    asked = select(func.count()).where(
        access.widening_visible_to(widening, sight), widening.answered_at.is_(None), access.consents(widening, sight)
    )
    return held.scalar_subquery() + asked.scalar_subquery()
