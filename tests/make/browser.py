"""A browser without a network: keeps cookies, asks the real engine, and finds its viewer as the web process does.

It may ask whatever a test wants to know; that real browsers run registered documents only is proven at the door.
"""

from http.cookies import SimpleCookie
from typing import Any

import orjson
from sqlalchemy import text

from portal.api.context import Door, PortalContext
from portal.core.db import Database
from portal.core.mail import Mail
from portal.core.viewer import Viewer
from portal.fairs.events import TaskReminded
from portal.fairs.subscribers import FairLetters
from portal.graph.execute import Engine
from portal.graph.request import Request
from portal.http.session import Sessions
from portal.identity.events import PasswordChanged, SignInLinkRequested
from portal.identity.passwords import Passwords
from portal.identity.subscribers import AccountLetters
from portal.partners.events import InvitationSent, TermsPublished
from portal.partners.subscribers import PartnerLetters
from tests.make.engine import engine as shared

PASSWORD = "vier lose Wörter am Hang"
BASE_URL = "https://portal.example"


class Site:
    """What all browsers of a test share: one web process, and a letterbox instead of a mail server."""

    def __init__(self, database: Database, *, engine: Engine | None = None) -> None:
        self.database = database
        self.engine = engine or shared()
        self.passwords = Passwords()
        self.sessions = Sessions(database, is_secure=True)
        self.letters: list[Mail] = []
        self.done: set[Any] = set()

    async def send(self, mail: Mail) -> None:
        self.letters.append(mail)

    async def work(self) -> None:
        """React to all events so far, as the worker would."""
        account = AccountLetters(self.database, self, BASE_URL)
        partner = PartnerLetters(self.database, self, BASE_URL)
        reactions = {
            SignInLinkRequested.kind: account.send_link,
            PasswordChanged.kind: account.tell_password_changed,
            InvitationSent.kind: partner.send_invitation,
            TermsPublished.kind: partner.tell_terms_wait,
            TaskReminded.kind: FairLetters(self.database, self, BASE_URL).ask_for_duty,
        }
        for event in await self._events():
            if event.kind in reactions:
                await reactions[event.kind](event)

    def token(self) -> str:
        """What stands behind the # in the newest letter."""
        return self.letters[-1].text.split("#")[1].split()[0]

    async def _events(self) -> list[Any]:
        async with self.database.read() as db:
            found = list(await db.execute(text("select * from events_since(0, :start, 1000)"), {"start": START}))
        new = [one for one in found if one.id not in self.done]
        self.done.update(one.id for one in new)
        return new


START = "00000000-0000-0000-0000-000000000000"


class Visitor:
    """One browser at the site."""

    def __init__(self, site: Site, ip: str = "192.0.2.1") -> None:
        self.site, self.ip = site, ip
        self.cookies: dict[str, str] = {}
        self.set_cookies: list[str] = []
        self.is_own_page = True

    async def viewer(self) -> Viewer:
        return await self.site.sessions.viewer(self.cookies)

    def door(self) -> Door:
        """How its requests come in."""
        return Door(
            ip=self.ip,
            user_agent="Firefox",
            cookies=self.cookies,
            is_secure=True,
            base_url=BASE_URL,
            is_own_page=self.is_own_page,
        )

    async def answer(self, query: str, **variables: Any) -> dict[str, Any]:
        """The whole response."""
        context = PortalContext(
            self.site.database,
            await self.viewer(),
            "request",
            enter=self.door,
            passwords=self.site.passwords,
            resolve=self.viewer,
        )
        answer = await self.site.engine.execute(context, Request(query, variables))
        self._keep([value for name, value in context.headers if name == "set-cookie"])
        return orjson.loads(answer.body())

    async def ask(self, query: str, **variables: Any) -> Any:
        """The data of a response without errors."""
        answer = await self.answer(query, **variables)
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    async def do(self, mutation: str, fields: str = "", **given: Any) -> dict[str, Any]:
        """One mutation with its input: the payload."""
        kind = mutation[0].upper() + mutation[1:] + "Input"
        fields = f"{fields} userErrors {{ code message path }}"
        query = f"mutation($input: {kind}!) {{ {mutation}(input: $input) {{ {fields} }} }}"
        return (await self.ask(query, input=given))[mutation]

    async def refused(self, mutation: str, **given: Any) -> str:
        """The code with which the mutation refused."""
        payload = await self.do(mutation, **given)
        assert len(payload["userErrors"]) == 1, payload
        return payload["userErrors"][0]["code"]

    async def sign_in(self, email: str, password: str = PASSWORD) -> dict[str, Any]:
        return await self.do("sessionCreate", "viewer { person { id name } }", email=email, password=password)

    def _keep(self, headers: list[str]) -> None:
        self.set_cookies = headers
        for header in headers:
            for name, morsel in SimpleCookie(header).items():
                if morsel["max-age"] == "0":
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value


class Program(Visitor):
    """A program with an access key."""

    def __init__(self, site: Site, key: str) -> None:
        super().__init__(site)
        self.key = key

    async def viewer(self) -> Viewer:
        return await self.site.sessions.program(self.key)
