"""How live connections end: with the session, with the person's sixth window, with the server."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import orjson
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from portal.core.db import Database
from portal.graph.websocket import PROTOCOL
from portal.identity.actions import end_session
from tests.contract.served import Served
from tests.make.world import Human, World

CHANGED = {"query": "subscription { ideaChanged { cursor } }"}


@pytest.fixture
async def anna(world: World) -> Human:
    return await world.person(await world.partner())


@asynccontextmanager
async def socket(portal: Served, key: str | None, **more: Any) -> AsyncIterator[ClientConnection]:
    headers = {"authorization": f"Bearer {key}"} if key else {}
    address = portal.url.replace("http", "ws")
    async with connect(address, subprotocols=[PROTOCOL], additional_headers=headers, **more) as open_:  # type: ignore[list-item]  # names of a type of its own there
        yield open_


async def say(open_: ClientConnection, **message: Any) -> None:
    await open_.send(orjson.dumps(message).decode())


async def hear(open_: ClientConnection) -> Any:
    return orjson.loads(await asyncio.wait_for(open_.recv(), 20))


async def begin(open_: ClientConnection) -> None:
    await say(open_, type="connection_init")
    assert await hear(open_) == {"type": "connection_ack"}


async def closed(open_: ClientConnection) -> int:
    """The code with which the other side closes, whatever it said before."""
    with pytest.raises(ConnectionClosed) as end:
        while True:
            await asyncio.wait_for(open_.recv(), 20)
    return end.value.rcvd.code if end.value.rcvd else 1006


@asynccontextmanager
async def stream(portal: Served, key: str) -> AsyncIterator[httpx.Response]:
    headers = {"authorization": f"Bearer {key}", "accept": "text/event-stream"}
    async with (
        httpx.AsyncClient(timeout=30) as client,
        client.stream("POST", portal.url, json=CHANGED, headers=headers) as response,
    ):
        yield response


@pytest.fixture
async def database(portal: Served) -> AsyncIterator[Database]:
    own = Database(portal.app_dsn, readers=1, changers=1, writers=1)
    await own.open()
    yield own
    await own.close()


async def revoke(database: Database, world: World, anna: Human) -> None:
    """As somebody does who ends a session in another browser."""
    session = await world.one("select id from session where person_id = %s order by id desc limit 1", anna.person_id)
    async with database.write(await world.viewer(database, anna)) as tx:
        await end_session(tx, session)


async def test_a_revoked_session_is_closed_within_a_second(
    portal: Served, world: World, anna: Human, database: Database
) -> None:
    # The best of three: the machine, too, may be busy for a second.
    assert min([await seconds_until_closed(portal, world, anna, database) for _ in range(3)]) < 1


async def seconds_until_closed(portal: Served, world: World, anna: Human, database: Database) -> float:
    """From the end of a session until both its lines have said so."""
    key = await world.key(anna)
    async with socket(portal, key) as open_, stream(portal, key) as response:
        await begin(open_)
        await say(open_, type="subscribe", id="1", payload=CHANGED)
        lines = response.aiter_lines()
        assert await anext(lines) == ":"
        await revoke(database, world, anna)
        began = time.monotonic()
        assert await closed(open_) == 4403
        rest = [line async for line in lines]
        took = time.monotonic() - began
    assert any('"UNAUTHENTICATED"' in line for line in rest)
    assert "event: complete" in rest
    return took


async def test_other_peoples_lines_stay(portal: Served, world: World, anna: Human, database: Database) -> None:
    await world.key(anna)
    async with socket(portal, await world.key(await world.person(anna.firm))) as open_:
        await begin(open_)
        await revoke(database, world, anna)
        await asyncio.sleep(1)
        await say(open_, type="ping")
        assert await hear(open_) == {"type": "pong"}


async def test_an_expired_session_is_closed_at_that_moment(portal: Served, world: World, anna: Human) -> None:
    key = await world.key(anna)
    await world.db.execute("update session set expires_at = clock_timestamp() + interval '2 s'")
    async with socket(portal, key) as open_:
        await begin(open_)
        began = time.monotonic()
        assert await closed(open_) == 4403
        assert time.monotonic() - began < 3


async def test_a_person_has_five_lines(portal: Served, world: World, anna: Human) -> None:
    key = await world.key(anna)
    async with (
        stream(portal, key) as first, stream(portal, key), stream(portal, key), stream(portal, key),
        socket(portal, key) as fifth, socket(portal, key) as sixth,
    ):  # fmt: skip
        assert first.status_code == 200
        await begin(fifth)
        await say(sixth, type="connection_init")
        assert await closed(sixth) == 1013
        async with stream(portal, key) as response:
            assert (response.status_code, response.headers["retry-after"]) == (429, "30")
            assert "RATE_LIMITED" in (await response.aread()).decode()
        await fifth.close()
        async with socket(portal, key) as again:
            await asyncio.sleep(0.2)
            await begin(again)


async def test_another_sites_page_gets_no_socket(portal: Served, world: World, anna: Human) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with socket(portal, await world.key(anna), origin="https://boese.example"):
            pass
    assert refused.value.response.status_code == 403
    async with socket(portal, await world.key(anna), origin=f"http://{portal.host}") as open_:  # type: ignore[arg-type]  # as above
        await begin(open_)


async def test_messages_are_text_and_not_compressed(portal: Served, world: World, anna: Human) -> None:
    async with socket(portal, await world.key(anna)) as open_:
        assert not open_.protocol.extensions
        await say(open_, type="connection_init")
        assert isinstance(await asyncio.wait_for(open_.recv(), 20), str)
        await open_.send(b"{}")
        assert await closed(open_) == 4400


@pytest.mark.parametrize(
    "frame", ["{", "[]", '"x"', "null", '{"id": "1"}', '{"type": 1}', '{"type": "ping", "payload": 1}']
)
async def test_malformed_messages_close_the_socket(portal: Served, world: World, anna: Human, frame: str) -> None:
    async with socket(portal, await world.key(anna)) as open_:
        await begin(open_)
        await open_.send(frame)
        assert await closed(open_) == 4400


async def test_a_server_that_ends_says_so_and_does_not_wait(another: Served, world: World, anna: Human) -> None:
    key = await world.key(anna)
    async with socket(another, key) as open_, stream(another, key) as response:
        await begin(open_)
        await say(open_, type="subscribe", id="1", payload=CHANGED)
        lines = response.aiter_lines()
        assert await anext(lines) == ":"
        began = time.monotonic()
        stopping = asyncio.create_task(asyncio.to_thread(another.stop))
        assert await closed(open_) == 1012
        # Without `complete`: the client comes back to whoever serves next.
        assert [line async for line in lines if line.startswith("event")] == []
        assert time.monotonic() - began < 3
        await stopping
        assert "graceful shutdown exceeded" not in another.log.read_text()
