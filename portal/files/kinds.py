"""Which kinds of files are taken: by the ending of their name, and only if their bytes are of that kind."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

HEAD = 4096
"""So many of its first bytes tell a file's kind."""
MOST_NAMES = 20_000
"""Archives of more entries are not looked into."""

MARKUP = re.compile(rb"\A[\s\xef\xbb\xbf]*<(?:!doctype|!--|\?xml|html|head|body|svg|script|iframe|meta)", re.IGNORECASE)
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
STL_HEADER = 84


@dataclass(frozen=True)
class Bytes:
    """What is looked at of a file; `names` are those of the entries, where it is an archive."""

    head: bytes
    size: int
    names: Sequence[str] = ()


Looks = Callable[[Bytes], bool]


@dataclass(frozen=True)
class Kind:
    """A kind of file that is taken."""

    media_type: str
    looks: Looks
    is_picture: bool = False
    is_archive: bool = False


def _begins(*starts: bytes) -> Looks:
    return partial(_begins_with, starts)


def _begins_with(starts: tuple[bytes, ...], found: Bytes) -> bool:
    return found.head.startswith(starts)


def _is_webp(found: Bytes) -> bool:
    return found.head[:4] == b"RIFF" and found.head[8:12] == b"WEBP"


def _is_text(found: Bytes) -> bool:
    """Words and figures, in whatever encoding; nothing that a browser would take for a page."""
    return not CONTROL.search(found.head) and not MARKUP.match(found.head)


def _is_drawing(found: Bytes) -> bool:
    """DXF, as text or as bytes."""
    as_text = _is_text(found) and b"SECTION" in found.head[:HEAD]
    return as_text or found.head.startswith(b"AutoCAD Binary DXF")


def _is_solid(found: Bytes) -> bool:
    """STL: as text, or as so many triangles as its header says."""
    if found.head.startswith(b"solid") and _is_text(found):
        return True
    count = int.from_bytes(found.head[80:STL_HEADER], "little")
    return found.size >= STL_HEADER and found.size == STL_HEADER + 50 * count


def _is_office(part: str, found: Bytes) -> bool:
    """Microsoft's documents since 2007, without macros."""
    parts = set(found.names)
    return (
        f"{part}.xml" in parts and "[Content_Types].xml" in parts and not any("vba" in name.lower() for name in parts)
    )


def _is_open_document(media_type: str, found: Bytes) -> bool:
    return found.head[30:38] == b"mimetype" and found.head[38:].startswith(media_type.encode())


def _office(media_type: str, part: str) -> Kind:
    full = f"application/vnd.openxmlformats-officedocument.{media_type}"
    return Kind(full, partial(_is_office, part), is_archive=True)


def _open_document(name: str) -> Kind:
    media_type = f"application/vnd.oasis.opendocument.{name}"
    return Kind(media_type, partial(_is_open_document, media_type))


_PNG = Kind("image/png", _begins(b"\x89PNG\r\n\x1a\n"), is_picture=True)
_JPEG = Kind("image/jpeg", _begins(b"\xff\xd8\xff"), is_picture=True)
_STEP = Kind("model/step", _begins(b"ISO-10303-21;"))
_TEXT = Kind("text/plain", _is_text)
_OLD_OFFICE = _begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

KINDS = {
    "pdf": Kind("application/pdf", _begins(b"%PDF-")),
    "png": _PNG,
    "jpg": _JPEG,
    "jpeg": _JPEG,
    "webp": Kind("image/webp", _is_webp, is_picture=True),
    "gif": Kind("image/gif", _begins(b"GIF87a", b"GIF89a"), is_picture=True),
    "docx": _office("wordprocessingml.document", "word/document"),
    "xlsx": _office("spreadsheetml.sheet", "xl/workbook"),
    "pptx": _office("presentationml.presentation", "ppt/presentation"),
    "doc": Kind("application/msword", _OLD_OFFICE),
    "xls": Kind("application/vnd.ms-excel", _OLD_OFFICE),
    "ppt": Kind("application/vnd.ms-powerpoint", _OLD_OFFICE),
    "odt": _open_document("text"),
    "ods": _open_document("spreadsheet"),
    "odp": _open_document("presentation"),
    "csv": Kind("text/csv", _is_text),
    "txt": _TEXT,
    "json": Kind("application/json", _is_text),
    "md": Kind("text/markdown", _is_text),
    "dwg": Kind("image/vnd.dwg", _begins(b"AC10")),
    "dxf": Kind("image/vnd.dxf", _is_drawing),
    "step": _STEP,
    "stp": _STEP,
    "stl": Kind("model/stl", _is_solid),
    "zip": Kind("application/zip", _begins(b"PK\x03\x04", b"PK\x05\x06")),
}
"""By the ending of the name, without the dot."""


def kind_of(name: str) -> Kind | None:
    """The kind that the name promises, if it is taken."""
    return KINDS.get(name.rpartition(".")[2].lower()) if "." in name else None
