"""Planning who stands when; each mutation is one verb."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.crew import RotaAssignment, RotaSlot, StandManager
from portal.api.inputs import given, version_seen
from portal.fairs.actions import rota
from portal.fairs.actions.proposal import ask_for_proposal
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET


@strawberry.input
class RotaNeedInput:
    """How many of a firm a shift needs."""

    organisation_id: UUID = id_of("Organisation", "The firm.")
    people: int = strawberry.field(description="How many at least; nothing for none.")


@strawberry.input
class RotaSlotCreateInput:
    """A shift."""

    id: UUID | None = own_id_of("RotaSlot")
    appearance_id: UUID = id_of("Appearance", "The appearance.")
    starts_at: datetime = strawberry.field(description="When it begins.")
    ends_at: datetime = strawberry.field(description="When it ends.")
    station: str = strawberry.field(description="Where, or as what.")
    min_people: int = strawberry.field(description="How many it needs at least.")
    needs: list[RotaNeedInput] | None = strawberry.field(
        description="How many of which firm; left out: one of each.", default=UNSET
    )
    languages: list[str] | None = strawberry.field(description="Languages, two letters each.", default=UNSET)
    topics: list[str] | None = strawberry.field(description="What somebody there knows about.", default=UNSET)


@strawberry.input
class RotaSlotEditInput:
    """The shift as it is to be."""

    id: UUID = id_of("RotaSlot", "The shift.")
    version: int | None = version_seen()
    starts_at: datetime = strawberry.field(description="When it begins.")
    ends_at: datetime = strawberry.field(description="When it ends.")
    station: str = strawberry.field(description="Where, or as what.")
    min_people: int = strawberry.field(description="How many it needs at least.")
    needs: list[RotaNeedInput] | None = strawberry.field(
        description="How many of which firm; left out: as before.", default=UNSET
    )
    languages: list[str] | None = strawberry.field(description="Languages, two letters each.", default=UNSET)
    topics: list[str] | None = strawberry.field(description="What somebody there knows about.", default=UNSET)


@strawberry.input
class RotaSlotDeleteInput:
    """A shift that is not needed."""

    id: UUID = id_of("RotaSlot", "The shift.")


@strawberry.input
class RotaAssignInput:
    """Somebody for a shift."""

    slot_id: UUID = id_of("RotaSlot", "The shift.")
    crew_member_id: UUID = id_of("CrewMember", "Who.")


@strawberry.input
class RotaUnassignInput:
    """Somebody out of a shift."""

    id: UUID = id_of("RotaAssignment", "Who stands where.")


@strawberry.input
class RotaAssignmentConfirmInput:
    """Somebody of your firm whom another firm has planned."""

    id: UUID = id_of("RotaAssignment", "Who stands where.")


@strawberry.input
class RotaAssignmentOfferInput:
    """A shift that somebody of your firm gives away."""

    id: UUID = id_of("RotaAssignment", "Who stands where.")
    is_offered: bool = strawberry.field(description="Whether others may take it; otherwise it stays.", default=True)


@strawberry.input
class RotaAssignmentTakeInput:
    """A shift that somebody gives away."""

    id: UUID = id_of("RotaAssignment", "Who stands where.")


@strawberry.input
class StandManagerEditInput:
    """Who leads the stand on a day."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")
    day: date = strawberry.field(description="A day of the fair.")
    version: int | None = version_seen()
    crew_member_id: UUID = id_of("CrewMember", "Who leads.")
    deputy_id: UUID | None = id_of("CrewMember", "Who takes the place.", optional=True)


@strawberry.input
class RotaChangeInput:
    """Somebody into a shift, or out of it."""

    slot_id: UUID = id_of("RotaSlot", "The shift.")
    version: int | None = version_seen()
    crew_member_id: UUID = id_of("CrewMember", "Who.")
    is_joining: bool = strawberry.field(description="Into it; otherwise out of it.")


@strawberry.input
class RotaFillInput:
    """Several changes at once, as a proposal names them."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")
    changes: list[RotaChangeInput] = strawberry.field(description="All of them, or none is made.")


@strawberry.input
class AppearanceWorkingTimeEditInput:
    """How long people stand and rest at an appearance."""

    id: UUID = id_of("Appearance", "The appearance.")
    version: int | None = version_seen()
    longest_day: int = strawberry.field(description="The most within a day, in minutes; 4 to 14 hours.")
    shortest_rest: int = strawberry.field(description="The least between two days, in minutes; 8 to 16 hours.")
    longest_stretch: int = strawberry.field(description="The most without a break, in minutes; 1 to 6 hours.")


@strawberry.input
class RotaProposalRequestInput:
    """A stand that shall be manned."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")


@strawberry.type
class AppearanceWorkingTimeEditPayload(Payload):
    """The appearance with its working time as it is now, or why nothing was changed."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class RotaProposalRequestPayload(Payload):
    """The appearance for which it is computed, or why it is not; `rotaProposal` tells how far it is."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class RotaFillPayload(Payload):
    """The appearance with its rota as it is now, or why nothing was changed."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class RotaSlotCreatePayload(Payload):
    """The shift, or why there is none."""

    rota_slot: RotaSlot | None = result("The shift.")


@strawberry.type
class RotaSlotEditPayload(Payload):
    """The shift as it is now, or why nothing was changed."""

    rota_slot: RotaSlot | None = result("The shift.")


@strawberry.type
class RotaSlotDeletePayload(Payload):
    """The appearance without the shift, or why it stays."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class RotaAssignPayload(Payload):
    """The shift with whoever stands there, or why the person does not."""

    rota_slot: RotaSlot | None = result("The shift.")


@strawberry.type
class RotaUnassignPayload(Payload):
    """The shift with whoever still stands there, or why nothing was changed."""

    rota_slot: RotaSlot | None = result("The shift.")


@strawberry.type
class RotaAssignmentConfirmPayload(Payload):
    """Who stands where, or why it was not confirmed."""

    rota_assignment: RotaAssignment | None = result("The person in the shift.")


@strawberry.type
class RotaAssignmentOfferPayload(Payload):
    """Who stands where, or why nothing was changed."""

    rota_assignment: RotaAssignment | None = result("The person in the shift.")


@strawberry.type
class RotaAssignmentTakePayload(Payload):
    """The shift with you in it, or why you are not."""

    rota_slot: RotaSlot | None = result("The shift.")


@strawberry.type
class StandManagerEditPayload(Payload):
    """Who leads, or why nothing was changed."""

    stand_manager: StandManager | None = result("Who leads on that day.")
    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class RotaMutation:
    """What can be done with the rota."""

    @mutation
    async def rota_slot_create(self, info: Info, input: RotaSlotCreateInput) -> RotaSlotCreatePayload:
        """Add a shift."""
        async with info.context.write() as tx:
            row = await rota.create_slot(tx, input.appearance_id, _shift(input), own_id=given(input.id))
        return RotaSlotCreatePayload(rota_slot=ref(RotaSlot, row.id))

    @mutation
    async def rota_slot_edit(self, info: Info, input: RotaSlotEditInput) -> RotaSlotEditPayload:
        """Change a shift; whoever stands there moves along."""
        async with info.context.write() as tx:
            row = await rota.edit_slot(tx, input.id, _shift(input), version=given(input.version))
        return RotaSlotEditPayload(rota_slot=ref(RotaSlot, row.id))

    @mutation
    async def rota_slot_delete(self, info: Info, input: RotaSlotDeleteInput) -> RotaSlotDeletePayload:
        """Take a shift out, and everybody out of it."""
        async with info.context.write() as tx:
            appearance_id = await rota.delete_slot(tx, input.id)
        return RotaSlotDeletePayload(appearance=ref(Appearance, appearance_id))

    @mutation
    async def rota_assign(self, info: Info, input: RotaAssignInput) -> RotaAssignPayload:
        """Plan somebody for a shift; of another firm's people, that firm says whether they come."""
        async with info.context.write() as tx:
            row = await rota.assign(tx, input.slot_id, input.crew_member_id, now=info.context.now)
        return RotaAssignPayload(rota_slot=ref(RotaSlot, row.id))

    @mutation
    async def rota_unassign(self, info: Info, input: RotaUnassignInput) -> RotaUnassignPayload:
        """Take somebody out of a shift."""
        async with info.context.write() as tx:
            row = await rota.unassign(tx, input.id)
        return RotaUnassignPayload(rota_slot=ref(RotaSlot, row.id))

    @mutation
    async def rota_assignment_confirm(
        self, info: Info, input: RotaAssignmentConfirmInput
    ) -> RotaAssignmentConfirmPayload:
        """Say for your firm that its person comes."""
        async with info.context.write() as tx:
            row = await rota.confirm_assignment(tx, input.id, now=info.context.now)
        return RotaAssignmentConfirmPayload(rota_assignment=ref(RotaAssignment, row.id))

    @mutation
    async def rota_assignment_offer(self, info: Info, input: RotaAssignmentOfferInput) -> RotaAssignmentOfferPayload:
        """Offer a shift to the others at the stand, or keep it; until somebody takes it, it stays the person's."""
        async with info.context.write() as tx:
            row = await rota.offer_shift(tx, input.id, is_offered=input.is_offered, now=info.context.now)
        return RotaAssignmentOfferPayload(rota_assignment=ref(RotaAssignment, row.id))

    @mutation
    async def rota_assignment_take(self, info: Info, input: RotaAssignmentTakeInput) -> RotaAssignmentTakePayload:
        """Stand in for somebody who gives a shift away, as one of the people at the stand."""
        async with info.context.write() as tx:
            row = await rota.take_shift(tx, input.id, now=info.context.now)
        return RotaAssignmentTakePayload(rota_slot=ref(RotaSlot, row.id))

    @mutation
    async def rota_fill(self, info: Info, input: RotaFillInput) -> RotaFillPayload:
        """Make several changes to the rota, all or none."""
        changes = [
            rota.Change(one.slot_id, one.crew_member_id, given(one.version), one.is_joining) for one in input.changes
        ]
        async with info.context.write() as tx:
            row = await rota.fill(tx, input.appearance_id, changes, now=info.context.now)
        return RotaFillPayload(appearance=ref(Appearance, row.id))

    @mutation
    async def appearance_working_time_edit(
        self, info: Info, input: AppearanceWorkingTimeEditInput
    ) -> AppearanceWorkingTimeEditPayload:
        """Say for your firm how long people stand and rest; who stands longer already stays, and `rotaCheck` tells."""
        time = rota.WorkingTime(input.longest_day, input.shortest_rest, input.longest_stretch)
        async with info.context.write() as tx:
            row = await rota.limit(tx, input.id, time, version=given(input.version), now=info.context.now)
        return AppearanceWorkingTimeEditPayload(appearance=ref(Appearance, row.id))

    @mutation
    async def rota_proposal_request(self, info: Info, input: RotaProposalRequestInput) -> RotaProposalRequestPayload:
        """Have a rota proposed to you; one that is on its way is the same one, and nothing is saved by itself."""
        async with info.context.write() as tx:
            row = await ask_for_proposal(tx, input.appearance_id, now=info.context.now)
        return RotaProposalRequestPayload(appearance=ref(Appearance, row.appearance_id))

    @mutation
    async def stand_manager_edit(self, info: Info, input: StandManagerEditInput) -> StandManagerEditPayload:
        """Say who leads the stand on a day, and who takes the place."""
        lead = rota.Lead(input.day, input.crew_member_id, given(input.deputy_id))
        async with info.context.write() as tx:
            row = await rota.set_manager(tx, input.appearance_id, lead, version=given(input.version))
        return StandManagerEditPayload(
            stand_manager=ref(StandManager, row.id), appearance=ref(Appearance, row.appearance_id)
        )


def _shift(input: RotaSlotCreateInput | RotaSlotEditInput) -> rota.Shift:
    needs = given(input.needs)
    firms = None if needs is None else {one.organisation_id: one.people for one in needs}
    return rota.Shift(
        input.starts_at, input.ends_at, input.station, input.min_people, firms,
        tuple(given(input.languages) or ()), tuple(given(input.topics) or ()),
    )  # fmt: skip
