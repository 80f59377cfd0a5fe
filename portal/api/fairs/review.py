"""The review of an appearance as the API shows it: what was counted and learned, and the figures as frozen."""

from datetime import datetime
from typing import TYPE_CHECKING

from portal.fairs import access
from portal.fairs.model import CountRow, KpiRow, LearningRow, ReviewRow
from portal.fairs.model.kinds import CountName, LearningKind
from portal.fairs.queries import is_brought_in
from portal.graph.node import Node, ascending, column, many, node, one, sql
from portal.partners.access import names_firm

if TYPE_CHECKING:
    from portal.api.ideas.idea import Idea
    from portal.api.partners import Organisation


@node(CountRow, prefix="fair_count", visible_to=access.part_visible_to)
class FairCount(Node):
    """A number that somebody counted."""

    name: CountName = column("What was counted.")
    value: int = column("How many; a margin in minor units.")
    organisation: "Organisation | None" = one("The firm that counted last.", CountRow.organisation_id, when=names_firm)
    counted_at: datetime = column("When it was counted.")


@node(LearningRow, prefix="fair_learning", visible_to=access.part_visible_to)
class FairLearning(Node):
    """What a firm takes along from a fair."""

    kind: LearningKind = column("What is to be done with it.")
    body: str = column("What was learned.")
    organisation: "Organisation | None" = one("The firm that says so.", LearningRow.organisation_id, when=names_firm)
    idea: "Idea | None" = one("The idea that it became, if you may read it.", LearningRow.idea_id)
    is_brought_in: bool = sql("Whether it has become an idea.", is_brought_in)
    created_at: datetime = column("When it was written down.")


@node(KpiRow, prefix="fair_kpi", visible_to=access.part_visible_to)
class FairKpi(Node):
    """A figure as it was frozen."""

    code: str = column("Which of the figures, K1 to K24.")
    about: str = column("Which goal, part of the budget, side or firm (by id), where there are several; else empty.")
    value: str | None = column("The figure in decimals, amounts in minor units; null where something is unknown.")
    unit: str = column("Its unit.")
    inputs: list[str] = column("What it was computed from, each as `name=number`.")


@node(ReviewRow, prefix="fair_review", visible_to=access.part_visible_to)
class FairReview(Node):
    """The figures at a moment."""

    number: int = column("1 at the review, 2 half a year later.")
    frozen_at: datetime = column("When they were frozen.")
    organisation: "Organisation | None" = one("The firm that froze them.", ReviewRow.organisation_id, when=names_firm)
    kpis: list[FairKpi] = many("The figures, in order.", KpiRow.review_id, order=ascending(KpiRow.position))
