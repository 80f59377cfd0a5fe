"""What happens to calendar feeds; told to the acting firm and the host."""

from dataclasses import dataclass

from portal.core.events import Event


@dataclass(frozen=True)
class FeedCreated(Event):
    """Somebody made a way to read a calendar without signing in; `object` is the feed."""

    kind = "calendar_feed_created"


@dataclass(frozen=True)
class FeedRenewed(Event):
    """Its address was changed; the one before is worth nothing."""

    kind = "calendar_feed_renewed"


@dataclass(frozen=True)
class FeedEnded(Event):
    kind = "calendar_feed_ended"
