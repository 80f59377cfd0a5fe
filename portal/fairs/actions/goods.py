"""Verbs on what the firms bring: exhibits, whose sizes all know and whose worth nobody else, and packing lists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, require, require_version
from portal.fairs import access
from portal.fairs.events import ExhibitsChanged
from portal.fairs.model import AppearanceRow, ExhibitRow, GoodsRow, PackingItemRow, ZoneRow
from portal.fairs.model.kinds import Customs, Supply
from portal.fairs.queries import things_of, visible
from portal.fairs.rules import goods, words


@dataclass(frozen=True)
class About:
    """What is said of an exhibit; None stays as it is."""

    title: str | None = None
    pieces: int | None = None
    width: int | None = None
    depth: int | None = None
    height: int | None = None
    weight: int | None = None
    power: int | None = None
    needs: Sequence[Supply] | None = None
    customs: Customs | None = None
    serial_number: str | None = None
    value: int | None = None
    currency: str | None = None
    origin: str | None = None


@dataclass(frozen=True)
class Stay:
    """Where an exhibit stands, and from when to when; None for what nobody knows yet."""

    zone_id: UUID | None = None
    arrives_on: date | None = None
    returns_on: date | None = None


@dataclass(frozen=True)
class Ticks:
    """Whether a thing is packed, and whether it came back; None stays as it is."""

    is_packed: bool | None = None
    is_back: bool | None = None


SIZES: tuple[tuple[str, int], ...] = (
    ("width", goods.LARGEST_SIDE),
    ("depth", goods.LARGEST_SIDE),
    ("height", goods.LARGEST_SIDE),
    ("weight", goods.HEAVIEST),
    ("power", goods.STRONGEST),
)
OWN: tuple[tuple[str, Callable[[Any, str], Any]], ...] = (
    ("customs", lambda value, _: value),
    ("serial_number", lambda value, path: words.line(value, path, at_least=0)),
    ("value", words.count),
    ("currency", lambda value, _: words.currency(value)),
    ("origin", goods.country),
)
"""What nobody else reads, and how it is checked."""


async def create_exhibit(
    tx: AsyncSession, appearance_id: UUID, about: About, stay: Stay, *, own_id: UUID | None = None
) -> ExhibitRow:
    """The own firm brings something to show."""
    member = viewer_in(tx).member
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_work(viewer_in(tx), appearance))
    if before := await made_before(tx, ExhibitRow, own_id, col(ExhibitRow.author_id) == member.id):
        return before
    there = await things_of(tx, ExhibitRow, appearance.id, member.organisation_id)
    require(there < goods.MOST_THINGS, goods.TooManyThings)
    part = _part(appearance)
    exhibit = ExhibitRow(
        **part, id=own_id or new_id(), organisation_id=member.organisation_id, author_id=member.id, title=""
    )
    await _write(tx, exhibit, about, stay)
    tx.add(exhibit)
    await tx.flush()
    own = GoodsRow(**part, exhibit_id=exhibit.id, organisation_id=member.organisation_id)
    _write_own(own, about)
    tx.add(own)
    _told(tx, appearance)
    return exhibit


async def edit_exhibit(
    tx: AsyncSession, exhibit_id: UUID, about: About, changes: dict[str, Any], *, version: int | None
) -> ExhibitRow:
    """Say other things of an exhibit of the own firm; `changes` are those of its stay."""
    exhibit, appearance = await _own(tx, exhibit_id)
    own = await _goods(tx, exhibit)
    require_version(exhibit.version + own.edits, version, exhibit.id)
    known = {name: getattr(exhibit, name) for name in ("zone_id", "arrives_on", "returns_on")}
    await _write(tx, exhibit, about, Stay(**{**known, **changes}))
    # Of what only the own firm reads the others do not hear, nor see it from the version.
    if tx.is_modified(exhibit):
        _told(tx, appearance)
        exhibit.version += 1
    else:
        own.edits += 1
    _write_own(own, about)
    return exhibit


async def tick_exhibit(tx: AsyncSession, exhibit_id: UUID, ticks: Ticks, *, now: datetime) -> ExhibitRow:
    """Say that an exhibit is packed, or that it came back; nobody else is told."""
    exhibit, _ = await _own(tx, exhibit_id)
    _tick(await _goods(tx, exhibit), ticks, now)
    return exhibit


async def delete_exhibit(tx: AsyncSession, exhibit_id: UUID) -> UUID:
    """It stays at home; at whose stand it would have been is answered."""
    exhibit, appearance = await _own(tx, exhibit_id)
    mine = (col(GoodsRow.workspace_id) == exhibit.workspace_id, col(GoodsRow.exhibit_id) == exhibit.id)
    await tx.execute(delete(GoodsRow).where(*mine))
    await tx.delete(exhibit)
    _told(tx, appearance)
    return appearance.id


async def create_item(
    tx: AsyncSession, appearance_id: UUID, title: str, pieces: int, *, own_id: UUID | None = None
) -> PackingItemRow:
    """Something else for the own firm's packing list; nobody else is told."""
    member = viewer_in(tx).member
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_work(viewer_in(tx), appearance))
    if before := await made_before(tx, PackingItemRow, own_id, col(PackingItemRow.author_id) == member.id):
        return before
    there = await things_of(tx, PackingItemRow, appearance.id, member.organisation_id)
    require(there < goods.MOST_THINGS, goods.TooManyThings)
    item = PackingItemRow(
        **_part(appearance),
        id=own_id or new_id(),
        organisation_id=member.organisation_id,
        author_id=member.id,
        title=words.line(title, "title"),
        pieces=_pieces(pieces),
    )
    tx.add(item)
    await tx.flush()
    return item


async def edit_item(
    tx: AsyncSession, item_id: UUID, changes: dict[str, Any], *, version: int | None, now: datetime
) -> PackingItemRow:
    """Call it otherwise, or tick it: title, pieces, and what `Ticks` holds."""
    item = await _own_item(tx, item_id)
    require_version(item.version, version, item.id)
    if "title" in changes:
        item.title = words.line(changes["title"], "title")
    if "pieces" in changes:
        item.pieces = _pieces(changes["pieces"])
    _tick(item, Ticks(changes.get("is_packed"), changes.get("is_back")), now)
    item.version += 1
    return item


async def delete_item(tx: AsyncSession, item_id: UUID) -> UUID:
    """It is not packed; for which appearance it would have been is answered."""
    item = await _own_item(tx, item_id)
    await tx.delete(item)
    return item.appearance_id


async def _own_item(tx: AsyncSession, item_id: UUID) -> PackingItemRow:
    item = await visible(tx, PackingItemRow, item_id)
    require(access.may_work(viewer_in(tx), await visible(tx, AppearanceRow, item.appearance_id)))
    return await visible(tx, PackingItemRow, item_id, lock=True)


async def _own(tx: AsyncSession, exhibit_id: UUID) -> tuple[ExhibitRow, AppearanceRow]:
    viewer = viewer_in(tx)
    exhibit = await visible(tx, ExhibitRow, exhibit_id)
    appearance = await visible(tx, AppearanceRow, exhibit.appearance_id)
    require(access.may_work(viewer, appearance) and access.may_bring(viewer, exhibit))
    return await visible(tx, ExhibitRow, exhibit_id, lock=True), appearance


async def _goods(tx: AsyncSession, exhibit: ExhibitRow) -> GoodsRow:
    mine = (col(GoodsRow.workspace_id) == exhibit.workspace_id, col(GoodsRow.exhibit_id) == exhibit.id)
    return (await tx.scalars(select(GoodsRow).where(*mine))).one()


async def _write(tx: AsyncSession, exhibit: ExhibitRow, about: About, stay: Stay) -> None:
    exhibit.title = words.line(exhibit.title if about.title is None else about.title, "title")
    if about.pieces is not None:
        exhibit.pieces = _pieces(about.pieces)
    for name, most in SIZES:
        if (value := getattr(about, name)) is not None:
            setattr(exhibit, name, words.count(value, name, most))
    if about.needs is not None:
        exhibit.needs = goods.needs(about.needs)
    goods.there_and_back(stay.arrives_on, stay.returns_on)
    if stay.zone_id and stay.zone_id != exhibit.zone_id:
        zone = await visible(tx, ZoneRow, stay.zone_id)
        require(zone.appearance_id == exhibit.appearance_id, NotFound("zoneId"))
    exhibit.zone_id, exhibit.arrives_on, exhibit.returns_on = stay.zone_id, stay.arrives_on, stay.returns_on


def _write_own(own: GoodsRow, about: About) -> None:
    for name, check in OWN:
        if (value := getattr(about, name)) is not None:
            setattr(own, name, check(value, _camel(name)))


def _tick(thing: GoodsRow | PackingItemRow, ticks: Ticks, now: datetime) -> None:
    if ticks.is_packed is not None:
        thing.packed_at = now if ticks.is_packed else None
    if ticks.is_back is not None:
        thing.returned_at = now if ticks.is_back else None


def _pieces(value: int) -> int:
    require(value > 0, words.OutOfRange("pieces"))
    return words.count(value, "pieces", goods.MOST_PIECES)


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def _part(appearance: AppearanceRow) -> dict[str, Any]:
    return {
        "workspace_id": appearance.workspace_id,
        "appearance_id": appearance.id,
        "circle_id": appearance.circle_id,
    }


def _told(tx: AsyncSession, appearance: AppearanceRow) -> None:
    record(tx, ExhibitsChanged(appearance.id), circle_id=appearance.circle_id)
