"""You said, we did: from the host's list of what comes first, which stays inside, to the word to whoever wanted it."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.axe import violations
from tests.browser.conftest import Visit
from tests.browser.scene import bring_in, open_circle, told_in_inbox

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AUTHOR = "christl.boehler@thurnegger.example"
MODERATOR = "jonas.bleiker@wendrueti.example"
TITLE, NEWS, THEME = "Deckel mit einer Hand öffnen", "Der Deckel öffnet jetzt mit einer Hand", "Alles am Deckel"


async def test_an_idea_is_weighed_inside_and_answered_in_the_open(visit: Visit) -> None:
    author, moderator = await visit(AUTHOR), await visit(MODERATOR)
    number = await bring_in(author, TITLE, await open_circle(author))
    page = await moderator.goes_to(f"/ideen/{number}", TITLE)
    plan = page.get_by_role("region", name="Planung, intern")
    await plan.get_by_label("Zu einem Thema").select_option("Neues Thema")
    await page.get_by_role("dialog").get_by_label("Wie heisst das Thema?").fill(THEME)
    await page.get_by_role("dialog").get_by_role("button", name="Speichern").click()
    await expect(plan.get_by_role("link", name=THEME)).to_be_visible()
    await plan.get_by_role("button", name="In die Priorisierung aufnehmen").click()
    await plan.get_by_role("button", name="Bewerten").click()
    await page.get_by_role("dialog").get_by_label("Aufwand in Punkten").fill("8")
    await page.get_by_role("dialog").get_by_role("button", name="Speichern").click()
    await expect(plan.get_by_text("-8 Punkte")).to_be_visible()
    await moderator.goes_to("/priorisierung", "Priorisierung")
    await expect(page.get_by_role("row").filter(has_text=TITLE)).to_contain_text("8 + 2")
    assert await violations(page) == []
    await moderator.goes_to("/neuigkeiten/neu", "Neuigkeit schreiben")
    await page.get_by_label("Was ist neu?").fill(NEWS)
    await page.get_by_label("Was ändert sich damit?").fill("Ein **neues Scharnier**, ab sofort.")
    await page.get_by_label("Für wen?").select_option("Offener Kreis")
    await page.get_by_label("Ideen suchen").fill(TITLE)
    await page.get_by_role("checkbox", name=re.compile(TITLE)).check()
    await page.get_by_role("button", name="Speichern und Vorschau").click()
    await expect(page.get_by_text("So sehen es die Leser.")).to_be_visible()
    assert await violations(page) == []
    await page.get_by_role("button", name="Veröffentlichen").click()
    await page.get_by_role("dialog").get_by_role("button", name="Veröffentlichen").click()
    await expect(page.get_by_text("Veröffentlicht. Wer mitgemacht hat")).to_be_visible()

    await (await told_in_inbox(author, re.compile(NEWS))).click()
    await expect(author.page.get_by_role("heading", level=1, name=NEWS)).to_be_visible()
    await author.page.get_by_role("region", name="Ihre Ideen dabei").get_by_role("link", name=TITLE).click()
    answered = author.page.get_by_role("region", name="Sie sagten, wir haben umgesetzt")
    await expect(answered.get_by_role("link", name=NEWS)).to_be_visible()
    await expect(author.page.get_by_text("Planung, intern")).to_have_count(0)
    await author.goes_to("/priorisierung", "Priorisierung")
    await expect(author.page.get_by_text("Hier gibt es nichts")).to_be_visible()
    assert THEME not in await author.everything_received()
