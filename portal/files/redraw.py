"""Draws a picture anew, in a process of its own: whatever hides in its bytes does not come out at the other end.

Reads a picture from standard input; writes a line of JSON and then the bytes of each variant. It imports nothing of
the portal, knows none of its secrets, and ends when it wants too much memory or time. Its argument is how many dots a
picture may have.
"""

import json
import sys
import warnings
from contextlib import suppress
from io import BytesIO

from PIL import Image, ImageCms, ImageOps, ImageSequence

FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
MOST_FRAMES = 60
LONGEST_SIDE = 16_383
"""WebP knows no longer ones."""
VIEW, THUMB = 1600, 320
MEMORY, SECONDS = 2**30, 30
FEW_COLOURS, FEW_DOTS = 256, 4_000_000
"""Drawings and screenshots up to these limits stay exact; photos look the same and get much smaller."""


class TooLargeError(Exception):
    """More dots or frames than anybody needs."""


def main() -> None:
    """One picture from input to output."""
    most_dots = int(sys.argv[1])
    _limit(most_dots)
    try:
        parts, facts = _drawn(BytesIO(sys.stdin.buffer.read()), most_dots)
    except (TooLargeError, Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        _answer({"refused": "too large"})
    except Exception:  # noqa: BLE001 - whatever a decoder stumbles over, it is no picture for us
        _answer({"refused": "broken"})
    else:
        _answer({**facts, "parts": {name: len(part) for name, part in parts.items()}}, *parts.values())


def _answer(facts: dict[str, object], *parts: bytes) -> None:
    sys.stdout.buffer.write(json.dumps(facts).encode() + b"\n" + b"".join(parts))
    sys.stdout.buffer.flush()


def _limit(most_dots: int) -> None:
    Image.MAX_IMAGE_PIXELS = most_dots
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    with suppress(ImportError):
        import resource  # noqa: PLC0415 - not on every system

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _drawn(source: BytesIO, most_dots: int) -> tuple[dict[str, bytes], dict[str, object]]:
    image = Image.open(source, formats=FORMATS)
    frames = getattr(image, "n_frames", 1)
    width, height = image.size
    if frames > MOST_FRAMES or width * height * frames > most_dots * (2 if frames > 1 else 1):
        raise TooLargeError
    if max(width, height) > LONGEST_SIDE:
        raise TooLargeError
    duration = image.info.get("duration", 100)
    clean = [_clean(frame) for frame in (ImageSequence.Iterator(image) if frames > 1 else [image])]
    first = clean[0]
    parts = {"whole": _moving(clean, duration) if frames > 1 else _still(first, is_drawing=image.format != "JPEG")}
    if max(first.size) > VIEW:
        parts["view"] = _still(_smaller(first, VIEW))
    parts["thumb"] = _still(_smaller(first, THUMB))
    return parts, {"width": first.width, "height": first.height}


def _clean(frame: Image.Image) -> Image.Image:
    """Its dots only, upright and in the colours that screens take for granted."""
    frame.load()
    upright = ImageOps.exif_transpose(frame)
    profile = upright.info.get("icc_profile")
    mode = "RGBA" if upright.has_transparency_data else "RGB"
    if profile and upright.mode in {"RGB", "CMYK"}:
        with suppress(ImageCms.PyCMSError, OSError):
            known = ImageCms.ImageCmsProfile(BytesIO(profile))
            converted = ImageCms.profileToProfile(upright, known, ImageCms.createProfile("sRGB"), outputMode="RGB")
            upright = converted or upright
    plain = upright.convert(mode)
    plain.info = {}
    return plain


def _smaller(image: Image.Image, side: int) -> Image.Image:
    copy = image.copy()
    copy.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=3)
    return copy


def _still(image: Image.Image, *, is_drawing: bool = False) -> bytes:
    made = BytesIO()
    exact = is_drawing and image.width * image.height <= FEW_DOTS and image.getcolors(FEW_COLOURS) is not None
    image.save(made, "WEBP", quality=85, method=2, lossless=exact)
    return made.getvalue()


def _moving(frames: list[Image.Image], duration: int) -> bytes:
    made = BytesIO()
    frames[0].save(
        made, "WEBP", save_all=True, append_images=frames[1:], duration=duration, loop=0, quality=80, method=2
    )
    return made.getvalue()


if __name__ == "__main__":
    main()
