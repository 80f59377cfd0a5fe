"""What the portal's resolvers find around them: the caller, the browser it speaks through, the events."""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, aclosing
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, cached_property, lru_cache
from typing import Any, NamedTuple, Protocol, cast
from uuid import UUID

import strawberry

from portal.ballots.actions import Remembered
from portal.core import events
from portal.core.clock import now
from portal.core.db import Verb
from portal.core.refusal import Refusal, SignInRequired
from portal.core.text import refused
from portal.core.viewer import STRANGER, Shape, Viewer
from portal.graph.context import Context
from portal.graph.errors import BadCursor, Resync
from portal.graph.happened import SAID, Condition
from portal.graph.plan import Plan
from portal.identity.passwords import Passwords

ON_ITS_WAY = 2.0
"""Seconds that the wish to listen may take to get here; a page that waited for longer reads again by itself."""

ENDS_AT = """
    select to_json(least(s.expires_at, m.ends_at)) #>> '{}' from session s
      join membership m on m.workspace_id = s.workspace_id and m.id = s.membership_id
     where s.id = %(v_session)s
"""


@dataclass(frozen=True)
class Door:
    """How the request came in: what sign-in needs to know of the browser, and where cookies go."""

    ip: str = ""
    user_agent: str = ""
    cookies: dict[str, str] = field(default_factory=dict)
    is_secure: bool = False
    base_url: str = "http://127.0.0.1:8000"
    locale: str = "de"
    is_own_page: bool = False
    """Whether one of our own pages asks: only they are given cookies."""


class Happened(Protocol):
    """A committed event of any process."""

    @property
    def xid(self) -> int:
        """Orders it among the others, with its id."""

    @property
    def id(self) -> UUID:
        """Its own id."""

    @property
    def circle_id(self) -> UUID | None:
        """Where it happened; None: in the workspace as such."""

    @property
    def kind(self) -> str:
        """What kind of event."""

    @property
    def object(self) -> UUID:
        """To what it happened."""


class Live(Protocol):
    """Where the events come from."""

    def listening(self, workspace_id: UUID) -> AbstractAsyncContextManager[AsyncIterator[Happened]]:
        """What happens in the workspace from now on, in commit order."""

    def lately(self, workspace_id: UUID, seconds: float) -> Sequence[Happened] | None:
        """What was heard in the last so many seconds; None if that is too long ago to be known."""


class Told(NamedTuple):
    """An event as a payload tells it, if the viewer may know of it."""

    id: UUID
    kind: str
    object: UUID
    cursor: str

    @property
    def at(self) -> datetime:
        """When it happened, as the database says to those who may know."""
        return cast(datetime, SAID)


@dataclass
class PortalContext(Context):
    """One operation's surroundings in this portal."""

    enter: Callable[[], Door] = Door
    """Looks at the door, for those who need to."""
    live: Live | None = None
    passwords: Passwords = field(default_factory=Passwords)
    """Shared by the whole process, because hashing takes turns."""
    remembered: Remembered = field(default_factory=Remembered)
    """Shared by the whole process: what open ballots count."""
    file_quota: int = 2 * 2**30
    """How many bytes of files each firm may keep."""
    resolve: Callable[[], Awaitable[Viewer]] | None = None
    """Finds the viewer anew behind the same session; a stranger when the session is over."""

    @cached_property
    def door(self) -> Door:
        """How the request came in."""
        return self.enter()

    @property
    def now(self) -> datetime:
        """The time at which the operation runs."""
        return now()

    def write(self) -> AbstractAsyncContextManager[Any]:
        """One transaction for one verb, as the viewer, who is somebody; doors open their own."""
        if self.viewer.membership_id is None:
            raise SignInRequired
        return super().write()

    async def change(self, verb: Verb, values: Mapping[str, object]) -> Any:
        """One statement that is a whole verb, as the viewer, who is somebody."""
        if self.viewer.membership_id is None:
            raise SignInRequired
        return await super().change(verb, values)

    async def change_in_turn(self, verb: Verb, values: Mapping[str, object]) -> Any:
        """One statement that is a whole verb for which many stand in line, as the viewer, who is somebody."""
        if self.viewer.membership_id is None:
            raise SignInRequired
        return await super().change_in_turn(verb, values)

    def message(self, refusal: Refusal) -> str:
        """The refusal in the viewer's language."""
        return refused(self.locale, refusal)

    @property
    def locale(self) -> str:
        """The viewer's language; a stranger's as the browser asks for it."""
        return self.viewer.locale if self.viewer.person_id else self.door.locale

    async def refresh(self) -> bool:
        """Resolve the viewer anew, as rights may have changed; False if the session is over."""
        if self.resolve is not None and self.held is None:  # nobody sees yet what is not committed
            self.viewer = await self.resolve()
        return self.viewer.kind != STRANGER.kind

    async def ends_at(self) -> datetime | None:
        """When the session expires, or the person's time at the firm."""
        (found,) = await self.database.read_json(self.viewer, [(ENDS_AT, {})])
        return datetime.fromisoformat(found.decode()) if found else None

    async def events(self, after: str | None) -> AsyncGenerator[Told, None]:
        """What may concern the viewer since that cursor, or from now on, each under its rights at that moment."""
        if self.live is None or self.viewer.workspace_id is None:
            return
        try:
            async with self.live.listening(self.viewer.workspace_id) as heard:
                for past in await self._since_read(self.live, self.viewer.workspace_id):
                    if not self.seam.missed:
                        yield past
                self.seam.listening.set()
                async with aclosing(self._from_now(after, heard)) as happened:
                    async for one in happened:
                        yield one
        except events.FellBehind:
            raise Resync("Some events can no longer be told one by one.") from None

    async def _from_now(self, after: str | None, heard: AsyncIterator[Happened]) -> AsyncGenerator[Told, None]:
        async with aclosing(self._happened(after, heard)) as happened:
            async for one in happened:
                if not await self.refresh():
                    return
                if events.may_concern(self.viewer, one.circle_id):
                    yield _told(one.id, one.kind, one.object)

    def condition(self, event: Told) -> Condition:
        """It depends on the firm and its circles, not on the person."""
        return Condition(_known(self.viewer.shape), {"events": [event.id]}, _at)

    async def _since_read(self, live: Live, workspace_id: UUID) -> list[Told]:
        """What was heard since the client began to read: what it shows contains perhaps none of it."""
        if self.seam.read_ago is None:
            return []
        heard = live.lately(workspace_id, self.seam.read_ago + ON_ITS_WAY)
        self.seam.missed = heard is None
        near = {one.id: one for one in heard or () if events.may_concern(self.viewer, one.circle_id)}
        known = await events.known(self.database, self.viewer.unnamed, list(near)) if near else {}
        return [_told(id_, near[id_].kind, near[id_].object) for id_ in known]

    async def _happened(self, after: str | None, heard: AsyncIterator[Happened]) -> AsyncGenerator[Happened, None]:
        place = None
        if after is not None:
            # While the log is read, what happens waits at the ear: the seam is where both know the same event.
            place = await events.place_of(self.database, self.viewer, _event_id(after))
            async with aclosing(events.since(self.database, self.viewer, place)) as missed:
                async for one in missed:
                    yield one
                    place = one.place
        async for new in heard:
            if place is None or (new.xid, new.id) > place:
                yield new


@lru_cache(maxsize=100)
def _told(id_: UUID, kind: str, object_: UUID) -> Told:
    """One object for all who hear of it."""
    return Told(id_, kind, object_, str(id_))


@cache
def _known(shape: Shape) -> Plan:
    return Plan(events.known_text(shape), ())


def _at(found: bytes) -> datetime:
    (at,) = events.known_of(found).values()
    return at


def _event_id(cursor: str) -> UUID:
    try:
        return UUID(cursor)
    except ValueError:
        raise BadCursor from None


Info = strawberry.Info[PortalContext, None]
