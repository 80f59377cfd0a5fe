"""Appointments at the stand, and what somebody there is doing; each mutation is one verb."""

from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.crew import CrewMember, FairAppointment
from portal.api.inputs import given, version_seen
from portal.fairs.actions import appointments
from portal.fairs.model.kinds import AppointmentState, Presence
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET
SAID = ("company", "topic", "place", "state")


@strawberry.input
class FairAppointmentCreateInput:
    """A guest who comes to the stand."""

    id: UUID | None = own_id_of("FairAppointment")
    appearance_id: UUID = id_of("Appearance", "The appearance.")
    starts_at: datetime = strawberry.field(description="When it begins.")
    ends_at: datetime = strawberry.field(description="When it ends.")
    host_ids: list[UUID] = id_of("CrewMember", "Who receives the guest.")
    guest: str = strawberry.field(description="The guest's name.")
    company: str | None = strawberry.field(description="The guest's company.", default=UNSET)
    topic: str | None = strawberry.field(description="What it is about.", default=UNSET)
    place: str | None = strawberry.field(description="Where.", default=UNSET)
    state: AppointmentState | None = strawberry.field(description="How it stands.", default=UNSET)


@strawberry.input
class FairAppointmentEditInput:
    """The appointment as it is to be."""

    id: UUID = id_of("FairAppointment", "The appointment.")
    version: int | None = version_seen()
    starts_at: datetime = strawberry.field(description="When it begins.")
    ends_at: datetime = strawberry.field(description="When it ends.")
    host_ids: list[UUID] = id_of("CrewMember", "Who receives the guest.")
    guest: str = strawberry.field(description="The guest's name.")
    company: str | None = strawberry.field(description="The guest's company.", default=UNSET)
    topic: str | None = strawberry.field(description="What it is about.", default=UNSET)
    place: str | None = strawberry.field(description="Where.", default=UNSET)
    state: AppointmentState | None = strawberry.field(description="How it stands.", default=UNSET)


@strawberry.input
class FairAppointmentDeleteInput:
    """An appointment that does not take place."""

    id: UUID = id_of("FairAppointment", "The appointment.")


@strawberry.input
class CrewMemberPresenceSetInput:
    """What somebody at the stand is doing."""

    id: UUID = id_of("CrewMember", "Who.")
    presence: Presence = strawberry.field(description="What the person is doing.")


@strawberry.type
class FairAppointmentCreatePayload(Payload):
    """The appointment, or why there is none."""

    fair_appointment: FairAppointment | None = result("The appointment.")


@strawberry.type
class FairAppointmentEditPayload(Payload):
    """The appointment as it is now, or why nothing was changed."""

    fair_appointment: FairAppointment | None = result("The appointment.")


@strawberry.type
class FairAppointmentDeletePayload(Payload):
    """The appearance without the appointment, or why it stays."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class CrewMemberPresenceSetPayload(Payload):
    """The person at the stand, or why nothing was changed."""

    crew_member: CrewMember | None = result("The person.")


@strawberry.type
class AppointmentMutation:
    """What can be done during the fair."""

    @mutation
    async def fair_appointment_create(
        self, info: Info, input: FairAppointmentCreateInput
    ) -> FairAppointmentCreatePayload:
        """Make an appointment; its hosts have no other one at that time."""
        async with info.context.write() as tx:
            row = await appointments.create_appointment(
                tx, input.appearance_id, _meeting(input), own_id=given(input.id)
            )
        return FairAppointmentCreatePayload(fair_appointment=ref(FairAppointment, row.id))

    @mutation
    async def fair_appointment_edit(self, info: Info, input: FairAppointmentEditInput) -> FairAppointmentEditPayload:
        """Change an appointment of your firm, or say how it went."""
        async with info.context.write() as tx:
            row = await appointments.edit_appointment(tx, input.id, _meeting(input), version=given(input.version))
        return FairAppointmentEditPayload(fair_appointment=ref(FairAppointment, row.id))

    @mutation
    async def fair_appointment_delete(
        self, info: Info, input: FairAppointmentDeleteInput
    ) -> FairAppointmentDeletePayload:
        """Take an appointment of your firm out."""
        async with info.context.write() as tx:
            appearance_id = await appointments.delete_appointment(tx, input.id)
        return FairAppointmentDeletePayload(appearance=ref(Appearance, appearance_id))

    @mutation
    async def crew_member_presence_set(
        self, info: Info, input: CrewMemberPresenceSetInput
    ) -> CrewMemberPresenceSetPayload:
        """Say what somebody of your firm is doing at the stand."""
        async with info.context.write() as tx:
            row = await appointments.set_presence(tx, input.id, input.presence, now=info.context.now)
        return CrewMemberPresenceSetPayload(crew_member=ref(CrewMember, row.id))


def _meeting(input: FairAppointmentCreateInput | FairAppointmentEditInput) -> appointments.Meeting:
    named = {name: given(getattr(input, name)) for name in SAID}
    said: dict[str, Any] = {name: value for name, value in named.items() if value is not None}
    return appointments.Meeting(input.starts_at, input.ends_at, input.host_ids, input.guest, **said)
