"""Coming and going: invitations, terms, suspensions."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.scene import numbers_in, speak_german
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LEAD = "sabine.hartnagel@lindmoos.example"
NEW = "nadine.buehler@lindmoos.example"
GUEST = "ivo.zahner@planwerk.example"
PENDING_LEAD = "elodie.courvoisier@morvalier.example"
MODERATOR = "jonas.bleiker@wendrueti.example"
CIRCLE = "Kreis Hygiene und Reinigung"
FIRST = "Leere Kisten kippen vom Stapel."
SIGN_IN_AGAIN = "Bitte melden Sie sich nochmals an"


async def test_a_lead_invites_and_the_invited_person_arrives(visit: Visit) -> None:
    lead, invited = await visit(LEAD), await visit()
    await invites(await lead.goes_to("/mitglieder", "Mitglieder"))
    page = await opens_letter(invited, NEW)
    await expect(page.get_by_role("heading", level=1, name="Sie sind eingeladen")).to_be_visible()
    await expect(page.get_by_text("Sabine Hartnagel lädt Sie ein, für Abpackwerk Lindmoos GmbH")).to_be_visible()
    await page.get_by_text("Zuerst aufschreiben, was Sie beschäftigt").click()
    await page.get_by_role("textbox", name="Was können Sie heute nicht tun").fill(FIRST)
    await page.get_by_role("textbox", name="Passwort wählen").fill("kurz")
    await page.get_by_role("button", name="Einladung annehmen").click()
    await expect(page.get_by_role("group", name="2 Angaben fehlen noch")).to_be_focused()
    await page.get_by_role("textbox", name="Ihr Name").fill("Nadine Bühler")
    await page.get_by_role("textbox", name="Passwort wählen").fill("nasse Kisten stapeln sich")
    await page.get_by_role("button", name="Einladung annehmen").click()
    # What was written before joining is a draft of the person's own now, and is sent by the person alone.
    await expect(page.get_by_role("heading", level=1, name="Idee einbringen")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Was können Sie heute nicht tun")).to_have_value(FIRST)
    await page.get_by_role("button", name="Idee einbringen").click()
    await expect(page.get_by_text("Danke. Ihre Idee")).to_be_visible()
    await expect(page.get_by_role("heading", level=1, name=FIRST.removesuffix("."))).to_be_visible()
    # The address of the letter works once.
    again = await opens_letter(await visit(), NEW)
    await expect(again.get_by_role("heading", level=1, name="Diese Einladung gilt nicht mehr")).to_be_visible()


async def test_a_guest_reads_along_and_is_not_offered_what_would_be_refused(visit: Visit) -> None:
    lead, guest = await visit(LEAD), await visit()
    await invites_a_guest(await lead.goes_to("/mitglieder", "Mitglieder"), "Offener Kreis")
    page = await opens_letter(guest, GUEST)
    await page.get_by_role("textbox", name="Ihr Name").fill("Ivo Zahner")
    await page.get_by_role("textbox", name="Passwort wählen").fill("nasse Kisten stapeln sich")
    await page.get_by_role("button", name="Einladung annehmen").click()
    await expect(page.get_by_role("heading", level=1, name=re.compile("Ivo"))).to_be_visible()
    await guest.goes_to("/ideen", "Ideen")
    await expect(page.get_by_role("article").first).to_be_visible()
    await expect(page.get_by_role("link", name="Idee einbringen")).to_have_count(0)
    await guest.goes_to("/ideen/neu", "Idee einbringen")
    await expect(page.get_by_text("Neue Ideen bringen die Firmen ein")).to_be_visible()
    await expect(page.get_by_role("textbox")).to_have_count(0)


async def test_a_circle_opens_when_the_lead_accepts_its_terms(visit: Visit) -> None:
    lead, moderator = await visit(PENDING_LEAD), await visit(MODERATOR)
    await speak_german(lead)
    number = (await numbers_in(moderator, CIRCLE))[0]
    await lead.goes_to(f"/ideen/{number}", "Diese Idee gibt es hier nicht")
    page = await lead.goes_to("/start", re.compile("Élodie"))
    await expect(page.get_by_text(f"Bedingungen für «{CIRCLE}»")).to_be_visible()
    await page.get_by_role("link", name="Lesen und annehmen").click()
    await expect(page.get_by_role("heading", level=2, name="Bitte zuerst lesen")).to_be_visible()
    await page.get_by_role("button", name="Für Salaisons Morvalier SAS annehmen").click()
    await expect(page.get_by_text(f"Angenommen. Ihre Firma liest jetzt in «{CIRCLE}» mit.")).to_be_visible()
    await expect(page.get_by_role("heading", level=2, name="Bitte zuerst lesen")).to_have_count(0)
    await lead.goes_to(f"/ideen/{number}")
    await expect(page.get_by_role("heading", level=2, name="Gespräch")).to_be_visible()


async def test_a_suspended_person_is_out_at_once(visit: Visit) -> None:
    lead, member = await visit(LEAD), await visit("tobias.kessler@lindmoos.example")
    reading = await member.goes_to("/ideen", "Ideen")
    await expect(reading.get_by_role("article").first).to_be_visible()
    await suspends(await lead.goes_to("/mitglieder", "Mitglieder"), "Tobias Kessler")
    await reading.get_by_role("link", name="Gefolgt").click()
    dialog = reading.get_by_role("dialog", name=SIGN_IN_AGAIN)
    await dialog.get_by_label("Passwort", exact=True).fill("drei-laibe-kaese")
    await dialog.get_by_role("button", name="Anmelden", exact=True).click()
    await expect(dialog.get_by_role("group", name="Das hat nicht geklappt")).to_be_visible()
    await reading.goto(f"{member.url}/ideen")
    await expect(reading.get_by_role("heading", level=1, name="Anmelden")).to_be_visible()


async def invites(page: Page) -> None:
    await page.get_by_role("button", name="Einladen").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("textbox", name="E-Mail").fill("nadine.buehler@lindmoos")
    await dialog.get_by_role("button", name="Einladung senden").click()
    await expect(dialog.get_by_role("textbox", name="E-Mail")).to_have_accessible_description(
        re.compile("vollständige E-Mail-Adresse")
    )
    await dialog.get_by_role("textbox", name="E-Mail").fill(NEW)
    await dialog.get_by_role("radio", name="Mitarbeit").check()
    await dialog.get_by_role("button", name="Einladung senden").click()
    await expect(page.get_by_text(f"Die Einladung an {NEW} ist unterwegs.")).to_be_visible()
    await expect(page.get_by_role("region", name="Offene Einladungen")).to_contain_text(NEW)


async def invites_a_guest(page: Page, circle: str) -> None:
    await page.get_by_role("button", name="Einladen").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("textbox", name="E-Mail").fill(GUEST)
    await dialog.get_by_role("radio", name="Gast").check()
    await dialog.get_by_label("Kreis", exact=True).select_option(circle)
    await dialog.get_by_role("textbox", name="Enddatum").fill(f"{datetime.now(UTC) + timedelta(days=30):%Y-%m-%d}")
    await dialog.get_by_role("button", name="Einladung senden").click()
    await expect(page.get_by_text(f"Die Einladung an {GUEST} ist unterwegs.")).to_be_visible()


async def opens_letter(visitor: Visitor, to: str) -> Page:
    page = await visitor.goes_to("/postfach", "Postfach der Demo")
    await page.get_by_role("navigation", name="Mails").get_by_role("link", name=f"An {to}").first.click()
    await expect(page.get_by_role("article")).to_contain_text(f"An {to}")
    await page.get_by_role("link", name="Link öffnen").click()
    return page


async def suspends(page: Page, name: str) -> None:
    await page.get_by_role("button", name=re.compile(f"Verwalten.*{name}")).click()
    dialog = page.get_by_role("dialog", name=name)
    await dialog.get_by_role("button", name="Zugang sperren").click()
    await dialog.get_by_role("button", name=f"Ja, {name} sperren").click()
    await expect(page.get_by_text(f"{name} ist gesperrt und überall abgemeldet.")).to_be_visible()
