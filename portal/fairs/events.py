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
class GoalCreated(AppearanceEvent):
    kind: ClassVar[str] = "goal_created"
    goal_id: UUID


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
