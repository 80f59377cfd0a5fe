"""What the first page costs until it can be read, in gzip, which every proxy speaks, and as the server sends it.

`npm run budget` holds the same limits against the build, route by route.
"""

import gzip
import re
from dataclasses import dataclass

import pytest
from playwright.async_api import Response

from tests.browser.conftest import Visit
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

KILOBYTE = 1024
SCRIPT = 75 * KILOBYTE
STYLE = 14 * KILOBYTE
FIRST_PAGE = 14 * KILOBYTE

# What is fetched in idle moments after the page stands costs nobody's patience.
NOTICE_HEADING = """new MutationObserver((_, observer) => {
  if (!document.querySelector("h1")) return;
  window.stands = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true })"""
ASKED_BEFORE = """() => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
  .filter(({ startTime }) => startTime <= window.stands)
  .map(({ name }) => name)"""

FIRST_ROUTES: dict[str, tuple[str | None, str | re.Pattern[str]]] = {
    "/anmelden": (None, "Anmelden"),
    "/start": ("koni.wicki@hinterfluh.example", re.compile("Koni")),
    "/ideen": ("koni.wicki@hinterfluh.example", "Ideen"),
}


@dataclass
class Weight:
    """Bytes by what they are."""

    script: int = 0
    script_gzip: int = 0
    style: int = 0
    document: int = 0

    async def add(self, response: Response) -> None:
        kind = response.request.resource_type
        if kind in {"script", "stylesheet", "document"}:
            size = (await response.request.sizes())["responseBodySize"]
            name = {"stylesheet": "style"}.get(kind, kind)
            setattr(self, name, getattr(self, name) + size)
        if kind == "script":
            self.script_gzip += len(gzip.compress(await response.body(), 9))


@pytest.mark.parametrize("path", FIRST_ROUTES)
async def test_the_first_page_stays_within_its_budget(visit: Visit, path: str) -> None:
    email, heading = FIRST_ROUTES[path]
    visitor = await visit(email)
    weight = await weight_of(visitor, path, heading)
    print(f"{path}: {weight}")
    assert 0 < weight.script <= weight.script_gzip <= SCRIPT
    assert 0 < weight.style <= STYLE
    assert 0 < weight.document <= FIRST_PAGE


async def weight_of(visitor: Visitor, path: str, heading: str | re.Pattern[str]) -> Weight:
    answers: list[Response] = []
    visitor.page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - Playwright marks its listeners
    await visitor.page.add_init_script(NOTICE_HEADING)
    await visitor.goes_to(path, heading)
    await visitor.page.wait_for_load_state("networkidle")
    needed = await visitor.page.evaluate(ASKED_BEFORE)
    weight = Weight()
    for answer in answers:
        if answer.url in needed:
            await weight.add(answer)
    return weight
