"""What happens to fairs and appearances; what is heard of an appearance is asked anew of each who listens."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from portal.core.events import Event


class FairCreated(Event):
    kind: ClassVar[str] = "fair_created"


class EditionCreated(Event):
    kind: ClassVar[str] = "edition_created"


class FairEdited(Event):
    kind: ClassVar[str] = "fair_edited"


class EditionEdited(Event):
    kind: ClassVar[str] = "edition_edited"


class EditionMoved(Event):
    kind: ClassVar[str] = "edition_moved"


class DeadlineCreated(Event):
    kind: ClassVar[str] = "deadline_created"


class DeadlineDeleted(Event):
    kind: ClassVar[str] = "deadline_deleted"


class PlansOutdated(Event):
    """Plans at an edition are to be dated anew, also those that whoever did it knows nothing of: `object` is it."""

    kind: ClassVar[str] = "plans_outdated"


class TaskReminded(Event):
    """Somebody is to be asked by mail to do a task: `object` is the reminder."""

    kind: ClassVar[str] = "task_reminded"


class RotaProposalAsked(Event):
    """Somebody wants a rota to be proposed: `object` is the proposal to come, which is that person's alone."""

    kind: ClassVar[str] = "rota_proposal_asked"
    alone: ClassVar[bool] = True


class AppearanceEvent(Event):
    """Something happened to the appearance `object`."""


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


class AppearanceMoved(AppearanceEvent):
    """The fair takes place on other days."""

    kind: ClassVar[str] = "appearance_moved"


@dataclass(frozen=True)
class AppearanceStepWished(AppearanceEvent):
    """A firm has said its word for a step that needs them all."""

    kind: ClassVar[str] = "appearance_step_wished"
    to_state: str


@dataclass(frozen=True)
class ParticipationAnswered(AppearanceEvent):
    kind: ClassVar[str] = "participation_answered"
    accepted: bool


class ParticipationWithdrawn(AppearanceEvent):
    kind: ClassVar[str] = "participation_withdrawn"


@dataclass(frozen=True)
class GoalCreated(AppearanceEvent):
    kind: ClassVar[str] = "goal_created"
    goal_id: UUID


@dataclass(frozen=True)
class GoalEdited(AppearanceEvent):
    kind: ClassVar[str] = "goal_edited"
    goal_id: UUID
    version: int


@dataclass(frozen=True)
class GoalDeleted(AppearanceEvent):
    kind: ClassVar[str] = "goal_deleted"
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
    is_counter: bool


@dataclass(frozen=True)
class AgreementAccepted(AppearanceEvent):
    """A firm has accepted a version."""

    kind: ClassVar[str] = "agreement_accepted"
    number: int
    is_proposer: bool
    is_in_force: bool


@dataclass(frozen=True)
class TaskTicked(AppearanceEvent):
    """Of a joint task the other `side` may object within some days."""

    kind: ClassVar[str] = "task_ticked"
    task_id: UUID
    side: str
    may_object: bool


@dataclass(frozen=True)
class TaskUnticked(AppearanceEvent):
    """Taken back, or objected to by the other side."""

    kind: ClassVar[str] = "task_unticked"
    task_id: UUID
    side: str


@dataclass(frozen=True)
class TaskAssigned(AppearanceEvent):
    kind: ClassVar[str] = "task_assigned"
    task_id: UUID
    membership_id: UUID


@dataclass(frozen=True)
class TaskOverdue(AppearanceEvent):
    """The day of a task has passed: told to who does it, or to those who speak for its `side`."""

    kind: ClassVar[str] = "task_overdue"
    task_id: UUID
    due_on: date
    side: str
    membership_id: UUID | None
    is_assigned: bool


@dataclass(frozen=True)
class TaskEdited(AppearanceEvent):
    kind: ClassVar[str] = "task_edited"
    task_id: UUID


class BudgetLineChanged(Event):
    """A line was written or changed; of a firm's own line nobody is told but that firm."""

    kind: ClassVar[str] = "budget_line_changed"


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


class SettlementPaid(AppearanceEvent):
    """The last payment has come."""

    kind: ClassVar[str] = "settlement_paid"


@dataclass(frozen=True)
class CrewChanged(AppearanceEvent):
    """Somebody comes to the stand, does not, or other things are said of a person."""

    kind: ClassVar[str] = "crew_changed"
    membership_id: UUID | None = None
    is_new: bool = False


@dataclass(frozen=True)
class RotaChanged(AppearanceEvent):
    """Shifts were changed, or who leads, or somebody's own shifts: then it says whose."""

    kind: ClassVar[str] = "rota_changed"
    membership_id: UUID | None = None
    is_own: bool = False


class ShiftOffered(AppearanceEvent):
    """Somebody cannot, or would rather not: others may take the shift."""

    kind: ClassVar[str] = "shift_offered"


@dataclass(frozen=True)
class ShiftTaken(AppearanceEvent):
    """Somebody stands in for whoever offered a shift: it says for whom."""

    kind: ClassVar[str] = "shift_taken"
    membership_id: UUID | None = None


@dataclass(frozen=True)
class AppointmentChanged(AppearanceEvent):
    """An appointment at the stand was made, moved, or taken out; once for each of its hosts, of whom one is named."""

    kind: ClassVar[str] = "appointment_changed"
    membership_id: UUID | None = None
    is_own: bool = False


class ExhibitsChanged(AppearanceEvent):
    """Something is shown, is not, or other things are said of it."""

    kind: ClassVar[str] = "exhibits_changed"


class PassesChanged(AppearanceEvent):
    """Passes were divided among the firms, or given to people."""

    kind: ClassVar[str] = "passes_changed"


class BriefingWritten(AppearanceEvent):
    """The card says other things."""

    kind: ClassVar[str] = "briefing_written"


class LadderDrawn(Event):
    """Somebody entered what it costs to cancel: `object` is the edition."""

    kind: ClassVar[str] = "ladder_drawn"
