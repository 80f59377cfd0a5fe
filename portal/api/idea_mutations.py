"""What can be done with ideas over the API; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas import Comment, Idea, WideningRequest
from portal.api.inputs import given, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import Markdown, id_of, own_id_of
from portal.ideas.actions import comment, decision, idea, move, support
from portal.ideas.model import IdeaStatus, Need

UNSET: Any = strawberry.UNSET


@strawberry.type
class IdeaPayload(Payload):
    """The idea as it is now, or why nothing was changed."""

    idea: Idea | None = result("The idea after the change; null if you may no longer read it.")


@strawberry.type
class IdeaSubmitPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaEditPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


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


@strawberry.type
class IdeaApprovePayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaReturnPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaStatusChangePayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaWithdrawPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaWideningRequestPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class IdeaNarrowPayload(IdeaPayload):
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


@strawberry.input
class IdeaEditInput:
    """Changed texts of an idea; what is left out stays."""

    id: UUID = id_of("Idea", "The idea.")
    version: int = strawberry.field(description="The version from which the change was made.")
    title: str | None = strawberry.field(description="What it is about, in one line.", default=UNSET)
    problem: Markdown | None = strawberry.field(description="What cannot be done today.", default=UNSET)
    proposal: Markdown | None = strawberry.field(description="What could be done about it.", default=UNSET)
    language: str | None = strawberry.field(description="Language of the texts.", default=UNSET)


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


@strawberry.input
class IdeaWithdrawInput:
    """An idea to take back."""

    idea_id: UUID = id_of("Idea", "The idea.")
    sentence: str | None = strawberry.field(description="Why, in a sentence.", default=UNSET)


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


@strawberry.input
class CommentCreateInput:
    """Something to say about an idea."""

    id: UUID | None = own_id_of("Comment")
    idea_id: UUID = id_of("Idea", "The idea.")
    body: Markdown = strawberry.field(description="What to say, up to 10 000 characters.")
    language: str | None = strawberry.field(description="Language of the text: de, fr, it or en.", default=UNSET)
    is_official: bool | None = strawberry.field(description="As the host's official answer.", default=UNSET)


@strawberry.input
class CommentEditInput:
    """Other words for what was said."""

    id: UUID = id_of("Comment", "The comment.")
    version: int | None = version_seen()
    body: Markdown = strawberry.field(description="What is said from now on.")


@strawberry.type
class IdeaWideningAnswerPayload(Payload):
    """The request and its idea as they are now, or why nothing was changed."""

    widening_request: WideningRequest | None = result("The answered request.")
    idea: Idea | None = result("The idea, where it stands now.")


@strawberry.type
class CommentCreatePayload(Payload):
    """What was said, or why it was not taken."""

    comment: Comment | None = result("The comment.")
    idea: Idea | None = result("The idea, with its new count.")


@strawberry.type
class CommentEditPayload(Payload):
    """What is said now, or why it was not changed."""

    comment: Comment | None = result("The comment.")


@strawberry.type
class IdeaMutation:
    """What can be done with ideas."""

    @mutation
    async def idea_submit(self, info: Info, input: IdeaSubmitInput) -> IdeaSubmitPayload:
        """Bring in an idea."""
        draft = idea.Draft(input.title, input.problem, input.proposal or "", _language(info, input.language))
        async with info.context.write() as tx:
            row = await idea.submit_idea(
                tx, draft, circle_id=input.circle_id or None, now=info.context.now, own_id=input.id or None
            )
        return IdeaSubmitPayload(idea=ref(Idea, row.id))

    @mutation
    async def idea_edit(self, info: Info, input: IdeaEditInput) -> IdeaEditPayload:
        """Change the texts of one's idea."""
        named = {name: getattr(input, name) for name in ("title", "problem", "proposal", "language")}
        changes = {name: value or "" for name, value in named.items() if value is not UNSET}
        async with info.context.write() as tx:
            row = await idea.edit_idea(tx, input.id, changes, version=input.version, now=info.context.now)
        return IdeaEditPayload(idea=ref(Idea, row.id))

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

    @mutation
    async def idea_approve(self, info: Info, input: IdeaApproveInput) -> IdeaApprovePayload:
        """Let a held idea through to the circle for which it was meant."""
        async with info.context.write() as tx:
            row = await decision.approve_idea(tx, input.idea_id, sentence=input.sentence or "", now=info.context.now)
        return IdeaApprovePayload(idea=ref(Idea, row.id))

    @mutation
    async def idea_return(self, info: Info, input: IdeaReturnInput) -> IdeaReturnPayload:
        """Leave a held idea in its narrow circle, with a sentence to its author."""
        async with info.context.write() as tx:
            row = await decision.return_idea(tx, input.idea_id, sentence=input.sentence, now=info.context.now)
        return IdeaReturnPayload(idea=ref(Idea, row.id))

    @mutation
    async def idea_status_change(self, info: Info, input: IdeaStatusChangeInput) -> IdeaStatusChangePayload:
        """Decide about an idea, with a sentence."""
        decided = decision.Decision(input.to, input.sentence, input.from_status or None)
        async with info.context.write() as tx:
            row = await decision.change_status(tx, input.idea_id, decided, now=info.context.now)
        return IdeaStatusChangePayload(idea=ref(Idea, row.id))

    @mutation
    async def idea_withdraw(self, info: Info, input: IdeaWithdrawInput) -> IdeaWithdrawPayload:
        """Take an idea back; it stays readable as withdrawn."""
        async with info.context.write() as tx:
            row = await idea.withdraw_idea(tx, input.idea_id, sentence=input.sentence or "", now=info.context.now)
        return IdeaWithdrawPayload(idea=ref(Idea, row.id))

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

    @mutation
    async def comment_create(self, info: Info, input: CommentCreateInput) -> CommentCreatePayload:
        """Say something about an idea to everybody who reads it."""
        remark = comment.Remark(input.body, _language(info, input.language), official=bool(input.is_official))
        async with info.context.write() as tx:
            row = await comment.comment_on_idea(
                tx, input.idea_id, remark, now=info.context.now, own_id=input.id or None
            )
        return CommentCreatePayload(comment=ref(Comment, row.id), idea=ref(Idea, row.idea_id))

    @mutation
    async def comment_edit(self, info: Info, input: CommentEditInput) -> CommentEditPayload:
        """Change one's own words."""
        async with info.context.write() as tx:
            row = await comment.edit_comment(
                tx, input.id, input.body, now=info.context.now, version=given(input.version)
            )
        return CommentEditPayload(comment=ref(Comment, row.id))


def _language(info: Info, given: str | None) -> str:
    return given or info.context.viewer.locale[:2]
