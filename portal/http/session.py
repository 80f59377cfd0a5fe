"""Who is at the door: cookie or key to viewer, remembered for a moment; and whether our own pages made the request."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from math import inf
from time import monotonic
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit
from uuid import UUID

from starlette.requests import HTTPConnection

from portal.core.db import Database
from portal.core.events import Event, kinds_that_change_rights
from portal.core.viewer import STRANGER, Viewer
from portal.graph.together import Together
from portal.identity.cookies import Cookies
from portal.identity.queries import viewer_behind
from portal.identity.secrets import KEY_PREFIX, fingerprint

LASTS = 2.0
"""Seconds for which a viewer is remembered. Rights that change are heard of at once; this is for what nobody tells."""
LISTENS = 20.0
"""As long for those who listen: they are looked at once per beat anyway, and their end is known from the beginning."""
HOLDS = 10_000
NEVER = (-inf, STRANGER)
SECRET_LENGTH = 43
KEY_LENGTH = len(KEY_PREFIX) + SECRET_LENGTH


class Shown(NamedTuple):
    """A secret that somebody brought, and what it is known by."""

    secret: str
    fingerprint: bytes


class Sessions:
    """Finds the viewer behind a cookie or a key, and forgets everything it knew as soon as anybody's rights change."""

    def __init__(self, database: Database, *, is_secure: bool, clock: Callable[[], float] = monotonic) -> None:
        self._database = database
        self._cookies = Cookies(is_secure)
        self._clock = clock
        self._known: dict[bytes, tuple[float, Viewer]] = {}
        self._drops = 0
        self._together = Together()
        database.after_commit(self._drop_if_rights_changed)

    async def caller(self, connection: HTTPConnection) -> Viewer:
        """Whoever asks, with a cookie or with a key."""
        return await self.behind(self.shown(connection))

    def shown(self, connection: HTTPConnection) -> Shown | None:
        """What the caller shows; None: nothing that was made by us, so that the database need not be asked."""
        key = key_in(connection.headers)
        return self._cookie(connection.cookies) if key is None else _key(key)

    async def behind(self, shown: Shown | None, *, lasts: float = LASTS) -> Viewer:
        """The person who has that, or a stranger."""
        if shown is None:
            return STRANGER
        seen, viewer = self._known.get(shown.fingerprint, NEVER)
        if self._clock() < seen + lasts:
            return viewer
        # A page asks for several things at once. Who comes after rights changed does not join who asked before.
        return await self._together.once((shown.fingerprint, self._drops), partial(self._look_up, shown))

    async def viewer(self, cookies: Mapping[str, str]) -> Viewer:
        """The signed-in person, or a stranger."""
        return await self.behind(self._cookie(cookies))

    async def program(self, key: str) -> Viewer:
        """The person whose access key it is, or a stranger."""
        return await self.behind(_key(key))

    def drop(self, workspace_id: UUID) -> None:
        """Another process changed rights in this workspace."""
        self._drops += 1
        here = [key for key, (_, viewer) in self._known.items() if viewer.workspace_id == workspace_id]
        for key in here:
            del self._known[key]

    def _cookie(self, cookies: Mapping[str, str]) -> Shown | None:
        secret = self._cookies.secret(cookies)
        return None if secret is None or len(secret) != SECRET_LENGTH else Shown(secret, fingerprint(secret))

    async def _look_up(self, shown: Shown) -> Viewer:
        drops = self._drops
        viewer = await viewer_behind(self._database, shown.secret)
        # What was read before rights changed must not be remembered after.
        if viewer != STRANGER and drops == self._drops:
            if len(self._known) >= HOLDS:
                self._known.clear()
            self._known[shown.fingerprint] = (self._clock(), viewer)
        return viewer

    def _drop_if_rights_changed(self, events: Sequence[Event]) -> None:
        if any(event.rights for event in events):
            self._drops += 1
            self._known.clear()


class Happened(Protocol):
    """A committed event of any process."""

    @property
    def kind(self) -> str:
        """What kind of event."""

    @property
    def workspace_id(self) -> UUID:
        """Where it happened."""


def forgetting(sessions: Sessions) -> Callable[[Happened], None]:
    """A watcher of the event log: rights that changed in another process are forgotten here too."""
    kinds = kinds_that_change_rights()

    def hear(event: Happened) -> None:
        if event.kind in kinds:
            sessions.drop(event.workspace_id)

    return hear


def key_in(headers: Mapping[str, str]) -> str | None:
    """The access key that a program shows; where there is one, cookies do not count."""
    scheme, _, key = headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else None


def _key(key: str) -> Shown | None:
    return Shown(key, fingerprint(key)) if len(key) == KEY_LENGTH and key.startswith(KEY_PREFIX) else None


def is_from_our_pages(headers: Mapping[str, str], base_url: str) -> bool:
    """Whether a request that comes with cookies was made by the portal's own pages, not by a foreign one.

    Three walls: a header that forms cannot send and foreign scripts only after a preflight that nobody answers,
    what the browser says about the site it is on, and the origin.
    """
    if headers.get("x-portal") != "1" or headers.get("sec-fetch-site", "same-origin") != "same-origin":
        return False
    return is_own_origin(headers, base_url)


def is_own_origin(headers: Mapping[str, str], base_url: str) -> bool:
    """Whether the origin, if the browser names one, is the portal's; for sockets too, which send no own headers."""
    origin = headers.get("origin")
    if origin is None or origin == _origin(base_url):
        return True
    # One's own machine goes by several names.
    return base_url.startswith("http://") and origin == f"http://{headers.get('host')}"


@lru_cache(maxsize=8)
def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
