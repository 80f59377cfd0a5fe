"""How the engine's tests ask."""

from typing import Any

import orjson

from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.graph.execute import Engine
from portal.graph.request import Request
from tests.graph.toy import ToyContext

Answer = dict[str, Any]


class Asker:
    """One viewer at one engine; counts the round trips to the database."""

    def __init__(self, engine: Engine, database: Database, viewer: Viewer) -> None:
        self.engine = engine
        self.database = database
        self.viewer = viewer
        self.trips: list[int] = []

    async def __call__(self, query: str, **variables: Any) -> Answer:
        context = ToyContext(self.database, self.viewer, "request-1")
        context.database = Counted(self.database, self.trips)  # type: ignore[assignment]  # counts only
        answer = await self.engine.execute(context, Request(query, variables))
        found: Answer = orjson.loads(answer.body())
        return found


class Counted:
    """A database that notes how many statements each round trip carried."""

    def __init__(self, database: Database, trips: list[int]) -> None:
        self._database = database
        self._trips = trips
        self.write = database.write

    async def read_json(self, viewer: Viewer, statements: Any) -> list[bytes | None]:
        self._trips.append(len(statements))
        return await self._database.read_json(viewer, statements)


def codes(answer: Answer) -> list[str]:
    return [error["extensions"]["code"] for error in answer["errors"]]
