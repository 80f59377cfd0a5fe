"""Nothing typed is lost: reload, crash, refusal, conflict, no network, no server."""

import asyncio
import re
import signal

import pytest
from playwright.async_api import Error, Locator, Page, Route, expect

from tests.browser.conftest import Visit
from tests.browser.portal import Installation
from tests.browser.scene import bring_in, open_circle
from tests.make.documents import registered

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AUTHOR = "christl.boehler@thurnegger.example"
COLLEAGUE = "eva.fessler@thurnegger.example"
TYPED = "Beim Wechsel auf Kochschinken kleben die Scheiben am Messer, und wir putzen jede Stunde."
NO_NETWORK = r"net::ERR_|WebSocket connection"


async def test_a_draft_survives_reload_and_crash(visit: Visit) -> None:
    visitor = await visit(AUTHOR)
    page = await visitor.goes_to("/ideen/neu", "Idee einbringen")
    await problem(page).fill(TYPED)
    await expect(page.get_by_text("Auf diesem Gerät gespeichert")).to_be_visible()
    await page.reload()
    await expect(page.get_by_text("Ihr Entwurf vom")).to_be_visible()
    await expect(problem(page)).to_have_value(TYPED)
    with pytest.raises(Error, match="crash"):
        await page.goto("chrome://crash")
    page = visitor.page = await visitor.context.new_page()
    await visitor.goes_to("/ideen/neu", "Idee einbringen")
    await expect(problem(page)).to_have_value(TYPED)
    await page.get_by_role("button", name="Entwurf verwerfen").click()
    await expect(problem(page)).to_have_value("")


async def test_what_was_begun_at_one_device_is_gone_on_with_at_another(visit: Visit) -> None:
    here, there = await visit(AUTHOR), await visit(AUTHOR)
    page = await here.goes_to("/ideen/neu", "Idee einbringen")
    await problem(page).fill(TYPED)
    await page.get_by_role("link", name="Später weiter").click()
    await expect(page.get_by_role("heading", level=1, name="Ideen")).to_be_visible()
    other = await there.goes_to("/ideen/neu", "Idee einbringen")
    await expect(other.get_by_text(re.compile("Entwurf vom .* wiederherstellen"))).to_be_visible()
    await other.get_by_role("button", name="Wiederherstellen").click()
    await expect(problem(other)).to_have_value(TYPED)
    await problem(other).fill(TYPED + " Auch nachts.")
    await other.get_by_role("button", name="Idee einbringen").click()
    await expect(other.get_by_text("Danke. Ihre Idee ist eingebracht.")).to_be_visible()
    await there.goes_to("/ideen/neu", "Idee einbringen")
    await expect(other.get_by_role("radio").first).to_be_visible()
    await expect(other.get_by_text(re.compile("wiederherstellen"))).to_have_count(0)
    assert (await there.asks("DraftsKept", {}))["ideaDrafts"]["nodes"] == []


async def test_another_person_on_the_same_device_sees_no_draft(visit: Visit) -> None:
    visitor = await visit(AUTHOR)
    page = await visitor.goes_to("/ideen/neu", "Idee einbringen")
    await problem(page).fill(TYPED)
    await expect(page.get_by_text("Auf diesem Gerät gespeichert")).to_be_visible()
    await visitor.is_let_in(COLLEAGUE)
    await visitor.goes_to("/ideen/neu", "Idee einbringen")
    await expect(page.get_by_role("radio").first).to_be_visible()
    await expect(problem(page)).to_have_value("")


async def test_a_refused_form_keeps_what_was_typed(visit: Visit) -> None:
    visitor = await visit(AUTHOR)
    page = await visitor.goes_to("/profil", "Profil und Einstellungen")
    name = page.get_by_role("textbox", name="Name")
    await name.fill("Christl www.boehler.example")
    await page.get_by_role("button", name="Speichern").click()
    await expect(name).to_have_accessible_description(re.compile("ohne Webadresse"))
    await expect(page.get_by_role("group", name="Eine Angabe")).to_be_focused()
    await expect(name).to_have_value("Christl www.boehler.example")
    await page.get_by_role("link", name=re.compile("ohne Webadresse")).click()
    await expect(name).to_be_focused()
    await visitor.goes_to("/ideen/neu", "Idee einbringen")
    await page.get_by_role("textbox", name="Titel").fill("Messer, die nicht kleben")
    await page.get_by_role("button", name="Idee einbringen").click()
    await expect(problem(page)).to_have_accessible_description(re.compile("Beschreiben Sie das Problem"))
    await expect(page.get_by_role("textbox", name="Titel")).to_have_value("Messer, die nicht kleben")


async def test_a_conflict_shows_both_versions(visit: Visit) -> None:
    here, there = await visit(AUTHOR), await visit(AUTHOR)
    number = await bring_in(here, "Messer mit Beschichtung")
    late = await here.goes_to(f"/ideen/{number}/bearbeiten", "Idee bearbeiten")
    await expect(problem(late)).not_to_have_value("")
    early = await there.goes_to(f"/ideen/{number}/bearbeiten", "Idee bearbeiten")
    await problem(early).fill("Andere waren schneller.")
    await early.get_by_role("button", name="Änderungen speichern").click()
    await expect(early.get_by_role("heading", level=1, name="Messer mit Beschichtung")).to_be_visible()
    await problem(late).fill(TYPED)
    await late.get_by_role("button", name="Änderungen speichern").click()
    conflict = late.get_by_role("alert").filter(has_text="Jemand hat diese Idee inzwischen geändert")
    await expect(conflict).to_contain_text("Andere waren schneller.")
    await expect(conflict).to_contain_text(TYPED)
    await expect(problem(late)).to_have_value(TYPED)
    await conflict.get_by_role("button", name="Meine Fassung speichern").click()
    await expect(late.get_by_role("heading", level=1, name="Messer mit Beschichtung")).to_be_visible()
    await expect(early.get_by_text(TYPED)).to_be_visible()


async def test_without_network_the_page_says_so_and_keeps_the_text(visit: Visit) -> None:
    visitor = await visit(AUTHOR)
    visitor.forgives(NO_NETWORK)
    page = await visitor.goes_to(f"/ideen/{await bring_in(visitor, 'Klingen im Abo')}", "Klingen im Abo")
    await visitor.is_live()
    await page.wait_for_load_state("networkidle")
    await visitor.context.set_offline(offline=True)
    await expect(page.get_by_text("Sie sind offline.")).to_be_visible()
    await comment(page).fill(TYPED)
    await page.get_by_role("button", name="Beitrag senden").click()
    failure = page.get_by_role("alert").filter(has_text="Keine Verbindung")
    await expect(failure).to_contain_text("Was Sie geschrieben haben, ist noch da.")
    await expect(comment(page)).to_have_value(TYPED)
    await visitor.context.set_offline(offline=False)
    await expect(page.get_by_text("Sie sind offline.")).to_have_count(0)
    await page.get_by_role("button", name="Beitrag senden").click()
    await expect(page.get_by_role("region", name="Gespräch").get_by_role("article")).to_contain_text(TYPED)


async def test_the_server_dies_while_somebody_writes(visit: Visit, portal: Installation) -> None:
    writer, reader = await visit(AUTHOR), await visit(COLLEAGUE)
    number = await bring_in(writer, "Schleifen ohne Ausbau", await open_circle(writer))
    for visitor in (writer, reader):
        visitor.forgives(NO_NETWORK)
        await visitor.goes_to(f"/ideen/{number}", "Schleifen ohne Ausbau")
        await visitor.is_live()
        await expect(comment(visitor.page)).to_be_visible()
    page = writer.page
    await comment(page).fill(TYPED[:30])
    await asyncio.to_thread(portal.stop, signal.SIGKILL)
    await comment(page).press_sequentially(TYPED[30:])
    await page.get_by_role("button", name="Beitrag senden").click()
    await expect(page.get_by_role("alert").filter(has_text="Keine Verbindung")).to_be_visible()
    await expect(comment(page)).to_have_value(TYPED)
    await asyncio.to_thread(portal.start)
    await page.get_by_role("button", name="Beitrag senden").click()
    for visitor in (writer, reader):
        await expect(visitor.page.get_by_role("region", name="Gespräch").get_by_role("article")).to_contain_text(
            TYPED, timeout=60_000
        )
    await expect(comment(page)).to_have_value("")


async def test_what_is_sent_again_because_the_answer_was_lost_is_said_once(visit: Visit) -> None:
    visitor = await visit(AUTHOR)
    visitor.forgives(NO_NETWORK)
    page = await visitor.goes_to(f"/ideen/{await bring_in(visitor, 'Messer zum Mieten')}", "Messer zum Mieten")
    lost: list[Route] = []

    async def lose_the_first_answer(route: Route) -> None:
        if registered()["AddComment"] not in (route.request.post_data or "") or lost:
            await route.continue_()
            return
        lost.append(route)
        assert (await route.fetch()).ok  # it was done
        await route.abort("connectionreset")

    await page.route("**/graphql", lose_the_first_answer)
    await comment(page).fill(TYPED)
    await page.get_by_role("button", name="Beitrag senden").click()
    await expect(page.get_by_role("alert").filter(has_text="Keine Verbindung")).to_be_visible()
    await page.get_by_role("button", name="Beitrag senden").click()
    await expect(comment(page)).to_have_value("")
    assert lost
    await page.reload()
    await expect(page.get_by_role("region", name="Gespräch").get_by_role("article")).to_have_count(1)


def problem(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Was können Sie heute nicht tun")


def comment(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Ihr Beitrag")
