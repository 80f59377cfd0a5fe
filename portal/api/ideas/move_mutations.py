"""Who reads an idea; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.ideas.move import WideningRequest
from portal.api.ideas.payload import IdeaPayload
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of
from portal.ideas.actions import move

UNSET: Any = strawberry.UNSET


@strawberry.type
class IdeaWideningRequestPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaWideningAnswerPayload(Payload):
    """The request and its idea as they are now, or why nothing was changed."""

    widening_request: WideningRequest | None = result("The answered request.")
    idea: Idea | None = result("The idea, where it stands now.")


@strawberry.type
class IdeaNarrowPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.input
class IdeaWideningRequestInput:
    """A wish that a wider circle reads an idea."""

    id: UUID | None = own_id_of("WideningRequest")
    idea_id: UUID = id_of("Idea", "The idea.")
    circle_id: UUID = id_of("Circle", "Who shall read it.")
    note: str | None = strawberry.field(description="Why, in a sentence to the owner firm.", default=UNSET)


@strawberry.input
class IdeaWideningAnswerInput:
    """The owner firm's answer to a request."""

    id: UUID = id_of("WideningRequest", "The request.")
    accept: bool = strawberry.field(description="Whether the wider circle may read the idea and its discussion.")


@strawberry.input
class IdeaNarrowInput:
    """An idea to take back into the narrowest circle."""

    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.type
class MoveMutation:
    """How an idea reaches more firms, or fewer."""

    @mutation
    async def idea_widening_request(self, info: Info, input: IdeaWideningRequestInput) -> IdeaWideningRequestPayload:
        """Ask that a wider circle reads an idea; asked by who may consent, it happens at once."""
        wish = move.Wish(input.circle_id, input.note or "", input.id or None)
        async with info.context.write() as tx:
            row = await move.ask_to_widen(tx, input.idea_id, wish, now=info.context.now)
        return IdeaWideningRequestPayload(idea=ref(Idea, row.id))

    @mutation
    async def idea_widening_answer(self, info: Info, input: IdeaWideningAnswerInput) -> IdeaWideningAnswerPayload:
        """Answer for the owner firm whether a wider circle may read the idea."""
        async with info.context.write() as tx:
            row = await move.answer_widening(tx, input.id, accept=input.accept, now=info.context.now)
        return IdeaWideningAnswerPayload(widening_request=ref(WideningRequest, row.id), idea=ref(Idea, row.idea_id))

    @mutation
    async def idea_narrow(self, info: Info, input: IdeaNarrowInput) -> IdeaNarrowPayload:
        """Take an idea back into the owner's narrowest circle."""
        async with info.context.write() as tx:
            row = await move.narrow_idea(tx, input.idea_id, now=info.context.now)
        return IdeaNarrowPayload(idea=ref(Idea, row.id))
