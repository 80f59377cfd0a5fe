"""Into which circles the viewer may bring ideas, as SQL for the API; `submit_idea` refuses the rest."""

from typing import Any

from sqlalchemy import ColumnElement, and_, literal, or_, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.partners import access
from portal.partners.model import CircleKind, CircleRow, MembershipRow


def brings_into(circle: Any, sight: Sight) -> ColumnElement[bool]:
    """Whether an idea may be brought into the circle, perhaps to wait for moderation first."""
    submits = access.submits_to(circle, sight)
    if not access.is_guest(sight.shape):
        return submits
    # A guest reads one circle only: there is no narrower one in which its first idea could wait.
    me: Any = aliased(MembershipRow)
    mine = (me.workspace_id == sight.workspace, me.id == sight.membership)
    trusted = select(me.id).where(*mine, me.is_trusted).exists()
    return and_(submits, or_(circle.kind.in_((CircleKind.PAIR, CircleKind.HOUSE)), trusted))


def brings_in(_viewer: Any, sight: Sight) -> ColumnElement[bool]:
    """Whether there is any such circle; only a guest may have none."""
    if not access.is_guest(sight.shape):
        return literal(value=True)
    circle: Any = aliased(CircleRow)
    inside = (circle.workspace_id == sight.workspace, brings_into(circle, sight))
    return select(circle.id).where(*inside).exists()
