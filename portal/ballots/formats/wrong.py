"""How a file is refused."""


class FileError(ValueError):
    """The file cannot be counted; the text says in which row, and why."""

    def __init__(self, reason: str, row: int | None = None) -> None:
        super().__init__(f"Row {row}: {reason}" if row else reason)
