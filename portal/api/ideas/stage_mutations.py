"""Naming the parts of the statuses; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.step import Stage
from portal.api.inputs import given, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of
from portal.ideas.actions import stage
from portal.ideas.model import IdeaStatus

UNSET: Any = strawberry.UNSET


@strawberry.input
class StageCreateInput:
    """A new part of a status."""

    id: UUID | None = own_id_of("Stage")
    status: IdeaStatus = strawberry.field(description="The status that it is a part of.")
    name: str = strawberry.field(description="What it is called, in 2 to 40 characters.")
    position: int = strawberry.field(description="Where it stands among the others, from 0 on.", default=0)


@strawberry.input
class StageEditInput:
    """Another name or place for a stage; what is left out stays as it is."""

    id: UUID = id_of("Stage", "The stage.")
    version: int | None = version_seen()
    name: str | None = strawberry.field(description="What it is called.", default=UNSET)
    position: int | None = strawberry.field(description="Where it stands among the others.", default=UNSET)
    is_archived: bool | None = strawberry.field(
        description="Whether ideas can no longer be put there; those that stand there stay.", default=UNSET
    )


@strawberry.type
class StageCreatePayload(Payload):
    """The stage, or why there is none."""

    stage: Stage | None = result("The stage.")


@strawberry.type
class StageEditPayload(Payload):
    """The stage as it is now, or why it was not changed."""

    stage: Stage | None = result("The stage.")


@strawberry.type
class StageMutation:
    """What can be done about the parts of statuses."""

    @mutation
    async def stage_create(self, info: Info, input: StageCreateInput) -> StageCreatePayload:
        """Divide a status further, under a name of your own."""
        async with info.context.write() as tx:
            id_ = await stage.create_stage(tx, input.status, input.name, input.position, own_id=given(input.id))
        return StageCreatePayload(stage=ref(Stage, id_))

    @mutation
    async def stage_edit(self, info: Info, input: StageEditInput) -> StageEditPayload:
        """Rename a stage, put it elsewhere, take it out of use or back into it."""
        change = stage.StageChange(
            given(input.name), given(input.position), given(input.is_archived), given(input.version)
        )
        async with info.context.write() as tx:
            row = await stage.edit_stage(tx, input.id, change, now=info.context.now)
        return StageEditPayload(stage=ref(Stage, row.id))
