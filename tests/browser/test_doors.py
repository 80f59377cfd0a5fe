"""The ways in and out: by password, by link, by invitation, by set-up; and out everywhere at once."""

import re
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Visit
from tests.browser.portal import eventually, installation

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LEAD = "vreni.studer@hinterfluh.example"


async def test_a_wrong_password_is_explained_and_the_right_one_opens(visit: Visit) -> None:
    visitor = await visit()
    await visitor.signs_in(LEAD, "drei-leibe-kaese")
    page = visitor.page
    await expect(page.get_by_role("group", name="Das hat nicht geklappt")).to_be_focused()
    await page.get_by_label("Passwort", exact=True).fill("drei-laibe-kaese")
    await page.get_by_role("button", name="Anmelden", exact=True).click()
    await expect(page.get_by_role("heading", level=1, name=re.compile("Vreni"))).to_be_visible()


async def test_the_empty_installation_leads_to_its_owners_first_page(visit: Visit, client: Path) -> None:
    with installation(client, demo=False) as empty:
        visitor = await visit(url=empty.url)
        page = await visitor.goes_to("/", "Der Einrichtungslink fehlt")
        address = await eventually(lambda: re.search(r"(/einrichten#\S+)", empty.log))
        await page.goto("about:blank")
        await visitor.goes_to(address[1], "Portal einrichten")
        await page.get_by_role("button", name="Portal einrichten").click()
        await expect(page.get_by_role("group", name="5 Angaben fehlen noch")).to_be_focused()
        await page.get_by_label("Ihre Firma").fill("Sägewerk Tobelmühle AG")
        await page.get_by_label("Name des Portals").fill("Tobelmühle Ideen")
        await page.get_by_label("Ihr Name").fill("Annelies Rüegg")
        await page.get_by_label("Ihre E-Mail").fill("annelies.rueegg@tobelmuehle.example")
        await page.get_by_label("Passwort").fill("passwort123456")
        await page.get_by_role("button", name="Portal einrichten").click()
        await expect(page.get_by_label("Passwort")).to_have_accessible_description(re.compile("erraten"))
        await page.get_by_label("Passwort").fill("vier nasse Fichten am Steg")
        await page.get_by_role("button", name="Portal einrichten").click()
        await expect(page.get_by_role("heading", level=1, name=re.compile("Annelies"))).to_be_visible()
        await expect(page.get_by_text("Willkommen im Tobelmühle Ideen")).to_be_visible()
        second = await visit(url=empty.url)
        await second.goes_to(address[1], "Dieses Portal ist schon eingerichtet")
        await visitor.leaves()
        await second.leaves()


async def test_a_link_from_the_mailbox_opens_once(visit: Visit) -> None:
    visitor = await visit()
    page = await visitor.goes_to("/anmelden", "Anmelden")
    await page.get_by_role("textbox", name="E-Mail").fill("fabio.brenna@favalind")
    await page.get_by_role("button", name="Weiter").click()
    await expect(page.get_by_role("textbox", name="E-Mail")).to_have_accessible_description(re.compile("vollständige"))
    await page.get_by_role("textbox", name="E-Mail").fill("fabio.brenna@favalind.example")
    await page.get_by_role("button", name="Weiter").click()
    await page.get_by_role("button", name="Link per Mail zusenden").click()
    await expect(page.get_by_role("heading", level=1, name="Schauen Sie in Ihr Postfach")).to_be_visible()
    await page.get_by_role("link", name="Zum Postfach der Demo").click()
    letters = page.get_by_role("navigation", name="Mails")
    await letters.get_by_role("link", name="An fabio.brenna@favalind.example").first.click()
    await page.get_by_role("link", name="Link öffnen").click()
    await expect(page.get_by_role("heading", level=1, name="Mit Link anmelden")).to_be_visible()
    address = page.url
    await page.get_by_role("button", name="Jetzt anmelden").click()
    await expect(page.get_by_role("heading", level=1, name=re.compile("Fabio"))).to_be_visible()
    # The same link in another browser is worth nothing.
    stranger = await visit()
    await stranger.page.goto(address)
    await stranger.page.get_by_role("button", name="Jetzt anmelden").click()
    await expect(stranger.page.get_by_text("Dieser Link gilt nicht mehr.").first).to_be_visible()
    await expect(stranger.page.get_by_role("link", name="Neuen Link anfordern")).to_be_visible()


async def test_signing_out_everywhere_ends_the_other_browser(visit: Visit) -> None:
    here, there = (
        await visit("markus.thurnegger@thurnegger.example"),
        await visit("markus.thurnegger@thurnegger.example"),
    )
    reading = await there.goes_to("/ideen", "Ideen")
    await expect(reading.get_by_role("article").first).to_be_visible()
    page = await here.goes_to("/profil", "Profil und Einstellungen")
    await page.get_by_role("button", name="Überall abmelden").click()
    await page.get_by_role("button", name="Ja, überall abmelden").click()
    await expect(page.get_by_role("heading", level=1, name="Anmelden")).to_be_visible()
    await reading.get_by_role("link", name="Meine").click()
    dialog = reading.get_by_role("dialog", name="Bitte melden Sie sich nochmals an")
    await dialog.get_by_label("Passwort", exact=True).fill("drei-laibe-kaese")
    await dialog.get_by_role("button", name="Anmelden", exact=True).click()
    # The same page goes on where it was.
    await expect(dialog).to_have_count(0)
    await expect(reading.get_by_role("heading", level=1, name="Ideen")).to_be_visible()


async def test_a_page_behind_the_door_waits_until_one_has_signed_in(visit: Visit) -> None:
    visitor = await visit()
    await visitor.page.goto(f"{visitor.url}/kreise")
    await visitor.page.get_by_role("group").get_by_text("Bergkäserei Hinterfluh AG").click()
    await visitor.page.get_by_role("button", name="Vreni Studer").click()
    await expect(visitor.page.get_by_role("heading", level=1, name="Kreise")).to_be_visible()
    await visitor.page.get_by_role("button", name="Ihr Konto: Vreni Studer").click()
    await visitor.page.get_by_role("button", name="Abmelden").click()
    await expect(visitor.page.get_by_role("heading", level=1, name="Anmelden")).to_be_visible()
    await visitor.goes_to("/kreise", "Anmelden")
