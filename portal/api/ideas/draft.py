"""What one is still writing, as the API shows it to its author alone."""

from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.graph.mutation import mutation
from portal.graph.node import Node, column, descending, node, one, ref, root_many
from portal.graph.paging import Connection
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of
from portal.ideas import access
from portal.ideas.actions import draft as drafts
from portal.ideas.model import DraftRow

UNSET: Any = strawberry.UNSET


@node(DraftRow, prefix="idea_draft", visible_to=access.draft_visible_to)
class IdeaDraft(Node):
    """A form that you began and did not send; nobody else ever sees it."""

    title: str = column("The title so far; may be empty.")
    content: str = column("What stands in the form, as the program that saved it wrote it down.")
    idea: Idea | None = one("The idea that you began to change; null for a new one.", DraftRow.idea_id)
    newer: "IdeaDraft | None" = one("What took its place, if another device wrote on.", DraftRow.of_id)
    version: int = column("Counts its savings; the next one names it.")
    saved_at: datetime = column("When it was last saved.")
    expires_at: datetime = column("When it is forgotten unless you write on.")


@strawberry.input
class IdeaDraftSaveInput:
    """What stands in a form now."""

    id: UUID | None = id_of("IdeaDraft", "The draft that it goes on with, or the id of a new one.", optional=True)
    idea_id: UUID | None = id_of("Idea", "The idea that is being changed; without it a new one.", optional=True)
    title: str = strawberry.field(description="The title so far.", default="")
    content: str = strawberry.field(description="What stands in the form, at most 60000 characters; kept as it is.")
    version: int | None = strawberry.field(
        description="The version that was written on; what other devices saved since then is kept beside it.",
        default=UNSET,
    )


@strawberry.input
class IdeaDraftDeleteInput:
    """A draft to forget."""

    id: UUID = id_of("IdeaDraft", "The draft.")


@strawberry.type
class IdeaDraftSavePayload(Payload):
    """The draft as it is kept, or why it is not."""

    draft: IdeaDraft | None = result("The draft.")


@strawberry.type
class IdeaDraftDeletePayload(Payload):
    """Whether it was forgotten, or why not."""

    is_deleted: bool | None = result("True when it is gone.")


@strawberry.type
class DraftQuery:
    """What one is still writing."""

    idea_drafts: Connection[IdeaDraft] | None = root_many(
        "What you began and did not send, latest first.", order=descending(DraftRow.saved_at)
    )


@strawberry.type
class DraftMutation:
    """What can be done with what one is still writing."""

    @mutation
    async def idea_draft_save(self, info: Info, input: IdeaDraftSaveInput) -> IdeaDraftSavePayload:
        """Keep what stands in a form, for oneself on every device."""
        writing = drafts.Writing(input.title, input.content, input.idea_id or None)
        async with info.context.write() as tx:
            row = await drafts.save_draft(
                tx, input.id or None, writing, version=input.version or None, now=info.context.now
            )
        return IdeaDraftSavePayload(draft=ref(IdeaDraft, row.id))

    @mutation
    async def idea_draft_delete(self, info: Info, input: IdeaDraftDeleteInput) -> IdeaDraftDeletePayload:
        """Forget what was begun."""
        async with info.context.write() as tx:
            await drafts.delete_draft(tx, input.id)
        return IdeaDraftDeletePayload(is_deleted=True)
