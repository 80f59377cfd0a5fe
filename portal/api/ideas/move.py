"""Requests to widen as the API shows them."""

from datetime import datetime
from typing import TYPE_CHECKING

from portal.graph.node import Node, column, node, one, sql
from portal.ideas import access
from portal.ideas.model import WideningRow

if TYPE_CHECKING:
    from portal.api.ideas.idea import Idea
    from portal.api.partners import Circle, Person


@node(WideningRow, prefix="widening", visible_to=access.widening_visible_to)
class WideningRequest(Node):
    """Somebody asks the owner firm to let more firms read an idea."""

    idea: "Idea | None" = one("The idea in question.", WideningRow.idea_id)
    circle: "Circle | None" = one("The circle that would read it.", WideningRow.to_circle_id)
    requested_by: "Person | None" = one("Who asks.", WideningRow.requested_by)
    note: str = column("Why, in their own words; may be empty.")
    created_at: datetime = column("When it was asked.")
    answered_at: datetime | None = column("When it was answered, if it was.")
    is_accepted: bool | None = column("The answer; null while it waits.", WideningRow.accepted)
    viewer_can_answer: bool = sql("Whether you may answer for the owner firm.", access.consents)
