"""What the host's people write to each other; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.ideas.payload import IdeaPayload
from portal.api.ideas.talk import Note
from portal.api.inputs import given, language_of, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import Markdown, id_of, own_id_of
from portal.ideas.actions import note

UNSET: Any = strawberry.UNSET


@strawberry.input
class NoteCreateInput:
    """An internal note."""

    id: UUID | None = own_id_of("Note")
    idea_id: UUID = id_of("Idea", "The idea.")
    body: Markdown = strawberry.field(description="What to write, up to 10 000 characters.")
    language: str | None = strawberry.field(description="Language of the text: de, fr, it or en.", default=UNSET)


@strawberry.input
class NoteEditInput:
    """Other words for an internal note."""

    id: UUID = id_of("Note", "The note.")
    version: int | None = version_seen()
    body: Markdown = strawberry.field(description="What it says from now on.")


@strawberry.input
class NoteDeleteInput:
    """An internal note to remove."""

    id: UUID = id_of("Note", "The note.")


@strawberry.type
class NoteCreatePayload(Payload):
    """The note, or why it was not taken."""

    note: Note | None = result("The note.")
    idea: Idea | None = result("The idea.")


@strawberry.type
class NoteEditPayload(Payload):
    """The note as it is now, or why it was not changed."""

    note: Note | None = result("The note.")


@strawberry.type
class NoteDeletePayload(IdeaPayload):
    """What came of it: the idea, or why nothing was changed."""


@strawberry.type
class NoteMutation:
    """What can be done with internal notes."""

    @mutation
    async def note_create(self, info: Info, input: NoteCreateInput) -> NoteCreatePayload:
        """Write an internal note, for the host's people only."""
        async with info.context.write() as tx:
            row = await note.write_note(
                tx, input.idea_id, input.body, language=language_of(info, input.language), own_id=input.id or None
            )
        return NoteCreatePayload(note=ref(Note, row.id), idea=ref(Idea, row.idea_id))

    @mutation
    async def note_edit(self, info: Info, input: NoteEditInput) -> NoteEditPayload:
        """Change one's own internal note."""
        async with info.context.write() as tx:
            row = await note.edit_note(tx, input.id, input.body, now=info.context.now, version=given(input.version))
        return NoteEditPayload(note=ref(Note, row.id))

    @mutation
    async def note_delete(self, info: Info, input: NoteDeleteInput) -> NoteDeletePayload:
        """Remove one's own internal note for good."""
        async with info.context.write() as tx:
            row = await note.delete_note(tx, input.id)
        return NoteDeletePayload(idea=ref(Idea, row.idea_id))
