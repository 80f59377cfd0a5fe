"""Files as the API shows them; their bytes come and go by addresses of their own, `PUT` and `GET`."""

from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.inputs import given
from portal.fairs.access import file_visible_to
from portal.files import access, queries
from portal.files.actions import make_slot
from portal.files.actions import remove_file as take_away
from portal.files.model import FileRow
from portal.graph.mutation import mutation
from portal.graph.node import Node, column, node, one, ref, sql
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of
from portal.ideas.access import names_speaker, names_speakers_firm

if TYPE_CHECKING:
    from portal.api.partners import Organisation, Person

UNSET: Any = strawberry.UNSET


@node(FileRow, prefix="file", visible_to=file_visible_to)
class File(Node):
    """A file that somebody added to what they wrote. Addresses are relative to the portal's own."""

    name: str = column("Its name, with an ending that fits its kind.")
    media_type: str = column("Its kind, found out by its bytes; every picture is drawn anew as image/webp.")
    size: int = column("How many bytes it has.")
    is_ready: bool = sql("Whether its bytes have arrived.", queries.is_ready)
    url: str = sql("Where it is fetched, by whoever may see it then.", queries.address)
    view_url: str | None = sql("The picture with at most 1600 dots a side; null if it is none.", queries.view_address)
    thumb_url: str | None = sql("The picture with at most 320 dots a side; null if it is none.", queries.thumb_address)
    upload_url: str | None = sql(
        "Where its bytes are awaited by PUT, as they are, without a form; null once they are there.",
        queries.slot_address,
    )
    width: int | None = column("Dots from left to right; null if it is no picture.")
    height: int | None = column("Dots from top to bottom; null if it is no picture.")
    created_at: datetime = column("When its slot was made.")
    expires_at: datetime | None = sql("When it goes unless it is attached before; null if it is.", queries.lasts_until)
    organisation: "Organisation | None" = one(
        "The uploader's firm; null where you may not know it.", FileRow.organisation_id, when=names_speakers_firm
    )
    person: "Person | None" = one(
        "Who uploaded it; null where you may not know the person.", FileRow.membership_id, when=names_speaker
    )
    viewer_can_remove: bool = sql("Whether you may take it away.", access.removes)


@strawberry.input
class FileSlotCreateInput:
    """A file to come."""

    id: UUID | None = own_id_of("File")
    name: str = strawberry.field(description="Its name; the ending says of which kind it is.")
    size: int = strawberry.field(description="How many bytes will come, at most 26214400 (25 MB).")


@strawberry.type
class FileSlotCreatePayload(Payload):
    """A slot for the bytes, or why there is none."""

    file: File | None = result("The file to come: send its bytes to `uploadUrl`.")


@strawberry.input
class FileRemoveInput:
    """A file to take away."""

    id: UUID = id_of("File", "The file.")


@strawberry.type
class FileRemovePayload(Payload):
    """Whether the file is gone."""

    is_removed: bool | None = result("True when the file is gone.")


@strawberry.type
class FileMutation:
    """What can be done with files."""

    @mutation
    async def file_slot_create(self, info: Info, input: FileSlotCreateInput) -> FileSlotCreatePayload:
        """Make a slot for a file's bytes; send them within a day, and attach the file to what you write."""
        async with info.context.write() as tx:
            row = await make_slot(tx, input.name, input.size, quota=info.context.file_quota, own_id=given(input.id))
        return FileSlotCreatePayload(file=ref(File, row.id))

    @mutation
    async def file_remove(self, info: Info, input: FileRemoveInput) -> FileRemovePayload:
        """Take a file away for everybody; its bytes are deleted."""
        async with info.context.write() as tx:
            await take_away(tx, input.id)
        return FileRemovePayload(is_removed=True)


def files_to_attach() -> Any:
    """The member `files` of an input that may bring files."""
    return id_of("File", "Files of yours to attach, uploaded before; at most 20.", optional=True)
