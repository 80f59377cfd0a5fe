"""Saved lists of ideas, over the API; each mutation is one verb."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.inputs import given, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import Node, ascending, column, node, one, ref, root_many, sql
from portal.graph.paging import Connection
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of
from portal.ideas import access
from portal.ideas.actions import view
from portal.ideas.model import IdeaViewRow

if TYPE_CHECKING:
    from portal.api.partners import Person

UNSET: Any = strawberry.UNSET


@node(IdeaViewRow, prefix="idea_view", visible_to=access.view_visible_to)
class IdeaView(Node):
    """A list of ideas that somebody looks at again and again."""

    name: str = column("What it is called.")
    query: str = column("What stands in the address of the list, after the question mark.")
    is_shared: bool = column("Whether all of the host's people see it.")
    position: int = column("Where it stands among the others.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
    person: "Person | None" = one("Whose it is.", IdeaViewRow.membership_id)
    viewer_can_edit: bool = sql("Whether you may change or delete it.", access.keeps_view)


@strawberry.type
class ViewQuery:
    """Saved lists."""

    idea_views: Connection[IdeaView] | None = root_many(
        "Lists of ideas that you saved, and those that the host's people share with each other.",
        order=ascending(IdeaViewRow.position),
    )


@strawberry.input
class IdeaViewCreateInput:
    """A list to save."""

    id: UUID | None = own_id_of("IdeaView")
    name: str = strawberry.field(description="What it is called, in 2 to 60 characters.")
    query: str = strawberry.field(description="What stands in the address of the list, after the question mark.")
    is_shared: bool = strawberry.field(
        description="Whether all of the host's people see it; for them only.", default=False
    )


@strawberry.input
class IdeaViewEditInput:
    """What is different about a saved list; what is left out stays as it is."""

    id: UUID = id_of("IdeaView", "The saved list.")
    version: int | None = version_seen()
    name: str | None = strawberry.field(description="What it is called.", default=UNSET)
    query: str | None = strawberry.field(description="What it shows from now on.", default=UNSET)
    is_shared: bool | None = strawberry.field(description="Whether all of the host's people see it.", default=UNSET)
    position: int | None = strawberry.field(description="Where it stands among the others.", default=UNSET)


@strawberry.input
class IdeaViewDeleteInput:
    """A saved list to forget."""

    id: UUID = id_of("IdeaView", "The saved list.")


@strawberry.type
class IdeaViewCreatePayload(Payload):
    """The saved list, or why there is none."""

    idea_view: IdeaView | None = result("The saved list.")


@strawberry.type
class IdeaViewEditPayload(Payload):
    """The saved list as it is now, or why it was not changed."""

    idea_view: IdeaView | None = result("The saved list.")


@strawberry.type
class IdeaViewDeletePayload(Payload):
    """What came of it, or why nothing was changed."""

    ok: bool | None = result("Whether it is gone.")


@strawberry.type
class ViewMutation:
    """What can be done with saved lists."""

    @mutation
    async def idea_view_create(self, info: Info, input: IdeaViewCreateInput) -> IdeaViewCreatePayload:
        """Keep a list of ideas under a name."""
        async with info.context.write() as tx:
            row = await view.save_view(tx, input.name, input.query, shared=input.is_shared, own_id=given(input.id))
        return IdeaViewCreatePayload(idea_view=ref(IdeaView, row.id))

    @mutation
    async def idea_view_edit(self, info: Info, input: IdeaViewEditInput) -> IdeaViewEditPayload:
        """Rename a saved list, let its name stand for another list, share it or not, put it elsewhere."""
        change = view.ViewChange(
            given(input.name), given(input.query), given(input.is_shared), given(input.position), given(input.version)
        )
        async with info.context.write() as tx:
            row = await view.edit_view(tx, input.id, change)
        return IdeaViewEditPayload(idea_view=ref(IdeaView, row.id))

    @mutation
    async def idea_view_delete(self, info: Info, input: IdeaViewDeleteInput) -> IdeaViewDeletePayload:
        """Forget a saved list; the ideas stay where they are."""
        async with info.context.write() as tx:
            await view.delete_view(tx, input.id)
        return IdeaViewDeletePayload(ok=True)
