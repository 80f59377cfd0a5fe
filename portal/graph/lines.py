"""Live connections of all transports: how many a person has, and when each of them must end."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import Enum
from uuid import UUID

from portal.core.viewer import Viewer

MOST = 5
"""Connections of one person to one process."""
AT_ONCE = 8

Allowed = Callable[[], Awaitable[bool]]


class End(Enum):
    """Why the server ends a line."""

    SESSION = "the session is over"
    SERVER = "the server stops"


class TooManyLines(Exception):  # noqa: N818 - an answer, not a failure
    """The person has as many lines as it may have."""


class Line:
    """One connection; `ended` is done as soon as it must close."""

    def __init__(self, viewer: Viewer, allowed: Allowed) -> None:
        self.workspace_id = viewer.workspace_id
        self.ended: asyncio.Future[End] = asyncio.get_running_loop().create_future()
        self._allowed = allowed

    def end(self, why: End) -> None:
        """Once; what was said first counts."""
        if not self.ended.done():
            self.ended.set_result(why)

    async def check(self) -> None:
        """End it if the session is over."""
        if not await self._allowed():
            self.end(End.SESSION)


class Lines:
    """All live connections of this process."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._lines: set[Line] = set()
        self._of_person: Counter[UUID | None] = Counter()
        self._changed: set[UUID] = set()
        self._checking: asyncio.Task[None] | None = None
        self._stopped = False

    @contextmanager
    def open(self, viewer: Viewer, allowed: Allowed, until: datetime | None) -> Iterator[Line]:
        """A line for as long as it is used, ended by itself when the session expires."""
        # A stranger's line ends with its first answer; all strangers are not one person.
        person = viewer.person_id
        if person is not None and self._of_person[person] >= self._most:
            raise TooManyLines
        line = Line(viewer, allowed)
        del viewer  # it knows hundreds of ids, and the line lasts
        timer = _at(until, line) if until else None
        self._lines.add(line)
        self._of_person[person] += 1
        if self._stopped:
            line.end(End.SERVER)
        try:
            yield line
        finally:
            self._lines.discard(line)
            self._of_person -= Counter([person])  # keeps only those that have some
            if timer:
                timer.cancel()

    def rights_changed(self, workspace_id: UUID) -> None:
        """Look at once whether everybody in the workspace may still listen; a burst of changes is one look."""
        self._changed.add(workspace_id)
        if self._checking is None or self._checking.done():
            self._checking = asyncio.create_task(self._check())

    def stop(self) -> None:
        """The server ends: whoever listens shall come back to its successor."""
        self._stopped = True
        for line in self._lines:
            line.end(End.SERVER)

    async def _check(self) -> None:
        turns = asyncio.Semaphore(AT_ONCE)

        async def check(line: Line) -> None:
            async with turns:
                await line.check()

        while self._changed:
            workspace_id = self._changed.pop()
            concerned = [line for line in self._lines if line.workspace_id == workspace_id]
            # A look that fails is made up for by the next one: of this line, at its next event or beat.
            await asyncio.gather(*map(check, concerned), return_exceptions=True)


def _at(until: datetime, line: Line) -> asyncio.TimerHandle:
    left = (until - datetime.now(UTC)).total_seconds()
    return asyncio.get_running_loop().call_later(max(0.0, left), line.end, End.SESSION)
