"""Who supports and follows; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.api.ideas.support import SupportProposal
from portal.api.identity import Viewer
from portal.api.identity_mutations import me
from portal.core.refusal import Required, require
from portal.graph.mutation import door, mutation, telling
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of
from portal.ideas.actions import idea, proposal, support
from portal.ideas.model import Need
from portal.notifications.actions import inbox

UNSET: Any = strawberry.UNSET
# What `support` and `withdraw_support` read from the rows that they change, and from nothing else.
COUNTED = (
    *(f"Idea.{name}" for name in ("id", "supportCount", "voiceCount", "need", "supportCountFloor", "viewerSupport")),
    *(f"Support.{name}" for name in ("id", "need", "reason")),
)


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
class IdeaSeePayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""

    viewer: Viewer | None = result("You, with what is unread now.")


@strawberry.input
class IdeaSeeInput:
    """An idea that you looked at."""

    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.input
class SupportCustomerInput:
    """Somebody of a partner firm who has no account."""

    organisation_id: UUID = id_of("Organisation", "The firm; its people read the idea.")
    name: str = strawberry.field(description="What the person is called.")
    email: str = strawberry.field(description="At a mail domain that this firm alone uses here.")


@strawberry.input
class SupportProposalCreateInput:
    """What somebody told the host."""

    id: UUID | None = own_id_of("SupportProposal")
    idea_id: UUID = id_of("Idea", "The idea.")
    person_id: UUID | None = id_of(
        "Person", "To whom it matters: somebody of a partner firm who reads the idea.", optional=True
    )
    customer: SupportCustomerInput | None = strawberry.field(
        description="To whom it matters, if that person has no account; instead of `personId`.", default=UNSET
    )
    need: Need = strawberry.field(description="How much it matters.")
    reason: str | None = strawberry.field(description="Why it matters, as it was told.", default=UNSET)


@strawberry.input
class SupportProposalAnswerInput:
    """The person's own word."""

    id: UUID = id_of("SupportProposal", "What was noted down for you.")
    accept: bool = strawberry.field(description="Whether it is so, and shall count.")


@strawberry.input
class SupportProposalRedeemInput:
    """The person's own word, by the link of a letter."""

    token: str = strawberry.field(description="What stands behind the # of the link.")
    accept: bool = strawberry.field(description="Whether it is so, and shall count.")


@strawberry.type
class SupportProposalCreatePayload(Payload):
    """What was noted down, or why it was not."""

    support_proposal: SupportProposal | None = result("What waits for the person's word now.")
    idea: Idea | None = result("The idea.")


@strawberry.type
class SupportProposalAnswerPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class SupportProposalRedeemPayload(Payload):
    """Nothing but the reasons why the link does not work (any more)."""


@strawberry.type
class SupportMutation:
    """What can be said for an idea."""

    @telling(*COUNTED)
    async def idea_support(self, info: Info, input: IdeaSupportInput) -> IdeaSupportPayload:
        """Say that an idea matters to you; said again, it changes need and reason."""
        given, context = input, info.context
        await support.support_idea(
            context.change, context.viewer, given.idea_id, need=given.need, reason=given.reason or None
        )
        return IdeaSupportPayload(idea=ref(Idea, given.idea_id))

    @telling(*COUNTED)
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

    @mutation
    async def idea_see(self, info: Info, input: IdeaSeeInput) -> IdeaSeePayload:
        """Note that you looked at an idea: what you were told of it is read, and what is new since you can tell."""
        async with info.context.write() as tx:
            row = await idea.see_idea(tx, input.idea_id, now=info.context.now)
            await inbox.mark_read(tx, ids=None, about=row.id, now=info.context.now)
        return IdeaSeePayload(idea=ref(Idea, row.id), viewer=me(info.context))

    @mutation
    async def support_proposal_create(
        self, info: Info, input: SupportProposalCreateInput
    ) -> SupportProposalCreatePayload:
        """Note down for a customer's person that an idea matters; it counts once that person confirms it."""
        told = proposal.Told(_who(input), input.need, input.reason or "", input.id or None)
        async with info.context.write() as tx:
            row = await proposal.propose_support(tx, input.idea_id, told, now=info.context.now)
        return SupportProposalCreatePayload(support_proposal=ref(SupportProposal, row.id), idea=ref(Idea, row.idea_id))

    @mutation
    async def support_proposal_answer(
        self, info: Info, input: SupportProposalAnswerInput
    ) -> SupportProposalAnswerPayload:
        """Say whether what was noted down for you is so."""
        async with info.context.write() as tx:
            row = await proposal.answer_proposal(tx, input.id, accept=input.accept, now=info.context.now)
        return SupportProposalAnswerPayload(idea=ref(Idea, row.idea_id))

    @door
    async def support_proposal_redeem(
        self, info: Info, input: SupportProposalRedeemInput
    ) -> SupportProposalRedeemPayload:
        """Say it by the link of a letter, without signing in; it works once."""
        context = info.context
        await proposal.redeem_proposal(context.database, input.token, accept=input.accept, now=context.now)
        return SupportProposalRedeemPayload()


def _who(input: SupportProposalCreateInput) -> UUID | proposal.Caller:
    customer = input.customer or None
    require(bool(input.person_id) != bool(customer), Required("personId"))
    if customer:
        return proposal.Caller(customer.organisation_id, customer.name, customer.email)
    return input.person_id or UUID(int=0)
