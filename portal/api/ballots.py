"""Ballots as the API shows them; before the end, no field holds a vote but one's own."""

from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

import strawberry

from portal.api.ideas.idea import Idea
from portal.ballots import access, queries
from portal.ballots.counting.definition import Weighting
from portal.ballots.model import (
    BallotFirmRow,
    BallotMethod,
    BallotOptionRow,
    BallotPaperRow,
    BallotRow,
    BallotStatementRow,
    BallotStatus,
    Ending,
    Secrecy,
    StatementKind,
)
from portal.graph.node import Node, ascending, column, descending, many, node, one, root_many, root_one, sql
from portal.graph.paging import Connection
from portal.graph.scalars import enum_type, id_of
from portal.notifications.queries import mutes_ballot, unread_about_ballot
from portal.partners.access import names_firm, names_person
from portal.partners.shown import by_name

if TYPE_CHECKING:
    from portal.api.partners import Circle, Organisation, Person

enum_type(
    BallotStatus,
    DRAFT="The host prepares it; nobody else sees it until it is announced.",
    OPEN="Votes are taken until the deadline; nobody sees them.",
    CLOSED="The deadline has passed; it is being counted, or the host looks at the result.",
    PUBLISHED="Everybody who reads it sees the result, and the votes for a recount.",
    ANNULLED="Taken back, with a reason; it has no result.",
)
enum_type(
    BallotMethod,
    MOTION="Yes or no.",
    APPROVAL="As many options as one likes; the most approved ones win.",
    STAR="Scores from 0 to 5, then a runoff of the two best.",
    POINTS="Points to share among the options; an order, not a decision.",
    SHARES="A budget of effort, bought with equal shares of everybody who votes.",
    SEATS="A ranking, for several seats by single transferable vote.",
)
enum_type(
    Weighting,
    PERSON="Each person counts the same.",
    SHARED="Each firm counts the same; its people share its weight.",
    DELEGATE="Each firm has one vote, cast by a lead; the last one stands.",
    PUBLISHED="Each firm has one vote with a published weight from 1 to 5.",
)
enum_type(
    Secrecy,
    OPEN="Names are visible once it is published.",
    ORGANISATION="Firms are visible once it is published, people are not.",
    CONFIDENTIAL="At the end votes are parted from voters for good; the server's operator could look before.",
)

enum_type(
    Ending,
    WON="Something won; a motion was passed.",
    LOST="Nothing won; a motion was not passed.",
    NO_QUORUM="Too few firms voted, so nothing is decided.",
)
enum_type(
    StatementKind,
    NEXT="What happens with the result.",
    ADDED="Who joined those who vote after the opening, and why.",
    DEVIATION="Where the host does something else than was decided, and why.",
)


@node(BallotOptionRow, prefix="ballot_option", visible_to=access.part_visible_to)
class BallotOption(Node):
    """Something one can vote for."""

    title: str = column("What it is.")
    position: int = column("Where it stands in the definition; show it to each voter in another order.")
    effort: int = column("What it takes, in the unit of the budget.")
    estimated_by: str = column("Who estimated the effort.")
    estimated_on: date | None = column("When the effort was estimated.")
    source: str = column("What the estimate rests on.")
    idea: Idea | None = one("The idea that it stands for.", BallotOptionRow.idea_id)


@node(BallotFirmRow, prefix="ballot_firm", visible_to=access.electorate_visible_to)
class BallotFirm(Node):
    """A firm that may vote: for the host all of them, for a firm its own entry."""

    organisation: "Organisation | None" = one("The firm.", BallotFirmRow.organisation_id, when=names_firm)
    weight: int = column("Its weight.")
    has_voted: bool = column("Whether somebody of it has voted; never how.")


@node(BallotPaperRow, prefix="ballot_paper", visible_to=access.paper_visible_to)
class BallotPaper(Node):
    """A counted vote, once the ballot is published."""

    leaf: str = column("SHA-256 over a zero byte, the nonce and the vote: what the voter's receipt says too.")
    nonce: str = column("32 random bytes, in hexadecimal.")
    content: str = column("The vote as canonical JSON; `null` is a blank vote.")
    label: str = column("Which votes are of the same firm.")
    strength: int = column("The firm's weight.")
    organisation: "Organisation | None" = one(
        "The firm; null where the ballot hides it, or you may not know it.",
        BallotPaperRow.organisation_id,
        when=names_firm,
    )
    person: "Person | None" = one(
        "Who voted; null unless the ballot is an open one and you may know the person.",
        BallotPaperRow.membership_id,
        when=names_person,
    )


@node(BallotStatementRow, prefix="ballot_statement", visible_to=access.part_visible_to)
class BallotStatement(Node):
    """What the host says to a ballot; it stays as it was said."""

    kind: StatementKind = column("What it is about.")
    body: str = column("The words.")
    author: "Person | None" = one("Who said it.", BallotStatementRow.author_id, when=names_person)
    created_at: datetime = column("When.")


@node(BallotRow, prefix="ballot", visible_to=access.visible_to)
class Ballot(Node):
    """Something that firms decide together; frozen when it opens, secret until it closes."""

    title: str = column("What is decided, in one line.")
    question: str = column("The question in full; may be empty.")
    consequence: str = column("What the host will do with the result; may be empty.")
    lacks: list[str] = column("What a draft lacks before it can open, by name.")
    method: BallotMethod = column("How votes become a result.")
    weighting: Weighting = column("Who counts how much.")
    secrecy: Secrecy = column("What others learn of a single vote once it is published.")
    is_binding: bool = column("Whether the host is bound by the result, or asks for advice.")
    status: BallotStatus = column("Where it stands; there is no way back.")
    circle: "Circle | None" = one("Whose firms decide.", BallotRow.circle_id)
    settings: str = sql(
        "Limits, quorum and budget as JSON, as far as they were chosen; for the host with each firm's weight.",
        queries.settings,
    )
    closes_at: datetime = column("Until when votes are taken, by the portal's clock.")
    announced_at: datetime | None = column("Since when those who will vote can read the draft.")
    opens_at: datetime | None = column("Before when it does not open, as it was announced.")
    opened_at: datetime | None = column("When it opened.")
    closed_at: datetime | None = column("When it was closed; the deadline itself cuts votes off.")
    published_at: datetime | None = column("When the result was published.")
    annulled_because: str | None = column("Why it was taken back.")
    is_open: bool = sql("Whether votes are taken right now.", queries.is_open)
    options: list[BallotOption] = many(
        "What is put to the vote.", BallotOptionRow.ballot_id, order=ascending(BallotOptionRow.position)
    )
    firms: Connection[BallotFirm] = many(
        "Who may vote and who has; partners see their own firm only.",
        BallotFirmRow.ballot_id,
        order=ascending(BallotFirmRow.organisation_id),
    )
    weights: list[int] = sql(
        "PUBLISHED: what the firms weigh that the host named, the heaviest first; all others weigh 1.", queries.weights
    )
    viewer_weight: int | None = sql("What your firm weighs; null for the host.", queries.own_weight)
    joinable_organisations: "Connection[Organisation]" = many(
        "Firms with people who could still join, where the definition allows it; for the host.",
        queries.joinable,
        order=ascending(by_name),
    )
    firm_count: int = column("How many firms may vote; 0 before it opens.")
    person_count: int = column("How many people may vote; 0 before it opens.")
    definition: str | None = column("Everything that was frozen at the opening, as canonical JSON.")
    definition_hash: str | None = column("The SHA-256 of `definition`.")
    electorate_hash: str | None = column("The SHA-256 over who may vote with which weight, as it was at the opening.")
    commitment: str | None = column("The SHA-256 of the lot's seed, told before anybody votes.")
    seed: str | None = column("The lot's seed, told at the end.")
    box_root: str | None = column("The Merkle root over the leaves of all counted votes, told at the end.")
    chain_head: str | None = column("The last link of its chain that is not a vote.")
    papers: Connection[BallotPaper] = many(
        "All counted votes, once it is published.", BallotPaperRow.ballot_id, order=ascending(BallotPaperRow.leaf)
    )
    ending: Ending | None = sql("How it ended; for partners once it is published.", queries.decided)
    winners: list[str] = sql(
        "The titles of the first four that won, in order; of points the order. None of a motion.", queries.winners
    )
    result: str | None = sql("What the count found, as canonical JSON; for the host once counted.", queries.result)
    result_hash: str | None = sql("The SHA-256 of `result`.", queries.result_hash)
    archive: str | None = sql(
        "Everything for checking it and counting it again, as JSON; once it is published.", queries.archive
    )
    viewer_vote: str | None = sql(
        "Your vote as it stands, or your delegate's, as JSON with nonce, leaf and head of the chain: your receipt.",
        queries.own_vote,
    )
    viewer_receipt_code: str | None = sql(
        "The short code of your vote: the first 16 digits of its leaf, in groups of four.", queries.own_receipt_code
    )
    viewer_voted_at: datetime | None = sql(
        "When your vote was cast as it stands; null while there is none, and once a confidential ballot has closed.",
        queries.own_cast_at,
    )
    is_thin: bool = column("Whether so few said something in confidence that nobody learns more than the decision.")
    count_percent: int = column("How far the count is.", BallotRow.count_share)
    count_trouble: str | None = sql("Why the last count came to nothing; for the host.", queries.trouble)
    count_next_at: datetime | None = column("When it is counted again, if it could not be.")
    checked_at: datetime | None = column("When the portal last checked chain, ballot box, lot and result.")
    check_found: str | None = column(
        "What did not fit then: `chain`, `definition`, `electorate`, `lot`, `votes` or `result`; null: all fits."
    )
    statements: list[BallotStatement] = many(
        "What the host says: what happens with the result, and where it deviates.",
        BallotStatementRow.ballot_id,
        order=ascending(BallotStatementRow.created_at),
    )
    viewer_has_unread: bool = sql("Whether you were told something of it that you have not read.", unread_about_ballot)
    viewer_mutes: bool = sql("Whether you want to hear no more of it.", mutes_ballot)
    reminded_at: datetime | None = sql(
        "When firms that had not voted were last reminded; for the host.", queries.reminded_at
    )
    version: int = column("Counts its changes.")
    viewer_can_vote: bool = sql("Whether you may vote now.", access.votes)
    viewer_can_announce: bool = sql("Whether you may show it before it opens.", access.announces)
    viewer_can_open: bool = sql("Whether you may open it.", access.opens)
    viewer_can_copy: bool = sql("Whether you may prepare another one like it.", access.copies)
    viewer_can_publish: bool = sql("Whether you may publish its result.", access.publishes)
    viewer_can_annul: bool = sql("Whether you may take it back.", access.annuls)
    viewer_can_remind: bool = sql(
        "Whether you may remind firms that have not voted: once a day, as long as there are any.", queries.can_remind
    )
    viewer_can_state: bool = sql("Whether you may say what happens with the result.", access.states)
    viewer_can_deviate: bool = sql("Whether you may say that the host does something else.", access.deviates)


@strawberry.input
class BallotFilter:
    """Which ballots a list holds; all given members must fit."""

    status: list[BallotStatus] | None = strawberry.field(
        description="In one of these statuses.", default=strawberry.UNSET
    )
    circle: UUID | None = id_of("Circle", "Of this circle.", optional=True)


@strawberry.type
class BallotQuery:
    """Ballots."""

    ballots: Connection[Ballot] | None = root_many(
        "Ballots that you may read, the latest deadline first; never in an order that depends on votes.",
        filter=(BallotFilter, queries.ballot_filter),
        order=descending(BallotRow.closes_at),
        circle=BallotRow.circle_id,
    )
    ballot: Ballot | None = root_one("One ballot.", by={"id": BallotRow.id})
