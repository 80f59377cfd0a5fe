"""What the host decides about ideas; each mutation is one verb."""

from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.scalars import id_of
from portal.ideas.actions import decision
from portal.ideas.model import IdeaStatus
from portal.moderation.actions.decide import Verdict, decide_by_name
from portal.moderation.model import Act

UNSET: Any = strawberry.UNSET


@strawberry.type
class IdeaApprovePayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaReturnPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaStatusChangePayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.input
class IdeaApproveInput:
    """A held idea to let through."""

    idea_id: UUID = id_of("Idea", "The idea.")
    sentence: str | None = strawberry.field(description="A word to its author.", default=UNSET)


@strawberry.input
class IdeaReturnInput:
    """A held idea to leave in its narrow circle."""

    idea_id: UUID = id_of("Idea", "The idea.")
    sentence: str = strawberry.field(description="Why, in a sentence to its author.")


@strawberry.input
class IdeaStatusChangeInput:
    """A decision about an idea."""

    idea_id: UUID = id_of("Idea", "The idea.")
    to: IdeaStatus = strawberry.field(description="Where it stands from now on.")
    from_status: IdeaStatus | None = strawberry.field(
        description="Where you saw it stand; with it nobody's decision meanwhile is undone unseen.", default=UNSET
    )
    sentence: str = strawberry.field(description="Why, in a sentence; to decline, of at least 20 characters.")
    stage_id: UUID | None = id_of("Stage", "The part of the status; none if it is left out.", optional=True)
    target_month: date | None = strawberry.field(
        description="A day of the month in which it shall be there, if it is planned or being built.", default=UNSET
    )


@strawberry.type
class DecisionMutation:
    """What can be decided about an idea."""

    @mutation
    async def idea_approve(self, info: Info, input: IdeaApproveInput) -> IdeaApprovePayload:
        """Let a held idea through to the circle for which it was meant."""
        async with info.context.write() as tx:
            await decide_by_name(tx, input.idea_id, Verdict(Act.APPROVE, input.sentence or ""), now=info.context.now)
        return IdeaApprovePayload(idea=ref(Idea, input.idea_id))

    @mutation
    async def idea_return(self, info: Info, input: IdeaReturnInput) -> IdeaReturnPayload:
        """Leave a held idea in its narrow circle, with a sentence to its author."""
        async with info.context.write() as tx:
            await decide_by_name(tx, input.idea_id, Verdict(Act.RETURN, input.sentence), now=info.context.now)
        return IdeaReturnPayload(idea=ref(Idea, input.idea_id))

    @mutation
    async def idea_status_change(self, info: Info, input: IdeaStatusChangeInput) -> IdeaStatusChangePayload:
        """Decide about an idea, with a sentence."""
        decided = decision.Decision(
            input.to,
            input.sentence,
            input.from_status or None,
            stage_id=input.stage_id or None,
            target_month=input.target_month or None,
        )
        async with info.context.write() as tx:
            row = await decision.change_status(tx, input.idea_id, decided, now=info.context.now)
        return IdeaStatusChangePayload(idea=ref(Idea, row.id))
