"""Release notes as the API shows and changes them; each mutation is one verb."""

from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.inputs import given, language_of, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import Node, ascending, column, descending, many, node, one, ref, root_many, root_one, sql
from portal.graph.paging import Connection
from portal.graph.payload import Payload, result
from portal.graph.scalars import Markdown, id_of, own_id_of
from portal.ideas.model import IdeaRow
from portal.partners.access import names_person
from portal.releases import access, actions, queries
from portal.releases.model import ReleaseNoteRow

if TYPE_CHECKING:
    from portal.api.ideas.idea import Idea
    from portal.api.partners import Circle, Person

UNSET: Any = strawberry.UNSET


@node(ReleaseNoteRow, prefix="release_note", visible_to=access.visible_to)
class ReleaseNote(Node):
    """What is there now, told to a circle: "you said, we did"."""

    title: str = column("What it is about, in one line.")
    body: Markdown = column("What is there now and what that changes, as written.")
    body_html: str = column("The same, rendered and cleaned.")
    excerpt: str = column("Its beginning as plain text.")
    language: str = column("Language of the text, as two letters.")
    circle: "Circle | None" = one("Who may read it once it is published.", ReleaseNoteRow.circle_id)
    author: "Person | None" = one("Who wrote it.", ReleaseNoteRow.author_id, when=names_person)
    ideas: "Connection[Idea]" = many(
        "Ideas that it answers, as far as you may read them.", queries.answered, order=ascending(IdeaRow.created_at)
    )
    viewer_ideas: "list[Idea]" = many(
        "Those of them that you brought in, support, follow or talked about.",
        queries.answered_for_viewer,
        order=ascending(IdeaRow.created_at),
    )
    is_published: bool = sql("Whether it is out; if not, only the host's people see it.", queries.is_published)
    created_at: datetime = column("When it was begun.")
    published_at: datetime | None = column("When it was published; null for a draft.")
    edited_at: datetime | None = column("When it was last changed since it is out, if it was.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
    viewer_can_edit: bool = sql("Whether you may change it.", access.edits)
    viewer_can_publish: bool = sql("Whether you may publish it, or take it back.", access.publishes)


@strawberry.input
class ReleaseNoteFilter:
    """Which notes a list holds; all given members must fit."""

    circle: UUID | None = id_of("Circle", "Told to this circle.", optional=True)


@strawberry.type
class ReleaseQuery:
    """What is there now."""

    release_notes: Connection[ReleaseNote] | None = root_many(
        "Published release notes that you may read.",
        where=queries.is_published,
        filter=(ReleaseNoteFilter, queries.note_filter),
        order=descending(queries.by_publication),
    )
    release_note_drafts: Connection[ReleaseNote] | None = root_many(
        "Drafts, for the host's people; the others see none.",
        where=queries.is_draft,
        order=descending(ReleaseNoteRow.created_at),
    )
    release_note: ReleaseNote | None = root_one("One release note.", by={"id": ReleaseNoteRow.id})


@strawberry.input
class ReleaseNoteCreateInput:
    """A release note to begin."""

    id: UUID | None = own_id_of("ReleaseNote")
    circle_id: UUID = id_of("Circle", "For whom it is.")
    title: str = strawberry.field(description="What it is about, in 2 to 140 characters.")
    body: Markdown = strawberry.field(description="What is there now and what that changes.")
    language: str | None = strawberry.field(description="Language of the text: de, fr, it or en.", default=UNSET)
    ideas: list[UUID] | None = id_of("Idea", "The ideas that it answers, up to 50.", optional=True)


@strawberry.input
class ReleaseNoteEditInput:
    """Another text, circle or other ideas; what is left out stays as it is."""

    id: UUID = id_of("ReleaseNote", "The note.")
    version: int | None = version_seen()
    circle_id: UUID | None = id_of("Circle", "For whom it is; settled once it is published.", optional=True)
    title: str | None = strawberry.field(description="What it is about.", default=UNSET)
    body: Markdown | None = strawberry.field(description="What is there now and what that changes.", default=UNSET)
    language: str | None = strawberry.field(description="Language of the text: de, fr, it or en.", default=UNSET)
    ideas: list[UUID] | None = id_of(
        "Idea", "The ideas that it answers; those that you do not read stay with it.", optional=True
    )


@strawberry.input
class ReleaseNotePublishInput:
    """A draft to publish."""

    id: UUID = id_of("ReleaseNote", "The note.")
    version: int | None = version_seen()
    sentence: str | None = strawberry.field(
        description="With it, ideas that it answers and that are not decided otherwise are released in the same act.",
        default=UNSET,
    )


@strawberry.input
class ReleaseNoteTakeBackInput:
    """A note to make a draft again."""

    id: UUID = id_of("ReleaseNote", "The note.")


@strawberry.input
class ReleaseNoteDeleteInput:
    """A draft to remove."""

    id: UUID = id_of("ReleaseNote", "The draft.")


@strawberry.type
class ReleaseNotePayload(Payload):
    """The note as it is now, or why nothing was changed."""

    release_note: ReleaseNote | None = result("The release note.")


@strawberry.type
class ReleaseNoteCreatePayload(ReleaseNotePayload):
    """The draft, or why there is none."""


@strawberry.type
class ReleaseNoteEditPayload(ReleaseNotePayload):
    """The note as it is now, or why it was not changed."""


@strawberry.type
class ReleaseNotePublishPayload(ReleaseNotePayload):
    """The note as it is now, or why it was not published."""


@strawberry.type
class ReleaseNoteTakeBackPayload(ReleaseNotePayload):
    """The draft as it is now, or why it was not taken back."""


@strawberry.type
class ReleaseNoteDeletePayload(Payload):
    """Whether it is gone, or why it stays."""

    ok: bool | None = result("Whether it was done.")


@strawberry.type
class ReleaseMutation:
    """What can be done with release notes."""

    @mutation
    async def release_note_create(self, info: Info, input: ReleaseNoteCreateInput) -> ReleaseNoteCreatePayload:
        """Begin a release note; only the host's people see it."""
        text = actions.Text(input.title, input.body, language_of(info, given(input.language)), ideas=given(input.ideas))
        async with info.context.write() as tx:
            row = await actions.draft_note(tx, input.circle_id, text, own_id=input.id or None)
        return ReleaseNoteCreatePayload(release_note=ref(ReleaseNote, row.id))

    @mutation
    async def release_note_edit(self, info: Info, input: ReleaseNoteEditInput) -> ReleaseNoteEditPayload:
        """Change a release note; once it is out, readers see that and when."""
        text = actions.Text(
            given(input.title), given(input.body), given(input.language), given(input.circle_id), given(input.ideas)
        )
        async with info.context.write() as tx:
            row = await actions.edit_note(tx, input.id, text, now=info.context.now, version=given(input.version))
        return ReleaseNoteEditPayload(release_note=ref(ReleaseNote, row.id))

    @mutation
    async def release_note_publish(self, info: Info, input: ReleaseNotePublishInput) -> ReleaseNotePublishPayload:
        """Let a circle read it; whoever took part in what it answers is told."""
        async with info.context.write() as tx:
            row = await actions.publish_note(
                tx, input.id, now=info.context.now, sentence=given(input.sentence), version=given(input.version)
            )
        return ReleaseNotePublishPayload(release_note=ref(ReleaseNote, row.id))

    @mutation
    async def release_note_take_back(self, info: Info, input: ReleaseNoteTakeBackInput) -> ReleaseNoteTakeBackPayload:
        """Make it a draft again, which only the host's people see."""
        async with info.context.write() as tx:
            row = await actions.take_back_note(tx, input.id)
        return ReleaseNoteTakeBackPayload(release_note=ref(ReleaseNote, row.id))

    @mutation
    async def release_note_delete(self, info: Info, input: ReleaseNoteDeleteInput) -> ReleaseNoteDeletePayload:
        """Remove a draft for good."""
        async with info.context.write() as tx:
            await actions.delete_note(tx, input.id)
        return ReleaseNoteDeletePayload(ok=True)
