"""Small documents as PDF: the same input gives the same bytes, fonts are embedded, text stays text."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo


class Paper:
    """A document that grows from top to bottom, with a line at the foot of each page that says what it is."""

    def __init__(self, title: str, *, locale: str, made_at: datetime, foot: str) -> None:
        # What draws takes a third of the portal's start; few ask for a document.
        from portal.core import sheets  # noqa: PLC0415 - see above

        self._look = sheets
        self._sheets = sheets.Sheets(locale=locale, made_at=made_at, foot=foot)
        self._sheets.set_title(title)
        self._sheets.write_line(title, sheets.TITLE, "B")

    def heading(self, text: str) -> None:
        """What the next part is about."""
        self._sheets.ln(4)
        self._sheets.write_line(text, self._look.HEADING, "B", self._look.ACCENT)
        self._sheets.ln(1)

    def paragraph(self, text: str, *, quiet: bool = False) -> None:
        """Some sentences."""
        size, colour = (self._look.SMALL, self._look.QUIET) if quiet else (self._look.NORMAL, self._look.INK)
        self._sheets.write_line(text, size, "", colour)
        self._sheets.ln(1)

    def facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Names and values below each other."""
        self._sheets.write_table([pair for pair in pairs if pair[1]], (1, 3), has_lines=False)

    def rows(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> None:
        """A table whose head stands again on every page."""
        self._sheets.write_table([head, *rows], widths, has_lines=True, head=True)

    def attach(self, name: str, content: bytes, description: str, *, media_type: str) -> None:
        """A file inside of the document; not packed, so that it can be found without a reader of PDF."""
        self._sheets.embed_file(
            bytes=content, basename=name, desc=description, mime_type=media_type, compress=False,
            creation_date=self._sheets.creation_date, modification_date=self._sheets.creation_date,
        )  # fmt: skip

    def made(self) -> bytes:
        """The whole document."""
        return bytes(self._sheets.output())


def local(at: datetime, zone: str) -> str:
    """A moment as people read it at their place."""
    return f"{at.astimezone(ZoneInfo(zone)):%d.%m.%Y, %H.%M}"
