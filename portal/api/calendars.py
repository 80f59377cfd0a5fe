"""Calendar feeds as the API shows and changes them; each mutation is one verb."""

from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.inputs import given
from portal.calendars import access, actions
from portal.calendars.model import FeedRow, FeedScope
from portal.graph.mutation import door, mutation
from portal.graph.node import Node, ascending, column, node, one, ref, root_many
from portal.graph.paging import Connection
from portal.graph.payload import Payload, result
from portal.graph.scalars import enum_type, id_of

if TYPE_CHECKING:
    from portal.api.fairs.appearance import Appearance
    from portal.api.partners import Organisation

UNSET: Any = strawberry.UNSET

enum_type(
    FeedScope,
    PERSONAL="What you have to do and where you have to be.",
    APPEARANCE="A joint appearance: its days, the organiser's deadlines and the whole plan.",
    FIRM="All joint appearances with a firm.",
)


@node(FeedRow, prefix="calendar_feed", visible_to=access.visible_to)
class CalendarFeed(Node):
    """A calendar of yours that calendar programs read by a secret address."""

    scope: FeedScope = column("What it shows.")
    appearance: "Appearance | None" = one("Of which appearance it is, if it is of one.", FeedRow.appearance_id)
    organisation: "Organisation | None" = one("With which firm, if it is of one.", FeedRow.organisation_id)
    created_at: datetime = column("When you began it.")
    read_at: datetime | None = column("When a calendar program last read it under its present address; null if none.")


@strawberry.type
class CalendarQuery:
    """Calendars to subscribe to."""

    calendar_feeds: Connection[CalendarFeed] | None = root_many(
        "Your calendar feeds, oldest first.", order=ascending(FeedRow.created_at)
    )


@strawberry.input
class CalendarFeedCreateInput:
    """A calendar to subscribe to."""

    scope: FeedScope = strawberry.field(description="What it shows.")
    appearance_id: UUID | None = id_of("Appearance", "Of which appearance, where the scope is one.", optional=True)
    organisation_id: UUID | None = id_of("Organisation", "With which firm, where the scope is one.", optional=True)


@strawberry.input
class CalendarFeedRenewInput:
    """A calendar that gets another address."""

    id: UUID = id_of("CalendarFeed", "The calendar.")


@strawberry.input
class CalendarFeedEndInput:
    """A calendar that nobody shall read any more."""

    id: UUID = id_of("CalendarFeed", "The calendar.")


@strawberry.type
class CalendarFeedCreatePayload(Payload):
    """The calendar and its address, or why there is none."""

    calendar_feed: CalendarFeed | None = result("The calendar.")
    path: str | None = result("Its address on this portal; shown this once only.")


@strawberry.type
class CalendarFeedRenewPayload(Payload):
    """The calendar and its new address, or why it has none."""

    calendar_feed: CalendarFeed | None = result("The calendar.")
    path: str | None = result("Its address on this portal; shown this once only.")


@strawberry.type
class CalendarFeedEndPayload(Payload):
    """Whether the calendar is gone, or why it stays."""

    ok: bool | None = result("Whether it was done.")


@strawberry.type
class CalendarMutation:
    """What can be done with calendar feeds."""

    @door
    async def calendar_feed_create(self, info: Info, input: CalendarFeedCreateInput) -> CalendarFeedCreatePayload:
        """Make a calendar to subscribe to; whoever knows its address reads it. Needs a browser's session."""
        new = actions.NewFeed(input.scope, given(input.appearance_id), given(input.organisation_id))
        async with info.context.write() as tx:
            feed_id, secret = await actions.create_feed(tx, new)
        return CalendarFeedCreatePayload(calendar_feed=ref(CalendarFeed, feed_id), path=_path(secret))

    @door
    async def calendar_feed_renew(self, info: Info, input: CalendarFeedRenewInput) -> CalendarFeedRenewPayload:
        """Give a calendar another address; the one before opens nothing any more. Needs a browser's session."""
        async with info.context.write() as tx:
            feed_id, secret = await actions.renew_feed(tx, input.id)
        return CalendarFeedRenewPayload(calendar_feed=ref(CalendarFeed, feed_id), path=_path(secret))

    @mutation
    async def calendar_feed_end(self, info: Info, input: CalendarFeedEndInput) -> CalendarFeedEndPayload:
        """End a calendar: programs that read it find nothing any more. Needs a browser's session."""
        async with info.context.write() as tx:
            await actions.end_feed(tx, input.id)
        return CalendarFeedEndPayload(ok=True)


def _path(secret: str) -> str:
    return f"/calendars/{secret}.ics"
