"""Letters about one's account. A secret is made when its letter is written: no event and no job ever holds it."""

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.clock import now
from portal.core.db import Database
from portal.core.events import EventRow
from portal.core.mail import Occasion, Post, letter
from portal.core.viewer import Viewer
from portal.identity.actions import make_token
from portal.identity.model import TokenPurpose, TokenRow
from portal.identity.queries import own_account, portal_facts
from portal.identity.rules import LINK_LASTS

LINK_PAGE = "/anmelden/link"


class AccountLetters:
    """Writes to people about their own accounts."""

    def __init__(self, database: Database, post: Post, base_url: str) -> None:
        self._database = database
        self._post = post
        self._base_url = base_url.rstrip("/")

    async def send_link(self, occasion: Occasion) -> None:
        """The sign-in link; the secret stands behind the #, so it reaches no server's log."""
        async with self._database.write(_about(occasion)) as tx:
            person = await own_account(tx)
            token = await make_token(
                tx,
                TokenRow(
                    purpose=TokenPurpose.SIGN_IN,
                    email=person.email,
                    person_id=person.id,
                    browser_hash=await _asked_by(tx, occasion),
                    expires_at=now() + LINK_LASTS,
                ),
            )
        await self._write(person.email, person.locale, "sign_in_link", f"{LINK_PAGE}#{token}")

    async def tell_password_changed(self, occasion: Occasion) -> None:
        """So that nobody loses an account without noticing."""
        async with self._database.read(_about(occasion)) as db:
            person = await own_account(db)
        await self._write(person.email, person.locale, "password_changed", "/anmelden")

    async def _write(self, to: str, locale: str, kind: str, path: str) -> None:
        name = (await portal_facts(self._database))["name"]
        await self._post.send(letter(to, locale, kind, link=f"{self._base_url}{path}", portal=name))


def _about(occasion: Occasion) -> Viewer:
    # The event's person, and the host's sight of the event itself.
    return Viewer(workspace_id=occasion.workspace_id, person_id=occasion.object, kind="host")


async def _asked_by(tx: AsyncSession, occasion: Occasion) -> bytes:
    event = await tx.get_one(EventRow, (occasion.workspace_id, occasion.id))
    return bytes.fromhex(event.data["browser"])
