"""What an appearance lacks for its next step, as SQL for what shows it; `rules.life` decides when somebody steps."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Text, and_, any_, case, cast, exists, func, literal, null, or_, select
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.fairs import access
from portal.fairs.access import Columns
from portal.fairs.model import (
    AgreementRow,
    AppearanceRow,
    BudgetLineRow,
    DeadlineRow,
    DocumentRow,
    GoalRow,
    ParticipationRow,
    ReviewRow,
    SettlementRow,
    TaskRow,
)
from portal.fairs.model.kinds import AgreementState, AppearanceState, CostKind, Form
from portal.fairs.rules import life
from portal.fairs.rules.settlement import EVEN


def next_state(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """The step that comes next; null at the end."""
    return case(*[(row.state == now.value, literal(to.value)) for now, to in life.NEXT.items()], else_=null())


def next_needs_all(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether that step is taken only with the word of all firms."""
    together = [now.value for now, to in life.NEXT.items() if life.needs_all(to)]
    return or_(*[row.state == now for now in together])


def missing(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """What has to be there before it, named as by `life.missing`."""
    nothing = cast(literal("{}"), ARRAY(Text))
    lacking = [(row.state == now.value, _lacking(holds)) for now, holds in _gates(row, sight).items()]
    return case(*lacking, else_=nothing)


def _lacking(conditions: Mapping[str, ColumnElement[bool]]) -> ColumnElement[Any]:
    names: list[Any] = [case((holds, null()), else_=literal(name, Text)) for name, holds in conditions.items()]
    return func.array_remove(array(names, type_=Text), null())


def _gates(row: Columns, sight: Sight) -> Mapping[AppearanceState, Mapping[str, ColumnElement[bool]]]:
    """By the state in which it stands, what the gate after it asks for."""
    now = AppearanceState
    return {
        now.IDEA: {"purpose": row.purpose != "", "goal": _has_goal(row)},
        now.INVITED: {"agreement": _has(row, AgreementRow, state=AgreementState.ACCEPTED.value)},
        now.AGREED: {
            "goals": and_(_has_goal(row), ~_has_goal(row, method="")),
            "F10": _done(row, "F10"),
            "F12": or_(row.form == Form.OWN_STAND.value, _done(row, "F12")),
        },
        now.REGISTERED: {
            "place": and_(row.hall != "", row.stand_number != "", row.stand_area > 0),
            "deadlines": _has_deadline(row, sight),
        },
        now.DESIGNING: {"keys": ~_has(row, BudgetLineRow, is_shared=True, key=CostKind.OWN.value)},
        now.PREPARING: {"F41": _done(row, "F41"), "F39": _done(row, "F39")},
        now.SETTLING: {"actuals": ~_has_open_paper(row), "kpis": _has(row, ReviewRow)},
        now.REVIEWED: {"balance": or_(~_has(row, BudgetLineRow, is_shared=True), _is_even(row))},
    }


def _has(row: Columns, table: Any, **values: Any) -> ColumnElement[bool]:
    part: Any = aliased(table)
    of_it = and_(part.workspace_id == row.workspace_id, part.appearance_id == row.id)
    return exists(select(1).where(of_it, *[getattr(part, name) == value for name, value in values.items()]))


def _has_goal(row: Columns, **values: Any) -> ColumnElement[bool]:
    """Whether a firm that stays has set one; those of a firm that left hold nobody up."""
    goal: Any = aliased(GoalRow)
    firm: Any = aliased(ParticipationRow)
    of_it = and_(goal.workspace_id == row.workspace_id, goal.appearance_id == row.id)
    same_one = and_(firm.workspace_id == goal.workspace_id, firm.appearance_id == goal.appearance_id)
    stays = and_(same_one, firm.organisation_id == goal.organisation_id, firm.state.not_in(life.GONE))
    return exists(select(1).where(of_it, *[getattr(goal, name) == value for name, value in values.items()], stays))


def _has_open_paper(row: Columns) -> ColumnElement[bool]:
    """Whether a paper behind a shared line waits for the word of another firm."""
    paper: Any = aliased(DocumentRow)
    line: Any = aliased(BudgetLineRow)
    shared = exists(select(1).where(line.workspace_id == paper.workspace_id, line.id == paper.line_id, line.is_shared))
    of_it = and_(paper.workspace_id == row.workspace_id, paper.appearance_id == row.id)
    return exists(select(1).where(of_it, paper.approved_at.is_(None), shared))


def _is_even(row: Columns) -> ColumnElement[bool]:
    """Whether everybody has paid."""
    part: Any = aliased(SettlementRow)
    of_it = and_(part.workspace_id == row.workspace_id, part.appearance_id == row.id)
    return exists(select(1).where(of_it, part.state.in_(EVEN)))


def _has_deadline(row: Columns, sight: Sight) -> ColumnElement[bool]:
    deadline: Any = aliased(DeadlineRow)
    of_it = and_(deadline.workspace_id == row.workspace_id, deadline.edition_id == row.edition_id)
    return exists(select(1).where(of_it, access.deadline_visible_to(deadline, sight)))


def _done(row: Columns, code: str) -> ColumnElement[bool]:
    task: Any = aliased(TaskRow)
    of_it = and_(task.workspace_id == row.workspace_id, task.appearance_id == row.id, task.code == code)
    return exists(select(1).where(of_it, task.done_on <= func.current_date()))


def has_stepped(part: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether a firm that takes part has said its word for the step that waits."""
    whole: Any = aliased(AppearanceRow)
    same_one = and_(whole.workspace_id == part.workspace_id, whole.id == part.appearance_id)
    return exists(select(1).where(same_one, part.organisation_id == any_(whole.step_firm_ids)))
