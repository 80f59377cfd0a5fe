"""What people do with what they are told, and how they want to be told; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.api.identity import Viewer
from portal.api.identity_mutations import me
from portal.api.partners import Circle
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of
from portal.notifications.actions import inbox

UNSET: Any = strawberry.UNSET


@strawberry.type
class NotificationsReadPayload(Payload):
    """Your inbox, or why nothing was changed."""

    viewer: Viewer | None = result("You, with the new count.")


@strawberry.type
class NotificationMutePayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class NotificationUnmutePayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class CircleFollowPayload(Payload):
    """The circle, or why nothing was changed."""

    circle: Circle | None = result("The circle.")


@strawberry.type
class CircleUnfollowPayload(Payload):
    """The circle, or why nothing was changed."""

    circle: Circle | None = result("The circle.")


@strawberry.input
class NotificationsReadInput:
    """What has been read: these, or what is about an idea, or everything."""

    ids: list[UUID] | None = id_of("Notification", "These.", optional=True)
    idea_id: UUID | None = id_of("Idea", "Everything about this idea.", optional=True)


@strawberry.input
class NotificationMuteInput:
    """An idea to hear no more of."""

    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.input
class NotificationUnmuteInput:
    """An idea to hear of again."""

    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.input
class CircleFollowInput:
    """A circle to follow."""

    circle_id: UUID = id_of("Circle", "The circle.")


@strawberry.input
class CircleUnfollowInput:
    """A circle to follow no more."""

    circle_id: UUID = id_of("Circle", "The circle.")


@strawberry.type
class NotificationMutation:
    """What can be done with what one is told."""

    @mutation
    async def notifications_read(self, info: Info, input: NotificationsReadInput) -> NotificationsReadPayload:
        """Say what you have read; without anything named, all of it."""
        ids = None if input.ids in (None, UNSET) else input.ids
        async with info.context.write() as tx:
            await inbox.mark_read(tx, ids=ids, idea_id=input.idea_id or None, now=info.context.now)
        return NotificationsReadPayload(viewer=me(info.context))

    @mutation
    async def notification_mute(self, info: Info, input: NotificationMuteInput) -> NotificationMutePayload:
        """Hear no more of an idea; what waits for your answer you are told all the same."""
        async with info.context.write() as tx:
            row = await inbox.mute_idea(tx, input.idea_id)
        return NotificationMutePayload(idea=ref(Idea, row.id))

    @mutation
    async def notification_unmute(self, info: Info, input: NotificationUnmuteInput) -> NotificationUnmutePayload:
        """Hear of an idea again."""
        async with info.context.write() as tx:
            row = await inbox.unmute_idea(tx, input.idea_id)
        return NotificationUnmutePayload(idea=ref(Idea, row.id))

    @mutation
    async def circle_follow(self, info: Info, input: CircleFollowInput) -> CircleFollowPayload:
        """Hear of new ideas in a circle."""
        async with info.context.write() as tx:
            row = await inbox.follow_circle(tx, input.circle_id)
        return CircleFollowPayload(circle=ref(Circle, row.id))

    @mutation
    async def circle_unfollow(self, info: Info, input: CircleUnfollowInput) -> CircleUnfollowPayload:
        """Hear of them no more."""
        async with info.context.write() as tx:
            row = await inbox.unfollow_circle(tx, input.circle_id)
        return CircleUnfollowPayload(circle=ref(Circle, row.id))
