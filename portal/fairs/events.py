"""What happens to fairs and appearances; told to the acting firm and the host, who pass on what the others see."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from portal.core.events import Event


@dataclass(frozen=True)
class FairCreated(Event):
    kind: ClassVar[str] = "fair_created"


@dataclass(frozen=True)
class EditionCreated(Event):
    kind: ClassVar[str] = "edition_created"


@dataclass(frozen=True)
class EditionMoved(Event):
    kind: ClassVar[str] = "edition_moved"


@dataclass(frozen=True)
class DeadlineCreated(Event):
    kind: ClassVar[str] = "deadline_created"


@dataclass(frozen=True)
class DeadlineDeleted(Event):
    kind: ClassVar[str] = "deadline_deleted"


@dataclass(frozen=True)
class TaskReminded(Event):
    """Somebody is to be asked by mail to do a task: `object` is the reminder."""

    kind: ClassVar[str] = "task_reminded"


@dataclass(frozen=True)
class AppearanceEvent(Event):
    """Something happened to the appearance `object`."""


@dataclass(frozen=True)
class AppearanceCreated(AppearanceEvent):
    kind: ClassVar[str] = "appearance_created"


@dataclass(frozen=True)
class AppearanceEdited(AppearanceEvent):
    kind: ClassVar[str] = "appearance_edited"
    version: int


@dataclass(frozen=True)
class AppearanceStepped(AppearanceEvent):
    kind: ClassVar[str] = "appearance_stepped"
    from_state: str
    to_state: str


@dataclass(frozen=True)
class AppearanceStepWished(AppearanceEvent):
    """A firm has said its word for a step that needs them all."""

    kind: ClassVar[str] = "appearance_step_wished"
    to_state: str


@dataclass(frozen=True)
class ParticipationAnswered(AppearanceEvent):
    kind: ClassVar[str] = "participation_answered"
    accepted: bool


@dataclass(frozen=True)
class ParticipationWithdrawn(AppearanceEvent):
    kind: ClassVar[str] = "participation_withdrawn"


@dataclass(frozen=True)
class GoalCreated(AppearanceEvent):
    kind: ClassVar[str] = "goal_created"
    goal_id: UUID


@dataclass(frozen=True)
class GoalReached(AppearanceEvent):
    """Somebody counted how much of a goal was reached."""

    kind: ClassVar[str] = "goal_reached"
    goal_id: UUID


@dataclass(frozen=True)
class CountEntered(AppearanceEvent):
    """Somebody counted something that the review needs."""

    kind: ClassVar[str] = "count_entered"
    name: str


@dataclass(frozen=True)
class LearningNoted(AppearanceEvent):
    """Somebody wrote down what is to be kept, changed, dropped or tried."""

    kind: ClassVar[str] = "learning_noted"
    learning_id: UUID


@dataclass(frozen=True)
class ReviewFrozen(AppearanceEvent):
    """The figures stand as they are now."""

    kind: ClassVar[str] = "review_frozen"
    number: int


@dataclass(frozen=True)
class AgreementProposed(AppearanceEvent):
    kind: ClassVar[str] = "agreement_proposed"
    number: int


@dataclass(frozen=True)
class AgreementAccepted(AppearanceEvent):
    """A firm has accepted a version."""

    kind: ClassVar[str] = "agreement_accepted"
    number: int


@dataclass(frozen=True)
class TaskTicked(AppearanceEvent):
    kind: ClassVar[str] = "task_ticked"
    task_id: UUID


@dataclass(frozen=True)
class TaskUnticked(AppearanceEvent):
    """Taken back, or objected to by the other side."""

    kind: ClassVar[str] = "task_unticked"
    task_id: UUID


@dataclass(frozen=True)
class TaskEdited(AppearanceEvent):
    kind: ClassVar[str] = "task_edited"
    task_id: UUID


@dataclass(frozen=True)
class BudgetLineChanged(Event):
    """A line was written or changed; of a firm's own line nobody is told but that firm."""

    kind: ClassVar[str] = "budget_line_changed"


@dataclass(frozen=True)
class StandZonesDrawn(AppearanceEvent):
    kind: ClassVar[str] = "stand_zones_drawn"


@dataclass(frozen=True)
class SettlementComputed(AppearanceEvent):
    """There are figures to look at: for the first time, or new ones."""

    kind: ClassVar[str] = "settlement_computed"
    version: int


@dataclass(frozen=True)
class SettlementObjected(AppearanceEvent):
    kind: ClassVar[str] = "settlement_objected"
    objection_id: UUID


@dataclass(frozen=True)
class SettlementAnswered(AppearanceEvent):
    kind: ClassVar[str] = "settlement_answered"
    objection_id: UUID


@dataclass(frozen=True)
class SettlementReleased(AppearanceEvent):
    """A firm has released the figures; with the last one they are agreed."""

    kind: ClassVar[str] = "settlement_released"
    is_agreed: bool


@dataclass(frozen=True)
class SettlementPaid(AppearanceEvent):
    """The last payment has come."""

    kind: ClassVar[str] = "settlement_paid"


@dataclass(frozen=True)
class CrewChanged(AppearanceEvent):
    """Somebody comes to the stand, does not, or other things are said of a person."""

    kind: ClassVar[str] = "crew_changed"


@dataclass(frozen=True)
class RotaChanged(AppearanceEvent):
    """Shifts were changed, or who stands in them, or who leads."""

    kind: ClassVar[str] = "rota_changed"


@dataclass(frozen=True)
class AppointmentChanged(AppearanceEvent):
    """An appointment at the stand was made, moved, or taken out."""

    kind: ClassVar[str] = "appointment_changed"
