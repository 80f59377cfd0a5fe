"""Somebody in front of a browser: a context of its own, the ways in, and everything that went wrong on the way."""

import asyncio
import os
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import BrowserContext, ConsoleMessage, Page, Request, Response, WebSocket, expect
from playwright.async_api import Error as PlaywrightError

from tests.browser.portal import eventually
from tests.make.documents import registered

PASSWORD = "drei-laibe-kaese"
PATIENCE = 20_000
LISTENING = re.compile(r'"whenListening":(\d+)')
OWN_SCHEMES = {"data", "blob"}
DEMO_PERSON = re.compile(r'\{[^{}]*"__typename":\s*"DemoPerson"[^{}]*\}')

expect.set_options(timeout=PATIENCE)


class Visitor:
    """A person with one browser; `page` is the tab that is open."""

    def __init__(self, context: BrowserContext, page: Page, url: str) -> None:
        self.context = context
        self.page = page
        self.url = url
        self.trouble: list[str] = []
        self.forgiven: re.Pattern[str] | None = None
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.trouble.append(f"exception: {error.error}"))
        context.on("request", self._watch)
        self._asked: str | None = None
        self._is_live = False
        self._frames: list[str] = []
        self._answers: list[asyncio.Task[str]] = []
        context.on("response", self._keep)
        self._on_the_way: set[Request] = set()
        context.on("requestfinished", self._arrived)
        context.on("requestfailed", self._arrived)
        page.on("websocket", self._listen_in)

    @property
    def unforgiven(self) -> list[str]:
        """Errors in the console, violations of the content policy, requests to other places."""
        return [line for line in self.trouble if not (self.forgiven and self.forgiven.search(line))]

    def forgives(self, pattern: str) -> None:
        """For tests that take the network away: the browser complains about that in the console."""
        self.forgiven = re.compile(pattern)

    async def leaves(self) -> None:
        """Closes the browser."""
        await self.context.close()

    async def goes_to(self, path: str, heading: str | re.Pattern[str] | None = None) -> Page:
        """Opens an address; with a heading, waits for the page that has it."""
        self._is_live = False
        await self.page.goto(self.url + path)
        title = (
            self.page.get_by_role("heading", level=1, name=heading)
            if heading
            else self.page.get_by_role("heading", level=1)
        )
        await expect(title.first).to_be_visible()
        return self.page

    async def signs_in(self, email: str, password: str = PASSWORD) -> None:
        """By the form, as people do."""
        await self.goes_to("/anmelden", "Anmelden")
        await self.page.get_by_role("textbox", name="E-Mail").fill(email)
        await self.page.get_by_role("button", name="Weiter").click()
        await self.page.get_by_label("Passwort", exact=True).fill(password)
        await self.page.get_by_role("button", name="Anmelden", exact=True).click()

    async def is_let_in(self, email: str) -> None:
        """By the API, from a network of the visitor's own: the brake would hold as many from one machine."""
        known = {"X-Forwarded-For": f"10.{'.'.join(str(byte) for byte in os.urandom(3))}"}
        answer = await self.asks("SignIn", {"input": {"email": email, "password": PASSWORD}}, **known)
        assert answer["sessionCreate"]["userErrors"] == [], answer

    async def is_live(self) -> None:
        """Waits until news arrive, so that nothing that happens from now on is missed."""
        await eventually(lambda: self._is_live or None)

    async def is_calm(self) -> None:
        """Waits until nothing is on its way any more, so that what is shown next does not come from the server."""
        while True:
            await eventually(lambda: not self._on_the_way or None)
            await asyncio.sleep(0.3)  # what an answer asks for in turn
            if not self._on_the_way:
                return

    async def everything_received(self) -> str:
        """What the server has told this browser so far, over both ways, but for the demo's public list of people."""
        return DEMO_PERSON.sub("", "\n".join([*await asyncio.gather(*self._answers), *self._frames]))

    async def asks(self, operation: str, variables: Mapping[str, Any] | None = None, **headers: str) -> Any:
        """What the API answers this browser's session to one of the pages' own documents; to prepare a scene only."""
        response = await self.context.request.post(
            f"{self.url}/graphql",
            headers={"X-Portal": "1", "Origin": self.url, **headers},
            data={"documentId": registered()[operation], "variables": dict(variables or {})},
        )
        answer = await response.json()
        assert "errors" not in answer, answer
        return answer["data"]

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.trouble.append(f"{message.type}: {message.text} ({message.location.get('url', '')})")

    def _keep(self, response: Response) -> None:
        if response.url == f"{self.url}/graphql":
            self._answers.append(asyncio.ensure_future(text_of(response)))

    def _listen_in(self, socket: WebSocket) -> None:
        self._is_live = False
        socket.on("framereceived", self._receive)
        socket.on("framesent", self._send)

    def _send(self, frame: str | bytes) -> None:
        # After each subscription the page asks whether the server listens.
        if '"subscribe"' in str(frame):
            self._is_live, self._asked = False, None
        elif asked := LISTENING.search(str(frame)):
            self._asked = asked[1]

    def _receive(self, frame: str | bytes) -> None:
        self._frames.append(str(frame))
        if answered := LISTENING.search(str(frame)):
            self._is_live = answered[1] == self._asked

    def _watch(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in OWN_SCHEMES and f"{parts.scheme}://{parts.netloc}" != self.url:
            self.trouble.append(f"request to another place: {request.url}")
        if parts.scheme not in OWN_SCHEMES:
            self._on_the_way.add(request)

    def _arrived(self, request: Request) -> None:
        self._on_the_way.discard(request)


async def text_of(response: Response) -> str:
    try:
        return await response.text()
    except PlaywrightError:  # the page went on before it had read the answer
        return ""
