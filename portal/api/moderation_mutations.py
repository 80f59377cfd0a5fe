"""What moderators and those who report can do; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.inputs import given, version_seen
from portal.api.moderation import Report
from portal.api.partners import Person, Workspace
from portal.core.refusal import Required, require
from portal.graph.ids import encode_id
from portal.graph.mutation import door, mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import enum_type, id_of, own_id_of
from portal.ideas.actions import held
from portal.moderation.actions import decide, redact, report, trust, undo
from portal.moderation.model import Act, ReportReason
from portal.moderation.rules import Decision

UNSET: Any = strawberry.UNSET

enum_type(
    Decision,
    APPROVE="Let what is held through.",
    RETURN="Give what is held back, with a sentence.",
    DECLINE="Refuse what is held, with a reason of at least 20 characters.",
    HIDE="Take back what was reported, with a reason of at least 20 characters.",
    DISMISS="Nothing needs to be done about what was reported.",
    MERGE="Make two ideas one, as somebody wishes.",
)


@strawberry.input
class ReportCreateInput:
    """Something at which the host should look."""

    id: UUID | None = own_id_of("Report")
    idea_id: UUID = id_of("Idea", "The idea, or the one that the comment is about.")
    comment_id: UUID | None = id_of("Comment", "The comment; left out, the idea itself.", optional=True)
    reason: ReportReason = strawberry.field(description="Why.")
    text: str | None = strawberry.field(description="In words; needed for OTHER.", default=UNSET)
    other_id: UUID | None = id_of("Idea", "For DUPLICATE: the idea that says the same already.", optional=True)


@strawberry.type
class ReportCreatePayload(Payload):
    """What was reported, or why not."""

    report: Report | None = result("The report; besides you, only moderators know of it.")


@strawberry.input
class ModerationDecideInput:
    """The same decision about one or several things that wait."""

    ids: list[UUID] = id_of("ModerationItem", "Up to 100 that wait.")
    decision: Decision = strawberry.field(description="What is decided.")
    sentence: str | None = strawberry.field(description="Why, in a sentence to the author.", default=UNSET)
    together: bool | None = strawberry.field(
        description="For all of them or for none; otherwise each by itself.", default=UNSET
    )


@strawberry.type
class ModerationResult:
    """What became of one of them."""

    id: strawberry.ID = strawberry.field(description="What waited.")
    act_id: strawberry.ID | None = strawberry.field(description="The act; null if nothing was done.")
    code: str | None = strawberry.field(description="Why nothing was done: the reason's stable name.")
    message: str | None = strawberry.field(description="Why nothing was done, in the viewer's language.")


@strawberry.type
class ModerationDecidePayload(Payload):
    """What became of each, or why nothing was done at all."""

    results: list[ModerationResult] = strawberry.field(
        description="One for each, in the order asked for.", default_factory=list
    )


@strawberry.input
class ModerationUndoInput:
    """Acts of your own to take back."""

    ids: list[UUID] = id_of("ModerationAct", "Up to 100, each not older than ten seconds.")


@strawberry.type
class ModerationUndoPayload(Payload):
    """Whether they were taken back."""

    ids: list[strawberry.ID] = strawberry.field(description="Those that were.", default_factory=list)


@strawberry.input
class ModerationRedactInput:
    """Words to make unreadable for good; of exactly one thing."""

    idea_id: UUID | None = id_of("Idea", "In this idea.", optional=True)
    comment_id: UUID | None = id_of("Comment", "In this comment and its earlier versions.", optional=True)
    held_comment_id: UUID | None = id_of("HeldComment", "In this held comment.", optional=True)
    words: list[str] = strawberry.field(description="Up to 20 pieces of text, as they stand there.")
    reason: str = strawberry.field(description="Why, without these words, in at least 20 characters.")
    removes_files: bool | None = strawberry.field(
        description="Whether the files of this very thing are removed for good as well; otherwise they stay.",
        default=UNSET,
    )


@strawberry.type
class ModerationRedactPayload(Payload):
    """The idea, or why nothing was changed."""

    idea: Idea | None = result("The idea, or the one that the comment is about.")


@strawberry.input
class TrustChangeInput:
    """Whether somebody has to look at a person's posts first."""

    person_id: UUID = id_of("Person", "Somebody of a partner firm.")
    trusted: bool = strawberry.field(description="Whether the person is trusted from now on.")
    reason: str = strawberry.field(description="Why; kept for moderators.")


@strawberry.type
class TrustChangePayload(Payload):
    """The person, or why nothing was changed."""

    person: Person | None = result("The person.")


@strawberry.input
class ModerationSettingsUpdateInput:
    """What is held of people who are not trusted yet."""

    version: int | None = version_seen()
    holds_comments: bool | None = strawberry.field(
        description="Whether their comments in circles of several firms are held too.", default=UNSET
    )
    trust_after: int | None = strawberry.field(
        description="After how many approved posts, 1 to 20, people are trusted.", default=UNSET
    )


@strawberry.type
class ModerationSettingsUpdatePayload(Payload):
    """The portal with its settings, or why nothing was changed."""

    workspace: Workspace | None = result("The portal.")


@strawberry.input
class HeldCommentWithdrawInput:
    """Something that you do not want to say any more."""

    id: UUID = id_of("HeldComment", "Your held comment.")


@strawberry.type
class HeldCommentWithdrawPayload(Payload):
    """The idea without it, or why it stays."""

    idea: Idea | None = result("The idea.")


@strawberry.type
class ModerationMutation:
    """What can be reported, decided, taken back."""

    @mutation
    async def report_create(self, info: Info, input: ReportCreateInput) -> ReportCreatePayload:
        """Tell the host about something; whose words they are never learns of it."""
        complaint = report.Complaint(
            input.reason,
            given(input.text) or "",
            comment_id=input.comment_id or None,
            other_id=input.other_id or None,
            own_id=input.id or None,
        )
        async with info.context.write() as tx:
            row = await report.report(tx, input.idea_id, complaint)
        return ReportCreatePayload(report=ref(Report, row.id))

    @door
    async def moderation_decide(self, info: Info, input: ModerationDecideInput) -> ModerationDecidePayload:
        """Decide about what waits; most of it can be taken back for ten seconds."""
        verdict = decide.Verdict(Act(input.decision.value), given(input.sentence) or "")
        async with info.context.write() as tx:
            outcomes = await decide.decide_all(
                tx, input.ids, verdict, together=bool(input.together), now=info.context.now
            )
        return ModerationDecidePayload(results=[_result(info, outcome) for outcome in outcomes])

    @door
    async def moderation_undo(self, info: Info, input: ModerationUndoInput) -> ModerationUndoPayload:
        """Take back what you decided a moment ago: all of these acts or none."""
        async with info.context.write() as tx:
            await undo.undo_all(tx, input.ids, now=info.context.now)
        return ModerationUndoPayload(ids=[_id("moderation_act", one) for one in input.ids])

    @mutation
    async def moderation_redact(self, info: Info, input: ModerationRedactInput) -> ModerationRedactPayload:
        """Put bars in the place of words, for good: they are gone from the text, its versions and the search."""
        things = (input.idea_id or None, input.comment_id or None, input.held_comment_id or None)
        require(sum(thing is not None for thing in things) == 1, Required("ideaId"))
        idea_id, comment_id, held_id = things
        censure = redact.Censure(input.words, input.reason, removes_files=bool(input.removes_files))
        async with info.context.write() as tx:
            if comment_id is not None:
                idea_id = (await redact.redact_comment(tx, comment_id, censure)).idea_id
            elif held_id is not None:
                idea_id = (await redact.redact_held(tx, held_id, censure)).idea_id
            elif idea_id is not None:
                await redact.redact_idea(tx, idea_id, censure)
        return ModerationRedactPayload(idea=idea_id and ref(Idea, idea_id))

    @mutation
    async def trust_change(self, info: Info, input: TrustChangeInput) -> TrustChangePayload:
        """Say whether somebody has to look at a person's posts first."""
        async with info.context.write() as tx:
            row = await trust.trust(tx, input.person_id, give=input.trusted, reason=input.reason, now=info.context.now)
        return TrustChangePayload(person=ref(Person, row.id))

    @mutation
    async def moderation_settings_update(
        self, info: Info, input: ModerationSettingsUpdateInput
    ) -> ModerationSettingsUpdatePayload:
        """Say what is held of people who are not trusted yet."""
        async with info.context.write() as tx:
            row = await trust.change_settings(
                tx,
                holds_comments=given(input.holds_comments),
                trust_after=given(input.trust_after),
                version=given(input.version),
            )
        return ModerationSettingsUpdatePayload(workspace=ref(Workspace, row.id))

    @mutation
    async def held_comment_withdraw(self, info: Info, input: HeldCommentWithdrawInput) -> HeldCommentWithdrawPayload:
        """Take back what waits for moderators, or came back from them."""
        async with info.context.write() as tx:
            row = await held.withdraw_held(tx, input.id)
        return HeldCommentWithdrawPayload(idea=ref(Idea, row.idea_id))


def _result(info: Info, outcome: decide.Outcome) -> ModerationResult:
    no = outcome.refusal
    return ModerationResult(
        id=_id("moderation_item", outcome.item_id),
        act_id=_id("moderation_act", outcome.act_id) if outcome.act_id else None,
        code=no.code if no else None,
        message=info.context.message(no) if no else None,
    )


def _id(prefix: str, value: UUID) -> strawberry.ID:
    return strawberry.ID(encode_id(prefix, value))
