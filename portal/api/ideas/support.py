"""Support as the API shows it."""

from datetime import datetime
from typing import TYPE_CHECKING

from portal.graph.node import Node, column, node, one
from portal.graph.scalars import enum_type
from portal.ideas import access
from portal.ideas.model import Need, SupportRow

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
