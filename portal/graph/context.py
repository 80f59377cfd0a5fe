"""What every operation is given: who asks, the database, and how to speak to them."""

from asyncio import Event as Signal
from collections.abc import AsyncGenerator, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import Database, Telling, Verb, change_within, going_on
from portal.core.refusal import Refusal
from portal.core.viewer import Viewer
from portal.graph.happened import Condition
from portal.graph.together import Together

if TYPE_CHECKING:
    from portal.graph.idempotency import Once


@dataclass
class Seam:
    """Where what a client has read meets what a subscription tells it."""

    read_ago: float | None = None
    """How many seconds before it asked to listen the client began to read, if it says so."""
    missed: bool = False
    """Whether it would have been told something since."""
    listening: Signal = field(default_factory=Signal)
    """Set by `events` once nothing that happens can be missed any more."""


@dataclass
class Context:
    """One operation's surroundings; the application derives its own, with what its resolvers need.

    A verb that signs somebody in puts the new viewer here: its payload is then read with the new rights.
    """

    database: Database
    viewer: Viewer
    request_id: str
    headers: list[tuple[str, str]] = field(default_factory=list)
    """Headers to add to the HTTP answer, such as cookies."""
    trusted_only: bool = False
    """Whether the caller may run only documents that are registered here."""
    address: str = ""
    """Where the request comes from; strangers are known by nothing else."""
    together: Together = field(default_factory=Together)
    """Shared by the whole process: listeners who are told the same are told together."""
    resume: str | None = None
    """The last event that the client has seen, if the transport says so by itself."""
    seam: Seam = field(default_factory=Seam)
    """What is told before it is `listening` is only noticed there."""
    once: "Once | None" = None
    """The key under which a mutation is done once, if it came with one."""
    held: AsyncSession | None = None
    """The transaction in which then both the verb and the key are written."""
    telling: Telling | None = None
    """What is asked of the thing that a mutation changes, where its verb may be able to tell it."""

    def write(self) -> AbstractAsyncContextManager[AsyncSession]:
        """One transaction for one verb, as the viewer."""
        return self.database.write(self.viewer) if self.held is None else going_on(self.held)

    async def change(self, verb: Verb, values: Mapping[str, object]) -> Any:
        """One statement that is a whole verb, as the viewer."""
        if self.held is not None:
            return await change_within(self.held, verb, values)
        return await self.database.change(self.viewer, verb, values, self.telling)

    async def change_in_turn(self, verb: Verb, values: Mapping[str, object]) -> Any:
        """One statement that is a whole verb for which many stand in line, as the viewer."""
        if self.held is not None:
            return await change_within(self.held, verb, values)
        return await self.database.change_in_turn(self.viewer, verb, values)

    def message(self, refusal: Refusal) -> str:
        """The refusal in the viewer's language."""
        return refusal.code

    def events(self, after: str | None) -> AsyncGenerator[Any, None]:
        """What happened since that cursor, or happens from now on; `viewer` is kept up to date meanwhile."""
        raise NotImplementedError

    def condition(self, event: Any) -> Condition:
        """What must hold for the viewer to know of one of these events."""
        raise NotImplementedError

    async def refresh(self) -> bool:
        """Resolve the viewer anew, as rights may have changed; False if the session is over."""
        return True

    async def ends_at(self) -> datetime | None:
        """When the session expires, if it does."""
        return None
