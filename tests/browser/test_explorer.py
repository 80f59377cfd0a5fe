"""GraphiQL: the schema for everybody, real data with a key, nothing from elsewhere, nothing against the policy."""

import re
from datetime import UTC, datetime

import httpx
import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LEAD = "vreni.studer@hinterfluh.example"


async def test_a_stranger_reads_the_schema_and_asks_what_strangers_may(visit: Visit) -> None:
    visitor = await visit()
    page = await visitor.goes_to("/graphiql", "API-Explorer")
    await expect(page.get_by_role("status").first).to_have_text("Sie fragen ohne Schlüssel.")
    await page.get_by_role("button", name="Show Documentation Explorer").click()
    await page.get_by_role("link", name="Query", exact=True).click()
    await expect(page.get_by_text("Everything that can be read.")).to_be_visible()
    await asks(page)
    await expect(answer(page)).to_contain_text('"name": "Wendrüti Ideenraum"')
    await page.get_by_role("button", name="Open settings dialog").click()
    await page.get_by_role("button", name="Dark", exact=True).click()
    await expect(page.locator("body.graphiql-dark")).to_be_visible()


async def test_a_key_opens_real_data_and_is_gone_after_reloading(visit: Visit) -> None:
    lead = await visit(LEAD)
    made = await lead.asks("CreateAccessKey", {"input": {"name": "Explorer", "days": 1}})
    key = made["accessKeyCreate"]["secret"]
    page = await lead.goes_to("/graphiql", "API-Explorer")
    await page.get_by_label("Zugangsschlüssel").fill("bwk_" + "x" * 43)
    lead.forgives("401")
    await page.get_by_role("button", name="Schlüssel verwenden").click()
    await expect(page.get_by_text("Dieser Schlüssel gilt nicht oder nicht mehr.")).to_be_visible()
    await page.get_by_label("Zugangsschlüssel").fill(key)
    await page.get_by_role("button", name="Schlüssel verwenden").click()
    await expect(page.get_by_text("Vreni Studer, Bergkäserei Hinterfluh AG")).to_be_visible()
    await writes(page, "Me", "query Me { viewer { email } }")
    await asks(page)
    await expect(answer(page)).to_contain_text(LEAD)
    assert key not in await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    await page.reload()
    await expect(page.get_by_text("Sie fragen ohne Schlüssel.")).to_be_visible()
    await asks(page)
    await expect(answer(page)).to_contain_text('"viewer": null')


async def test_what_happens_arrives_while_the_explorer_listens(visit: Visit) -> None:
    lead = await visit(LEAD)
    made = await lead.asks("CreateAccessKey", {"input": {"name": "Explorer", "days": 1}})
    page = await lead.goes_to("/graphiql", "API-Explorer")
    await page.get_by_label("Zugangsschlüssel").fill(made["accessKeyCreate"]["secret"])
    await page.get_by_role("button", name="Schlüssel verwenden").click()
    await expect(page.get_by_text("Vreni Studer")).to_be_visible()
    await writes(page, "News", "subscription News { ideaChanged { change idea { title } } }")
    async with page.expect_response(re.compile("/graphql$")) as opened:
        await asks(page)
    assert (await opened.value).headers["content-type"].startswith("text/event-stream")
    title = f"Gehört um {datetime.now(UTC):%H:%M:%S.%f}"
    async with httpx.AsyncClient(headers={"Authorization": f"Bearer {made['accessKeyCreate']['secret']}"}) as program:
        query = "mutation($input: IdeaSubmitInput!) { ideaSubmit(input: $input) { userErrors { code } } }"
        given = {"title": title, "problem": "Niemand hört zu, wenn etwas geschieht."}
        sent = await program.post(f"{lead.url}/graphql", json={"query": query, "variables": {"input": given}})
        assert sent.json()["data"]["ideaSubmit"]["userErrors"] == []
    await expect(answer(page)).to_contain_text(title)
    await page.get_by_role("button", name="Stop query").click()


@pytest.mark.parametrize(
    ("locale", "heading"),
    [("en-GB", "API explorer"), ("fr-CH", "Explorateur"), ("it-CH", "Esploratore")],
)
async def test_it_explains_itself_in_the_readers_language(visit: Visit, locale: str, heading: str) -> None:
    visitor = await visit(locale=locale)
    await visitor.goes_to("/graphiql", heading)


async def test_its_own_part_is_accessible_in_every_look(visit: Visit) -> None:
    visitor = await visit()
    page = await visitor.goes_to("/graphiql", "API-Explorer")
    await expect(page.locator(".graphiql-query-editor .CodeMirror")).to_be_visible()
    assert await violations(page, without=".graphiql-container") == []
    assert await page.evaluate("document.documentElement.scrollWidth") == 390


async def asks(page: Page) -> None:
    await expect(answer(page)).to_be_attached()  # GraphiQL does nothing before it has a place for the answer
    await page.get_by_role("button", name=re.compile("Execute query")).click()


async def writes(page: Page, name: str, text: str) -> None:
    await page.locator(".graphiql-query-editor .CodeMirror").click()
    await page.keyboard.press("ControlOrMeta+A")
    await page.keyboard.insert_text(text)
    await expect(page.get_by_role("tab", name=name)).to_be_visible()


def answer(page: Page) -> Locator:
    return page.locator(".graphiql-response .CodeMirror-code")
