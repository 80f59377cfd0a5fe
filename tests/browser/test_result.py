"""A result in the browser: told to a firm, checked by a voter, published by the host."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Visit
from tests.browser.test_ballots import opened
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

OWNER = "regula.ammann@wendrueti.example"
MODERATOR = "jonas.bleiker@wendrueti.example"
LEAD = "vreni.studer@hinterfluh.example"
OTHER = "sabine.hartnagel@lindmoos.example"
WINTER = "Was bauen wir in diesem Winter?"
FAIR = "Treten wir an den Alpkäse-Tagen gemeinsam auf?"


async def test_a_firm_follows_a_result_and_finds_its_own_vote_in_the_box(visit: Visit) -> None:
    lead = await visit(LEAD)
    page = await lead.goes_to("/abstimmungen", "Abstimmungen")
    await page.get_by_role("link", name=WINTER).first.click()
    await expect(page.get_by_role("heading", level=1, name=WINTER)).to_be_visible()

    await expect(page.get_by_role("heading", name="Was entschieden ist")).to_be_visible()
    await expect(page.get_by_role("row", name=re.compile("Stopp-Gründe.*gewählt")).first).to_be_visible()
    headings = [
        "Was entschieden ist",
        "Schritt für Schritt",
        "Ihre Firma",
        "Wie gerecht ist das?",
        "Wie wurde gezählt?",
    ]
    found = await page.get_by_role("heading", level=2).all_inner_texts()
    assert [one for one in found if one in headings] == headings
    await page.get_by_role("button", name="Meine Stimme suchen").click()
    await expect(page.get_by_text("Gefunden: So ist Ihre Stimme gezählt")).to_be_visible()
    await expect(page.get_by_text(re.compile("ergeben die veröffentlichte Wurzel"))).to_be_visible()
    await page.get_by_label("Code auf dem Beleg").fill("0000-0000-0000-0000")
    await page.locator("#content").get_by_role("button", name="Suchen", exact=True).click()
    await expect(page.get_by_text(re.compile("liegt keine Stimme in der Urne"))).to_be_visible()
    assert await violations(page) == []

    async with page.expect_download() as waiting:
        await page.get_by_role("link", name="Resultat als PDF").click()
    document = await waiting.value
    assert document.suggested_filename.endswith(".pdf")
    assert (await document.path()).read_bytes().startswith(b"%PDF")


async def test_the_host_says_what_happens_and_publishes_in_two_steps(visit: Visit) -> None:
    host, lead = await visit(MODERATOR), await visit(LEAD)
    page = await host.goes_to("/abstimmungen", "Abstimmungen")
    await page.get_by_role("link", name=FAIR).first.click()
    await expect(page.get_by_text("Nur Ihr Team sieht dieses Resultat")).to_be_visible()
    address = page.url
    await lead.page.goto(address)
    await expect(lead.page.get_by_text(re.compile("Die Gastgeberin sieht sich das Resultat an"))).to_be_visible()
    assert "Angenommen mit" not in await lead.everything_received()

    await page.get_by_role("button", name="Resultat veröffentlichen").click()
    await page.get_by_role("button", name="Weiter").click()
    await expect(page.get_by_text("Schreiben Sie ein paar Worte.").first).to_be_visible()
    await page.get_by_label("Was geschieht mit dem Resultat?").fill("Jonas bestellt den Stand bis Ende Monat.")
    await page.get_by_role("button", name="Weiter").click()
    assert await violations(page) == []
    await page.get_by_role("button", name="Jetzt veröffentlichen").click()
    await expect(page.get_by_text("Jonas bestellt den Stand bis Ende Monat.")).to_be_visible()
    await _states(page, "Sagen, was jetzt geschieht", "Der Stand ist bestellt.")
    await _states(page, "Abweichung bekannt geben", "Der Veranstalter hat uns abgesagt; wir suchen eine andere Messe.")

    await lead.page.goto(address)
    await expect(lead.page.get_by_text("Der Veranstalter hat uns abgesagt")).to_be_visible()
    await expect(lead.page.get_by_text(re.compile("Angenommen mit 2 zu 1 Stimmen"))).to_be_visible()


async def _states(page: Page, act: str, words: str) -> None:
    """Refused without words, and then said beside the result."""
    await page.get_by_role("button", name=act).click()
    dialog = page.get_by_role("dialog", name=act)
    await dialog.get_by_role("button", name="Bekannt geben").click()
    await expect(dialog.get_by_text("Schreiben Sie ein paar Worte.").first).to_be_visible()
    assert await violations(page) == []
    await dialog.get_by_role("textbox").fill(words)
    await dialog.get_by_role("button", name="Bekannt geben").click()
    await expect(dialog).to_have_count(0)
    await expect(page.get_by_text(words)).to_be_visible()


async def test_an_open_ballot_is_taken_back_with_a_reason(visit: Visit) -> None:
    host = await visit(OWNER)
    ballot = await opened(host, "MOTION", title="Gilt das noch?")
    page = await host.goes_to(f"/abstimmungen/{ballot}", "Gilt das noch?")
    await page.get_by_role("button", name="Abstimmung zurücknehmen").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("textbox", name="Warum?").fill("Zu kurz.")
    await dialog.get_by_role("button", name="Abstimmung zurücknehmen").click()
    await expect(dialog.get_by_text("Schreiben Sie mindestens 20 Zeichen.").first).to_be_visible()
    await dialog.get_by_role("textbox", name="Warum?").fill("Die Frage war missverständlich gestellt.")
    await dialog.get_by_role("checkbox", name=re.compile("verfallen")).check()
    assert await violations(page) == []
    await dialog.get_by_role("button", name="Abstimmung zurücknehmen").click()
    await expect(page.get_by_text("Diese Abstimmung wurde zurückgenommen")).to_be_visible()
    await expect(page.get_by_text("Die Frage war missverständlich gestellt.")).to_be_visible()
    await expect(page.get_by_role("button", name="Abstimmung zurücknehmen")).to_have_count(0)
    await a_firm_joins_late(host, await visit(LEAD), await visit(OTHER))


async def a_firm_joins_late(host: Visitor, lead: Visitor, other: Visitor) -> None:
    """Where the ballot says beforehand that it may; everybody reads why."""
    firms = [(await one.asks("Session"))["viewer"]["organisation"] for one in (lead, other)]
    two = {"name": "Zu zweit", "organisationIds": [firm["id"] for firm in firms], "disclosure": "FIRMS"}
    made = (await host.asks("CreateCircle", {"input": two | {"terms": "Was hier steht, bleibt hier."}}))["circleCreate"]
    accepted = {"input": {"circleId": made["circle"]["id"], "version": 1}}
    await lead.asks("AcceptTerms", accepted)
    circle = made["circle"]["id"]
    ballot = await opened(host, "MOTION", title="Wer kommt dazu?", circleId=circle, settings={"lateVoters": True})
    await other.asks("AcceptTerms", accepted)
    page = await host.goes_to(f"/abstimmungen/{ballot}", "Wer kommt dazu?")
    await expect(page.get_by_role("heading", name="0 von 1", exact=False)).to_be_visible()
    await page.get_by_role("button", name="Firma dazunehmen").click()
    dialog = page.get_by_role("dialog", name="Wer soll noch abstimmen dürfen?")
    await dialog.get_by_role("button", name="Aufnehmen").click()
    await expect(dialog.get_by_text("Wählen Sie eine Firma.").first).to_be_visible()
    assert await violations(page) == []
    await dialog.get_by_role("radio", name=firms[1]["name"]).check()
    await dialog.get_by_role("textbox", name="Grund").fill("Der Kreis ist seit heute um diese Firma grösser.")
    await dialog.get_by_role("button", name="Aufnehmen").click()
    await expect(dialog).to_have_count(0)
    joined = page.get_by_role("region", name="Nach der Eröffnung dazugekommen")
    await expect(joined.get_by_text("Der Kreis ist seit heute um diese Firma grösser.")).to_be_visible()
    await expect(page.get_by_role("heading", name="0 von 2", exact=False)).to_be_visible()
    await expect(page.get_by_role("button", name="Firma dazunehmen")).to_have_count(0)
    assert await violations(page) == []
