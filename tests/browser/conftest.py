"""Browser tests: real Chromium, the real server, the real database; nothing is intercepted, nothing skipped."""

import os
import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Playwright, async_playwright

from tests.browser.portal import PROJECT, Installation, built_client, installation
from tests.browser.visitor import PATIENCE, Visitor

CHROMIUM = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
ARGUMENTS = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"]
DESKTOP = {"width": 1280, "height": 860}
RESULTS = PROJECT / "test-results"
FAILED = pytest.StashKey[bool]()

Visit = Callable[..., Awaitable[Visitor]]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


def chromium(playwright: Playwright) -> str:
    """The browser that is installed; without one the tests fail, they are never skipped."""
    named = [os.environ.get(name, "") for name in ("PORTAL_TEST_CHROMIUM", "PLAYWRIGHT_CHROMIUM")]
    for name in filter(None, [*named, *CHROMIUM, playwright.chromium.executable_path]):
        if found := shutil.which(name):
            return found
    pytest.fail("The browser tests need Chromium: install it, or name it in PORTAL_TEST_CHROMIUM.", pytrace=False)


@pytest.fixture(scope="session")
def client() -> Path:
    return built_client()


@pytest.fixture(scope="session")
def portal(client: Path) -> Iterator[Installation]:
    """The demo portal, shared by all tests: each brings in what it looks at."""
    with installation(client, demo=True) as portal:
        yield portal


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(playwright), args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def visit(request: pytest.FixtureRequest, browser: Browser, portal: Installation) -> AsyncIterator[Visit]:
    """Opens a browser of its own for a person, signed in if an address is given; all must end without trouble."""
    visitors: list[Visitor] = []

    async def arrive(email: str | None = None, *, url: str = portal.url, **options: Any) -> Visitor:
        context = await browser.new_context(
            **{"locale": "de-CH", "timezone_id": "Europe/Zurich", "viewport": DESKTOP, "reduced_motion": "reduce"}
            | options
        )
        context.set_default_timeout(PATIENCE)
        visitors.append(visitor := Visitor(context, await context.new_page(), url))
        if email:
            await visitor.is_let_in(email)
        return visitor

    yield arrive
    if request.node.stash.get(FAILED, False):
        await keep_pictures(request.node.name, visitors)
    for visitor in visitors:
        await visitor.context.close()
    assert [line for visitor in visitors for line in visitor.unforgiven] == []


async def keep_pictures(test: str, visitors: list[Visitor]) -> None:
    RESULTS.mkdir(exist_ok=True)
    name = re.sub(r"[^\w-]+", "-", test)
    for number, visitor in enumerate(visitors, 1):
        for tab, page in enumerate(visitor.context.pages, 1):
            await page.screenshot(path=RESULTS / f"{name}-{number}-{tab}.png", full_page=True)
