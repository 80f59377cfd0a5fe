"""What happens to ballots; that somebody has voted is no event, or its time would tell who."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from portal.core.events import Event


class BallotEvent(Event):
    """Something happened to the ballot `object`."""


class BallotDrafted(BallotEvent):
    kind: ClassVar[str] = "ballot_drafted"


class BallotDiscarded(BallotEvent):
    kind: ClassVar[str] = "ballot_discarded"


class BallotAnnounced(BallotEvent):
    """Those who will vote can read it before it opens."""

    kind: ClassVar[str] = "ballot_announced"


class BallotRecalled(BallotEvent):
    """What was announced is prepared anew."""

    kind: ClassVar[str] = "ballot_recalled"


@dataclass(frozen=True)
class BallotVoterAdded(BallotEvent):
    """People of a firm joined those who vote; why, the statement says."""

    kind: ClassVar[str] = "ballot_voter_added"
    statement_id: UUID


class BallotOpened(BallotEvent):
    kind: ClassVar[str] = "ballot_opened"


class BallotClosed(BallotEvent):
    """The deadline has passed; the database says so itself."""

    kind: ClassVar[str] = "ballot_closed"


class BallotPublished(BallotEvent):
    kind: ClassVar[str] = "ballot_published"


class BallotAnnulled(BallotEvent):
    kind: ClassVar[str] = "ballot_annulled"


@dataclass(frozen=True)
class BallotStated(BallotEvent):
    """The host said what happens now, or why it deviates."""

    kind: ClassVar[str] = "ballot_stated"
    what: str = "next"
    statement_id: UUID | None = None
    is_apart: bool = True
    """Whether it was said by itself: what comes with the result is heard with the result."""


class BallotReminded(BallotEvent):
    """Firms that have not voted are reminded; the host only knows, and the database says so by the clock."""

    kind: ClassVar[str] = "ballot_reminded"


class BallotCounted(BallotEvent):
    """There is a result; the database tells the host."""

    kind: ClassVar[str] = "ballot_counted"


class BallotNotCounted(BallotEvent):
    """A count came to nothing; the database tells the house."""

    kind: ClassVar[str] = "ballot_not_counted"


class BallotAltered(BallotEvent):
    """A check found that something was altered; the database tells the house."""

    kind: ClassVar[str] = "ballot_altered"
