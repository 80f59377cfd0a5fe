"""Writing the card; one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.inputs import given
from portal.fairs.actions import briefing
from portal.fairs.model.kinds import CardLanguage
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of

UNSET: Any = strawberry.UNSET
SAID = tuple(briefing.Said.__dataclass_fields__)


@strawberry.input
class AppearanceBriefingEditInput:
    """What the card is to say; what is left out stays, an empty text means the usual words."""

    id: UUID = id_of("Appearance", "The appearance.")
    version: int | None = strawberry.field(
        description="The version of the card in that language that this was made from; 0 for the first.", default=UNSET
    )
    language: CardLanguage = strawberry.field(description="In which language.")
    firms: str | None = strawberry.field(description="The firms in a few sentences.", default=UNSET)
    silence: str | None = strawberry.field(description="What nobody promises.", default=UNSET)
    rules: str | None = strawberry.field(description="The rules of the house.", default=UNSET)
    consent: str | None = strawberry.field(description="The sentence by which visitors are asked.", default=UNSET)
    emergency: str | None = strawberry.field(description="Numbers for emergencies.", default=UNSET)


@strawberry.type
class AppearanceBriefingEditPayload(Payload):
    """The appearance with its card, or why nothing was changed."""

    appearance: Appearance | None = result("The appearance.")


@strawberry.type
class BriefingMutation:
    """What can be done with the card."""

    @mutation
    async def appearance_briefing_edit(
        self, info: Info, input: AppearanceBriefingEditInput
    ) -> AppearanceBriefingEditPayload:
        """Say other things on the card that everybody at the stand carries."""
        said = briefing.Said(**{name: given(getattr(input, name)) for name in SAID})
        async with info.context.write() as tx:
            row = await briefing.write_briefing(tx, input.id, input.language, said, version=given(input.version))
        return AppearanceBriefingEditPayload(appearance=ref(Appearance, row.id))
