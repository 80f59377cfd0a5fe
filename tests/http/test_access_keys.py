"""At the web application itself: browsers run registered documents only, programs come with keys and ask freely."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx
import orjson
import pytest
from starlette.applications import Starlette

from portal.core.db import Database
from portal.identity.actions import end_session
from portal.identity.secrets import KEY_PREFIX, fingerprint, new_key, new_secret
from portal.main import build_app
from portal.settings import Settings
from tests.make.documents import registered
from tests.make.world import Human, World

SETTINGS = Settings(worker_in_web=False)
WHO = "{ viewer { email } }"
OWN_PAGE = {"X-Portal": "1"}


@pytest.fixture
async def anna(world: World) -> Human:
    return await world.person(await world.partner("Käserei Rot"), email="anna@rot.example")


@pytest.fixture
async def app(app_dsn: str) -> AsyncIterator[Starlette]:
    app = build_app(SETTINGS, app_dsn)
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=SETTINGS.base_url) as client:
        yield client


@pytest.fixture
async def browser(client: httpx.AsyncClient, world: World, anna: Human) -> httpx.AsyncClient:
    """Anna's, signed in."""
    client.cookies.set("portal", await signed_in(world, anna))
    client.headers.update(OWN_PAGE)
    return client


async def signed_in(world: World, human: Human) -> str:
    """The secret of a browser's session."""
    secret = new_secret()
    await world.session(human, fingerprint(secret))
    return secret


async def asked(client: httpx.AsyncClient, body: dict[str, Any], **headers: str) -> tuple[int, Any]:
    answer = await client.post("/graphql", json=body, headers=headers)
    return answer.status_code, answer.json()


def code(body: Any) -> str:
    found: str = body["errors"][0]["extensions"]["code"]
    return found


async def test_browser_runs_registered_documents_only(browser: httpx.AsyncClient, anna: Human) -> None:
    _, by_id = await asked(browser, {"documentId": registered()["Session"]})
    assert by_id["data"]["viewer"]["email"] == "anna@rot.example"
    _, free = await asked(browser, {"query": WHO})
    assert code(free) == "DOCUMENT_REQUIRED"
    assert "data" not in free
    _, unknown = await asked(browser, {"documentId": "sha256:" + "0" * 64})
    assert code(unknown) == "DOCUMENT_NOT_FOUND"


async def test_get_and_event_streams_of_a_browser_follow_the_same_rule(browser: httpx.AsyncClient) -> None:
    read = await browser.get("/graphql", params={"documentId": registered()["Session"]})
    assert read.json()["data"]["viewer"]["email"] == "anna@rot.example"
    assert code((await browser.get("/graphql", params={"query": WHO})).json()) == "DOCUMENT_REQUIRED"
    stream = {"Accept": "text/event-stream"}
    told = await browser.post("/graphql", json={"query": "subscription { ideaChanged { cursor } }"}, headers=stream)
    assert "DOCUMENT_REQUIRED" in told.text


async def test_free_documents_can_be_allowed_for_development(world: World, anna: Human, app_dsn: str) -> None:
    app = build_app(replace(SETTINGS, free_documents=True), app_dsn)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=SETTINGS.base_url) as client,
    ):
        client.cookies.set("portal", await signed_in(world, anna))
        _, free = await asked(client, {"query": WHO}, **OWN_PAGE)
    assert free["data"]["viewer"]["email"] == "anna@rot.example"


async def test_stranger_asks_freely(client: httpx.AsyncClient, anna: Human) -> None:
    _, free = await asked(client, {"query": "{ portal { name } viewer { email } }"})
    assert free["data"] == {"portal": {"name": "Testwerk"}, "viewer": None}


async def test_program_asks_freely_as_its_owner(client: httpx.AsyncClient, world: World, anna: Human) -> None:
    key = await world.key(anna)
    status, free = await asked(client, {"query": WHO}, Authorization=f"Bearer {key}")
    assert (status, free["data"]) == (200, {"viewer": {"email": "anna@rot.example"}})
    _, by_id = await asked(client, {"documentId": registered()["Session"]}, Authorization=f"bearer {key}")
    assert by_id["data"]["viewer"]["email"] == "anna@rot.example"


async def test_cookie_does_not_count_beside_a_key(browser: httpx.AsyncClient, world: World, anna: Human) -> None:
    ben = await world.person(await world.partner("Bäckerei Blau"), email="ben@blau.example")
    _, answer = await asked(browser, {"query": WHO}, Authorization=f"Bearer {await world.key(ben)}")
    assert answer["data"] == {"viewer": {"email": "ben@blau.example"}}
    status, refused = await asked(browser, {"query": WHO}, Authorization=f"Bearer {new_key()}")
    assert (status, code(refused)) == (401, "UNAUTHENTICATED")


async def test_other_kinds_of_authorisation_are_somebody_elses(browser: httpx.AsyncClient) -> None:
    """A proxy's password, for instance."""
    _, answer = await asked(browser, {"documentId": registered()["Session"]}, Authorization="Basic YTpi")
    assert answer["data"]["viewer"]["email"] == "anna@rot.example"


@pytest.mark.parametrize("shown", ["", "x", KEY_PREFIX, KEY_PREFIX + "x" * 43, "x" * 47, "bwk_\N{SNOWMAN}"])
async def test_made_up_key_is_refused(client: httpx.AsyncClient, anna: Human, shown: str) -> None:
    answer = await client.post("/graphql", json={"query": WHO}, headers={b"authorization": f"Bearer {shown}".encode()})
    assert (answer.status_code, code(answer.json())) == (401, "UNAUTHENTICATED")


async def test_session_is_no_key_and_a_key_no_session(client: httpx.AsyncClient, world: World, anna: Human) -> None:
    status, _ = await asked(client, {"query": WHO}, Authorization=f"Bearer {await signed_in(world, anna)}")
    assert status == 401
    client.cookies.set("portal", await world.key(anna))
    _, answer = await asked(client, {"query": WHO}, **OWN_PAGE)
    assert answer["data"] == {"viewer": None}


@pytest.mark.parametrize(
    "change",
    ["delete from session", "update session set expires_at = now()", "update membership set state = 'suspended'"],
)
async def test_ended_key_is_refused(client: httpx.AsyncClient, world: World, anna: Human, change: str) -> None:
    key = await world.key(anna)
    await world.db.execute(change)  # type: ignore[arg-type] - written above
    status, refused = await asked(client, {"query": WHO}, Authorization=f"Bearer {key}")
    assert (status, code(refused)) == (401, "UNAUTHENTICATED")


async def test_key_sleeps_without_ending(client: httpx.AsyncClient, world: World, anna: Human) -> None:
    key = await world.key(anna)
    await world.db.execute("update session set last_seen_at = now() - interval '40 days'")
    _, answer = await asked(client, {"query": WHO}, Authorization=f"Bearer {key}")
    assert answer["data"]["viewer"]["email"] == "anna@rot.example"
    assert await world.one("select last_seen_at > now() - interval '1 minute' from session")


async def test_key_that_is_taken_away_is_refused_at_once(
    browser: httpx.AsyncClient, world: World, anna: Human, caplog: pytest.LogCaptureFixture
) -> None:
    given = {"name": "Lagerprogramm", "days": 30}
    _, made = await asked(browser, {"documentId": registered()["CreateAccessKey"], "variables": {"input": given}})
    payload = made["data"]["accessKeyCreate"]
    program = {"Authorization": f"Bearer {payload['secret']}"}
    assert (await asked(browser, {"query": WHO}, **program))[0] == 200
    end = {"documentId": registered()["EndSession"], "variables": {"input": {"sessionId": payload["session"]["id"]}}}
    _, ended = await asked(browser, end)
    assert ended["data"]["sessionEnd"]["ok"] is True
    assert (await asked(browser, {"query": WHO}, **program))[0] == 401
    assert (await asked(browser, {"documentId": registered()["Session"]}))[1]["data"]["viewer"] is not None
    assert payload["secret"] not in caplog.text


async def test_socket_of_a_program_is_closed_when_its_key_ends(
    app: Starlette, database: Database, world: World, anna: Human
) -> None:
    socket = Socket(app, Authorization=f"Bearer {await world.key(anna)}")
    await socket.begin()
    await socket.say({"id": "1", "type": "subscribe", "payload": {"query": "subscription { ideaChanged { cursor } }"}})
    viewer = await world.viewer(database, anna)
    key = await world.one("select id from session")
    async with database.write(replace(viewer, session_id=key)) as tx:
        await end_session(tx)
    async with asyncio.timeout(5):
        while (told := await socket.hear())["type"] != "websocket.close":
            pass
    assert told["code"] == 4403
    await socket.task


async def test_socket_of_a_browser_runs_registered_documents_only(app: Starlette, world: World, anna: Human) -> None:
    socket = Socket(app, Cookie=f"portal={await signed_in(world, anna)}", Origin=SETTINGS.base_url)
    await socket.begin()
    await socket.say({"id": "1", "type": "subscribe", "payload": {"query": WHO}})
    assert "DOCUMENT_REQUIRED" in (await socket.hear())["text"]
    await socket.say({"id": "2", "type": "subscribe", "payload": {"documentId": registered()["Session"]}})
    assert "anna@rot.example" in (await socket.hear())["text"]
    await socket.end()


async def test_socket_with_a_wrong_key_is_closed(app: Starlette, anna: Human) -> None:
    socket = Socket(app, Authorization=f"Bearer {new_key()}")
    assert (await socket.hear())["type"] == "websocket.accept"
    await socket.say({"type": "connection_init"})
    assert (await socket.hear())["code"] in {4401, 4403}
    await socket.task


class Socket:
    """A program's or a browser's end of a WebSocket at the application."""

    def __init__(self, app: Starlette, **headers: str) -> None:
        self.inbox: asyncio.Queue[Any] = asyncio.Queue()
        self.outbox: asyncio.Queue[Any] = asyncio.Queue()
        scope = {
            "type": "websocket",
            "path": "/graphql",
            "raw_path": b"/graphql",
            "query_string": b"",
            "root_path": "",
            "scheme": "ws",
            "subprotocols": ["graphql-transport-ws"],
            "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
            "state": {},
        }
        self.inbox.put_nowait({"type": "websocket.connect"})
        self.task = asyncio.create_task(app(scope, self.inbox.get, self.outbox.put))

    async def begin(self) -> None:
        assert (await self.hear())["type"] == "websocket.accept"
        await self.say({"type": "connection_init"})
        assert "connection_ack" in (await self.hear())["text"]

    async def say(self, message: dict[str, Any]) -> None:
        await self.inbox.put({"type": "websocket.receive", "text": orjson.dumps(message).decode()})

    async def hear(self) -> dict[str, Any]:
        async with asyncio.timeout(10):
            message: dict[str, Any] = await self.outbox.get()
            return message

    async def end(self) -> None:
        await self.inbox.put({"type": "websocket.disconnect", "code": 1000})
        await self.task
