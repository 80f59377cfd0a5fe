"""Themes as the API shows and changes them, to the host's people only; each mutation is one verb."""

from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.inputs import given, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import Node, ascending, column, descending, many, node, one, ref, root_many, root_one, sql
from portal.graph.paging import Connection
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of
from portal.ideas.queries import shown_support
from portal.partners.shown import by_name
from portal.priorities import access, queries
from portal.priorities.actions import theme
from portal.priorities.model import ThemeRow

if TYPE_CHECKING:
    from portal.api.partners import Organisation, Person

UNSET: Any = strawberry.UNSET


@node(ThemeRow, prefix="theme", visible_to=access.visible_to)
class Theme(Node):
    """A heading of the host's over ideas of different partners and circles; nobody else ever learns of it."""

    title: str = column("What it is called.")
    note: str = column("What the host makes of it; may be empty.")
    author: "Person | None" = one("Who began it.", ThemeRow.author_id)
    ideas: Connection[Idea] = many(
        "Ideas that belong to it, as far as you read them; the most wanted first.",
        queries.grouped,
        order=descending(shown_support),
    )
    organisations: "Connection[Organisation]" = many(
        "Partner firms that brought one of them in, or support one.", queries.firms_of, order=ascending(by_name)
    )
    idea_count: int = sql("How many ideas belong to it, of those that you read.", queries.idea_count)
    nice_count: int = sql("How many supporters call one of them nice to have.", queries.nice_count)
    important_count: int = sql("How many supporters call one of them important.", queries.important_count)
    blocking_count: int = sql("How many supporters are held up without one of them.", queries.blocking_count)
    created_at: datetime = column("When it was begun.")
    version: int = column("Counts its changes; an edit names the version it was made from.")


@strawberry.type
class ThemeQuery:
    """What the host sees in ideas."""

    themes: Connection[Theme] | None = root_many(
        "The host's themes, latest first; for everybody else there are none.", order=descending(ThemeRow.created_at)
    )
    theme: Theme | None = root_one("One theme.", by={"id": ThemeRow.id})


@strawberry.input
class ThemeCreateInput:
    """A theme to begin."""

    id: UUID | None = own_id_of("Theme")
    title: str = strawberry.field(description="What it is called, in 2 to 140 characters; no two are called the same.")
    note: str | None = strawberry.field(description="What you make of it.", default=UNSET)
    ideas: list[UUID] | None = id_of("Idea", "Ideas that belong to it.", optional=True)


@strawberry.input
class ThemeEditInput:
    """Another title or note; what is left out stays as it is."""

    id: UUID = id_of("Theme", "The theme.")
    version: int | None = version_seen()
    title: str | None = strawberry.field(description="What it is called.", default=UNSET)
    note: str | None = strawberry.field(description="What you make of it.", default=UNSET)


@strawberry.input
class ThemeDeleteInput:
    """A theme to remove."""

    id: UUID = id_of("Theme", "The theme.")


@strawberry.input
class ThemeIdeaAddInput:
    """An idea that belongs to a theme."""

    theme_id: UUID = id_of("Theme", "The theme.")
    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.input
class ThemeIdeaRemoveInput:
    """An idea that belongs to a theme no more."""

    theme_id: UUID = id_of("Theme", "The theme.")
    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.type
class ThemePayload(Payload):
    """The theme as it is now, or why nothing was changed."""

    theme: Theme | None = result("The theme.")


@strawberry.type
class ThemeCreatePayload(ThemePayload):
    """The theme, or why there is none."""


@strawberry.type
class ThemeEditPayload(ThemePayload):
    """The theme as it is now, or why it was not changed."""


@strawberry.type
class ThemeDeletePayload(Payload):
    """Whether it is gone, or why it stays."""

    ok: bool | None = result("Whether it was done.")


@strawberry.type
class ThemeIdeaAddPayload(ThemePayload):
    """The theme with the idea, or why it was not added."""

    idea: Idea | None = result("The idea with its themes.")


@strawberry.type
class ThemeIdeaRemovePayload(ThemePayload):
    """The theme without the idea, or why it was not removed."""

    idea: Idea | None = result("The idea with its themes.")


@strawberry.type
class ThemeMutation:
    """What can be done with themes."""

    @mutation
    async def theme_create(self, info: Info, input: ThemeCreateInput) -> ThemeCreatePayload:
        """Begin a heading over ideas of any circles, for the host's people only."""
        async with info.context.write() as tx:
            row = await theme.create_theme(
                tx, input.title, given(input.note) or "", ideas=given(input.ideas) or (), own_id=input.id or None
            )
        return ThemeCreatePayload(theme=ref(Theme, row.id))

    @mutation
    async def theme_edit(self, info: Info, input: ThemeEditInput) -> ThemeEditPayload:
        """Call a theme otherwise."""
        async with info.context.write() as tx:
            row = await theme.edit_theme(
                tx, input.id, title=given(input.title), note=given(input.note), version=given(input.version)
            )
        return ThemeEditPayload(theme=ref(Theme, row.id))

    @mutation
    async def theme_delete(self, info: Info, input: ThemeDeleteInput) -> ThemeDeletePayload:
        """Remove a theme; nothing happens to its ideas."""
        async with info.context.write() as tx:
            await theme.delete_theme(tx, input.id)
        return ThemeDeletePayload(ok=True)

    @mutation
    async def theme_idea_add(self, info: Info, input: ThemeIdeaAddInput) -> ThemeIdeaAddPayload:
        """Let an idea belong to a theme; its author and its circle learn nothing of it."""
        async with info.context.write() as tx:
            row = await theme.add_to_theme(tx, input.theme_id, input.idea_id)
        return ThemeIdeaAddPayload(theme=ref(Theme, row.id), idea=ref(Idea, input.idea_id))

    @mutation
    async def theme_idea_remove(self, info: Info, input: ThemeIdeaRemoveInput) -> ThemeIdeaRemovePayload:
        """Let an idea belong to a theme no more."""
        async with info.context.write() as tx:
            row = await theme.remove_from_theme(tx, input.theme_id, input.idea_id)
        return ThemeIdeaRemovePayload(theme=ref(Theme, row.id), idea=ref(Idea, input.idea_id))
