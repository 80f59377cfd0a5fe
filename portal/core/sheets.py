"""What draws documents: an A4 page after the other, with fonts inside of them. `portal.core.pdf` is what to use."""

from collections.abc import Sequence
from datetime import datetime
from importlib.resources import as_file, files

from fpdf import FPDF
from fpdf.enums import TableBordersLayout, WrapMode, XPos, YPos
from fpdf.fonts import FontFace

FONT = "Portal"
STYLES = {"": "DejaVuSans.ttf", "B": "DejaVuSans-Bold.ttf"}
SMALL, NORMAL, HEADING, TITLE = 8, 9.5, 12, 17
INK, QUIET, ACCENT, SHADE = (28, 34, 38), (90, 98, 104), (31, 95, 74), (240, 243, 241)
MARGIN = 18


class Sheets(FPDF):
    """Pages with a line at the foot of each."""

    def __init__(self, *, locale: str, made_at: datetime, foot: str) -> None:
        super().__init__(format="A4")
        self._foot = foot
        with as_file(files("portal.core") / "fonts") as folder:
            for style, file in STYLES.items():
                self.add_font(FONT, style, str(folder / file))
        self.set_lang(locale)
        self.set_creator("Bundwerk")
        self.creation_date = made_at
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(auto=True, margin=MARGIN + 6)
        self.add_page()

    def footer(self) -> None:
        """Below every page: what it is, and its number."""
        self.set_y(-MARGIN)
        self.set_font(FONT, "", SMALL)
        self.set_text_color(*QUIET)
        self.cell(0, 5, self._foot)
        self.set_x(MARGIN)
        self.cell(0, 5, str(self.page_no()), align="R")

    def write_line(self, text: str, size: float, style: str, colour: tuple[int, int, int] = INK) -> None:
        """A text over as many lines as it needs."""
        self.set_font(FONT, style, size)
        self.set_text_color(*colour)
        self.multi_cell(0, size * 0.5, text, align="L", wrapmode=WrapMode.WORD, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def write_table(
        self, rows: Sequence[Sequence[str]], widths: Sequence[int], *, has_lines: bool, head: bool = False
    ) -> None:
        """Cells beside each other; with `head`, the first row stands again on every page."""
        lines = TableBordersLayout.HORIZONTAL_LINES if has_lines else TableBordersLayout.NONE
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
