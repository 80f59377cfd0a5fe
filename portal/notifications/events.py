"""What happens to notifications."""

from typing import ClassVar

from portal.core.events import Event


class NoticesWritten(Event):
    """Whoever takes part has been told of the event `object`; it names nobody."""

    kind: ClassVar[str] = "notices_written"
