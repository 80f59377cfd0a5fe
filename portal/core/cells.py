"""Texts in cells of tables that people open with a spreadsheet."""

GUARDS = "=+-@\t\r"


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + cell if cell[:1] in tuple(GUARDS) or cell[:2] in {"'" + sign for sign in GUARDS} else cell


def unguarded(cell: str) -> str:
    """What the cell said before it was guarded."""
    return cell[1:] if cell[:1] == "'" and len(cell) > 1 and cell[1] in GUARDS + "'" else cell
