"""What happens to files that are brought in, and to those that are made for somebody."""

from dataclasses import dataclass
from typing import ClassVar

from portal.core.events import Event


class ImportEvent(Event):
    """Something happened to the import `object`."""


class ImportBrought(ImportEvent):
    """The file is there, or shall be read otherwise: it has to be looked at."""

    kind: ClassVar[str] = "import_brought"


class ImportStarted(ImportEvent):
    """It shall be taken in."""

    kind: ClassVar[str] = "import_started"


@dataclass(frozen=True)
class ImportEnded(ImportEvent):
    """Everything was gone through."""

    kind: ClassVar[str] = "import_ended"
    new_ideas: int


class ExportAsked(Event):
    """Somebody lets have made of everything that they may see: the export `object`."""

    kind: ClassVar[str] = "export_asked"
