"""The ways in and out: by password, by link, by invitation, by set-up; and out everywhere at once."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LEAD = "vreni.studer@hinterfluh.example"


async def test_a_wrong_password_is_explained_and_the_right_one_opens(visit: Visit) -> None:
    visitor = await visit()
    await visitor.signs_in(LEAD, "drei-leibe-kaese")
    page = visitor.page
    await expect(page.get_by_role("group", name="Eine Angabe fehlt noch")).to_be_focused()
    await page.get_by_label("Passwort", exact=True).fill("drei-laibe-kaese")
    await page.get_by_role("button", name="Anmelden", exact=True).click()
    await expect(page.get_by_role("heading", level=1, name=re.compile("Vreni"))).to_be_visible()
