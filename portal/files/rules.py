"""What files are allowed: sizes, names, kinds, how many and how long loose; pure decisions on values."""

import re
import unicodedata
from datetime import datetime, timedelta
from urllib.parse import quote

from portal.core.refusal import Invalid, Refusal
from portal.files.kinds import Bytes, Kind, kind_of

LARGEST = 25 * 2**20
LONGEST_NAME = 150
LASTS_LOOSE = timedelta(hours=24)
"""So long a file waits to be attached to something."""
MOST_LOOSE = 40
MOST_ATTACHED = 20
DRAWN_ENDING = ".webp"

# Control characters, separators of folders, and what turns the reading direction to make an ending look like another.
BAD_IN_NAMES = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+')


class FileNameMissing(Invalid):
    """Nothing is left of the name without what names cannot hold."""

    code = "FILE_NAME_MISSING"


class FileKindRefused(Invalid):
    """Files with this ending are not taken."""

    code = "FILE_KIND_REFUSED"


class FileDisguised(Invalid):
    """The bytes are of another kind than the ending says."""

    code = "FILE_DISGUISED"


class FileEmpty(Invalid):
    """There is nothing in it."""

    code = "FILE_EMPTY"


class FileTooLarge(Invalid):
    """The file has more than `limit` megabytes."""

    code = "FILE_TOO_LARGE"

    def __init__(self) -> None:
        super().__init__("size", limit=LARGEST // 2**20)


class FileIncomplete(Refusal):
    """Other than so many bytes arrived as the slot was made for."""

    code = "FILE_INCOMPLETE"


class PictureTooLarge(Invalid):
    """The picture has more than `limit` million dots, or too many frames."""

    code = "PICTURE_TOO_LARGE"


class PictureBroken(Invalid):
    """The picture cannot be read to its end."""

    code = "PICTURE_BROKEN"


class QuotaReached(Refusal):
    """With this file the firm would keep more than it may."""

    code = "FILE_QUOTA_REACHED"


class TooManyFiles(Refusal):
    """So many files hang there, or lie around unused, that no more is taken."""

    code = "TOO_MANY_FILES"


class FileNotReady(Refusal):
    """Its bytes have not arrived, or it has waited for too long."""

    code = "FILE_NOT_READY"


def name(value: str) -> str:
    """The name without folders and tricks, short enough, with an ending that is taken."""
    clean = unicodedata.normalize("NFC", BAD_IN_NAMES.sub(" ", value))
    whole = " ".join(clean.split()).lstrip(". ")
    if not whole:
        raise FileNameMissing("name")
    stem, _, ending = whole.rpartition(".")
    if not stem or kind_of(whole) is None:
        raise FileKindRefused("name")
    return f"{stem[: LONGEST_NAME - len(ending) - 1].rstrip()}.{ending}"


def size(value: int) -> int:
    """Between one byte and the largest."""
    if value < 1:
        raise FileEmpty("size")
    if value > LARGEST:
        raise FileTooLarge
    return value


def slug(file_name: str) -> str:
    """The name as the last part of an address."""
    return quote(file_name, safe="")


def drawn(file_name: str) -> str:
    """What a picture is called once it was drawn anew."""
    return file_name.rpartition(".")[0] + DRAWN_ENDING


def checked_kind(file_name: str, found: Bytes) -> Kind:
    """The kind of the file, if name and bytes agree."""
    kind = kind_of(file_name)
    if kind is None:
        raise FileKindRefused("name")
    if not kind.looks(found):
        raise FileDisguised("name")
    return kind


def is_over(created_at: datetime, now: datetime) -> bool:
    """Whether a loose file has waited for too long."""
    return now - created_at > LASTS_LOOSE
