"""Two ideas that say the same become one, in the sight of whoever took part, and come apart again."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.scene import bring_in, open_circle

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AUTHOR = "christl.boehler@thurnegger.example"
MODERATOR = "jonas.bleiker@wendrueti.example"
TWIN, SURVIVOR = "Haube klemmt nach der Reinigung", "Schutzhaube öffnet schwer nach dem Waschen"


async def test_ideas_become_one_and_come_apart_again(visit: Visit) -> None:
    author, moderator = await visit(AUTHOR), await visit(MODERATOR)
    circle = await open_circle(author)
    twin, survivor = await bring_in(author, TWIN, circle), await bring_in(author, SURVIVOR, circle)
    page = await moderator.goes_to(f"/ideen/{twin}", TWIN)
    await merges_into(page, SURVIVOR)
    await expect(page).to_have_url(re.compile(f"/ideen/{survivor}$"))
    await expect(page.get_by_text("Hierher zusammengeführt:")).to_be_visible()
    await author.goes_to(f"/ideen/{twin}", TWIN)
    await expect(author.page.get_by_text("Diese Idee ist mit einer anderen zusammengeführt.")).to_be_visible()
    await expect(author.page.get_by_role("button", name="Wieder trennen")).to_have_count(0)
    await author.page.get_by_role("link", name=SURVIVOR).last.click()
    await expect(author.page.get_by_role("heading", level=1, name=SURVIVOR)).to_be_visible()
    await moderator.goes_to(f"/ideen/{twin}", TWIN)
    await page.get_by_role("button", name="Wieder trennen").click()
    await expect(page.get_by_text("Die Ideen stehen wieder für sich.")).to_be_visible()
    await expect(page.get_by_text("Diese Idee ist mit einer anderen zusammengeführt.")).to_have_count(0)


async def test_what_is_planned_stands_on_the_roadmap_under_its_month(visit: Visit) -> None:
    author, moderator = await visit(AUTHOR), await visit(MODERATOR)
    number = await bring_in(author, "Kassetten mit Griff", await open_circle(author))
    page = await moderator.goes_to(f"/ideen/{number}", "Kassetten mit Griff")
    await page.get_by_role("button", name="Status ändern").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("radio", name="Geplant").check()
    await dialog.get_by_label("Stufe").select_option("Vorstudie")
    await dialog.get_by_role("combobox", name=re.compile(r"^Voraussichtlich da im \(")).select_option("Mai")
    await dialog.get_by_label("Voraussichtlich da im: Jahr").select_option(index=2)
    year = await dialog.get_by_label("Voraussichtlich da im: Jahr").input_value()
    await dialog.get_by_label("Ihr Satz dazu").fill("Wir bauen zuerst ein Muster.")
    await dialog.get_by_role("button", name="Entscheid speichern").click()
    await expect(page.get_by_text("Geplant: Vorstudie").first).to_be_visible()
    await author.goes_to("/roadmap?ansicht=quartal", "Roadmap")
    quarter = author.page.get_by_role("region", name=f"2. Quartal {year}")
    card = quarter.get_by_role("article").filter(has_text="Kassetten mit Griff")
    await expect(card).to_contain_text(f"Mai {year}")
    await expect(card).to_contain_text("Vorstudie")


async def merges_into(page: Page, title: str) -> None:
    await page.get_by_role("button", name="Weitere Schritte").click()
    await page.get_by_role("button", name="Zusammenführen").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Andere Idee suchen").fill(title[:12])
    await dialog.get_by_role("radio", name=title).check()
    await dialog.get_by_role("button", name="Zusammenführen").click()
