"""What can be done about ballots; each mutation is one verb."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import strawberry

from portal.api.ballots import Ballot, BallotStatement
from portal.api.context import Info
from portal.api.inputs import given, version_seen
from portal.ballots import actions, rules
from portal.ballots.counting.definition import Method, Weighting
from portal.ballots.model import BallotMethod, Secrecy, StatementKind
from portal.graph.mutation import mutation, sealed
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET


@strawberry.input
class BallotOptionInput:
    """Something to vote for."""

    title: str = strawberry.field(description="What it is, in up to 140 characters.")
    effort: int = strawberry.field(description="What it takes, in the unit of the budget; from 1 on.", default=1)
    estimated_by: str = strawberry.field(description="Who estimated the effort.", default="")
    estimated_on: date | None = strawberry.field(description="When the effort was estimated.", default=UNSET)
    source: str = strawberry.field(description="What the estimate rests on.", default="")
    idea_id: UUID | None = id_of("Idea", "The idea that it stands for; of the same circle.", optional=True)


@strawberry.input
class BallotWeightInput:
    """A firm's published weight; firms that are not named weigh 1."""

    organisation_id: UUID = id_of("Organisation", "The firm.")
    weight: int = strawberry.field(description="From 1 to 5, and never more than a quarter of all.")


@strawberry.input
class BallotSettingsInput:
    """Limits of the methods; what is left out stays as the method has it."""

    budget: int | None = strawberry.field(description="SHARES: how much effort there is.", default=UNSET)
    winners: int | None = strawberry.field(description="APPROVAL: how many win.", default=UNSET)
    seats: int | None = strawberry.field(description="SEATS: how many there are.", default=UNSET)
    points: int | None = strawberry.field(description="POINTS: how many each one has; 10.", default=UNSET)
    points_exactly: bool | None = strawberry.field(description="POINTS: whether all must be given.", default=UNSET)
    points_per_option: int | None = strawberry.field(
        description="POINTS: at most so many for one option; half of all.", default=UNSET
    )
    min_choices: int | None = strawberry.field(description="APPROVAL: at least so many.", default=UNSET)
    max_choices: int | None = strawberry.field(description="APPROVAL: at most so many.", default=UNSET)
    min_orgs: int | None = strawberry.field(
        description="APPROVAL, SHARES: how many firms must want an option; 2.", default=UNSET
    )
    two_thirds: bool | None = strawberry.field(description="MOTION: whether two thirds are needed.", default=UNSET)
    fill: bool | None = strawberry.field(
        description="SHARES: whether what is left buys the most wanted option that fits.", default=UNSET
    )
    quorum_percent: int | None = strawberry.field(
        description="How many of the firms must vote, at least three; 50.", default=UNSET
    )


@strawberry.input
class BallotCreateInput:
    """A ballot to prepare."""

    id: UUID | None = own_id_of("Ballot")
    circle_id: UUID = id_of("Circle", "Whose firms decide.")
    title: str = strawberry.field(description="What is decided, in one line.")
    question: str = strawberry.field(description="The question in full.", default="")
    consequence: str = strawberry.field(description="What the host will do with the result.", default="")
    method: BallotMethod = strawberry.field(description="How votes become a result.")
    weighting: Weighting = strawberry.field(description="Who counts how much.", default=Weighting.SHARED)
    secrecy: Secrecy = strawberry.field(description="What others learn afterwards.", default=Secrecy.ORGANISATION)
    is_binding: bool = strawberry.field(description="Whether the host is bound by the result.", default=False)
    closes_at: datetime = strawberry.field(description="Until when votes are taken.")
    settings: BallotSettingsInput | None = strawberry.field(description="Limits of the method.", default=UNSET)
    options: list[BallotOptionInput] = strawberry.field(description="What is put to the vote; none for a motion.")
    weights: list[BallotWeightInput] | None = strawberry.field(description="For PUBLISHED.", default=UNSET)
    weights_because: str | None = strawberry.field(
        description="For PUBLISHED: why some weigh more; needed to open it, and read by everybody.", default=UNSET
    )


@strawberry.input
class BallotEditInput:
    """A draft, said anew as a whole."""

    id: UUID = id_of("Ballot", "The draft.")
    version: int | None = version_seen()
    circle_id: UUID = id_of("Circle", "Whose firms decide.")
    title: str = strawberry.field(description="What is decided, in one line.")
    question: str = strawberry.field(description="The question in full.", default="")
    consequence: str = strawberry.field(description="What the host will do with the result.", default="")
    method: BallotMethod = strawberry.field(description="How votes become a result.")
    weighting: Weighting = strawberry.field(description="Who counts how much.", default=Weighting.SHARED)
    secrecy: Secrecy = strawberry.field(description="What others learn afterwards.", default=Secrecy.ORGANISATION)
    is_binding: bool = strawberry.field(description="Whether the host is bound by the result.", default=False)
    closes_at: datetime = strawberry.field(description="Until when votes are taken.")
    settings: BallotSettingsInput | None = strawberry.field(description="Limits of the method.", default=UNSET)
    options: list[BallotOptionInput] = strawberry.field(description="What is put to the vote; none for a motion.")
    weights: list[BallotWeightInput] | None = strawberry.field(description="For PUBLISHED.", default=UNSET)
    weights_because: str | None = strawberry.field(
        description="For PUBLISHED: why some weigh more; needed to open it, and read by everybody.", default=UNSET
    )


@strawberry.input
class BallotDeleteInput:
    """A draft to remove."""

    id: UUID = id_of("Ballot", "The draft.")


@strawberry.input
class BallotCopyInput:
    """A ballot of which another draft is made."""

    ballot_id: UUID = id_of("Ballot", "The ballot that is copied.")
    id: UUID | None = own_id_of("Ballot")


@strawberry.input
class BallotOpenInput:
    """A ballot to open."""

    id: UUID = id_of("Ballot", "The ballot.")


@strawberry.input
class BallotNumberInput:
    """A score or points for an option."""

    option_id: UUID = id_of("BallotOption", "The option.")
    number: int = strawberry.field(description="How much.")


@strawberry.input
class BallotVoteCastInput:
    """A vote: exactly one of the members after the ballot, as its method wants it."""

    ballot_id: UUID = id_of("Ballot", "The ballot.")
    is_blank: bool = strawberry.field(description="Vote blank: it counts for the quorum only.", default=False)
    is_yes: bool | None = strawberry.field(description="MOTION: yes, or no.", default=UNSET)
    reason: str | None = strawberry.field(
        description="MOTION: why, in up to 500 characters; without a name, everybody reads it once it is published.",
        default=UNSET,
    )
    approve: list[UUID] | None = id_of("BallotOption", "APPROVAL, SHARES: what one approves.", optional=True)
    ranking: list[UUID] | None = id_of("BallotOption", "SEATS: the best first.", optional=True)
    scores: list[BallotNumberInput] | None = strawberry.field(description="STAR: scores from 0 to 5.", default=UNSET)
    points: list[BallotNumberInput] | None = strawberry.field(description="POINTS: points.", default=UNSET)


@strawberry.input
class BallotPublishInput:
    """A ballot whose result everybody shall see."""

    id: UUID = id_of("Ballot", "The ballot.")
    statement: str | None = strawberry.field(
        description="What happens with the result; needed unless it was said before.", default=UNSET
    )


@strawberry.input
class BallotStatementCreateInput:
    """What the host says to a ballot."""

    id: UUID | None = own_id_of("BallotStatement")
    ballot_id: UUID = id_of("Ballot", "The ballot.")
    kind: StatementKind = strawberry.field(description="What it is about.", default=StatementKind.NEXT)
    body: str = strawberry.field(description="The words, up to 2000 characters; a deviation takes at least 20.")


@strawberry.input
class BallotAnnulInput:
    """A ballot to take back."""

    id: UUID = id_of("Ballot", "The ballot.")
    reason: str = strawberry.field(description="Why, in at least 20 characters; everybody reads it.")


@strawberry.input
class BallotRemindInput:
    """A ballot in which some firms have not voted."""

    id: UUID = id_of("Ballot", "The ballot.")


@strawberry.type
class BallotPayload(Payload):
    """The ballot as it is now, or why nothing was done."""

    ballot: Ballot | None = result("The ballot.")


@strawberry.type
class BallotCreatePayload(BallotPayload):
    """The prepared ballot, or why there is none."""


@strawberry.type
class BallotEditPayload(BallotPayload):
    """The draft as it is now, or why it stays as it was."""


@strawberry.type
class BallotDeletePayload(Payload):
    """Whether the draft is gone, or why it stays."""

    ok: bool | None = result("Whether it was done.")


@strawberry.type
class BallotCopyPayload(BallotPayload):
    """The new draft, or why there is none."""


@strawberry.type
class BallotOpenPayload(BallotPayload):
    """The open ballot, or why it stays a draft."""


@strawberry.type
class BallotVoteCastPayload(BallotPayload):
    """The ballot with your vote in `viewerVote`, which is your receipt; or why your vote was not taken."""


@strawberry.type
class BallotPublishPayload(BallotPayload):
    """The published ballot, or why it is not published."""


@strawberry.type
class BallotStatementCreatePayload(BallotPayload):
    """The ballot with what was said, or why it was not."""

    statement: BallotStatement | None = result("What was said.")


@strawberry.type
class BallotAnnulPayload(BallotPayload):
    """The ballot that was taken back, or why it stands."""


@strawberry.type
class BallotRemindPayload(BallotPayload):
    """The ballot, or why nobody was reminded."""


@strawberry.type
class BallotMutation:
    """What can be done about ballots."""

    @mutation
    async def ballot_create(self, info: Info, input: BallotCreateInput) -> BallotCreatePayload:
        """Prepare a ballot; nobody but the host sees it before it opens."""
        async with info.context.write() as tx:
            row = await actions.draft_ballot(tx, _draft(input), now=info.context.now)
        return BallotCreatePayload(ballot=ref(Ballot, row.id))

    @mutation
    async def ballot_edit(self, info: Info, input: BallotEditInput) -> BallotEditPayload:
        """Say a draft anew; what is open can only be annulled and copied."""
        seen = actions.DraftSeen(input.id, given(input.version))
        async with info.context.write() as tx:
            row = await actions.edit_ballot(tx, seen, _draft(input), now=info.context.now)
        return BallotEditPayload(ballot=ref(Ballot, row.id))

    @mutation
    async def ballot_delete(self, info: Info, input: BallotDeleteInput) -> BallotDeletePayload:
        """Remove a draft."""
        async with info.context.write() as tx:
            await actions.discard_ballot(tx, input.id)
        return BallotDeletePayload(ok=True)

    @mutation
    async def ballot_copy(self, info: Info, input: BallotCopyInput) -> BallotCopyPayload:
        """Prepare another ballot like this one, such as after taking it back."""
        async with info.context.write() as tx:
            row = await actions.copy_ballot(tx, input.ballot_id, given(input.id), now=info.context.now)
        return BallotCopyPayload(ballot=ref(Ballot, row.id))

    @mutation
    async def ballot_open(self, info: Info, input: BallotOpenInput) -> BallotOpenPayload:
        """Freeze definition and electorate, draw the lot, and take votes until the deadline."""
        async with info.context.write() as tx:
            row = await actions.open_ballot(tx, input.id)
        return BallotOpenPayload(ballot=ref(Ballot, row.id))

    @sealed
    async def ballot_vote_cast(self, info: Info, input: BallotVoteCastInput) -> BallotVoteCastPayload:
        """Vote, or vote anew: the last vote before the deadline counts, and the same vote again changes nothing."""
        once = info.context.once
        key = once.key.value if once else None
        await actions.cast_vote(info.context.change, input.ballot_id, _content(input), key=key)
        return BallotVoteCastPayload(ballot=ref(Ballot, input.ballot_id))

    @mutation
    async def ballot_publish(self, info: Info, input: BallotPublishInput) -> BallotPublishPayload:
        """Show the result, and the votes for a recount, to everybody who reads the ballot."""
        async with info.context.write() as tx:
            row = await actions.publish_ballot(tx, input.id, statement=given(input.statement) or "")
        return BallotPublishPayload(ballot=ref(Ballot, row.id))

    @mutation
    async def ballot_statement_create(
        self, info: Info, input: BallotStatementCreateInput
    ) -> BallotStatementCreatePayload:
        """Say what happens with the result, or why the host does something else; it stays as it was said."""
        said = actions.Statement(input.ballot_id, input.kind, input.body, given(input.id))
        async with info.context.write() as tx:
            row = await actions.state(tx, said)
        return BallotStatementCreatePayload(ballot=ref(Ballot, row.ballot_id), statement=ref(BallotStatement, row.id))

    @mutation
    async def ballot_remind(self, info: Info, input: BallotRemindInput) -> BallotRemindPayload:
        """Ask firms that have not voted to do so, once a day at most; how others voted nobody learns."""
        async with info.context.write() as tx:
            row = await actions.remind_firms(tx, input.id)
        return BallotRemindPayload(ballot=ref(Ballot, row.id))

    @mutation
    async def ballot_annul(self, info: Info, input: BallotAnnulInput) -> BallotAnnulPayload:
        """Take a ballot back before its result is published, with a reason that everybody reads."""
        async with info.context.write() as tx:
            row = await actions.annul_ballot(tx, input.id, input.reason)
        return BallotAnnulPayload(ballot=ref(Ballot, row.id))


def _draft(input: BallotCreateInput | BallotEditInput) -> actions.Draft:
    limits = given(input.settings)
    return actions.Draft(
        circle_id=input.circle_id,
        title=input.title,
        question=input.question,
        method=Method(input.method.value),
        weighting=input.weighting,
        secrecy=input.secrecy,
        is_binding=input.is_binding,
        closes_at=input.closes_at,
        settings=rules.Settings(**{name: given(value) for name, value in vars(limits).items()} if limits else {}),
        choices=[
            rules.Choice(
                one.title, one.effort, one.estimated_by, given(one.idea_id), given(one.estimated_on), one.source
            )
            for one in input.options
        ],
        weights=rules.Weights(
            {one.organisation_id: one.weight for one in given(input.weights) or []}, given(input.weights_because) or ""
        ),
        consequence=input.consequence,
        own_id=given(input.id),
    )


def _content(input: BallotVoteCastInput) -> dict[str, Any] | None:
    """The vote as its method's ballot has it; None for the blank one."""
    said: dict[str, Any] = {
        name: [str(one) for one in chosen]
        for name, chosen in (("approve", given(input.approve)), ("ranking", given(input.ranking)))
        if chosen is not None
    }
    for name, numbers in (("scores", given(input.scores)), ("points", given(input.points))):
        if numbers is not None:
            said[name] = rules.numbers([(str(one.option_id), one.number) for one in numbers])
    if (is_yes := given(input.is_yes)) is not None:
        said["choice"] = "yes" if is_yes else "no"
    if reason := (given(input.reason) or "").strip():
        said["reason"] = reason
    if input.is_blank == bool(said):
        raise rules.VoteWrong("isBlank", reason="blank")
    return said or None
