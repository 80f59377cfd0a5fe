"""In a hall without reception, the card and the day stay readable on the device, until whoever kept them signs out."""

import asyncio
import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

READER, NEXT = "vreni.studer@hinterfluh.example", "regula.ammann@wendrueti.example"
NO_NETWORK = "ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|WebSocket|navigating"
KEPT = "Object.keys(localStorage).filter((key) => key.startsWith('kept:')).length"
CODE = "caches.keys().then((all) => all.length && caches.open(all[0]).then((one) => one.match('/')).then(Boolean))"
ANSWERS = """caches.keys()
    .then((all) => Promise.all(all.map((name) => caches.open(name).then((one) => one.keys()))))
    .then((all) => all.flat().map(({ url }) => new URL(url).pathname))"""


async def test_the_card_and_the_day_are_read_without_a_network_until_one_signs_out(visit: Visit) -> None:
    reader = await visit(READER)
    reader.forgives(NO_NETWORK)
    page = await reader.goes_to("/messen", "Messen")
    await expect(page.get_by_role("article").first).to_be_visible()
    assert await page.evaluate(KEPT) == 0
    fair = await first_fair(page)
    for part in ("heute", "merkblatt"):
        await opens(reader, f"{fair}/{part}")
    title = await page.get_by_role("heading", level=1).inner_text()
    await reader.context.set_offline(offline=True)
    for part, shown in (("merkblatt", "Merkblatt drucken"), ("heute", "Termin eintragen")):
        await page.goto(f"{reader.url}{fair}/{part}")  # as if the phone had closed the page meanwhile
        await expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
        await expect(page.get_by_text(re.compile("Stand vom .*, ohne Netz"))).to_be_visible()
        await expect(page.get_by_role("button", name=shown)).to_be_visible()
    # What was never opened is not there.
    await page.goto(f"{reader.url}{fair}/budget")
    await expect(page.get_by_text("Keine Verbindung").first).to_be_visible()
    # It comes by itself as soon as there is a network again.
    await reader.context.set_offline(offline=False)
    await expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
    await opens(reader, f"{fair}/merkblatt")
    await expect(page.get_by_text("ohne Netz")).to_have_count(0)
    assert all(re.match("/$|/_app/immutable/|/theme.js|/icon.svg", path) for path in await page.evaluate(ANSWERS))

    await page.get_by_role("button", name=re.compile("Ihr Konto")).click()
    await page.get_by_role("button", name="Abmelden").click()
    await expect(page.get_by_role("heading", level=1, name="Anmelden")).to_be_visible()
    assert await page.evaluate(KEPT) == 0
    await reader.context.set_offline(offline=True)
    await page.goto(f"{reader.url}{fair}/merkblatt")
    await expect(page.get_by_text("Keine Verbindung").first).to_be_visible()
    await expect(page.get_by_text(title)).to_have_count(0)
    await reader.context.set_offline(offline=False)
    await expect(page.get_by_role("heading", level=1, name="Anmelden")).to_be_visible()
    # The next person at the device finds a session that ended elsewhere just as empty.
    await reader.is_let_in(NEXT)
    await opens(reader, f"{fair}/merkblatt")
    await reader.context.clear_cookies()
    await reader.goes_to("/anmelden", "Anmelden")
    assert await page.evaluate(KEPT) == 0


async def opens(reader: Visitor, path: str) -> None:
    """Until the page and its code are kept."""
    page = await reader.goes_to(path)
    await expect(page.get_by_role("main").get_by_role("button").first).to_be_visible()
    await reader.is_calm()

    async def is_kept() -> bool:
        return bool(await page.evaluate(KEPT) >= 3 and await page.evaluate(CODE))

    async with asyncio.timeout(20):
        while not await is_kept():  # noqa: ASYNC110 - the worker beside the page
            await asyncio.sleep(0.05)


async def first_fair(page: Page) -> str:
    """A fair at which the reader may plan."""
    link = page.get_by_role("article").first.get_by_role("link").first
    found = await link.get_attribute("href")
    assert found
    return found.removesuffix("/uebersicht")
