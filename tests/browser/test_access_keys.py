"""A person gives a program a way in, and takes it away again."""

import re

import httpx
import pytest
from playwright.async_api import expect

from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LEAD = "vreni.studer@hinterfluh.example"
WHO = {"query": "{ viewer { email } }"}


async def test_a_program_gets_a_key_and_loses_it(visit: Visit) -> None:
    lead = await visit(LEAD, permissions=["clipboard-read", "clipboard-write"])
    page = await lead.goes_to("/profil", "Profil und Einstellungen")
    keys = page.get_by_role("region", name="Zugänge für Programme")
    await expect(keys.get_by_text("Noch kein Programm hat einen Zugang.")).to_be_visible()
    await keys.get_by_role("button", name="Zugang anlegen").click()

    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Zugang anlegen").click()
    await expect(dialog.get_by_role("textbox", name="Name des Programms")).to_have_accessible_description(
        re.compile("Bitte geben Sie dem Programm einen Namen")
    )
    await dialog.get_by_role("textbox", name="Name des Programms").fill("ERP Lager")
    await dialog.get_by_label("Gültig für").select_option("30 Tage")
    await dialog.get_by_role("button", name="Zugang anlegen").click()
    await expect(dialog.get_by_text("Dieser Schlüssel wird nur dieses eine Mal angezeigt.")).to_be_visible()
    await dialog.get_by_role("button", name="Kopieren").click()
    await expect(page.get_by_text("Der Schlüssel ist kopiert.")).to_be_visible()
    key = str(await page.evaluate("navigator.clipboard.readText()"))
    await expect(dialog.get_by_role("textbox", name="Schlüssel")).to_have_value(key)
    await dialog.get_by_role("button", name="Fertig").click()

    await expect(keys.get_by_role("strong")).to_have_text("ERP Lager")
    await expect(keys.get_by_text(re.compile("noch nie benutzt, gilt bis"))).to_be_visible()
    assert key not in await page.content()
    async with httpx.AsyncClient(base_url=lead.url, headers={"Authorization": f"Bearer {key}"}) as program:
        assert (await program.post("/graphql", json=WHO)).json()["data"] == {"viewer": {"email": LEAD}}
        await keys.get_by_role("button", name="Beenden ERP Lager").click()
        await expect(page.get_by_text("Der Zugang für ERP Lager ist beendet.")).to_be_visible()
        await expect(keys.get_by_text("Noch kein Programm hat einen Zugang.")).to_be_visible()
        assert (await program.post("/graphql", json=WHO)).status_code == 401
