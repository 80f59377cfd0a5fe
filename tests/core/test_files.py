"""Whatever keeps the bytes: whole or not at all, in pieces on the way out, gone when it is removed."""

from io import BytesIO
from pathlib import Path

import pytest
from obstore.store import MemoryStore

from portal.core.files import CHUNK, Bucket, Folder, Storage, storage_at

CONTENT = bytes(range(256)) * (5 * CHUNK // 256) + b"end"


@pytest.fixture(params=["folder", "bucket"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Storage:
    return Folder(tmp_path / "files") if request.param == "folder" else Bucket(MemoryStore())


async def read(storage: Storage, key: str, start: int = 0, length: int = len(CONTENT)) -> bytes:
    return b"".join([chunk async for chunk in storage.chunks(key, start, length)])


async def test_what_was_put_comes_back_in_any_part(storage: Storage) -> None:
    source = BytesIO(CONTENT)
    source.seek(100)  # wherever its reader had stopped
    await storage.put("a/b/whole", source)
    assert await read(storage, "a/b/whole") == CONTENT
    for start, length in ((0, 1), (5, CHUNK), (CHUNK - 1, 3 * CHUNK), (len(CONTENT) - 3, 3)):
        assert await read(storage, "a/b/whole", start, length) == CONTENT[start : start + length]


async def test_what_is_removed_is_gone_and_its_neighbours_stay(storage: Storage) -> None:
    for key in ("a/b/whole", "a/b/thumb", "a/bc/whole"):
        await storage.put(key, BytesIO(b"x"))
    for _ in range(2):
        await storage.remove("a/b")
    for key in ("a/b/whole", "a/b/thumb"):
        with pytest.raises(FileNotFoundError):
            await read(storage, key, 0, 1)
    assert await read(storage, "a/bc/whole", 0, 1) == b"x"


async def test_a_source_that_breaks_leaves_nothing_under_the_key(tmp_path: Path) -> None:
    class Torn(BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "torn")

    storage = Folder(tmp_path)
    with pytest.raises(OSError, match="torn"):
        await storage.put("a/b", Torn(b"x"))
    with pytest.raises(FileNotFoundError):
        await read(storage, "a/b", 0, 1)


def test_an_address_names_a_bucket_and_none_the_folder(tmp_path: Path) -> None:
    assert isinstance(storage_at("", tmp_path), Folder)
    assert isinstance(storage_at("memory:///", tmp_path), Bucket)
