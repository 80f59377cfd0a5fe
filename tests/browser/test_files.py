"""Files and pictures: chosen, pasted, dropped, watched on their way, shown, enlarged, taken away and back."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Visit
from tests.browser.scene import bring_in, open_circle
from tests.make.bytes import CSV, PDF, picture

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AUTHOR = "christl.boehler@thurnegger.example"
READER = "ardita.berisha@hinterfluh.example"
STAFF = "jonas.bleiker@wendrueti.example"
TYPED = "Der Deckel der Wanne klemmt nach jeder Reinigung, das kostet uns eine Stunde."
PASTE = """([field, bytes]) => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(bytes)], 'Bild.png', { type: 'image/png' }));
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}"""


def given(name: str, kind: str, content: bytes) -> dict[str, object]:
    return {"name": name, "mimeType": kind, "buffer": content}


async def choose(page: Page, *files: dict[str, object]) -> None:
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("button", name="Datei wählen").click()
    await (await chooser.value).set_files(list(files))  # type: ignore[arg-type] - as Playwright takes them


async def test_files_go_with_the_idea_and_open_for_its_readers(visit: Visit) -> None:
    visitor = await visit(AUTHOR)
    visitor.forgives("status of 422")  # the browser tells what the portal refuses
    page = await visitor.goes_to("/ideen/neu", "Idee einbringen")
    await choose(
        page,
        given("Teile.csv", "text/csv", CSV),
        given("Skizze.png", "image/png", picture("PNG", (1800, 900))),
        given("Offerte.pdf", "application/pdf", b"MZ" + PDF),
    )
    rows = page.get_by_role("list", name="Ausgewählte Dateien").get_by_role("listitem")
    await expect(rows.filter(has_text="Teile.csv")).to_contain_text("bereit")
    await expect(rows.filter(has_text="Skizze.webp").get_by_role("img", include_hidden=True)).to_have_count(1)
    await expect(rows.filter(has_text="Offerte.pdf")).to_contain_text("passt nicht zu ihrer Endung")
    problem = page.get_by_role("textbox", name=re.compile("Was können Sie heute nicht tun"))
    await problem.fill(TYPED)
    await page.get_by_role("button", name="Idee einbringen").click()
    await expect(page.get_by_role("group", name=re.compile("Eine Angabe"))).to_contain_text("nicht angekommen")
    await page.get_by_role("button", name="Offerte.pdf entfernen").click()
    await problem.evaluate(PASTE.replace("[field, bytes]", "field, bytes"), list(picture("PNG", (60, 40))))
    await expect(rows.filter(has_text="Bild.webp")).to_contain_text("bereit")
    assert await violations(page) == []
    await expect(page.get_by_text("Auf diesem Gerät gespeichert")).to_be_visible()
    await page.reload()
    await expect(rows).to_have_count(3)  # the draft remembers them
    await page.get_by_role("button", name="Idee einbringen").click()
    await expect(page.get_by_role("heading", name="Dateien")).to_be_visible()
    link = page.get_by_role("link", name=re.compile("Teile.csv herunterladen"))
    async with page.expect_download() as download:
        await link.click()
    assert (await (await download.value).path()).read_bytes() == CSV


async def test_pictures_are_turned_with_keys_and_taken_away_with_a_way_back(visit: Visit) -> None:
    visitor = await visit(AUTHOR)
    number = await bring_in(visitor, "Deckel mit Bildern", await open_circle(visitor))
    page = await visitor.goes_to(f"/ideen/{number}", "Deckel mit Bildern")
    await page.get_by_role("textbox", name="Ihr Beitrag").fill("Zwei Bilder dazu.")
    await choose(page, *(given(f"Bild {n}.png", "image/png", picture("PNG", (400, 300 + n))) for n in (1, 2)))
    await page.get_by_role("button", name="Beitrag senden").click()
    shown = page.get_by_role("button", name=re.compile("gross anzeigen"))
    await expect(shown).to_have_count(2)
    await shown.first.press("Enter")
    viewer = page.get_by_role("dialog", name="Bild 1.webp")
    await expect(viewer).to_be_visible()
    await expect(viewer.get_by_role("img")).to_be_visible()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("dialog", name="Bild 2.webp")).to_contain_text("Bild 2 von 2")
    assert await violations(page) == []
    await page.keyboard.press("Escape")
    await expect(shown.first).to_be_focused()
    reader = await visit(READER)
    there = await reader.goes_to(f"/ideen/{number}", "Deckel mit Bildern")
    await expect(there.get_by_role("button", name=re.compile("gross anzeigen"))).to_have_count(2)
    await expect(there.get_by_role("button", name=re.compile("entfernen"))).to_have_count(0)
    await page.get_by_role("button", name="Bild 1.webp entfernen").click()
    await expect(shown).to_have_count(1)
    await page.get_by_role("button", name="Rückgängig").click()
    await expect(shown).to_have_count(2)


async def test_the_demo_shows_its_files(visit: Visit, tmp_path: Path) -> None:
    visitor = await visit(STAFF)
    page = await visitor.goes_to("/ideen?suche=fibre", "Ideen")
    await page.get_by_role("link", name=re.compile("fibre trays")).first.click()
    await expect(page.get_by_role("button", name="Bild «gegenplatte.webp» gross anzeigen")).to_be_visible()
    await expect(page.get_by_role("link", name=re.compile("randhoehen.csv herunterladen"))).to_be_visible()
    await expect(page.locator("img[src*=siegelprobe]")).to_be_visible()
    await expect(page.locator("img[src*=gegenplatte]")).not_to_have_js_property("naturalWidth", 0)
