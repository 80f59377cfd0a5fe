"""Pictures come out as pictures only: smaller, upright, without what was hidden in them; bombs do not go off."""

import struct
import tempfile
import zlib
from io import BytesIO

import pytest
from PIL import Image

from portal.core.refusal import Refusal
from portal.files.pictures import Drawn, Pictures
from tests.make.bytes import picture

SECRET = b"zq47 secret place"


async def draw(content: bytes) -> Drawn:
    with tempfile.TemporaryFile() as source:
        source.write(content)
        source.flush()
        return await Pictures().draw(source)


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content), formats=("WEBP",))


async def test_a_large_photo_gets_its_variants_upright_and_without_its_place() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif[0x8769] = {0x9286: SECRET}  # what the camera notes
    content = picture("JPEG", (2000, 1000), exif=exif, comment=SECRET)
    assert SECRET in content
    drawn = await draw(content)
    assert (drawn.width, drawn.height) == (1000, 2000)
    assert {name: opened(part).size for name, part in drawn.parts.items()} == {
        "whole": (1000, 2000),
        "view": (800, 1600),
        "thumb": (160, 320),
    }
    for part in drawn.parts.values():
        assert SECRET not in part
        assert not opened(part).getexif()
        assert "icc_profile" not in opened(part).info


async def test_a_small_drawing_stays_exact() -> None:
    drawn = await draw(picture("PNG", (40, 30)))
    assert sorted(drawn.parts) == ["thumb", "whole"]
    assert opened(drawn.parts["whole"]).convert("RGB").getpixel((3, 3)) == (200, 30, 10)


async def test_what_moves_goes_on_moving() -> None:
    drawn = await draw(picture("GIF", (40, 30), frames=5, duration=80))
    assert getattr(opened(drawn.parts["whole"]), "n_frames", 1) == 5
    assert getattr(opened(drawn.parts["thumb"]), "n_frames", 1) == 1


async def test_what_is_appended_is_gone() -> None:
    drawn = await draw(picture("PNG") + b"PK\x03\x04<script>" + SECRET)
    assert not any(SECRET in part or b"<script>" in part for part in drawn.parts.values())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (lambda: bomb(12_000, 12_000), "PICTURE_TOO_LARGE"),
        (lambda: bomb(40_000, 100), "PICTURE_TOO_LARGE"),
        (lambda: bomb(6_000, 5_000), "PICTURE_TOO_LARGE"),
        (lambda: picture("GIF", (10, 10), frames=70), "PICTURE_TOO_LARGE"),
        (lambda: picture("PNG", (300, 300))[:-40], "PICTURE_BROKEN"),
        (lambda: picture("JPEG", (300, 300))[:400], "PICTURE_BROKEN"),
        (lambda: b"\x89PNG\r\n\x1a\n" + bytes(200), "PICTURE_BROKEN"),
        (lambda: b"GIF89a/*" + bytes(20) + b"*/=1;alert(1)", "PICTURE_BROKEN"),
        (lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n", "PICTURE_BROKEN"),
        (lambda: b"", "PICTURE_BROKEN"),
    ],
)
async def test_bombs_and_ruins_are_refused(content: object, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        await draw(content())  # type: ignore[operator] - made when the test runs
    assert refused.value.code == code


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few kilobytes that unpacks to as many dots."""
    rows = zlib.compress(bytes((width // 8 + 1) * height), 9)
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", rows), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )
