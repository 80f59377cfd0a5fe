"""What people do with what they are told, and how they want to be told; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.ballots import Ballot
from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.api.identity import Viewer
from portal.api.identity_mutations import me
from portal.api.inputs import given
from portal.api.partners import Circle
from portal.core.refusal import Required, require
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
    """What came of it: the thing, or why nothing was changed."""

    ballot: Ballot | None = result("The ballot.")
    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class NotificationUnmutePayload(IdeaPayload):
    """What came of it: the thing, or why nothing was changed."""

    ballot: Ballot | None = result("The ballot.")
    appearance: Appearance | None = result("The appearance.")


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
    """What has been read: these, or what is about one thing, or everything."""

    ids: list[UUID] | None = id_of("Notification", "These.", optional=True)
    idea_id: UUID | None = id_of("Idea", "Everything about this idea.", optional=True)
    ballot_id: UUID | None = id_of("Ballot", "Everything about this ballot.", optional=True)
    appearance_id: UUID | None = id_of("Appearance", "Everything about this appearance.", optional=True)


@strawberry.input
class NotificationMuteInput:
    """An idea, a ballot or an appearance to hear no more of; exactly one of them."""

    idea_id: UUID | None = id_of("Idea", "The idea.", optional=True)
    ballot_id: UUID | None = id_of("Ballot", "The ballot.", optional=True)
    appearance_id: UUID | None = id_of("Appearance", "The appearance.", optional=True)


@strawberry.input
class NotificationUnmuteInput:
    """An idea, a ballot or an appearance to hear of again; exactly one of them."""

    idea_id: UUID | None = id_of("Idea", "The idea.", optional=True)
    ballot_id: UUID | None = id_of("Ballot", "The ballot.", optional=True)
    appearance_id: UUID | None = id_of("Appearance", "The appearance.", optional=True)


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
        about = given(input.idea_id) or given(input.ballot_id) or given(input.appearance_id)
        async with info.context.write() as tx:
            await inbox.mark_read(tx, ids=ids, about=about, now=info.context.now)
        return NotificationsReadPayload(viewer=me(info.context))

    @mutation
    async def notification_mute(self, info: Info, input: NotificationMuteInput) -> NotificationMutePayload:
        """Hear no more of one thing; what of an idea waits for your answer you are told all the same."""
        idea_id, ballot_id, appearance_id = _one_of(input)
        payload = NotificationMutePayload()
        async with info.context.write() as tx:
            if idea_id:
                payload.idea = ref(Idea, (await inbox.mute_idea(tx, idea_id)).id)
            elif ballot_id:
                payload.ballot = ref(Ballot, (await inbox.mute_ballot(tx, ballot_id)).id)
            elif appearance_id:
                payload.appearance = ref(Appearance, (await inbox.mute_appearance(tx, appearance_id)).id)
        return payload

    @mutation
    async def notification_unmute(self, info: Info, input: NotificationUnmuteInput) -> NotificationUnmutePayload:
        """Hear of an idea, a ballot or an appearance again."""
        idea_id, ballot_id, appearance_id = _one_of(input)
        payload = NotificationUnmutePayload()
        async with info.context.write() as tx:
            if idea_id:
                payload.idea = ref(Idea, (await inbox.unmute_idea(tx, idea_id)).id)
            elif ballot_id:
                payload.ballot = ref(Ballot, (await inbox.unmute_ballot(tx, ballot_id)).id)
            elif appearance_id:
                payload.appearance = ref(Appearance, (await inbox.unmute_appearance(tx, appearance_id)).id)
        return payload

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


def _one_of(input: NotificationMuteInput | NotificationUnmuteInput) -> tuple[UUID | None, UUID | None, UUID | None]:
    """The idea, the ballot or the appearance; refused where not exactly one is named."""
    named = given(input.idea_id), given(input.ballot_id), given(input.appearance_id)
    require(sum(one is not None for one in named) == 1, Required("ideaId"))
    return named
