"""What happens to calendar feeds; told to the acting firm and the host."""

from portal.core.events import Event


class FeedCreated(Event):
    """Somebody made a way to read a calendar without signing in; `object` is the feed."""

    kind = "calendar_feed_created"


class FeedRenewed(Event):
    """Its address was changed; the one before is worth nothing."""

    kind = "calendar_feed_renewed"


class FeedEnded(Event):
    kind = "calendar_feed_ended"
