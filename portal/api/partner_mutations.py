"""What can be done with firms, people and circles over the API; each mutation is one verb."""

from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.inputs import given, version_seen
from portal.api.partners import Circle, Invitation, Organisation, Person
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import Markdown, id_of, own_id_of
from portal.partners.actions import circles, invitations, organisations, people
from portal.partners.actions.circles import CircleChanges, NewCircle
from portal.partners.actions.invitations import NewInvitation
from portal.partners.actions.people import PersonChanges
from portal.partners.model import Disclosure, MembershipState, Role
from portal.partners.rules import FLOOR_DEFAULT

UNSET: Any = strawberry.UNSET


@strawberry.input
class OrganisationCreateInput:
    """A new partner firm."""

    id: UUID | None = own_id_of("Organisation")
    name: str = strawberry.field(description="Its name.")
    city: str | None = strawberry.field(description="Where it is.", default=UNSET)


@strawberry.input
class OrganisationUpdateInput:
    """What is to be different; what is not given stays."""

    id: UUID = id_of("Organisation", "The firm.")
    version: int | None = version_seen()
    name: str | None = strawberry.field(description="Its name.", default=UNSET)
    city: str | None = strawberry.field(description="Where it is; empty for nowhere in particular.", default=UNSET)


@strawberry.input
class InvitationCreateInput:
    """Who is asked to join which firm."""

    id: UUID | None = own_id_of("Invitation")
    organisation_id: UUID = id_of("Organisation", "The firm to join.")
    email: str = strawberry.field(description="Where the invitation goes.")
    role: Role = strawberry.field(description="As what.")
    circle_id: UUID | None = id_of("Circle", "A guest's one circle.", optional=True)
    ends_at: datetime | None = strawberry.field(description="When a guest's time ends.", default=UNSET)


@strawberry.input
class InvitationResendInput:
    """Which invitation goes out again."""

    id: UUID = id_of("Invitation", "The invitation.")


@strawberry.input
class InvitationRevokeInput:
    """Which invitation is taken back."""

    id: UUID = id_of("Invitation", "The invitation.")


@strawberry.input
class PersonUpdateInput:
    """What is to be different; what is not given stays."""

    id: UUID = id_of("Person", "The person.")
    version: int | None = version_seen()
    role: Role | None = strawberry.field(description="The new role.", default=UNSET)
    state: MembershipState | None = strawberry.field(description="Suspended, active again, or gone.", default=UNSET)
    partner_ids: list[UUID] | None = id_of(
        "Organisation", 'The staff member\'s "my partners"; empty: all of them.', optional=True
    )


@strawberry.input
class CircleCreateInput:
    """A chosen group of firms, and on which terms it shares."""

    id: UUID | None = own_id_of("Circle")
    name: str = strawberry.field(description="Its name.")
    organisation_ids: list[UUID] = id_of("Organisation", "The partner firms in it.")
    disclosure: Disclosure = strawberry.field(description="What partners in it learn of each other's contributors.")
    floor: int | None = strawberry.field(description="From how many firms on counts are shown.", default=UNSET)
    terms: Markdown = strawberry.field(description="What each firm's lead accepts before the firm reads.")


@strawberry.input
class CircleUpdateInput:
    """What is to be different; what is not given stays."""

    id: UUID = id_of("Circle", "The circle.")
    version: int | None = version_seen()
    name: str | None = strawberry.field(description="Its name.", default=UNSET)
    disclosure: Disclosure | None = strawberry.field(description="Only ever less than now.", default=UNSET)
    floor: int | None = strawberry.field(description="Only ever more than now.", default=UNSET)


@strawberry.input
class CircleMemberAddInput:
    """Which firm comes into which circle."""

    circle_id: UUID = id_of("Circle", "The circle.")
    organisation_id: UUID = id_of("Organisation", "The firm.")


@strawberry.input
class CircleMemberRemoveInput:
    """Which firm leaves which circle."""

    circle_id: UUID = id_of("Circle", "The circle.")
    organisation_id: UUID = id_of("Organisation", "The firm.")


@strawberry.input
class TermsPublishInput:
    """The new terms of a circle."""

    circle_id: UUID = id_of("Circle", "The circle.")
    version: int | None = version_seen()
    text: Markdown = strawberry.field(description="The whole text.")


@strawberry.input
class TermsAcceptInput:
    """Which version of a circle's terms is accepted for the firm."""

    circle_id: UUID = id_of("Circle", "The circle.")
    version: int = strawberry.field(description="The version that was read.")


@strawberry.type
class OrganisationCreatePayload(Payload):
    """The new firm, or why there is none."""

    organisation: Organisation | None = result("The new firm.")


@strawberry.type
class OrganisationUpdatePayload(Payload):
    """The firm, or why nothing was changed."""

    organisation: Organisation | None = result("The firm after the change.")


@strawberry.type
class InvitationCreatePayload(Payload):
    """The invitation, or why there is none."""

    invitation: Invitation | None = result("The new invitation.")


@strawberry.type
class InvitationResendPayload(Payload):
    """The invitation, or why it was not sent."""

    invitation: Invitation | None = result("The invitation with its new deadline.")


@strawberry.type
class InvitationRevokePayload(Payload):
    """The invitation, or why nothing was changed."""

    invitation: Invitation | None = result("The invitation that was taken back.")


@strawberry.type
class PersonUpdatePayload(Payload):
    """The person, or why nothing was changed."""

    person: Person | None = result("The person after the change.")


@strawberry.type
class CirclePayload(Payload):
    """The circle, or why nothing was changed."""

    circle: Circle | None = result("The circle after the change.")


@strawberry.type
class CircleCreatePayload(CirclePayload):
    """The new circle, or why there is none."""


@strawberry.type
class CircleUpdatePayload(CirclePayload):
    """The circle, or why nothing was changed."""


@strawberry.type
class CircleMemberAddPayload(CirclePayload):
    """The circle, or why nothing was changed."""


@strawberry.type
class CircleMemberRemovePayload(CirclePayload):
    """The circle, or why nothing was changed."""


@strawberry.type
class TermsPublishPayload(CirclePayload):
    """The circle, or why nothing was changed."""


@strawberry.type
class TermsAcceptPayload(CirclePayload):
    """The circle, or why nothing was changed."""


@strawberry.type
class PartnersMutation:
    """Firms, people, invitations, circles and their terms."""

    @mutation
    async def organisation_create(self, info: Info, input: OrganisationCreateInput) -> OrganisationCreatePayload:
        """Make a partner firm; its pair circle comes with it."""
        async with info.context.write() as tx:
            made = await organisations.create_organisation(
                tx, name=input.name, city=given(input.city), own_id=given(input.id)
            )
        await info.context.refresh()
        return OrganisationCreatePayload(organisation=ref(Organisation, made))

    @mutation
    async def organisation_update(self, info: Info, input: OrganisationUpdateInput) -> OrganisationUpdatePayload:
        """Change a firm's name or town."""
        name, city, version = given(input.name), given(input.city), given(input.version)
        async with info.context.write() as tx:
            await organisations.update_organisation(tx, input.id, name=name, city=city, version=version)
        return OrganisationUpdatePayload(organisation=ref(Organisation, input.id))

    @mutation
    async def invitation_create(self, info: Info, input: InvitationCreateInput) -> InvitationCreatePayload:
        """Ask somebody to join a firm; the invitation goes out by mail."""
        new = NewInvitation(
            input.organisation_id, input.email, input.role, given(input.circle_id), given(input.ends_at)
        )
        async with info.context.write() as tx:
            made = await invitations.create_invitation(tx, new, now=info.context.now, own_id=given(input.id))
        return InvitationCreatePayload(invitation=ref(Invitation, made.id))

    @mutation
    async def invitation_resend(self, info: Info, input: InvitationResendInput) -> InvitationResendPayload:
        """Send an invitation again, with a new deadline."""
        async with info.context.write() as tx:
            await invitations.resend_invitation(tx, input.id, now=info.context.now)
        return InvitationResendPayload(invitation=ref(Invitation, input.id))

    @mutation
    async def invitation_revoke(self, info: Info, input: InvitationRevokeInput) -> InvitationRevokePayload:
        """Take an invitation back."""
        async with info.context.write() as tx:
            await invitations.revoke_invitation(tx, input.id, now=info.context.now)
        return InvitationRevokePayload(invitation=ref(Invitation, input.id))

    @mutation
    async def person_update(self, info: Info, input: PersonUpdateInput) -> PersonUpdatePayload:
        """Give a role, suspend or bring back, limit a staff member to some partners."""
        changes = PersonChanges(given(input.role), given(input.state), given(input.partner_ids))
        async with info.context.write() as tx:
            await people.update_person(tx, input.id, changes, version=given(input.version))
        await info.context.refresh()
        return PersonUpdatePayload(person=ref(Person, input.id))

    @mutation
    async def circle_create(self, info: Info, input: CircleCreateInput) -> CircleCreatePayload:
        """Make a circle of chosen firms; each reads there once its lead has accepted the terms."""
        floor = given(input.floor)
        new = NewCircle(
            input.name,
            input.organisation_ids,
            input.disclosure,
            input.terms,
            FLOOR_DEFAULT if floor is None else floor,
        )
        async with info.context.write() as tx:
            made = await circles.create_circle(tx, new, own_id=given(input.id))
        await info.context.refresh()
        return CircleCreatePayload(circle=ref(Circle, made))

    @mutation
    async def circle_update(self, info: Info, input: CircleUpdateInput) -> CircleUpdatePayload:
        """Rename a circle, or let partners learn less of each other."""
        changes = CircleChanges(given(input.name), given(input.disclosure), given(input.floor))
        async with info.context.write() as tx:
            await circles.update_circle(tx, input.id, changes, version=given(input.version))
        await info.context.refresh()
        return CircleUpdatePayload(circle=ref(Circle, input.id))

    @mutation
    async def circle_member_add(self, info: Info, input: CircleMemberAddInput) -> CircleMemberAddPayload:
        """Let one more firm into a circle."""
        async with info.context.write() as tx:
            await circles.add_member(tx, input.circle_id, input.organisation_id)
        await info.context.refresh()
        return CircleMemberAddPayload(circle=ref(Circle, input.circle_id))

    @mutation
    async def circle_member_remove(self, info: Info, input: CircleMemberRemoveInput) -> CircleMemberRemovePayload:
        """Take a firm out of a circle; it reads nothing there from the next look on."""
        async with info.context.write() as tx:
            await circles.remove_member(tx, input.circle_id, input.organisation_id)
        await info.context.refresh()
        return CircleMemberRemovePayload(circle=ref(Circle, input.circle_id))

    @mutation
    async def terms_publish(self, info: Info, input: TermsPublishInput) -> TermsPublishPayload:
        """Publish a circle's terms anew; it is closed to each partner until its lead accepts them."""
        async with info.context.write() as tx:
            await circles.publish_terms(tx, input.circle_id, input.text, version=given(input.version))
        await info.context.refresh()
        return TermsPublishPayload(circle=ref(Circle, input.circle_id))

    @mutation
    async def terms_accept(self, info: Info, input: TermsAcceptInput) -> TermsAcceptPayload:
        """Accept a circle's terms for your firm, in the version that you have read."""
        async with info.context.write() as tx:
            await circles.accept_terms(tx, input.circle_id, version=input.version)
        await info.context.refresh()
        return TermsAcceptPayload(circle=ref(Circle, input.circle_id))
