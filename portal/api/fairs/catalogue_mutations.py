"""Entering fairs; each mutation is one verb."""

from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.catalogue import Fair, FairEdition, OrganiserDeadline
from portal.api.inputs import given, version_seen
from portal.fairs.actions import catalogue
from portal.fairs.model.kinds import Audience, DeadlineKind, Rhythm
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of

UNSET: Any = strawberry.UNSET


@strawberry.input
class FairCreateInput:
    """A new fair."""

    id: UUID | None = own_id_of("Fair")
    name: str = strawberry.field(description="What it is called.")
    city: str = strawberry.field(description="Where it takes place.")
    country: str = strawberry.field(description="In which country, as two letters.", default="CH")


@strawberry.input
class FairEditInput:
    """What is known of a fair."""

    id: UUID = id_of("Fair", "The fair.")
    version: int | None = version_seen()
    website: str | None = strawberry.field(description="Where its organiser tells of it.", default=UNSET)
    rhythm: Rhythm | None = strawberry.field(description="How often it comes.", default=UNSET)
    audience: Audience | None = strawberry.field(description="Who visits it.", default=UNSET)
    sectors: list[str] | None = strawberry.field(description="What it is about, at most twelve.", default=UNSET)


@strawberry.input
class FairEditionCreateInput:
    """When a fair takes place."""

    id: UUID | None = own_id_of("FairEdition")
    fair_id: UUID = id_of("Fair", "The fair.")
    first_day: date = strawberry.field(description="Its first day.")
    last_day: date = strawberry.field(description="Its last day.")
    organiser: str | None = strawberry.field(description="Who organises it.", default=UNSET)
    time_zone: str | None = strawberry.field(description="The time zone of the place.", default=UNSET)
    currency: str | None = strawberry.field(description="The currency of the prices.", default=UNSET)


@strawberry.input
class FairEditionUpdateInput:
    """Other days for a fair, or other hours."""

    id: UUID = id_of("FairEdition", "The edition.")
    version: int | None = version_seen()
    first_day: date = strawberry.field(description="Its first day.")
    last_day: date = strawberry.field(description="Its last day.")
    opening_hours: list[str] | None = strawberry.field(
        description="From when to when it is open, by its days in order, such as 09:00-18:00.", default=UNSET
    )


@strawberry.input
class FairDeadlineCreateInput:
    """What the organiser wants."""

    id: UUID | None = own_id_of("OrganiserDeadline")
    edition_id: UUID = id_of("FairEdition", "The edition.")
    kind: DeadlineKind = strawberry.field(description="What it is about.")
    title: str = strawberry.field(description="What it is called.")
    due_on: date = strawberry.field(description="The last day.")
    source: str | None = strawberry.field(description="Where it is written.", default=UNSET)
    fee_after: int | None = strawberry.field(
        description="What is charged on top afterwards, in minor units of the edition's currency.", default=UNSET
    )
    surcharge: int | None = strawberry.field(
        description="By how much it is dearer afterwards, in hundredths of a percent.", default=UNSET
    )


@strawberry.input
class FairDeadlineDeleteInput:
    """A deadline that is no longer one."""

    id: UUID = id_of("OrganiserDeadline", "The deadline.")


@strawberry.type
class FairCreatePayload(Payload):
    """The fair, or why there is none."""

    fair: Fair | None = result("The fair.")


@strawberry.type
class FairEditPayload(Payload):
    """The fair as it is now, or why it was not changed."""

    fair: Fair | None = result("The fair.")


@strawberry.type
class FairEditionCreatePayload(Payload):
    """The edition, or why there is none."""

    fair_edition: FairEdition | None = result("The edition.")


@strawberry.type
class FairEditionUpdatePayload(Payload):
    """The edition as it is now, or why it was not changed."""

    fair_edition: FairEdition | None = result("The edition.")


@strawberry.type
class FairDeadlineCreatePayload(Payload):
    """The deadline, or why there is none."""

    organiser_deadline: OrganiserDeadline | None = result("The deadline.")


@strawberry.type
class FairDeadlineDeletePayload(Payload):
    """The edition as it is now, or why the deadline stays."""

    fair_edition: FairEdition | None = result("The edition.")


@strawberry.type
class CatalogueMutation:
    """What can be done with fairs."""

    @mutation
    async def fair_create(self, info: Info, input: FairCreateInput) -> FairCreatePayload:
        """Enter a fair."""
        async with info.context.write() as tx:
            row = await catalogue.create_fair(tx, input.name, input.city, input.country, own_id=given(input.id))
        return FairCreatePayload(fair=ref(Fair, row.id))

    @mutation
    async def fair_edit(self, info: Info, input: FairEditInput) -> FairEditPayload:
        """Describe a fair."""
        changes = {name: getattr(input, name) for name in ("rhythm", "audience") if getattr(input, name) is not UNSET}
        texts = {name: given(getattr(input, name)) for name in ("website", "sectors")}
        changes |= {name: value for name, value in texts.items() if value is not None}
        async with info.context.write() as tx:
            row = await catalogue.edit_fair(tx, input.id, changes, version=given(input.version))
        return FairEditPayload(fair=ref(Fair, row.id))

    @mutation
    async def fair_edition_create(self, info: Info, input: FairEditionCreateInput) -> FairEditionCreatePayload:
        """Enter when a fair takes place."""
        named = {name: given(getattr(input, name)) for name in ("organiser", "time_zone", "currency")}
        new = catalogue.NewEdition(
            input.first_day, input.last_day, **{name: value for name, value in named.items() if value is not None}
        )
        async with info.context.write() as tx:
            row = await catalogue.create_edition(tx, input.fair_id, new, own_id=given(input.id))
        return FairEditionCreatePayload(fair_edition=ref(FairEdition, row.id))

    @mutation
    async def fair_edition_update(self, info: Info, input: FairEditionUpdateInput) -> FairEditionUpdatePayload:
        """Move a fair: dates that hang on it move along, those set by hand stay."""
        async with info.context.write() as tx:
            days, hours = (input.first_day, input.last_day), given(input.opening_hours)
            row = await catalogue.move_edition(tx, input.id, days, version=given(input.version), hours=hours)
        return FairEditionUpdatePayload(fair_edition=ref(FairEdition, row.id))

    @mutation
    async def fair_deadline_create(self, info: Info, input: FairDeadlineCreateInput) -> FairDeadlineCreatePayload:
        """Enter a deadline of the organiser: tasks that serve it are due five working days before."""
        after = given(input.fee_after) or 0, given(input.surcharge) or 0
        new = catalogue.NewDeadline(input.kind, input.title, input.due_on, given(input.source) or "", *after)
        async with info.context.write() as tx:
            row = await catalogue.create_deadline(tx, input.edition_id, new, own_id=given(input.id))
        return FairDeadlineCreatePayload(organiser_deadline=ref(OrganiserDeadline, row.id))

    @mutation
    async def fair_deadline_delete(self, info: Info, input: FairDeadlineDeleteInput) -> FairDeadlineDeletePayload:
        """Take a deadline out: tasks that served it are due as the template says."""
        async with info.context.write() as tx:
            edition_id = await catalogue.delete_deadline(tx, input.id)
        return FairDeadlineDeletePayload(fair_edition=ref(FairEdition, edition_id))
