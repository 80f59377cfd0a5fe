"""Asking about ideas, and what the host's people answer for themselves; each mutation is one verb."""

from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.field import IdeaField
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.api.inputs import given, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of
from portal.ideas.actions import answer as answers
from portal.ideas.actions import field as fields
from portal.ideas.field_rules import Answer, Texts
from portal.ideas.model import FieldKind

UNSET: Any = strawberry.UNSET


@strawberry.input
class TranslatedInput:
    """The same text in the portal's languages; whose language is missing reads another one."""

    de: str = strawberry.field(description="In German.", default="")
    en: str = strawberry.field(description="In English.", default="")
    fr: str = strawberry.field(description="In French.", default="")
    it: str = strawberry.field(description="In Italian.", default="")


@strawberry.input
class IdeaFieldOptionInput:
    """One of the answers to choose from."""

    id: UUID | None = id_of("IdeaFieldOption", "The option that there is already; without it a new one.", optional=True)
    label: TranslatedInput = strawberry.field(description="What it says, in one language at least.")


@strawberry.input
class IdeaFieldCreateInput:
    """Something to ask about every idea."""

    id: UUID | None = own_id_of("IdeaField")
    kind: FieldKind = strawberry.field(description="What kind of answer it takes; that stays.")
    label: TranslatedInput = strawberry.field(description="What is asked, in one language at least.")
    hint: TranslatedInput | None = strawberry.field(description="What helps to answer.", default=UNSET)
    unit: str | None = strawberry.field(description="What a number counts.", default=UNSET)
    is_required: bool = strawberry.field(description="Whether there has to be an answer.", default=False)
    is_internal: bool = strawberry.field(
        description="Whether only the host's people ever know of it; that stays.", default=False
    )
    options: list[IdeaFieldOptionInput] | None = strawberry.field(
        description="What can be chosen, for a field of kind SELECT.", default=UNSET
    )


@strawberry.input
class IdeaFieldEditInput:
    """Another wording or place for a field; what is left out stays as it is."""

    id: UUID = id_of("IdeaField", "The field.")
    version: int | None = version_seen()
    label: TranslatedInput | None = strawberry.field(description="What is asked.", default=UNSET)
    hint: TranslatedInput | None = strawberry.field(description="What helps to answer.", default=UNSET)
    unit: str | None = strawberry.field(description="What a number counts.", default=UNSET)
    is_required: bool | None = strawberry.field(description="Whether there has to be an answer.", default=UNSET)
    is_retired: bool | None = strawberry.field(
        description="Whether it is asked no more; what was answered stays readable.", default=UNSET
    )
    place: int | None = strawberry.field(description="Before which of the others it stands, from 0 on.", default=UNSET)
    options: list[IdeaFieldOptionInput] | None = strawberry.field(
        description="All that can be chosen from now on, in this order; the others stay where they were chosen.",
        default=UNSET,
    )


@strawberry.input
class IdeaAnswerInput:
    """An answer, in the member of the field's kind; with none of them it is taken back."""

    field_id: UUID = id_of("IdeaField", "The field that it answers.")
    text: str | None = strawberry.field(description="For a field of kind TEXT.", default=UNSET)
    number: float | None = strawberry.field(description="For a field of kind NUMBER.", default=UNSET)
    option_id: UUID | None = id_of("IdeaFieldOption", "For a field of kind SELECT.", optional=True)
    day: date | None = strawberry.field(description="For a field of kind DATE.", default=UNSET)
    is_checked: bool | None = strawberry.field(description="For a field of kind CHECK.", default=UNSET)


@strawberry.input
class IdeaAnswerInternallyInput:
    """An answer to one of the host's internal fields."""

    idea_id: UUID = id_of("Idea", "The idea.")
    answer: IdeaAnswerInput = strawberry.field(description="The answer.")
    version: int | None = strawberry.field(
        description="The version of the answer that it takes the place of; 0 for none.", default=UNSET
    )


@strawberry.type
class IdeaFieldCreatePayload(Payload):
    """The field, or why there is none."""

    field: IdeaField | None = result("The field.")


@strawberry.type
class IdeaFieldEditPayload(Payload):
    """The field as it is now, or why it was not changed."""

    field: IdeaField | None = result("The field.")


@strawberry.type
class IdeaAnswerInternallyPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class FieldMutation:
    """What can be done about what is asked of ideas."""

    @mutation
    async def idea_field_create(self, info: Info, input: IdeaFieldCreateInput) -> IdeaFieldCreatePayload:
        """Ask something about every idea from now on."""
        asked = fields.Question(
            kind=input.kind,
            label=_texts(input.label),
            hint=_texts(given(input.hint)) or fields.NOTHING,
            unit=given(input.unit) or "",
            is_required=input.is_required,
            is_internal=input.is_internal,
            options=_options(given(input.options)) or (),
        )
        async with info.context.write() as tx:
            id_ = await fields.create_field(tx, asked, own_id=given(input.id))
        return IdeaFieldCreatePayload(field=ref(IdeaField, id_))

    @mutation
    async def idea_field_edit(self, info: Info, input: IdeaFieldEditInput) -> IdeaFieldEditPayload:
        """Ask it in other words, elsewhere, no more or again."""
        change = fields.FieldChange(
            label=_texts(given(input.label)),
            hint=_texts(given(input.hint)),
            unit=given(input.unit),
            is_required=given(input.is_required),
            is_retired=given(input.is_retired),
            place=given(input.place),
            options=_options(given(input.options)),
            version=given(input.version),
        )
        async with info.context.write() as tx:
            row = await fields.edit_field(tx, input.id, change, now=info.context.now)
        return IdeaFieldEditPayload(field=ref(IdeaField, row.id))

    @mutation
    async def idea_answer_internally(self, info: Info, input: IdeaAnswerInternallyInput) -> IdeaAnswerInternallyPayload:
        """Note down what only the host's people shall know about an idea."""
        async with info.context.write() as tx:
            row = await answers.answer_internally(
                tx, input.idea_id, answer_of(input.answer), version=given(input.version), now=info.context.now
            )
        return IdeaAnswerInternallyPayload(idea=ref(Idea, row.id))


def answers_of(inputs: list[IdeaAnswerInput] | None) -> tuple[Answer, ...]:
    """The answers that came with an idea."""
    return tuple(answer_of(one) for one in inputs or ())


def answer_of(input: IdeaAnswerInput) -> Answer:
    """What was said, without what was not given."""
    return Answer(
        input.field_id,
        given(input.text),
        given(input.number),
        given(input.option_id),
        given(input.day),
        given(input.is_checked),
    )


def _texts(input: Any) -> Any:
    return None if input is None else Texts(input.de, input.en, input.fr, input.it)


def _options(inputs: list[IdeaFieldOptionInput] | None) -> tuple[fields.Option, ...] | None:
    if inputs is None:
        return None
    return tuple(fields.Option(_texts(one.label), given(one.id)) for one in inputs)
