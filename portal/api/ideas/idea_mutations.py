"""What can be done with an idea; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.files import files_to_attach
from portal.api.ideas.field_mutations import IdeaAnswerInput, answers_of
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.api.inputs import language_of
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.scalars import Markdown, id_of, own_id_of
from portal.ideas.actions import idea
from portal.ideas.model import Benefit

UNSET: Any = strawberry.UNSET


@strawberry.type
class IdeaSubmitPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaEditPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaWithdrawPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.input
class IdeaSubmitInput:
    """A new idea."""

    id: UUID | None = own_id_of("Idea")
    title: str = strawberry.field(description="What it is about, in one line of 3 to 140 characters.")
    problem: Markdown = strawberry.field(description="What cannot be done today, and what that costs.")
    proposal: Markdown | None = strawberry.field(description="What could be done about it.", default=UNSET)
    language: str | None = strawberry.field(description="Language of the texts: de, fr, it or en.", default=UNSET)
    circle_id: UUID | None = id_of("Circle", "Who shall read it; by default your firm and the host.", optional=True)
    tags: list[UUID] | None = id_of("Tag", "Tags from those that are offered.", optional=True)
    files: list[UUID] | None = files_to_attach()
    benefits: list[Benefit] | None = strawberry.field(description="What it is good for.", default=UNSET)
    benefit_note: str | None = strawberry.field(description="What else it is good for.", default=UNSET)
    answers: list[IdeaAnswerInput] | None = strawberry.field(
        description="Answers to the host's fields, to those that are required at least.", default=UNSET
    )
    draft_id: UUID | None = id_of("IdeaDraft", "Your draft of it, to be forgotten with that.", optional=True)


@strawberry.input
class IdeaEditInput:
    """Changed texts of an idea; what is left out stays."""

    id: UUID = id_of("Idea", "The idea.")
    version: int = strawberry.field(description="The version from which the change was made.")
    title: str | None = strawberry.field(description="What it is about, in one line.", default=UNSET)
    problem: Markdown | None = strawberry.field(description="What cannot be done today.", default=UNSET)
    proposal: Markdown | None = strawberry.field(description="What could be done about it.", default=UNSET)
    language: str | None = strawberry.field(description="Language of the texts.", default=UNSET)
    files: list[UUID] | None = files_to_attach()
    benefits: list[Benefit] | None = strawberry.field(description="What it is good for.", default=UNSET)
    benefit_note: str | None = strawberry.field(description="What else it is good for.", default=UNSET)
    answers: list[IdeaAnswerInput] | None = strawberry.field(
        description="Answers to the host's fields; those that are left out stay.", default=UNSET
    )
    draft_id: UUID | None = id_of("IdeaDraft", "Your draft of it, to be forgotten with that.", optional=True)


@strawberry.input
class IdeaWithdrawInput:
    """An idea to take back."""

    idea_id: UUID = id_of("Idea", "The idea.")
    sentence: str | None = strawberry.field(description="Why, in a sentence.", default=UNSET)


@strawberry.type
class IdeaMutation:
    """What can be done with an idea."""

    @mutation
    async def idea_submit(self, info: Info, input: IdeaSubmitInput) -> IdeaSubmitPayload:
        """Bring in an idea."""
        draft = idea.Draft(
            input.title,
            input.problem,
            input.proposal or "",
            language_of(info, input.language),
            files=tuple(input.files or ()),
            tags=tuple(input.tags or ()),
            benefits=tuple(input.benefits or ()),
            benefit_note=input.benefit_note or "",
            answers=answers_of(input.answers),
            draft_id=input.draft_id or None,
        )
        async with info.context.write() as tx:
            row = await idea.submit_idea(
                tx, draft, circle_id=input.circle_id or None, now=info.context.now, own_id=input.id or None
            )
        return IdeaSubmitPayload(idea=ref(Idea, row.id))

    @mutation
    async def idea_edit(self, info: Info, input: IdeaEditInput) -> IdeaEditPayload:
        """Change the texts of one's idea."""
        named = {name: getattr(input, name) for name in idea.KEPT}
        changes: dict[str, Any] = {name: value or "" for name, value in named.items() if value is not UNSET}
        changes |= {"files": tuple(input.files or ()), "answers": answers_of(input.answers)}
        changes["draft_id"] = input.draft_id or None
        async with info.context.write() as tx:
            row = await idea.edit_idea(tx, input.id, changes, version=input.version, now=info.context.now)
        return IdeaEditPayload(idea=ref(Idea, row.id))

    @mutation
    async def idea_withdraw(self, info: Info, input: IdeaWithdrawInput) -> IdeaWithdrawPayload:
        """Take an idea back; it stays readable as withdrawn."""
        async with info.context.write() as tx:
            row = await idea.withdraw_idea(tx, input.idea_id, sentence=input.sentence or "", now=info.context.now)
        return IdeaWithdrawPayload(idea=ref(Idea, row.id))
