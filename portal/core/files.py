"""Where bytes are kept: in a folder, or in a bucket of an S3-compatible store. Keys are ours, never people's words."""

import asyncio
import os
import shutil
import time
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol
from uuid import uuid4

if TYPE_CHECKING:
    from obstore.store import ObjectStore

CHUNK = 256 * 1024
ABANDONED = 3600.0
"""So many seconds after its last byte a half-written file is nobody's any more."""


class Storage(Protocol):
    """Bytes by key. What was put is there whole or not at all."""

    async def put(self, key: str, source: IO[bytes]) -> None:
        """Keep everything from the source's beginning to its end."""

    def put_now(self, key: str, content: bytes) -> None:
        """As `put`, for those who may wait."""

    def chunks(self, key: str, start: int, length: int) -> AsyncIterator[bytes]:
        """That part of it; raises `FileNotFoundError` if nothing is kept there."""

    async def remove(self, prefix: str) -> None:
        """Forget all keys in that folder, if there are any."""

    async def tidy(self) -> None:
        """Forget what was begun and never finished."""


class Folder:
    """Below a folder of this machine that only the portal's account reads."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._unfinished = root / "unfinished"

    async def put(self, key: str, source: IO[bytes]) -> None:
        """Written beside, flushed to the disk, then named: a crash leaves the whole or nothing."""
        await asyncio.to_thread(self._write, key, source)

    def put_now(self, key: str, content: bytes) -> None:
        """As `put`, for those who may wait."""
        self._write(key, BytesIO(content))

    async def chunks(self, key: str, start: int, length: int) -> AsyncIterator[bytes]:
        """Read piece by piece."""
        with await asyncio.to_thread((self._root / key).open, "rb") as file:
            file.seek(start)
            while length > 0 and (chunk := await asyncio.to_thread(file.read, min(CHUNK, length))):
                length -= len(chunk)
                yield chunk

    async def remove(self, prefix: str) -> None:
        """The folder with everything in it."""
        await asyncio.to_thread(shutil.rmtree, self._root / prefix, ignore_errors=True)

    async def tidy(self) -> None:
        """Whatever a crash left unfinished."""
        await asyncio.to_thread(self._tidy)

    def _write(self, key: str, source: IO[bytes]) -> None:
        self._root.parent.mkdir(parents=True, exist_ok=True)
        self._root.mkdir(mode=0o700, exist_ok=True)
        for folder in (self._unfinished, (self._root / key).parent):
            folder.mkdir(parents=True, exist_ok=True)
        beside = self._unfinished / str(uuid4())
        source.seek(0)
        with beside.open("xb") as file:
            shutil.copyfileobj(source, file, CHUNK)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._root / key)

    def _tidy(self) -> None:
        for left in self._unfinished.glob("*"):
            if left.stat().st_mtime < time.time() - ABANDONED:
                left.unlink(missing_ok=True)


class Bucket:
    """In a bucket, where a put is whole or not at all by itself."""

    def __init__(self, store: "ObjectStore") -> None:
        self._store = store

    @classmethod
    def at(cls, address: str) -> "Bucket":
        """`s3://bucket/prefix`; keys and region come from the AWS_ variables."""
        from obstore.store import from_url  # noqa: PLC0415 - its threads cost memory where there is no bucket

        return cls(from_url(address))

    async def put(self, key: str, source: IO[bytes]) -> None:
        """In one request."""
        source.seek(0)
        await self._store.put_async(key, source, use_multipart=False)

    def put_now(self, key: str, content: bytes) -> None:
        """In one request too."""
        self._store.put(key, content, use_multipart=False)

    async def chunks(self, key: str, start: int, length: int) -> AsyncIterator[bytes]:
        """In requests of a megabyte: streams of this library outlive their reader, and end the process with it."""
        for place in range(start, start + length, 4 * CHUNK):
            size = min(4 * CHUNK, start + length - place)
            yield bytes(await self._store.get_range_async(key, start=place, length=size))

    async def remove(self, prefix: str) -> None:
        """All keys that begin so."""
        for found in await self._store.list(prefix=prefix).collect_async():
            await self._store.delete_async(found["path"])

    async def tidy(self) -> None:
        """Nothing is ever half there."""


def storage_at(address: str, folder: Path) -> Storage:
    """The bucket of that address, or without one the folder."""
    return Bucket.at(address) if address else Folder(folder)
