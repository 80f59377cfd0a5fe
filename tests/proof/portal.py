"""The portal's API without its transports, asked with both walls or with one of them taken away."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

import orjson

from portal.api.context import PortalContext
from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.graph.execute import Answer, Engine
from portal.graph.request import Request
from portal.graph.trusted import id_of


class Walls(Enum):
    """What stands between a viewer and a row."""

    BOTH = "policies and filters"
    POLICIES = "policies only"
    FILTERS = "filters only"


@dataclass
class Portal:
    """The same rows behind both walls (`database`) and where no policy holds (`unguarded`)."""

    database: Database
    unguarded: Database
    engine: Engine
    unfiltered: Engine
    texts: dict[str, str]

    def register(self, query: str) -> None:
        """Keep all its statements: of a free document no more than a handful of kinds of viewers are kept."""
        self.texts[id_of(query)] = query

    def behind(self, walls: Walls) -> tuple[Database, Engine]:
        """Where to ask."""
        return (
            self.unguarded if walls is Walls.FILTERS else self.database,
            self.unfiltered if walls is Walls.POLICIES else self.engine,
        )

    async def answer(
        self, viewer: Viewer, query: str, walls: Walls = Walls.BOTH, *, live: Any = None, **variables: Any
    ) -> Answer:
        """The answer as the transports get it."""
        database, engine = self.behind(walls)
        return await engine.execute(PortalContext(database, viewer, "proof", live=live), Request(query, variables))

    async def ask(self, viewer: Viewer, query: str, walls: Walls = Walls.BOTH, **variables: Any) -> dict[str, Any]:
        """The data of an answer that must have no errors."""
        given = await self.answer(viewer, query, walls, **variables)
        answer = orjson.loads(given.body())
        assert "errors" not in answer, answer
        data: dict[str, Any] = answer["data"]
        return data
