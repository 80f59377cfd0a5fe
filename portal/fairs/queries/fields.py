"""The SQL of fairs that the schema hangs on fields."""

from typing import Any

from sqlalchemy import ColumnElement, and_, any_, func, not_, or_, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, same
from portal.fairs.access import Columns
from portal.fairs.model import GoodsRow
from portal.fairs.model.kinds import AgreementState, Side


def is_in_force(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether the version counts: accepted by all, and none after it."""
    accepted: ColumnElement[bool] = row.state == AgreementState.ACCEPTED
    return accepted


def is_done(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether a task is done: ticked by whom it takes, and the time to object is over."""
    return and_(row.done_on.is_not(None), row.done_on <= func.current_date())


def is_brought_in(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether a learning has become an idea."""
    brought: ColumnElement[bool] = row.idea_id.is_not(None)
    return brought


def has_stepped(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer's firm has said its word for the step that waits."""
    return and_(row.step_to.is_not(None), sight.organisation == any_(row.step_firm_ids))


def of_member(target: Columns, member: Columns, _sight: Sight) -> ColumnElement[bool]:
    """What is kept of somebody at the stand beside."""
    return and_(target.workspace_id == member.workspace_id, target.crew_id == member.id)


def goods_of(target: Columns, exhibit: Columns, _sight: Sight) -> ColumnElement[bool]:
    """What a firm keeps to itself of an exhibit."""
    return and_(target.workspace_id == exhibit.workspace_id, target.exhibit_id == exhibit.id)


def version_told(exhibit: Columns, sight: Sight) -> ColumnElement[int]:
    """An exhibit's version; to its own firm with the changes that nobody else hears of."""
    own: Any = aliased(GoodsRow)
    kept = select(own.edits).where(goods_of(own, exhibit, sight), same(own.organisation_id, sight.organisation))
    told: ColumnElement[int] = exhibit.version + func.coalesce(kept.scalar_subquery(), 0)
    return told


def guest_of(target: Columns, appointment: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The guest of an appointment."""
    return and_(target.workspace_id == appointment.workspace_id, target.appointment_id == appointment.id)


def is_viewer(member: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether somebody at the stand is who looks."""
    return same(member.membership_id, sight.membership)


def next_duties(target: Columns, appearance: Columns, sight: Sight) -> ColumnElement[bool]:
    """Open tasks of an appearance that wait for the viewer's side."""
    return and_(_of(target, appearance), waits_for(target, Side.HOST if sight.is_staff else Side.PARTNER))


def settled_in(target: Columns, appearance: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The appearance's settlement."""
    return and_(target.workspace_id == appearance.workspace_id, target.appearance_id == appearance.id)


def receipt_of(target: Columns, document: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The paper's scan."""
    return and_(target.workspace_id == document.workspace_id, target.document_id == document.id)


def owed_by_others(target: Columns, appearance: Columns, sight: Sight) -> ColumnElement[bool]:
    """Open tasks of an appearance that wait for the other side."""
    return and_(_of(target, appearance), waits_for(target, Side.PARTNER if sight.is_staff else Side.HOST))


def overdue(target: Columns, appearance: Columns, sight: Sight) -> ColumnElement[bool]:
    """Tasks of an appearance that are not done and were due before today."""
    return and_(_of(target, appearance), target.due_on < func.current_date(), not_(is_done(target, sight)))


def done(target: Columns, appearance: Columns, sight: Sight) -> ColumnElement[bool]:
    """Tasks of an appearance that are done."""
    return and_(_of(target, appearance), is_done(target, sight))


def _of(target: Columns, appearance: Columns) -> ColumnElement[bool]:
    return and_(target.workspace_id == appearance.workspace_id, target.appearance_id == appearance.id)


def waits_for(target: Columns, side: Side) -> ColumnElement[bool]:
    """Whether a task is not ticked by that side, which leads it, or whose word is needed beside the lead's."""
    ticked = target.host_ticked_at if side == Side.HOST else target.partner_ticked_at
    return and_(ticked.is_(None), or_(target.lead_side == side, target.needs_both))
