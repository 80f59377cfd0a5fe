"""Support that was noted down for somebody without an account: a letter, its page in four languages, one word."""

import asyncio
import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Visit
from tests.browser.scene import bring_in, open_circle
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

HOST, PARTNER = "beat.zellweger@wendrueti.example", "sabine.hartnagel@lindmoos.example"
QUESTIONS = {
    "de-CH": "Ist Ihnen diese Idee wichtig?",
    "en-GB": "Does this idea matter to you?",
    "fr-CH": "Cette idée est-elle importante pour vous ?",
    "it-CH": "Questa idea è importante per voi?",
}


async def noted_down(host: Visitor, idea: str, firm: str, email: str) -> list[str]:
    told = {
        "ideaId": idea, "need": "BLOCKING", "reason": "Steht bei uns jede Woche still.",
        "customer": {"organisationId": firm, "name": "Käthi Ohnekonto", "email": email},
    }  # fmt: skip
    answer = await host.asks("ProposeSupport", {"input": told})
    return [error["code"] for error in answer["supportProposalCreate"]["userErrors"]]


async def letter_to(visitor: Visitor, address: str) -> str:
    for _ in range(100):
        for letter in (await visitor.asks("Mailbox", {"first": 20}))["mailbox"]:
            if letter["to"] == address:
                return re.findall(r"/bestaetigen#\S+", letter["text"])[0]
        await asyncio.sleep(0.1)
    raise AssertionError(address)


async def test_a_letters_reader_says_yes_in_the_own_language_once(visit: Visit) -> None:
    host, partner = await visit(HOST), await visit(PARTNER)
    number = await bring_in(partner, "Leiser schneiden nach dem Mittag", await open_circle(partner))
    idea = (await host.asks("IdeaPage", {"number": number}))["idea"]
    firm, address = idea["organisation"]["id"], "kaethi.ohnekonto@lindmoos.example"
    # An address that proves no firm is sent nothing.
    assert await noted_down(host, idea["id"], firm, "kaethi@anderswo.example") == ["SUPPORT_ADDRESS_UNKNOWN"]
    assert await noted_down(host, idea["id"], firm, address) == []
    place = await letter_to(host, address)
    for language, question in QUESTIONS.items():
        reader = await visit(locale=language)
        page = await reader.goes_to(place, question)
        await expect(page.get_by_text("Steht bei uns jede Woche still.")).to_be_visible()
        await reader.leaves()
    reader = await visit()
    page = await reader.goes_to(place, QUESTIONS["de-CH"])
    await page.get_by_role("button", name="Ja, das ist mir wichtig").click()
    await expect(page.get_by_role("heading", level=1, name="Danke. Ihre Stimme zählt.")).to_be_visible()
    # Who cannot sign in is sent to no door.
    await expect(page.get_by_text("Was aus der Idee wird, erfahren Sie von Beat Zellweger.")).to_be_visible()
    await expect(page.get_by_role("link", name="Zum Portal")).to_have_count(0)
    again = await visit()
    await again.goes_to(place, "Dieser Link gilt nicht mehr")
