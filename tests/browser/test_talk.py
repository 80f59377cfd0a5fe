"""Talking about an idea in the browser: answers, mentions by keyboard, reactions, taking back, internal notes."""

import re

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Visit
from tests.browser.scene import bring_in, open_circle, speak_german
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LEAD = "vreni.studer@hinterfluh.example"
MODERATOR = "jonas.bleiker@wendrueti.example"
TITLE = "Deckel der Lake lässt sich nur zu zweit heben"
ANSWER = "Mit einer Gasfeder ginge es allein."
NOTE = "Kostet uns vermutlich eine Woche."


async def test_people_answer_each_other_and_the_host_keeps_its_notes(visit: Visit) -> None:
    author, moderator = await visit(LEAD), await visit(MODERATOR)
    await speak_german(author)
    number = await bring_in(author, TITLE)
    page = await moderator.goes_to(f"/ideen/{number}", TITLE)
    await author.goes_to(f"/ideen/{number}", TITLE)
    await author.is_live()
    await calls_upon_the_author(page)
    await expect(talk(author.page).get_by_text("@Vreni Studer")).to_be_visible()
    await answers(author.page)
    thread = talk(page).get_by_role("list", name="Antworten")
    await expect(thread).to_contain_text(ANSWER)
    await reacts(page, thread)
    thanked = talk(author.page).get_by_role("list", name="Antworten").get_by_role("button", name="Danke")
    await expect(thanked).to_have_text(re.compile("1"))
    await takes_back_and_brings_back(author.page)
    await takes_notes(page)
    assert await violations(page) == []
    assert await violations(author.page) == []
    await author.goes_to(f"/ideen/{number}", TITLE)
    await expect(author.page.get_by_text(NOTE)).to_have_count(0)
    assert NOTE not in await author.everything_received()
    await ends_the_discussion(page)
    await expect(author.page.get_by_text("Dieses Gespräch ist abgeschlossen")).to_be_visible()
    await expect(author.page.get_by_role("textbox", name="Ihr Beitrag")).to_have_count(0)


async def test_a_vote_on_behalf_counts_once_its_person_says_so(visit: Visit) -> None:
    moderator, customer = await visit(MODERATOR), await visit()
    number = await bring_in(moderator, "Sprühkopf vor Ort reinigen", await open_circle(moderator))
    page = await moderator.goes_to(f"/ideen/{number}", "Sprühkopf vor Ort reinigen")
    await notes_down_a_vote(page)
    await expect(page.get_by_text("Wartet auf die Bestätigung von Vreni Studer")).to_be_visible()
    letter = await opens_letter(customer)
    await expect(letter.get_by_role("heading", level=1)).to_have_text("Ist Ihnen diese Idee wichtig?")
    await expect(letter.get_by_text("Sprühkopf vor Ort reinigen")).to_be_visible()
    assert await violations(letter) == []
    await letter.get_by_role("button", name="Ja, das ist mir wichtig").click()
    await expect(letter.get_by_role("heading", level=1)).to_have_text("Danke. Ihre Stimme zählt.")
    await moderator.goes_to(f"/ideen/{number}", "Sprühkopf vor Ort reinigen")
    await expect(page.get_by_text("Wartet auf die Bestätigung")).to_have_count(0)
    await expect(page.get_by_role("region", name="Wer sie unterstützt")).to_contain_text("Vreni Studer")
    again = await opens_letter(await visit())
    await expect(again.get_by_role("heading", level=1)).to_have_text("Dieser Link gilt nicht mehr")


async def notes_down_a_vote(page: Page) -> None:
    await page.get_by_role("button", name="Weitere Schritte").click()
    await page.get_by_role("button", name="Stimme für einen Kunden festhalten").click()
    dialog = page.get_by_role("dialog", name="Stimme für einen Kunden festhalten")
    await dialog.get_by_label("Wem ist die Idee wichtig?").select_option("Vreni Studer · Bergkäserei Hinterfluh AG")
    await dialog.get_by_role("button", name="Um Bestätigung bitten").click()
    await expect(dialog).to_have_count(0)


async def opens_letter(visitor: Visitor) -> Page:
    """The letter that asks for a word, and its link."""
    page = await visitor.goes_to("/postfach", "Postfach der Demo")
    await page.get_by_role("navigation", name="Mails").get_by_role("link").filter(has_text="Ist Ihnen").first.click()
    await page.get_by_role("link", name="Link öffnen").click()
    return page


async def calls_upon_the_author(page: Page) -> None:
    field = page.get_by_role("textbox", name="Ihr Beitrag")
    await field.press_sequentially("Wie oft kommt das vor, @vre")
    await expect(page.get_by_role("option", name="Vreni Studer")).to_be_visible()
    await field.press("Enter")
    await expect(field).to_have_value("Wie oft kommt das vor, @Vreni Studer ")
    await page.get_by_role("button", name="Beitrag senden").click()
    await expect(talk(page).get_by_text("@Vreni Studer")).to_be_visible()


async def answers(page: Page) -> None:
    await talk(page).get_by_role("button", name="Antworten").click()
    field = page.get_by_role("textbox", name="Ihre Antwort")
    await expect(field).to_be_focused()
    await field.fill(ANSWER)
    await talk(page).get_by_role("button", name="Beitrag senden").first.click()
    await expect(field).to_have_count(0)


async def reacts(page: Page, thread: Locator) -> None:
    await thread.get_by_role("button", name="Reagieren").click()
    await thread.get_by_role("button", name="Danke").click()
    await expect(thread.get_by_role("button", name="Danke").first).to_have_attribute("aria-pressed", "true")


async def takes_back_and_brings_back(page: Page) -> None:
    thread = talk(page).get_by_role("list", name="Antworten")
    await thread.get_by_role("button", name="Mehr zu diesem Beitrag").click()
    await thread.get_by_role("button", name="Löschen").click()
    await expect(talk(page)).not_to_contain_text(ANSWER)
    await page.get_by_role("button", name="Rückgängig").click()
    await expect(thread).to_contain_text(ANSWER)


async def takes_notes(page: Page) -> None:
    notes = page.get_by_role("region", name="Intern")
    await notes.get_by_role("textbox", name="Interne Notiz").fill(NOTE)
    await notes.get_by_role("button", name="Intern notieren").click()
    await expect(notes.get_by_role("article")).to_contain_text(NOTE)


async def ends_the_discussion(page: Page) -> None:
    await page.get_by_role("button", name="Weitere Schritte").click()
    await page.get_by_role("button", name="Gespräch abschliessen").click()
    dialog = page.get_by_role("dialog", name="Gespräch abschliessen")
    await dialog.get_by_label("Warum?").fill("Wir wissen genug und melden uns im Januar.")
    await dialog.get_by_role("button", name="Abschliessen").click()
    await expect(dialog).to_have_count(0)


def talk(page: Page) -> Locator:
    return page.get_by_role("region", name="Gespräch")
