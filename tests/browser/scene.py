"""What stands on the stage before a test begins, made through the API as the person concerned."""

import asyncio
import re
from typing import Any

from playwright.async_api import Locator

from tests.browser.visitor import PATIENCE, Visitor


async def bring_in(author: Visitor, title: str, circle: str | None = None) -> int:
    """An idea, for the author's own firm and the host unless a circle is named; its number."""
    text = {"title": title, "problem": f"{title}. Das kostet uns jede Woche eine Stunde.", "language": "de"}
    answer = await author.asks("SubmitIdea", {"input": text | {"circleId": circle}})
    assert answer["ideaSubmit"]["userErrors"] == [], answer
    number: int = answer["ideaSubmit"]["idea"]["number"]
    return number


async def open_circle(visitor: Visitor) -> str:
    nodes: list[dict[str, Any]] = (await visitor.asks("CircleList", {"first": 50}))["circles"]["nodes"]
    return next(str(circle["id"]) for circle in nodes if circle["kind"] == "OPEN")


async def speak_german(visitor: Visitor) -> None:
    """For people whose account speaks another language: the tests read German."""
    await speak(visitor, "de")


async def speak(visitor: Visitor, language: str) -> None:
    await visitor.asks("UpdateProfile", {"input": {"locale": language}})


async def numbers_in(reader: Visitor, circle: str) -> list[int]:
    """The ideas of a circle, as somebody sees them who may read there."""
    nodes = (await reader.asks("CircleList", {"first": 50}))["circles"]["nodes"]
    chosen = next(node["id"] for node in nodes if node["name"] == circle)
    answer = await reader.asks("IdeaList", {"first": 20, "filter": {"circle": chosen}})
    return [idea["number"] for idea in answer["ideas"]["nodes"]]


async def told_in_inbox(reader: Visitor, words: re.Pattern[str]) -> Locator:
    """The notice, which a job writes: what comes while the inbox is open waits behind a button."""
    page = await reader.goes_to("/mitteilungen", "Mitteilungen")
    notice = page.get_by_role("link", name=words).first
    more = page.get_by_role("button", name=re.compile("neue Mitteilung"))
    async with asyncio.timeout(PATIENCE / 1000):
        while not await notice.is_visible():
            if await more.is_visible():
                await more.click()
            await asyncio.sleep(0.05)
    return notice
