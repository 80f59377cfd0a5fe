"""What of an appearance waits for whoever looks at it, as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, Text, and_, case, exists, func, literal, not_, null, or_, select
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, same
from portal.fairs import access, queries
from portal.fairs.access import Columns
from portal.fairs.model import (
    AgreementPartyRow,
    AgreementRow,
    AssignmentRow,
    ParticipationRow,
    SettlementPartyRow,
    SettlementRow,
    TaskRow,
)
from portal.fairs.model.kinds import AgreementState, AppearanceState, ParticipationState, Side
from portal.fairs.rules.life import ENDED
from portal.fairs.rules.settlement import OPEN


def asks(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The names of what waits, the most binding first; nothing once the appearance is over, and nothing for guests."""
    conditions: dict[str, ColumnElement[bool]] = {}
    if access.is_speaker(sight.shape):
        conditions = {
            "invitation": and_(row.state != AppearanceState.IDEA, _is_invited(row, sight)),
            "agreement": to_accept(row, sight),
            "step": and_(row.step_to.is_not(None), not_(queries.has_stepped(row, sight))),
            "settlement": _to_release(row, sight),
        }
    if not access.is_guest(sight.shape):
        conditions |= {"tasks": _is_late(row, sight), "shifts": _to_confirm(row, sight)}
    going = row.state.not_in(ENDED)
    names: list[Any] = [
        case((and_(going, holds), literal(name, Text)), else_=null()) for name, holds in conditions.items()
    ]
    return func.array_remove(array(names, type_=Text), null())


def to_accept(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether a version of the agreement waits for the word of the viewer's firm."""
    version: Any = aliased(AgreementRow)
    party: Any = aliased(AgreementPartyRow)
    own = and_(
        party.workspace_id == version.workspace_id,
        party.agreement_id == version.id,
        same(party.organisation_id, sight.organisation),
        party.accepted_at.is_(None),
    )
    open_ = and_(_of(version, row), version.state == AgreementState.PROPOSED)
    return exists(select(1).where(open_, exists(select(1).where(own))))


def _is_invited(row: Columns, sight: Sight) -> ColumnElement[bool]:
    own: Any = aliased(ParticipationRow)
    invited = own.state == ParticipationState.INVITED
    return exists(select(1).where(_of(own, row), same(own.organisation_id, sight.organisation), invited))


def _to_release(row: Columns, sight: Sight) -> ColumnElement[bool]:
    settlement: Any = aliased(SettlementRow)
    own: Any = aliased(SettlementPartyRow)
    waits = and_(_of(own, row), same(own.organisation_id, sight.organisation), own.released_at.is_(None))
    open_ = and_(_of(settlement, row), settlement.state.in_(OPEN))
    return and_(exists(select(1).where(open_)), exists(select(1).where(waits)))


def _is_late(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Tasks whose day has passed: one's own, and those of one's side that nobody in particular does."""
    task: Any = aliased(TaskRow)
    own = same(task.assignee_id, sight.membership)
    side = queries.waits_for(task, Side.HOST if sight.is_staff else Side.PARTNER)
    late = and_(task.due_on < func.current_date(), or_(own, task.assignee_id.is_(None)), side, task.done_on.is_(None))
    return exists(select(1).where(_of(task, row), late))


def _to_confirm(row: Columns, sight: Sight) -> ColumnElement[bool]:
    shift: Any = aliased(AssignmentRow)
    return exists(select(1).where(_of(shift, row), access.confirms(shift, sight)))


def _of(part: Columns, row: Columns) -> ColumnElement[bool]:
    return and_(part.workspace_id == row.workspace_id, part.appearance_id == row.id)
