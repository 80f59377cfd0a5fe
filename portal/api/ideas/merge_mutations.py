"""Making ideas one, and taking them apart again; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.scalars import id_of
from portal.ideas.actions import merge

UNSET: Any = strawberry.UNSET


@strawberry.input
class IdeaMergeInput:
    """Two ideas of one circle."""

    idea_id: UUID = id_of("Idea", "The idea that goes into the other one.")
    into_id: UUID = id_of("Idea", "The idea that stands for both from now on.")
    sentence: str | None = strawberry.field(description="Why, for whoever took part.", default=UNSET)


@strawberry.input
class IdeaUnmergeInput:
    """An idea that was merged."""

    idea_id: UUID = id_of("Idea", "The idea that shall stand for itself again.")
    sentence: str | None = strawberry.field(description="Why, for whoever took part.", default=UNSET)


@strawberry.type
class IdeaMergePayload(IdeaPayload):
    """What came of it: the idea that stands for both, or why nothing was changed."""


@strawberry.type
class IdeaUnmergePayload(IdeaPayload):
    """What came of it: the idea that stands for itself again, or why nothing was changed."""


@strawberry.type
class MergeMutation:
    """What can be done about ideas that say the same."""

    @mutation
    async def idea_merge(self, info: Info, input: IdeaMergeInput) -> IdeaMergePayload:
        """Make two ideas of one circle one: nobody is counted twice, and it can be undone without loss."""
        async with info.context.write() as tx:
            row = await merge.merge_idea(
                tx, input.idea_id, input.into_id, sentence=input.sentence or "", now=info.context.now
            )
        return IdeaMergePayload(idea=ref(Idea, row.id))

    @mutation
    async def idea_unmerge(self, info: Info, input: IdeaUnmergeInput) -> IdeaUnmergePayload:
        """Take an idea out of the one it was merged into, with all that came along."""
        async with info.context.write() as tx:
            row = await merge.unmerge_idea(tx, input.idea_id, sentence=input.sentence or "", now=info.context.now)
        return IdeaUnmergePayload(idea=ref(Idea, row.id))
