"""What happens to files."""

from dataclasses import dataclass
from typing import ClassVar

from portal.core.events import Event


@dataclass(frozen=True)
class FileEvent(Event):
    """Something happened to the file `object`."""


@dataclass(frozen=True)
class FileRemoved(FileEvent):
    kind: ClassVar[str] = "file_removed"
