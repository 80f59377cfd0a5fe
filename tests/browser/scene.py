"""What stands on the stage before a test begins, made through the API as the person concerned."""

from typing import Any

from tests.browser.visitor import Visitor

SUBMIT = """mutation Submit($input: IdeaSubmitInput!) {
  ideaSubmit(input: $input) { idea { number isHeld } userErrors { code message } } }"""
CIRCLES = "query Circles { circles(first: 50) { nodes { id name kind } } }"
IDEAS = "query Ideas($filter: IdeaFilter) { ideas(first: 20, filter: $filter) { nodes { number title } } }"
PREFER = """mutation Prefer($input: ProfileUpdateInput!) {
  profileUpdate(input: $input) { userErrors { code } } }"""


async def bring_in(author: Visitor, title: str, circle: str | None = None) -> int:
    """An idea, for the author's own firm and the host unless a circle is named; its number."""
    text = {"title": title, "problem": f"{title}. Das kostet uns jede Woche eine Stunde.", "language": "de"}
    answer = await author.asks(SUBMIT, {"input": text | {"circleId": circle}})
    assert answer["ideaSubmit"]["userErrors"] == [], answer
    number: int = answer["ideaSubmit"]["idea"]["number"]
    return number


async def open_circle(visitor: Visitor) -> str:
    nodes: list[dict[str, Any]] = (await visitor.asks(CIRCLES))["circles"]["nodes"]
    return next(str(circle["id"]) for circle in nodes if circle["kind"] == "OPEN")


async def speak_german(visitor: Visitor) -> None:
    """For people whose account speaks another language: the tests read German."""
    await speak(visitor, "de")


async def speak(visitor: Visitor, language: str) -> None:
    await visitor.asks(PREFER, {"input": {"locale": language}})


async def numbers_in(reader: Visitor, circle: str) -> list[int]:
    """The ideas of a circle, as somebody sees them who may read there."""
    nodes = (await reader.asks(CIRCLES))["circles"]["nodes"]
    chosen = next(node["id"] for node in nodes if node["name"] == circle)
    answer = await reader.asks(IDEAS, {"filter": {"circle": chosen}})
    return [idea["number"] for idea in answer["ideas"]["nodes"]]
