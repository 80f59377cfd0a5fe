"""Calling a mutation as somebody, and looking at what it left behind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from portal.api.context import Door, PortalContext
from portal.api.schema import schema
from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.graph.execute import Engine
from portal.graph.request import Request
from tests.make.world import World


@dataclass(frozen=True)
class Call:
    """How a mutation is called; `by` may, all others may not, for reasons of their own."""

    given: Callable[[Any], dict[str, Any]]
    by: str | None
    refused: tuple[str, ...] = ()
    elsewhere: bool = True
    """Whether the owner of another workspace is refused: not where nothing of this workspace is named."""


def door(given: dict[str, Any]) -> Call:
    """Open to strangers who know a secret; here nobody does. That it opens is proven with the doors."""
    return Call(lambda _: given, None, ("a lead", "host owner"))


REPLAYED = "Idempotent-Replayed"

DUMP = """
    select format('select %L,
                          coalesce(md5(string_agg(t::text, '','' order by t::text)), '''') from %I t', relname, relname)
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'brake'
"""


@dataclass
class House:
    """A full world, people to act in it, and the contents of its tables."""

    database: Database
    world: World
    viewers: dict[str, Viewer]
    targets: Any
    calls: Mapping[str, Call]

    async def call(self, name: str, viewer: str, key: str | None = None) -> list[str]:
        """The codes with which the mutation refuses; none if it was done. `REPLAYED` if it was not done again."""
        kind = name[0].upper() + name[1:] + "Input"
        query = f"mutation($input: {kind}!) {{ {name}(input: $input) {{ userErrors {{ code }} }} }}"
        context = PortalContext(self.database, self.viewers[viewer], "stranger", enter=lambda: Door(is_own_page=True))
        request = Request(query, {"input": self.calls[name].given(self.targets)}, idempotency_key=key)
        answer = orjson.loads((await Engine(schema()).execute(context, request)).body())
        assert "errors" not in answer, (name, viewer, answer)
        refusals = [error["code"] for error in answer["data"][name]["userErrors"]]
        return refusals + [header for header, _ in context.headers if header == REPLAYED]

    async def contents(self) -> dict[str, str]:
        """A fingerprint of each table."""
        selects = await (await self.world.db.execute(DUMP)).fetchall()  # type: ignore[arg-type] - a constant
        union = " union all ".join(select for (select,) in selects)
        return dict(await (await self.world.db.execute(union)).fetchall())
