"""Two competitors and a moderator, three browsers, one idea: everybody sees it live and nobody too much."""

import re

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.portal import Installation
from tests.browser.scene import bring_in, open_circle, speak_german
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LEAD = "vreni.studer@hinterfluh.example"
COMPETITOR = "nathalie.sugnaux@cret-vaudin.example"
MODERATOR = "jonas.bleiker@wendrueti.example"

TITLE = "Reiferollen ohne Hebezeug wechseln"
PROBLEM = "Zweimal in der Woche wechseln wir die Reiferollen am Einlauf, jedes Mal zu zweit und mit dem Stapler."
REASON = "Bei uns steht die Linie dafür jedes Mal eine halbe Stunde."
COMMENT = "Eine Rampe mit Rasten würde uns schon reichen."
SENTENCE = "Wir messen das im Dezember bei zwei Firmen nach."
SECRET = "Nur unter uns: Rezeptwechsel am Abend"
NOT_THERE = "Diese Idee gibt es hier nicht"
MASKED = "eine Person bei Bergkäserei Hinterfluh AG"


async def test_competitors_share_an_idea_without_seeing_each_other(visit: Visit, portal: Installation) -> None:
    author, competitor, moderator = await visit(), await visit(COMPETITOR), await visit(MODERATOR)
    await speak_german(competitor)
    await moderator.goes_to("/moderation", "Moderation")
    await author.signs_in(LEAD)
    await competitor.goes_to("/ideen", "Ideen")

    number = await brings_in_the_idea(author.page)
    await is_hidden_from(competitor, number, TITLE)
    await competitor.goes_to("/ideen", "Ideen")
    await competitor.is_live()
    await approves(moderator.page)
    await appears_without_reload(competitor.page)
    await supports_with_a_reason(competitor, portal)

    await comments(competitor.page)
    await expect(discussion(author.page)).to_contain_text(COMMENT)
    await expect(discussion(author.page)).to_contain_text("eine Person bei Fromagerie du Crêt-Vaudin SA")
    await decides(moderator, number)
    for visitor in (author, competitor):
        await expect(visitor.page.get_by_text(SENTENCE).first).to_be_visible()
        await expect(visitor.page.get_by_text("In Prüfung").first).to_be_visible()
    assert "Vreni" not in await competitor.everything_received()
    assert "Nathalie" not in await author.everything_received()


async def test_what_is_told_to_the_host_alone_never_reaches_a_competitor(visit: Visit) -> None:
    author, competitor = await visit(LEAD), await visit(COMPETITOR)
    await speak_german(competitor)
    await competitor.goes_to("/ideen", "Ideen")
    await competitor.is_live()
    secret = await bring_in(author, SECRET)
    shared = await bring_in(
        await visit("pius.emmenegger@hinterfluh.example"), "Deckel der Salzbäder", await open_circle(author)
    )
    # The second one is the proof that news arrive here at all.
    await competitor.page.get_by_role("button", name="1 neuer Eintrag").click()
    await expect(competitor.page.get_by_role("link", name="Deckel der Salzbäder").first).to_be_visible()
    await is_hidden_from(competitor, secret, SECRET)
    await competitor.goes_to(f"/ideen/{shared}", "Deckel der Salzbäder")
    await expect(competitor.page.get_by_text(MASKED).first).to_be_visible()
    received = await competitor.everything_received()
    assert "Rezeptwechsel" not in received
    assert "Pius" not in received


async def brings_in_the_idea(page: Page) -> int:
    strip = page.get_by_role("complementary", name="Wer mitliest")
    await expect(strip).to_contain_text("Sie sehen nur, was für Bergkäserei Hinterfluh AG bestimmt ist.")
    await page.get_by_role("link", name="Idee einbringen").first.click()
    await expect(page.get_by_role("heading", level=1, name="Idee einbringen")).to_be_focused()
    await expect(strip).to_contain_text("nur Wendrüti Maschinenbau AG und Bergkäserei Hinterfluh AG")
    await page.get_by_role("textbox", name="Was können Sie heute nicht tun").fill(PROBLEM)
    await page.get_by_role("textbox", name="Haben Sie einen Vorschlag?").fill(
        "Ein Wagen, auf den die Rolle seitlich rutscht."
    )
    await page.get_by_role("textbox", name="Titel").fill(TITLE)
    await page.get_by_role("radio", name="Offener Kreis").check()
    await expect(strip).to_contain_text("alle Partnerfirmen")
    await expect(strip).to_contain_text("Andere Firmen sehen Ihre Firma, nicht Ihren Namen.")
    await page.get_by_role("button", name="Idee einbringen").click()
    await expect(page.get_by_role("heading", level=1, name=TITLE)).to_be_visible()
    await expect(page.get_by_text("Diese Idee wird geprüft, bevor sie in «Offener Kreis» erscheint.")).to_be_visible()
    return int(page.url.rsplit("/", 1)[1])


async def is_hidden_from(visitor: Visitor, number: int, title: str) -> None:
    """Neither in the list, nor found by its words, nor there at its address."""
    page = await visitor.goes_to("/ideen", "Ideen")
    await expect(page.get_by_role("list").filter(has=page.get_by_role("article"))).to_be_visible()
    await expect(page.get_by_role("link", name=title)).to_have_count(0)
    await page.get_by_role("button", name="Filter").click()
    await page.get_by_role("searchbox", name="Suche").fill(title)
    await page.get_by_role("button", name="Anzeigen").click()
    await expect(page.get_by_text("Mit diesen Filtern ist nichts zu finden")).to_be_visible()
    await visitor.goes_to(f"/ideen/{number}", NOT_THERE)


async def approves(page: Page) -> None:
    """The new idea is in the queue although nobody loaded the page again."""
    await page.get_by_role("navigation", name="Wartende Beiträge").get_by_role("link", name=TITLE).last.click()
    await expect(page.get_by_role("heading", level=2, name=TITLE)).to_be_visible()
    await expect(
        page.get_by_text("Andere Partnerfirmen sehen Bergkäserei Hinterfluh AG, aber keinen Namen.")
    ).to_be_visible()
    await page.get_by_role("button", name="Freigeben").click()
    await page.get_by_role("button", name="Jetzt freigeben").click()
    await expect(page.get_by_text("Freigegeben.").first).to_be_visible()
    await expect(
        page.get_by_role("navigation", name="Wartende Beiträge").get_by_role("link", name=TITLE)
    ).to_have_count(0)


async def appears_without_reload(page: Page) -> None:
    await page.get_by_role("button", name="1 neuer Eintrag").click()
    row = page.get_by_role("article").filter(has_text=TITLE)
    await expect(row).to_contain_text(MASKED)
    await row.get_by_role("link", name=TITLE).last.click()
    await expect(page.get_by_role("heading", level=1, name=TITLE)).to_be_visible()
    await expect(page.get_by_text(MASKED).first).to_be_visible()


async def supports_with_a_reason(visitor: Visitor, portal: Installation) -> None:
    page = visitor.page
    idea = page.get_by_role("article").filter(has=page.get_by_role("heading", level=1))
    await visitor.is_calm()
    portal.freeze()
    try:
        await idea.get_by_role("button", name="Unterstützen", exact=True).click()
        await expect(idea.get_by_role("button", name="Unterstützt", exact=True)).to_have_attribute(
            "aria-pressed", "true"
        )
    finally:
        portal.thaw()
    await page.get_by_role("button", name="Angeben").click()
    dialog = page.get_by_role("dialog", name=re.compile(TITLE))
    await dialog.get_by_role("radio", name="Dringend").check()
    await dialog.get_by_label("Warum ist das für Sie wichtig?").fill(REASON)
    await dialog.get_by_role("button", name="Stimme speichern").click()
    await expect(dialog).to_have_count(0)
    await expect(idea.get_by_text("Ihre Stimme: Dringend")).to_contain_text(REASON)
    # One firm alone is no number yet.
    await expect(idea.get_by_text("Weniger als 3 Firmen.")).to_be_visible()


async def comments(page: Page) -> None:
    await page.get_by_role("textbox", name="Ihr Beitrag").fill(COMMENT)
    await page.get_by_role("button", name="Beitrag senden").click()
    await expect(discussion(page)).to_contain_text(COMMENT)
    await expect(page.get_by_role("textbox", name="Ihr Beitrag")).to_have_value("")


async def decides(moderator: Visitor, number: int) -> None:
    page = await moderator.goes_to(f"/ideen/{number}", TITLE)
    await page.get_by_role("button", name="Status ändern").click()
    dialog = page.get_by_role("dialog", name="Entscheid mit einem Satz")
    await dialog.get_by_role("radio", name="In Prüfung").check()
    await dialog.get_by_role("button", name="Entscheid speichern").click()
    await expect(dialog.get_by_label("Ihr Satz dazu")).to_have_accessible_description(
        re.compile("Bitte schreiben Sie einen Satz")
    )
    await dialog.get_by_label("Ihr Satz dazu").fill(SENTENCE)
    await dialog.get_by_role("button", name="Entscheid speichern").click()
    await expect(dialog).to_have_count(0)


def discussion(page: Page) -> Locator:
    return page.get_by_role("region", name="Gespräch")
