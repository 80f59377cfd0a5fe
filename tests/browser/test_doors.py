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
    await expect(page.get_by_role("group", name="Eine Angabe fehlt noch")).to_be_focused()
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
