"""Fairs, their editions and the organiser's deadlines as the API shows them."""

from datetime import date
from typing import TYPE_CHECKING

import portal.api.fairs.kinds  # noqa: F401 - the words have to be described before they are used
from portal.fairs import access
from portal.fairs.model import CancellationStepRow, DeadlineRow, EditionRow, FairRow
from portal.fairs.model.kinds import Audience, DeadlineKind, Rhythm
from portal.graph.node import Node, ascending, column, descending, many, node, one, sql
from portal.graph.paging import Connection

if TYPE_CHECKING:
    from portal.api.partners import Organisation


@node(FairRow, prefix="fair", visible_to=access.fair_visible_to)
class Fair(Node):
    """A fair that comes again."""

    name: str = column("What it is called.")
    city: str = column("Where it takes place.")
    country: str = column("In which country, as two letters.")
    website: str = column("Where its organiser tells of it; empty until somebody says.")
    rhythm: Rhythm | None = column("How often it comes; null until somebody says.")
    audience: Audience | None = column("Who visits it; null until somebody says.")
    sectors: list[str] = column("What it is about.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
    viewer_can_edit: bool = sql("Whether you may describe it.", access.moves_edition)
    editions: "Connection[FairEdition]" = many(
        "When it took and takes place, latest first.", EditionRow.fair_id, order=descending(EditionRow.first_day)
    )


@node(EditionRow, prefix="fair_edition", visible_to=access.edition_visible_to)
class FairEdition(Node):
    """A fair in one year: the anchor of every relative date."""

    fair: Fair | None = one("The fair.", EditionRow.fair_id)
    entered_by: "Organisation | None" = one(
        "The firm that entered it; null where you may not know it.",
        EditionRow.organisation_id,
        when=access.names_entering_firm,
    )
    first_day: date = column("Its first day.")
    last_day: date = column("Its last day.")
    organiser: str = column("Who organises it.")
    time_zone: str = column("The time zone of the place.")
    currency: str = column("The currency of the organiser's prices.")
    opening_hours: list[str] = column(
        "From when to when it is open, by its days in order, such as 09:00-18:00; empty where it is not known."
    )
    version: int = column("Counts its changes; an edit names the version it was made from.")
    deadlines: "Connection[OrganiserDeadline]" = many(
        "What the organiser wants, earliest first.", DeadlineRow.edition_id, order=ascending(DeadlineRow.due_on)
    )
    cancellation_steps: "list[CancellationStep]" = many(
        "What cancelling costs, earliest step first.",
        CancellationStepRow.edition_id,
        order=ascending(CancellationStepRow.until),
    )
    viewer_can_move: bool = sql("Whether you may change its days.", access.moves_edition)


@node(DeadlineRow, prefix="organiser_deadline", visible_to=access.deadline_visible_to)
class OrganiserDeadline(Node):
    """What the organiser wants until when."""

    kind: DeadlineKind = column("What it is about.")
    title: str = column("What it is called.")
    due_on: date = column("The last day.")
    source: str = column("Where it is written.")
    fee_after: int = column("What is charged on top afterwards, in minor units of the edition's currency; 0: nothing.")
    surcharge: int = column("By how much it is dearer afterwards, in hundredths of a percent; 0: it is not.")
    viewer_can_delete: bool = sql("Whether you may take it out.", access.drops_deadline)


@node(CancellationStepRow, prefix="cancellation_step", visible_to=access.deadline_visible_to)
class CancellationStep(Node):
    """A step of the organiser's cancellation ladder."""

    until: date = column("The last day on which it counts.")
    percent: int = column("What is owed, in hundredths of a percent.")
    min_fee: int = column("At least that much for the whole stand, in minor units.")
