"""What happens to appearances, told live to whoever may read them at that moment."""

from datetime import datetime
from enum import Enum
from typing import Annotated
from uuid import UUID

import strawberry

from portal.api.context import Info, Told
from portal.api.fairs.appearance import Appearance
from portal.core.events import Event
from portal.fairs import events
from portal.graph.node import ref
from portal.graph.payload import result
from portal.graph.scalars import enum_type
from portal.graph.subscription import id_argument, subscription


class AppearanceChange(Enum):
    """What part of an appearance has changed."""

    LIFE = "life"
    AGREEMENT = "agreement"
    PLAN = "plan"
    BUDGET = "budget"
    SETTLEMENT = "settlement"
    STAND = "stand"
    REVIEW = "review"


enum_type(
    AppearanceChange,
    LIFE="The appearance itself: its state, its days, who takes part.",
    AGREEMENT="Versions of the agreement, and words given to them.",
    PLAN="Tasks and their dates.",
    BUDGET="Lines that the firms share.",
    SETTLEMENT="Figures, objections, releases, payments.",
    STAND="Crew, shifts, appointments, zones.",
    REVIEW="Goals, counts, learnings, frozen figures.",
)
PARTS = {
    "appearance": AppearanceChange.LIFE,
    "participation": AppearanceChange.LIFE,
    "agreement": AppearanceChange.AGREEMENT,
    "task": AppearanceChange.PLAN,
    "budget": AppearanceChange.BUDGET,
    "settlement": AppearanceChange.SETTLEMENT,
    "goal": AppearanceChange.REVIEW,
    "count": AppearanceChange.REVIEW,
    "learning": AppearanceChange.REVIEW,
    "review": AppearanceChange.REVIEW,
}
TOLD: list[type[Event]] = [*events.AppearanceEvent.__subclasses__(), events.BudgetLineChanged]
HEARD = frozenset(one.kind for one in TOLD if one is not events.TaskOverdue)
"""Everything that happens to an appearance; that a day has passed changes nothing."""


@strawberry.type
class AppearanceEvent:
    """Something happened to an appearance that you may read."""

    cursor: str = strawberry.field(description="Stands for this event.")
    change: AppearanceChange = strawberry.field(description="What part of it has changed.")
    at: datetime = strawberry.field(description="When it happened.")
    appearance: Appearance | None = result("The appearance as it is now.")


@strawberry.type
class AppearanceSubscription:
    """What happens to appearances from now on."""

    @subscription
    def appearance_changed(
        self,
        info: Info,  # noqa: ARG002 - every subscription has it
        event: Told,
        id: Annotated[UUID | None, id_argument("Appearance", "Only what happens to this appearance.")] = None,
    ) -> AppearanceEvent | None:
        """Something happened to an appearance that you may read; of a firm's own costs nobody is told."""
        if event.kind not in HEARD or (id is not None and id != event.object):
            return None
        change = PARTS.get(event.kind.split("_")[0], AppearanceChange.STAND)
        return AppearanceEvent(
            change=change, at=event.at, cursor=event.cursor, appearance=ref(Appearance, event.object)
        )
