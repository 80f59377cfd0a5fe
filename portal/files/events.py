"""What happens to files."""

from typing import ClassVar

from portal.core.events import Event


class FileEvent(Event):
    """Something happened to the file `object`."""


class FileRemoved(FileEvent):
    kind: ClassVar[str] = "file_removed"
