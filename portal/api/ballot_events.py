"""What happens to ballots, told live; that somebody votes is told to nobody, as its time would tell who."""

from datetime import datetime
from enum import Enum
from typing import Annotated
from uuid import UUID

import strawberry

from portal.api.ballots import Ballot
from portal.api.context import Info, Told
from portal.graph.node import ref
from portal.graph.payload import result
from portal.graph.scalars import enum_type
from portal.graph.subscription import id_argument, subscription


class BallotChange(Enum):
    """What happened to a ballot."""

    ANNOUNCED = "ballot_announced"
    RECALLED = "ballot_recalled"
    OPENED = "ballot_opened"
    VOTER_ADDED = "ballot_voter_added"
    REMINDED = "ballot_reminded"
    CLOSED = "ballot_closed"
    COUNTED = "ballot_counted"
    PUBLISHED = "ballot_published"
    ANNULLED = "ballot_annulled"
    STATED = "ballot_stated"


enum_type(
    BallotChange,
    ANNOUNCED="It is shown before it opens.",
    RECALLED="What was announced is prepared anew.",
    OPENED="Votes are taken now.",
    VOTER_ADDED="People of a firm joined those who vote.",
    REMINDED="Firms that have not voted were reminded; told to the host only.",
    CLOSED="The deadline has passed.",
    COUNTED="There is a result; told to the host only.",
    PUBLISHED="The result was published.",
    ANNULLED="It was taken back.",
    STATED="The host said something to it.",
)
CHANGES = {change.value: change for change in BallotChange}


@strawberry.type
class BallotEvent:
    """Something happened to a ballot that you may read."""

    cursor: str = strawberry.field(description="Stands for this event.")
    change: BallotChange = strawberry.field(description="What happened.")
    at: datetime = strawberry.field(description="When it happened.")
    ballot: Ballot | None = result("The ballot as it is now.")


@strawberry.type
class BallotSubscription:
    """What happens to ballots from now on."""

    @subscription
    def ballot_changed(
        self,
        info: Info,  # noqa: ARG002 - every subscription has it
        event: Told,
        id: Annotated[UUID | None, id_argument("Ballot", "Only what happens to this ballot.")] = None,
    ) -> BallotEvent | None:
        """Something happened to a ballot that you may read; never that somebody voted."""
        change = CHANGES.get(event.kind)
        if change is None or (id is not None and id != event.object):
            return None
        return BallotEvent(change=change, at=event.at, cursor=event.cursor, ballot=ref(Ballot, event.object))
