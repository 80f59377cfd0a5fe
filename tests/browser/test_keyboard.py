"""Without a mouse, and where the focus goes; on narrow screens and back."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.scene import bring_in, open_circle

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AUTHOR = "koni.wicki@hinterfluh.example"
READER = "mehmet.yildirim@lindmoos.example"
PHONE = {"width": 390, "height": 700}


async def test_support_comment_and_leave_by_keyboard(visit: Visit) -> None:
    author, reader = await visit(AUTHOR), await visit(READER)
    title = "Kistenheber am Auslauf"
    await bring_in(author, title, await open_circle(author))
    page = await reader.goes_to("/ideen", "Ideen")
    link = page.get_by_role("link", name=title)
    await expect(link).to_be_visible()
    await page.keyboard.press("j")
    await expect(link).to_be_focused()
    await page.keyboard.press("v")
    await expect(page.get_by_role("button", name=re.compile(f"für «{title}» stimmen"))).to_have_attribute(
        "aria-pressed", "true"
    )
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1, name=title)).to_be_focused()
    await expect(page.get_by_label("Ihr Beitrag")).to_be_visible()
    await tab_to(page, "Ihr Beitrag")
    await page.keyboard.type("Mit Rollen darunter wäre es noch besser.")
    await tab_to(page, "Beitrag senden")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("region", name="Gespräch").get_by_role("article")).to_contain_text(
        "Mit Rollen darunter"
    )
    await page.get_by_role("heading", level=1).focus()
    await page.keyboard.press("x")
    await expect(page).to_have_url(re.compile("/ideen$"))
    await expect(page.get_by_role("heading", level=1, name="Ideen")).to_be_visible()


async def test_filter_by_keyboard_and_the_focus_comes_back(visit: Visit) -> None:
    page = await (await visit(READER)).goes_to("/ideen", "Ideen")
    opener = page.get_by_role("button", name=re.compile("Filter"))
    await expect(page.get_by_role("article").first).to_be_visible()
    await opener.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name="Filter und Sortierung")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(opener).to_be_focused()
    await page.keyboard.press("Enter")
    await page.get_by_role("searchbox", name="Suche").focus()
    await page.keyboard.type("Slicer")
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(re.compile("suche=slicer", re.IGNORECASE))
    await expect(opener).to_be_focused()
    await expect(opener).to_have_text("1 Filter aktiv")


async def test_each_new_page_begins_at_its_heading(visit: Visit) -> None:
    page = await (await visit(READER)).goes_to("/start", re.compile("Mehmet"))
    for link, heading in (
        ("Ideen", "Ideen"),
        ("Kreise", "Kreise"),
        ("Mitglieder", "Mitglieder"),
        ("Profil", "Profil und Einstellungen"),
    ):
        await page.get_by_role("navigation", name="Hauptnavigation").get_by_role("link", name=link, exact=True).click()
        await expect(page.get_by_role("heading", level=1, name=heading)).to_be_focused()
        await expect(page).to_have_title(re.compile(f"^{heading} · Wendrüti Ideenraum$"))
    await page.get_by_role("navigation", name="Hauptnavigation").get_by_role("link", name="Kreise", exact=True).click()
    await page.get_by_role("link", name="Pilotkreis P6").click()
    await expect(page.get_by_role("heading", level=1, name="Pilotkreis P6")).to_be_focused()


async def test_the_first_tab_skips_to_the_content(visit: Visit) -> None:
    page = await (await visit(READER)).goes_to("/start", re.compile("Mehmet"))
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Zum Inhalt springen")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("main")).to_be_focused()


async def test_menus_and_dialogs_give_the_focus_back(visit: Visit) -> None:
    page = await (await visit("rebecca.steiger@favalind.example", locale="en-GB")).goes_to("/mitglieder", "Members")
    language = page.get_by_role("button", name="Language: English")
    await language.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Deutsch")).to_be_visible()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Deutsch")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_role("button", name="English", exact=True)).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(language).to_be_focused()
    for name in ("Invite", re.compile("Manage.*Brenna")):
        opener = page.get_by_role("button", name=name)
        await opener.focus()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("dialog")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("dialog")).to_have_count(0)
        await expect(opener).to_be_focused()


async def test_back_returns_to_the_same_place_in_the_list(visit: Visit) -> None:
    page = await (await visit(READER, viewport=PHONE)).goes_to("/ideen", "Ideen")
    await expect(page.get_by_role("article").nth(19)).to_be_visible()
    await page.get_by_role("button", name="Mehr laden").click()
    await expect(page.get_by_role("article").nth(30)).to_be_visible()
    row = page.get_by_role("article").nth(28)
    await row.scroll_into_view_if_needed()
    before = await page.evaluate("scrollY")
    assert before > 1000
    await row.get_by_role("link").click()
    await expect(page.get_by_role("region", name="Gespräch")).to_be_visible()
    await page.go_back()
    await expect(row).to_be_in_viewport()
    assert abs(await page.evaluate("scrollY") - before) < 100


async def tab_to(page: Page, name: str) -> None:
    """Presses Tab until the control has the focus; whoever gets lost on the way fails."""
    for _ in range(40):
        await page.keyboard.press("Tab")
        if await page.evaluate(NAME_OF_FOCUSED) == name:
            return
    pytest.fail(f"Tab does not reach {name!r}")


NAME_OF_FOCUSED = """() => {
  const element = document.activeElement;
  return (element?.labels?.[0] ?? element)?.textContent?.trim();
}"""
