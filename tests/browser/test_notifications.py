"""What one is told: it arrives by itself, is read and muted, and goes out by mail as the person chose."""

import asyncio
import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Visit
from tests.browser.scene import bring_in
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AUTHOR = "pius.emmenegger@hinterfluh.example"
# Nothing waits to be told to her: what waits goes out with the first mail.
READER = "selina.portmann@hinterfluh.example"
MODERATOR = "jonas.bleiker@wendrueti.example"
TITLE = "Schichtwechsel am Leitstand anzeigen"
WORDS = "Das geht schon heute mit dem zweiten Bildschirm."


async def test_an_answer_rings_the_bell_and_is_read(visit: Visit) -> None:
    author, moderator = await visit(AUTHOR), await visit(MODERATOR)
    idea = await idea_of(author)
    # Votes that others were asked for are told to him too.
    await author.asks("ReadNotifications", {"input": {}})
    page = await author.goes_to("/ideen", "Ideen")
    await author.is_live()
    await says(moderator, idea, WORDS)
    bell = page.get_by_role("button", name=re.compile("^1 ungelesene Mitteilung$"))
    await bell.click()
    panel = page.get_by_role("group", name=re.compile("Mitteilung"))
    await expect(panel).to_contain_text("Jonas Bleiker (Wendrüti Maschinenbau AG) hat etwas dazu gesagt.")
    await expect(panel).to_contain_text("weil die Idee von Ihnen ist")
    await panel.get_by_role("link", name=re.compile("Jonas Bleiker.*dazu gesagt")).click()
    await expect(page.get_by_role("heading", level=1, name=TITLE)).to_be_visible()
    await expect(page.get_by_role("button", name="Mitteilungen", exact=True)).to_be_visible()

    page = await author.goes_to("/mitteilungen", "Mitteilungen")
    await expect(page.get_by_role("heading", level=2, name="Heute")).to_be_visible()
    await expect(page.get_by_role("heading", level=3, name=TITLE)).to_be_visible()
    await page.get_by_role("button", name="Nichts mehr zu dieser Idee").first.click()
    await expect(page.get_by_text("stumm")).to_be_visible()
    await page.get_by_role("button", name="Rückgängig").click()
    await expect(page.get_by_text("stumm")).to_be_hidden()
    await author.is_live()
    await says(moderator, idea, "Und noch etwas.")
    await page.get_by_role("button", name="1 neue Mitteilung").click()
    await expect(page.get_by_text("Und noch etwas.")).to_be_visible()
    await page.get_by_role("button", name="Alle als gelesen markieren").click()
    await expect(page.get_by_role("button", name="Mitteilungen", exact=True)).to_be_visible()


async def test_wishes_are_kept_and_mails_go_by_them(visit: Visit) -> None:
    author, moderator = await visit(READER), await visit(MODERATOR)
    idea = await idea_of(author)
    page = await author.goes_to("/profil", "Profil und Einstellungen")
    await page.get_by_role("combobox", name="Per Mail: Diskussion").select_option("sofort")
    await page.get_by_role("checkbox", name="Ruhezeiten einhalten").click()
    await expect(page.get_by_label("Von")).to_have_value("19:00")
    await page.get_by_role("checkbox", name="Ruhezeiten einhalten").click()
    await expect(page.get_by_label("Von")).to_be_hidden()
    await page.reload()
    await expect(page.get_by_role("combobox", name="Per Mail: Diskussion")).to_have_value("AT_ONCE")
    await expect(page.get_by_role("checkbox", name="Ruhezeiten einhalten")).not_to_be_checked()
    await says(moderator, idea, WORDS)
    await expect(page.get_by_role("button", name=re.compile("ungelesene Mitteilung"))).to_be_visible()
    await ends_the_mails(author)


async def ends_the_mails(author: Visitor) -> None:
    """The letter in the demo's mailbox leads to a page that needs no sign-in and ends them."""
    letter = await letter_about(author, f"Neuer Kommentar: {TITLE}")
    (address,) = set(re.findall(r"/unsubscribe/\w+", letter))
    page = await author.goes_to(address, "Mails abbestellen")
    await page.get_by_role("button", name="Abbestellen").click()
    await expect(page.get_by_role("heading", level=1, name="Erledigt")).to_be_visible()


async def letter_about(visitor: Visitor, subject: str) -> str:
    for _ in range(100):
        for letter in (await visitor.asks("Mailbox", {"first": 20}))["mailbox"]:
            if letter["subject"] == subject and letter["to"] == READER:
                return str(letter["text"])
        await asyncio.sleep(0.1)
    raise AssertionError(subject)


async def idea_of(author: Visitor) -> str:
    number = await bring_in(author, TITLE)
    found: str = (await author.asks("IdeaPage", {"number": number}))["idea"]["id"]
    return found


async def says(visitor: Visitor, idea: str, body: str) -> None:
    answer = await visitor.asks("AddComment", {"input": {"ideaId": idea, "body": body}})
    assert answer["commentCreate"]["userErrors"] == [], answer
