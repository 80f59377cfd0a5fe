"""Voting in the browser: every method by several firms, a lost connection, and the deadline."""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Visit
from tests.browser.portal import Installation
from tests.browser.scene import open_circle, speak_german, told_in_inbox
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

MODERATOR = "jonas.bleiker@wendrueti.example"
LEAD = "vreni.studer@hinterfluh.example"
OTHER = "sabine.hartnagel@lindmoos.example"
OPTIONS = ("Deckel", "Sieb", "Korb")
SETTINGS: dict[str, dict[str, Any]] = {
    "MOTION": {},
    "APPROVAL": {"settings": {"minChoices": 2}},
    "STAR": {},
    "POINTS": {"settings": {"points": 6, "pointsExactly": True}, "secrecy": "CONFIDENTIAL"},
    "SHARES": {"settings": {"budget": 12}},
    "SEATS": {"weighting": "DELEGATE", "settings": {"seats": 2}},
}


async def opened(host: Visitor, method: str, *, closes_in: timedelta = timedelta(days=2), **more: Any) -> str:
    """A ballot that takes votes, in the open circle; its id."""
    options = [] if method == "MOTION" else [{"title": one, "effort": 5, "estimatedBy": "Jonas"} for one in OPTIONS]
    given = {
        "circleId": await open_circle(host), "title": f"Was zuerst? ({method})", "method": method, "options": options,
        "closesAt": (datetime.now(UTC) + closes_in).isoformat(),
    }  # fmt: skip
    made = (await host.asks("CreateBallot", {"input": given | SETTINGS[method] | more}))["ballotCreate"]
    assert made["userErrors"] == [], made
    ballot: str = made["ballot"]["id"]
    if method == "SHARES":
        assert (await host.asks("AnnounceBallot", {"input": {"id": ballot}}))["ballotAnnounce"]["userErrors"] == []
    answer = (await host.asks("OpenBallot", {"input": {"id": ballot}}))["ballotOpen"]
    assert answer["userErrors"] == [], answer
    return ballot


async def vote_of(voter: Visitor, ballot: str) -> Any:
    """What the server holds, with titles in place of ids."""
    page = (await voter.asks("BallotPage", {"id": ballot}))["ballot"]
    titles = {option["id"].removeprefix("ballot_option_"): option["title"] for option in page["options"]}
    content = json.loads(page["viewerVote"])["content"]
    for id_, title in titles.items():
        content = content.replace(id_, title)
    return json.loads(content)


async def reaches_the_summary(page: Page) -> None:
    await expect(page.get_by_text("Noch nicht abgegeben").first).to_be_visible()
    await page.get_by_role("button", name="Weiter zur Übersicht").click()
    await expect(page.get_by_role("heading", level=1, name="Stimmt alles?")).to_be_visible()


async def casts(page: Page) -> str:
    """From the choice to the receipt; its short code."""
    await reaches_the_summary(page)
    await page.get_by_role("button", name="Stimme abgeben").click()
    await expect(page.get_by_role("heading", level=1, name="Ihre Stimme ist abgegeben")).to_be_focused()
    await expect(page.get_by_text(re.compile("Änderbar bis"))).to_be_visible()
    return (await page.get_by_text(re.compile("^[0-9A-F]{4}(-[0-9A-F]{4}){3}$")).inner_text()).strip()


async def test_every_method_is_voted_in_by_its_page(visit: Visit) -> None:
    host, lead, other = await visit(MODERATOR), await visit(LEAD), await visit(OTHER)
    ballots = {method: await opened(host, method) for method in SETTINGS}
    page = lead.page

    await lead.goes_to("/abstimmungen", "Abstimmungen")
    await page.get_by_role("article").filter(has_text="(MOTION)").get_by_role("link", name="Jetzt abstimmen").click()
    await page.get_by_role("radio", name="Ja").check()
    await page.get_by_role("textbox", name="Warum?").fill("Der Stand gehört uns allen.")
    await expect(page.get_by_role("navigation")).to_have_count(0)
    code = await casts(page)
    assert code.replace("-", "").lower() in await lead.everything_received()
    assert await vote_of(lead, ballots["MOTION"]) == {"choice": "yes", "reason": "Der Stand gehört uns allen."}

    await lead.goes_to(f"/abstimmungen/{ballots['APPROVAL']}/stimme", re.compile("Was zuerst"))
    await page.get_by_role("checkbox", name="Sieb").check()
    await reaches_the_summary(page)
    await page.get_by_role("link", name=re.compile("Wählen Sie mindestens 2 Vorschläge")).click()
    await page.get_by_role("checkbox", name="Korb").check()
    await casts(page)
    assert sorted((await vote_of(lead, ballots["APPROVAL"]))["approve"]) == ["Korb", "Sieb"]

    await lead.goes_to(f"/abstimmungen/{ballots['STAR']}/stimme", re.compile("Was zuerst"))
    await page.get_by_role("group", name="Sieb").get_by_role("radio", name="5").check()
    await page.get_by_role("group", name="Korb").get_by_role("radio", name="2").check()
    await casts(page)
    assert await vote_of(lead, ballots["STAR"]) == {"scores": {"Sieb": 5, "Korb": 2}}

    await points(lead, ballots["POINTS"])
    await lead.goes_to(f"/abstimmungen/{ballots['SHARES']}/stimme", re.compile("Was zuerst"))
    for title in OPTIONS:
        await page.get_by_role("checkbox", name=title).check()
    await expect(page.get_by_text("zusammen 15 von 12 Punkten Aufwand")).to_be_visible()
    await casts(page)
    assert sorted((await vote_of(lead, ballots["SHARES"]))["approve"]) == sorted(OPTIONS)

    await ranking_by_keyboard(lead, ballots["SEATS"])
    await other_votes_blank_and_learns_nothing(other, host, ballots)


async def points(lead: Visitor, ballot: str) -> None:
    page = await lead.goes_to(f"/abstimmungen/{ballot}/stimme", re.compile("Was zuerst"))
    await page.get_by_role("spinbutton", name="Deckel").fill("4")
    await expect(page.get_by_text("Überschreitet um 1 Punkt, höchstens 3 sind erlaubt.")).to_be_visible()
    await page.get_by_role("button", name="Ein Punkt weniger: Deckel").click()
    await page.get_by_role("button", name="Ein Punkt mehr: Sieb").click()
    await reaches_the_summary(page)
    await expect(page.get_by_role("link", name="Vergeben Sie noch 2 Punkte.")).to_be_visible()
    # What is chosen outlives the page, and nobody can take it for a vote.
    await lead.goes_to(f"/abstimmungen/{ballot}", re.compile("Was zuerst"))
    await expect(page.get_by_text("Auswahl noch nicht abgegeben")).to_be_visible()
    await page.get_by_role("link", name="Weiter abstimmen").click()
    await page.get_by_role("spinbutton", name="Korb").fill("2")
    assert await violations(page) == []
    await casts(page)
    assert await vote_of(lead, ballot) == {"points": {"Deckel": 3, "Sieb": 1, "Korb": 2}}


async def ranking_by_keyboard(lead: Visitor, ballot: str) -> None:
    page = await lead.goes_to(f"/abstimmungen/{ballot}/stimme", re.compile("Was zuerst"))
    for title in ("Korb", "Sieb", "Deckel"):
        await page.get_by_role("button", name=f"Anfügen: {title}").press("Enter")
    await expect(page.get_by_text("Deckel, jetzt Rang 3 von 3")).to_be_attached()
    await page.get_by_role("button", name="Ganz nach oben: Deckel").press("Enter")
    await expect(page.get_by_text("Deckel, jetzt Rang 1 von 3")).to_be_attached()
    await page.get_by_role("button", name="Einen Rang höher: Sieb").press("Enter")
    await page.get_by_role("spinbutton", name="Rang von Deckel").fill("2")
    await page.get_by_role("spinbutton", name="Rang von Deckel").press("Tab")
    await page.get_by_role("button", name="Aus der Reihenfolge nehmen: Korb").press("Enter")
    assert await violations(page) == []
    await casts(page)
    assert await vote_of(lead, ballot) == {"ranking": ["Sieb", "Deckel"]}


async def other_votes_blank_and_learns_nothing(other: Visitor, host: Visitor, ballots: dict[str, str]) -> None:
    await speak_german(other)
    page = await other.goes_to(f"/abstimmungen/{ballots['SHARES']}/stimme", re.compile("Was zuerst"))
    await page.get_by_role("checkbox", name="Leer abgeben").check()
    await casts(page)
    assert await violations(page) == []
    assert await vote_of(other, ballots["SHARES"]) is None
    await page.get_by_role("link", name="Zur Abstimmung").last.click()
    await expect(page.get_by_text("Sie haben abgestimmt")).to_be_visible()
    await host.goes_to(f"/abstimmungen/{ballots['SHARES']}", re.compile("Was zuerst"))
    await expect(host.page.get_by_role("heading", name=re.compile("^2 von"))).to_be_visible()
    for somebody in (other, host):
        assert "approve" not in re.sub(r'"viewerVote":null', "", await somebody.everything_received())


async def test_a_host_prepares_a_ballot_step_by_step_and_opens_it(visit: Visit) -> None:
    host, lead = await visit(MODERATOR), await visit(LEAD)
    page = await host.goes_to("/abstimmungen/neu", "Abstimmung vorbereiten")
    await page.get_by_label("Was wird entschieden?").fill("Was kommt zuerst?")
    await page.get_by_label("Wer entscheidet?").select_option("Offener Kreis")
    await page.get_by_role("button", name="Weiter").click()
    await page.get_by_role("radio", name="Bewerten mit Stichwahl").check()
    await page.get_by_label("Ihr liebster Wunsch").select_option("Sieb")
    await expect(page.get_by_text("Heraus kommt: Sieb.")).to_be_visible()
    assert await violations(page) == []
    await page.get_by_role("button", name="Weiter").click()
    await page.get_by_role("button", name=re.compile("^Übernehmen")).first.click()
    await page.get_by_role("button", name="Weiter").click()
    await expect(page.get_by_role("radio", name="Jede Firma gleich viel")).to_be_checked()
    await page.get_by_role("button", name="Speichern und Vorschau").click()
    await expect(page.get_by_text("mindestens zwei Vorschläge")).to_be_visible()
    await lead.goes_to("/abstimmungen", "Abstimmungen")
    await expect(lead.page.get_by_text("Was kommt zuerst?")).to_have_count(0)

    # Left, and continued later.
    await page.get_by_role("link", name="Bearbeiten").click()
    await page.get_by_role("button", name="Weiter").click()
    await page.get_by_role("button", name="Weiter").click()
    await page.get_by_role("button", name="Eigener Vorschlag").click()
    await page.get_by_label("Vorschlag 2").fill("Ein neuer Korb")
    await page.get_by_role("button", name="Weiter").click()
    await page.get_by_role("button", name="Speichern und Vorschau").click()
    await expect(page.get_by_text("So sehen es die Firmen.")).to_be_visible()
    assert await violations(page) == []
    # Shown before it opens; whoever looks at it sees it open.
    await page.get_by_role("button", name="Ankündigen").click()
    await page.get_by_role("dialog").get_by_role("button", name="Ankündigen").click()
    await expect(page.get_by_text("So sehen es die Firmen schon.")).to_be_visible()
    await lead.goes_to("/abstimmungen", "Abstimmungen")
    await lead.page.get_by_role("link", name="Was kommt zuerst?").click()
    await expect(lead.page.get_by_text("Angekündigt")).to_be_visible()
    await expect(lead.page.get_by_text("Ein neuer Korb")).to_be_visible()
    assert await violations(lead.page) == []
    await lead.is_live()
    await page.get_by_role("button", name="Öffnen").click()
    await page.get_by_role("checkbox", name="Ich habe alles geprüft.").check()
    await page.get_by_role("button", name="Abstimmung öffnen").click()
    await expect(page.get_by_role("heading", name=re.compile("^0 von"))).to_be_visible()
    await expect(lead.page.get_by_role("link", name="Jetzt abstimmen")).to_be_visible()
    await page.get_by_role("button", name="Firmen erinnern").click()
    await expect(page.get_by_text("Zuletzt erinnert")).to_be_visible()
    await expect(page.get_by_role("button", name="Firmen erinnern")).to_have_count(0)
    await told_in_inbox(lead, re.compile("Für Ihre Firma hat noch niemand abgestimmt"))
    await lead.goes_to("/start")
    asked = lead.page.get_by_role("region", name="Jetzt gefragt").get_by_role("listitem")
    await asked.filter(has_text="Was kommt zuerst?").get_by_role("link", name="Jetzt abstimmen").click()
    await expect(lead.page.get_by_role("group", name="Ein neuer Korb")).to_be_visible()


async def test_a_lost_connection_and_the_deadline(visit: Visit, portal: Installation) -> None:
    host, lead, other = await visit(MODERATOR), await visit(LEAD), await visit(OTHER)
    await speak_german(other)
    lead.forgives("Failed to load resource|WebSocket|ERR_INTERNET_DISCONNECTED")
    lasting = await opened(host, "MOTION", title="Stehen wir zusammen an der Messe?")
    ends = datetime.now(UTC) + timedelta(seconds=20)
    short = await opened(host, "MOTION", title="Gilt die Frist?", closesAt=ends.isoformat())
    for voter in (other, lead):
        await voter.goes_to(f"/abstimmungen/{short}/stimme", "Gilt die Frist?")
        await voter.page.get_by_role("radio", name="Nein").check()
    await casts(other.page)
    await reaches_the_summary(lead.page)
    late = lead.page

    page = lead.page = await lead.context.new_page()
    await lead.goes_to(f"/abstimmungen/{lasting}/stimme", "Stehen wir zusammen an der Messe?")
    await page.get_by_role("radio", name="Ja").check()
    await reaches_the_summary(page)
    # The vote leaves, and its answer is lost.
    portal.freeze()
    try:
        async with page.expect_request("**/graphql"):
            await page.get_by_role("button", name="Stimme abgeben").click()
        await lead.context.set_offline(True)
        await expect(page.get_by_text("Noch nicht abgegeben: keine Antwort vom Portal")).to_be_visible()
        await expect(page.get_by_text(re.compile("^Abgegeben"))).to_have_count(0)
    finally:
        portal.thaw()
    await lead.context.set_offline(False)
    await expect(page.get_by_role("heading", level=1, name="Ihre Stimme ist abgegeben")).to_be_visible()
    assert await vote_of(lead, lasting) == {"choice": "yes"}
    turnout = (await host.asks("BallotPage", {"id": lasting}))["ballot"]["firms"]["nodes"]
    assert [firm["hasVoted"] for firm in turnout].count(True) == 1

    await late.wait_for_timeout(max(0, (ends - datetime.now(UTC)).total_seconds() * 1000))
    await late.get_by_role("button", name="Stimme abgeben").click()
    await expect(late.get_by_text("Diese Stimme wurde nicht gezählt")).to_be_visible()
    assert (await lead.asks("OwnVote", {"id": short}))["ballot"]["viewerVote"] is None
    assert await vote_of(other, short) == {"choice": "no"}
