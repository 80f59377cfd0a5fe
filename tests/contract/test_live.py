"""Live updates as other people's client libraries get them, over both transports."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest

from tests.contract.served import Client, Served, client
from tests.make.world import Human, World

CHANGED = "subscription($after: String) { ideaChanged(after: $after) { cursor change idea { id } } }"
BOTH = pytest.mark.parametrize("script", ["ws.js", "sse.js"])


@dataclass
class Stage:
    """A firm with an idea, and somebody's program that listens."""

    portal: Served
    world: World
    anna: Human
    idea: UUID
    key: str

    def listening(self, script: str, query: str = CHANGED, **variables: Any) -> Any:
        address = self.portal.url.replace("http", "ws") if script == "ws.js" else self.portal.url
        headers = {"authorization": f"Bearer {self.key}"}
        return client(script, url=address, headers=headers, query=query, variables=variables)

    @asynccontextmanager
    async def heard(self, script: str, **variables: Any) -> AsyncIterator[Client]:
        """A client that is surely listening: it has heard a first event."""
        async with self.listening(script, **variables) as heard:
            assert await heard.hear() == {"connected": True}
            await asyncio.sleep(0.5)
            yield heard

    async def happens(self) -> str:
        return str(await self.world.event("idea_commented", self.idea, self.anna, self.world.open.id))


@pytest.fixture
async def stage(portal: Served, world: World) -> Stage:
    anna = await world.person(await world.partner())
    return Stage(portal, world, anna, await world.idea(anna), await world.key(anna))


def cursors(events: list[dict[str, Any]]) -> list[str]:
    return [event["ideaChanged"]["cursor"] for event in events]


@BOTH
async def test_events_reach_the_library(stage: Stage, script: str) -> None:
    async with stage.heard(script) as heard:
        sent = [await stage.happens() for _ in range(3)]
        events = await heard.told(3)
    assert cursors(events) == sent
    assert events[0]["ideaChanged"]["change"] == "COMMENTED"


@BOTH
async def test_a_query_is_answered_and_complete(stage: Stage, script: str) -> None:
    async with stage.listening(script, "{ viewer { person { id } } }") as heard:
        assert await heard.hear() == {"connected": True}
        assert (await heard.hear())["next"]["data"]["viewer"]["person"]["id"] == f"person_{stage.anna.id}"
        assert await heard.hear() == {"complete": True}


@BOTH
async def test_whoever_comes_back_misses_nothing(stage: Stage, script: str) -> None:
    async with stage.heard(script) as heard:
        before = [await stage.happens() for _ in range(2)]
        assert cursors(await heard.told(2)) == before
    missed = [await stage.happens() for _ in range(600)]
    async with stage.listening(script, after=before[-1]) as heard:
        assert await heard.hear() == {"connected": True}
        later = [await stage.happens() for _ in range(20)]
        assert cursors(await heard.told(620)) == missed + later


@BOTH
async def test_nothing_is_lost_or_doubled_at_the_seam(stage: Stage, script: str) -> None:
    """Writers go on while a client catches up, and one of them had begun before all the others but commits last."""
    first = await stage.happens()
    async with await psycopg.AsyncConnection.connect(stage.portal.owner) as late:
        own, stage.world.db = stage.world.db, late
        await late.execute("select pg_current_xact_id()")
        slow = await stage.happens()
        stage.world.db = own
        early = [await stage.happens() for _ in range(50)]
        async with stage.listening(script, after=first) as heard:
            assert await heard.hear() == {"connected": True}
            writers = [asyncio.create_task(write(stage, 40)) for _ in range(3)]
            await asyncio.sleep(0.2)
            await late.commit()
            later = [cursor for sent in await asyncio.gather(*writers) for cursor in sent]
            found = cursors(await heard.told(1 + len(early) + len(later)))
            end = await stage.happens()
            assert cursors(await heard.told(1)) == [end]
    assert found[: 1 + len(early)] == [slow, *early]
    assert len(set(found)) == len(found)
    assert set(found) == {slow, *early, *later}


async def write(stage: Stage, count: int) -> list[str]:
    async with await psycopg.AsyncConnection.connect(stage.portal.owner, autocommit=True) as own:
        world = World(stage.world.owner, stage.world.workspace_id)
        world.db = own
        return [
            str(await world.event("idea_commented", stage.idea, stage.anna, stage.world.open.id)) for _ in range(count)
        ]


@pytest.mark.parametrize(
    ("after", "code"), [("nonsense", "BAD_CURSOR"), ("0198f6a0-0000-7000-8000-000000000000", "RESYNC")]
)
@BOTH
async def test_cursors_that_lead_nowhere(stage: Stage, script: str, after: str, code: str) -> None:
    async with stage.listening(script, after=after) as heard:
        assert await heard.hear() == {"connected": True}
        said = await heard.hear()
    errors = said["error"] if script == "ws.js" else said["next"]["errors"]
    assert errors[0]["extensions"]["code"] == code


async def test_cursors_of_yesterday_are_too_old(stage: Stage) -> None:
    cursor = await stage.happens()
    await stage.world.db.execute("update event set at = at - interval '25 hours' where id = %s", [cursor])
    async with stage.listening("ws.js", after=cursor) as heard:
        assert await heard.hear() == {"connected": True}
        assert (await heard.hear())["error"][0]["extensions"]["code"] == "RESYNC"


async def test_what_was_missed_is_told_by_the_rights_of_now(stage: Stage) -> None:
    first = await stage.happens()
    hidden = await stage.world.idea(await stage.world.person(await stage.world.partner("Andere AG")))
    held = await stage.world.event("idea_commented", hidden, stage.anna, stage.world.house.id)
    seen = await stage.happens()
    async with stage.listening("ws.js", after=first) as heard:
        assert await heard.hear() == {"connected": True}
        assert cursors(await heard.told(1)) == [seen] != [held]


async def test_a_broken_stream_goes_on_after_the_last_event_id(stage: Stage) -> None:
    first, second = await stage.happens(), await stage.happens()
    headers = {"authorization": f"Bearer {stage.key}", "accept": "text/event-stream", "last-event-id": first}
    async with httpx.AsyncClient(timeout=20) as browser:
        parameters = {"query": CHANGED, "variables": '{"after": "nonsense"}'}
        async with browser.stream("GET", stage.portal.url, params=parameters, headers=headers) as stream:
            assert stream.headers["content-type"] == "text/event-stream; charset=utf-8"
            lines = stream.aiter_lines()
            while not (line := await anext(lines)).startswith("id:"):
                pass
            assert line == f"id: {second}"


@BOTH
async def test_what_cannot_be_executed(stage: Stage, script: str) -> None:
    async with stage.listening(script, "subscription { nobody }") as heard:
        said = await heard.hear()
        if script == "ws.js":
            assert said == {"connected": True}
            assert (await heard.hear())["error"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
        else:
            assert said == {"error": 400}


async def test_programs_without_a_key_are_told_nothing(stage: Stage) -> None:
    stage.key = "bwk_" + "x" * 43
    async with stage.listening("sse.js") as heard:
        assert await heard.hear() == {"error": 401}
    async with stage.listening("ws.js") as heard:
        assert await heard.hear() == {"closed": 4403}


async def test_the_key_may_come_in_the_first_message(stage: Stage) -> None:
    address = stage.portal.url.replace("http", "ws")
    init = {"authorization": f"Bearer {stage.key}"}
    async with client("ws.js", url=address, headers={}, init=init, query="{ viewer { email } }") as heard:
        assert await heard.hear() == {"connected": True}
        assert (await heard.hear())["next"]["data"]["viewer"]["email"] == stage.anna.email
