"""Who supports and follows; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.scalars import id_of
from portal.ideas.actions import idea, support
from portal.ideas.model import Need

UNSET: Any = strawberry.UNSET


@strawberry.type
class IdeaSupportPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaSupportWithdrawPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaFollowPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaUnfollowPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.input
class IdeaSupportInput:
    """Support for an idea."""

    idea_id: UUID = id_of("Idea", "The idea.")
    need: Need = strawberry.field(description="How much it matters to you.")
    reason: str | None = strawberry.field(description="Why it matters to you.", default=UNSET)


@strawberry.input
class IdeaSupportWithdrawInput:
    """Support to take back."""

    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.input
class IdeaFollowInput:
    """An idea to follow."""

    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.input
class IdeaUnfollowInput:
    """An idea to follow no more."""

    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.type
class SupportMutation:
    """What can be said for an idea."""

    @mutation
    async def idea_support(self, info: Info, input: IdeaSupportInput) -> IdeaSupportPayload:
        """Say that an idea matters to you; said again, it changes need and reason."""
        given, context = input, info.context
        await support.support_idea(
            context.change, context.viewer, given.idea_id, need=given.need, reason=given.reason or None
        )
        return IdeaSupportPayload(idea=ref(Idea, given.idea_id))

    @mutation
    async def idea_support_withdraw(self, info: Info, input: IdeaSupportWithdrawInput) -> IdeaSupportWithdrawPayload:
        """Take back one's support."""
        await support.withdraw_support(info.context.change, input.idea_id)
        return IdeaSupportWithdrawPayload(idea=ref(Idea, input.idea_id))

    @mutation
    async def idea_follow(self, info: Info, input: IdeaFollowInput) -> IdeaFollowPayload:
        """Hear what happens to an idea."""
        async with info.context.write() as tx:
            row = await idea.follow_idea(tx, input.idea_id)
        return IdeaFollowPayload(idea=ref(Idea, row.id))

    @mutation
    async def idea_unfollow(self, info: Info, input: IdeaUnfollowInput) -> IdeaUnfollowPayload:
        """Hear no more of an idea."""
        async with info.context.write() as tx:
            row = await idea.unfollow_idea(tx, input.idea_id)
        return IdeaUnfollowPayload(idea=ref(Idea, row.id))
