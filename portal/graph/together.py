"""What several callers would be told alike is found once, for all who ask before it is there."""

import asyncio
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, TypeVar

T = TypeVar("T")
Places = list["asyncio.Future[Any]"]


class Together:
    """Who waits for what is being found just now; nothing is kept once it is."""

    def __init__(self) -> None:
        self._waiting: dict[Hashable, Places] = {}
        self._finding: set[asyncio.Task[None]] = set()

    def once(self, key: Hashable, find: Callable[[], Coroutine[Any, Any, T]]) -> "asyncio.Future[T]":
        """What the first caller with this key finds; whoever stops waiting leaves it to the others."""
        place: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        waiting = self._waiting.get(key)
        if waiting is not None:
            waiting.append(place)
        else:
            self._waiting[key] = [place]
            task = asyncio.create_task(self._find(key, find))
            self._finding.add(task)
            task.add_done_callback(self._finding.discard)
        return place

    async def _find(self, key: Hashable, find: Callable[[], Coroutine[Any, Any, T]]) -> None:
        try:
            found = await find()
        except asyncio.CancelledError:
            for place in self._left(key):
                place.cancel()
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what they all waited for
            for place in self._left(key):
                place.set_exception(error)
        else:
            for place in self._left(key):
                place.set_result(found)

    def _left(self, key: Hashable) -> Places:
        """Those who still wait."""
        return [place for place in self._waiting.pop(key) if not place.done()]
