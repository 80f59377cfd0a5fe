"""Support as the API shows it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from portal.api.context import Info
from portal.graph.node import Node, column, node, one
from portal.graph.scalars import enum_type
from portal.ideas import access, queries
from portal.ideas.model import Need, SupportProposalRow, SupportRow

if TYPE_CHECKING:
    from portal.api.partners import Organisation, Person


enum_type(
    Need,
    NICE="Would be nice to have.",
    IMPORTANT="Matters for our work.",
    BLOCKING="Without it we cannot go on.",
)


@node(SupportRow, prefix="support", visible_to=access.support_visible_to)
class Support(Node):
    """A person's word that an idea matters."""

    need: Need = column("How much it matters.")
    reason: str | None = column("Why it matters, in the person's own words.")
    organisation: "Organisation | None" = one(
        "The supporter's firm; null where you may not know it.",
        SupportRow.organisation_id,
        when=access.names_speakers_firm,
    )
    person: "Person | None" = one(
        "The supporter; null where you may not know the person.", SupportRow.membership_id, when=access.names_speaker
    )
    created_at: datetime = column("When it was said.")


@node(SupportProposalRow, prefix="support_proposal", visible_to=access.proposal_visible_to)
class SupportProposal(Node):
    """Support that the host's people noted down for somebody; it counts once that person says so."""

    person: "Person | None" = one("Whose word is awaited.", SupportProposalRow.membership_id)
    proposed_by: "Person | None" = one("Who noted it down.", SupportProposalRow.proposed_by)
    need: Need = column("How much it matters.")
    reason: str | None = column("Why it matters, as it was told.")
    created_at: datetime = column("When it was noted down.")
    expires_at: datetime = column("Until when it can be confirmed.")


@strawberry.type
class SupportProposalPreview:
    """What somebody sees who opens the link of a letter."""

    workspace_name: str = strawberry.field(description="The portal.")
    person_name: str = strawberry.field(description="Whose word is awaited.")
    has_account: bool = strawberry.field(description="Whether that person can sign in here.")
    proposed_by_name: str = strawberry.field(description="Who noted it down.")
    idea_title: str = strawberry.field(description="The idea.")
    need: Need = strawberry.field(description="How much it matters.")
    reason: str | None = strawberry.field(description="Why it matters, as it was told.")


@strawberry.type
class SupportQuery:
    """What waits behind links of letters."""

    @strawberry.field
    async def support_proposal(
        self, info: Info, token: Annotated[str, strawberry.argument(description="From the letter.")]
    ) -> SupportProposalPreview | None:
        """What the letter asks; null once it was answered, is too old, or the idea is not yours to read any more."""
        found = await queries.proposal_behind(info.context.database, token)
        if found is None:
            return None
        names = ("workspace_name", "person_name", "proposed_by_name", "idea_title", "reason")
        known = {name: found[name] for name in names}
        return SupportProposalPreview(need=Need(found["need"]), has_account=not found["is_name"], **known)
