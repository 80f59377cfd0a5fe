"""What follows when a file goes."""

from portal.core.files import Storage
from portal.core.mail import Occasion
from portal.files.queries import place_of


class Bytes:
    """Takes the bytes away of what is no more; doing it twice changes nothing."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    async def forget(self, occasion: Occasion) -> None:
        """All variants, and what other uploads into the same slot left."""
        await self._storage.remove(place_of(occasion.workspace_id, occasion.object))
