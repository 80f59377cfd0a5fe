"""Calling a mutation as somebody, and looking at what it left behind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson

from portal.api.context import Door, PortalContext
from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.graph.execute import Engine
from portal.graph.request import Request
from tests.make.engine import engine as shared
from tests.make.matrix import Matrix
from tests.make.world import Human, World


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

ANSWERS_ALL_ALIKE = {"sessionLinkRequest"}
"""Says yes to everybody, so that nobody learns who has an account."""

DOORS = {
    "moderationDecide",
    "moderationUndo",
    "workspaceSetUp",
    "sessionCreate",
    "sessionLinkRequest",
    "sessionLinkRedeem",
    "sessionSwitch",
    "accessKeyCreate",
    "calendarFeedCreate",
    "calendarFeedRenew",
    "passwordChange",
    "invitationAccept",
    "supportProposalRedeem",
    "fairDutyRedeem",
}
"""Open their own transactions or hand out secrets, so they cannot be replayed; idempotency keys change nothing."""
SEALED = {"ballotVoteCast"}
"""Keep their keys themselves: a row that says who asked when, and a hash of what for, would break the seal."""

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
    engine: Engine = field(default_factory=shared)
    seen: tuple[str, dict[str, str]] = ("", {})

    async def call(self, name: str, viewer: str, key: str | None = None) -> list[str]:
        """The codes with which the mutation refuses; none if it was done. `REPLAYED` if it was not done again."""
        kind = name[0].upper() + name[1:] + "Input"
        query = f"mutation($input: {kind}!) {{ {name}(input: $input) {{ userErrors {{ code }} }} }}"
        context = PortalContext(self.database, self.viewers[viewer], "stranger", enter=lambda: Door(is_own_page=True))
        request = Request(query, {"input": self.calls[name].given(self.targets)}, idempotency_key=key)
        answer = orjson.loads((await self.engine.execute(context, request)).body())
        assert "errors" not in answer, (name, viewer, answer)
        refusals = [error["code"] for error in answer["data"][name]["userErrors"]]
        return refusals + [header for header, _ in context.headers if header == REPLAYED]

    async def contents(self) -> dict[str, str]:
        """A fingerprint of each table; read again only if a transaction has written anything since."""
        now = await self.world.one("select pg_current_snapshot()::text")
        if now != self.seen[0]:
            self.seen = now, await self._fingerprints()
        return self.seen[1]

    async def _fingerprints(self) -> dict[str, str]:
        selects = await (await self.world.db.execute(DUMP)).fetchall()  # type: ignore[arg-type] - a constant
        union = " union all ".join(select for (select,) in selects)
        return dict(await (await self.world.db.execute(union)).fetchall())


async def regretted(world: World, idea: UUID, human: Human) -> UUID:
    comment = await world.comment(idea, human, "", deleted_at=datetime.now(UTC))
    await world.version(comment)
    return comment


async def locked(world: World, human: Human) -> UUID:
    return await world.idea(human, locked_at=datetime.now(UTC), lock_sentence="Alles ist gesagt.")


async def note(world: World, matrix: Matrix, idea: UUID, *, published: bool) -> UUID:
    pair = matrix.firms["b"].pair
    assert pair is not None
    return await world.release_note(pair, matrix.people["host owner"], idea, published=published)


def names(call: Call) -> list[str]:
    """Which targets a call names."""
    seen: list[str] = []

    class Spy:
        def __getattr__(self, name: str) -> str:
            seen.append(name)
            return name

    call.given(Spy())  # type: ignore[arg-type] - only asked for attributes
    return seen


def never(ids: Mapping[str, str]) -> dict[str, str]:
    return {name: f"{id_.rpartition('_')[0]}_{UUID(int=0)}" for name, id_ in ids.items() if id_.startswith("idea_")}


def circle(matrix: Matrix, name: str) -> UUID:
    circle: Any = matrix.circles[name]
    return getattr(circle, "id", circle)
