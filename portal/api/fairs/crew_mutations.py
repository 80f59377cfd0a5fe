"""Sending people to the stand; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.crew import CrewMember
from portal.api.inputs import given, version_seen
from portal.fairs.actions import crew
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET
SAID = ("languages", "topics", "is_first_timer", "phone", "note")


@strawberry.input
class CrewMemberCreateInput:
    """One of your firm's people, who comes to the stand."""

    id: UUID | None = own_id_of("CrewMember")
    appearance_id: UUID = id_of("Appearance", "The appearance.")
    person_id: UUID = id_of("Person", "Who comes.")
    languages: list[str] | None = strawberry.field(description="Spoken languages, two letters each.", default=UNSET)
    topics: list[str] | None = strawberry.field(description="What the person knows about.", default=UNSET)
    is_first_timer: bool | None = strawberry.field(description="Whether it is the first fair.", default=UNSET)
    phone: str | None = strawberry.field(description="A number for the fair; told where names are.", default=UNSET)
    note: str | None = strawberry.field(description="A note, read by your firm alone.", default=UNSET)


@strawberry.input
class CrewMemberEditInput:
    """What is to be different; what is left out stays."""

    id: UUID = id_of("CrewMember", "The person at the stand.")
    version: int | None = version_seen()
    languages: list[str] | None = strawberry.field(description="Spoken languages, two letters each.", default=UNSET)
    topics: list[str] | None = strawberry.field(description="What the person knows about.", default=UNSET)
    is_first_timer: bool | None = strawberry.field(description="Whether it is the first fair.", default=UNSET)
    phone: str | None = strawberry.field(description="A number for the fair; empty takes it away.", default=UNSET)
    note: str | None = strawberry.field(description="A note, read by your firm alone.", default=UNSET)


@strawberry.input
class CrewMemberRemoveInput:
    """Somebody who does not come."""

    id: UUID = id_of("CrewMember", "The person at the stand.")


@strawberry.type
class CrewMemberCreatePayload(Payload):
    """The person at the stand, or why not."""

    crew_member: CrewMember | None = result("The person.")
    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class CrewMemberEditPayload(Payload):
    """The person as now described, or why nothing was changed."""

    crew_member: CrewMember | None = result("The person.")


@strawberry.type
class CrewMemberRemovePayload(Payload):
    """The appearance without the person, or why the person stays."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class CrewMutation:
    """What can be done with the people at the stand."""

    @mutation
    async def crew_member_create(self, info: Info, input: CrewMemberCreateInput) -> CrewMemberCreatePayload:
        """Send one of your firm's people to the stand."""
        about = crew.About(**{name: given(getattr(input, name)) for name in SAID})
        async with info.context.write() as tx:
            row = await crew.add_crew(tx, input.appearance_id, input.person_id, about, own_id=given(input.id))
        return CrewMemberCreatePayload(
            crew_member=ref(CrewMember, row.id), appearance=ref(Appearance, row.appearance_id)
        )

    @mutation
    async def crew_member_edit(self, info: Info, input: CrewMemberEditInput) -> CrewMemberEditPayload:
        """Say what one of your firm's people speaks and knows."""
        about = crew.About(**{name: given(getattr(input, name)) for name in SAID})
        async with info.context.write() as tx:
            row = await crew.edit_crew(tx, input.id, about, version=given(input.version))
        return CrewMemberEditPayload(crew_member=ref(CrewMember, row.id))

    @mutation
    async def crew_member_remove(self, info: Info, input: CrewMemberRemoveInput) -> CrewMemberRemovePayload:
        """Say that one of your firm's people does not come; it is taken out of all shifts."""
        async with info.context.write() as tx:
            appearance_id = await crew.remove_crew(tx, input.id)
        return CrewMemberRemovePayload(appearance=ref(Appearance, appearance_id))
