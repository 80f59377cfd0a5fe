"""Who is at the door, how long that is remembered, and which requests come from our own pages."""

import asyncio
from typing import Any

import pytest

from portal.core.db import Database
from portal.core.viewer import STRANGER
from portal.http.session import Sessions, is_from_our_pages, is_own_origin
from portal.identity.actions import end_session
from portal.identity.secrets import new_secret
from tests.make.browser import PASSWORD, Site, Visitor
from tests.make.world import Human, World

BASE = "https://portal.example"
OWN = {"x-portal": "1", "origin": BASE, "sec-fetch-site": "same-origin", "host": "portal.example"}


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def anna(world: World, database: Database) -> Human:
    hashed = await Site(database).passwords.hash(PASSWORD)
    return await world.person(await world.partner(), password_hash=hashed)


@pytest.fixture
async def cookies(database: Database, anna: Human) -> dict[str, str]:
    browser = Visitor(Site(database))
    await browser.sign_in(anna.email)
    return browser.cookies


async def test_viewer_is_remembered_for_two_seconds(
    database: Database, world: World, anna: Human, cookies: dict[str, str]
) -> None:
    clock = Clock()
    sessions = Sessions(database, is_secure=True, clock=clock)
    assert (await sessions.viewer(cookies)).membership_id == anna.id
    await world.db.execute("delete from session")
    clock.now += 1.9
    assert (await sessions.viewer(cookies)).membership_id == anna.id
    clock.now += 0.2
    assert await sessions.viewer(cookies) == STRANGER


async def test_own_process_forgets_at_once_when_rights_change(
    database: Database, anna: Human, cookies: dict[str, str]
) -> None:
    sessions = Sessions(database, is_secure=True, clock=Clock())
    viewer = await sessions.viewer(cookies)
    async with database.write(viewer) as tx:
        await end_session(tx)
    assert await sessions.viewer(cookies) == STRANGER


async def test_other_processes_forget_when_the_log_tells_them(
    database: Database, world: World, anna: Human, cookies: dict[str, str]
) -> None:
    sessions = Sessions(database, is_secure=True, clock=Clock())
    await sessions.viewer(cookies)
    await world.db.execute("update membership set state = 'suspended'")
    sessions.drop(world.workspace_id)
    assert await sessions.viewer(cookies) == STRANGER


async def test_what_was_read_before_rights_changed_is_not_remembered_after(
    database: Database, world: World, anna: Human, cookies: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = Sessions(database, is_secure=True, clock=Clock())
    read = database.read_json

    async def slow(*args: Any) -> Any:
        found = await read(*args)
        await world.db.execute("update membership set state = 'suspended'")
        sessions.drop(world.workspace_id)
        return found

    monkeypatch.setattr(database, "read_json", slow)
    await sessions.viewer(cookies)
    monkeypatch.undo()
    assert await sessions.viewer(cookies) == STRANGER


async def test_a_page_that_asks_for_several_things_at_once_is_looked_up_once(
    database: Database, world: World, anna: Human, cookies: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = Sessions(database, is_secure=True, clock=Clock())
    read, looked, go_on = database.read_json, asyncio.Event(), asyncio.Event()
    asked = 0

    async def slow(*args: Any) -> Any:
        nonlocal asked
        asked += 1
        found = await read(*args)
        looked.set()
        await go_on.wait()
        return found

    monkeypatch.setattr(database, "read_json", slow)
    before = [asyncio.create_task(sessions.viewer(cookies)) for _ in range(5)]
    await looked.wait()
    assert asked == 1
    await world.db.execute("update membership set state = 'suspended'")
    sessions.drop(world.workspace_id)
    after = asyncio.create_task(sessions.viewer(cookies))
    go_on.set()
    assert {one.membership_id for one in await asyncio.gather(*before)} == {anna.id}
    assert await after == STRANGER
    assert asked == 2


@pytest.mark.parametrize("secret", ["", "x", "x" * 43, pytest.param(new_secret(), id="well-formed"), "ä" * 43])
async def test_made_up_cookies_are_strangers(database: Database, anna: Human, secret: str) -> None:
    sessions = Sessions(database, is_secure=True)
    assert await sessions.viewer({"__Host-portal": secret}) == STRANGER


async def test_over_tls_only_the_prefixed_cookie_counts(
    database: Database, anna: Human, cookies: dict[str, str]
) -> None:
    sessions = Sessions(database, is_secure=True)
    assert await sessions.viewer({"portal": cookies["__Host-portal"]}) == STRANGER


def test_own_pages_are_answered() -> None:
    assert is_from_our_pages(OWN, BASE)


@pytest.mark.parametrize(
    "change",
    [
        {"x-portal": ""},
        {"x-portal": "2"},
        {"origin": "https://boese.example"},
        {"origin": "https://portal.example.boese.example"},
        {"origin": "http://portal.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_foreign_pages_are_not(change: dict[str, str]) -> None:
    assert not is_from_our_pages({**OWN, **change}, BASE)


def test_a_client_that_is_no_browser_names_no_origin() -> None:
    assert is_from_our_pages({"x-portal": "1", "host": "portal.example"}, BASE)


def test_ones_own_machine_goes_by_several_names() -> None:
    headers = {"origin": "http://localhost:8000", "host": "localhost:8000"}
    assert is_own_origin(headers, "http://127.0.0.1:8000")
    assert not is_own_origin({**headers, "origin": "http://localhost:9999"}, "http://127.0.0.1:8000")
