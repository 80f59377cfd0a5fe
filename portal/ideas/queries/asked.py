"""Loads around fields and answers, and the SQL that the schema hangs on them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight, any_row, same
from portal.ideas.access import Columns, answer_visible_to, field_visible_to
from portal.ideas.model import AnswerRow, FieldOptionRow, FieldRow


async def known_fields(tx: AsyncSession, *, lock: bool = False) -> dict[UUID, FieldRow]:
    """All fields that the viewer may know, retired ones too, in their order."""
    seen = select(FieldRow).where(field_visible_to(FieldRow, Sight(viewer_in(tx).shape)))
    ordered = seen.order_by(col(FieldRow.position), col(FieldRow.id))
    found = await tx.scalars(ordered.with_for_update() if lock else ordered, viewer_in(tx).params)
    return {field.id: field for field in found}


async def places_taken(tx: AsyncSession) -> list[tuple[int, bool]]:
    """Where each field stands and whether it is still asked, locked until the transaction ends."""
    here = col(FieldRow.workspace_id) == viewer_in(tx).workspace_id
    found = await tx.execute(select(col(FieldRow.position), col(FieldRow.retired_at)).where(here).with_for_update())
    return [(position, retired_at is None) for position, retired_at in found]


async def options_of(tx: AsyncSession, field_id: UUID) -> Sequence[FieldOptionRow]:
    """What the field lets choose, retired ones too."""
    mine = (col(FieldOptionRow.workspace_id) == viewer_in(tx).workspace_id, col(FieldOptionRow.field_id) == field_id)
    return (await tx.scalars(select(FieldOptionRow).where(*mine).order_by(col(FieldOptionRow.position)))).all()


async def option_at(tx: AsyncSession, field: FieldRow, option_id: UUID) -> FieldOptionRow:
    """That option of the field."""
    option = await tx.get(FieldOptionRow, (field.workspace_id, option_id))
    if option is None or option.field_id != field.id:
        raise NotFound
    return option


async def answers_given(tx: AsyncSession, idea_id: UUID) -> dict[UUID, AnswerRow]:
    """What the viewer may know was answered about the idea, by field, locked until the transaction ends."""
    viewer = viewer_in(tx)
    about = (col(AnswerRow.idea_id) == idea_id, answer_visible_to(AnswerRow, Sight(viewer.shape)))
    found = await tx.scalars(select(AnswerRow).where(*about).with_for_update(), viewer.params)
    return {answer.field_id: answer for answer in found}


def place_of(answer: Columns, _sight: Sight) -> ColumnElement[Any]:
    """Where the answer stands among the others: as its field does."""
    field: Any = aliased(FieldRow)
    asked = select(field.position).where(field.workspace_id == answer.workspace_id, field.id == answer.field_id)
    return asked.scalar_subquery()


def chosen(idea: Columns, sight: Sight, option_id: Any) -> ColumnElement[bool]:
    """Ideas for which that option was chosen, as far as one may know."""
    answer: Any = aliased(AnswerRow)
    return any_row(_about(answer, idea, sight), same(answer.option_id, option_id))


def ticked(idea: Columns, sight: Sight, field_id: Any) -> ColumnElement[bool]:
    """Ideas for which that box was ticked, as far as one may know."""
    answer: Any = aliased(AnswerRow)
    return any_row(_about(answer, idea, sight), same(answer.field_id, field_id), answer.is_checked)


def chosen_ids(sight: Sight, option_id: Any) -> Select[Any]:
    """The ids of these ideas."""
    answer: Any = aliased(AnswerRow)
    return select(answer.idea_id.label("id")).where(answer_visible_to(answer, sight), same(answer.option_id, option_id))


def ticked_ids(sight: Sight, field_id: Any) -> Select[Any]:
    """The ids of these ideas."""
    answer: Any = aliased(AnswerRow)
    return select(answer.idea_id.label("id")).where(
        answer_visible_to(answer, sight), same(answer.field_id, field_id), answer.is_checked
    )


def _about(answer: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    own = and_(answer.workspace_id == idea.workspace_id, answer.idea_id == idea.id)
    return and_(own, answer_visible_to(answer, sight))
