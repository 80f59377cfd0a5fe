"""From the bytes that arrive to a file in the storage: counted, looked at, drawn anew, kept."""

import asyncio
import tempfile
import zipfile
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from types import TracebackType
from typing import IO, Self
from uuid import UUID, uuid4

from portal.core.files import Storage
from portal.files import rules
from portal.files.actions import Arrived
from portal.files.kinds import HEAD, MOST_NAMES, Bytes, Kind, kind_of
from portal.files.model import FileRow
from portal.files.pictures import Pictures
from portal.files.queries import THUMB, VIEW, WHOLE, key_of, place_of

END_OF_ARCHIVE, ENTRIES_AT = b"PK\x05\x06", 10
LONGEST_END = 65_557


class Incoming:
    """Bytes on their way in: on the disk without a name, so that nothing of them outlives the process."""

    def __init__(self, awaited: int) -> None:
        self._awaited = awaited
        self._sum = sha256()
        self.size = 0
        self.file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.file.close()

    def take(self, chunk: bytes) -> None:
        """The next bytes; refused as soon as they are too many."""
        self.size += len(chunk)
        if self.size > self._awaited:
            raise rules.FileIncomplete
        self._sum.update(chunk)
        self.file.write(chunk)

    def end(self) -> str:
        """The fingerprint of all; refused if they are too few."""
        if self.size != self._awaited:
            raise rules.FileIncomplete
        return self._sum.hexdigest()


class Intake:
    """Looks at what arrived, and keeps it."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._pictures = Pictures()

    async def keep(self, slot: FileRow, incoming: Incoming) -> Arrived:
        """The bytes in the storage, under a key of this upload's own; refused if they are not what the name says."""
        fingerprint = incoming.end()
        kind = rules.checked_kind(slot.name, await asyncio.to_thread(_looked_at, slot.name, incoming))
        if kind.is_picture:
            return await self._keep_picture(slot, incoming, fingerprint)
        blob = uuid4()
        await self._storage.put(_key(slot, blob, WHOLE), incoming.file)
        return Arrived(blob, slot.name, kind.media_type, incoming.size, incoming.size, fingerprint)

    async def forget(self, slot: FileRow, arrived: Arrived) -> None:
        """The bytes of an upload that came too late."""
        await self._storage.remove(f"{place_of(slot.workspace_id, slot.id)}/{arrived.blob}")

    async def _keep_picture(self, slot: FileRow, incoming: Incoming, fingerprint: str) -> Arrived:
        drawn, blob = await self._pictures.draw(incoming.file), uuid4()
        for part, content in drawn.parts.items():
            await self._storage.put(_key(slot, blob, part), BytesIO(content))
        sizes = {part: len(content) for part, content in drawn.parts.items()}
        return Arrived(
            blob,
            rules.drawn(slot.name),
            "image/webp",
            sizes[WHOLE],
            sum(sizes.values()),
            fingerprint,
            drawn.width,
            drawn.height,
            sizes.get(VIEW),
            sizes[THUMB],
        )


def _key(slot: FileRow, blob: UUID, part: str) -> str:
    return key_of(slot.workspace_id, slot.id, blob, part)


def _looked_at(name: str, incoming: Incoming) -> Bytes:
    file, kind = incoming.file, kind_of(name)
    file.seek(0)
    head = file.read(HEAD)
    return Bytes(head, incoming.size, _entries(file) if _has_entries(file, kind) else ())


def _has_entries(file: IO[bytes], kind: Kind | None) -> bool:
    """Whether it is an archive of no more entries than documents have; unpacked is nothing."""
    if kind is None or not kind.is_archive:
        return False
    file.seek(0, 2)
    file.seek(max(0, file.tell() - LONGEST_END))
    end = file.read()
    place = end.rfind(END_OF_ARCHIVE)
    entries = end[place + ENTRIES_AT : place + ENTRIES_AT + 2]
    return place >= 0 and int.from_bytes(entries, "little") <= MOST_NAMES


def _entries(file: IO[bytes]) -> list[str]:
    with suppress(zipfile.BadZipFile, OSError, ValueError, NotImplementedError), zipfile.ZipFile(file) as archive:
        return archive.namelist()[:MOST_NAMES]
    return []
