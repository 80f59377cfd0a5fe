"""Finding: similar ideas while one writes, the search page, and the palette, each by what people see and press."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Visit
from tests.browser.scene import bring_in, speak_german
from tests.make.documents import registered

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AUTHOR = "vreni.studer@hinterfluh.example"
COLLEAGUE = "ardita.berisha@hinterfluh.example"
COMPETITOR = "nathalie.sugnaux@cret-vaudin.example"


async def test_whoever_begins_to_write_is_shown_what_is_there_and_supports_it_on_the_spot(visit: Visit) -> None:
    await bring_in(await visit(AUTHOR), "Zangengreifer der Palettierzelle nachjustieren")
    page = await (await visit(COLLEAGUE)).goes_to("/ideen/neu", "Idee einbringen")
    similar = page.get_by_role("region", name="Gibt es das schon?")
    problem = page.get_by_role("textbox", name=re.compile("Was können Sie heute nicht tun"))
    await problem.press_sequentially("Die Zangengreifer")
    await expect(similar).to_have_count(0)
    await problem.press_sequentially(" der Palettierzelle justieren wir jede Woche.")
    await expect(similar.get_by_role("link", name=re.compile("Zangengreifer der Palettierzelle"))).to_be_visible()
    await expect(page.get_by_role("status").filter(has_text="ähnliche Idee")).to_be_attached()
    support = similar.get_by_role("button", name=re.compile("Zangengreifer")).first
    await support.click()
    await expect(support).to_have_attribute("aria-pressed", "true")
    await expect(problem).to_have_value(re.compile("jede Woche"))


async def test_nobody_is_shown_what_a_rival_wrote_for_the_host_alone(visit: Visit) -> None:
    await bring_in(await visit(AUTHOR), "Quarkpresse für Kleinmengen entlüften")
    competitor = await visit(COMPETITOR)
    await speak_german(competitor)
    page = await competitor.goes_to("/ideen/neu", "Idee einbringen")
    problem = page.get_by_role("textbox", name=re.compile("Was können Sie heute nicht tun"))
    asked = registered()["SimilarIdeas"]
    async with page.expect_response(lambda one: is_about(one.request.post_data, asked, "entlüften")):
        await problem.press_sequentially("Quarkpresse für Kleinmengen entlüften")
    told = await competitor.everything_received()
    assert "similarIdeas" in told
    assert "Quarkpresse" not in told


def is_about(body: str | None, *words: str) -> bool:
    return all(word in (body or "") for word in words)


async def test_the_search_page_marks_what_it_finds_and_lives_in_the_address(visit: Visit) -> None:
    visitor = await visit(AUTHOR)
    number = await bring_in(visitor, "Salzbadrührwerk bleibt stehen")
    page = await visitor.goes_to("/suche", "Suche")
    await page.get_by_role("searchbox", name="Wonach suchen Sie?").press_sequentially("Rührwerk Salzbäder")
    hit = page.get_by_role("article").filter(has_text="Salzbadrührwerk")
    await expect(hit.locator("mark").first).to_have_text("Salzbadrührwerk")
    await expect(page.get_by_role("status").filter(has_text="1 Treffer")).to_be_visible()
    await expect(page).to_have_url(re.compile(r"/suche\?q=R%C3%BChrwerk"))
    await page.get_by_role("link", name="Beiträge").click()
    await expect(page.get_by_text("Nichts gefunden")).to_be_visible()
    await page.get_by_role("link", name="Ideen", exact=True).last.click()
    await expect(page).to_have_url(re.compile("art=ideas"))
    await hit.get_by_role("link").click()
    await expect(page).to_have_url(re.compile(f"/ideen/{number}$"))


async def test_the_palette_finds_people_ideas_and_pages_by_keys_alone(visit: Visit) -> None:
    visitor = await visit(AUTHOR)
    number = await bring_in(visitor, "Hordenwender quietscht beim Anlauf")
    page = await visitor.goes_to("/start")
    await page.get_by_role("heading", level=1).focus()
    await page.keyboard.press("/")
    field = page.get_by_role("combobox")
    await expect(field).to_be_focused()
    await expect(page.get_by_role("option", name="Idee einbringen")).to_be_visible()
    await page.keyboard.type("hordenwendr")
    await expect(page.get_by_role("group", name="Ideen").get_by_role("option").first).to_have_text(
        re.compile("Hordenwender quietscht")
    )
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(re.compile(f"/ideen/{number}$"))
    await page.keyboard.press("Control+k")
    await expect(page.get_by_role("group", name="Zuletzt geöffnet").get_by_role("option")).to_have_text(
        re.compile("Hordenwender")
    )
    await page.keyboard.type("ardita")
    option = page.get_by_role("group", name="Personen").get_by_role("option")
    await expect(option).to_contain_text("Ardita Berisha")
    while await option.get_attribute("aria-selected") != "true":
        await page.keyboard.press("ArrowDown")
    assert await field.get_attribute("aria-activedescendant") == await option.get_attribute("id")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_fairs_and_tasks_of_their_plans_are_found_by_those_who_take_part(visit: Visit) -> None:
    visitor = await visit(AUTHOR)
    page = await visitor.goes_to("/suche?q=Standpläne&art=fairs", "Suche")
    hit = page.get_by_role("article").first
    await expect(hit).to_contain_text("Aufgabe")
    await expect(hit.locator("mark").first).to_be_visible()
    await expect(page.get_by_label("Status der Idee")).to_be_hidden()
    await hit.get_by_role("link").click()
    await expect(page).to_have_url(re.compile(r"/messen/joint_appearance_[\w-]+/zeitplan$"))
    await page.keyboard.press("Control+k")
    await expect(page.get_by_role("combobox")).to_be_focused()
    await page.keyboard.type("standplan")
    await expect(page.get_by_role("group", name="Messen").get_by_role("option").first).to_be_visible()
    rival = await visit(COMPETITOR)
    await speak_german(rival)
    page = await rival.goes_to("/suche?q=Standpläne&art=fairs", "Suche")
    await expect(page.get_by_text("Nichts gefunden")).to_be_visible()
