"""Verbs on answers: what is said to the host's fields about an idea, each in the kind of its field."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import NotFound, Required, require, require_version
from portal.ideas import access, field_rules
from portal.ideas.events import IdeaAnswered
from portal.ideas.field_rules import MEMBERS, Answer
from portal.ideas.model import AnswerRow, FieldKind, FieldRow, IdeaRow
from portal.ideas.queries import idea_for_update
from portal.ideas.queries.asked import answers_given, known_fields, option_at


@dataclass(frozen=True)
class Said:
    """An answer on its way: what it answers, what stood there before, and where the input says it."""

    answer: Answer
    field: FieldRow
    before: AnswerRow | None
    path: tuple[str, ...]

    @property
    def member(self) -> str:
        """The column that holds answers of the field's kind."""
        return MEMBERS[self.field.kind]

    @property
    def is_repeated(self) -> bool:
        """Whether it stands there already."""
        return self.before is not None and self.value == getattr(self.before, self.member)

    @property
    def value(self) -> Any:
        """The answer, if its kind fits."""
        return field_rules.value_of(self.field.kind, self.answer, *self.path)


async def answer_fields(
    tx: AsyncSession, idea: IdeaRow, answers: Sequence[Answer], *, now: datetime, complete: bool
) -> None:
    """Part of bringing in or editing an idea; when `complete`, nothing that has to be answered may be missing."""
    fields = {id_: field for id_, field in (await known_fields(tx)).items() if not field.is_internal}
    asked = {id_ for id_, field in fields.items() if field.is_required and not field.retired_at}
    require(not complete or asked <= {answer.field_id for answer in answers}, Required("answers"))
    before = await answers_given(tx, idea.id) if answers else {}
    for place, answer in enumerate(answers):
        field = fields.get(answer.field_id)
        if field is None:
            raise NotFound
        said = Said(answer, field, before.get(field.id), ("answers", str(place)))
        await _require_fit(tx, said)
        await _write(tx, idea, said, now)
    await tx.flush()


async def answer_internally(
    tx: AsyncSession, idea_id: UUID, answer: Answer, *, version: int | None, now: datetime
) -> IdeaRow:
    """What the host's people keep for themselves about an idea; its own versions, as the idea's would tell of it."""
    idea = await idea_for_update(tx, idea_id)
    require(access.may_note(viewer_in(tx), idea))
    field = (await known_fields(tx)).get(answer.field_id)
    if field is None or not field.is_internal:
        raise NotFound
    said = Said(answer, field, (await answers_given(tx, idea.id)).get(field.id), ())
    require_version(said.before.version if said.before else 0, version, idea.id)
    await _require_fit(tx, said)
    await _write(tx, idea, said, now)
    record(tx, IdeaAnswered(idea.id, field_id=field.id), circle_id=idea.circle_id, hushed=True)
    await tx.flush()
    return idea


async def _require_fit(tx: AsyncSession, said: Said) -> None:
    """What stands there already may stay, also where it could not be given any more."""
    field, value = said.field, said.value
    if said.is_repeated:
        return
    require(not field.retired_at, field_rules.FieldRetired(*said.path))
    if field.kind == FieldKind.SELECT and value is not None:
        require(not (await option_at(tx, field, value)).retired_at, field_rules.OptionRetired(*said.path))
    require(not field.is_required or field_rules.is_answered(field.kind, value), Required(*said.path))


async def _write(tx: AsyncSession, idea: IdeaRow, said: Said, now: datetime) -> None:
    value, before = said.value, said.before
    if said.is_repeated or (value is None and before is None):
        return
    if before is not None and value is None:
        await tx.delete(before)
        return
    row = before or AnswerRow(
        workspace_id=idea.workspace_id,
        idea_id=idea.id,
        circle_id=idea.circle_id,
        field_id=said.field.id,
        is_internal=said.field.is_internal,
        version=0,
    )
    setattr(row, said.member, value)
    row.version += 1
    row.updated_at = now
    tx.add(row)
