"""Keeping tags, putting them on ideas, following them; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.api.ideas.tag import Tag
from portal.api.inputs import given, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of
from portal.ideas.actions import tag
from portal.notifications.actions import inbox

UNSET: Any = strawberry.UNSET


@strawberry.input
class TagCreateInput:
    """A new tag; it stands behind the others."""

    id: UUID | None = own_id_of("Tag")
    name: str = strawberry.field(description="The word, in 2 to 40 characters.")
    is_offered: bool = strawberry.field(description="Whether everybody may know and choose it.", default=False)


@strawberry.input
class TagEditInput:
    """What is different about a tag; what is left out stays as it is."""

    id: UUID = id_of("Tag", "The tag.")
    version: int | None = version_seen()
    name: str | None = strawberry.field(description="The word.", default=UNSET)
    position: int | None = strawberry.field(
        description="At which place among those in use, from 0 on; the others move.", default=UNSET
    )
    is_offered: bool | None = strawberry.field(description="Whether everybody may know and choose it.", default=UNSET)
    is_archived: bool | None = strawberry.field(
        description="Whether ideas are no longer given it; those that carry it keep it.", default=UNSET
    )


@strawberry.input
class TagMergeInput:
    """Two tags that say the same."""

    tag_id: UUID = id_of("Tag", "The one that goes.")
    into_id: UUID = id_of("Tag", "The one that stands for it from now on.")


@strawberry.input
class IdeaTagInput:
    """Tags to put on an idea, and tags to take off it."""

    idea_id: UUID = id_of("Idea", "The idea.")
    add: list[UUID] | None = id_of("Tag", "These it carries from now on; ten in all at most.", optional=True)
    remove: list[UUID] | None = id_of("Tag", "These it carries no more.", optional=True)


@strawberry.input
class TagFollowInput:
    """A tag to follow."""

    tag_id: UUID = id_of("Tag", "The tag.")


@strawberry.input
class TagUnfollowInput:
    """A tag to follow no more."""

    tag_id: UUID = id_of("Tag", "The tag.")


@strawberry.type
class TagCreatePayload(Payload):
    """The tag, or why there is none."""

    tag: Tag | None = result("The tag.")


@strawberry.type
class TagEditPayload(Payload):
    """The tag as it is now, or why it was not changed."""

    tag: Tag | None = result("The tag.")


@strawberry.type
class TagMergePayload(Payload):
    """The tag that is left, or why nothing was changed."""

    tag: Tag | None = result("The one that stands for both.")


@strawberry.type
class IdeaTagPayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class TagFollowPayload(Payload):
    """The tag, or why nothing was changed."""

    tag: Tag | None = result("The tag.")


@strawberry.type
class TagUnfollowPayload(Payload):
    """The tag, or why nothing was changed."""

    tag: Tag | None = result("The tag.")


@strawberry.type
class TagMutation:
    """What can be done with tags."""

    @mutation
    async def tag_create(self, info: Info, input: TagCreateInput) -> TagCreatePayload:
        """Add a word by which ideas are found together."""
        async with info.context.write() as tx:
            id_ = await tag.create_tag(tx, input.name, offered=input.is_offered, own_id=given(input.id))
        return TagCreatePayload(tag=ref(Tag, id_))

    @mutation
    async def tag_edit(self, info: Info, input: TagEditInput) -> TagEditPayload:
        """Rename a tag, move it, offer it to everybody or not, retire it or bring it back."""
        change = tag.TagChange(
            given(input.name),
            given(input.position),
            given(input.is_offered),
            given(input.is_archived),
            given(input.version),
        )
        async with info.context.write() as tx:
            row = await tag.edit_tag(tx, input.id, change, now=info.context.now)
        return TagEditPayload(tag=ref(Tag, row.id))

    @mutation
    async def tag_merge(self, info: Info, input: TagMergeInput) -> TagMergePayload:
        """Let one tag stand for another, on every idea and for everybody who follows it."""
        async with info.context.write() as tx:
            row = await tag.merge_tag(tx, input.tag_id, input.into_id, now=info.context.now)
        return TagMergePayload(tag=ref(Tag, row.id))

    @mutation
    async def idea_tag(self, info: Info, input: IdeaTagInput) -> IdeaTagPayload:
        """Put tags on an idea, or take them off: its author from those that are offered, the host's people from all."""
        async with info.context.write() as tx:
            row = await tag.tag_idea(tx, input.idea_id, add=given(input.add) or (), remove=given(input.remove) or ())
        return IdeaTagPayload(idea=ref(Idea, row.id))

    @mutation
    async def tag_follow(self, info: Info, input: TagFollowInput) -> TagFollowPayload:
        """Hear of new ideas with a tag."""
        async with info.context.write() as tx:
            row = await inbox.follow_tag(tx, input.tag_id)
        return TagFollowPayload(tag=ref(Tag, row.id))

    @mutation
    async def tag_unfollow(self, info: Info, input: TagUnfollowInput) -> TagUnfollowPayload:
        """Hear of them no more."""
        async with info.context.write() as tx:
            row = await inbox.unfollow_tag(tx, input.tag_id)
        return TagUnfollowPayload(tag=ref(Tag, row.id))
