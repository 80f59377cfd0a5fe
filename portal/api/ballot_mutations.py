"""What can be done about ballots; each mutation is one verb."""

from typing import Any

import strawberry

from portal.api.ballot_inputs import (
    BallotAnnounceInput,
    BallotAnnulInput,
    BallotCopyInput,
    BallotCreateInput,
    BallotDeleteInput,
    BallotEditInput,
    BallotOpenInput,
    BallotPublishInput,
    BallotRemindInput,
    BallotStatementCreateInput,
    BallotVoteCastInput,
    BallotVotersAddInput,
)
from portal.api.ballots import Ballot, BallotStatement
from portal.api.context import Info
from portal.api.inputs import given
from portal.ballots import actions, rules
from portal.ballots.counting.definition import Method
from portal.graph.mutation import mutation, sealed
from portal.graph.node import ref
from portal.graph.payload import Payload, result

UNSET: Any = strawberry.UNSET


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
class BallotAnnouncePayload(BallotPayload):
    """The announced draft, or why nobody is told of it."""


@strawberry.type
class BallotVotersAddPayload(BallotPayload):
    """The ballot with more voters, or why nobody joined."""


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
    async def ballot_announce(self, info: Info, input: BallotAnnounceInput) -> BallotAnnouncePayload:
        """Show a draft to those who will vote; needed before it opens where estimates or weights decide."""
        async with info.context.write() as tx:
            row = await actions.announce_ballot(tx, input.id, opens_at=given(input.opens_at), now=info.context.now)
        return BallotAnnouncePayload(ballot=ref(Ballot, row.id))

    @mutation
    async def ballot_voters_add(self, info: Info, input: BallotVotersAddInput) -> BallotVotersAddPayload:
        """Let people join while it runs, where its definition allows it; everybody reads that, and why."""
        async with info.context.write() as tx:
            row = await actions.add_voters(tx, input.ballot_id, input.organisation_id, input.reason)
        return BallotVotersAddPayload(ballot=ref(Ballot, row.id))

    @mutation
    async def ballot_open(self, info: Info, input: BallotOpenInput) -> BallotOpenPayload:
        """Freeze definition and electorate, draw the lot, and take votes until the deadline."""
        async with info.context.write() as tx:
            row = await actions.open_ballot(tx, input.id)
        return BallotOpenPayload(ballot=ref(Ballot, row.id))

    @sealed
    async def ballot_vote_cast(self, info: Info, input: BallotVoteCastInput) -> BallotVoteCastPayload:
        """Vote, or vote anew: the last vote before the deadline counts, and the same vote again changes nothing."""
        context = info.context
        key = context.once.key.value if context.once else None
        await actions.cast_vote(
            context.change_in_turn, input.ballot_id, _content(input), key=key, remembered=context.remembered
        )
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
