"""Two firms go to a fair, from the invitation to the settlement, in two browsers; a rival learns nothing of it."""

import re
from datetime import UTC, date, datetime, timedelta

import httpx
import pytest
from playwright.async_api import FilePayload, Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Visit
from tests.browser.scene import speak
from tests.browser.visitor import Visitor
from tests.make.bytes import PDF

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

HOST = "regula.ammann@wendrueti.example"
PARTNER = "vreni.studer@hinterfluh.example"
RIVAL = "nathalie.sugnaux@cret-vaudin.example"
HOUSE, DAIRY = "Wendrüti Maschinenbau AG", "Bergkäserei Hinterfluh AG"
FAIR = "Molkereitage Probe"
PURPOSE = "Zeigen, wie die Reifung ohne Handarbeit geht."
GUEST, SECRET = "Frau Iten vom Probehof", "Nur wenn die Alp geräumt ist"
SECONDS_PER_FIELD, SECONDS_PER_CLICK = 45, 10
TWENTY_MINUTES = 20 * 60
MOST_FIELDS = 12


class Effort:
    """What it takes somebody to fill a form in: counted, as the set-up promises to be short."""

    def __init__(self, page: Page) -> None:
        self.page, self.fields, self.clicks = page, 0, 0

    async def fills(self, label: str, value: str) -> None:
        self.fields += 1
        await self.page.get_by_label(label).fill(value)

    async def chooses(self, label: str, option: str) -> None:
        self.fields += 1
        await self.page.get_by_label(label, exact=True).select_option(label=option)

    async def presses(self, role: str, name: str) -> None:
        self.clicks += 1
        # Playwright wants a literal there; a wrong role finds nothing and the test says so.
        await self.page.get_by_role(role, name=name).first.click()  # type: ignore[arg-type] # any role by name

    @property
    def seconds(self) -> int:
        return self.fields * SECONDS_PER_FIELD + self.clicks * SECONDS_PER_CLICK


async def test_two_firms_from_the_invitation_to_the_settlement(visit: Visit) -> None:
    host, partner, rival = await visit(HOST), await visit(PARTNER), await visit(RIVAL)
    effort, where = await sets_up(host)
    assert effort.fields <= MOST_FIELDS, effort.fields
    assert effort.seconds <= TWENTY_MINUTES, effort.seconds

    await says_yes(partner)
    await proposes(host, where)
    await counters(partner, where)
    await accepts(host, where)
    await expect(partner.page.get_by_role("heading", level=1)).to_contain_text(FAIR)
    await moves_the_plan(host, where)
    await ticks_and_sees(host, partner, where)
    await mans_the_stand(host, partner, where)
    await subscribes(partner, where)
    await moves_the_fair(host, where)
    await shares_costs(host, partner, where)
    await buys_for_several_fairs(host, partner, where)
    await settles(host, partner, where)

    await speak(rival, "fr")
    await rival.goes_to(where, re.compile("^Ce salon n.existe pas ici$"))
    await rival.goes_to("/messen", "Salons")
    received = await rival.everything_received()
    assert FAIR not in received
    assert PURPOSE not in received
    assert GUEST not in received


async def moves_the_fair(host: Visitor, where: str) -> None:
    """A week later: looked at first, done, and back again."""
    page = await host.goes_to(where, re.compile(FAIR))
    await page.get_by_role("button", name="Messe verschieben").click()
    dialog = page.get_by_role("dialog")
    for label in ("Neuer letzter Messetag", "Neuer erster Messetag"):
        day = dialog.get_by_label(label)
        later = date.fromisoformat(await day.input_value()) + timedelta(days=7)
        await day.fill(later.isoformat())
    await expect(dialog.get_by_text(re.compile(r"^\d+ Termine wandern mit"))).to_be_visible()
    await dialog.get_by_role("button", name="Verschieben", exact=True).click()
    await expect(page.get_by_text(re.compile(r"Messe verschoben, \d+ Termine mit ihr"))).to_be_visible()
    await page.get_by_role("button", name="Rückgängig").click()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def shares_costs(host: Visitor, partner: Visitor, where: str) -> None:
    """The host enters a shared cost and its paper; the partner, told live, says that the paper is right."""
    await partner.goes_to(f"{where}/budget", re.compile(FAIR))
    await partner.is_live()
    page = await host.goes_to(f"{where}/budget", re.compile(FAIR))
    await page.get_by_role("button", name="Position erfassen").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Wofür?").fill("Standmiete Probe")
    await dialog.get_by_label("Wie teilen die Firmen das?").select_option("EQUAL")
    await dialog.get_by_role("button", name="Speichern").click()
    await page.get_by_role("button", name=re.compile("^Beleg.*Standmiete Probe")).click()
    await dialog.get_by_role("button", name="Beleg erfassen").click()
    await dialog.get_by_label("Lieferant").fill("Messe Probe AG")
    await dialog.get_by_label("Betrag ohne MWST").fill("1000")
    await dialog.get_by_role("button", name="Speichern").click()
    await expect(dialog.get_by_text("Wartet auf die Bestätigung einer anderen Firma")).to_be_visible()
    await dialog.get_by_role("button", name=re.compile("^Scan hinzufügen")).click()
    async with page.expect_file_chooser() as chooser:
        await dialog.get_by_role("button", name="Datei wählen").click()
    scan: FilePayload = {"name": "Quittung.pdf", "mimeType": "application/pdf", "buffer": PDF}
    await (await chooser.value).set_files(scan)
    await expect(dialog.get_by_role("link", name=re.compile("^Quittung.pdf herunterladen"))).to_be_visible()
    assert await violations(page) == []

    await partner.page.get_by_role("button", name=re.compile("Beleg.*Standmiete Probe")).click()
    read = partner.page.get_by_role("dialog").get_by_role("link", name=re.compile("^Quittung.pdf herunterladen"))
    assert (await partner.page.request.get(await read.evaluate("link => link.href"))).ok
    await partner.page.get_by_role("dialog").get_by_role("button", name="Bestätigen").click()
    await expect(partner.page.get_by_role("dialog").get_by_text("Bestätigt", exact=True)).to_be_visible()


async def buys_for_several_fairs(host: Visitor, partner: Visitor, where: str) -> None:
    """Folded away until it is needed; what this fair bears and what is left stands with the line, for its own firm."""
    await partner.goes_to(f"{where}/budget", re.compile(FAIR))
    page = await host.goes_to(f"{where}/budget", re.compile(FAIR))
    await page.get_by_role("button", name="Position erfassen").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Wofür?").fill("Stellwand")
    await dialog.get_by_label("Nur unsere Firma trägt das").check()
    await expect(dialog.get_by_label("Einkaufspreis")).to_be_hidden()
    await dialog.get_by_text("Für mehrere Messen gekauft").click()
    await dialog.get_by_label("Einkaufspreis").fill("100")
    await expect(dialog.get_by_label("Bezahlt")).to_have_count(0)
    await dialog.get_by_label("Für wie viele Messen?").fill("3")
    await dialog.get_by_label("Die wievielte ist diese?").fill("4")
    await dialog.get_by_role("button", name="Speichern").click()
    await expect(dialog.get_by_role("link", name=re.compile("^Bitte füllen Sie alle drei Felder aus"))).to_be_visible()
    assert await violations(page) == []
    await dialog.get_by_label("Die wievielte ist diese?").fill("1")
    await dialog.get_by_role("button", name="Speichern").click()
    line = page.get_by_role("row", name=re.compile("Stellwand"))
    await expect(line).to_contain_text("Gekauft für CHF 100.00, Messe 1 von 3. Für 2 weitere Messen bleiben 66.66.")
    await expect(line).to_contain_text("33.34")
    await partner.goes_to(f"{where}/budget", re.compile(FAIR))
    await expect(partner.page.get_by_text("Stellwand")).to_have_count(0)


async def settles(host: Visitor, partner: Visitor, where: str) -> None:
    """Computed, objected to, answered, released by both, paid."""
    page = await host.goes_to(f"{where}/budget/abrechnung", re.compile(FAIR))
    await page.get_by_role("button", name="Abrechnen").click()
    await expect(page.get_by_text("500").first).to_be_visible()
    theirs = await partner.goes_to(f"{where}/budget/abrechnung", re.compile(FAIR))
    for reader in (host, partner):
        await reader.is_live()
    await theirs.get_by_role("button", name=re.compile("^Einwand erheben")).click()
    await theirs.get_by_label("Was stimmt nicht?").fill("Der Boden war inbegriffen.")
    await theirs.get_by_role("button", name="Einwand senden").click()
    await page.get_by_role("button", name="Antworten").click()
    await page.get_by_label("Antworten").fill("Nur der halbe.")
    await page.get_by_role("button", name="Antwort senden").click()
    await theirs.get_by_role("button", name="Einwand ist erledigt").click()
    for one in (theirs, page):
        await one.get_by_role("button", name="Für unsere Firma freigeben").click()
    await page.get_by_role("button", name="Ist eingegangen").click()
    await expect(page.get_by_text(re.compile("^Eingegangen am"))).to_be_visible()
    assert await violations(page) == []


async def subscribes(partner: Visitor, where: str) -> None:
    """To the fair's calendar, which another program then reads without a sign-in, until its address is renewed."""
    page = await partner.goes_to(where, re.compile(FAIR))
    await page.get_by_role("button", name="Kalender abonnieren").click()
    address = await page.get_by_label("Adresse des Kalenders").input_value()
    async with httpx.AsyncClient() as program:
        assert f"SUMMARY:{FAIR}" in (await program.get(address)).text
    await page.get_by_role("button", name="Fertig").click()
    await page.get_by_role("link", name="Im Profil verwalten").click()
    await page.get_by_role("button", name=re.compile("^Neue Adresse")).click()
    renewed = await page.get_by_label("Adresse des Kalenders").input_value()
    async with httpx.AsyncClient() as program:
        assert [(await program.get(one)).status_code for one in (address, renewed)] == [404, 200]
    await page.get_by_role("button", name="Fertig").click()


async def sets_up(host: Visitor) -> tuple[Effort, str]:
    page = await host.goes_to("/messen", "Messen")
    effort = Effort(page)
    first = (datetime.now(UTC) + timedelta(days=420)).date()
    await effort.presses("link", "Gemeinsame Messe anlegen")
    await effort.fills("Name der Messe", FAIR)
    await effort.fills("Ort", "Thun")
    await effort.fills("Erster Messetag", str(first))
    await effort.fills("Letzter Messetag", str(first + timedelta(days=2)))
    await effort.chooses("Firmen", DAIRY)
    await effort.fills("Wozu gehen Sie gemeinsam hin?", PURPOSE)
    await effort.fills("Was soll erreicht werden?", "Gespräche mit neuen Käsereien")
    await effort.fills("Wie viele?", "120")
    await expect(page.get_by_text(re.compile(r"^\d\d Aufgaben, davon \d+ vom Partner geführt"))).to_be_visible()
    await effort.presses("button", "Anlegen und einladen")
    await expect(page.get_by_role("heading", level=1, name=f"{FAIR} {first.year}")).to_be_visible()
    await expect(page.get_by_role("heading", name="Nächster Schritt: Vereinbart")).to_be_visible()
    return effort, re.sub(r"^https?://[^/]+", "", page.url)


async def says_yes(partner: Visitor) -> None:
    page = await partner.goes_to("/messen", "Messen")
    await page.get_by_role("article").filter(has_text=FAIR).get_by_role("link").click()
    await expect(page.get_by_text("Ihre Firma ist eingeladen")).to_be_visible()
    await page.get_by_role("button", name="Wir nehmen teil").click()
    await expect(page.get_by_text("Ihre Firma ist eingeladen")).to_have_count(0)


async def proposes(host: Visitor, where: str) -> None:
    page = await host.goes_to(f"{where}/vereinbarung", re.compile(FAIR))
    await page.get_by_role("button", name="Fassung vorschlagen").click()
    for firm, cap in ((HOUSE, "30000"), (DAIRY, "9000")):
        await page.get_by_label(f"1. Nutzen für {firm}").fill("Neue Kunden")
        await page.get_by_label(f"4. Kostenobergrenze für {firm}").fill(cap)
    await page.get_by_role("button", name=f"Vorschlagen und für {HOUSE} annehmen").click()
    await expect(page.get_by_role("heading", name="Fassung 1")).to_be_visible()


async def counters(partner: Visitor, where: str) -> None:
    page = await partner.goes_to(f"{where}/vereinbarung", re.compile(FAIR))
    await page.get_by_role("button", name="Gegenvorschlag schreiben").click()
    await page.get_by_label(f"4. Kostenobergrenze für {DAIRY}").fill("7500")
    await page.get_by_role("button", name=f"Vorschlagen und für {DAIRY} annehmen").click()
    await expect(page.get_by_role("heading", name="Fassung 2")).to_be_visible()
    changed = page.get_by_role("row").filter(has_text="geändert")
    await expect(changed).to_have_count(1)
    await expect(changed).to_contain_text("7")


async def accepts(host: Visitor, where: str) -> None:
    """In three steps: read, say yes on purpose, a receipt."""
    page = await host.goes_to(f"{where}/vereinbarung", re.compile(FAIR))
    await page.get_by_role("button", name="Fassung 2 annehmen").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Weiter").click()
    await dialog.get_by_role("button", name="Verbindlich annehmen").click()
    await expect(dialog.get_by_text("Bitte bestätigen Sie zuerst.").first).to_be_visible()
    await dialog.get_by_role("checkbox").check()
    await dialog.get_by_role("button", name="Verbindlich annehmen").click()
    await expect(dialog.get_by_text("Damit haben alle angenommen")).to_be_visible()
    await dialog.get_by_role("button", name="Fertig").click()
    await expect(page.get_by_text("Vereinbart", exact=True)).to_be_visible()


async def moves_the_plan(host: Visitor, where: str) -> None:
    """By the keyboard alone: a week later, what follows moves along, and back again."""
    page = await host.goes_to(f"{where}/zeitplan?ansicht=balken", re.compile(FAIR))
    bar = page.get_by_role("button", name=re.compile("^Interne Freigabe beim Gastgeber"))
    before = await bar.get_attribute("aria-label")
    for _ in range(3):
        await bar.press("Shift+ArrowRight")
    status = page.get_by_role("status").filter(has_text="Interne Freigabe beim Gastgeber")
    await expect(status).to_contain_text(re.compile(r"verschiebt \d+ weitere"))
    await page.get_by_role("button", name="Verschieben", exact=True).click()
    await expect(page.get_by_text(re.compile(r"\d+ Aufgaben neu datiert"))).to_be_visible()
    await expect(bar).not_to_have_attribute("aria-label", before or "")
    await page.get_by_role("button", name="Rückgängig").click()
    await expect(bar).to_have_attribute("aria-label", before or "")


async def mans_the_stand(host: Visitor, partner: Visitor, where: str) -> None:
    """The host sends somebody and plans a shift; the partner sees who is taken, and not by whom."""
    page = await host.goes_to(f"{where}/personal", re.compile(FAIR))
    await page.get_by_role("button", name="Person melden").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Wer kommt?").select_option(label="Regula Ammann")
    await dialog.get_by_label("Notiz").fill(SECRET)
    await dialog.get_by_role("button", name="Speichern").click()
    await page.get_by_role("button", name="Schicht anlegen").click()
    await dialog.get_by_role("button", name="Speichern").click()
    await expect(page.get_by_text("2 Personen fehlen")).to_have_count(3)
    # From day to day by the arrows, and into the shift with Enter.
    await page.locator("[data-cell='0-1']").focus()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
    await dialog.get_by_role("button", name="Regula Ammann einplanen").click()
    await expect(dialog.get_by_role("button", name="Regula Ammann herausnehmen")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_text("1 Person fehlt")).to_have_count(1)
    time = page.get_by_role("region", name="Arbeitszeit")
    await time.get_by_role("button", name="Arbeitszeit ändern").click()
    await dialog.get_by_label("Höchstens an einem Tag").select_option(label="9.5 Stunden")
    assert await violations(page) == []
    await dialog.get_by_role("button", name="Speichern").click()
    await expect(time).to_contain_text("Höchstens 9.5 Stunden an einem Tag, 11 Stunden Ruhe")
    own = page.get_by_role("region", name="Meine Schichten")
    await own.get_by_role("button", name="Schicht abgeben").click()
    await expect(own.get_by_text("Regula Ammann sucht jemanden für diese Schicht.")).to_be_visible()
    assert await violations(page) == []
    await host.goes_to(f"{where}/heute", re.compile(FAIR))
    await page.get_by_role("button", name="Termin eintragen").click()
    await dialog.get_by_label("Wer kommt?").fill(GUEST)
    await dialog.get_by_role("checkbox", name="Regula Ammann").check()
    await dialog.get_by_role("button", name="Speichern").click()
    await expect(page.get_by_role("region", name="Termine")).to_contain_text(GUEST)
    await page.get_by_label("Regula Ammann ist").select_option(label="frei")
    assert await violations(page) == []
    await host.goes_to(f"{where}/merkblatt", re.compile(FAIR))
    assert await violations(page) == []

    await partner.goes_to(f"{where}/heute", re.compile(FAIR))
    await expect(partner.page.get_by_role("region", name="Termine")).to_contain_text(f"Termin von {HOUSE}")
    received = await partner.everything_received()
    assert GUEST not in received
    assert SECRET not in received


async def ticks_and_sees(host: Visitor, partner: Visitor, where: str) -> None:
    purpose = "Gemeinsamen Zweck und Nutzen für beide klären"
    page = await host.goes_to(f"{where}/zeitplan?ansicht=phasen", re.compile(FAIR))
    await page.get_by_role("button", name=f"«{purpose}» als erledigt melden").click()
    await expect(page.get_by_text("Erledigt gemeldet.")).to_be_visible()
    page = await partner.goes_to(f"{where}/zeitplan?ansicht=phasen", re.compile(FAIR))
    row = page.get_by_role("article").filter(has_text=purpose)
    await expect(row).to_contain_text("die andere Seite kann noch widersprechen")
    await row.get_by_role("button", name=f"«{purpose}» als erledigt melden").click()
    await expect(row).to_contain_text("erledigt")


async def test_on_a_phone_the_year_of_fairs_opens_where_it_stands(visit: Visit) -> None:
    partner = await visit(PARTNER)
    page = partner.page
    await page.set_viewport_size({"width": 390, "height": 844})
    await partner.goes_to("/messen")
    await expect(page.locator(".today")).to_be_in_viewport()
    await page.get_by_role("button", name="Nächstes Jahr").click()
    await expect(page.get_by_text("Jan", exact=True)).to_be_in_viewport()
