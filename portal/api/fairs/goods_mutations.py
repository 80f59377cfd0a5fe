"""Exhibits and packing lists; each mutation is one verb."""

from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.goods import Exhibit, PackingItem
from portal.api.inputs import given, version_seen
from portal.fairs.actions import goods
from portal.fairs.model.kinds import Customs, Supply
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET
STAY = ("zone_id", "arrives_on", "returns_on")
ABOUT = tuple(goods.About.__dataclass_fields__)


@strawberry.input
class ExhibitSaid:
    """What can be said of an exhibit."""

    pieces: int | None = strawberry.field(description="How many of it.", default=UNSET)
    width: int | None = strawberry.field(description="The width of one, in centimetres.", default=UNSET)
    depth: int | None = strawberry.field(description="The depth of one, in centimetres.", default=UNSET)
    height: int | None = strawberry.field(description="The height of one, in centimetres.", default=UNSET)
    weight: int | None = strawberry.field(description="What one weighs, in grams.", default=UNSET)
    power: int | None = strawberry.field(description="What one draws, in watts.", default=UNSET)
    needs: list[Supply] | None = strawberry.field(description="What it has to be connected to.", default=UNSET)
    zone_id: UUID | None = id_of("StandZone", "Where it stands; null for nowhere yet.", optional=True)
    arrives_on: date | None = strawberry.field(description="When it comes.", default=UNSET)
    returns_on: date | None = strawberry.field(description="When it goes back.", default=UNSET)
    customs: Customs | None = strawberry.field(description="How it crosses the border.", default=UNSET)
    serial_number: str | None = strawberry.field(description="Its serial number; read by your firm.", default=UNSET)
    value: int | None = strawberry.field(description="What one is worth, in minor units; likewise.", default=UNSET)
    currency: str | None = strawberry.field(description="The currency of the value.", default=UNSET)
    origin: str | None = strawberry.field(description="Where it was made, as two letters; likewise.", default=UNSET)


@strawberry.input
class ExhibitCreateInput(ExhibitSaid):
    """Something that your firm brings to show."""

    id: UUID | None = own_id_of("Exhibit")
    appearance_id: UUID = id_of("Appearance", "The appearance.")
    title: str = strawberry.field(description="What it is.")


@strawberry.input
class ExhibitEditInput(ExhibitSaid):
    """What is to be different; what is left out stays."""

    id: UUID = id_of("Exhibit", "The exhibit.")
    version: int | None = version_seen()
    title: str | None = strawberry.field(description="What it is.", default=UNSET)


@strawberry.input
class ExhibitTickInput:
    """Whether an exhibit is packed, or back; what is left out stays."""

    id: UUID = id_of("Exhibit", "The exhibit.")
    is_packed: bool | None = strawberry.field(description="Whether it is packed.", default=UNSET)
    is_back: bool | None = strawberry.field(description="Whether it came back.", default=UNSET)


@strawberry.input
class ExhibitDeleteInput:
    """Something that stays at home."""

    id: UUID = id_of("Exhibit", "The exhibit.")


@strawberry.input
class PackingItemCreateInput:
    """Something else that your firm packs."""

    id: UUID | None = own_id_of("PackingItem")
    appearance_id: UUID = id_of("Appearance", "The appearance.")
    title: str = strawberry.field(description="What it is.")
    pieces: int = strawberry.field(description="How many of it.", default=1)


@strawberry.input
class PackingItemEditInput:
    """What is to be different; what is left out stays."""

    id: UUID = id_of("PackingItem", "The thing.")
    version: int | None = version_seen()
    title: str | None = strawberry.field(description="What it is.", default=UNSET)
    pieces: int | None = strawberry.field(description="How many of it.", default=UNSET)
    is_packed: bool | None = strawberry.field(description="Whether it is packed.", default=UNSET)
    is_back: bool | None = strawberry.field(description="Whether it came back.", default=UNSET)


@strawberry.input
class PackingItemDeleteInput:
    """Something that is not packed."""

    id: UUID = id_of("PackingItem", "The thing.")


@strawberry.type
class ExhibitCreatePayload(Payload):
    """The exhibit, or why there is none."""

    exhibit: Exhibit | None = result("The exhibit.")
    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class ExhibitEditPayload(Payload):
    """The exhibit as it is now, or why nothing was changed."""

    exhibit: Exhibit | None = result("The exhibit.")


@strawberry.type
class ExhibitTickPayload(Payload):
    """The exhibit as it is now, or why nothing was changed."""

    exhibit: Exhibit | None = result("The exhibit.")


@strawberry.type
class ExhibitDeletePayload(Payload):
    """The appearance without it, or why it stays."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class PackingItemCreatePayload(Payload):
    """The thing, or why it is not on the list."""

    packing_item: PackingItem | None = result("The thing.")
    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class PackingItemEditPayload(Payload):
    """The thing as it is now, or why nothing was changed."""

    packing_item: PackingItem | None = result("The thing.")


@strawberry.type
class PackingItemDeletePayload(Payload):
    """The appearance without it, or why it stays."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class GoodsMutation:
    """What can be done with what a firm brings."""

    @mutation
    async def exhibit_create(self, info: Info, input: ExhibitCreateInput) -> ExhibitCreatePayload:
        """Say what your firm brings to show."""
        stay = goods.Stay(**{name: given(getattr(input, name)) for name in STAY})
        async with info.context.write() as tx:
            row = await goods.create_exhibit(tx, input.appearance_id, _about(input), stay, own_id=given(input.id))
        return ExhibitCreatePayload(exhibit=ref(Exhibit, row.id), appearance=ref(Appearance, row.appearance_id))

    @mutation
    async def exhibit_edit(self, info: Info, input: ExhibitEditInput) -> ExhibitEditPayload:
        """Say other things of an exhibit of your firm."""
        changes = {name: getattr(input, name) for name in STAY if getattr(input, name) is not UNSET}
        async with info.context.write() as tx:
            row = await goods.edit_exhibit(tx, input.id, _about(input), changes, version=given(input.version))
        return ExhibitEditPayload(exhibit=ref(Exhibit, row.id))

    @mutation
    async def exhibit_tick(self, info: Info, input: ExhibitTickInput) -> ExhibitTickPayload:
        """Say that an exhibit of your firm is packed, or that it came back."""
        ticks = goods.Ticks(is_packed=given(input.is_packed), is_back=given(input.is_back))
        async with info.context.write() as tx:
            row = await goods.tick_exhibit(tx, input.id, ticks, now=info.context.now)
        return ExhibitTickPayload(exhibit=ref(Exhibit, row.id))

    @mutation
    async def exhibit_delete(self, info: Info, input: ExhibitDeleteInput) -> ExhibitDeletePayload:
        """Say that an exhibit of your firm stays at home."""
        async with info.context.write() as tx:
            appearance_id = await goods.delete_exhibit(tx, input.id)
        return ExhibitDeletePayload(appearance=ref(Appearance, appearance_id))

    @mutation
    async def packing_item_create(self, info: Info, input: PackingItemCreateInput) -> PackingItemCreatePayload:
        """Put something on your firm's packing list."""
        async with info.context.write() as tx:
            row = await goods.create_item(
                tx, input.appearance_id, input.title, input.pieces, own_id=given(input.id)
            )  # fmt: skip
        return PackingItemCreatePayload(
            packing_item=ref(PackingItem, row.id), appearance=ref(Appearance, row.appearance_id)
        )

    @mutation
    async def packing_item_edit(self, info: Info, input: PackingItemEditInput) -> PackingItemEditPayload:
        """Tick something on your firm's packing list, or call it otherwise."""
        said = {name: given(getattr(input, name)) for name in ("title", "pieces", "is_packed", "is_back")}
        changes = {name: value for name, value in said.items() if value is not None}
        async with info.context.write() as tx:
            row = await goods.edit_item(tx, input.id, changes, version=given(input.version), now=info.context.now)
        return PackingItemEditPayload(packing_item=ref(PackingItem, row.id))

    @mutation
    async def packing_item_delete(self, info: Info, input: PackingItemDeleteInput) -> PackingItemDeletePayload:
        """Take something off your firm's packing list."""
        async with info.context.write() as tx:
            appearance_id = await goods.delete_item(tx, input.id)
        return PackingItemDeletePayload(appearance=ref(Appearance, appearance_id))


def _about(said: ExhibitCreateInput | ExhibitEditInput) -> goods.About:
    return goods.About(**{name: given(getattr(said, name)) for name in ABOUT})
