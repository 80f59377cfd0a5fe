"""What can be done in the review of an appearance; each mutation is one verb."""

from typing import Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.fairs.appearance import Appearance
from portal.api.fairs.parts import FairGoal
from portal.api.fairs.payload import AppearancePayload
from portal.api.fairs.review import FairLearning
from portal.api.inputs import given, language_of
from portal.fairs.actions import review
from portal.fairs.model.kinds import CountName, LearningKind
from portal.graph.mutation import mutation
from portal.graph.node import ref
from portal.graph.payload import Payload, result
from portal.graph.scalars import id_of, own_id_of
from portal.ideas import rules as ideas
from portal.ideas.actions.idea import Draft, submit_idea

UNSET: Any = strawberry.UNSET


@strawberry.input
class FairGoalReachInput:
    """How much of a goal was reached."""

    id: UUID = id_of("FairGoal", "The goal, of your firm.")
    reached: int | None = strawberry.field(description="How many; null while it is not counted.", default=UNSET)


@strawberry.input
class FairCountEnterInput:
    """A number for the review."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")
    name: CountName = strawberry.field(description="What was counted.")
    value: int = strawberry.field(description="How many; a margin in minor units.")


@strawberry.input
class FairLearningCreateInput:
    """Something to take along."""

    id: UUID | None = own_id_of("FairLearning")
    appearance_id: UUID = id_of("Appearance", "The appearance.")
    kind: LearningKind = strawberry.field(description="What is to be done with it.")
    body: str = strawberry.field(description="What was learned.")


@strawberry.input
class FairLearningBringInInput:
    """A learning to make an idea of."""

    id: UUID = id_of("FairLearning", "The learning.")


@strawberry.input
class AppearanceReviewFreezeInput:
    """An appearance whose figures are to be kept."""

    appearance_id: UUID = id_of("Appearance", "The appearance.")


@strawberry.type
class FairGoalReachPayload(Payload):
    """The goal as it is now, or why it was not changed."""

    fair_goal: FairGoal | None = result("The goal.")


@strawberry.type
class FairCountEnterPayload(AppearancePayload):
    """The appearance as it is now, or why nothing was entered."""


@strawberry.type
class FairLearningCreatePayload(Payload):
    """The learning, or why there is none."""

    fair_learning: FairLearning | None = result("The learning.")


@strawberry.type
class FairLearningBringInPayload(Payload):
    """The learning with its idea, or why there is none."""

    fair_learning: FairLearning | None = result("The learning.")


@strawberry.type
class AppearanceReviewFreezePayload(AppearancePayload):
    """The appearance with its figures, or why they were not frozen."""


@strawberry.type
class ReviewMutation:
    """What can be done in the review."""

    @mutation
    async def fair_goal_reach(self, info: Info, input: FairGoalReachInput) -> FairGoalReachPayload:
        """Say how much of your firm's goal was reached."""
        async with info.context.write() as tx:
            row = await review.reach_goal(tx, input.id, given(input.reached))
        return FairGoalReachPayload(fair_goal=ref(FairGoal, row.id))

    @mutation
    async def fair_count_enter(self, info: Info, input: FairCountEnterInput) -> FairCountEnterPayload:
        """Enter a number that the review needs; who counts again corrects it."""
        async with info.context.write() as tx:
            row = await review.enter_count(tx, input.appearance_id, input.name, input.value, now=info.context.now)
        return FairCountEnterPayload(appearance=ref(Appearance, row.id))

    @mutation
    async def fair_learning_create(self, info: Info, input: FairLearningCreateInput) -> FairLearningCreatePayload:
        """Write down what is to be kept, changed, dropped or tried."""
        async with info.context.write() as tx:
            row = await review.note_learning(tx, input.appearance_id, input.kind, input.body, own_id=given(input.id))
        return FairLearningCreatePayload(fair_learning=ref(FairLearning, row.id))

    @mutation
    async def fair_learning_bring_in(self, info: Info, input: FairLearningBringInInput) -> FairLearningBringInPayload:
        """Make an idea of a learning, for the firms that were at the fair."""
        async with info.context.write() as tx:
            learning = await review.open_learning(tx, input.id)
            title = learning.body.splitlines()[0][: ideas.TITLE_LIMIT]
            draft = Draft(title, learning.body, language=language_of(info, None))
            idea = await submit_idea(tx, draft, circle_id=learning.circle_id, now=info.context.now)
            await tx.flush()
            review.link_learning(learning, idea.id)
        return FairLearningBringInPayload(fair_learning=ref(FairLearning, learning.id))

    @mutation
    async def appearance_review_freeze(
        self, info: Info, input: AppearanceReviewFreezeInput
    ) -> AppearanceReviewFreezePayload:
        """Keep all figures as they are now: once the fair is over, and again half a year later."""
        async with info.context.write() as tx:
            row = await review.freeze_review(tx, input.appearance_id, now=info.context.now)
        return AppearanceReviewFreezePayload(appearance=ref(Appearance, row.appearance_id))
