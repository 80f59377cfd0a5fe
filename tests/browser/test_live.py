"""What changes by itself, and what happens when its code, or the network, is late."""

import asyncio
import re
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, Route, expect

from tests.browser.conftest import Visit
from tests.browser.portal import eventually
from tests.browser.scene import bring_in, open_circle
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

READER = "ardita.berisha@hinterfluh.example"
MODERATOR = "jonas.bleiker@wendrueti.example"
# Nobody has approved anything of his yet: what he tells other firms is held.
NEWCOMER = "dragan.petrovic@thurnegger.example"
NEWS = re.compile(r"^\d+ neue")


async def test_a_page_works_although_code_was_lost_and_the_next_is_live(visit: Visit, client: Path) -> None:
    reader = await visit(READER)
    number = await bring_in(reader, "Waagen mit Akku", await open_circle(reader))
    reader.forgives("ERR_FAILED")
    lost: list[str] = []

    async def lose(route: Route) -> None:
        lost.append(route.request.url)
        await route.abort()

    await reader.page.route(f"**/{carrier(client)}", lose, times=1)
    page = await reader.goes_to(f"/ideen/{number}", "Waagen mit Akku")
    await eventually(lambda: lost or None)
    talk = page.get_by_role("region", name="Gespräch")
    await talk.get_by_role("textbox", name="Ihr Beitrag").fill("Im Kühlraum fehlen Steckdosen.")
    await talk.get_by_role("button", name="Beitrag senden").click()
    await expect(talk.get_by_role("article")).to_contain_text("Im Kühlraum fehlen Steckdosen.")
    await page.get_by_role("link", name="Kreise").first.click()
    await expect(page.get_by_role("heading", level=1, name="Kreise")).to_be_visible()
    await reader.is_live()
    assert len(lost) == 1


async def test_what_happens_between_reading_and_listening_is_shown(visit: Visit, client: Path) -> None:
    reader, author = await visit(READER), await visit(MODERATOR)
    told = await author.goes_to("/ideen", "Ideen")
    await author.is_live()
    await author.is_calm()  # what happened just before it was opened is read once more
    page, release = await held_back(reader, client)
    await expect(page.get_by_role("article").first).to_be_visible()
    await bring_in(author, "Kisten ohne Plastik", await open_circle(author))
    await expect(
        told.get_by_role("button", name=NEWS)
    ).to_be_visible()  # the server has heard of it, before anybody asks
    await expect(page.get_by_role("link", name="Kisten ohne Plastik")).to_have_count(0)
    release.set()
    await expect(page.get_by_role("link", name="Kisten ohne Plastik")).to_be_visible()
    await reader.is_live()
    await expect(page.get_by_role("button", name=NEWS)).to_have_count(0)
    await bring_in(author, "Kisten mit Rollen", await open_circle(author))
    await expect(page.get_by_role("button", name=NEWS)).to_have_accessible_name("1 neuer Eintrag")


async def test_nothing_is_announced_if_nothing_happened_before_the_page_listens(visit: Visit, client: Path) -> None:
    reader, author = await visit(READER), await visit(MODERATOR)
    told = await author.goes_to("/ideen", "Ideen")
    await author.is_live()
    await author.is_calm()  # what happened just before it was opened is read once more
    await bring_in(author, "Deckel für Becher", await open_circle(author))
    await expect(told.get_by_role("button", name=NEWS)).to_be_visible()
    page, release = await held_back(reader, client)
    await expect(page.get_by_role("link", name="Deckel für Becher")).to_be_visible()
    release.set()
    await reader.is_live()
    await reader.is_calm()
    await expect(page.get_by_role("link", name="Deckel für Becher")).to_have_count(1)
    await expect(page.get_by_role("button", name=NEWS)).to_have_count(0)


async def test_the_navigation_counts_what_waits(visit: Visit) -> None:
    moderator, author = await visit(MODERATOR), await visit(NEWCOMER)
    page = await moderator.goes_to("/kreise", "Kreise")
    await moderator.is_live()
    before = await waiting(page)
    await bring_in(author, "Etiketten im Kühlraum", await open_circle(author))
    await expect(entry(page)).to_have_accessible_name(f"Moderation {before + 1} warten")
    await moderator.goes_to("/moderation", "Moderation")
    await page.get_by_role("navigation", name="Wartende Beiträge").get_by_role("link", name="Etiketten").click()
    await page.get_by_role("button", name="Zurückgeben").click()
    await page.get_by_role("textbox", name="Warum?").fill("Bitte nennen Sie keine Kunden.")
    await page.get_by_role("button", name="Jetzt zurückgeben").click()
    await expect(entry(page)).to_have_accessible_name(f"Moderation {before} warten")


async def test_without_network_the_other_pages_still_open(visit: Visit) -> None:
    reader = await visit(READER)
    reader.forgives("ERR_INTERNET_DISCONNECTED")
    page = await reader.goes_to("/ideen", "Ideen")
    await page.wait_for_load_state("networkidle")
    await reader.context.set_offline(True)
    await page.get_by_role("link", name="Kreise").click()
    await expect(page.get_by_role("heading", level=1, name="Kreise")).to_be_visible()
    await expect(page.get_by_text("Keine Verbindung")).to_be_visible()
    await reader.context.set_offline(False)
    await expect(page.get_by_role("link", name="Offener Kreis")).to_be_visible()


async def held_back(reader: Visitor, client: Path) -> tuple[Page, asyncio.Event]:
    """The list of ideas as it was read, before it can listen; with what lets it."""
    release = asyncio.Event()

    async def wait(route: Route) -> None:
        await release.wait()
        await route.continue_()

    await reader.page.route(f"**/{carrier(client)}", wait)
    return await reader.goes_to("/ideen", "Ideen"), release


def carrier(client: Path) -> str:
    """The file without which there is no socket."""
    found = [path for path in (client / "_app").rglob("*.js") if "graphql-transport-ws" in path.read_text()]
    assert len(found) == 1
    return found[0].name


async def waiting(page: Page) -> int:
    await expect(entry(page)).to_have_accessible_name(re.compile(r"^Moderation \d+ warten$"))
    (count,) = set(re.findall(r"\d+", await entry(page).inner_text()))
    return int(count)


def entry(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Hauptnavigation").get_by_role("link", name="Moderation")
