"""What the portal's resolvers find around them: the caller, the browser it speaks through, the events."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple, Protocol
from uuid import UUID

import strawberry

from portal.core import events
from portal.core.clock import now
from portal.core.refusal import Refusal, SignInRequired
from portal.core.text import refused
from portal.core.viewer import STRANGER, Viewer
from portal.graph.context import Context
from portal.identity.passwords import Passwords


@dataclass(frozen=True)
class Door:
    """How the request came in: what sign-in needs to know of the browser, and where cookies go."""

    ip: str = ""
    user_agent: str = ""
    cookies: dict[str, str] = field(default_factory=dict)
    is_secure: bool = False
    base_url: str = "http://127.0.0.1:8000"
    locale: str = "de"


class Happened(Protocol):
    """A committed event of any process."""

    @property
    def id(self) -> UUID:
        """Its own id."""

    @property
    def kind(self) -> str:
        """What kind of event."""

    @property
    def object(self) -> UUID:
        """To what it happened."""


class Live(Protocol):
    """Where the events come from."""

    def events(self, workspace_id: UUID) -> AsyncIterator[Happened]:
        """What happens in the workspace from now on, in commit order."""


class Told(NamedTuple):
    """An event as its viewer may see it."""

    id: UUID
    kind: str
    at: datetime
    object: UUID
    cursor: str


@dataclass
class PortalContext(Context):
    """One operation's surroundings in this portal."""

    door: Door = field(default_factory=Door)
    live: Live | None = None
    passwords: Passwords = field(default_factory=Passwords)
    """Shared by the whole process, because hashing takes turns."""
    resolve: Callable[[], Awaitable[Viewer]] | None = None
    """Finds the viewer anew behind the same session; a stranger when the session is over."""

    @property
    def now(self) -> datetime:
        """The time at which the operation runs."""
        return now()

    def write(self) -> AbstractAsyncContextManager[Any]:
        """One transaction for one verb, as the viewer, who is somebody; doors open their own."""
        if self.viewer.membership_id is None:
            raise SignInRequired
        return super().write()

    def message(self, refusal: Refusal) -> str:
        """The refusal in the viewer's language."""
        return refused(self.locale, refusal)

    @property
    def locale(self) -> str:
        """The viewer's language; a stranger's as the browser asks for it."""
        return self.viewer.locale if self.viewer.person_id else self.door.locale

    async def refresh(self) -> bool:
        """Resolve the viewer anew, as rights may have changed; False if the session is over."""
        if self.resolve is not None:
            self.viewer = await self.resolve()
        return self.viewer != STRANGER

    async def events(self) -> AsyncIterator[Told]:
        """What happens from now on and the viewer may know of, each under its rights at that moment."""
        if self.live is None or self.viewer.workspace_id is None:
            return
        async for happened in self.live.events(self.viewer.workspace_id):
            if not await self.refresh():
                return
            told = await events.told(self.database, self.viewer, happened.id)
            if told is not None:
                yield Told(happened.id, happened.kind, told, happened.object, str(happened.id))


Info = strawberry.Info[PortalContext, None]
