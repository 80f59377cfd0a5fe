"""The event log: what happened, written in the same transaction as the change itself."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from functools import cache
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from orjson import dumps, loads
from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    DateTime,
    Index,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    case,
    cast,
    exists,
    func,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy import (
    text as sql,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, col

from portal.core.clock import now
from portal.core.db import Database, viewer_in
from portal.core.ids import new_id
from portal.core.refusal import SignInRequired
from portal.core.sight import Sight, among
from portal.core.table import Row, Table, moment_now, string
from portal.core.viewer import Shape, Viewer

BATCH = 500
MOST_MISSED = 10_000
OLDEST = timedelta(days=1)
"""Whoever was away for longer, or missed more, reads everything again."""

SINCE = """
    select json_agg(json_build_array(e.xid, e.id, e.circle_id, e.kind, e.object, e.workspace_id = %(v_workspace)s)
                    order by e.xid, e.id)::text
      from events_since(%(xid)s, %(id)s, %(at_most)s) e
"""
PLAIN = (str, int, bool, type(None))
CURRENT_TRANSACTION = "(pg_current_xact_id()::text::bigint)"


@dataclass(frozen=True)
class Event:
    """Something that happened to `object`; subclasses that add small facts, which land in `data`, are dataclasses."""

    object: UUID
    kind: ClassVar[str]
    rights: ClassVar[bool] = False
    """Whether it may change what somebody is allowed to see."""
    waits: ClassVar[int] = 0
    """Seconds before anybody is told: so long it can be taken back unheard."""
    alone: ClassVar[bool] = False
    """Whether reactions to it run one after the other in each workspace."""

    def data(self) -> dict[str, Any]:
        """The small facts, ready for JSON."""
        return {one.name: _plain(getattr(self, one.name)) for one in fields(self) if one.name != "object"}


def kinds_that_change_rights() -> frozenset[str]:
    """The kinds after which whatever is remembered of viewers may be wrong."""
    known = [Event]
    for event in known:
        known.extend(event.__subclasses__())
    return frozenset(event.kind for event in known if event.rights)


def kinds_alone() -> frozenset[str]:
    """The kinds to which each workspace reacts one after the other."""
    known = [Event]
    for event in known:
        known.extend(event.__subclasses__())
    return frozenset(event.kind for event in known if event.alone)


def waits() -> dict[str, int]:
    """By kind, the seconds after which reactions begin, where that is not at once."""
    known = [Event]
    for event in known:
        known.extend(event.__subclasses__())
    return {event.kind: event.waits for event in known if event.waits and "kind" in vars(event)}


class EventRow(Row, table=True):
    """One event as stored; append-only by rights."""

    __tablename__ = "event"
    __table_args__ = (
        Index("ix_event_xid_id", "xid", "id"),
        Index("ix_event_object", "workspace_id", "object"),
        # The log of moderation, which is read by itself.
        Index("ix_event_moderation", "workspace_id", "at", "id", postgresql_where=sql("kind = 'moderation_act'")),
    )

    xid: int = Field(
        default=None, sa_column=Column(BigInteger, server_default=sql(CURRENT_TRANSACTION), nullable=False)
    )
    at: datetime = moment_now()
    actor: UUID | None = None
    organisation_id: UUID | None = None
    circle_id: UUID | None = None
    kind: str = string()
    object: UUID
    hushed: bool = False
    data: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSONB, nullable=False))


class RelayRow(Table, table=True):
    """How far a reader of the event log has come, across all workspaces."""

    __tablename__ = "relay"

    reader: str = string(primary_key=True)
    xid: int = Field(sa_type=BigInteger)
    event_id: UUID


def record(
    tx: AsyncSession, event: Event, *, circle_id: UUID | None = None, hushed: bool = False, host_only: bool = False
) -> UUID:
    """Write the event in the verb's own transaction, as done by the transaction's viewer; returns its id.

    Without a circle it is an event of the workspace. A hushed event is told to the acting firm and the host
    only: others could count from it what the circle's floor hides. With `host_only` not even to the acting firm.
    """
    viewer = viewer_in(tx)
    if viewer.workspace_id is None:
        raise SignInRequired
    row = EventRow(
        workspace_id=viewer.workspace_id,
        actor=viewer.membership_id,
        organisation_id=viewer.host_id if host_only else viewer.organisation_id,
        circle_id=circle_id,
        kind=event.kind,
        object=event.object,
        hushed=hushed or host_only,
        data=event.data(),
    )
    tx.add(row)
    tx.info.setdefault("events", []).append(event)
    return row.id


def recorded_by(viewer: Viewer, kind: type[Event], object_: UUID) -> ColumnElement[bool]:
    """Whether this person did that to the object, as SQL."""
    return exists(
        select(1).where(
            col(EventRow.workspace_id) == viewer.workspace_id,
            col(EventRow.object) == object_,
            col(EventRow.kind) == kind.kind,
            col(EventRow.actor) == viewer.membership_id,
        )
    )


RECORD = """
    insert into event (workspace_id, id, actor, organisation_id, circle_id, kind, object, hushed, data)
    select %(v_workspace)s::uuid, %(event_id)s::uuid, %(v_membership)s::uuid, %(v_organisation)s::uuid,
           happened.circle_id, %(event_kind)s::text, %(event_object)s::uuid, happened.hushed,
           %(event_data)s::text::jsonb
      from happened
"""
"""What `record` does, as part of a statement of `Database.change`: from its table `happened` (circle_id, hushed)."""


def recorded(event: Event) -> dict[str, object]:
    """The values of `RECORD`."""
    data = dumps(event.data()).decode()
    return {"event_id": new_id(), "event_kind": event.kind, "event_object": event.object, "event_data": data}


def visible_to(row: Any, sight: Sight) -> ColumnElement[bool]:
    """Events of readable circles, hushed ones only for the acting firm and the host; the workspace's for the host."""
    own = row.organisation_id == sight.organisation
    mine = true() if sight.is_staff else own
    loud = true() if sight.is_staff else or_(not_(row.hushed), own)
    within = case((row.circle_id.is_(None), mine), else_=and_(among(row.circle_id, sight.circles), loud))
    return and_(row.workspace_id == sight.workspace, within)


def may_concern(viewer: Viewer, circle_id: UUID | None) -> bool:
    """False for what `visible_to` would not let through anyway: so most listeners need not ask the database."""
    return circle_id is None or circle_id in viewer.readable


class FellBehind(Exception):  # noqa: N818 - a message to the listener, not a failure
    """Too many events waited, or too much happened since: read everything again."""


class Place(NamedTuple):
    """Where an event stands in the log; places are ordered as the events were committed."""

    xid: int
    id: UUID


class Logged(NamedTuple):
    """One event as it is read from the log."""

    xid: int
    id: UUID
    circle_id: UUID | None
    kind: str
    object: UUID

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(self.xid, self.id)


async def place_of(database: Database, viewer: Viewer, event_id: UUID) -> Place:
    """Where a listener goes on that has seen this event; raises `FellBehind` if nobody can tell any more."""
    values = {"event": event_id, "oldest": now() - OLDEST}
    (found,) = await database.read_json(viewer, [(_seen_text(viewer.shape), values)])
    if found is None:
        raise FellBehind
    return Place(int(found), event_id)


async def since(database: Database, viewer: Viewer, place: Place) -> AsyncGenerator[Logged, None]:
    """Everything that was committed in the viewer's workspace after that place, up to now, in commit order."""
    for _ in range(MOST_MISSED // BATCH):
        (found,) = await database.read_json(viewer, [(SINCE, {"xid": place.xid, "id": place.id, "at_most": BATCH})])
        events = [
            (Logged(xid, UUID(id_), UUID(circle) if circle else None, kind, UUID(object_)), own)
            for xid, id_, circle, kind, object_, own in loads(found or "[]")
        ]
        for event, is_own in events:
            if is_own:
                yield event
        if len(events) < BATCH:
            return
        place = events[-1][0].place
    raise FellBehind


async def known(database: Database, viewer: Viewer, event_ids: list[UUID]) -> dict[UUID, datetime]:
    """Of these events those that the viewer may know of, with when they happened, by one read."""
    (found,) = await database.read_json(viewer, [(known_text(viewer.shape), {"events": event_ids})])
    return known_of(found or b"{}")


def known_of(found: bytes) -> dict[UUID, datetime]:
    """What `known_text` found."""
    return {UUID(id_): datetime.fromisoformat(at) for id_, at in loads(found).items()}


@cache
def known_text(shape: Shape) -> str:
    """Finds, of the given `events`, those that the viewer may know of; nothing at all where there is none."""
    wanted = select(cast(func.json_object_agg(EventRow.id, EventRow.at), Text)).where(
        col(EventRow.id) == any_(bindparam("events", type_=ARRAY(Uuid()))), visible_to(EventRow, Sight(shape))
    )
    return str(wanted.compile(dialect=PGDialect_psycopg()))  # type: ignore[no-untyped-call]  # untyped there


@cache
def _seen_text(shape: Shape) -> str:
    wanted = select(cast(EventRow.xid, Text)).where(
        col(EventRow.id) == bindparam("event", type_=Uuid()),
        col(EventRow.at) > bindparam("oldest", type_=DateTime(timezone=True)),
        visible_to(EventRow, Sight(shape)),
    )
    return str(wanted.compile(dialect=PGDialect_psycopg()))  # type: ignore[no-untyped-call]  # untyped there


def _plain(value: object) -> object:
    return value if isinstance(value, PLAIN) else str(value)
