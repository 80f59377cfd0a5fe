"""One thing that happened, as the reader of a mail may know it; each kind of thing adds what it has to say."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Uuid, bindparam

from portal.notifications.model import NotificationKind, NotificationTopic
from portal.notifications.rules import TOPICS

LETTER = bindparam("letter", type_=Uuid())
"""The mail whose lines a statement reads."""


@dataclass(frozen=True)
class Scope:
    """What "no more of these" means for a mail: a thing, a topic, or everything that comes in summaries."""

    idea_id: UUID | None = None
    ballot_id: UUID | None = None
    appearance_id: UUID | None = None
    circle_id: UUID | None = None
    topic: NotificationTopic | None = None

    @property
    def word(self) -> str:
        """How texts name it."""
        things = {"idea": self.idea_id, "ballot": self.ballot_id, "appearance": self.appearance_id}
        return next((name for name, id_ in things.items() if id_), "topic" if self.topic else "digest")


@dataclass(frozen=True, kw_only=True)
class Line:
    """What all lines have in common."""

    kind: str
    reason: str
    at: datetime
    id: UUID
    """Of the notice, as lines of the same moment need an order."""
    circle_id: UUID
    title: str
    circle: str
    person: str | None = None
    firm: str | None = None
    mute: str | None = None
    thing: ClassVar[str]
    """What kind of thing it is about, as texts and headers name it."""

    @property
    def topic(self) -> NotificationTopic:
        """For which people choose ways."""
        return TOPICS[NotificationKind(self.kind)]

    @property
    def subject(self) -> UUID:
        """The thing that it is about."""
        raise NotImplementedError

    @property
    def words(self) -> str:
        """What was said, or why it was decided."""
        raise NotImplementedError

    @property
    def is_over(self) -> bool:
        """Whether there is nothing to tell any more."""
        raise NotImplementedError

    @property
    def heading(self) -> str:
        """What a mail about it alone is called."""
        return self.title

    @property
    def sentence_key(self) -> str:
        """Which text says what happened."""
        return f"kind.{self.kind}"

    @property
    def button(self) -> str:
        """Which text stands on the button."""
        return "other"

    @property
    def path(self) -> str:
        """Where in the portal one can do something about it."""
        raise NotImplementedError

    @property
    def scope(self) -> Scope:
        """What "no more of these" means beside it."""
        raise NotImplementedError

    @property
    def listed(self) -> tuple[str, ...]:
        """What stands below the sentence, one below the other."""
        return ()

    @property
    def anchor(self) -> str | None:
        """The head of a chain that is worth keeping outside of the portal."""
        return None

    def params(self, _zone: ZoneInfo, _locale: str) -> dict[str, str]:
        """What the sentence names besides people and circle, by the reader's clock and in the reader's language."""
        return {}
