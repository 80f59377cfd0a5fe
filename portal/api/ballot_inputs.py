"""What is said in order to do something about ballots."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import strawberry

from portal.api.inputs import version_seen
from portal.ballots.counting.definition import Weighting
from portal.ballots.model import BallotMethod, Secrecy, StatementKind
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
    late_voters: bool | None = strawberry.field(
        description="Whether people may join those who vote while it runs; no. Each addition is told to everybody.",
        default=UNSET,
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
class BallotAnnounceInput:
    """A draft to show to those who will vote."""

    id: UUID = id_of("Ballot", "The draft.")
    opens_at: datetime | None = strawberry.field(
        description="When it is planned to open: it will not before; without it at any time.", default=UNSET
    )


@strawberry.input
class BallotVotersAddInput:
    """A firm whose people may vote from now on."""

    ballot_id: UUID = id_of("Ballot", "The open ballot.")
    organisation_id: UUID = id_of("Organisation", "The firm: everybody of it who may vote now, and could not before.")
    reason: str = strawberry.field(description="Why, in at least 20 characters; everybody reads it.")


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
