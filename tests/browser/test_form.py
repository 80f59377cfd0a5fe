"""What the host asks about ideas: set up, answered, read, and what is internal stays inside."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

OWNER = "regula.ammann@wendrueti.example"
AUTHOR = "christl.boehler@thurnegger.example"
QUESTION = "Wie viele Leute betrifft das?"


async def test_a_question_is_set_up_answered_and_taken_back(visit: Visit) -> None:
    owner, author = await visit(OWNER), await visit(AUTHOR)
    page = await owner.goes_to("/einstellungen/felder", "Felder der Ideen")
    await page.get_by_role("button", name="Feld hinzufügen").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Art der Antwort").select_option("Zahl")
    await dialog.get_by_label("Einheit").fill("Personen")
    await dialog.get_by_role("button", name="Speichern").click()
    await expect(dialog.get_by_role("link", name=re.compile("Schreiben Sie die Frage"))).to_be_visible()
    await dialog.get_by_role("textbox", name="Frage", exact=True).fill(QUESTION)
    await dialog.get_by_role("button", name="Speichern").click()
    await expect(page.get_by_role("listitem").filter(has_text=QUESTION)).to_be_visible()

    form = await author.goes_to("/ideen/neu", "Idee einbringen")
    await form.get_by_role("textbox", name="Was können Sie heute nicht tun").fill(
        "Das Messer klebt. Wir putzen jede Stunde."
    )
    await form.get_by_label("Sicherheit", exact=True).check()
    await form.get_by_label(QUESTION).fill("zwölf")
    await form.get_by_role("button", name="Idee einbringen").click()
    await expect(form.get_by_label(QUESTION)).to_have_accessible_description(re.compile("eine Zahl"))
    await form.get_by_label(QUESTION).fill("1 200")
    await form.get_by_role("button", name="Vorschau").click()
    await expect(form.get_by_role("dialog")).to_contain_text(re.compile("1.200 Personen"))
    await form.keyboard.press("Escape")
    await form.get_by_role("button", name="Idee einbringen").click()
    article = form.get_by_role("article").filter(has=form.get_by_role("heading", level=1, name="Das Messer klebt"))
    await expect(article).to_contain_text(re.compile("1.200 Personen"))
    await expect(article).to_contain_text("Sicherheit")
    await expect(form.get_by_text("Interne Angaben")).to_have_count(0)

    read = await owner.goes_to(form.url.removeprefix(author.url), "Das Messer klebt")
    internal = read.get_by_role("region", name="Interne Angaben")
    await internal.get_by_role("button", name="Ändern Aufwand, geschätzt").click()
    await internal.get_by_role("textbox", name=re.compile("Aufwand")).fill("4")
    await internal.get_by_role("button", name="Speichern").click()
    await expect(internal).to_contain_text("4 Tage")
    await form.reload()
    await expect(article).to_contain_text("Personen")
    await expect(form.get_by_text("Aufwand")).to_have_count(0)

    page = await owner.goes_to("/einstellungen/felder", "Felder der Ideen")
    await page.get_by_role("button", name=f"Nicht mehr fragen {QUESTION}").click()
    await expect(page.get_by_role("button", name=f"Wieder fragen {QUESTION}")).to_be_visible()
    await author.goes_to("/ideen/neu", "Idee einbringen")
    await expect(form.get_by_label("An welcher Maschine?")).to_be_visible()
    await expect(form.get_by_label(QUESTION)).to_have_count(0)
