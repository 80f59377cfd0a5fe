"""Exports as whoever asked for them sees them; each mutation is one verb."""

from datetime import datetime
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.inputs import given
from portal.graph.mutation import mutation
from portal.graph.node import Node, column, descending, node, ref, root_many, root_one, sql
from portal.graph.paging import Connection
from portal.graph.payload import Payload, result
from portal.graph.scalars import enum_type, own_id_of
from portal.transfer import access, queries
from portal.transfer.actions import exports
from portal.transfer.model import ExportPart, ExportRow, ExportState

enum_type(
    ExportPart,
    IDEAS="Firms, people, circles, ideas with their history, tags and fields, release notes, your drafts; always.",
    TALK="Comments with their earlier words, and reactions.",
    SUPPORT="Who supports what, as far as you may see it.",
    HOUSE="Internal notes and themes; the host's people's only.",
    FILES="Files with their bytes.",
)
enum_type(
    ExportState,
    WAITING="It will be made soon.",
    RUNNING="It is being made.",
    READY="It can be fetched until it expires.",
    FAILED="It could not be made.",
    OUTDATED="It held what you may see no more, and is gone.",
)


@node(ExportRow, prefix="idea_export", visible_to=access.export_visible_to)
class IdeaExport(Node):
    """Everything that you may see, in one file that is made for you: JSON and CSV in a ZIP, nobody else fetches it."""

    parts: list[ExportPart] = column("What it holds.")
    state: ExportState = column("How far it has come.")
    size: int = column("How many bytes it has, once it is there.")
    ideas: int = column("How many ideas are in it, once it is there.")
    done: int = column("How many rows are written.")
    total: int = column("How many there are to write.")
    url: str | None = sql(
        "Where you fetch it with your session; null as long as it is not there, and once it has expired. "
        "What is in it is looked up again then: if you may see any of it no more, nothing is handed out.",
        queries.export_address,
    )
    created_at: datetime = column("When you asked for it.")
    ended_at: datetime | None = column("When it was there, or failed.")
    expires_at: datetime = column("Until when it is kept.")


@strawberry.type
class ExportQuery:
    """What was made for you."""

    idea_exports: Connection[IdeaExport] | None = root_many(
        "Your exports, latest first.", order=descending(ExportRow.created_at)
    )
    idea_export: IdeaExport | None = root_one("One of them.", by={"id": ExportRow.id})


@strawberry.input
class IdeaExportCreateInput:
    """What an export shall hold."""

    id: UUID | None = own_id_of("IdeaExport")
    parts: list[ExportPart] = strawberry.field(description="What you want in it; ideas are always there.")


@strawberry.type
class IdeaExportCreatePayload(Payload):
    """The export to come, or why there is none."""

    idea_export: IdeaExport | None = result("The export.")


@strawberry.type
class ExportMutation:
    """What can be done with exports."""

    @mutation
    async def idea_export_create(self, info: Info, input: IdeaExportCreateInput) -> IdeaExportCreatePayload:
        """Have everything made into a file that you may see; your earlier one is kept no longer."""
        async with info.context.write() as tx:
            row = await exports.ask_for_export(tx, input.parts, now=info.context.now, own_id=given(input.id))
        return IdeaExportCreatePayload(idea_export=ref(IdeaExport, row.id))
