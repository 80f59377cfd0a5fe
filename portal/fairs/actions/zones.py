"""Verbs on the stand itself: its parts, drawn to scale, whose areas feed the cost keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import NotFound, require, require_version
from portal.fairs import access
from portal.fairs.actions.agreement import staying
from portal.fairs.actions.budget import share_again
from portal.fairs.events import StandZonesDrawn
from portal.fairs.model import AppearanceRow, ZoneRow
from portal.fairs.model.kinds import ZoneKind
from portal.fairs.queries import participations_of, shared_lines_of, visible, zones_of, zones_with_exhibits
from portal.fairs.rules import stand, words
from portal.fairs.rules.shares import UnknownParty

NOWHERE = stand.Drawn()


@dataclass(frozen=True)
class NewZone:
    """A part of the stand as somebody draws it, with its `id` if it was there; sides that are given make the area."""

    title: str
    kind: ZoneKind
    area: int
    organisation_id: UUID | None = None
    id: UUID | None = None
    place: stand.Drawn = NOWHERE


async def draw_zones(
    tx: AsyncSession, appearance_id: UUID, zones: Sequence[NewZone], *, version: int | None, now: datetime
) -> AppearanceRow:
    """The stand divided anew; keys that follow the zones follow them."""
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_work(viewer_in(tx), appearance))
    require_version(appearance.version, version, appearance.id)
    firms = staying(await participations_of(tx, appearance.id))
    stand.drawn([zone.place for zone in zones], appearance.stand_width, appearance.stand_depth)
    before = {zone.id: zone for zone in await zones_of(tx, appearance.id)}
    rows = []
    for position, zone in enumerate(zones):
        row = before.pop(zone.id, None) if zone.id else _new(appearance)
        require(row, NotFound("zones", str(position)))
        assert row  # noqa: S101 - required above
        _write(row, zone, firms, position)
        rows.append(row)
    total = sum(row.area for row in rows)
    fits = not appearance.stand_area or stand.zones_fit(appearance.stand_area, [row.area for row in rows])
    require(fits, stand.ZonesDoNotFit("zones", total=total / 100, stand=appearance.stand_area / 100))
    used = await zones_with_exhibits(tx, appearance.id)
    require(not used & before.keys(), stand.ZoneInUse("zones"))
    for gone in before.values():
        await tx.delete(gone)
    tx.add_all(rows)
    appearance.version += 1
    appearance.updated_at = now
    record(tx, StandZonesDrawn(appearance.id), circle_id=appearance.circle_id)
    await tx.flush()
    for line in await shared_lines_of(tx, appearance.id):
        if line.follows_zones:
            await share_again(tx, line, now)
    return appearance


def _new(appearance: AppearanceRow) -> ZoneRow:
    return ZoneRow(
        workspace_id=appearance.workspace_id,
        id=new_id(),
        appearance_id=appearance.id,
        circle_id=appearance.circle_id,
        title="",
        kind=ZoneKind.SHARED,
        area=0,
    )


def _write(row: ZoneRow, zone: NewZone, firms: Sequence[UUID], position: int) -> None:
    is_own = zone.kind == ZoneKind.EXCLUSIVE
    require(is_own == (zone.organisation_id is not None), stand.ZoneNeedsFirm("zones", str(position)))
    require(zone.organisation_id is None or zone.organisation_id in firms, UnknownParty("zones", str(position)))
    row.organisation_id, row.position, row.kind = zone.organisation_id, position, zone.kind
    row.title = words.line(zone.title, "zones")
    for name, side in zone.place._asdict().items():
        setattr(row, name, words.count(side, "zones", stand.LONGEST_SIDE))
    place = zone.place
    area = stand.area(place.width, place.depth) if place.is_drawn else zone.area
    row.area = words.count(area, "zones", words.MOST_AREA)
