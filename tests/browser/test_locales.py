"""Every page in four languages: no key, no hole, no sentence of another language."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.portal import PROJECT
from tests.browser.scene import speak

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LOCALES = {"de": "de-CH", "en": "en-GB", "fr": "fr-CH", "it": "it-CH"}
DOORS = ("/anmelden", "/anmelden/link", "/einladung", "/bestaetigen", "/einrichten", "/postfach")
PARTNER_PAGES = (
    "/start",
    "/ideen",
    "/ideen?suche=xyzzy",
    "/ideen/neu",
    "/ideen/1",
    "/mitglieder",
    "/kreise",
    "/mitteilungen",
    "/profil",
)
HOST_PAGES = ("/start", "/moderation", "/moderation?ansicht=anfragen", "/mitglieder", "/kreise", "/kreise/neu")
PARTNER, HOST = "dragan.petrovic@thurnegger.example", "beat.zellweger@wendrueti.example"
BROKEN = re.compile(r"\{\w+\}|\bundefined\b|\bNaN\b|\[object |Invalid Date")
# Shorter ones may well be the same word in two languages, or stand in what somebody wrote.
TELLING = 18

# What is read out too: names and titles that are not on the page as text.
TEXTS = """() => {
  const attributes = ["aria-label", "title", "placeholder", "alt"];
  const marked = [...document.querySelectorAll(attributes.map((name) => `[${name}]`).join())];
  const spoken = marked.flatMap((one) => attributes.map((name) => one.getAttribute(name) ?? ""));
  return [document.title, document.body.innerText, ...spoken];
}"""
NAMELESS = """() => [...document.querySelectorAll("button, a[href], h1, h2, h3, label, legend, option")]
  .filter((one) => one.checkVisibility() && !one.textContent.trim() && !one.getAttribute("aria-label"))
  .map((one) => one.outerHTML.slice(0, 200))"""


@pytest.mark.parametrize("language", LOCALES)
async def test_every_page_speaks_the_language(visit: Visit, language: str) -> None:
    found = []
    for email, paths in ((None, DOORS), (PARTNER, PARTNER_PAGES), (HOST, HOST_PAGES)):
        visitor = await visit(email, locale=LOCALES[language])
        if email:
            await speak(visitor, language)
        for path in paths:
            page = await visitor.goes_to(path)
            await expect(page.get_by_text(loading(language), exact=True)).to_have_count(0)
            await expect(page.locator("html")).to_have_attribute("lang", LOCALES[language])
            found += [
                f"{path}: {problem}" for problem in await problems(page, language) if not is_letters(path, problem)
            ]
    assert found == []


def is_letters(path: str, problem: str) -> bool:
    """The demo's mailbox shows letters, each in its reader's language."""
    return path == "/postfach" and problem.startswith("in another language")


async def problems(page: Page, language: str) -> list[str]:
    texts = "\n".join(await page.evaluate(TEXTS))
    foreign = frozenset().union(*map(sentences, LOCALES)) - sentences(language)
    return [
        *(f"key {key}" for key in keys().intersection(re.findall(r"[\w.@/]+", texts))),
        *(f"hole {hole}" for hole in BROKEN.findall(texts)),
        *(f"in another language: {sentence}" for sentence in foreign if sentence in texts),
        *(f"without a name: {element}" for element in await page.evaluate(NAMELESS)),
    ]


@cache
def keys() -> frozenset[str]:
    """Names of messages that could not stand on a page for any other reason."""
    return frozenset(key for path in catalogues("de") for key in read(path) if "." in key)


@cache
def sentences(language: str) -> frozenset[str]:
    """Texts of the catalogues as they stand on a page: those without holes."""
    return frozenset(_sentences(language))


def _sentences(language: str) -> Iterator[str]:
    for path in catalogues(language):
        for message in read(path).values():
            for text in message.values() if isinstance(message, dict) else [message]:
                if len(text) >= TELLING and "{" not in text and "\n" not in text:
                    yield text


def loading(language: str) -> str:
    return str(read(PROJECT / "frontend/src/lib/i18n/messages" / f"{language}.json")["loading"])


def catalogues(language: str) -> list[Path]:
    return sorted((PROJECT / "frontend" / "src").rglob(f"messages/{language}.json"))


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
