"""What happens to ballots; that somebody has voted is no event, or its time would tell who."""

from dataclasses import dataclass
from typing import ClassVar

from portal.core.events import Event


@dataclass(frozen=True)
class BallotEvent(Event):
    """Something happened to the ballot `object`."""


@dataclass(frozen=True)
class BallotDrafted(BallotEvent):
    kind: ClassVar[str] = "ballot_drafted"


@dataclass(frozen=True)
class BallotDiscarded(BallotEvent):
    kind: ClassVar[str] = "ballot_discarded"


@dataclass(frozen=True)
class BallotOpened(BallotEvent):
    kind: ClassVar[str] = "ballot_opened"


@dataclass(frozen=True)
class BallotClosed(BallotEvent):
    """The deadline has passed; the database says so itself."""

    kind: ClassVar[str] = "ballot_closed"


@dataclass(frozen=True)
class BallotPublished(BallotEvent):
    kind: ClassVar[str] = "ballot_published"


@dataclass(frozen=True)
class BallotAnnulled(BallotEvent):
    kind: ClassVar[str] = "ballot_annulled"


@dataclass(frozen=True)
class BallotStated(BallotEvent):
    """The host said what happens now, or why it deviates."""

    kind: ClassVar[str] = "ballot_stated"
    what: str = "next"


@dataclass(frozen=True)
class BallotNotCounted(BallotEvent):
    """A count came to nothing; the database tells the house."""

    kind: ClassVar[str] = "ballot_not_counted"


@dataclass(frozen=True)
class BallotAltered(BallotEvent):
    """A check found that something was altered; the database tells the house."""

    kind: ClassVar[str] = "ballot_altered"
