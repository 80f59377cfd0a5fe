"""The stand's zones and its passes; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.crew import CrewMember
from portal.api.inputs import given, version_seen
from portal.fairs.actions import passes, zones
from portal.fairs.model.kinds import PassKind, ZoneKind
from portal.fairs.rules.stand import Drawn
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of

UNSET: Any = strawberry.UNSET


@strawberry.input
class StandZoneInput:
    """A part of the stand."""

    id: UUID | None = id_of("StandZone", "The zone that it is; left out for a new one.", optional=True)
    title: str = strawberry.field(description="What it is called.")
    kind: ZoneKind = strawberry.field(description="What it is for.")
    area: int = strawberry.field(description="Its area, in hundredths of a square metre; a drawn one has its own.")
    organisation_id: UUID | None = id_of("Organisation", "The firm whose own it is; for EXCLUSIVE only.", optional=True)
    across: int = strawberry.field(description="From the stand's left to its corner, in centimetres.", default=0)
    along: int = strawberry.field(description="From the stand's front to its corner, in centimetres.", default=0)
    width: int = strawberry.field(description="Its width in centimetres; 0 where it is not drawn.", default=0)
    depth: int = strawberry.field(description="Its depth in centimetres; 0 where it is not drawn.", default=0)


@strawberry.input
class AppearanceZonesEditInput:
    """The stand divided anew."""

    id: UUID = id_of("Appearance", "The appearance.")
    version: int | None = version_seen()
    zones: list[StandZoneInput] = strawberry.field(description="All parts, which make the whole.")


@strawberry.input
class PassShareInput:
    """What a firm gets."""

    organisation_id: UUID = id_of("Organisation", "The firm.")
    passes: int = strawberry.field(description="How many of those that come with the stand.")
    extra: int = strawberry.field(description="How many more are bought for it.", default=0)


@strawberry.input
class AppearancePassesEditInput:
    """Passes of a kind divided anew."""

    id: UUID = id_of("Appearance", "The appearance.")
    version: int | None = strawberry.field(
        description="The version of that kind's passes that this was made from; 0 for the first.", default=UNSET
    )
    kind: PassKind = strawberry.field(description="For what they are.")
    passes: int = strawberry.field(description="How many come with the stand.")
    shares: list[PassShareInput] = strawberry.field(description="Who gets how many; firms left out get none.")
    price: int | None = strawberry.field(
        description="What a further one costs, in minor units of the edition's currency.", default=UNSET
    )


@strawberry.input
class AppearancePassesCostInput:
    """Further passes to be entered as a cost."""

    id: UUID = id_of("Appearance", "The appearance.")
    kind: PassKind = strawberry.field(description="For what they are.")


@strawberry.input
class CrewMemberPassGiveInput:
    """A pass for one of your firm's people."""

    id: UUID = id_of("CrewMember", "Who gets it.")
    pass_quota_id: UUID = id_of("PassQuota", "Of which passes.")


@strawberry.input
class CrewMemberPassTakeInput:
    """A pass that somebody does not need."""

    id: UUID = id_of("FairPass", "The pass.")


@strawberry.type
class AppearanceZonesEditPayload(Payload):
    """The appearance as it is now, or why nothing was changed."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class AppearancePassesCostPayload(Payload):
    """The appearance as it is now, or why there is no line."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class AppearancePassesEditPayload(Payload):
    """The appearance as it is now, or why nothing was changed."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class CrewMemberPassGivePayload(Payload):
    """The appearance with the pass given, or why not."""

    crew_member: CrewMember | None = result("Who has it.")
    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class CrewMemberPassTakePayload(Payload):
    """The appearance with the pass free again, or why not."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class StandMutation:
    """What can be done with the stand."""

    @mutation
    async def appearance_zones_edit(self, info: Info, input: AppearanceZonesEditInput) -> AppearanceZonesEditPayload:
        """Divide the stand; lines that follow its zones are shared anew."""
        wanted = [_zone(one) for one in input.zones]
        async with info.context.write() as tx:
            row = await zones.draw_zones(tx, input.id, wanted, version=given(input.version), now=info.context.now)
        return AppearanceZonesEditPayload(appearance=ref(Appearance, row.id))

    @mutation
    async def appearance_passes_edit(self, info: Info, input: AppearancePassesEditInput) -> AppearancePassesEditPayload:
        """Divide the passes of a kind among the firms: those that come with the stand, and those that are bought."""
        parts = {one.organisation_id: passes.Part(one.passes, one.extra) for one in input.shares}
        wanted = passes.Division(input.kind, input.passes, parts, given(input.price))
        async with info.context.write() as tx:
            row = await passes.divide_passes(tx, input.id, wanted, version=given(input.version), now=info.context.now)
        return AppearancePassesEditPayload(appearance=ref(Appearance, row.id))

    @mutation
    async def appearance_passes_cost(self, info: Info, input: AppearancePassesCostInput) -> AppearancePassesCostPayload:
        """Make the passes that are bought a line of the budget; there is one, however often it is said."""
        async with info.context.write() as tx:
            row = await passes.cost_passes(tx, input.id, input.kind, now=info.context.now)
        return AppearancePassesCostPayload(appearance=ref(Appearance, row.id))

    @mutation
    async def crew_member_pass_give(self, info: Info, input: CrewMemberPassGiveInput) -> CrewMemberPassGivePayload:
        """Give one of your firm's passes to one of its people."""
        async with info.context.write() as tx:
            row = await passes.give_pass(tx, input.id, input.pass_quota_id)
        return CrewMemberPassGivePayload(
            crew_member=ref(CrewMember, row.id), appearance=ref(Appearance, row.appearance_id)
        )

    @mutation
    async def crew_member_pass_take(self, info: Info, input: CrewMemberPassTakeInput) -> CrewMemberPassTakePayload:
        """Take a pass back from one of your firm's people."""
        async with info.context.write() as tx:
            row = await passes.take_pass(tx, input.id)
        return CrewMemberPassTakePayload(appearance=ref(Appearance, row.appearance_id))


def _zone(one: StandZoneInput) -> zones.NewZone:
    place = Drawn(one.across, one.along, one.width, one.depth)
    return zones.NewZone(one.title, one.kind, one.area, given(one.organisation_id), given(one.id), place)
