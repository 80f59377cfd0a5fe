"""Moving in and out: a table with something wrong in it is mapped and taken in; then everything is taken along."""

import io
import json
import re
import zipfile

import pytest
from playwright.async_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Visit
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

OWNER = "regula.ammann@wendrueti.example"
LEAD = "vreni.studer@hinterfluh.example"
TABLE = (
    "Wunsch;Warum;Von;Seit\n"
    "Käselaib auf Knopfdruck drehen;Von Hand dauert es zu lange;fred@gmail.com;01.02.2025\n"
    ";Ohne Titel;fred@gmail.com;\n"
    "Messer seltener schleifen;Jede Woche eine Stunde;fred@gmail.com;gestern\n"
).encode("cp1252")


async def bring(page: Page, name: str, content: bytes) -> None:
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("button", name="Datei wählen").click()
    await (await chooser.value).set_files([{"name": name, "mimeType": "text/csv", "buffer": content}])


async def test_a_table_comes_in_and_everything_goes_along(visit: Visit) -> None:
    owner = await visit(OWNER)
    page = await owner.goes_to("/einstellungen/import", "Import")
    await bring(page, "Wünsche.csv", TABLE)
    await expect(page.get_by_role("heading", level=1, name="Wünsche.csv")).to_be_visible()
    # Nobody knows what its columns are: somebody says so.
    await page.get_by_label("«Wunsch» ist").select_option("Titel")
    await page.get_by_label("«Warum» ist").select_option("Problem oder Beschreibung")
    await page.get_by_label("«Von» ist").select_option("E-Mail der Person")
    await page.get_by_label("«Seit» ist").select_option("Datum")
    await page.get_by_role("button", name="Noch einmal prüfen").click()
    problems = page.get_by_role("region", name="Was nicht stimmt")
    await expect(problems).to_contain_text("Der Titel fehlt.")
    await expect(problems).to_contain_text("«gestern»")
    assert await violations(page) == []
    await page.get_by_role("button", name="2 Ideen übernehmen").click()
    await expect(page.get_by_text(re.compile("2 Ideen sind neu da"))).to_be_visible()

    # Only the host's people read there; who wrote it is only a name.
    lead = await visit(LEAD)
    found = await lead.asks("IdeaList", {"first": 50})
    assert not [one for one in found["ideas"]["nodes"] if "Knopfdruck" in one["title"]]
    await owner.goes_to("/einstellungen/import", "Import")
    await expect(page.get_by_text("fred@gmail.com")).to_be_visible()

    await lead.page.goto(f"{owner.url}/einstellungen/import")
    await expect(lead.page.get_by_text("Das ist Sache der Verwaltung")).to_be_visible()
    taken = await take_along(lead)
    assert not [title for title in taken if "Knopfdruck" in title]
    assert "Käselaib auf Knopfdruck drehen" in await take_along(owner)
    assert await violations(page) == []


async def take_along(visitor: Visitor) -> list[str]:
    """The titles in an export that somebody lets have made without comments, and downloads."""
    page = await visitor.goes_to("/einstellungen/export", "Export")
    await page.get_by_role("checkbox", name=re.compile("Gespräche")).uncheck()
    await page.get_by_role("button", name="Export zusammenstellen").click()
    link = page.get_by_role("link", name="Herunterladen")
    await expect(link).to_be_visible(timeout=60_000)
    async with page.expect_download() as download:
        await link.click()
    content = (await (await download.value).path()).read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        assert "comments.json" not in made.namelist()
        return [one["title"] for one in json.loads(made.read("ideas.json"))]
