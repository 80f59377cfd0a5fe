"""Small documents as PDF: the same input gives the same bytes, fonts are embedded, text stays text."""

from collections.abc import Sequence
from datetime import datetime
from importlib.resources import as_file, files
from zoneinfo import ZoneInfo

from fpdf import FPDF
from fpdf.enums import TableBordersLayout, WrapMode, XPos, YPos
from fpdf.fonts import FontFace

FONT = "Portal"
STYLES = {"": "DejaVuSans.ttf", "B": "DejaVuSans-Bold.ttf"}
SMALL, NORMAL, HEADING, TITLE = 8, 9.5, 12, 17
INK, QUIET, ACCENT, SHADE = (28, 34, 38), (90, 98, 104), (31, 95, 74), (240, 243, 241)
MARGIN = 18


class Paper(FPDF):
    """An A4 page after the other, with a line at the foot of each that says what it is."""

    def __init__(self, title: str, *, locale: str, made_at: datetime, foot: str) -> None:
        super().__init__(format="A4")
        self._foot = foot
        with as_file(files("portal.core") / "fonts") as folder:
            for style, file in STYLES.items():
                self.add_font(FONT, style, str(folder / file))
        self.set_title(title)
        self.set_lang(locale)
        self.set_creator("Bundwerk")
        self.creation_date = made_at
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(auto=True, margin=MARGIN + 6)
        self.add_page()
        self._line(title, TITLE, "B")

    def heading(self, text: str) -> None:
        """What the next part is about."""
        self.ln(4)
        self._line(text, HEADING, "B", ACCENT)
        self.ln(1)

    def paragraph(self, text: str, *, quiet: bool = False) -> None:
        """Some sentences."""
        self._line(text, SMALL if quiet else NORMAL, "", QUIET if quiet else INK)
        self.ln(1)

    def facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Names and values below each other."""
        rows = [pair for pair in pairs if pair[1]]
        self._table(rows, (1, 3), TableBordersLayout.NONE)

    def rows(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> None:
        """A table whose head stands again on every page."""
        self._table([head, *rows], widths, TableBordersLayout.HORIZONTAL_LINES, head=True)

    def attach(self, name: str, content: bytes, description: str, *, media_type: str) -> None:
        """A file inside of the document; not packed, so that it can be found without a reader of PDF."""
        self.embed_file(
            bytes=content, basename=name, desc=description, mime_type=media_type, compress=False,
            creation_date=self.creation_date, modification_date=self.creation_date,
        )  # fmt: skip

    def made(self) -> bytes:
        """The whole document."""
        return bytes(self.output())

    def footer(self) -> None:
        """Below every page: what it is, and its number."""
        self.set_y(-MARGIN)
        self.set_font(FONT, "", SMALL)
        self.set_text_color(*QUIET)
        self.cell(0, 5, self._foot)
        self.set_x(MARGIN)
        self.cell(0, 5, str(self.page_no()), align="R")

    def _line(self, text: str, size: float, style: str, colour: tuple[int, int, int] = INK) -> None:
        self.set_font(FONT, style, size)
        self.set_text_color(*colour)
        self.multi_cell(0, size * 0.5, text, align="L", wrapmode=WrapMode.WORD, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _table(
        self, rows: Sequence[Sequence[str]], widths: Sequence[int], lines: TableBordersLayout, *, head: bool = False
    ) -> None:
        self.set_font(FONT, "", SMALL if head else NORMAL)
        self.set_text_color(*INK)
        bold = FontFace(emphasis="BOLD", fill_color=SHADE)
        self.set_draw_color(205, 212, 208)
        with self.table(
            col_widths=tuple(widths), borders_layout=lines, text_align="L", line_height=self.font_size * 1.45,
            first_row_as_headings=head, headings_style=bold, padding=0.8,
        ) as table:  # fmt: skip
            for row in rows:
                table.row([str(cell) for cell in row])


def local(at: datetime, zone: str) -> str:
    """A moment as people read it at their place."""
    return f"{at.astimezone(ZoneInfo(zone)):%d.%m.%Y, %H.%M}"
