"""The statements of one operation: whatever is wanted at the same time goes to the database together."""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any

from orjson import Fragment

from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.graph.context import Context
from portal.graph.errors import TooComplex
from portal.graph.plan import Plan


class _Batch:
    """Statements that are not sent yet, then their answers; the first who waits sends them."""

    def __init__(self) -> None:
        self.statements: list[tuple[str, Mapping[str, object]]] = []
        self.answers: asyncio.Future[list[bytes | None]] | None = None

    async def send(self, database: Database, viewer: Viewer) -> list[bytes | None]:
        self.answers = asyncio.get_running_loop().create_future()
        try:
            found = await database.read_json(viewer, self.statements)
        except BaseException as error:
            self.answers.set_exception(error)
            self.answers.exception()  # whoever else waits will see it; nobody has to
            raise
        self.answers.set_result(found)
        return found


class Reads:
    """Collects statements until somebody waits for an answer."""

    def __init__(self, context: Context, most: int) -> None:
        self._context = context
        self._most = most
        self._open = _Batch()

    def add(self, plan: Plan, parameters: Mapping[str, object]) -> Coroutine[Any, Any, Fragment | None]:
        """Join the statements that are sent next; the JSON comes ready to be spliced into the response."""
        return _spliced(self.text(plan, parameters))

    def text(self, plan: Plan, parameters: Mapping[str, object]) -> Coroutine[Any, Any, bytes | None]:
        """As `add`, to be read."""
        batch = self._open
        batch.statements.append((plan.sql, parameters))
        return self._answer(batch, len(batch.statements) - 1)

    async def _answer(self, batch: _Batch, place: int) -> bytes | None:
        if batch.answers is None:
            self._open = _Batch()
            answers = await batch.send(self._context.database, self._context.viewer)
        else:
            answers = await batch.answers
        return fitting(answers, self._most)[place]


async def _spliced(reading: Coroutine[Any, Any, bytes | None]) -> Fragment | None:
    text = await reading
    return None if text is None else Fragment(text)


def fitting(texts: Sequence[bytes | None], most: int) -> Sequence[bytes | None]:
    """What the database said, unless it is more than one answer may hold."""
    if sum([len(text) for text in texts if text is not None]) > most:
        raise TooComplex(f"An answer has at most {most} bytes; ask for smaller pages.")
    return texts
