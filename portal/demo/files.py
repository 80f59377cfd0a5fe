"""The demo's files: small, made up and marked so, taken in as if somebody had uploaded them."""

import subprocess
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from portal.demo.book import Book
from portal.files import rules
from portal.files.kinds import kind_of
from portal.files.model import FileState
from portal.files.pictures import Drawn, command, drawn
from portal.files.queries import THUMB, VIEW, WHOLE, key_of

FOLDER = Path(__file__).parent / "files"
ANYWHERE: dict[str, Any] = dict.fromkeys(
    ("organisation_id", "said_in", "idea_id", "circle_id", "comment_id", "document_id")
) | {"position": 0}


def hang_file(book: Book, at: datetime, name: str, membership_id: UUID, **place: Any) -> None:
    """A file of that person at its place, and its bytes for the storage."""
    content, kind = (FOLDER / name).read_bytes(), kind_of(name)
    if kind is None:
        raise ValueError(f"{name}: not a kind of file that the portal takes")
    picture = _drawn(content) if kind.is_picture else None
    parts = picture.parts if picture else {WHOLE: content}
    shown = rules.drawn(name) if picture else name
    blob, sizes = book.id_at(at), {part: len(one) for part, one in parts.items()}
    file_id = book.add(
        "file",
        at,
        membership_id=membership_id,
        name=shown,
        slug=rules.slug(shown),
        media_type="image/webp" if picture else kind.media_type,
        size=sizes[WHOLE],
        stored=sum(sizes.values()),
        sha256=sha256(content).hexdigest(),
        blob=blob,
        width=picture.width if picture else None,
        height=picture.height if picture else None,
        view_size=sizes.get(VIEW),
        thumb_size=sizes.get(THUMB),
        state=FileState.READY,
        **(ANYWHERE | place),
    )
    for part, one in parts.items():
        book.bytes[key_of(book.workspace_id, file_id, blob, part)] = one


@cache
def _drawn(content: bytes) -> Drawn:
    made = subprocess.run(command(), input=content, capture_output=True, check=False, env={})  # noqa: S603 - ours
    return drawn(made.stdout)
